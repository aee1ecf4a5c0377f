namespace Iso.Standards;

/// <summary>What follows from a file for a document over crosswalks, for people.</summary>
internal static class ReachText
{
    public static void Write(Page page, string file, CrosswalkCoverage coverage, LocalDate asOf)
    {
        page.Paragraph($"{file}: what follows from the file for {coverage.Target.Id} over crosswalks, as of {Words.Of(asOf)}", Tone.Strong);
        page.Paragraph(Sources(coverage));
        page.Gap();
        page.Paragraph(Sentence(coverage), Tone.Strong);
        page.Gap();
        page.Columns(["Provision", "Follows", "Why"], coverage.Provisions.Select(row => new[] { row.Provision.Number.ToString(), Of(row), row.Sentence }));
        page.Gap();
        page.Paragraph("Unknown means that nothing follows from the file, not that nothing is done. --format json has the steps and who states them.", Tone.Quiet);
    }

    /// <summary>The state in a word; what contradicts itself is said so.</summary>
    private static string Of(ProvisionReach row) => row.IsConflict ? "contradiction" : row.State switch
    {
        CrosswalkReach.Full => "full",
        CrosswalkReach.Partial => "partial",
        CrosswalkReach.None => "none",
        _ => "unknown",
    };

    private static string Sources(CrosswalkCoverage coverage)
    {
        List<string> sources = [.. coverage.Assessed.GroupBy(assessed => assessed.Provision.Standard).Select(group => $"{group.Key} ({Words.Count(group.Count(), "provision")})")];
        return sources.Count == 0 ? "The file shows nothing of any provision, so that nothing can follow." : $"The file shows something of {Plain.And(sources)}.";
    }

    private static string Sentence(CrosswalkCoverage coverage)
    {
        var f = coverage.Figures;
        return $"{coverage.Target.Id}: of {Words.Count(f.Counted, "provision")}, {Words.Count(f.Full)} {(f.Full == 1 ? "follows" : "follow")} in full, {Words.Count(f.Partial)} in part; {Words.Count(f.None)} {(f.None == 1 ? "is" : "are")} shown not to be met or {(f.None == 1 ? "has" : "have")} no counterpart; {Words.Count(f.Unknown)} {(f.Unknown == 1 ? "is" : "are")} unknown.";
    }
}
