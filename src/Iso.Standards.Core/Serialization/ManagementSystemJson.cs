using System.Text.Encodings.Web;
using System.Text.Json;

namespace Iso.Standards.Serialization;

/// <summary>The file form of a <see cref="ManagementSystem"/>.</summary>
internal static class ManagementSystemJson
{
    /// <summary>Text is written as it is: people read these files, and no browser takes them for HTML.</summary>
    private static readonly IsoStandardsJsonContext Context = new(
        new JsonSerializerOptions(IsoStandardsJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static ManagementSystem Read(ReadOnlySpan<byte> json)
    {
        json = StrictJson.WithoutMark(json);
        RefuseOtherVersions(json);
        var system = StrictJson.Parse(json, Context.ManagementSystem);
        // The reader puts 0 where the file leaves the version out, whatever the property's own default is.
        return system.FormatVersion != 0
            ? system
            : throw JsonFault.At(json, json.IndexOf((byte)'{'), "$", "The member \"formatVersion\" is missing; write \"formatVersion\": 1.");
    }

    public static async Task WriteAsync(ManagementSystem system, Stream stream, CancellationToken cancellationToken)
    {
        await JsonSerializer.SerializeAsync(stream, system, Context.ManagementSystem, cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Looks at the version before anything else: a newer file holds members that this version would call misspelt.</summary>
    private static void RefuseOtherVersions(ReadOnlySpan<byte> json)
    {
        if (!StrictJson.TryFindRootMember(json, "formatVersion"u8, out var reader))
        {
            return; // Not an object, or broken before: the strict reader says what is wrong and where.
        }

        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var version))
        {
            throw JsonFault.At(json, reader.TokenStartIndex, "$.formatVersion", "The version of the file format is a whole number; this library writes 1.");
        }

        if (version == ManagementSystem.CurrentFormatVersion) return;
        var problem = version > ManagementSystem.CurrentFormatVersion
            ? $"The file is of format version {version}; this library reads version {ManagementSystem.CurrentFormatVersion}. Use a newer version of Iso.Standards."
            : $"There is no format version {version}; this library reads version {ManagementSystem.CurrentFormatVersion}.";
        throw JsonFault.At(json, reader.TokenStartIndex, "$.formatVersion", problem);
    }
}
