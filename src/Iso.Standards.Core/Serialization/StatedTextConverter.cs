using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iso.Standards.Serialization;

/// <summary>Reads an identifier as <see cref="TextJsonConverter{T}"/> does, but for the empty text: in a catalog each one names something.</summary>
/// <typeparam name="T">The identifier.</typeparam>
internal sealed class StatedTextConverter<T> : JsonConverter<T>
    where T : struct, ITextValue<T>
{
    private static readonly TextJsonConverter<T> Any = new();

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var value = Any.Read(ref reader, typeToConvert, options);
        return EqualityComparer<T>.Default.Equals(value, default) ? throw new JsonException($"The text is empty; expected {T.Expected}.") : value;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Any.Write(writer, value, options);
}
