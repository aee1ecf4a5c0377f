using static Iso.Standards.Tests.RegisterRuleDocument;

namespace Iso.Standards.Tests;

/// <summary>What holds of every document: order does not matter, risks do not hide each other, and nothing throws.</summary>
public sealed class RegisterRulePropertyTests
{
    /// <summary>A document in which every rule finds something.</summary>
    private static readonly ManagementSystem Spoilt = Sound with
    {
        Changes =
        [
            new() { Id = new("CH-1"), Title = "New tool", On = new(2026, 7, 1), IsSignificant = true, Assets = [new("AST-1"), new("AST-9")], Risks = [new("R-1"), new("R-2")] },
            new() { Id = new("CH-2"), Title = "New site", On = new(2026, 8, 1), IsSignificant = true, Processes = [new("PR-1"), new("PR-9")], AiSystems = [new("AIS-1")] },
        ],
        TreatmentPlans =
        [
            new() { Id = new("TP-1"), Standard = Isms, Actions = [new() { Id = new("ACT-1"), Title = "One" }, OpenAction with { Id = new("ACT-2"), DueOn = new(2026, 1, 1) }] },
            new() { Id = new("TP-2"), Standard = Aims, Actions = [OpenAction with { Id = new("ACT-3"), CompletedOn = new(2024, 1, 1) }] },
        ],
        RiskRegister = new()
        {
            Schemes =
            [
                Scheme with { Criteria = [new() { Appetite = "high", Tolerance = "low" }, new() { Domain = RiskDomain.Ai, Tolerance = "high", Capacity = "low" }] },
                Scheme with { Id = new("RS-2"), Matrix = [], Method = null, Function = new() { Kind = RatingFunction.Sum } },
            ],
            Risks =
            [
                Risk("R-1", RiskDomain.InformationSecurity) with { Assets = [new("AST-9"), new("AST-9")] },
                Risk("R-2", RiskDomain.Ai, RiskDomain.InformationSecurity, RiskDomain.Privacy) with { Inherent = new() { Likelihood = 1 }, AiSystems = [new("AIS-9")] },
                Risk("R-3", RiskDomain.Quality) with { AssessedOn = null, Processes = [new("PR-9"), new("PR-9")] },
                Risk("R-4", RiskDomain.Quality) with { AssessedOn = new(2024, 1, 1), Processes = [new("PR-1")] },
                Risk("R-5", RiskDomain.Ai) with { Status = RiskStatus.Closed, Closure = new() { Evidence = [new("EV-1"), new("EV-2")] } },
                Risk("R-6", RiskDomain.Ai) with { Inherent = null },
            ],
            Opportunities = [new() { Id = new("OPP-1"), Title = "One" }, new() { Id = new("OPP-2"), Title = "Two", Benefit = "Some", Action = "ACT-1", Rating = new() }],
            Reports = [new() { Id = new("RP-1"), Title = "All", Schemes = [new("RS-1"), new("RS-2"), new("RS-3")], AveragesScores = true }],
        },
    };

