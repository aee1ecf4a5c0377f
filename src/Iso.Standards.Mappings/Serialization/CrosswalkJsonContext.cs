using System.Text.Json.Serialization;

namespace Iso.Standards.Serialization;

/// <summary>The source-generated metadata of crosswalk files: camel case, what is not said left out, unknown and repeated members refused.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    WriteIndented = true,
    NewLine = "\n",
    Converters =
    [
        typeof(LocalDateJsonConverter),
        typeof(RelationJsonConverter),
        typeof(CamelCaseEnumConverter<MappingRationale>),
        typeof(CamelCaseEnumConverter<LinkStatus>),
        typeof(CamelCaseEnumConverter<CrosswalkSide>),
        typeof(CamelCaseEnumConverter<SupportLevel>),
    ])]
[JsonSerializable(typeof(Crosswalk))]
public sealed partial class CrosswalkJsonContext : JsonSerializerContext;
