using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Iso.Standards.Tests;

/// <summary>The schema of the settings says what the reader says.</summary>
public sealed partial class RuleSettingsSchemaTests
{
    private const string Path = "schemas/rule-settings.schema.json";

    private static readonly StandardsLibrary Library = new(Iso9001.Edition2015.Standard, Iso27001.Edition2022.Standard, Iso42001.Edition2023.Standard, EuAiAct.Edition2026.Standard);

    [GeneratedRegex(@"```json\n(?<json>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example { get; }

    [Fact]
    public async Task The_example_of_the_page_fits_both()
    {
        var json = Example.Match(await File.ReadAllTextAsync(Repository.PathOf("docs/rule-settings.md"))).Groups["json"].Value;
        Assert.Contains("SOA-012.maximumRepeats", json, StringComparison.Ordinal);
        await FitsAsync(json);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "options": { "EVD-005.months": { "accessReview": 3, "policy": null }, "RSK-001.domains": ["infosec", "ai"], "SOA-011.minimumLength": 0 } }""")]
    [InlineData("""{ "options": { "SOA-045.mergedPhrases": { "en": [], "nl": ["beide normen"] } }, "severities": { "SOA-030": "error", "EVD-001": "info", "ACT-001": "warning" } }""")]
    [InlineData("""{ "ignore": ["SOA-044", "RSK"], "only": ["EVD", "soa-012", "REF-001"] }""")]
    public Task What_the_reader_reads_fits(string json) => FitsAsync(json);

    [Theory]
    [InlineData("""{ "option": {} }""")]
    [InlineData("""{ "options": { "SOA-012.maximumRepeat": 20 } }""")]
    [InlineData("""{ "options": { "SOA-012.maximumRepeats": -1 } }""")]
    [InlineData("""{ "options": { "SOA-012.maximumRepeats": "20" } }""")]
    [InlineData("""{ "options": { "SOA-010.placeholders": ["tbd"] } }""")]
    [InlineData("""{ "options": { "SOA-010.placeholders": { "en": [" "] } } }""")]
    [InlineData("""{ "options": { "SOA-010.placeholders": { " ": ["tbd"] } } }""")]
    [InlineData("""{ "options": { "EVD-005.months": { "accessReviews": 3 } } }""")]
    [InlineData("""{ "options": { "EVD-005.months": { "accessReview": 0 } } }""")]
    [InlineData("""{ "options": { "RSK-001.domains": "infosec" } }""")]
    [InlineData("""{ "severities": { "SOA-099": "error" } }""")]
    [InlineData("""{ "severities": { "SOA": "error" } }""")]
    [InlineData("""{ "severities": { "SOA-030": "fatal" } }""")]
    [InlineData("""{ "ignore": ["SOA-099"] }""")]
    [InlineData("""{ "only": "SOA" }""")]
    public async Task What_the_reader_refuses_does_not_fit(string json)
    {
        await Assert.ThrowsAsync<DocumentFormatException>(() => ReadAsync(json));
        Assert.NotEmpty(JsonSchemaCheck.Faults(Path, JsonElement.Parse(json)));
    }

    /// <summary>An editor has no library with the rules of a house; what is plainly none of ours is not called wrong.</summary>
    [Fact]
    public void A_rule_of_the_house_fits()
        => Assert.Empty(JsonSchemaCheck.Faults(Path, JsonElement.Parse("""{ "options": { "ACME-1.days": 3 }, "severities": { "ACME-1": "error" }, "ignore": ["ACME"] }""")));

    private static async Task FitsAsync(string json)
    {
        await ReadAsync(json);
        Assert.Empty(JsonSchemaCheck.Faults(Path, JsonElement.Parse(json)));
    }

    private static Task<RuleSettings> ReadAsync(string json) => RuleSettings.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(json)), Library);
}
