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

    public string? Discipline { get; init; }

    public EditionModel? Edition { get; init; }

    public CheckedModel? Checked { get; init; }

    public Dictionary<ProvisionKind, string>? Terms { get; init; }

    public StandardId? Predecessor { get; init; }

    public List<AmendmentModel>? Amendments { get; init; }

    public Dictionary<string, string[]>? Attributes { get; init; }

    public List<ClauseModel>? Clauses { get; init; }

    public List<EntryModel>? Groups { get; init; }

    public List<EntryModel>? Objectives { get; init; }

    public List<ControlModel>? Controls { get; init; }

    public List<EntryModel>? References { get; init; }

    public List<DocumentedModel>? DocumentedInformation { get; init; }

    public List<ReviewInputModel>? ReviewInputs { get; init; }

    public List<DisagreementModel>? Disagreements { get; init; }

    /// <summary>The lists of entries with their names, in the order of the document.</summary>
    public IEnumerable<(IReadOnlyList<EntryModel> List, string Name)> Lists()
        => [(Clauses ?? [], "clauses"), (Groups ?? [], "groups"), (Objectives ?? [], "objectives"), (Controls ?? [], "controls"), (References ?? [], "references")];

    public IEnumerable<EntryModel> AllEntries() => Lists().SelectMany(list => list.List);
}

internal sealed record EditionModel
{
    public int? Number { get; init; }

    public DatedModel? Published { get; init; }

    public SupersededModel? Superseded { get; init; }

    public DatedModel? Withdrawn { get; init; }
}

internal sealed record DatedModel
{
    public required LocalDate On { get; init; }

    public Confidence? Confidence { get; init; }

    public string? Note { get; init; }
}

internal sealed record SupersededModel
{
    public required StandardId By { get; init; }

    public required LocalDate On { get; init; }

    public Confidence? Confidence { get; init; }

    public DatedModel? TransitionUntil { get; init; }

    public DatedModel? SuccessorOnlyFrom { get; init; }
}

internal sealed record CheckedModel
{
    public required string Against { get; init; }

    public required LocalDate On { get; init; }

    public required string By { get; init; }

    public Confidence? Confidence { get; init; }

    public List<string>? Doubts { get; init; }
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

    public string? Title { get; init; }

    public List<string>? Aliases { get; init; }

    public string? Summary { get; init; }

    public ProvisionId? SameAs { get; init; }

    public SharingModel? Sharing { get; init; }

    public List<string>? Evidence { get; init; }

    public List<ProvisionNumber>? Replaces { get; init; }

    public List<ChangeOfNumberModel>? Changes { get; init; }

    public Confidence? Confidence { get; init; }

    public string? Doubt { get; init; }
}

internal sealed record ClauseModel : EntryModel
{
    public List<string>? Items { get; init; }

    public HarmonizedModel? Harmonized { get; init; }

    public List<ProvisionNumber>? Controls { get; init; }
}

internal sealed record ControlModel : EntryModel
{
    public Dictionary<string, string[]>? Attributes { get; init; }
}

internal sealed record HarmonizedModel
{
    public ProvisionNumber? Clause { get; init; }

    public List<ProvisionNumber>? Clauses { get; init; }

    public required HarmonizedRelation Relation { get; init; }

    public string? Adds { get; init; }

    /// <summary>The clauses, however many there are.</summary>
    public IEnumerable<ProvisionNumber> All() => Clause is { } one ? [one] : Clauses ?? [];
}

internal sealed record SharingModel
{
    public required Shareability Class { get; init; }

    public string? How { get; init; }
}

/// <summary>What became of a former number, where it does not follow from the numbers and titles.</summary>
internal sealed record ChangeOfNumberModel
{
    public required ProvisionNumber Of { get; init; }

    public SuccessionKind? Kind { get; init; }

    public Confidence? Confidence { get; init; }

    public string? Note { get; init; }
}

internal sealed record DocumentedModel
{
    public required ProvisionNumber Provision { get; init; }

    public required DocumentedInformationKind Kind { get; init; }

    public required string Subject { get; init; }

    public Confidence? Confidence { get; init; }
}

internal sealed record ReviewInputModel
{
    public required ProvisionNumber Provision { get; init; }

    public required string Subject { get; init; }

    public Confidence? Confidence { get; init; }
}

internal sealed record DisagreementModel
{
    public required string About { get; init; }

    public required string Judgement { get; init; }

    public required Confidence Confidence { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    Converters =
    [
        typeof(LocalDateJsonConverter),
        typeof(StatedEnumConverter<Confidence>),
        typeof(StatedEnumConverter<DocumentedInformationKind>),
        typeof(StatedEnumConverter<HarmonizedRelation>),
        typeof(StatedEnumConverter<ProvisionKind>),
        typeof(StatedEnumConverter<Shareability>),
        typeof(StatedEnumConverter<SuccessionKind>),
        typeof(StatedTextConverter<ProvisionId>),
        typeof(StatedTextConverter<ProvisionNumber>),
        typeof(StatedTextConverter<StandardId>),
    ])]
[JsonSerializable(typeof(CatalogFileModel))]
internal sealed partial class CatalogFileContext : JsonSerializerContext;
