using System.Text.Json;
using System.Text.RegularExpressions;

namespace Iso.Standards;

/// <summary>Holds a JSON text against a schema of <c>schemas/</c>: only the keywords that these use, and none is passed over.</summary>
public sealed class JsonSchemaCheck
{
    private readonly string _file;
    private readonly JsonElement _root;
    private readonly List<string> _faults = [];

    private JsonSchemaCheck(string file, JsonElement root)
    {
        _file = file;
        _root = root;
    }

    /// <summary>What does not fit, each with its path; empty where all does.</summary>
    /// <param name="schema">The path of the schema from the root of the repository.</param>
    /// <param name="instance">The text to judge.</param>
    public static IReadOnlyList<string> Faults(string schema, JsonElement instance)
    {
        var check = Of(Repository.PathOf(schema));
        check.Judge(check._root, instance, "$");
        return check._faults;
    }

    private static JsonSchemaCheck Of(string file) => new(file, JsonElement.Parse(File.ReadAllBytes(file)));

    /// <summary>The place that a reference leads to, in this file or in one beside it, and the check of that file.</summary>
    private (JsonSchemaCheck Check, JsonElement Schema) Resolve(string reference)
    {
        var (file, place) = (reference.Split('#')[0], reference.Split('#')[1]);
        var check = file.Length == 0 ? this : Of(Path.Combine(Path.GetDirectoryName(_file)!, file));
        return (check, place.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(check._root, (at, name) => at.GetProperty(name)));
    }

    private bool Fits(JsonElement schema, JsonElement value)
    {
        var alone = new JsonSchemaCheck(_file, _root);
        alone.Judge(schema, value, "$");
        return alone._faults.Count == 0;
    }

    private void Judge(JsonElement schema, JsonElement value, string path)
    {
        foreach (var keyword in schema.EnumerateObject()) Judge(keyword.Name, keyword.Value, schema, value, path);
    }

    private void Judge(string keyword, JsonElement rule, JsonElement schema, JsonElement value, string path)
    {
        var isObject = value.ValueKind == JsonValueKind.Object;
        var isList = value.ValueKind == JsonValueKind.Array;
        var text = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        switch (keyword)
        {
            case "$schema" or "$comment" or "$defs" or "title" or "description" or "examples" or "format" or "default":
                break;
            case "$ref":
                var (check, target) = Resolve(rule.GetString()!);
                check.Judge(target, value, path);
                if (check != this) _faults.AddRange(check._faults);
                break;
            case "type":
                Expect(TypeOf(value) == rule.GetString(), $"is no {rule}");
                break;
            case "enum":
                Expect(rule.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)), $"is none of {rule}");
                break;
            case "pattern":
                Expect(text is null || Regex.IsMatch(text, rule.GetString()!, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), $"does not match {rule}");
                break;
            case "maxLength":
                Expect(text is null || text.Length <= rule.GetInt32(), $"is longer than {rule}");
                break;
            case "minimum":
                Expect(value.ValueKind != JsonValueKind.Number || value.GetInt32() >= rule.GetInt32(), $"is less than {rule}");
                break;
            case "minItems":
                Expect(!isList || value.GetArrayLength() >= rule.GetInt32(), $"has fewer than {rule}");
                break;
            case "uniqueItems":
                Expect(!isList || value.EnumerateArray().Select(item => item.GetRawText()).Distinct().Count() == value.GetArrayLength(), "has one twice");
                break;
            case "required":
                foreach (var name in rule.EnumerateArray()) Expect(!isObject || value.TryGetProperty(name.GetString()!, out _), $"lacks {name}");
                break;
            case "dependentRequired":
                foreach (var name in rule.EnumerateObject().Where(name => isObject && value.TryGetProperty(name.Name, out _))) Judge("required", name.Value, schema, value, path);
                break;
            case "anyOf":
                Expect(rule.EnumerateArray().Any(one => Fits(one, value)), "fits no form");
                break;
            case "oneOf":
                Expect(rule.EnumerateArray().Count(one => Fits(one, value)) == 1, "fits no form or several");
                break;
            case "not":
                Expect(!Fits(rule, value), $"fits {rule}");
                break;
            case "items":
                foreach (var (i, item) in isList ? value.EnumerateArray().Index() : []) Judge(rule, item, $"{path}[{i}]");
                break;
            case "properties":
                foreach (var member in rule.EnumerateObject())
                {
                    if (isObject && value.TryGetProperty(member.Name, out var inner)) Judge(member.Value, inner, $"{path}.{member.Name}");
                }

                break;
            case "propertyNames":
                foreach (var member in isObject ? value.EnumerateObject() : default) Expect(Fits(rule, JsonSerializer.SerializeToElement(member.Name)), $"has a member {member.Name}, whose name does not fit");
                break;
            case "additionalProperties":
                foreach (var member in isObject ? value.EnumerateObject().Where(m => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(m.Name, out _)) : [])
                {
                    if (rule.ValueKind == JsonValueKind.False) Expect(false, $"has no member {member.Name}");
                    else Judge(rule, member.Value, $"{path}.{member.Name}");
                }

                break;
            default:
                throw new NotSupportedException($"The keyword {keyword} is not known here; teach it to {nameof(JsonSchemaCheck)}.");
        }

        void Expect(bool holds, string otherwise)
        {
            if (!holds) _faults.Add($"{path} {otherwise}");
        }
    }

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };
}
