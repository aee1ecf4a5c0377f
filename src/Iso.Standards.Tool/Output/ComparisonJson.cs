namespace Iso.Standards;

/// <summary>What editions share and what is each one's own, as <c>compare --format json</c> gives it.</summary>
internal sealed record ComparisonJson(IReadOnlyList<string> Standards, IReadOnlyList<SharedClauseJson> Shared, IReadOnlyList<OwnClausesJson> Own)
{
    public static ComparisonJson Of(HarmonizedComparison comparison) => new(
        [.. comparison.Catalogs.Select(catalog => catalog.Id.ToString())],
        [.. comparison.Clauses.Select(SharedClauseJson.Of)],
        [.. comparison.Catalogs.Select(catalog => new OwnClausesJson(catalog.Id.ToString(), [.. comparison.OwnOf(catalog).Select(ComparedClauseJson.Of)]))]);
}

/// <summary>A clause of the harmonized structure, and what answers it in each edition that does.</summary>
internal sealed record SharedClauseJson(string Clause, string Title, string Sharing, IReadOnlyList<ClauseAnswerJson> Answers)
{
    public static SharedClauseJson Of(SharedClause shared) => new(
        shared.Clause.Number.ToString(),
        ComparisonText.TitleOf(shared.Clause),
        Words.Json(shared.Sharing),
        [.. shared.Answers.Select(answer => new ClauseAnswerJson(answer.Catalog.Id.ToString(), [.. answer.Provisions.Select(ComparedClauseJson.Of)], answer.Adds))]);
}

/// <summary>What answers in one edition, and what that edition adds to the common text.</summary>
internal sealed record ClauseAnswerJson(string Standard, IReadOnlyList<ComparedClauseJson> Clauses, IReadOnlyList<string> Adds);

/// <summary>The clauses that are specific to one edition.</summary>
internal sealed record OwnClausesJson(string Standard, IReadOnlyList<ComparedClauseJson> Clauses);

/// <summary>A clause of an edition, and how work for it can be shared.</summary>
internal sealed record ComparedClauseJson(string Id, string Title, string Sharing, string? How)
{
    public static ComparedClauseJson Of(Provision clause) => new(clause.Id.ToString(), clause.Title, Words.Json(clause.Sharing.Class), clause.Sharing.How);
}
