using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iso.Standards;

/// <summary>The schema says what the reader takes: the same members, the same words of a choice, the same that is required.</summary>
public sealed class ManagementSystemSchemaTests
{
    private const string Path = "schemas/management-system.schema.json";

    private static readonly JsonElement Schema = JsonElement.Parse(File.ReadAllBytes(Repository.PathOf(Path)));

    /// <summary>Files, each with one fault that schema and reader both see.</summary>
    public static TheoryData<string> Refused =>
    [
        """[]""",
        """{}""",
        """{ "formatVersion": 2 }""",
        """{ "formatVersion": "1" }""",
        """{ "formatVersion": 1, "what": 7 }""",
        """{ "formatVersion": 1, "organization": {} }""",
        """{ "formatVersion": 1, "organization": { "name": 7 } }""",
        """{ "formatVersion": 1, "organization": { "name": "n", "developsSoftware": "yes" } }""",
        """{ "formatVersion": 1, "organization": { "name": "n", "aiRoles": ["unspecified"] } }""",
        """{ "formatVersion": 1, "scopes": {} }""",
        """{ "formatVersion": 1, "scopes": null }""",
        """{ "formatVersion": 1, "scopes": [null] }""",
        """{ "formatVersion": 1, "scopes": [ { "id": "SC-1" } ] }""",
        """{ "formatVersion": 1, "scopes": [ { "id": "", "standard": "ISO/IEC 27001:2022" } ] }""",
        """{ "formatVersion": 1, "scopes": [ { "id": "SC-1", "standard": "" } ] }""",
        """{ "formatVersion": 1, "scopes": [ { "id": "SC-1", "standard": "ISO/IEC 27001" } ] }""",
        """{ "formatVersion": 1, "scopes": [ { "id": "SC-1", "standard": "ISO/IEC 27001:2022", "approvedOn": "soon" } ] }""",
        """{ "formatVersion": 1, "scopes": [ { "id": "SC-1", "standard": "ISO 9001:2015", "nonApplicable": [ {} ] } ] }""",
        """{ "formatVersion": 1, "issues": [ { "id": "I-1", "title": "t", "kind": "unspecified" } ] }""",
        """{ "formatVersion": 1, "issues": [ { "id": "I-1", "title": "t", "kind": "Internal" } ] }""",
        """{ "formatVersion": 1, "people": [ { "id": "P-1", "name": "n", "roles": [""] } ] }""",
        """{ "formatVersion": 1, "roles": [ { "id": "RO-1", "title": "t", "reportsTo": "" } ] }""",
        """{ "formatVersion": 1, "riskRegister": { "domains": [""] } }""",
        """{ "formatVersion": 1, "riskRegister": { "risks": [ { "id": "R-1" } ] } }""",
        """{ "formatVersion": 1, "riskRegister": { "risks": [ { "id": "R-1", "title": "t", "status": 1 } ] } }""",
        """{ "formatVersion": 1, "riskRegister": { "risks": [ { "id": "R-1", "title": "t", "residual": { "likelihood": 1.5 } } ] } }""",
        """{ "formatVersion": 1, "riskRegister": { "risks": [ { "id": "R-1", "title": "t", "treatment": { "option": "" } } ] } }""",
        """{ "formatVersion": 1, "riskRegister": { "schemes": [ { "id": "S", "matrix": [ { "likelihood": 1, "consequence": 1 } ] } ] } }""",
        """{ "formatVersion": 1, "treatmentPlans": [ { "id": "TP-1", "standard": "ISO/IEC 27001:2022", "actions": [ { "id": "A-1", "title": "t", "isOpen": true } ] } ] }""",
        """{ "formatVersion": 1, "statements": [ { "standard": "ISO/IEC 27001:2022", "entries": [ { "control": "A.5.1" } ] } ] }""",
        """{ "formatVersion": 1, "statements": [ { "standard": "ISO/IEC 27001:2022", "entries": [ { "control": "ISO/IEC 27001:2022 A.5.1", "reasons": [ {} ] } ] } ] }""",
        """{ "formatVersion": 1, "evidence": [ { "id": "E-1", "title": "t", "hash": "abc" } ] }""",
        """{ "formatVersion": 1, "evidence": [ { "id": "E-1", "title": "t", "hash": "" } ] }""",
        """{ "formatVersion": 1, "evidence": [ { "id": "E-1", "title": "t", "reviewCycle": "a year" } ] }""",
        """{ "formatVersion": 1, "evidence": [ { "id": "E-1", "title": "t", "reviewCycle": "P" } ] }""",
        """{ "formatVersion": 1, "evidence": [ { "id": "E-1", "title": "t", "reviewCycle": "PT5H" } ] }""",
        """{ "formatVersion": 1, "evidence": [ { "id": "E-1", "title": "t", "claims": [ { "locator": "p. 3" } ] } ] }""",
        """{ "formatVersion": 1, "samplingPlans": [ { "id": "SP-1", "title": "t", "items": ["1"] } ] }""",
    ];

