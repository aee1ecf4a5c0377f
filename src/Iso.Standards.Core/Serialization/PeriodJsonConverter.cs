using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Iso.Standards.Serialization;

/// <summary>Writes a span of years, months, weeks and days as <c>P12M</c>, in the form of ISO 8601, and reads nothing else.</summary>
/// <remarks>The units stay as they are: twelve months are not a year here. Hours and less are refused both ways.</remarks>
public sealed class PeriodJsonConverter : JsonConverter<Period>
{
    /// <inheritdoc/>
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("The value is not a text.");
        var parsed = PeriodPattern.Roundtrip.Parse(text);
        return parsed is { Success: true, Value.HasTimeComponent: false } && text.Length > 1 ? parsed.Value : throw new JsonException($"{TextValue.Quote(text)} is not a span of time: write P12M for twelve months.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.HasTimeComponent) throw new JsonException("The span of time has hours or less; a file holds years, months, weeks and days.");
        writer.WriteStringValue(value.Equals(Period.Zero) ? "P0D" : PeriodPattern.Roundtrip.Format(value));
    }
}
