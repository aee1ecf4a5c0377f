using System.Text.Json;

namespace Iso.Standards;

/// <summary>Reads words by language. A language that is not named keeps its words; an empty list turns a language off.</summary>
internal static class WordListsJson
{
    private const string Expected = "an object with lists of words by language, such as { \"en\": [\"tbd\"] }";

    public static object Read(WordLists words, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object) throw RuleOptionJson.Fault(value, path, Expected);
        foreach (var language in value.EnumerateObject())
        {
            var own = $"{path}.{language.Name}";
            if (string.IsNullOrWhiteSpace(language.Name)) throw new OptionFaultException(path, $"A language has no name; expected {Expected}.");
            if (language.Value.ValueKind != JsonValueKind.Array) throw RuleOptionJson.Fault(language.Value, own, "a list of words");
            words = words.With(language.Name, [.. RuleOptionJson.Elements(language.Value, own).Select(word => Word(word.Value, word.Path))]);
        }

        return words;
    }

    private static string Word(JsonElement value, string path)
        => value.ValueKind == JsonValueKind.String && value.GetString() is { } word && !string.IsNullOrWhiteSpace(word) ? word : throw RuleOptionJson.Fault(value, path, "a word or phrase");
}
