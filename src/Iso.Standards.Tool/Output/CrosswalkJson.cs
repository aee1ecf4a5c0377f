using System.Text.Json.Serialization;

namespace Iso.Standards;

/// <summary>A crosswalk in the direction that was asked for, as <c>crosswalk --format json</c> gives it.</summary>
internal sealed record CrosswalkJson(string From, string To, IReadOnlyList<CrosswalkLinkJson> Links)
{
    public static CrosswalkJson Of(DirectedCrosswalk crosswalk, IReadOnlyList<CrosswalkLink> links)
        => new(crosswalk.From.ToString(), crosswalk.To.ToString(), [.. links.Select(link => CrosswalkLinkJson.Of(link, crosswalk.Stated))]);
}

/// <summary>A link. Numbers stand without their documents; the relation is null where nobody rated it.</summary>
internal sealed record CrosswalkLinkJson(
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Targets,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Relation,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Note,
    IReadOnlyList<string> Provenance,
    string? Open,
    string? Rationale,
    int? Strength,
    string Status)
{
    public static CrosswalkLinkJson Of(CrosswalkLink link, Crosswalk crosswalk) => new(
        [.. link.Sources.Select(source => source.ToString())],
        [.. link.Targets.Select(target => target.ToString())],
        link.Relation is { } relation ? RelationText.Of(relation) : null,
        link.Note,
        RelationText.SourcesOf(link, crosswalk),
        link.Open,
        link.Rationale == MappingRationale.Unspecified ? null : Words.Json(link.Rationale),
        link.Strength,
        Words.Json(link.Status));
}
