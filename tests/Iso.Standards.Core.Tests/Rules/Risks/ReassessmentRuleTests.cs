using static Iso.Standards.Tests.RegisterRuleDocument;

namespace Iso.Standards.Tests;

public sealed class ReassessmentRuleTests
{
    private const string Path = "$.riskRegister.risks[0].assessedOn";

    private static readonly Change OfRisk = new() { Id = new("CH-03"), Title = "New data centre", On = new(2026, 9, 10), IsSignificant = true, Risks = [new("R-1")] };
    private static readonly Change OfAsset = OfRisk with { Risks = [], Assets = [new("AST-1")] };
    private static readonly Change OfProcess = OfRisk with { Risks = [], Processes = [new("PR-1")] };
    private static readonly Change OfSystem = OfRisk with { Risks = [], AiSystems = [new("AIS-1")] };

    internal static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("RSK-025", "assessed 2025-03-01, over 18 months ago", Assessed(new(2025, 3, 1)), Path, "R-1", Severity.Error),
        new("RSK-025", "assessed 2026-06-18", Sound),
        new("RSK-025", "12 months to the day", Assessed(new(2025, 11, 21))),
        new("RSK-025", "12 months and a day", Assessed(new(2025, 11, 20)), Path, "R-1", Severity.Warning),
        new("RSK-025", "18 months to the day", Assessed(new(2025, 5, 21)), Path, "R-1", Severity.Warning),
        new("RSK-025", "18 months and a day", Assessed(new(2025, 5, 20)), Path, "R-1", Severity.Error),
        new("RSK-025", "never assessed", Assessed(null), Path, "R-1", Severity.Warning),
        new("RSK-025", "a closed one, old", WithRisk("R-5", r => r with { AssessedOn = new(2020, 1, 1) })),
        new("RSK-025", "a closed one, never assessed", WithRisk("R-5", r => r with { AssessedOn = null })),
        new("RSK-025", "assessed in the future", Assessed(new(2027, 1, 1))),
        new("RSK-025", "at the end of the calendar", Assessed(LocalDate.MaxIsoValue)),
        new("RSK-025", "at its beginning", Assessed(LocalDate.MinIsoValue), Path, "R-1", Severity.Error),
        new("RSK-025", "judged by the last day there is", WithEach(r => r with { AssessedOn = new(9999, 6, 1) }), AsOf: LocalDate.MaxIsoValue),
        new("RSK-025", "an accepted risk, old", WithRisk("R-1", r => r with { Status = RiskStatus.Accepted, AssessedOn = new(2025, 11, 20) }), Path, "R-1"),

