using System.Reflection;
using System.Text.Json;

namespace Iso.Standards.Tests;

public sealed class AiActRuleTests
{
    private static readonly RuleSet Rules = EuAiAct.Edition2026.Rules;

    public static TheoryData<string> Names { get; } = [.. AiActRuleCases.All.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_the_case_expects(string name) => AiActRuleCases.All.Single(c => c.ToString() == name).Verify(static (document, day, previous) => Rules.Check(document, day, previous));

    [Fact]
    public void No_rule_lacks_a_case_that_passes_and_one_that_fails()
    {
        foreach (var rule in Rules.Rules)
        {
            Assert.Contains(AiActRuleCases.All, c => c.Rule == rule.Descriptor.Id && c.Path is null);
            Assert.Contains(AiActRuleCases.All, c => c.Rule == rule.Descriptor.Id && c.Path is not null);
        }
    }

    [Fact]
    public void Every_constant_is_a_rule_and_every_rule_a_constant()
        => Assert.Equal(typeof(AiActRuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!), Rules.Rules.Select(r => r.Descriptor.Id));

    /// <summary>The findings of section 8 are these rules, with these severities; the behaviours are none.</summary>
    [SharedFact]
    public void The_rules_are_those_of_the_list()
    {
        var listed = Shared.Json("domain/rules.json").GetProperty("rules").EnumerateArray().Where(r => Text(r, "id").StartsWith("ACT-", StringComparison.Ordinal) && Text(r, "kind") == "finding");
        Assert.Equal(listed.Select(r => $"{Text(r, "id")} {Text(r, "severity")}"), Rules.Rules.Select(r => $"{r.Descriptor.Id} {r.Descriptor.Severity.ToString().ToLowerInvariant()}"));
    }

    [Fact]
    public void Every_basis_exists()
    {
        foreach (var basis in Rules.Rules.SelectMany(r => r.Descriptor.Basis)) Assert.True(EuAiAct.Edition2026.Catalog.TryFind(basis, out _), basis.ToString());
    }

    [Fact]
    public void A_library_judges_a_document_that_names_the_law_at_its_systems()
    {
        var library = new StandardsLibrary(EuAiAct.Edition2026.Standard);
        var document = SystemUnderAct.With(SystemUnderAct.Record(AiActRole.Provider, SystemUnderAct.Use) with { Roles = [] });
        Assert.Equal(["ACT-001"], library.Check(document, RuleCase.Day).Diagnostics.Select(d => d.Rule.Id));
        Assert.Equal(["EU AI Act:2026"], new StandardsLibrary().Check(document, RuleCase.Day).NotRun.Select(n => n.Rule));
    }

    private static string Text(JsonElement rule, string member) => rule.GetProperty(member).GetString()!;
}
