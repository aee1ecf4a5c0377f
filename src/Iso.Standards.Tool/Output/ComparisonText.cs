namespace Iso.Standards;

/// <summary>What editions share and what is each one's own, on one screen.</summary>
internal static class ComparisonText
{
    private const string Missing = "–";

    /// <summary>The word for the discipline in the titles of the harmonized structure.</summary>
    private const string Discipline = "XXX ";

    public static void Write(Page page, HarmonizedComparison comparison)
    {
        var common = comparison.Clauses.Where(clause => clause.Answers.Count > 1).ToList();
        page.Paragraph($"{Plain.And([.. comparison.Catalogs.Select(catalog => catalog.Id.ToString())])}, by the clauses of the harmonized structure", Tone.Strong);
        var sections = new[] { Shareability.Full, Shareability.Facet, Shareability.Separate, Shareability.Single, Shareability.Unspecified }
            .Select(sharing => (Sharing: sharing, Rows: RowsOf(common, sharing, comparison.Catalogs)))
            .Where(section => section.Rows.Count > 0)
            .ToList();
        // One width for all, so that the numbers of an edition stand below each other from section to section.
        page.Sections([.. sections.Select(section => ((string[])[HeadingOf(section.Sharing), .. comparison.Catalogs.Select(catalog => EditionText.ShortOf(catalog.Id))], section.Rows))]);
        Own(page, comparison);
        page.Gap();
        page.Paragraph("+ adds something to the common text; --format json says what. To share a clause is not to ask the same.", Tone.Quiet);
    }

    /// <summary>The title of a clause of the harmonized structure, for no discipline: Policy for XXX policy.</summary>
    public static string TitleOf(Provision clause)
    {
        var title = Titled(clause).Replace(Discipline, string.Empty, StringComparison.Ordinal);
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    private static string HeadingOf(Shareability sharing) => sharing switch
    {
        Shareability.Full => "Do once for all",
        Shareability.Facet => "Do once, with a part for each discipline",
        Shareability.Separate or Shareability.Single => "Do for each apart",
        _ => "Shared; how far is not said",
    };

    private static List<string[]> RowsOf(List<SharedClause> common, Shareability sharing, IReadOnlyList<Catalog> catalogs)
    {
        var rows = new List<string[]>();
        foreach (var group in common.Where(clause => clause.Sharing == sharing).GroupBy(clause => HeadOf(clause, common)))
        {
            var answers = group.SelectMany(clause => clause.Answers).ToList();
            rows.Add([TitleOf(group.Key), .. catalogs.Select(catalog => Cell(catalog.Answering(group.Key.Id), answers.Where(answer => answer.Catalog == catalog)))]);
        }

        return rows;
    }

    /// <summary>The clause above, where all below it are shared alike and it is no main clause; else the clause itself. So 7.5 stands for 7.5.1 to 7.5.3.</summary>
    private static Provision HeadOf(SharedClause shared, List<SharedClause> common)
    {
        if (shared.Clause.Parent is not { Parent: not null } above) return shared.Clause;
        var alike = common.Where(clause => clause.Sharing == shared.Sharing).Select(clause => clause.Clause);
        return above.Children.All(alike.Contains) ? above : shared.Clause;
    }

    private static string Cell(IReadOnlyList<Provision> provisions, IEnumerable<ClauseAnswer> answers)
        => provisions.Count == 0 ? Missing : provisions[0].Catalog.ListOf(provisions.Select(provision => provision.Id)) + (answers.Any(answer => answer.Adds.Count > 0) ? " +" : string.Empty);

    /// <summary>What stands outside the structure: what several ask apart, then what only one asks.</summary>
    private static void Own(Page page, HarmonizedComparison comparison)
    {
        var own = comparison.Catalogs.Select(catalog => (Catalog: catalog, Clauses: OwnOf(comparison, catalog))).ToList();
        var apart = own.Select(o => (o.Catalog, Clauses: o.Clauses.Where(IsSeparate).ToList())).Where(o => o.Clauses.Count > 0).ToList();
        // What is to be done apart by one edition alone is that one's own.
        if (apart.Count < 2) apart = [];
        Section(page, HeadingOf(Shareability.Separate), apart);
        var alone = own.Select(o => (o.Catalog, Clauses: o.Clauses.Where(clause => apart.Count == 0 || !IsSeparate(clause)).ToList())).Where(o => o.Clauses.Count > 0).ToList();
        var isOfEditions = comparison.Catalogs.DistinctBy(catalog => catalog.Id.Name).Count() < comparison.Catalogs.Count;
        Section(page, isOfEditions ? "Asked by one discipline or edition alone" : "Asked by one alone", alone);
    }

    /// <summary>The clauses that are specific to an edition, and those of the structure that no other one answers, in document order.</summary>
    private static List<Provision> OwnOf(HarmonizedComparison comparison, Catalog catalog)
    {
        var own = comparison.OwnOf(catalog).Concat(comparison.Clauses.Where(clause => clause.Answers is [var only] && only.Catalog == catalog).SelectMany(clause => clause.Answers[0].Provisions)).ToList();
        return [.. catalog.Clauses.Where(own.Contains)];
    }

    private static bool IsSeparate(Provision clause) => clause.Sharing.Class == Shareability.Separate;

    private static void Section(Page page, string heading, List<(Catalog Catalog, List<Provision> Clauses)> lists)
    {
        if (lists.Count == 0) return;
        page.Gap();
        page.Paragraph(heading, Tone.Strong);
        page.Pairs(lists.Select(list => (EditionText.ShortOf(list.Catalog.Id), string.Join(", ", list.Clauses.GroupBy(Distinct).Select(Named)))));

        // A title that several clauses have is named once: 6.1.2 and 8.2 AI risk assessment.
        static string Distinct(Provision clause) => clause.Title.Length == 0 ? clause.Number.ToString() : Titled(clause);
    }

    private static string Named(IEnumerable<Provision> sameTitle)
    {
        Provision[] clauses = [.. sameTitle];
        return $"{Plain.And([.. clauses.Select(clause => clause.Number.ToString())])} {Titled(clauses[0])}".TrimEnd();
    }

    /// <summary>The title; a General goes with the one that it stands below, and what has none is told by that one.</summary>
    private static string Titled(Provision clause) => (clause.Title, clause.Parent) switch
    {
        ("", { } above) => $"({above.Title})",
        ("General", { } above) => $"{above.Title}: general",
        var (title, _) => title,
    };
}
