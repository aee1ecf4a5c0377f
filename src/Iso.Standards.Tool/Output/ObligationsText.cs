namespace Iso.Standards;

/// <summary>The obligations of AI systems, for people.</summary>
internal static class ObligationsText
{
    private const int Indent = 2;

    public static void Write(Page page, string file, IReadOnlyList<AiActObligations> systems, LocalDate asOf)
    {
        page.Paragraph($"{file}: obligations under {EuAiAct.Edition2026.Id}, as of {Words.Of(asOf)}", Tone.Strong);
        page.Paragraph("By what the file says. Support by a standard never makes an obligation met, and no ISO standard gives a presumption of conformity.", Tone.Quiet);
        foreach (var system in systems)
        {
            page.Gap();
            page.Paragraph(Heading(system), Tone.Strong);
            foreach (var question in system.Unanswered) page.Paragraph(question, Tone.Warning, Indent);
            Group(page, system, AiActApplicability.Applies, "Applies");
            Group(page, system, AiActApplicability.Unresolved, "By its text it applies; the duties that it presupposes do not yet (unresolved)");
            Group(page, system, AiActApplicability.NotYet, "Not yet");
        }
    }

    private static string Heading(AiActObligations of)
    {
        var roles = of.System.AiAct is { Roles.Count: > 0 } act ? Plain.And([.. act.Roles.Select(AiActWords.Of)]) : "no role recorded";
        return $"{of.System.Id} {of.System.Name}: {AiActWords.Of(of.Class)}; {roles}";
    }

    private static void Group(Page page, AiActObligations system, AiActApplicability applicability, string heading)
    {
        List<AiActObligation> obligations = [.. system.Obligations.Where(o => o.Applicability == applicability)];
        if (obligations.Count == 0) return;
        page.Gap();
        page.Paragraph(heading, Tone.Strong);
        page.Columns(["Provision", "State", "Day", "Support", "Title and what stays open"], obligations.Select(o => new[] { o.Provision.Number.ToString(), Words.Json(o.Status), DayText(o.Application), SupportText(o), LongText(o) }));
    }

    private static string DayText(AiActApplication application)
    {
        var was = application.IsMoved ? $" (was {Words.Of(application.Original!.Value)})" : string.Empty;
        return application.DutiesFrom is { } duties ? $"{Words.Of(application.From)} or {Words.Of(duties)}" : Words.Of(application.From) + was;
    }

    private static string SupportText(AiActObligation o)
        => o.Support.Count == 0 ? "no standard" : string.Join(", ", o.Support.Select(s => $"{EditionText.ShortOf(s.By)} {AiActWords.Of(s.Coverage)}"));

    /// <summary>What stays open is told from the standard that carries most.</summary>
    private static string LongText(AiActObligation o)
    {
        List<string> parts = [o.Title];
        if (o.Condition is not null) parts.Add(o.Condition);
        if (o.Application.Note is not null && !o.Application.IsUnresolved) parts.Add(o.Application.Note.TrimEnd('.'));
        if (o.MappedEvidence.Count > 0) parts.Add($"evidence {string.Join(", ", o.MappedEvidence)}");
        if (o.Support.OrderByDescending(s => s.Coverage).Select(s => s.Open).FirstOrDefault(open => open is not null) is { } open) parts.Add($"open: {open.TrimEnd('.')}");
        return string.Join("; ", parts);
    }
}
