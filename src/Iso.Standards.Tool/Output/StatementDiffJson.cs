namespace Iso.Standards;

/// <summary>What changed in the statement for one standard, as <c>soa diff --format json</c> gives it.</summary>
internal sealed record StatementDiffJson(
    string Standard,
    string? FromVersion,
    string? ToVersion,
    bool AsksForNewVersion,
    bool HasNewVersion,
    bool HasChangeLogLine,
    IReadOnlyList<StatementChangeJson> Changes)
{
    public static StatementDiffJson Of(StatementComparison comparison) => new(
        comparison.Later.Standard.ToString(),
        comparison.Former.Version,
        comparison.Later.Version,
        comparison.AsksForNewVersion,
        comparison.HasNewVersion,
        comparison.HasChangeLogLine,
        [.. comparison.Changes.Select(change => new StatementChangeJson(change.Control.ToString(), Words.Json(change.Kind), change.From, change.To))]);
}

/// <summary>A change of an entry.</summary>
internal sealed record StatementChangeJson(string Control, string Kind, string? From, string? To);
