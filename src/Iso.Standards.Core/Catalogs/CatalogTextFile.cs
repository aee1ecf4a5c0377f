using System.Text.Json.Serialization;
using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <summary>Reads the texts that a user lays over a catalog, strictly.</summary>
internal static class CatalogTextFile
{
    private const int MaximumBytes = 16 * 1024 * 1024;

    public static List<ProvisionText> Read(Catalog catalog, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var json = StrictJson.WithoutMark(StrictJson.ReadAll(stream, MaximumBytes).Span).ToArray();
        var file = StrictJson.Parse(json, CatalogTextContext.Default.CatalogTextModel, walkFirst: true);
        if (file.Standard != catalog.Id)
        {
            throw JsonFault.At(json, JsonPlace.Find(json, "$.standard"), "$.standard", $"The texts are for {file.Standard}; expected {catalog.Id}.");
        }

        var seen = new ProvisionSet(catalog);
        for (var i = 0; i < file.Entries.Count; i++)
        {
            var number = file.Entries[i].Number;
            var path = $"$.entries[{i}].number";
            if (!catalog.TryFind(number.ToString(), out var entry)) throw JsonFault.At(json, JsonPlace.Find(json, path), path, $"The catalog has no provision {TextValue.Quote(number.ToString())}.");
            if (!seen.Add(entry)) throw JsonFault.At(json, JsonPlace.Find(json, path), path, $"There is a text for {number} already; one entry has one.");
        }

        return file.Entries;
    }
}

/// <summary>A file of texts as it is written (<c>schemas/catalog-text.schema.json</c>).</summary>
internal sealed record CatalogTextModel
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required StandardId Standard { get; init; }

    public required List<ProvisionText> Entries { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(CatalogTextModel))]
internal sealed partial class CatalogTextContext : JsonSerializerContext;
