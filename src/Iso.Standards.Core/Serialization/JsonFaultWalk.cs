using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Iso.Standards.Serialization;

/// <summary>Walks a JSON text by the metadata of a type and throws at the first place that does not fit it.</summary>
/// <param name="json">The text, or its beginning.</param>
/// <param name="isWhole">Whether it is the whole text; if not, its end is no fault.</param>
internal ref struct JsonFaultWalk(ReadOnlySpan<byte> json, bool isWhole)
{
    private readonly ReadOnlySpan<byte> _json = json;
    private readonly StringBuilder _path = new("$");
    private Utf8JsonReader _reader = new(json, isWhole, default);
    private bool _ended;

    /// <summary>The path of the place that was reached.</summary>
    public readonly string Path => _path.ToString();

    /// <summary>Walks the whole text.</summary>
    /// <exception cref="DocumentFormatException">At the first place that does not fit.</exception>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public void Document(JsonTypeInfo type)
    {
        if (!Next()) return;
        Value(type, nullable: false);
        if (!_ended) _reader.Read();
    }

    private bool Next()
    {
        _ended = !_reader.Read();
        return !_ended;
    }

    private void Value(JsonTypeInfo type, bool nullable)
    {
        if (_reader.TokenType == JsonTokenType.Null)
        {
            if (nullable || type.Type == typeof(JsonElement) || Nullable.GetUnderlyingType(type.Type) is not null) return;
            throw Fault($"Found null; expected {JsonWords.Expected(type)}.");
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
        if (_reader.TokenType != JsonTokenType.StartObject) throw Fault($"Found {Found()}; expected {JsonWords.Expected(type)}.");
        var start = _reader.TokenStartIndex;
        var length = _path.Length;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_ended && Next() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Text();
            _path.Append('.').Append(name);
            var property = JsonWords.Find(type, name) ?? throw Fault(JsonWords.Unknown(type, name));
            if (!seen.Add(name)) throw Fault($"The member \"{name}\" stands here twice; leave one out.");
            if (!Next()) return;
            Value(type.Options.GetTypeInfo(property.PropertyType), property.IsSetNullable);
            _path.Length = length;
        }

        if (_ended) return;
        foreach (var property in type.Properties)
        {
            if (property.IsRequired && !seen.Contains(property.Name))
            {
                throw JsonFault.At(_json, start, _path.ToString(), $"The member \"{property.Name}\" is missing; expected {JsonWords.Expected(type.Options.GetTypeInfo(property.PropertyType))}.");
            }
        }
    }

    private void Elements(JsonTypeInfo type)
    {
        if (_reader.TokenType != JsonTokenType.StartArray) throw Fault($"Found {Found()}; expected {JsonWords.Expected(type)}.");
        var element = type.Options.GetTypeInfo(type.ElementType!);
        var length = _path.Length;
        for (var i = 0; !_ended && Next() && _reader.TokenType != JsonTokenType.EndArray; i++)
        {
            _path.Append(CultureInfo.InvariantCulture, $"[{i}]");
            Value(element, nullable: false);
            _path.Length = length;
        }
    }

    private void Named(JsonTypeInfo type)
    {
        if (_reader.TokenType != JsonTokenType.StartObject) throw Fault($"Found {Found()}; expected {JsonWords.Expected(type)}.");
        var element = type.Options.GetTypeInfo(type.ElementType!);
        var length = _path.Length;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_ended && Next() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Text();
            _path.Append('.').Append(name);
            if (!seen.Add(name)) throw Fault($"The member \"{name}\" stands here twice; leave one out.");
            if (type.KeyType is { IsEnum: true } keys && !JsonWords.Names(keys).Contains(name, StringComparer.Ordinal)) throw Fault($"Found the member {TextValue.Quote(name)}; expected one of {string.Join(", ", JsonWords.Names(keys))}.");
            if (!Next()) return;
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
            var own = isText && e is JsonException && e.InnerException is null or FormatException && JsonWords.IsOurs(type);
            throw JsonFault.At(_json, start, _path.ToString(), own ? e.Message : $"Found {found}; expected {JsonWords.Expected(type)}.");
        }
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

    private readonly DocumentFormatException Fault(string problem) => JsonFault.At(_json, _reader.TokenStartIndex, _path.ToString(), problem);
}
