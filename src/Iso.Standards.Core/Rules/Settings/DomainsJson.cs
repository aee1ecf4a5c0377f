using System.Text.Json;

namespace Iso.Standards;

/// <summary>Reads a list of domains of risk.</summary>
internal static class DomainsJson
{
    public static object Read(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Array) throw RuleOptionJson.Fault(value, path, "a list of domains, such as [\"infosec\", \"ai\"]");
        return ValueList<RiskDomain>.Copy(RuleOptionJson.Elements(value, path).Select(domain => Domain(domain.Value, domain.Path)));
    }

    private static RiskDomain Domain(JsonElement value, string path)
        => value.ValueKind == JsonValueKind.String && RiskDomain.TryParse(value.GetString(), out var domain) ? domain : throw RuleOptionJson.Fault(value, path, "a domain of risk such as \"infosec\"");
}
