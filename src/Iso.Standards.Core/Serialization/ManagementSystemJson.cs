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
        if (system.FormatVersion == 0) throw Fault(json, "$", "The member \"formatVersion\" is missing; write \"formatVersion\": 1.");
        RefuseEmptyIds(json, system);
        return system;
    }

    public static async Task WriteAsync(ManagementSystem system, Stream stream, CancellationToken cancellationToken)
    {
        await JsonSerializer.SerializeAsync(stream, system, Context.ManagementSystem, cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The empty text is the unspecified id: legal as a value, but nothing that a document can name.</summary>
    private static void RefuseEmptyIds(ReadOnlySpan<byte> json, ManagementSystem system)
    {
        for (var i = 0; i < system.Scopes.Count; i++)
        {
            if (system.Scopes[i].Id.IsUnspecified) throw Fault(json, $"$.scopes[{i}].id", "The id is empty.");
            if (system.Scopes[i].Standard.IsUnspecified) throw Fault(json, $"$.scopes[{i}].standard", "The standard is empty.");
        }

        for (var i = 0; i < system.Statements.Count; i++)
        {
            var statement = system.Statements[i];
            if (statement.Standard.IsUnspecified) throw Fault(json, $"$.statements[{i}].standard", "The standard is empty.");
            RefuseEmptyControls(json, statement.Entries, $"$.statements[{i}].entries");
            RefuseEmptyControls(json, statement.AdditionalControls, $"$.statements[{i}].additionalControls");
        }
    }

    private static void RefuseEmptyControls(ReadOnlySpan<byte> json, IReadOnlyList<SoaEntry> entries, string path)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Control.IsUnspecified) throw Fault(json, $"{path}[{i}].control", "The control is empty.");
        }
    }

    private static DocumentFormatException Fault(ReadOnlySpan<byte> json, string path, string problem) => JsonFault.At(json, JsonPlace.Find(json, path), path, problem);

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
