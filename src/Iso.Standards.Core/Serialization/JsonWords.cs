using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Iso.Standards.Serialization;

/// <summary>What the metadata of a type say, in the words of the document.</summary>
internal static class JsonWords
{
    /// <summary>The most members that a message counts up.</summary>
    private const int Counted = 12;

    /// <summary>What a value of the type looks like.</summary>
    public static string Expected(JsonTypeInfo type)
    {
        var plain = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        if (plain.IsEnum) return "one of " + string.Join(", ", type.Options.GetTypeInfo(plain).Converter is IWordedConverter own ? own.Words : Names(plain));
        if (plain == typeof(string)) return "a text";
        if (plain == typeof(bool)) return "true or false";
        if (plain == typeof(JsonElement)) return "a value, in which no member stands twice";
        if (plain == typeof(int)) return "a whole number";
        if (plain == typeof(LocalDate)) return "a day such as \"2026-11-21\"";
        if (plain == typeof(StandardId)) return "a standard such as \"ISO/IEC 27001:2022\"";
        if (plain == typeof(ControlId) || plain == typeof(ProvisionId)) return "a provision such as \"ISO/IEC 27001:2022 A.5.15\"";
        if (plain == typeof(ProvisionNumber)) return "a number such as \"A.5.15\"";
        if (plain == typeof(Period)) return "a span of time such as \"P12M\"";
        if (plain == typeof(ContentHash)) return "a SHA-256 of 64 hexadecimal digits";
        if (plain == typeof(RiskDomain)) return "a domain of risk such as \"infosec\"";
        if (plain == typeof(TreatmentOption)) return "a treatment option such as \"modify\"";
        return type.Kind switch
        {
            JsonTypeInfoKind.Enumerable => "a list",
            JsonTypeInfoKind.Dictionary => "an object",
            JsonTypeInfoKind.None => "an id such as \"R-12\"",
            _ => "an object with " + Members(type),
        };
    }

    /// <summary>The words to choose from. That for "not said" is none of them: the member is left out instead.</summary>
    public static IEnumerable<string> Names(Type enumeration) => Enum.GetNames(enumeration).Where(name => name != "Unspecified").Select(JsonNamingPolicy.CamelCase.ConvertName);

    /// <summary>That there is no such member, and which is meant.</summary>
    public static string Unknown(JsonTypeInfo type, string name)
    {
        var known = type.Properties.Select(p => p.Name).ToArray();
        var nearest = Nearest.To(name, known);
        return nearest is null
            ? $"There is no member {TextValue.Quote(name)} here; expected one of {Members(type)}."
            : $"There is no member {TextValue.Quote(name)} here; did you mean \"{nearest}\"?";
    }

    /// <summary>The member of that name.</summary>
    public static JsonPropertyInfo? Find(JsonTypeInfo type, string name)
    {
        foreach (var property in type.Properties)
        {
            if (property.Name == name) return property;
        }

        return null;
    }

    /// <summary>Whether a converter of this library reads the type: identifiers and days.</summary>
    public static bool IsOurs(JsonTypeInfo type)
    {
        var plain = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        return !plain.IsEnum && !plain.IsPrimitive && plain != typeof(string);
    }

    private static string Members(JsonTypeInfo type)
    {
        var names = string.Join(", ", type.Properties.Take(Counted).Select(p => p.Name));
        return type.Properties.Count > Counted ? names + ", …" : names;
    }
}
