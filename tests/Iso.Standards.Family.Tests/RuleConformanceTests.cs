using System.Reflection;
using System.Text.Json;
using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards.Tests;

/// <summary>The rules are those of ../shared/domain/rules.json: ids, severities, and which of them read prose.</summary>
public sealed class RuleConformanceTests
{
    private static readonly RuleSet[] Sets = [Isms.SoaRules, Aims.SoaRules, Qms.Rules];

    /// <summary>The rules about statements, and about what of ISO 9001 cannot be applied.</summary>
    private static readonly Rule[] StatementRules =
        [.. Sets.SelectMany(set => set.Rules).Where(rule => rule.Descriptor.Id.StartsWith("SOA", StringComparison.Ordinal)).DistinctBy(rule => rule.Descriptor.Id)];

    [SharedFact]
    public void Every_rule_stands_in_the_list_with_this_severity()
    {
        var listed = Listed();
        Assert.All(StatementRules, rule =>
        {
            Assert.True(listed.TryGetValue(rule.Descriptor.Id, out var entry), rule.Descriptor.Id);
            Assert.Equal(entry.GetProperty("severity").GetString(), rule.Descriptor.Severity.ToString().ToLowerInvariant());
            Assert.Equal("finding", entry.GetProperty("kind").GetString());
            Assert.Equal(entry.TryGetProperty("heuristic", out var heuristic) && heuristic.GetBoolean(), rule.Descriptor.IsHeuristic);
        });
    }

    [SharedFact]
    public void Every_finding_about_statements_in_the_list_is_a_rule()
        => Assert.Equal(
            Listed().Values.Where(entry => entry.GetProperty("kind").GetString() == "finding").Select(entry => entry.GetProperty("id").GetString()!).Where(id => id.StartsWith("SOA", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            StatementRules.Select(rule => rule.Descriptor.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_constant_is_a_rule_and_every_rule_a_constant()
        => Assert.Equal(
            typeof(SoaRuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
            StatementRules.Select(rule => rule.Descriptor.Id).Order(StringComparer.Ordinal));

    /// <summary>The list names its clauses in short; the clause of every basis is one of them.</summary>
    [SharedFact]
    public void Every_basis_is_named_in_the_list()
    {
        // SOA-003 adds the item by which a statement is compared with the annex; SOA-039, 041 and 042 name ranges, which are
        // written out; SOA-053 names clause 1 as "cl. 1".
        string[] writtenOut = ["SOA-003", "SOA-039", "SOA-041", "SOA-042", "SOA-053"];
        StandardId[] standards = [.. Sets.Select(set => set.Standard)];
        var listed = Listed();
        foreach (var rule in StatementRules.Select(r => r.Descriptor).Where(r => !writtenOut.Contains(r.Id)))
        {
            var clause = listed[rule.Id].GetProperty("clause").GetString()!;
            Assert.NotEmpty(rule.Basis);
            Assert.All(rule.Basis.Where(b => standards.Contains(b.Standard)), b => Assert.Contains(b.Number.ToString().Split(' ')[0], clause, StringComparison.Ordinal));
        }
    }

    private static Dictionary<string, JsonElement> Listed()
        => Shared.Json("domain/rules.json").GetProperty("rules").EnumerateArray().ToDictionary(r => r.GetProperty("id").GetString()!, StringComparer.Ordinal);
}
