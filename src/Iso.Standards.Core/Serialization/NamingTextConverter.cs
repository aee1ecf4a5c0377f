using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iso.Standards.Serialization;

/// <summary>Reads and writes an identifier as <see cref="TextJsonConverter{T}"/> does, but for the empty text: legal as a value, but nothing that a document can name.</summary>
/// <typeparam name="T">The identifier.</typeparam>
internal sealed class NamingTextConverter<T> : JsonConverter<T>
    where T : struct, ISpanParsable<T>, ISpanFormattable
{
    private static readonly TextJsonConverter<T> Any = new();

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Named(Any.Read(ref reader, typeToConvert, options));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Any.Write(writer, Named(value), options);

    private static T Named(T value) => EqualityComparer<T>.Default.Equals(value, default) ? throw new JsonException($"The {Noun} is empty.") : value;

    private static string Noun => default(T) switch
    {
        StandardId => "standard",
        ControlId => "control",
        ProvisionId => "provision",
        ProvisionNumber => "number",
        RiskDomain => "domain",
        TreatmentOption => "option",
        ContentHash => "hash",
        _ => "id",
    };
}