        new("RSK-026", "change 2026-09-10, assessment 2026-06-18", WithChanges(OfRisk), Path, "R-1"),
        new("RSK-026", "change 2026-05-04, assessment 2026-06-18", WithChanges(OfRisk with { On = new(2026, 5, 4) })),
        new("RSK-026", "made when the change was proposed", WithChanges(OfRisk).WithRisk("R-1", r => r with { AssessedForChanges = [new("CH-01"), new("CH-03")] })),
        new("RSK-026", "made for another change", WithChanges(OfRisk).WithRisk("R-1", r => r with { AssessedForChanges = [new("CH-01")] }), Path, "R-1"),
        new("RSK-026", "change on the day of the assessment", WithChanges(OfRisk with { On = new(2026, 6, 18) })),
        new("RSK-026", "change on the day after", WithChanges(OfRisk with { On = new(2026, 6, 19) }), Path, "R-1"),
        new("RSK-026", "change on the day that is judged by", WithChanges(OfRisk with { On = RuleCase.Day }), Path, "R-1"),
        new("RSK-026", "a change to come", WithChanges(OfRisk with { On = new(2026, 11, 22) })),
        new("RSK-026", "a change without date", WithChanges(OfRisk with { On = null })),
        new("RSK-026", "a small change", WithChanges(OfRisk with { IsSignificant = false })),
        new("RSK-026", "a change of its asset", WithChanges(OfAsset), Path, "R-1"),
        new("RSK-026", "a change of another asset", WithChanges(OfAsset with { Assets = [new("AST-9")] })),
        new("RSK-026", "a small change of its asset", WithChanges(OfAsset with { IsSignificant = false })),
        new("RSK-026", "a change of its process", WithChanges(OfProcess).WithRisk("R-4", r => r with { AssessedForChanges = [new("CH-03")] }), "$.riskRegister.risks[2].assessedOn", "R-3"),
        new("RSK-026", "a small change of its process", WithChanges(OfProcess with { IsSignificant = false })),
        new("RSK-026", "a change of its AI system", WithChanges(OfSystem).WithRisk("R-4", r => r with { AssessedForChanges = [new("CH-03")] }), "$.riskRegister.risks[1].assessedOn", "R-2"),
        new("RSK-026", "a small change of its AI system", WithChanges(OfSystem with { IsSignificant = false })),
        new("RSK-026", "a change of a risk that is not there", WithChanges(OfRisk with { Risks = [new("R-99")] })),
        new("RSK-026", "a closed risk", WithChanges(OfRisk with { Risks = [new("R-5")] })),
        new("RSK-026", "never assessed is RSK-025", WithChanges(OfRisk).WithRisk("R-1", r => r with { AssessedOn = null })),
    ];

    public static TheoryData<string> Names { get; } = [.. Cases.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_the_case_expects(string name) => Cases.Single(c => c.ToString() == name).Verify(static (document, day, previous) => Check(document, day, previous));

    [Fact]
    public void All_changes_that_were_missed_are_named_once_and_in_order()
    {
        var earlier = OfAsset with { Id = new("CH-02"), On = new(2026, 7, 1), Assets = [new("AST-1"), new("AST-1")], Risks = [new("R-1")] };
        var diagnostic = Assert.Single(Found(WithChanges(OfRisk, earlier)));
        Assert.Equal("RSK-026", diagnostic.Rule.Id);
        Assert.StartsWith("R-1 was last assessed on 2026-06-18, before change CH-02 of 2026-07-01, change CH-03 of 2026-09-10. ", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(diagnostic.Message, Assert.Single(Found(WithChanges(earlier, OfRisk))).Message);
    }

    [Fact]
    public void Of_many_changes_ten_are_named_and_the_others_counted()
    {
        var changes = Enumerable.Range(10, 13).Select(n => OfRisk with { Id = new($"CH-{n}") }).ToArray();
        var message = Assert.Single(Found(WithChanges(changes))).Message;
        Assert.Contains("change CH-19 of 2026-09-10 and 3 more.", message, StringComparison.Ordinal);
        Assert.DoesNotContain("CH-20", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_day_every_change_counts_and_no_assessment_is_old()
    {
        var report = Check(WithChanges(OfRisk with { On = new(2030, 1, 1) }).WithRisk("R-2", r => r with { AssessedOn = new(1999, 1, 1) }), asOf: null);
        Assert.Contains("RSK-025: no day to judge by was given", report.NotRun.Select(n => n.ToString()));
        Assert.Equal(["RSK-026"], report.Diagnostics.Where(d => Rules.Contains(d.Rule.Id)).Select(d => d.Rule.Id));
    }

    [Theory]
    [InlineData(12, "2025-11-20", Severity.Warning)]
    [InlineData(12, "2025-05-20", Severity.Error)]
    [InlineData(24, "2024-11-21", null)]
    [InlineData(24, "2024-11-20", Severity.Error)]
    [InlineData(6, "2026-05-20", Severity.Warning)]
    [InlineData(6, "2026-05-21", null)]
    [InlineData(int.MaxValue, "0001-01-01", null)]
    [InlineData(int.MinValue, "2026-11-21", Severity.Warning)]
    public void The_months_of_the_warning_can_be_set(int months, string assessed, Severity? expected)
    {
        var document = WithEach(r => r with { AssessedOn = RuleCase.Day }).WithRisk("R-1", r => r with { AssessedOn = Day.Of(assessed) });
        var found = Check(document, RuleCase.Day, RiskRuleOptions.ReassessmentMonths, months).Diagnostics.Where(d => d.Rule.Id == "RSK-025" && d.Subject == "R-1").ToList();
        Assert.Equal(expected, found.SingleOrDefault()?.Severity);
    }

    [Theory]
    [InlineData(13, "2025-10-21", Severity.Warning)]
    [InlineData(13, "2025-10-20", Severity.Error)]
    [InlineData(6, "2025-11-21", null)]
    [InlineData(6, "2025-11-20", Severity.Error)]
    public void The_months_of_the_error_can_be_set_and_never_come_before_those_of_the_warning(int months, string assessed, Severity? expected)
    {
        var found = Check(Assessed(Day.Of(assessed)), RuleCase.Day, RiskRuleOptions.ReassessmentErrorMonths, months).Diagnostics.Where(d => d.Rule.Id == "RSK-025").ToList();
        Assert.Equal(expected, found.SingleOrDefault()?.Severity);
    }

    [Theory]
    [InlineData("2026-01-31", "2026-02-28", false)]
    [InlineData("2026-01-31", "2026-03-01", true)]
    [InlineData("2025-12-15", "2026-01-15", false)]
    [InlineData("2025-12-15", "2026-01-16", true)]
    [InlineData("2025-12-15", "2025-12-31", false)]
    public void A_month_ends_with_the_same_day_of_the_next(string assessed, string asOf, bool isOld)
    {
        var document = WithEach(r => r with { AssessedOn = Day.Of(assessed) });
        Assert.Equal(isOld, Check(document, Day.Of(asOf), RiskRuleOptions.ReassessmentMonths, 1).Diagnostics.Any(d => d.Rule.Id == "RSK-025"));
    }

    [Fact]
    public void Years_before_the_first_are_counted_as_well()
    {
        var document = WithEach(r => r with { AssessedOn = new(-1, 11, 21) });
        Assert.DoesNotContain(Check(document, new LocalDate(0, 11, 21)).Diagnostics, d => d.Rule.Id == "RSK-025");
        Assert.Equal(4, Check(document, new LocalDate(0, 11, 22)).Diagnostics.Count(d => d.Rule.Id == "RSK-025"));
    }

    private static ManagementSystem Assessed(LocalDate? on) => WithRisk("R-1", r => r with { AssessedOn = on });

    private static ManagementSystem WithEach(Func<Risk, Risk> change) => With(register => register with { Risks = [.. register.Risks.Select(change)] });
}
