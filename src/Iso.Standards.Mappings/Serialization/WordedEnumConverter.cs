using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iso.Standards.Serialization;

/// <summary>Reads and writes an enumeration by words of its own: exactly one of them, in this case.</summary>
/// <typeparam name="T">The enumeration, with values from 0 on without gaps.</typeparam>
/// <param name="words">The word of each value, in their order.</param>
public abstract class WordedEnumConverter<T>(params IReadOnlyList<string> words) : JsonConverter<T>, IWordedConverter
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    /// <inheritdoc/>
    public IReadOnlyList<string> Words => words;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        for (var i = 0; reader.TokenType == JsonTokenType.String && i < words.Count; i++)
        {
            if (reader.ValueTextEquals(words[i])) return Values[i];
        }

        throw new JsonException($"Expected one of {string.Join(", ", words)}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(words[Array.IndexOf(Values, value)]);
    }
}

/// <summary>Relations in the words of OSCAL: <c>intersects-with</c>.</summary>
public sealed class RelationJsonConverter() : WordedEnumConverter<Relation>(RelationWords.All);
