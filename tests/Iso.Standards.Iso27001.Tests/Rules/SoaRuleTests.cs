using NodaTime;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

public sealed class SoaRuleTests
{
    public static TheoryData<string> Failing { get; } = [.. SoaRuleCases.All.Where(c => c.Path is not null).Select(c => c.ToString())];

    public static TheoryData<string> Passing { get; } = [.. SoaRuleCases.All.Where(c => c.Path is null).Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Failing))]
    public void Reports(string name) => Named(name).Verify(Check);

    [Theory]
    [MemberData(nameof(Passing))]
    public void Has_nothing_to_say(string name) => Named(name).Verify(Check);

    /// <summary>Every sentence that the failing cases bring forth, so that none of its halves can be mistaken for the other.</summary>
    [Fact]
    public void Says_these_sentences()
        => Approved.Match(string.Join('\n', SoaRuleCases.All.Where(c => c.Path is not null).Select(c => $"{c}\n    {Assert.Single(Check(c.Document, c.AsOf ?? RuleCase.Day, c.Previous).Diagnostics, d => d.Rule.Id == c.Rule).Message}")));

    [Fact]
    public void Nothing_is_said_of_the_sound_statement_and_every_rule_judges_it()
    {
        var report = Isms.SoaRules.Check(SoundStatement.System, SoundStatement.AsOf, SoundStatement.System);
        Assert.Empty(report.Diagnostics);
        Assert.Empty(report.NotRun);
        Assert.Equal(45, report.RulesRun);
        Assert.Equal("no error found by 45 rules.", report.Verdict);
    }

    [Fact]
    public void No_rule_lacks_a_case_that_passes_and_one_that_fails()
    {
        var rules = Isms.SoaRules.Rules.Select(r => r.Descriptor.Id).ToList();
        Assert.Equal(rules, SoaRuleCases.All.Where(c => c.Path is null).Select(c => c.Rule).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(rules, SoaRuleCases.All.Where(c => c.Path is not null).Select(c => c.Rule).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_rules_are_the_common_ones_and_those_of_this_annex()
        => Assert.Equal(
            ["SOA-001", "SOA-003", "SOA-004", "SOA-006", "SOA-007", "SOA-008", "SOA-009", "SOA-010", "SOA-011", "SOA-012", "SOA-013", "SOA-014",
             "SOA-015", "SOA-016", "SOA-017", "SOA-019", "SOA-020", "SOA-021", "SOA-022", "SOA-023", "SOA-024", "SOA-025", "SOA-026", "SOA-027",
             "SOA-028", "SOA-029", "SOA-030", "SOA-031", "SOA-032", "SOA-033", "SOA-034", "SOA-035", "SOA-036", "SOA-037", "SOA-038", "SOA-039",
             "SOA-040", "SOA-041", "SOA-042", "SOA-043", "SOA-044", "SOA-045", "SOA-053", "SOA-059", "SOA-060"],
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
        Assert.Equal(10, named.Count);
        // SOA-002 and SOA-018 are those of the other annex.
        Assert.All(named.Except([SoaRuleIds.AiControlUndecidedOrMissing, SoaRuleIds.AiStatusMissing]), id => Assert.Contains(id, ids));
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
            [
                "SOA-013: the document has no risk register",
                "SOA-014: the document has neither obligations nor contracts",
                "SOA-015: the document has neither obligations nor contracts",
                "SOA-020: the document has no treatment plan",
                "SOA-021: the document has no treatment plan",
                "SOA-022: the document has no evidence",
                "SOA-023: the document has no evidence",
                "SOA-024: the document has no risk register",
                "SOA-025: the document has neither obligations nor contracts",
                "SOA-026: the document has no treatment plan",
                "SOA-027: the document has no risk register",
                "SOA-035: no earlier version of the document was given",
                "SOA-036: the document has no certificates",
                "SOA-037: the document has no scopes",
                "SOA-042: the document says nothing of the organization",
                "SOA-059: the document has no treatment plan",
                "SOA-060: the statement does not say when the risk assessment was made that it rests on",
            ],
            report.NotRun.Select(n => n.ToString()));
        Assert.Equal(28, report.RulesRun);
        Assert.StartsWith("no error found by 28 rules; 17 could not run, because ", report.Verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void The_statement_of_another_standard_is_not_judged()
    {
        var report = Isms.SoaRules.Check(new StatementOfApplicability { Standard = StandardId.Parse("42001:2023") });
        Assert.Empty(report.Diagnostics);
        Assert.Equal(44, report.NotRun.Count);
        Assert.Equal(1, report.RulesRun);   // SOA-053 looks into scopes too
    }

    [Fact]
    public void Messages_of_heuristics_say_that_they_judge_by_wording()
    {
        foreach (var @case in SoaRuleCases.All.Where(c => c.Path is not null))
        {
            var diagnostic = Check(@case.Document, @case.AsOf ?? RuleCase.Day, @case.Previous).Diagnostics.First(d => d.Rule.Id == @case.Rule);
            Assert.Equal(diagnostic.Rule.IsHeuristic, diagnostic.Message.Contains("wording", StringComparison.Ordinal));
        }

        // rules.md, section 12
        Assert.Equal(
            ["SOA-010", "SOA-011", "SOA-012", "SOA-039", "SOA-040"],
            Isms.SoaRules.Rules.Where(r => r.Descriptor.IsHeuristic).Select(r => r.Descriptor.Id));
    }

    [Fact]
    public void A_pointer_to_another_statement_is_not_also_too_short()
        => Assert.Equal(["SOA-045"], Ids(SoundStatement.With(SoundStatement.With(Isms.Controls.A5_15, e => e with { Justification = "see AIMS SoA" }))));

    [Fact]
    public void What_treats_a_risk_and_is_not_planned_is_said_of_the_statement_where_nothing_says_it_of_the_entry()
    {
        var statement = SoundStatement.With(Isms.Controls.A8_12, e => e with { Status = null });
        var system = SoundStatement.With(statement) with { TreatmentPlans = [new() { Id = new("TP-1"), Standard = Isms.Id }] };
        Assert.Equal(["SOA-017"], Ids(system));
        var diagnostic = Assert.Single(Isms.SoaRules.Without("SOA-017").Check(system, SoundStatement.AsOf).Diagnostics);
        Assert.Equal(("SOA-026", "$.statements[0].entries[70].status", "ISO/IEC 27001:2022 A.8.12"), (diagnostic.Rule.Id, diagnostic.Path, diagnostic.Subject));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 1)]
    public void The_readiness_before_a_stage_2_audit_can_be_set(int days, int errors)
    {
        var system = SoundStatement.System with
        {
            ExternalAudits = [new() { Id = new("AU-1"), Kind = ExternalAuditKind.Stage2, Standards = [Isms.Id], StartsOn = SoundStatement.AsOf.PlusDays(10) }],
            Evidence = [SoundStatement.Evidence("EV-011", SoundStatement.Statement.Entries.Where(e => e.Status == ImplementationStatus.Implemented).Select(e => e.Control).Skip(1))],
        };
        var report = Isms.SoaRules.With(SoaRuleOptions.ReadinessDays, days).Check(system, SoundStatement.AsOf);
        Assert.Equal(errors, Assert.Single(report.Diagnostics).Severity == Severity.Error ? 1 : 0);
        // Also where the rule about late actions, after which the option is named, is not among the rules.
        Assert.Equal(errors, Isms.SoaRules.Without(SoaRuleIds.ActionLate).With(SoaRuleOptions.ReadinessDays, days).Check(system, SoundStatement.AsOf).Diagnostics.Count(d => d.Severity == Severity.Error));
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    [InlineData(int.MaxValue, false)]
    [InlineData(int.MinValue, true)]
    public void The_months_between_reviews_can_be_set(int months, bool late)
        => Assert.Equal(late, Isms.SoaRules.With(SoaRuleOptions.ReviewMonths, months).Check(SoundStatement.System, SoundStatement.AsOf).Diagnostics.Any(d => d.Rule.Id == "SOA-034"));

    [Fact]
    public void A_statement_for_a_former_edition_is_asked_the_same()
    {
        var former = Iso27001.Edition2013.Controls.A11_2_2;
        var system = SoundStatement.System with
        {
            Statements = [new() { Standard = Iso27001.Edition2013.Id, Entries = [new() { Control = former, Decision = Decision.Included, Reasons = [InclusionReason.RiskTreatment("R-003")], Justification = "Power failed twice in one winter" }] }],
        };
        var diagnostic = Assert.Single(Iso27001.Edition2013.SoaRules.Check(system, SoundStatement.AsOf).Diagnostics, d => d.Rule.Id == SoaRuleIds.RiskReferenceBroken);
        Assert.Equal([Isms.Clauses.C6_1_3.Item('b')], diagnostic.Basis);
    }

    [Fact]
    public void Of_two_owners_who_did_not_approve_each_risk_is_named_once_whatever_the_order()
    {
        TreatmentPlan plan = SoundStatement.System.TreatmentPlans[0] with
        {
            Approvals = [new() { By = "P-03" }],
            Actions = [SoundStatement.Action("ACT-07"), SoundStatement.Action("ACT-08") with { Risks = [new("R-004"), new("R-003")] }],
        };
        foreach (var actions in new[] { plan.Actions, [.. plan.Actions.Reverse()] })
        {
            var found = Isms.SoaRules.Check(SoundStatement.System with { TreatmentPlans = [plan with { Actions = actions }] }, SoundStatement.AsOf).Diagnostics.Where(d => d.Rule.Id == "SOA-059");
            Assert.Equal(["R-003", "R-004"], found.Select(d => d.Subject));
        }
    }

    private static RuleCase Named(string name) => SoaRuleCases.All.Single(c => c.ToString() == name);

    private static ValidationReport Check(ManagementSystem document, LocalDate asOf, ManagementSystem? previous) => Isms.SoaRules.Check(document, asOf, previous);

    private static IEnumerable<string> Ids(ManagementSystem system) => Isms.SoaRules.Check(system, SoundStatement.AsOf).Diagnostics.Select(d => d.Rule.Id);
}
