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
            throw Fault("$.standard", $"The texts are for {file.Standard}; expected {catalog.Id}.");
        }

        var seen = new ProvisionSet(catalog);
        for (var i = 0; i < file.Entries.Count; i++)
        {
            var text = file.Entries[i];
            if (!catalog.TryFind(new ProvisionId(catalog.Id, text.Number), out var entry)) throw Fault($"$.entries[{i}].number", $"The catalog has no provision {TextValue.Quote(text.Number.ToString())}.");
            if (!seen.Add(entry)) throw Fault($"$.entries[{i}].number", $"There is a text for {text.Number} already; one entry has one.");
            if (text.Title is not null && string.IsNullOrWhiteSpace(text.Title)) throw Fault($"$.entries[{i}].title", "The title is empty; leave the member out to keep the title of the catalog.");
        }

        return file.Entries;

        DocumentFormatException Fault(string path, string problem) => JsonFault.At(json, JsonPlace.Find(json, path), path, problem);
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
    RespectNullableAnnotations = true,
    Converters = [typeof(StatedTextConverter<ProvisionNumber>), typeof(StatedTextConverter<StandardId>)])]
[JsonSerializable(typeof(CatalogTextModel))]
internal sealed partial class CatalogTextContext : JsonSerializerContext;
