using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iso.Standards.Serialization;

/// <summary>Writes an identifier as its text and reads it back, as a value and as the name of a member.</summary>
/// <typeparam name="T">The identifier.</typeparam>
/// <remarks>Without it System.Text.Json would write the public properties of the struct and lose the rest without a word.</remarks>
public sealed class TextJsonConverter<T> : JsonConverter<T>, IStatedConverter
    where T : struct, ISpanParsable<T>, ISpanFormattable
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String
            ? FromText(reader.GetString()!)
            : throw new JsonException("The value is not a text.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString(null, null));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => FromText(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString(null, null));
    }

    JsonConverter IStatedConverter.Stated() => new NamingTextConverter<T>();

    /// <summary>The empty text is the unspecified value, so that what was written can be read.</summary>
    private static T FromText(string text)
    {
        if (text.Length == 0) return default;
        try
        {
            return Parse<T>(text);
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    // By IParsable, so that the text itself is kept where it is canonical; T.Parse would take it for a span.
    private static TText Parse<TText>(string text)
        where TText : IParsable<TText>
        => TText.Parse(text, null);
}