    [Fact]
    public void Every_rule_finds_something_in_the_spoilt_document()
        => Assert.Equal(Rules, Found(Spoilt).Select(d => d.Rule.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_order_of_lists_changes_nothing_but_places()
    {
        var register = Spoilt.RiskRegister!;
        var turned = Spoilt with
        {
            Scopes = [.. Spoilt.Scopes.Reverse()],
            Processes = [.. Spoilt.Processes.Reverse()],
            Assets = [.. Spoilt.Assets.Reverse()],
            AiSystems = [.. Spoilt.AiSystems.Reverse()],
            Changes = [.. Spoilt.Changes.Reverse()],
            TreatmentPlans = [.. Spoilt.TreatmentPlans.Reverse().Select(p => p with { Actions = [.. p.Actions.Reverse()] })],
            RiskRegister = register with
            {
                Schemes = [.. register.Schemes.Reverse().Select(s => s with { Criteria = [.. s.Criteria.Reverse()] })],
                Risks = [.. register.Risks.Reverse().Select(Turned)],
                Opportunities = [.. register.Opportunities.Reverse()],
                Reports = [.. register.Reports.Reverse().Select(r => r with { Schemes = [.. r.Schemes.Reverse()] })],
            },
        };
        Assert.Equal(Said(Spoilt), Said(turned));

        static Risk Turned(Risk risk) => risk with { Domains = [.. risk.Domains.Reverse()], Assets = [.. risk.Assets.Reverse()], Processes = [.. risk.Processes.Reverse()], AiSystems = [.. risk.AiSystems.Reverse()] };
    }

    [Fact]
    public void Taking_a_risk_away_changes_nothing_that_is_said_of_the_others()
    {
        var risks = Spoilt.RiskRegister!.Risks;
        foreach (var gone in risks)
        {
            var without = Spoilt with { RiskRegister = Spoilt.RiskRegister with { Risks = [.. risks.Where(r => r != gone)] } };
            foreach (var left in risks.Where(r => r != gone)) Assert.Equal(About(Spoilt, left.Id), About(without, left.Id));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("-9998-01-01")]
    [InlineData("2026-11-21")]
    [InlineData("9999-12-31")]
    public void Days_at_the_ends_of_the_calendar_never_throw(string? asOf)
    {
        LocalDate? judged = asOf is null ? null : Day.Of(asOf);
        foreach (var day in new LocalDate?[] { null, LocalDate.MinIsoValue, LocalDate.MaxIsoValue })
        {
            var document = Spoilt with
            {
                Changes = [.. Spoilt.Changes.Select(c => c with { On = day })],
                TreatmentPlans = [.. Spoilt.TreatmentPlans.Select(p => p with { Actions = [.. p.Actions.Select(a => a with { DueOn = day, CompletedOn = day, EffectivenessOn = day })] })],
                RiskRegister = Spoilt.RiskRegister! with { Risks = [.. Spoilt.RiskRegister.Risks.Select(r => r with { AssessedOn = day })] },
            };
            Assert.NotEmpty(Check(document, judged).Diagnostics);
            foreach (var months in new[] { int.MinValue, -1, 0, int.MaxValue })
            {
                Assert.NotEmpty(Bare(Isms).With(RiskRuleOptions.ReassessmentMonths, months).With(RiskRuleOptions.EffectivenessMonths, months).Check(document, judged).Diagnostics);
            }
        }
    }

    [Fact]
    public void A_document_of_empty_things_never_throws()
    {
        var document = new ManagementSystem
        {
            Scopes = [new() { Id = default, Standard = default }, new() { Id = default, Standard = Isms }, new() { Id = default, Standard = Isms }],
            Changes = [new() { Id = default, Title = "", IsSignificant = true, On = new(2026, 1, 1), Risks = [default], Assets = [default], Processes = [default], AiSystems = [default] }],
            TreatmentPlans = [new() { Id = default, Standard = default, Actions = [new() { Id = default, Title = "" }] }],
            RiskRegister = new()
            {
                Approach = (RiskApproach)(-1),
                Schemes = [new() { Id = default, Function = new() { Kind = (RatingFunction)99 }, Criteria = [new()] }],
                Risks =
                [
                    new() { Id = default, Title = "" },
                    new() { Id = default, Title = "", Domains = [default, default, RiskDomain.Ai, RiskDomain.InformationSecurity], AssessedOn = new(2025, 1, 1), Assets = [default], Processes = [default], AiSystems = [default], Inherent = new() { Consequences = [new()] } },
                    new() { Id = default, Title = "", Status = (RiskStatus)77, AssessedForChanges = [default] },
                    new() { Id = default, Title = "", Status = RiskStatus.Closed, Closure = new() { Evidence = [default] } },
                ],
                Opportunities = [new() { Id = default, Title = "" }],
                Reports = [new() { Id = default, Title = "", Schemes = [default, new("RS-1")] }],
            },
        };
        Assert.NotEmpty(Bare(Isms).Check(document, RuleCase.Day).Diagnostics);
    }

    private static List<string> Said(ManagementSystem document)
        => [.. Found(document).Select(d => $"{d.Rule.Id} {d.Severity} {d.Subject} {d.Message} {string.Join(';', d.Basis)}").Order(StringComparer.Ordinal)];

    private static List<string> About(ManagementSystem document, Id<Risk> risk)
        => [.. Found(document).Where(d => d.Subject == risk.ToString()).Select(d => $"{d.Rule.Id} {d.Message}").Order(StringComparer.Ordinal)];
}
