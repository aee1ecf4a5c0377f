#pragma warning disable RS0030 // The types of the model are filled by reflection here, so that none of their members is forgotten.
using System.Collections;
using System.Text;
using System.Text.Json;

namespace Iso.Standards;

/// <summary>What is written comes back, and what cannot come back is not written.</summary>
public sealed class RoundTripTests
{
    private static readonly Dictionary<string, (ManagementSystem Document, string Message)> Unwritable = new(StringComparer.Ordinal)
    {
        ["an unspecified id"] = (new() { Scopes = [new() { Id = default, Standard = StandardId.Parse("27001:2022") }] }, "The id is empty."),
        ["an unspecified standard"] = (new() { Scopes = [new() { Id = new("SC-1"), Standard = default }] }, "The standard is empty."),
        ["an unspecified id in a list"] = (new() { Processes = [new() { Id = new("P-1"), Name = "n", Scopes = [default] }] }, "The id is empty."),
        ["an unspecified id where there need be none"] = (new() { Roles = [new() { Id = new("RO-1"), Title = "t", ReportsTo = default(Id<Role>) }] }, "The id is empty."),
        ["an unspecified domain in a list"] = (new() { RiskRegister = new() { Domains = [default] } }, "The domain is empty."),
        ["a word that says nothing in a list"] = (new() { Organization = new() { Name = "n", AiRoles = [AiRole.Unspecified] } }, "says nothing"),
        ["a number that is no word"] = (new() { Issues = [new() { Id = new("I-1"), Title = "t", Kind = (IssueKind)7 }] }, "7 is no value of IssueKind"),
        ["half a character"] = (new() { Organization = new() { Name = "a\ud800" } }, "half of a surrogate pair"),
        ["the other half of a character"] = (new() { Organization = new() { Name = "😀\udc00b" } }, "half of a surrogate pair"),
        ["a day of another calendar"] = (new() { Scopes = [new() { Id = new("SC-1"), Standard = StandardId.Parse("27001:2022"), ApprovedOn = new(2026, 1, 1, CalendarSystem.Julian) }] }, "another calendar"),
        ["a cycle of hours"] = (new() { Evidence = [new() { Id = new("E-1"), Title = "t", ReviewCycle = Period.FromHours(5) }] }, "hours or less"),
        ["a null for a text that must be there"] = (new() { Organization = new() { Name = null! } }, "$.organization.name: There is a null where something must be."),
        ["a later version of the format"] = (new() { FormatVersion = 2 }, "no format version 2"),
        ["no version of the format"] = (new() { FormatVersion = 0 }, "no format version 0"),
    };

    public static TheoryData<string> Refused => [.. Unwritable.Keys];

    [Fact]
    public async Task A_document_that_uses_every_member_comes_back()
    {
        var document = FilledDocument.Document;
        var back = await Read(await Written(document));
        Assert.Equal(document, back);
        Assert.NotEqual(document with { Certificates = [] }, back);
    }

    /// <summary>So that the test above tests what it says.</summary>
    [Fact]
    public void That_document_says_something_in_every_member()
    {
        Assert.Equal(63, FilledDocument.Types.Count);
        var seen = new HashSet<Type>();
        Look(FilledDocument.Document, "$");
        Assert.Equal(FilledDocument.Types.ToHashSet(), seen);

        void Look(object record, string path)
        {
            seen.Add(record.GetType());
            foreach (var member in FilledDocument.Members(record.GetType()))
            {
                var value = member.GetValue(record);
                var at = $"{path}.{member.Name}";
                Assert.True(value is not null, at);
                if (value is string) continue;
                if (value is IEnumerable list)
                {
                    Assert.Equal((at, 2), (at, list.Cast<object>().Count()));
                    foreach (var element in list) LookInside(element, at);
                }
                else
                {
                    Assert.False(value.GetType().IsValueType && value.Equals(Activator.CreateInstance(value.GetType())), at);
                    LookInside(value, at);
                }
            }
        }

        void LookInside(object value, string path)
        {
            if (FilledDocument.Types.Contains(value.GetType())) Look(value, path);
        }
    }

