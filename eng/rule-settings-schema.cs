#!/usr/bin/env dotnet
#:project ../src/Iso.Standards.Iso27001/Iso.Standards.Iso27001.csproj
#:project ../src/Iso.Standards.Iso42001/Iso.Standards.Iso42001.csproj
#:project ../src/Iso.Standards.Iso9001/Iso.Standards.Iso9001.csproj
#:project ../src/Iso.Standards.Mappings/Iso.Standards.Mappings.csproj
#:property PublishAot=false

// Writes schemas/rule-settings.schema.json from the descriptors of the rules: their ids and areas, and the options with the
// form of their values.
//   dotnet run eng/rule-settings-schema.cs             writes
//   dotnet run eng/rule-settings-schema.cs -- --check  writes nothing; exit code 1 where the file differs

using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Iso.Standards;

var check = args.Contains("--check");
var file = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "schemas", "rule-settings.schema.json"));

var standards = new[] { Iso9001.Edition2015.Standard, Iso9001.Edition2026.Standard, Iso27001.Edition2013.Standard, Iso27001.Edition2022.Standard, Iso42001.Edition2023.Standard, EuAiAct.Edition2026.Standard };
var rules = standards.SelectMany(s => s.Rules.Rules, (_, rule) => rule.Descriptor).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
var options = rules.SelectMany(rule => rule.Options).DistinctBy(option => option.Key).OrderBy(option => option.Key, StringComparer.Ordinal).ToList();
var areas = rules.Select(rule => rule.Id.Split('-')[0]).Distinct().ToList();

var text = Schema().ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
var isStale = !File.Exists(file) || File.ReadAllText(file) != text;
if (isStale && !check) File.WriteAllText(file, text);
Console.WriteLine($"{rules.Count} rules and {options.Count} options, {(!isStale ? "schema in step" : check ? "schema out of step; run dotnet run eng/rule-settings-schema.cs" : "schema written")}");
return check && isStale ? 1 : 0;

static string ThisFile([CallerFilePath] string path = "") => path;

JsonObject Schema() => new()
{
    ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
    ["title"] = "Rule settings",
    ["description"] = "By which rules documents are judged, how severe each is, and the numbers and words that are good practice.",
    ["$comment"] = "Written by dotnet run eng/rule-settings-schema.cs from the descriptors of the rules. The reader is the judge: it also knows the rules of the house, of which this schema knows only that their areas are others.",
    ["type"] = "object",
    ["additionalProperties"] = false,
    ["properties"] = new JsonObject
    {
        ["$schema"] = new JsonObject { ["description"] = "Path of this schema, for editors.", ["type"] = "string" },
        ["options"] = Named("Values by the key of the option. What is not named keeps its default.", options.Select(option => option.Key), options.Select(option => KeyValuePair.Create(option.Key, (JsonNode?)Value(option)))),
        ["severities"] = Severities(),
        ["ignore"] = Rules("Rules that do not run, by id or by area."),
        ["only"] = Rules("Rules that run, and no others, by id or by area; ignore takes out of these."),
    },
    ["$defs"] = new JsonObject
    {
        ["severity"] = new JsonObject { ["enum"] = List(Enum.GetNames<Severity>().Select(JsonNamingPolicy.CamelCase.ConvertName)) },
        ["rule"] = OursOr(rules.Select(rule => rule.Id).Concat(areas)),
        ["number"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
        ["words"] = Words(),
        ["months"] = Months(),
        ["domains"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = "management-system.schema.json#/$defs/domain" } },
    },
};

JsonObject Severities()
{
    var severities = Named(
        "The severity of whatever a rule reports, by its id.",
        rules.Select(rule => rule.Id),
        rules.Select(rule => KeyValuePair.Create(rule.Id, (JsonNode?)new JsonObject { ["description"] = rule.Title + ".", ["$ref"] = "#/$defs/severity" })));
    severities["additionalProperties"] = new JsonObject { ["$ref"] = "#/$defs/severity" };
    return severities;
}

JsonObject Named(string description, IEnumerable<string> names, IEnumerable<KeyValuePair<string, JsonNode?>> members) => new()
{
    ["description"] = description,
    ["type"] = "object",
    ["propertyNames"] = OursOr(names),
    ["properties"] = new JsonObject(members),
};

JsonObject Rules(string description) => new() { ["description"] = description, ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = "#/$defs/rule" } };

// One of these names, or one in an area that is none of ours: a slip in one of ours is to be seen, a rule of the house is not refused.
JsonObject OursOr(IEnumerable<string> names) => new()
{
    ["anyOf"] = new JsonArray(
        new JsonObject { ["enum"] = List(names) },
        new JsonObject { ["type"] = "string", ["not"] = new JsonObject { ["pattern"] = $"^({string.Join('|', areas)})([-.]|$)" } }),
};

static JsonObject Value(RuleOption option)
{
    var form = option switch
    {
        RuleOption<int> => "number",
        RuleOption<WordLists> => "words",
        RuleOption<ValidityByType> => "months",
        RuleOption<IReadOnlyList<RiskDomain>> => "domains",
        _ => throw new NotSupportedException($"{option.Key} has values of a form that this program does not know; teach it."),
    };
    var value = new JsonObject { ["description"] = option.Meaning, ["$ref"] = "#/$defs/" + form };
    if (option is RuleOption<int> number) value["default"] = number.Default;
    return value;
}

static JsonObject Words() => new()
{
    ["description"] = "Words by language. A language that is named has these words and no others; an empty list turns it off; others keep theirs.",
    ["type"] = "object",
    ["propertyNames"] = new JsonObject { ["pattern"] = "\\S" },
    ["additionalProperties"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string", ["pattern"] = "\\S" } },
};

static JsonObject Months()
{
    var types = new JsonObject();
    foreach (var type in Enum.GetValues<EvidenceType>())
    {
        var months = new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "integer", ["minimum"] = 1 }, new JsonObject { ["type"] = "null" }) };
        if (ValidityByType.Default[type] is { } usual) months["default"] = usual;
        types.Add(JsonNamingPolicy.CamelCase.ConvertName(type.ToString()), months);
    }

    return new()
    {
        ["description"] = "Months by type of evidence. Null takes the end away; types that are not named keep theirs.",
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = types,
    };
}

static JsonArray List(IEnumerable<string> words) => [.. words.Select(word => (JsonNode?)word)];
