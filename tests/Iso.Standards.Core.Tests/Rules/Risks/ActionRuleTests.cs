using static Iso.Standards.Tests.RegisterRuleDocument;

namespace Iso.Standards.Tests;

public sealed class ActionRuleTests
{
    private const string Open = "$.treatmentPlans[0].actions[0]";
    private const string Done = "$.treatmentPlans[0].actions[1]";

    internal static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("RSK-023", "no due date", WithAction(a => a with { DueOn = null }), Open + ".dueOn", "ACT-07"),
        new("RSK-023", "ACT-07 complete", Sound),
        new("RSK-023", "no owner", WithAction(a => a with { Owner = " " }), Open + ".owner", "ACT-07"),
        new("RSK-023", "neither owner nor due date", WithAction(a => a with { Owner = null, DueOn = null }), Open, "ACT-07"),
        new("RSK-023", "no resources", WithAction(a => a with { Resources = "" }), Open + ".resources", "ACT-07", Severity.Warning),
        new("RSK-023", "no expected level", WithAction(a => a with { ExpectedLevel = null }), Open + ".expectedLevel", "ACT-07", Severity.Warning),
        new("RSK-023", "neither resources nor expected level", WithAction(a => a with { Resources = null, ExpectedLevel = " " }), Open, "ACT-07", Severity.Warning),
        new("RSK-023", "no owner and no resources", WithAction(a => a with { Owner = null, Resources = null }), Open, "ACT-07", Severity.Error),
        new("RSK-023", "a completed action without owner", WithCompleted(a => a with { Owner = null }), Done + ".owner", "ACT-08"),

        new("RSK-024", "due 2026-08-31 and open", WithAction(a => a with { DueOn = new(2026, 8, 31) }), Open + ".dueOn", "ACT-07"),
        new("RSK-024", "due 2027-02-28", Sound),
        new("RSK-024", "due on the day", WithAction(a => a with { DueOn = RuleCase.Day })),
        new("RSK-024", "due on the day before", WithAction(a => a with { DueOn = new(2026, 11, 20) }), Open + ".dueOn", "ACT-07"),
        new("RSK-024", "late and completed", WithAction(a => a with { DueOn = new(2026, 8, 31), CompletedOn = new(2026, 9, 30) })),
        new("RSK-024", "no due date is RSK-023", WithAction(a => a with { DueOn = null })),

        new("RSK-029", "completed long ago and no result", WithCompleted(a => a with { EffectivenessResult = null }), Done + ".effectivenessResult", "ACT-08"),
        new("RSK-029", "review in MR-2026", WithCompleted(a => a with { EffectivenessResult = "Reviewed in MR-2026" })),
        new("RSK-029", "completed 12 months ago to the day", WithCompleted(a => a with { CompletedOn = new(2025, 11, 21), EffectivenessResult = " " })),
        new("RSK-029", "completed 12 months and a day ago", WithCompleted(a => a with { CompletedOn = new(2025, 11, 20), EffectivenessResult = " " }), Done + ".effectivenessResult", "ACT-08"),
        new("RSK-029", "not built into a process", WithAction(a => a with { Integration = " " }), Open + ".integration", "ACT-07"),
        new("RSK-029", "no method", WithAction(a => a with { EffectivenessMethod = null }), Open + ".effectivenessMethod", "ACT-07"),
        new("RSK-029", "no day of evaluation", WithAction(a => a with { EffectivenessOn = null }), Open + ".effectivenessOn", "ACT-07"),
        new("RSK-029", "neither built in nor evaluated", WithAction(a => a with { Integration = null, EffectivenessMethod = null }), Open, "ACT-07"),
        new("RSK-029", "completed at the end of the calendar", WithCompleted(a => a with { CompletedOn = LocalDate.MaxIsoValue, EffectivenessResult = null })),
        new("RSK-029", "completed at its beginning", WithCompleted(a => a with { CompletedOn = LocalDate.MinIsoValue, EffectivenessResult = null }), Done + ".effectivenessResult", "ACT-08"),
    ];

    public static TheoryData<string> Names { get; } = [.. Cases.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_the_case_expects(string name) => Cases.Single(c => c.ToString() == name).Verify(static (document, day, previous) => Check(document, day, previous));

    [Fact]
    public void All_that_an_action_lacks_stands_in_one_message()
    {
        var bare = new TreatmentAction { Id = new("ACT-07"), Title = "Something" };
        var found = Found(WithAction(_ => bare)).Where(d => d.Subject == "ACT-07").ToList();
        Assert.Equal(["RSK-023", "RSK-029"], found.Select(d => d.Rule.Id));
        Assert.StartsWith("ACT-07 has no owner, no due date, no resources, no expected level.", found[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("ACT-07 has no word on the process that it is built into, no method of evaluation, no day of evaluation.", found[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_basis_is_that_of_the_plan_s_standard()
    {
        var document = WithAction(a => a with { Owner = null });
        Assert.Equal(["ISO/IEC 27001:2022 6.1.3 e)", "ISO/IEC 27001:2022 6.2"], Basis(document, "RSK-023"));
        document = document with { TreatmentPlans = [document.TreatmentPlans[0] with { Standard = Aims }] };
        Assert.Equal(["ISO/IEC 42001:2023 6.1.3 g)"], Basis(document, "RSK-023"));
    }

    [Fact]
    public void An_action_can_be_given_longer_to_show_that_it_worked()
    {
        var document = WithCompleted(a => a with { CompletedOn = new(2025, 11, 20), EffectivenessResult = null });
        Assert.Contains(Check(document, RuleCase.Day, RiskRuleOptions.EffectivenessMonths, 12).Diagnostics, d => d.Rule.Id == "RSK-029");
        Assert.DoesNotContain(Check(document, RuleCase.Day, RiskRuleOptions.EffectivenessMonths, 13).Diagnostics, d => d.Rule.Id == "RSK-029");
    }

    [Fact]
    public void Without_a_day_no_action_is_late_and_the_rule_says_that_it_did_not_run()
    {
        var report = Check(WithAction(a => a with { DueOn = new(2020, 1, 1), Integration = null }), asOf: null);
        Assert.Contains("RSK-024: no day to judge by was given", report.NotRun.Select(n => n.ToString()));
        Assert.Equal(["RSK-029"], report.Diagnostics.Where(d => d.Subject == "ACT-07" && Rules.Contains(d.Rule.Id)).Select(d => d.Rule.Id));
    }

    private static IEnumerable<string> Basis(ManagementSystem document, string rule)
        => Check(document, RuleCase.Day).Diagnostics.Single(d => d.Rule.Id == rule).Basis.Select(b => b.ToString());
}
