using System.Text.Json;

namespace Iso.Standards;

/// <summary>Reads months by type of evidence. A type that is not named keeps its months; null takes its end away.</summary>
internal static class ValidityByTypeJson
{
    private static readonly EvidenceType[] Types = Enum.GetValues<EvidenceType>();
    private static readonly string[] Names = [.. Types.Select(type => JsonNamingPolicy.CamelCase.ConvertName(type.ToString()))];

    public static object Read(ValidityByType validity, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object) throw RuleOptionJson.Fault(value, path, "an object with months by type of evidence, such as { \"accessReview\": 6 }");
        foreach (var type in value.EnumerateObject())
        {
            var own = $"{path}.{type.Name}";
            validity = validity.With(Type(type.Name, own), Months(type.Value, own));
        }

        return validity;
    }

    private static EvidenceType Type(string name, string path)
    {
        var at = Array.IndexOf(Names, name);
        if (at >= 0) return Types[at];
        throw new OptionFaultException(path, Nearest.To(name, Names) is { } near
            ? $"There is no type of evidence {TextValue.Quote(name)}; did you mean {near}?"
            : $"There is no type of evidence {TextValue.Quote(name)}; expected one of {string.Join(", ", Names)}.");
    }

    private static int? Months(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number when value.TryGetInt32(out var months) && months >= 1 => months,
        _ => throw RuleOptionJson.Fault(value, path, "a number of months, 1 or more, or null for no end"),
    };
}
