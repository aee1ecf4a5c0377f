using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Iso.Standards.Serialization;

/// <summary>Writes a span of time as <c>P12M</c>, in the form of ISO 8601, and reads nothing else.</summary>
public sealed class PeriodJsonConverter : JsonConverter<Period>
{
    /// <inheritdoc/>
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("The value is not a text.");
        var parsed = PeriodPattern.NormalizingIso.Parse(text);
        return parsed.Success ? parsed.Value : throw new JsonException($"{TextValue.Quote(text)} is not a span of time: write P12M for twelve months.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(PeriodPattern.NormalizingIso.Format(value));
    }
}
