namespace Iso.Standards;

/// <summary>The obligations of AI systems, as <c>obligations --format json</c> gives them.</summary>
internal sealed record ObligationsJson(string AsOf, string Law, IReadOnlyList<SystemObligationsJson> Systems)
{
    public static ObligationsJson Of(IReadOnlyList<AiActObligations> systems, LocalDate asOf) => new(Words.Of(asOf), EuAiAct.Edition2026.Id.ToString(), [.. systems.Select(SystemObligationsJson.Of)]);
}

/// <summary>One system.</summary>
internal sealed record SystemObligationsJson(string Id, string Name, string Class, IReadOnlyList<string> Roles, IReadOnlyList<string> Unanswered, IReadOnlyList<ObligationJson> Obligations)
{
    public static SystemObligationsJson Of(AiActObligations of) => new(
        of.System.Id.ToString(),
        of.System.Name,
        Words.Json(of.Class),
        [.. (of.System.AiAct?.Roles ?? []).Select(Words.Json)],
        of.Unanswered,
        [.. of.Obligations.Select(ObligationJson.Of)]);
}

/// <summary>One obligation; <c>originally</c> is the day by the law as first published, <c>dutiesFrom</c> stands where the day is unresolved.</summary>
internal sealed record ObligationJson(
    string Provision, string Title, IReadOnlyList<string> Roles, string Applicability, string From, string? Originally, string? DutiesFrom, string? Basis, string? Note, string? Condition, string Status, IReadOnlyList<ObligationSupportJson> Support, IReadOnlyList<string> Evidence)
{
    public static ObligationJson Of(AiActObligation o) => new(
        o.Provision.Number.ToString(),
        o.Title,
        [.. o.Roles.Select(Words.Json)],
        Words.Json(o.Applicability),
        Words.Of(o.Application.From),
        o.Application.Original is { } original ? Words.Of(original) : null,
        o.Application.DutiesFrom is { } duties ? Words.Of(duties) : null,
        o.Application.Basis.ToString(),
        o.Application.Note,
        o.Condition,
        Words.Json(o.Status),
        [.. o.Support.Select(ObligationSupportJson.Of)],
        [.. o.MappedEvidence.Select(id => id.ToString())]);
}

/// <summary>What a standard offers for an obligation: <c>links</c> were judged, <c>references</c> only name both together.</summary>
internal sealed record ObligationSupportJson(string By, string? Coverage, IReadOnlyList<string> Links, IReadOnlyList<string> References, string? Open)
{
    public static ObligationSupportJson Of(ProvisionSupport support) => new(support.By.ToString(), support.Coverage is { } level ? Words.Json(level) : null, SourcesOf(support.Links), SourcesOf(support.References), support.Open);

    private static IReadOnlyList<string> SourcesOf(IReadOnlyList<CrosswalkLink> links) => [.. links.SelectMany(link => link.Sources).Distinct().Order().Select(source => source.ToString())];
}
