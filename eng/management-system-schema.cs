#!/usr/bin/env dotnet
#:project ../src/Iso.Standards.Core/Iso.Standards.Core.csproj
#:property PublishAot=false

// Writes schemas/management-system.schema.json and docs/management-system-format.md from the types that make up the file:
// names, types, words and what is required from the metadata of the serializer, descriptions from the doc comments.
//   dotnet run eng/management-system-schema.cs             writes
//   dotnet run eng/management-system-schema.cs -- --check  writes nothing; exit code 1 where a file differs

using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Iso.Standards;
using Iso.Standards.Serialization;
using NodaTime;

var check = args.Contains("--check");
var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, ".."));
var shape = new Shape(typeof(ManagementSystem));
var stale = 0;
Put("schemas/management-system.schema.json", Schema.Text(shape));
Put("docs/management-system-format.md", Page.Text(shape));
Console.WriteLine($"{shape.Records.Count} records and {shape.Choices.Count} choices, {(stale == 0 ? "schema and page in step" : $"{stale} files {(check ? "out of step" : "written")}")}");
return check && stale > 0 ? 1 : 0;

void Put(string name, string text)
{
    var path = Path.Combine(root, name);
    if (File.Exists(path) && File.ReadAllText(path) == text) return;
    stale++;
    if (!check) File.WriteAllText(path, text);
    Console.WriteLine($"{name}: {(check ? "differs from the types; run dotnet run eng/management-system-schema.cs" : "written")}");
}

static string ThisFile([CallerFilePath] string path = "") => path;

/// <summary>A member of a record, as the file has it.</summary>
internal sealed record Member(string Name, Type Type, bool IsList, bool IsRequired, string? LeftOut, string Meaning);

/// <summary>The records and choices of the file, in the order in which they come up, with what the doc comments say.</summary>
internal sealed class Shape
{
    private readonly Dictionary<string, XElement> _comments;

    public Shape(Type document)
    {
        var xml = XDocument.Load(Path.ChangeExtension(document.Assembly.Location, ".xml"));
        _comments = xml.Descendants("member").ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);
        Walk(document);
    }

    public Dictionary<Type, List<Member>> Records { get; } = [];

    public List<Type> Choices { get; } = [];

    /// <summary>The doc comment of a type.</summary>
    public string About(Type type) => Comment($"T:{type.FullName}");

    /// <summary>The words of a choice with their meaning. The word for "not said" is none: the member is left out.</summary>
    public IEnumerable<(string Word, string Meaning)> Words(Type choice)
        => Enum.GetNames(choice).Where(name => name != "Unspecified").Select(name => (JsonNamingPolicy.CamelCase.ConvertName(name), Comment($"F:{choice.FullName}.{name}")));

    private void Walk(Type type)
    {
        if (type.IsEnum && !Choices.Contains(type)) Choices.Add(type);
        if (!IsRecord(type) || Records.ContainsKey(type)) return;
        var metadata = IsoStandardsJsonContext.Default.GetTypeInfo(type)!;
        var members = metadata.Properties.Where(p => p.Get is not null && p.Set is not null).OrderBy(p => p.Order).Select(p => Member(type, p)).ToList();
        Records.Add(type, members);
        foreach (var member in members) Walk(member.Type);
    }

    private Member Member(Type record, JsonPropertyInfo property)
    {
        var own = record.GetProperties().Single(p => (p.GetCustomAttribute<System.Text.Json.Serialization.JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(p.Name)) == property.Name);
        var isList = own.PropertyType.IsGenericType && own.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
        var type = isList ? own.PropertyType.GetGenericArguments()[0] : Nullable.GetUnderlyingType(own.PropertyType) ?? own.PropertyType;
        var isVersion = record == typeof(ManagementSystem) && own.Name == nameof(ManagementSystem.FormatVersion);
        var isRequired = property.IsRequired || isVersion;
        return new(property.Name, type, isList, isRequired, isRequired ? null : LeftOut(own.PropertyType), Comment($"P:{record.FullName}.{own.Name}"));
    }

    /// <summary>What it means to leave a member out, where that is a value of its own.</summary>
    private static string? LeftOut(Type type) => type switch
    {
        _ when type == typeof(bool) => "false",
        _ when type == typeof(int) => "0",
        { IsEnum: true } when Enum.GetNames(type)[0] is var first and not "Unspecified" => JsonNamingPolicy.CamelCase.ConvertName(first),
        _ => null,
    };

    private static bool IsRecord(Type type) => type is { IsClass: true, IsGenericType: false } && type.Assembly == typeof(ManagementSystem).Assembly;

    private string Comment(string member)
    {
        var text = new StringBuilder();
        foreach (var node in _comments[member].Element("summary")!.DescendantNodes())
        {
            if (node is XText plain) text.Append(plain.Value);
            else if (node is XElement { Name.LocalName: "see" } see) text.Append(((string?)see.Attribute("cref") ?? (string?)see.Attribute("langword") ?? string.Empty).Split('.', ':')[^1]);
        }

        return Regex.Replace(text.ToString(), "\\s+", " ", RegexOptions.NonBacktracking).Trim();
    }
}