    [Fact]
    public async Task A_file_that_was_written_is_written_again_with_the_same_bytes()
    {
        var once = await Written(FilledDocument.Document);
        Assert.Equal(once, await Written(FilledDocument.Document));
        Assert.Equal(once, await Written(await Read(once)));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_would_not_come_back_is_not_written(string what)
    {
        var (document, message) = Unwritable[what];
        var fault = await Assert.ThrowsAsync<DocumentFormatException>(() => Written(document));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.StartsWith("The document cannot be written: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extreme_values_come_back()
    {
        var document = new ManagementSystem
        {
            Schema = "",
            Organization = new() { Name = new string('x', 300_000), DevelopsSoftware = false },
            SamplingPlans = [new() { Id = new(new string('i', 128)), Title = "\0\u0001\u007f\u2028\ufffd\uffff", Population = int.MaxValue, Size = 0, Seed = int.MinValue, Items = [0, int.MaxValue, int.MinValue] }],
            Changes = [new() { Id = new("😀"), Title = "", On = LocalDate.MinIsoValue }, new() { Id = new("/"), Title = " ", On = LocalDate.MaxIsoValue }],
            Evidence =
            [
                Cycle("E-1", Period.Zero), Cycle("E-2", Period.FromMonths(12)), Cycle("E-3", Period.FromYears(1)), Cycle("E-4", Period.FromWeeks(2)), Cycle("E-5", Period.FromDays(-14)),
                Cycle("E-6", Period.FromYears(int.MaxValue)), Cycle("E-7", Period.FromDays(int.MinValue)),
            ],
            RiskRegister = new() { Schemes = [new() { Id = new("S"), Matrix = [new() { Likelihood = 0, Consequence = -1, Level = "" }], Function = new() { Bands = [new() { UpTo = int.MinValue, Level = "l" }] } }] },
            Statements = [new() { Standard = StandardId.Parse("27001:2022"), Entries = [new() { Control = ControlId.Parse("27001:2022 A.5.1"), MigratedFrom = [] }, new() { Control = ControlId.Parse("27001:2022 A.5.2"), GuidanceConsidered = false }] }],
        };
        Assert.Equal(document, await Read(await Written(document)));

        static Evidence Cycle(string id, Period cycle) => new() { Id = new(id), Title = "t", ReviewCycle = cycle };
    }

    [Fact]
    public async Task What_is_not_said_is_left_out_but_for_the_version_the_decision_and_the_status_of_a_statement()
    {
        var document = new ManagementSystem
        {
            Organization = new() { Name = "n" },
            RiskRegister = new() { Risks = [new() { Id = new("R-1"), Title = "t", Treatment = new() }] },
            TreatmentPlans = [new() { Id = new("TP-1"), Standard = StandardId.Parse("27001:2022"), Actions = [new() { Id = new("A-1"), Title = "t" }] }],
            Statements = [new() { Standard = StandardId.Parse("27001:2022"), Entries = [new() { Control = ControlId.Parse("27001:2022 A.5.1") }] }],
        };
        Assert.Equal(
            """
            {"formatVersion":1,"organization":{"name":"n"},"riskRegister":{"risks":[{"id":"R-1","title":"t","treatment":{}}]},"treatmentPlans":[{"id":"TP-1","standard":"ISO/IEC 27001:2022","actions":[{"id":"A-1","title":"t"}]}],"statements":[{"standard":"ISO/IEC 27001:2022","status":"draft","entries":[{"control":"ISO/IEC 27001:2022 A.5.1","decision":"undecided"}]}]}
            """,
            JsonSerializer.Serialize(JsonElement.Parse(await Written(document))));
    }

    [Fact]
    public async Task The_schema_comes_first_and_the_version_next()
    {
        var text = Encoding.UTF8.GetString(await Written(new() { Schema = "s.json", Organization = new() { Name = "n" } }));
        Assert.Equal("{\n  \"$schema\": \"s.json\",\n  \"formatVersion\": 1,\n  \"organization\": {\n    \"name\": \"n\"\n  }\n}\n", text);
    }

    [Fact]
    public async Task Each_member_of_the_file_is_a_member_of_the_model_and_the_other_way_round()
    {
        var written = JsonElement.Parse(await Written(FilledDocument.Document));
        var action = written.GetProperty("treatmentPlans")[0].GetProperty("actions")[0].EnumerateObject().Select(m => m.Name);
        Assert.Equal(
            ["id", "title", "owner", "dueOn", "completedOn", "resources", "expectedLevel", "risks", "controls", "integration", "effectivenessMethod", "effectivenessOn", "effectivenessResult"],
            action);
        var fault = await Assert.ThrowsAsync<DocumentFormatException>(() => Read("""{"formatVersion":1,"treatmentPlans":[{"id":"a","standard":"27001:2022","actions":[{"id":"b","title":"t","isOpen":true}]}]}"""u8.ToArray()));
        Assert.Equal("$.treatmentPlans[0].actions[0].isOpen", fault.Path);
    }

    /// <summary>Wherever a text names something, the empty text is refused: in what must be there, in what may be left out, and in lists.</summary>
    [Fact]
    public async Task No_empty_id_gets_in_anywhere()
    {
        var written = Encoding.UTF8.GetString(await Written(FilledDocument.Of(1)));
        var lines = written.Split('\n');
        var paths = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            var named = System.Text.RegularExpressions.Regex.Replace(lines[i], "\"(?:[A-Za-z]+-[0-9]+|ISO[^\"]+|6\\.1\\.3 d\\)|domain [0-9]+|retain|[0-9a-f]{64})\"", "\"\"", System.Text.RegularExpressions.RegexOptions.NonBacktracking);
            if (named == lines[i]) continue;
            var fault = await Assert.ThrowsAsync<DocumentFormatException>(() => Read(Encoding.UTF8.GetBytes(string.Join('\n', [.. lines[..i], named, .. lines[(i + 1)..]]))));
            Assert.Equal(i + 1, fault.Line);
            Assert.Matches("The (id|standard|control|provision|number|domain|option|hash) is empty\\.", fault.Message);
            paths.Add(fault.Path!);
        }

        Assert.Equal(101, paths.Count);
        Assert.Contains("$.riskRegister.risks[0].residual.scheme", paths);
        Assert.Contains("$.evidence[0].claims[0].mappedFrom", paths);
    }

    private static async Task<byte[]> Written(ManagementSystem system)
    {
        using var stream = new MemoryStream();
        await system.WriteAsync(stream);
        return stream.ToArray();
    }

    private static Task<ManagementSystem> Read(byte[] json) => ManagementSystem.ReadAsync(new MemoryStream(json));
}
