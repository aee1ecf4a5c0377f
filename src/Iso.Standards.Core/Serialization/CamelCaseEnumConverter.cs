using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iso.Standards.Serialization;

/// <summary>Writes an enumeration as camel-case text and reads exactly one such name: no number, no list, no other case.</summary>
/// <typeparam name="T">The enumeration, with values from 0 on without gaps.</typeparam>
/// <remarks>The converter of System.Text.Json reads "included, excluded" as the sum of the two.</remarks>
public sealed class CamelCaseEnumConverter<T> : JsonConverter<T>, IStatedConverter
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Names = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            for (var i = 0; i < Names.Length; i++)
            {
                if (reader.ValueTextEquals(Names[i])) return Values[i];
            }
        }

        throw new JsonException($"Expected one of {string.Join(", ", Names)}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(NameOf(value));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var at = Array.IndexOf(Names, reader.GetString());
        return at >= 0 ? Values[at] : throw new JsonException($"Expected one of {string.Join(", ", Names)}.");
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(NameOf(value));
    }

    JsonConverter IStatedConverter.Stated() => Names[0] == "unspecified" ? new StatedEnumConverter<T>() : this;

    private static string NameOf(T value)
    {
        var at = Array.IndexOf(Values, value);
        return at >= 0 ? Names[at] : throw new JsonException($"{value} is no value of {typeof(T).Name}.");
    }
}