/// <summary>Writes the JSON schema.</summary>
internal static class Schema
{
    private const string Catalog = "catalog.schema.json#/$defs/";

    /// <summary>Names of at most so many characters: no blanks at the ends, no control characters.</summary>
    private const string Named = "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]([^\\u0000-\\u001f\\u007f-\\u009f]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$";

    private static readonly Dictionary<Type, string> Values = new()
    {
        [typeof(StandardId)] = Catalog + "standard",
        [typeof(ProvisionId)] = Catalog + "provision",
        [typeof(ControlId)] = Catalog + "provision",
        [typeof(ProvisionNumber)] = Catalog + "number",
        [typeof(LocalDate)] = Catalog + "date",
        [typeof(Period)] = "#/$defs/span",
        [typeof(ContentHash)] = "#/$defs/hash",
        [typeof(RiskDomain)] = "#/$defs/domain",
        [typeof(TreatmentOption)] = "#/$defs/option",
    };

    public static string Text(Shape shape)
    {
        var definitions = new JsonObject
        {
            ["id"] = new JsonObject { ["description"] = "The id of a thing in the document, as its owner writes it. Case counts.", ["type"] = "string", ["maxLength"] = 128, ["pattern"] = Named, ["examples"] = new JsonArray("R-12", "AST-03") },
            ["domain"] = new JsonObject { ["description"] = "The discipline of a risk, as a tag: one of the usual ones, or one of the organization's own. Case does not count.", ["type"] = "string", ["maxLength"] = 64, ["pattern"] = Named, ["examples"] = new JsonArray("quality", "infosec", "ai", "privacy", "continuity", "compliance") },
            ["option"] = new JsonObject { ["description"] = "A treatment option in the words of the organization. Case does not count.", ["type"] = "string", ["maxLength"] = 64, ["pattern"] = Named, ["examples"] = new JsonArray("modify", "retain", "avoid", "share", "take") },
            ["span"] = new JsonObject { ["description"] = "A span of years, months, weeks and days in the form of ISO 8601.", ["type"] = "string", ["pattern"] = "^P(?=.)(-?[0-9]+Y)?(-?[0-9]+M)?(-?[0-9]+W)?(-?[0-9]+D)?$", ["examples"] = new JsonArray("P12M", "P2W") },
            ["hash"] = new JsonObject { ["description"] = "A SHA-256.", ["type"] = "string", ["pattern"] = "^[0-9a-f]{64}$" },
        };
        foreach (var choice in shape.Choices)
        {
            var words = shape.Words(choice).ToList();
            definitions[NameOf(choice)] = new JsonObject
            {
                ["description"] = $"{shape.About(choice)} {string.Join(" ", words.Select(w => $"{w.Word}: {w.Meaning}"))}",
                ["enum"] = new JsonArray([.. words.Select(w => JsonValue.Create(w.Word))]),
            };
        }

        foreach (var record in shape.Records.Keys.Where(r => r != typeof(ManagementSystem))) definitions[NameOf(record)] = Object(new() { ["description"] = shape.About(record) }, shape.Records[record]);
        var schema = Object(
            new()
            {
                ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
                ["title"] = "Management system",
                ["description"] = shape.About(typeof(ManagementSystem)),
                ["$comment"] = "Written by eng/management-system-schema.cs from the types. Describes the form in which the file is written. The reader is the judge: it also takes other spellings of numbers and standards, and null where a member may be left out (docs/data-format.md).",
            },
            shape.Records[typeof(ManagementSystem)]);
        schema["$defs"] = definitions;
        var text = new StringBuilder();
        Write(schema, text, 0);
        return text.Append('\n').ToString();
    }

    private static JsonObject Object(JsonObject schema, List<Member> members)
    {
        schema["type"] = "object";
        schema["additionalProperties"] = false;
        if (members.Any(m => m.IsRequired)) schema["required"] = new JsonArray([.. members.Where(m => m.IsRequired).Select(m => JsonValue.Create(m.Name))]);
        schema["properties"] = new JsonObject(members.Select(m => KeyValuePair.Create(m.Name, (JsonNode?)Described(m))));
        return schema;
    }

    private static JsonObject Described(Member member)
    {
        var schema = new JsonObject { ["description"] = member.Meaning };
        if (member.IsList)
        {
            schema["type"] = "array";
            schema["items"] = Value(member.Type, []);
            return schema;
        }

        Value(member.Type, schema);
        if (member.Name == "formatVersion") schema["enum"] = new JsonArray(ManagementSystem.CurrentFormatVersion);
        if (member.LeftOut is { } value) schema["default"] = member.Type.IsEnum ? value : JsonNode.Parse(value);
        return schema;
    }

