using System.Globalization;
using System.Text.Json;

namespace Iso.Standards;

/// <summary>Reads the value of an option from a settings file, by the type of the option.</summary>
internal static class RuleOptionJson
{
    /// <summary>The value, of the option's type.</summary>
    /// <exception cref="OptionFaultException">The value is not one of that option.</exception>
    public static object Read(RuleOption option, JsonElement value, string path) => option switch
    {
        RuleOption<int> => WholeNumberJson.Read(value, path),
        RuleOption<WordLists> words => WordListsJson.Read(words.Default, value, path),
        RuleOption<ValidityByType> validity => ValidityByTypeJson.Read(validity.Default, value, path),
        RuleOption<IReadOnlyList<RiskDomain>> => DomainsJson.Read(value, path),
        _ => throw new OptionFaultException(path, $"The option {option.Key} is set in code, not in a file."),
    };

    /// <summary>A value that is not of the expected kind.</summary>
    public static OptionFaultException Fault(JsonElement found, string path, string expected) => new(path, $"Found {Named(found)}; expected {expected}.");

    /// <summary>The elements of a list with their paths.</summary>
    public static IEnumerable<(JsonElement Value, string Path)> Elements(JsonElement list, string path)
        => list.EnumerateArray().Select((element, i) => (element, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")));

    private static string Named(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => $"the text {TextValue.Quote(value.GetString())}",
        JsonValueKind.Number => $"the number {value.GetRawText()}",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };
}
