using Aims = Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards.Tests;

public sealed class AiStatementRuleTests
{
    /// <summary>The rules that stand in this package; the others are the common ones.</summary>
    private static readonly string[] OwnRules = ["SOA-002", "SOA-018", "SOA-046", "SOA-047", "SOA-048", "SOA-049", "SOA-050", "SOA-051", "SOA-052"];

    public static TheoryData<string> Names { get; } = [.. AiStatementRuleCases.All.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Judges(string name)
        => AiStatementRuleCases.All.Single(c => c.ToString() == name).Verify(static (document, asOf, previous) => Aims.SoaRules.Check(document, asOf, previous));

    [Fact]
    public void Nothing_is_said_of_the_sound_document_and_every_rule_judges_it()
    {
        var report = Aims.SoaRules.Check(SoundAiSystem.Sound, RuleCase.Day, SoundAiSystem.Sound);
        Assert.Empty(report.Diagnostics);
        Assert.Empty(report.NotRun);
        Assert.Equal(48, report.RulesRun);
    }

    [Fact]
    public void The_rules_of_this_package_are_these()
        => Assert.Equal(OwnRules, Aims.SoaRules.Rules.Select(r => r.Descriptor.Id).Except(StatementRules.All.Select(r => r.Descriptor.Id)));

    [Fact]
    public void No_rule_lacks_a_case_that_passes_and_one_that_fails()
        => Assert.All(OwnRules, id =>
        {
            Assert.Contains(AiStatementRuleCases.All, c => c.Rule == id && c.Path is null);
            Assert.Contains(AiStatementRuleCases.All, c => c.Rule == id && c.Path is not null);
        });

    [Fact]
    public void A_statement_alone_leaves_out_what_needs_the_rest_of_the_document()
    {
        var report = Aims.SoaRules.Check(SoundAiSystem.Statement, RuleCase.Day);
        Assert.Empty(report.Diagnostics);
        Assert.Equal(
            ["SOA-046: the document says nothing of the organization", "SOA-047: the document has no AI systems", "SOA-049: the document has no objectives", "SOA-050: the document has no risk register"],
            report.NotRun.Where(n => OwnRules.Contains(n.Rule)).Select(n => n.ToString()));
    }

    [Fact]
    public void Every_group_without_objective_is_named()
    {
        var report = Aims.SoaRules.Check(SoundAiSystem.Sound with { Objectives = [new() { Id = new("OBJ-1"), Title = "Growth" }] }, RuleCase.Day);
        Assert.Equal(
            ["A.2", "A.3", "A.4", "A.5", "A.6", "A.7", "A.8", "A.9", "A.10"],
            report.Diagnostics.Where(d => d.Rule.Id == "SOA-049").Select(d => ProvisionId.Parse(d.Subject).Number.ToString()));
    }

    [Fact]
    public void A_heading_in_place_of_a_control_is_named_beside_what_is_missing()
    {
        var statement = SoundAiSystem.Statement with { Entries = [.. SoundAiSystem.Statement.Entries.SkipLast(1), SoundAiSystem.Included("A.10")] };
        var found = Aims.SoaRules.Check(SoundAiSystem.With(statement), RuleCase.Day).Diagnostics.Where(d => d.Rule.Id == "SOA-002").ToList();
        Assert.Equal(["ISO/IEC 42001:2023", "ISO/IEC 42001:2023 A.10"], found.Select(d => d.Subject));
        Assert.Contains("1 of the 38 reference controls has no entry: A.10.4.", found[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_basis_in_this_edition_stands_in_its_catalog()
    {
        string[] unlisted = ["Annex A", "Annex B"];
        foreach (var basis in Aims.SoaRules.Rules.SelectMany(r => r.Descriptor.Basis).Where(b => b.Standard == Aims.Id && !unlisted.Contains(b.Number.ToString())))
        {
            Assert.True(Aims.Catalog.TryFind(basis, out _), basis.ToString());
        }
    }
}
