using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iso.Standards.Serialization;

/// <summary>Reads and writes an enumeration as <see cref="CamelCaseEnumConverter{T}"/> does, but for the word for "not said": what is not known is left out of a file.</summary>
/// <typeparam name="T">The enumeration; its default value says nothing.</typeparam>
internal sealed class StatedEnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly CamelCaseEnumConverter<T> Any = new();

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Stated(Any.Read(ref reader, typeToConvert, options));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Any.Write(writer, Stated(value), options);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Stated(Any.ReadAsPropertyName(ref reader, typeToConvert, options));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Any.WriteAsPropertyName(writer, Stated(value), options);

    private static T Stated(T value) => EqualityComparer<T>.Default.Equals(value, default) ? throw new JsonException("The value says nothing; leave the member out.") : value;
}
