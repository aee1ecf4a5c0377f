using System.Text.Json;

namespace Iso.Standards.Tests;

/// <summary>The rules of all three standards together are the findings of sections 1 to 3 of ../shared/domain/rules.json, and two of our own.</summary>
public sealed class RuleListTests
{
    private static readonly Standard[] Standards = [Iso9001.Edition2015.Standard, Iso9001.Edition2026.Standard, Iso27001.Edition2013.Standard, Iso27001.Edition2022.Standard, Iso42001.Edition2023.Standard];

    private static IEnumerable<RuleDescriptor> All => Standards.SelectMany(s => s.Rules.Rules).Select(r => r.Descriptor).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal);

    [SharedFact]
    public void Every_finding_of_the_list_is_a_rule_with_its_severity_and_no_rule_is_missing_there()
    {
        var listed = Shared.Json("domain/rules.json").GetProperty("rules").EnumerateArray()
            .Where(r => r.GetProperty("id").GetString()![..3] is "SOA" or "RSK" or "EVD" && r.GetProperty("kind").GetString() == "finding")
            .Select(r => $"{r.GetProperty("id").GetString()} {r.GetProperty("severity").GetString()} {r.TryGetProperty("heuristic", out var guess) && guess.GetBoolean()}");
        Assert.Equal(
            listed.Order(StringComparer.Ordinal),
            All.Where(d => !d.Id.StartsWith("REF", StringComparison.Ordinal)).Select(d => $"{d.Id} {d.Severity.ToString().ToLowerInvariant()} {d.IsHeuristic}"));
    }

    [Fact]
    public void There_are_130_of_the_list_and_2_of_our_own()
    {
        Assert.Equal(132, All.Count());
        Assert.Equal(["REF-001", "REF-002"], All.Where(d => d.Id.StartsWith("REF", StringComparison.Ordinal)).Select(d => d.Id));
    }

    [Fact]
    public void A_rule_of_several_sets_is_the_same_in_all_of_them()
    {
        var rules = Standards.SelectMany(s => s.Rules.Rules).GroupBy(r => r.Descriptor.Id, StringComparer.Ordinal);
        Assert.All(rules, same => Assert.Single(same.Select(r => r.Descriptor.Title).Distinct()));
    }

    /// <summary>Clause 1 and the annexes as a whole carry no requirement of their own, so no catalog lists them.</summary>
    [Fact]
    public void Every_basis_in_an_edition_of_the_family_stands_in_its_catalog()
    {
        string[] unlisted = ["1", "Annex A", "Annex B", "Annex C"];
        var library = new StandardsLibrary(Standards);
        foreach (var (rule, basis) in All.SelectMany(d => d.Basis.Select(b => (d.Id, b))).Where(b => library.TryFind(b.b.Standard, out _) && !unlisted.Contains(b.b.Number.ToString())))
        {
            Assert.True(library.TryFind(basis, out _), $"{rule} cites {basis}");
        }
    }

    [Fact]
    public void Rules_give_way_to_rules_that_there_are()
    {
        var ids = All.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(All.SelectMany(d => d.GivesWayTo), id => Assert.Contains(id, ids));
    }

    /// <summary>rules.md, section 12: where two rules see the same fact, the more specific one reports. EVD-004 is about an item, SOA-023 about a control: it holds back by itself, which its cases show.</summary>
    [Theory]
    [InlineData("SOA-004", "SOA-001")]
    [InlineData("SOA-004", "SOA-002")]
    [InlineData("RSK-034", "SOA-050")]
    [InlineData("RSK-019", "SOA-059")]
    public void One_defect_gives_one_finding(string general, string specific)
        => Assert.Contains(specific, All.Single(d => d.Id == general).GivesWayTo);
}
