using System.Text.Json;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

/// <summary>The rules are those of ../shared/domain/rules.json: ids, severities, and which of them read prose.</summary>
public sealed class RuleConformanceTests
{
    [SharedFact]
    public void Every_rule_stands_in_the_list_with_this_severity()
    {
        var listed = Listed();
        Assert.All(Isms.SoaRules.Rules, rule =>
        {
            Assert.True(listed.TryGetValue(rule.Descriptor.Id, out var entry), rule.Descriptor.Id);
            Assert.Equal(entry.GetProperty("severity").GetString(), rule.Descriptor.Severity.ToString().ToLowerInvariant());
            Assert.Equal("finding", entry.GetProperty("kind").GetString());
            Assert.Equal(entry.TryGetProperty("heuristic", out var heuristic) && heuristic.GetBoolean(), rule.Descriptor.IsHeuristic);
        });
    }

    /// <summary>The list names its clauses in short; the clause of every basis in 27001 is one of them.</summary>
    [SharedFact]
    public void Every_basis_is_named_in_the_list()
    {
        // SOA-003 adds the item by which a statement is compared with the annex; SOA-039 and 041 name ranges, which are
        // written out; SOA-053 names clause 1 as "cl. 1".
        string[] writtenOut = ["SOA-003", "SOA-039", "SOA-041", "SOA-053"];
        var listed = Listed();
        foreach (var rule in Isms.SoaRules.Rules.Select(r => r.Descriptor).Where(r => !writtenOut.Contains(r.Id)))
        {
            var clause = listed[rule.Id].GetProperty("clause").GetString()!;
            Assert.NotEmpty(rule.Basis);
            Assert.All(rule.Basis.Where(b => b.Standard == Isms.Id), b => Assert.Contains(b.Number.ToString().Split(' ')[0], clause, StringComparison.Ordinal));
        }
    }

    private static Dictionary<string, JsonElement> Listed()
        => Shared.Json("domain/rules.json").GetProperty("rules").EnumerateArray().ToDictionary(r => r.GetProperty("id").GetString()!, StringComparer.Ordinal);
}
