using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Iso.Standards.Serialization;

/// <summary>Walks a JSON text by the metadata of a type and throws at the first place that does not fit it.</summary>
internal ref struct JsonFaultWalk(ReadOnlySpan<byte> json)
{
    private readonly ReadOnlySpan<byte> _json = json;
    private readonly StringBuilder _path = new("$");
    private Utf8JsonReader _reader = new(json);

    /// <summary>The path of the place that was reached.</summary>
    public readonly string Path => _path.ToString();

    /// <summary>Walks the whole text.</summary>
    /// <exception cref="DocumentFormatException">At the first place that does not fit.</exception>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public void Document(JsonTypeInfo type)
    {
        _reader.Read();
        Value(type, nullable: false);
        _reader.Read();
    }

    private void Value(JsonTypeInfo type, bool nullable)
    {
        if (_reader.TokenType == JsonTokenType.Null)
        {
            if (nullable || type.Type == typeof(JsonElement) || Nullable.GetUnderlyingType(type.Type) is not null) return;
            throw Fault($"Found null; expected {Expected(type)}.");
        }

        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object: Members(type); break;
            case JsonTypeInfoKind.Enumerable: Elements(type); break;
            case JsonTypeInfoKind.Dictionary: Named(type); break;
            default: Leaf(type); break;
        }
    }

    private void Members(JsonTypeInfo type)
    {
        if (_reader.TokenType != JsonTokenType.StartObject) throw Fault($"Found {Found()}; expected {Expected(type)}.");
        var start = _reader.TokenStartIndex;
        var length = _path.Length;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Text();
            _path.Append('.').Append(name);
            var property = Find(type, name) ?? throw Fault(Unknown(type, name));
            if (!seen.Add(name)) throw Fault($"The member \"{name}\" stands here twice; leave one out.");
            _reader.Read();
            Value(type.Options.GetTypeInfo(property.PropertyType), property.IsSetNullable);
            _path.Length = length;
        }

        foreach (var property in type.Properties)
        {
            if (property.IsRequired && !seen.Contains(property.Name))
            {
                throw JsonFault.At(_json, start, _path.ToString(), $"The member \"{property.Name}\" is missing; expected {Expected(type.Options.GetTypeInfo(property.PropertyType))}.");
            }
        }
    }

    private void Elements(JsonTypeInfo type)
    {
        if (_reader.TokenType != JsonTokenType.StartArray) throw Fault($"Found {Found()}; expected {Expected(type)}.");
        var element = type.Options.GetTypeInfo(type.ElementType!);
        var length = _path.Length;
        for (var i = 0; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; i++)
        {
            _path.Append(CultureInfo.InvariantCulture, $"[{i}]");
            Value(element, nullable: false);
            _path.Length = length;
        }
    }

    private void Named(JsonTypeInfo type)
    {
        if (_reader.TokenType != JsonTokenType.StartObject) throw Fault($"Found {Found()}; expected {Expected(type)}.");
        var element = type.Options.GetTypeInfo(type.ElementType!);
        var length = _path.Length;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Text();
            _path.Append('.').Append(name);
            if (!seen.Add(name)) throw Fault($"The member \"{name}\" stands here twice; leave one out.");
            if (type.KeyType is { IsEnum: true } keys && !Names(keys).Contains(name, StringComparer.Ordinal)) throw Fault($"Found the member {TextValue.Quote(name)}; expected one of {string.Join(", ", Names(keys))}.");
            _reader.Read();
            Value(element, nullable: false);
            _path.Length = length;
        }
    }

    private void Leaf(JsonTypeInfo type)
    {
        var start = _reader.TokenStartIndex;
        var found = Found();
        var isText = _reader.TokenType == JsonTokenType.String;
        try
        {
            _ = JsonSerializer.Deserialize(ref _reader, type);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            // A converter of ours has said it in the words of the document; anything else speaks of .NET types.
            var own = isText && e is JsonException && e.InnerException is null or FormatException && IsOurs(type);
            throw JsonFault.At(_json, start, _path.ToString(), own ? e.Message : $"Found {found}; expected {Expected(type)}.");
        }
    }

    /// <summary>Whether a converter of this library reads the type: identifiers and days.</summary>
    private static bool IsOurs(JsonTypeInfo type)
    {
        var plain = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        return !plain.IsEnum && !plain.IsPrimitive && plain != typeof(string);
    }

    /// <summary>The text at hand. JSON can escape half a character, which is no text.</summary>
    private readonly string Text()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Fault("The text holds half of a surrogate pair, which is no character.");
        }
    }

    private static JsonPropertyInfo? Find(JsonTypeInfo type, string name)
    {
        foreach (var property in type.Properties)
        {
            if (property.Name == name) return property;
        }

        return null;
    }

    private static string Unknown(JsonTypeInfo type, string name)
    {
        var known = type.Properties.Select(p => p.Name).ToArray();
        var nearest = Nearest.To(name, known);
        return nearest is null
            ? $"There is no member {TextValue.Quote(name)} here; expected one of {string.Join(", ", known)}."
            : $"There is no member {TextValue.Quote(name)} here; did you mean \"{nearest}\"?";
    }

    private readonly string Found() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => $"the text {TextValue.Quote(Text())}",
        JsonTokenType.Number => $"the number {Encoding.UTF8.GetString(_reader.ValueSpan)}",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    private static string Expected(JsonTypeInfo type)
    {
        var plain = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        if (plain.IsEnum) return "one of " + string.Join(", ", Names(plain));
        if (plain == typeof(string)) return "a text";
        if (plain == typeof(bool)) return "true or false";
        if (plain == typeof(JsonElement)) return "a value, in which no member stands twice";
        if (plain == typeof(int)) return "a whole number";
        if (plain == typeof(LocalDate)) return "a day such as \"2026-11-21\"";
        if (plain == typeof(StandardId)) return "a standard such as \"ISO/IEC 27001:2022\"";
        if (plain == typeof(ControlId) || plain == typeof(ProvisionId)) return "a provision such as \"ISO/IEC 27001:2022 A.5.15\"";
        if (plain == typeof(ProvisionNumber)) return "a number such as \"A.5.15\"";
        return type.Kind switch
        {
            JsonTypeInfoKind.Enumerable => "a list",
            JsonTypeInfoKind.Dictionary => "an object",
            JsonTypeInfoKind.None => "an id such as \"R-12\"",
            _ => "an object with " + string.Join(", ", type.Properties.Select(p => p.Name)),
        };
    }

    /// <summary>The words to choose from. That for "not said" is none of them: the member is left out instead.</summary>
    private static IEnumerable<string> Names(Type enumeration) => Enum.GetNames(enumeration).Where(name => name != "Unspecified").Select(JsonNamingPolicy.CamelCase.ConvertName);

    private readonly DocumentFormatException Fault(string problem) => JsonFault.At(_json, _reader.TokenStartIndex, _path.ToString(), problem);
}
