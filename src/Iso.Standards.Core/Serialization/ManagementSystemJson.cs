using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Iso.Standards.Serialization;

/// <summary>The file form of a <see cref="ManagementSystem"/>.</summary>
internal static class ManagementSystemJson
{
    private static readonly JsonTypeInfo<ManagementSystem> Type = (JsonTypeInfo<ManagementSystem>)Options().GetTypeInfo(typeof(ManagementSystem));

    public static async Task<ManagementSystem> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        await using var source = new ReadSource(stream, ManagementSystem.MaximumBytes);
        var (system, fault) = await StrictJson.TryReadAsync(source, Type, cancellationToken).ConfigureAwait(false);
        if (system is { FormatVersion: ManagementSystem.CurrentFormatVersion }) return system;
        throw Explained(await source.TextAsync(cancellationToken).ConfigureAwait(false), fault);
    }

    public static async Task WriteAsync(ManagementSystem system, Stream stream, CancellationToken cancellationToken)
    {
        if (system.FormatVersion != ManagementSystem.CurrentFormatVersion)
        {
            throw new DocumentFormatException($"The document cannot be written: there is no format version {system.FormatVersion}; this library writes version {ManagementSystem.CurrentFormatVersion}.");
        }

        try
        {
            await JsonSerializer.SerializeAsync(stream, system, Type, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException e)
        {
            throw new DocumentFormatException($"The document cannot be written: {e.Path ?? "$"}: {e.Message}", e);
        }

        await stream.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The options of the public context, and what makes a file of it.</summary>
    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions(IsoStandardsJsonContext.Default.Options)
        {
            // Text is written as it is: people read these files, and no browser takes them for HTML.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = IsoStandardsJsonContext.Default.WithAddedModifier(LeaveOut),
        };
        for (var i = 0; i < options.Converters.Count; i++)
        {
            if (options.Converters[i] is IStatedConverter any) options.Converters[i] = any.Stated();
        }

        // These name their converter themselves.
        options.Converters.Add(new NamingTextConverter<StandardId>());
        options.Converters.Add(new NamingTextConverter<ControlId>());
        options.Converters.Add(new NamingTextConverter<ProvisionId>());
        options.Converters.Add(new NamingTextConverter<ProvisionNumber>());
        options.Converters.Add(new NamingTextConverter<RiskDomain>());
        options.Converters.Add(new NamingTextConverter<TreatmentOption>());
        options.Converters.Add(new NamingTextConverter<ContentHash>());
        options.Converters.Add(new WholeTextConverter());
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Leaves empty lists out of the file, and never what must be there.</summary>
    private static void LeaveOut(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.IsRequired || (type.Type == typeof(ManagementSystem) && property.PropertyType == typeof(int))) property.ShouldSerialize = static (_, _) => true;
            // A list that may be null says something by being empty.
            else if (!property.IsGetNullable && property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) property.ShouldSerialize = static (_, list) => list is IValueList { Count: > 0 };
        }
    }

    private static DocumentFormatException Explained(ReadText text, Exception? fault)
    {
        if (text.From > 0) return JsonFaultPlace.Of(text, Type, fault);
        var json = StrictJson.WithoutMark(text.Bytes.Span);
        if (!text.IsWhole) json = JsonFault.WholeCharacters(json);
        try
        {
            JsonFault.RefuseWhatIsNotText(json);
            RefuseOtherVersions(json);
            JsonFault.ThrowIfAny(json, Type, text.IsWhole);
        }
        catch (DocumentFormatException explained)
        {
            return explained;
        }

        // The reader puts 0 where the file leaves the version out, whatever the property's own default is.
        return fault is null ? JsonFault.At(json, 0, "$", "The member \"formatVersion\" is missing; write \"formatVersion\": 1.") : JsonFaultPlace.Of(text, Type, fault);
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
