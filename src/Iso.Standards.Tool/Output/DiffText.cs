namespace Iso.Standards;

/// <summary>What changed between two versions of a statement, for people.</summary>
internal static class DiffText
{
    private const int Indent = 2;

    /// <summary>The most characters of a text that are shown.</summary>
    private const int Shown = 80;

    public static void Write(ToolContext context, string former, string later, IReadOnlyList<StatementComparison> comparisons)
    {
        context.Page.Paragraph($"from {former} to {later}", Tone.Strong);
        foreach (var comparison in comparisons)
        {
            context.Page.Gap();
            context.Page.Paragraph($"{comparison.Later.Standard}, {Version(comparison.Former)} to {Version(comparison.Later)}: {Words.Count(comparison.Changes.Count, "change")}", Tone.Strong);
            foreach (var change in comparison.Changes) context.Page.Paragraph(Line(context, change), indent: Indent);
            foreach (var lack in Lacks(comparison)) context.Page.Paragraph(lack, Tone.Warning);
        }
    }

    /// <summary>Whether the changes ask for something that the later version does not have.</summary>
    public static bool IsLacking(StatementComparison comparison) => Lacks(comparison).Any();

    /// <summary>What the changes ask for and the later version does not have (SOA-035).</summary>
    public static IEnumerable<string> Lacks(StatementComparison comparison)
    {
        if (!comparison.AsksForNewVersion) yield break;
        if (!comparison.HasNewVersion) yield return "This asks for a new, higher version. [SOA-035]";
        if (!comparison.HasChangeLogLine) yield return "This asks for a line in the change log for the new version. [SOA-035]";
    }

    private static string Version(StatementOfApplicability statement) => string.IsNullOrWhiteSpace(statement.Version) ? "without a version" : $"version {statement.Version}";

    private static string Line(ToolContext context, StatementChange change)
    {
        var name = context.Standards.TryFind(change.Control.Provision, out var provision) ? provision.ToString() : change.Control.Number.ToString();
        return change.Kind switch
        {
            StatementChangeKind.Added => $"{name}: added, {change.To}",
            StatementChangeKind.Removed => $"{name}: removed, was {change.From}",
            _ => $"{name}, {Words.Json(change.Kind)}: {Text(change.From)} → {Text(change.To)}",
        };
    }

    private static string Text(string? text) => text is null ? "nothing" : Plain.Short(text, Shown);
}
