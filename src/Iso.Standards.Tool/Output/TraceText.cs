namespace Iso.Standards;

/// <summary>What hangs on a control or a risk, for people.</summary>
internal static class TraceText
{
    public static void Write(ToolContext context, string file, ControlTrace trace, LocalDate asOf)
    {
        context.Page.Paragraph($"{file}: {Named(context, trace.Control)} of {trace.Control.Standard}, as of {Words.Of(asOf)}", Tone.Strong);
        if (trace.IsEmpty)
        {
            context.Page.Paragraph("Nothing in the file names it.");
            return;
        }

        context.Page.Gap();
        context.Page.Pairs(
        [
            .. Page.Pairs("Statement", trace.Entries.Select(traced => Decided(traced.Entry))),
            .. Page.Pairs("Risks", trace.Risks.Select(Of)),
            .. Page.Pairs("Evidence", trace.Evidence.Select(Of)),
            .. Page.Pairs("Actions", trace.Actions.Select(Of)),
            .. Page.Pairs("Obligations", trace.Obligations.Select(o => $"{o.Id} {o.Title}{(o.IsInForceOn(asOf) ? string.Empty : " (not in force)")}")),
            .. Page.Pairs("Contracts", trace.Contracts.Select(c => $"{c.Id} {c.Title}{(c.IsInForceOn(asOf) ? string.Empty : " (not in force)")}")),
            .. Page.Pairs("Objectives", trace.Objectives.Select(o => $"{o.Id} {o.Title}")),
            .. Page.Pairs("AI systems", trace.AiSystems.Select(s => $"{s.Id} {s.Name}")),
        ]);
    }

    public static void Write(ToolContext context, string file, RiskTrace trace, LocalDate asOf)
    {
        context.Page.Paragraph($"{file}: risk {Of(trace.Risk)}, as of {Words.Of(asOf)}", Tone.Strong);
        context.Page.Gap();
        context.Page.Pairs(
        [
            .. Page.Pairs("Controls", trace.Controls.Select(traced => $"{Named(context, traced.Control)}: {Decided(traced)}")),
            .. Page.Pairs("Actions", trace.Actions.Select(Of)),
            .. Page.Pairs("Evidence", trace.Evidence.Select(Of)),
            .. Page.Pairs("Impact assessments", trace.ImpactAssessments.Select(a => $"{a.Id} of {a.System}{(a.On is { } on ? $", {Words.Of(on)}" : string.Empty)}")),
        ]);
    }

    private static string Named(ToolContext context, ControlId control)
        => context.Standards.TryFind(control.Provision, out var provision) ? provision.ToString() : control.Number.ToString();

    private static string Decided(TracedControl control)
        => control.Entries.Count == 0 ? "in no statement" : string.Join("; ", control.Entries.Select(traced => Decided(traced.Entry)));

    private static string Decided(SoaEntry entry)
    {
        var status = entry.Status is { } state ? $", {Words.Of(state)}" : string.Empty;
        var owner = string.IsNullOrWhiteSpace(entry.Owner) ? string.Empty : $", owner {entry.Owner}";
        var because = string.IsNullOrWhiteSpace(entry.Justification) ? string.Empty : $": {entry.Justification}";
        return $"{Words.Of(entry.Decision)}{status}{owner}{because}";
    }

    private static string Of(TracedRisk traced)
    {
        List<string> facts = [Words.Json(traced.Risk.Status)];
        if (traced.InherentLevel is { } inherent) facts.Add($"inherent {inherent}");
        if (traced.CurrentLevel is { } current) facts.Add($"current {current}");
        if (traced.ResidualLevel is { } residual) facts.Add($"residual {residual}");
        return $"{traced.Risk.Id} {traced.Risk.Title} ({string.Join(", ", facts)})";
    }

    private static string Of(TracedEvidence traced)
        => $"{traced.Evidence.Id} {traced.Evidence.Title} ({Words.Of(traced.Freshness)}{(traced.LastValidDay is { } last ? $", valid until {Words.Of(last)}" : string.Empty)})";

    private static string Of(TreatmentAction action)
    {
        var when = action.CompletedOn is { } done ? $" (done {Words.Of(done)})" : action.DueOn is { } due ? $" (due {Words.Of(due)})" : " (open)";
        return $"{action.Id} {action.Title}{when}";
    }
}
