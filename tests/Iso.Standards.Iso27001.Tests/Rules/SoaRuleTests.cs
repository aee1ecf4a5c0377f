using System.Reflection;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

public sealed class SoaRuleTests
{
    public static TheoryData<string> Failing { get; } = [.. SoaRuleCases.All.Where(c => c.Path is not null).Select(Name)];

    public static TheoryData<string> Passing { get; } = [.. SoaRuleCases.All.Where(c => c.Path is null).Select(Name)];

    [Theory]
    [MemberData(nameof(Failing))]
    public void Reports(string name)
    {
        var @case = Named(name);
        var found = Isms.SoaRules.Check(@case.Document, SoundStatement.AsOf).Diagnostics.Where(d => d.Rule.Id == @case.Rule).ToList();
        var diagnostic = Assert.Single(found);
        Assert.Equal(@case.Path, diagnostic.Path);
        Assert.Equal(@case.Subject, diagnostic.Subject);
        Assert.EndsWith(".", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Passing))]
    public void Has_nothing_to_say(string name)
    {
        var @case = Named(name);
        var report = Isms.SoaRules.Check(@case.Document, SoundStatement.AsOf);
        Assert.DoesNotContain(report.Diagnostics, d => d.Rule.Id == @case.Rule);
        Assert.DoesNotContain(report.NotRun, n => n.Rule == @case.Rule);
    }

    [Fact]
    public void Nothing_is_said_of_the_sound_statement_and_every_rule_judges_it()
    {
        var report = Isms.SoaRules.Check(SoundStatement.System, SoundStatement.AsOf);
        Assert.Empty(report.Diagnostics);
        Assert.Empty(report.NotRun);
        Assert.Equal(27, report.RulesRun);
        Assert.Equal("no error found by 27 rules.", report.Verdict);
    }

    [Fact]
    public void No_rule_lacks_a_case_that_passes_and_one_that_fails()
    {
        var rules = Isms.SoaRules.Rules.Select(r => r.Descriptor.Id).ToList();
        Assert.Equal(rules, SoaRuleCases.All.Where(c => c.Path is null).Select(c => c.Rule).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(rules, SoaRuleCases.All.Where(c => c.Path is not null).Select(c => c.Rule).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_constant_is_a_rule_and_every_rule_a_constant()
    {
        var constants = typeof(SoaRuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);
        Assert.Equal(constants, Isms.SoaRules.Rules.Select(r => r.Descriptor.Id));
    }

    [Fact]
    public void The_rules_are_those_that_the_first_issue_names()
        => Assert.Equal(
            ["SOA-001", "SOA-003", "SOA-004", "SOA-006", "SOA-007", "SOA-008", "SOA-009", "SOA-010", "SOA-011", "SOA-012", "SOA-017", "SOA-019",
             "SOA-028", "SOA-029", "SOA-030", "SOA-031", "SOA-032", "SOA-033", "SOA-037", "SOA-038", "SOA-039", "SOA-040", "SOA-041", "SOA-043",
             "SOA-044", "SOA-053", "SOA-060"],
            Isms.SoaRules.Rules.Select(r => r.Descriptor.Id));

    /// <summary>Clause 1 and the annex as a whole are cited and carry no requirement of their own, so no catalog lists them.</summary>
    [Fact]
    public void Every_basis_in_this_edition_stands_in_its_catalog()
    {
        string[] unlisted = ["1", "Annex A"];
        foreach (var basis in Isms.SoaRules.Rules.SelectMany(r => r.Descriptor.Basis).Where(b => b.Standard == Isms.Id && !unlisted.Contains(b.Number.ToString())))
        {
            Assert.True(Isms.Catalog.TryFind(basis, out _), basis.ToString());
        }
    }

    [Fact]
    public void Rules_that_give_way_do_so_to_rules_that_exist()
    {
        var ids = Isms.SoaRules.Rules.Select(r => r.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        var named = Isms.SoaRules.Rules.SelectMany(r => r.Descriptor.GivesWayTo).ToList();
        Assert.Equal(3, named.Count);
        Assert.All(named, id => Assert.Contains(id, ids));
    }

    [Fact]
    public void One_defect_gives_one_diagnostic()
    {
        var nothing = SoundStatement.With(SoundStatement.With(Isms.Controls.A5_15, e => e with { Reasons = [], Justification = null }));
        Assert.Equal(["SOA-007"], Ids(nothing));
        var placeholder = SoundStatement.With(SoundStatement.With(Isms.Controls.A5_15, e => e with { Justification = "tbd" }));
        Assert.Equal(["SOA-010"], Ids(placeholder));
    }

    [Fact]
    public void Additional_controls_are_judged_like_the_others()
    {
        var own = SoundStatement.Included("X-01") with { Title = "Four-eyes release", Origin = "own", Owner = null };
        var diagnostic = Assert.Single(Isms.SoaRules.Check(SoundStatement.With(SoundStatement.PlusAdditional(own)), SoundStatement.AsOf).Diagnostics);
        Assert.Equal("SOA-030", diagnostic.Rule.Id);
        Assert.Equal("$.statements[0].additionalControls[0].owner", diagnostic.Path);
    }

    [Fact]
    public void A_number_of_2013_is_named_as_such_with_its_successor()
    {
        var report = Isms.SoaRules.Check(SoundStatement.With(SoundStatement.Plus(SoundStatement.Included("A.12.6.1"))), SoundStatement.AsOf);
        var message = Assert.Single(report.Diagnostics).Message;
        Assert.Contains("ISO/IEC 27001:2013", message, StringComparison.Ordinal);
        Assert.Contains("A.8.8 Management of technical vulnerabilities", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_controls_are_named_in_one_diagnostic_with_runs_drawn_together()
    {
        var statement = SoundStatement.Statement with { Entries = [.. SoundStatement.Statement.Entries.Where((_, i) => i is not (1 or 2 or 3 or 92))] };
        var diagnostic = Assert.Single(Isms.SoaRules.Check(statement, SoundStatement.AsOf).Diagnostics, d => d.Rule.Id == "SOA-001");
        Assert.Contains("A.5.2–A.5.4, A.8.34", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal("$.entries", diagnostic.Path);
    }

    [Fact]
    public void Only_the_part_of_the_basis_that_belongs_to_the_statement_is_shown()
    {
        var report = Isms.SoaRules.Check(SoundStatement.With(SoundStatement.With(Isms.Controls.A5_15, e => e with { Owner = null })), SoundStatement.AsOf);
        Assert.Equal([ProvisionId.Parse("27001:2022 5.3")], Assert.Single(report.Diagnostics).Basis);
    }

    [Fact]
    public void Rules_without_their_part_of_the_document_are_reported_as_not_run()
    {
        var report = Isms.SoaRules.Check(SoundStatement.Statement with { RiskAssessment = null }, SoundStatement.AsOf);
        Assert.Equal(
            ["SOA-037: the document has no scopes", "SOA-060: the statement does not say when the risk assessment was made that it rests on"],
            report.NotRun.Select(n => n.ToString()));
        Assert.Equal(25, report.RulesRun);
        Assert.StartsWith("no error found by 25 rules; 2 could not run, because ", report.Verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void The_statement_of_another_standard_is_not_judged()
    {
        var report = Isms.SoaRules.Check(new StatementOfApplicability { Standard = StandardId.Parse("42001:2023") });
        Assert.Empty(report.Diagnostics);
        Assert.Equal(27, report.NotRun.Count);
        Assert.Equal(0, report.RulesRun);
    }

    [Fact]
    public void Messages_of_heuristics_say_that_they_judge_by_wording()
    {
        foreach (var @case in SoaRuleCases.All.Where(c => c.Path is not null))
        {
            var diagnostic = Isms.SoaRules.Check(@case.Document, SoundStatement.AsOf).Diagnostics.First(d => d.Rule.Id == @case.Rule);
            Assert.Equal(diagnostic.Rule.IsHeuristic, diagnostic.Message.Contains("wording", StringComparison.Ordinal));
        }

        // rules.md, section 12, of those that stand yet
        Assert.Equal(
            ["SOA-010", "SOA-011", "SOA-012", "SOA-039", "SOA-040"],
            Isms.SoaRules.Rules.Where(r => r.Descriptor.IsHeuristic).Select(r => r.Descriptor.Id));
    }

    private static string Name(SoaRuleCases.Case @case) => $"{@case.Rule}: {@case.Name}";

    private static SoaRuleCases.Case Named(string name) => SoaRuleCases.All.Single(c => Name(c) == name);

    private static IEnumerable<string> Ids(ManagementSystem system) => Isms.SoaRules.Check(system, SoundStatement.AsOf).Diagnostics.Select(d => d.Rule.Id);
}