    [Fact]
    public async Task A_document_that_uses_every_member_fits() => Assert.Empty(await Faults(FilledDocument.Document));

    [Fact]
    public async Task An_empty_document_fits() => Assert.Empty(await Faults(new()));

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_the_schema_refuses_the_reader_refuses(string json)
    {
        Assert.NotEmpty(JsonSchemaCheck.Faults(Path, JsonElement.Parse(json)));
        await Assert.ThrowsAsync<DocumentFormatException>(() => ManagementSystem.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(json))));
    }

    [Fact]
    public void Has_every_member_of_every_record_and_no_other()
    {
        Assert.Equal(63, FilledDocument.Types.Count);
        foreach (var record in FilledDocument.Types)
        {
            var schema = Of(record);
            Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
            var members = FilledDocument.Members(record).ToList();
            Assert.Equal(Names(record, members), Names(record, schema.GetProperty("properties").EnumerateObject().Select(m => m.Name)));
            var required = members.Where(m => m.IsDefined(typeof(RequiredMemberAttribute)) || m.Name == nameof(ManagementSystem.FormatVersion));
            var stated = schema.TryGetProperty("required", out var list) ? list.EnumerateArray().Select(name => name.GetString()!) : [];
            Assert.Equal(Names(record, required), Names(record, stated));
        }
    }

    [Fact]
    public void Has_every_word_of_every_choice_but_that_for_what_is_not_said()
    {
        var choices = FilledDocument.Types.SelectMany(FilledDocument.Members).Select(m => Plain(m.PropertyType)).Where(t => t.IsEnum).Distinct().ToList();
        Assert.Equal(32, choices.Count);
        foreach (var choice in choices)
        {
            var words = Enum.GetNames(choice).Where(name => name != "Unspecified").Select(JsonNamingPolicy.CamelCase.ConvertName);
            Assert.Equal(words, Of(choice).GetProperty("enum").EnumerateArray().Select(word => word.GetString()));
        }
    }

    [Fact]
    public void Says_something_of_everything()
    {
        var silent = new List<string>();
        foreach (var definition in Schema.GetProperty("$defs").EnumerateObject())
        {
            if (definition.Value.GetProperty("description").GetString()!.Length < 5) silent.Add(definition.Name);
            if (!definition.Value.TryGetProperty("properties", out var members)) continue;
            foreach (var member in members.EnumerateObject().Where(m => m.Value.GetProperty("description").GetString() is not { Length: > 3 } text || text.Contains('<', StringComparison.Ordinal))) silent.Add($"{definition.Name}.{member.Name}");
        }

        Assert.Empty(silent);
    }

    private static JsonElement Of(Type type) => type == typeof(ManagementSystem) ? Schema : Schema.GetProperty("$defs").GetProperty(JsonNamingPolicy.CamelCase.ConvertName(type.Name));

    private static IEnumerable<string> Names(Type record, IEnumerable<PropertyInfo> members)
        => Names(record, members.Select(m => m.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(m.Name)));

    private static IEnumerable<string> Names(Type record, IEnumerable<string> names) => names.Order(StringComparer.Ordinal).Select(name => $"{record.Name}.{name}");

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? Plain(type.GetGenericArguments()[0]) : type);

    private static async Task<IReadOnlyList<string>> Faults(ManagementSystem system)
    {
        using var stream = new MemoryStream();
        await system.WriteAsync(stream);
        return JsonSchemaCheck.Faults(Path, JsonElement.Parse(stream.ToArray()));
    }
}