    private static JsonObject Value(Type type, JsonObject schema)
    {
        if (type == typeof(string)) schema["type"] = "string";
        else if (type == typeof(bool)) schema["type"] = "boolean";
        else if (type == typeof(int)) schema["type"] = "integer";
        else if (Values.TryGetValue(type, out var reference)) schema["$ref"] = reference;
        else schema["$ref"] = "#/$defs/" + (type.IsGenericType ? "id" : NameOf(type));
        return schema;
    }

    private static string NameOf(Type type) => JsonNamingPolicy.CamelCase.ConvertName(type.Name);

    /// <summary>A member with its type on one line; all that holds members on several.</summary>
    private static void Write(JsonNode? node, StringBuilder text, int depth)
    {
        if (node is not JsonObject members || !(members.ContainsKey("properties") || members.Any(m => m.Value is JsonObject inner && m.Key != "items" && inner.Count > 0)))
        {
            text.Append(Inline(node));
            return;
        }

        var indent = new string(' ', 2 * (depth + 1));
        text.Append("{\n");
        foreach (var (i, (name, value)) in members.Index())
        {
            text.Append(indent).Append('"').Append(name).Append("\": ");
            Write(value, text, depth + 1);
            text.Append(i + 1 < members.Count ? ",\n" : "\n");
        }

        text.Append(indent.AsSpan(2)).Append('}');
    }

    private static string Inline(JsonNode? node) => node switch
    {
        JsonObject members => "{ " + string.Join(", ", members.Select(m => $"\"{m.Key}\": {Inline(m.Value)}")) + " }",
        JsonArray elements => "[" + string.Join(", ", elements.Select(Inline)) + "]",
        null => "null",
        _ => node.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }),
    };
}

/// <summary>Writes the page with the tables of all members.</summary>
internal static class Page
{
    private static readonly Dictionary<Type, string> Values = new()
    {
        [typeof(string)] = "text",
        [typeof(bool)] = "true or false",
        [typeof(int)] = "whole number",
        [typeof(LocalDate)] = "day",
        [typeof(Period)] = "span",
        [typeof(StandardId)] = "standard",
        [typeof(ControlId)] = "control",
        [typeof(ProvisionId)] = "provision",
        [typeof(ProvisionNumber)] = "number",
        [typeof(ContentHash)] = "hash",
        [typeof(RiskDomain)] = "domain",
        [typeof(TreatmentOption)] = "option",
    };

    public static string Text(Shape shape)
    {
        var text = new StringBuilder(
            """
            # The members of the management-system file

            Written by `dotnet run eng/management-system-schema.cs` from the types and their doc comments.
            [data-format.md](data-format.md) says how the values are spelt and how strictly the file is read; the schema for
            editors is [`schemas/management-system.schema.json`](../schemas/management-system.schema.json).

            Members are optional unless they are called *required*. Where a meaning speaks of null, of unspecified or of an empty
            list, the member is left out. A member that holds an id names the type of the thing that has it.


            """);
        foreach (var (record, members) in shape.Records)
        {
            text.Append($"## {Title(record)}\n\n{shape.About(record)}\n\n| Member | Value | Meaning |\n|---|---|---|\n");
            foreach (var member in members)
            {
                var leftOut = member.LeftOut is { } value ? $" Left out means `{value}`." : string.Empty;
                text.Append($"| `{member.Name}` | {Value(member, shape)} | {member.Meaning.Replace("|", "\\|", StringComparison.Ordinal)}{leftOut}{(member.IsRequired ? " *Required.*" : string.Empty)} |\n");
            }

            text.Append('\n');
        }

        text.Append("# The words of choices\n");
        foreach (var choice in shape.Choices)
        {
            text.Append($"\n## {Title(choice)}\n\n{shape.About(choice)}\n\n| Word | Meaning |\n|---|---|\n");
            foreach (var (word, meaning) in shape.Words(choice)) text.Append($"| `{word}` | {meaning} |\n");
        }

        return text.ToString();
    }

    private static string Value(Member member, Shape shape)
    {
        var type = member.Type;
        var one = Values.TryGetValue(type, out var name) ? name
            : type.IsGenericType ? $"id of {Link(type.GetGenericArguments()[0])}"
            : type.IsEnum ? $"{Link(type)}: {string.Join(", ", shape.Words(type).Select(w => $"`{w.Word}`"))}"
            : Link(type);
        return member.IsList ? $"list: {one}" : one;
    }

    private static string Link(Type type) => $"[{Title(type).ToLowerInvariant().Replace("ai ", "AI ", StringComparison.Ordinal)}](#{Title(type).ToLowerInvariant().Replace(' ', '-')})";

    /// <summary>The name of a type in words: Risk treatment, AI system.</summary>
    private static string Title(Type type)
    {
        var words = Regex.Replace(type.Name, "(?<lower>[a-z])(?<upper>[A-Z])", "${lower} ${upper}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture).Split(' ');
        return string.Join(' ', words.Select((w, i) => w switch { "Ai" => "AI", "Soa" => "Statement", _ => i == 0 ? w : w.ToLowerInvariant() }));
    }
}
