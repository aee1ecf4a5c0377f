namespace Iso.Standards;

/// <summary>Where editions stand on a day: in words, and which go first.</summary>
internal static class EditionText
{
    /// <summary><c>in transition until 2029-09-30 (confidence: medium-low)</c>.</summary>
    public static string StatusOf(Catalog catalog, LocalDate day)
    {
        var edition = catalog.Edition;
        return edition.StatusOn(day) switch
        {
            EditionStatus.InForce => "in force",
            EditionStatus.InTransition => $"in transition until {Of(edition.Superseded!.TransitionUntil!)}",
            EditionStatus.Withdrawn => "withdrawn",
            EditionStatus.NotPublished => $"not published before {Of(edition.Published!)}",
            _ => "not known",
        };
    }

    /// <summary>A day, and how sure it is where that is worth saying: <c>2029-09-30 (confidence: medium-low)</c>.</summary>
    public static string Of(DatedFact date) => Words.Of(date.On) + Words.Doubted(date.Confidence);

    /// <summary>The catalogs in the order of the library; those of editions that one works by go before those not out yet, and these before the withdrawn.</summary>
    public static IReadOnlyList<Catalog> CatalogsOn(this StandardsLibrary standards, LocalDate day)
        => [.. standards.Standards.Select(standard => standard.Catalog).OrderBy(catalog => Rank(catalog, day))];

    /// <summary>27001:2022 for ISO/IEC 27001:2022, where that is read as the same.</summary>
    public static string ShortOf(StandardId id)
    {
        var brief = $"{id.Name.Split(' ')[^1]}:{id.Edition}";
        return StandardId.TryParse(brief, out var same) && same == id ? brief : $"\"{id}\"";
    }

    /// <summary>Whether an edition can still be worked by on a day.</summary>
    public static bool IsCurrentOn(Catalog catalog, LocalDate day) => Rank(catalog, day) == 0;

    private static int Rank(Catalog catalog, LocalDate day) => catalog.Edition.StatusOn(day) switch
    {
        EditionStatus.NotPublished => 1,
        EditionStatus.Withdrawn => 2,
        _ => 0,
    };
}
