using System.Text.Json.Serialization;
using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <summary>A catalog file as it is written (<c>schemas/catalog.schema.json</c>).</summary>
internal sealed record CatalogFileModel
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required StandardId Standard { get; init; }

    public required string Title { get; init; }

    public CheckedModel? Checked { get; init; }

    public Dictionary<ProvisionKind, string>? Terms { get; init; }

    public StandardId? Predecessor { get; init; }

    public List<AmendmentModel>? Amendments { get; init; }

    public Dictionary<string, string[]>? Attributes { get; init; }

    public List<ClauseModel>? Clauses { get; init; }

    public List<EntryModel>? Groups { get; init; }

    public List<ControlModel>? Controls { get; init; }

    public List<DocumentedModel>? DocumentedInformation { get; init; }

    public List<DisagreementModel>? Disagreements { get; init; }
}

internal sealed record CheckedModel
{
    public required string Against { get; init; }

    public required LocalDate On { get; init; }

    public required string By { get; init; }
}

internal sealed record AmendmentModel
{
    public required string Name { get; init; }

    public required LocalDate Published { get; init; }

    public required string Subject { get; init; }

    public List<ChangeModel>? Changes { get; init; }
}

internal sealed record ChangeModel
{
    public required ProvisionNumber Provision { get; init; }

    public required string Summary { get; init; }
}

internal record EntryModel
{
    public required ProvisionNumber Number { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }
}

internal sealed record ClauseModel : EntryModel
{
    public List<string>? Items { get; init; }
}

internal sealed record ControlModel : EntryModel
{
    public Dictionary<string, string[]>? Attributes { get; init; }

    public List<ProvisionNumber>? Replaces { get; init; }
}

internal sealed record DocumentedModel
{
    public required ProvisionNumber Provision { get; init; }

    public required DocumentedInformationKind Kind { get; init; }

    public required string Subject { get; init; }
}

internal sealed record DisagreementModel
{
    public required string About { get; init; }

    public required string Judgement { get; init; }

    public required string Confidence { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    Converters =
    [
        typeof(LocalDateJsonConverter),
        typeof(CamelCaseEnumConverter<DocumentedInformationKind>),
        typeof(CamelCaseEnumConverter<ProvisionKind>),
    ])]
[JsonSerializable(typeof(CatalogFileModel))]
internal sealed partial class CatalogFileContext : JsonSerializerContext;
