using System.Reflection;
using static Iso.Standards.Tests.EvidenceSample;

namespace Iso.Standards.Tests;

public sealed class EvidenceRuleTests
{
    /// <summary>Those that need the catalogs of several standards: their cases stand in the tests of the family.</summary>
    private static readonly string[] OfTheFamily = ["EVD-010", "EVD-011", "EVD-012", "EVD-014", "EVD-015", "EVD-016", "EVD-023"];

    /// <summary>Those that rest on one standard alone: they stand in its package.</summary>
    private static readonly string[] OfOneStandard = ["EVD-013", "EVD-021"];

    private static readonly string[] Ids = [.. Rules.Rules.Select(r => r.Descriptor.Id)];

    public static TheoryData<string> Cases { get; } = [.. EvidenceRuleCases.All.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Says_of_a_case_what_it_expects(string name)
        => EvidenceRuleCases.All.Single(c => c.ToString() == name).Verify((document, day, previous) => Rules.Check(document, day, previous ?? new()));

    [Fact]
    public void No_rule_lacks_a_case_that_passes_and_one_that_fails()
    {
        var own = Ids.Except(OfTheFamily, StringComparer.Ordinal).ToList();
        Assert.Equal(19, own.Count);
        Assert.Equal(own, EvidenceRuleCases.All.Where(c => c.Path is null).Select(c => c.Rule).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(own, EvidenceRuleCases.All.Where(c => c.Path is not null).Select(c => c.Rule).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_constant_is_a_rule_and_every_rule_a_constant()
        => Assert.Equal(
            typeof(EvidenceRuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!).Except(OfOneStandard, StringComparer.Ordinal),
            Ids);

    [Fact]
    public void Every_option_belongs_to_a_rule()
        => Assert.Equal(
            typeof(EvidenceRuleOptions).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => ((RuleOption)p.GetValue(null)!).Key).Order(StringComparer.Ordinal),
            Rules.Rules.SelectMany(r => r.Descriptor.Options).Select(o => o.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_is_said_of_the_sound_item_and_every_rule_judges_it()
    {
        var report = Rules.Check(With(Item) with { RiskRegister = new() }, RuleCase.Day, With(Item));
        Assert.Empty(report.Diagnostics);
        Assert.Empty(report.NotRun);
        Assert.Equal(26, report.RulesRun);
    }

    [Fact]
    public void Without_a_day_the_rules_about_age_are_not_run()
        => Assert.Equal(
            ["EVD-003: no day to judge by was given", "EVD-004: no day to judge by was given", "EVD-005: no day to judge by was given", "EVD-028: no day to judge by was given"],
            Rules.Check(With(Item) with { RiskRegister = new() }, null, With(Item)).NotRun.Select(n => n.ToString()));

    [Fact]
    public void Without_an_earlier_version_or_a_register_what_needs_them_is_not_run()
        => Assert.Equal(
            ["EVD-006: no earlier version of the document was given", "EVD-009: the document has no risk register"],
            Rules.Check(With(Item), RuleCase.Day).NotRun.Select(n => n.ToString()));

    [Fact]
    public void Without_evidence_only_the_rules_about_samples_run()
    {
        var report = Rules.Check(new ManagementSystem { RiskRegister = new() }, RuleCase.Day, new());
        Assert.Equal(2, report.RulesRun);
        Assert.Equal(Ids.Except(["EVD-018", "EVD-020"], StringComparer.Ordinal), report.NotRun.Select(n => n.Rule));
        Assert.All(report.NotRun, n => Assert.Equal("the document has no evidence", n.Why));
    }

    [Theory]
    [InlineData("EVD-008", 400)]
    [InlineData("EVD-017", 40)]
    [InlineData("EVD-022", 12)]
    [InlineData("EVD-028", 12)]
    public void A_wider_limit_lets_the_first_failing_case_pass(string rule, int limit)
    {
        var option = (RuleOption<int>)Assert.Single(Rules.Rules.Single(r => r.Descriptor.Id == rule).Descriptor.Options);
        var @case = EvidenceRuleCases.All.First(c => c.Rule == rule && c.Path is not null && !c.Name.Contains("AI system", StringComparison.Ordinal) && !c.Name.StartsWith("technical", StringComparison.Ordinal));
        Assert.Single(Rules.Check(@case.Document, RuleCase.Day).Diagnostics, d => d.Rule.Id == rule);
        Assert.DoesNotContain(Rules.With(option, limit).Check(@case.Document, RuleCase.Day).Diagnostics, d => d.Rule.Id == rule);
    }

    [Fact]
    public void The_times_of_the_law_are_no_option()
    {
        var logs = EvidenceRuleCases.All.Single(c => c.Name == "logs of an AI system kept for 90 days").Document;
        Assert.Single(Rules.With(EvidenceRuleOptions.RetentionMonths, 1).Check(logs, RuleCase.Day).Diagnostics, d => d.Rule.Id == "EVD-022");
    }

    [Fact]
    public void How_long_a_type_counts_can_be_set()
    {
        var rules = Rules.With(EvidenceRuleOptions.Validity, ValidityByType.Default.With(EvidenceType.RestoreTest, 3));
        Assert.Equal("EVD-005", Assert.Single(rules.Check(With(Item), RuleCase.Day).Diagnostics).Rule.Id);
        Assert.Empty(rules.Check(With(Item), new LocalDate(2026, 9, 21)).Diagnostics);
    }

    [Theory]
    [InlineData(EvidenceType.Policy, 12)]
    [InlineData(EvidenceType.Procedure, 24)]
    [InlineData(EvidenceType.RiskAssessment, 12)]
    [InlineData(EvidenceType.StatementOfApplicability, 12)]
    [InlineData(EvidenceType.ImpactAssessment, 12)]
    [InlineData(EvidenceType.SupplierReview, 12)]
    [InlineData(EvidenceType.RestoreTest, 12)]
    [InlineData(EvidenceType.PenetrationTest, 12)]
    [InlineData(EvidenceType.Training, 12)]
    [InlineData(EvidenceType.AccessReview, 6)]
    [InlineData(EvidenceType.VulnerabilityReport, 3)]
    [InlineData(EvidenceType.ModelMonitoringReport, 3)]
    [InlineData(EvidenceType.ManagementReview, 12)]
    [InlineData(EvidenceType.InternalAudit, 12)]
    [InlineData(EvidenceType.CompetenceRecord, 36)]
    [InlineData(EvidenceType.Contract, null)]
    [InlineData(EvidenceType.Log, null)]
    public void The_months_by_type_are_those_of_good_practice(EvidenceType type, int? months) => Assert.Equal(months, ValidityByType.Default[type]);

    [Fact]
    public void Messages_name_what_is_missing_in_a_fixed_order()
        => Assert.StartsWith("E-1 has no owner, date of production and classification. ", Message(With(Item with { Owner = null, ProducedOn = null, Classification = "" }), "EVD-001"), StringComparison.Ordinal);

    [Fact]
    public void A_late_item_is_named_with_its_last_day()
        => Assert.StartsWith("E-1 was made on 2026-02-21; its type counts for 6 months, until 2026-08-21. ", Message(With(Item with { Type = EvidenceType.AccessReview, ProducedOn = new(2026, 2, 21) }), "EVD-005"), StringComparison.Ordinal);

    [Fact]
    public void Strata_without_an_item_are_named_in_order()
    {
        var plan = new SamplingPlan { Id = new("SP-1"), Title = "Sites", Strata = [new() { Name = "b", Sampled = 0 }, new() { Name = "c", Sampled = 1 }, new() { Name = "a", Sampled = 0 }] };
        Assert.StartsWith("The sample SP-1 has no item of a and b. ", Message(With(Item) with { SamplingPlans = [plan] }, "EVD-020"), StringComparison.Ordinal);
    }

    [Fact]
    public void Heuristics_say_that_they_judge_by_wording()
    {
        Assert.Equal(["EVD-008", "EVD-014", "EVD-027"], Rules.Rules.Where(r => r.Descriptor.IsHeuristic).Select(r => r.Descriptor.Id));
        Assert.Contains("wording", Message(With(Item with { Type = EvidenceType.SupplierReport }), "EVD-027"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sample_is_judged_by_its_own_standard()
        => Assert.Equal([ProvisionId.Parse("ISO 19011:2018 A.6")], Assert.Single(Rules.Check(new ManagementSystem { SamplingPlans = [new() { Id = new("SP-1"), Title = "Sites" }] }).Diagnostics).Basis);

    [Fact]
    public void Dates_at_the_ends_of_the_calendar_make_no_rule_throw()
    {
        foreach (var day in (LocalDate[])[LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new(2026, 11, 21)])
        {
            foreach (var type in Enum.GetValues<EvidenceType>())
            {
                var item = Item with
                {
                    Type = type,
                    ProducedOn = day,
                    CoversUntil = day,
                    CoversFrom = day,
                    RetainUntil = day,
                    AiSystems = [new("AIS-1")],
                    UsedIn = [new("XA-1")],
                    Origin = new(),
                    ReviewCycle = type == EvidenceType.Log ? Period.FromYears(int.MaxValue) : type == EvidenceType.Policy ? Period.FromDays(int.MinValue) : null,
                };
                var document = With(item) with { RiskRegister = new(), ExternalAudits = [new() { Id = new("XA-1"), NoticeOn = LocalDate.MinIsoValue }] };
                foreach (var asOf in (LocalDate[])[LocalDate.MinIsoValue, LocalDate.MaxIsoValue, RuleCase.Day]) Assert.Equal(26, Rules.Check(document, asOf, document).RulesRun);
            }
        }
    }

    private static string Message(ManagementSystem document, string rule) => Assert.Single(Rules.Check(document, RuleCase.Day).Diagnostics, d => d.Rule.Id == rule).Message;
}
