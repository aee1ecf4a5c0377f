namespace Iso.Standards;

/// <summary>Editions, as <c>standards --format json</c> gives them.</summary>
internal sealed record StandardsJson(string AsOf, IReadOnlyList<StandardJson> Standards)
{
    public static StandardsJson Of(IEnumerable<Standard> standards, LocalDate asOf) => new(Words.Of(asOf), [.. standards.Select(s => StandardJson.Of(s, asOf))]);
}

/// <summary>An edition: what it holds, its life, and how sure the data is. Days that are not known are left out.</summary>
internal sealed record StandardJson(
    string Standard,
    string Title,
    string Discipline,
    int Clauses,
    int Controls,
    int Rules,
    string Status,
    int? Edition,
    DatedJson? Published,
    SupersessionJson? Superseded,
    DatedJson? Withdrawn,
    string? Predecessor,
    IReadOnlyList<AmendmentJson> Amendments,
    CatalogProvenanceJson Provenance)
{
    public static StandardJson Of(Standard standard, LocalDate asOf)
    {
        var catalog = standard.Catalog;
        var edition = catalog.Edition;
        return new(
            standard.Id.ToString(),
            catalog.Title,
            catalog.Discipline,
            catalog.Clauses.Count(),
            catalog.Controls.Count,
            standard.Rules.Rules.Count(),
            Words.Json(edition.StatusOn(asOf)),
            edition.Number,
            DatedJson.Of(edition.Published),
            edition.Superseded is { } superseded ? SupersessionJson.Of(superseded) : null,
            DatedJson.Of(edition.Withdrawn),
            catalog.Predecessor?.ToString(),
            [.. catalog.Amendments.Select(a => new AmendmentJson(a.Name, Words.Of(a.PublishedOn), a.Subject))],
            CatalogProvenanceJson.Of(catalog.Provenance));
    }
}

/// <summary>A day, and how sure it is.</summary>
internal sealed record DatedJson(string On, string Confidence, string? Note)
{
    public static DatedJson? Of(DatedFact? date) => date is null ? null : new(Words.Of(date.On), Words.Json(date.Confidence), date.Note);
}

/// <summary>The edition that came in the place of another, and the days of the change.</summary>
internal sealed record SupersessionJson(string By, string On, string Confidence, DatedJson? TransitionUntil, DatedJson? SuccessorOnlyFrom)
{
    public static SupersessionJson Of(Supersession s) => new(s.By.ToString(), Words.Of(s.On), Words.Json(s.Confidence), DatedJson.Of(s.TransitionUntil), DatedJson.Of(s.SuccessorOnlyFrom));
}

/// <summary>An amendment.</summary>
internal sealed record AmendmentJson(string Name, string PublishedOn, string Subject);

/// <summary>What the data of an edition was checked against, and what is open.</summary>
internal sealed record CatalogProvenanceJson(string Confidence, string CheckedAgainst, string? CheckedOn, string CheckedBy, IReadOnlyList<string> Doubts, IReadOnlyList<DisagreementJson> Disagreements)
{
    public static CatalogProvenanceJson Of(Provenance p) => new(
        Words.Json(p.Confidence),
        p.CheckedAgainst,
        p.CheckedOn is { } day ? Words.Of(day) : null,
        p.CheckedBy,
        p.Doubts,
        [.. p.Disagreements.Select(d => new DisagreementJson(d.About, d.Judgement, Words.Json(d.Confidence)))]);
}

/// <summary>A point on which sources differ, and what was made of it.</summary>
internal sealed record DisagreementJson(string About, string Judgement, string Confidence);
