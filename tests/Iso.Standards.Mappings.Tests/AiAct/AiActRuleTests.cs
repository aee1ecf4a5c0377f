using System.Reflection;
using System.Text.Json;

namespace Iso.Standards.Tests;

public sealed class AiActRuleTests
{
    private static readonly RuleSet Rules = EuAiAct.Edition2026.Rules;

    private static readonly StandardId FirstPublished = StandardId.Parse("EU AI Act:2024");

    public static TheoryData<string> Names { get; } = [.. AiActRuleCases.All.Select(c => c.ToString())];

    /// <summary>The cases that a rule objects to in what the one system of the document says.</summary>
    public static TheoryData<string> Faulty { get; } = [.. AiActRuleCases.All.Where(c => c.Path is not null && c.Document.AiSystems.All(system => system.AiAct is not null)).Select(c => c.ToString())];

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

    [Theory]
    [InlineData(null, "The classification does not say by which version of the law it was made; two more practices are prohibited since 2026-12-02.")]
    [InlineData("EU AI Act:2024", "The classification was made by EU AI Act:2024; two more practices are prohibited since 2026-12-02.")]
    public void A_classification_from_before_the_new_prohibitions_is_named_by_its_law(string? law, string said)
    {
        var record = SystemUnderAct.Record(AiActRole.Provider, SystemUnderAct.Minimal with { Law = law is null ? default : StandardId.Parse(law) }) with { Law = default };
        var found = Rules.Check(SystemUnderAct.With(record), new(2026, 12, 2)).Diagnostics.Single(d => d.Rule.Id == AiActRuleIds.NewProhibitionsUnseen);
        Assert.StartsWith(said + " ", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void The_same_faults_in_a_record_by_the_law_as_first_published_are_none_of_theirs(string name)
    {
        var one = AiActRuleCases.All.Single(c => c.ToString() == name);
        var judged = Assert.Single(one.Document.AiSystems);
        var other = judged with { Id = new("AIS-2"), Name = "Two", AiAct = judged.AiAct! with { Law = FirstPublished } };
        var both = one.Document with
        {
            AiSystems = [judged, other],
            Changes = [.. one.Document.Changes.Select(change => change with { AiSystems = [judged.Id, other.Id] })],
        };
        var found = Rules.Check(both, one.AsOf ?? RuleCase.Day).Diagnostics;
        Assert.Contains(found, d => d.Rule.Id == one.Rule && d.Path == one.Path);
        Assert.All(found, d => Assert.Equal("AIS-1", d.Subject));
    }

    [Fact]
    public void A_library_judges_each_system_by_the_law_of_its_record()
    {
        var record = SystemUnderAct.Record(AiActRole.Provider, SystemUnderAct.Use) with { Roles = [] };
        var document = new ManagementSystem
        {
            AiSystems =
            [
                new() { Id = new("AIS-1"), Name = "One", AiAct = record with { Law = FirstPublished } },
                new() { Id = new("AIS-2"), Name = "Two", AiAct = record },
            ],
        };
        var report = new StandardsLibrary(EuAiAct.Edition2024.Standard, EuAiAct.Edition2026.Standard).Check(document, RuleCase.Day);
        var found = Assert.Single(report.Diagnostics);
        Assert.Equal(("ACT-001", "$.aiSystems[1].aiAct.roles"), (found.Rule.Id, found.Path));
        Assert.Equal(["EU AI Act:2024"], report.NotRun.Select(n => n.Rule));
    }

    [Fact]
    public void A_record_that_names_no_version_of_the_law_is_judged()
    {
        var record = SystemUnderAct.Record(AiActRole.Provider, SystemUnderAct.Use) with { Law = default, Roles = [] };
        Assert.Equal(["ACT-001"], Rules.Check(SystemUnderAct.With(record), RuleCase.Day).Diagnostics.Select(d => d.Rule.Id));
    }

    private static string Text(JsonElement rule, string member) => rule.GetProperty(member).GetString()!;
}
