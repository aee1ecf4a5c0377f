using System.Text.Json;

namespace Iso.Standards;

public sealed class RulesCommandTests
{
    [Fact]
    public async Task Rules_lists_each_rule_once_by_id()
    {
        var run = await Tool.RunAsync("rules");

        Assert.Equal(0, run.Code);
        var ids = run.Lines[1..].Select(line => line[..7]).ToArray();
        Assert.Contains("SOA-001", ids);
        Assert.Contains("SOA-060", ids);
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
    }

    [Fact]
    public async Task Rules_as_JSON_have_id_severity_title_and_basis()
    {
        var run = await Tool.RunAsync("rules", "--format", "json");

        Assert.Equal(0, run.Code);
        foreach (var rule in run.Json.EnumerateArray())
        {
            Assert.Equal(["id", "severity", "title", "basis"], rule.EnumerateObject().Select(member => member.Name));
            Assert.Contains(rule.GetProperty("severity").GetString(), new[] { "error", "warning", "info" });
            Assert.Equal(JsonValueKind.Array, rule.GetProperty("basis").ValueKind);
        }
    }

    [Theory]
    [InlineData("SOA-009")]
    [InlineData("soa-009")]
    public async Task One_rule_as_JSON_is_a_list_of_one(string id)
    {
        var run = await Tool.RunAsync("rules", id, "--format", "json");

        var rule = Assert.Single(run.Json.EnumerateArray());
        Assert.Equal("SOA-009", rule.GetProperty("id").GetString());
        Assert.Equal("error", rule.GetProperty("severity").GetString());
        Assert.Equal("ISO/IEC 27001:2022 6.1.3 d)", rule.GetProperty("basis")[0].GetString());
    }

    [Fact]
    public async Task One_rule_as_text_says_what_to_do_and_what_can_be_set()
    {
        var run = await Tool.RunAsync("rules", "SOA-012");

        Assert.StartsWith("SOA-012  ", run.Output, StringComparison.Ordinal);
        Assert.Contains("SOA-012.maximumRepeats", run.Output, StringComparison.Ordinal);
        Assert.Contains("Default: 10", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_rule_is_refused_with_the_nearest()
        => (await Tool.RunAsync("rules", "SOA-090")).IsRefused("iso-standards: There is no rule SOA-090 here; did you mean SOA-009?");

    [Fact]
    public async Task A_rule_far_from_all_is_refused_with_where_they_are_listed()
        => (await Tool.RunAsync("rules", "banana")).IsRefused("iso-standards: There is no rule banana here; iso-standards rules lists them all.");
}
