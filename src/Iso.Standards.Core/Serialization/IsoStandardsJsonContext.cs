using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iso.Standards.Serialization;

/// <summary>The source-generated metadata of the documents of Iso.Standards.Core: camel case, nulls left out, unknown and repeated members refused.</summary>
/// <remarks>Public so that a program with a context of its own can combine the two; <see cref="ManagementSystem.ReadAsync"/> gives better messages.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    WriteIndented = true,
    NewLine = "\n",
    Converters =
    [
        typeof(LocalDateJsonConverter),
        typeof(TextJsonConverter<Id<Scope>>),
        typeof(CamelCaseEnumConverter<Decision>),
        typeof(CamelCaseEnumConverter<DocumentStatus>),
        typeof(CamelCaseEnumConverter<ImplementationStatus>),
        typeof(CamelCaseEnumConverter<ReasonCategory>),
    ])]
[JsonSerializable(typeof(ManagementSystem))]
public sealed partial class IsoStandardsJsonContext : JsonSerializerContext;
