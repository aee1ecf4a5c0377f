namespace Iso.Standards;

/// <summary>How far evidence shows standards, for people.</summary>
internal static class CoverageText
{
    private const int Indent = 2;

    public static void Write(ToolContext context, string file, IReadOnlyList<EvidenceCoverage> coverages, EvidenceReuse reuse, LocalDate asOf, bool inFull)
    {
        var page = context.Page;
        page.Paragraph($"{file}: what evidence shows, as of {Words.Of(asOf)}", Tone.Strong);
        foreach (var coverage in coverages)
        {
            page.Gap();
            page.Paragraph(Sentence(coverage), Tone.Strong);
            if (inFull) Each(page, coverage);
            else Lists(page, context.Standards[coverage.Standard].Catalog, coverage);
        }

        Reuse(page, reuse);
    }

    /// <summary>Shares are of what is applicable.</summary>
    private static string Sentence(EvidenceCoverage c)
    {
        var share = c.Full == c.Applicable ? string.Empty : $" ({Words.Share(c.Full, c.Applicable)})";
        var apart = c.NotApplicable == 0 ? string.Empty : $"; {Words.Count(c.NotApplicable)} not applicable";
        return $"{c.Standard}: {Words.Count(c.Full)} of {Words.Count(c.Applicable, "provision")} shown in full{share}, {Words.Count(c.Partial)} in part, {Words.Count(c.Stale)} by stale evidence only, {Words.Count(c.None)} by none{apart}.";
    }

    private static void Each(Page page, EvidenceCoverage coverage)
    {
        page.Gap();
        page.Columns(["Provision", "Shown", "Evidence", "Title"], coverage.Provisions.Select(p => new[] { p.Provision.Number.ToString(), Words.Of(p.State), string.Join(", ", p.Items), p.Title }));
    }

    private static void Lists(Page page, Catalog catalog, EvidenceCoverage coverage)
    {
        foreach (var (state, heading) in new[] { (CoverageState.Partial, "In part"), (CoverageState.Stale, "By stale evidence only"), (CoverageState.None, "By none") })
        {
            List<ProvisionId> meant = [.. coverage.Provisions.Where(p => p.State == state).Select(p => p.Provision)];
            if (meant.Count > 0) page.Paragraph($"{heading}: {catalog.ListOf(meant)}", indent: Indent);
        }
    }

    private static void Reuse(Page page, EvidenceReuse reuse)
    {
        var shared = reuse.Items.Count(item => item.Standards.Count > 1);
        if (shared == 0) return;
        page.Gap();
        page.Paragraph($"{Words.Count(shared)} of {Words.Count(reuse.Items.Count, "item")} {(shared == 1 ? "serves" : "serve")} several standards.", Tone.Strong);
        foreach (var item in reuse.Items.Where(item => item.Facets == FacetState.NotDistinct))
        {
            page.Paragraph($"{item.Item} does not address each discipline by itself: {string.Join(", ", item.Why.Select(d => d.Rule.Id).Distinct(StringComparer.Ordinal))}", indent: Indent);
        }
    }
}
