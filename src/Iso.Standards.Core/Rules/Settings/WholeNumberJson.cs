using System.Text.Json;

namespace Iso.Standards;

/// <summary>Reads a number of characters, days, months or entries.</summary>
internal static class WholeNumberJson
{
    public static object Read(JsonElement value, string path)
        => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0 ? number : throw RuleOptionJson.Fault(value, path, "a whole number, 0 or more");
}
