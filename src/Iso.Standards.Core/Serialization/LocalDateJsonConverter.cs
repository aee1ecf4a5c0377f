using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Iso.Standards.Serialization;

/// <summary>Writes a day as <c>2026-11-21</c> and reads nothing else.</summary>
public sealed class LocalDateJsonConverter : JsonConverter<LocalDate>
{
    /// <inheritdoc/>
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("The value is not a text.");
        var parsed = LocalDatePattern.Iso.Parse(text);
        return parsed.Success ? parsed.Value : throw new JsonException($"{TextValue.Quote(text)} is not a day of the calendar: write 2026-11-21.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Calendar != CalendarSystem.Iso) throw new JsonException("The day is one of another calendar than that of ISO 8601.");
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }
}
