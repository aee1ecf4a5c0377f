using System.Reflection;
using static Iso.Standards.Tests.SoundRegister;

namespace Iso.Standards.Tests;

public sealed class RiskRuleTests
{
    /// <summary>RSK-001 to 022 without those that rest on one standard alone: 002, 003, 004 and 012.</summary>
    private static readonly string[] Ids =
    [
        "RSK-001", "RSK-005", "RSK-006", "RSK-007", "RSK-008", "RSK-009", "RSK-010", "RSK-011", "RSK-013",
        "RSK-014", "RSK-015", "RSK-016", "RSK-017", "RSK-018", "RSK-019", "RSK-020", "RSK-021", "RSK-022",
    ];

    private static readonly string[] InOnePackage = ["RSK-002", "RSK-003", "RSK-004", "RSK-012"];

    private static readonly IReadOnlyList<RuleCase> Cases = [.. EntryOfRegisterCases.All, .. SchemeCases.All, .. RatingCases.All, .. TreatmentCases.All, .. AcceptanceCases.All];

    private static readonly RuleSet Rules = new(Isms, null, CommonRules.All);

    public static TheoryData<string> Names { get; } = [.. Cases.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_the_case_expects(string name) => Cases.Single(c => c.ToString() == name).Verify(static (document, day, previous) => Rules.Check(document, day, previous));

    [Fact]
    public void No_rule_lacks_a_case_that_passes_and_one_that_fails()
    {
        Assert.Equal(Ids, Cases.Where(c => c.Path is null).Select(c => c.Rule).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Ids, Cases.Where(c => c.Path is not null).Select(c => c.Rule).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_constant_is_a_rule_and_every_rule_a_constant()
    {
        var constants = typeof(RiskRuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);
        Assert.Equal(constants.Where(IsOurs).Except(InOnePackage, StringComparer.Ordinal), Rules.Rules.Select(r => r.Descriptor.Id).Where(IsOurs));
    }

    [Fact]
    public void Nothing_is_said_of_the_sound_register_and_every_rule_judges_it()
    {
        var report = Rules.Check(Sound, RuleCase.Day);
        Assert.DoesNotContain(report.Diagnostics, d => IsOurs(d.Rule.Id));
        Assert.DoesNotContain(report.NotRun, n => IsOurs(n.Rule));
    }

    [Fact]
    public void Without_a_register_no_rule_about_risks_runs()
    {
        var report = Rules.Check(Sound with { RiskRegister = null }, RuleCase.Day);
        Assert.Equal(Ids, report.NotRun.Where(n => IsOurs(n.Rule) && n.Why == "the document has no risk register").Select(n => n.Rule));
    }

    [Fact]
    public void Without_a_day_and_without_people_two_rules_do_not_run()
    {
        var report = Rules.Check(Sound with { People = [], Roles = [] });
        Assert.Equal(
            ["RSK-019: the document has neither people nor roles", "RSK-020: no day to judge by was given"],
            report.NotRun.Where(n => IsOurs(n.Rule)).Select(n => n.ToString()));
    }

    [Fact]
    public void Without_a_day_no_acceptance_has_expired()
    {
        var incomplete = With(Security with { Acceptance = new() { By = "P-06", Until = LocalDate.MinIsoValue } });
        Assert.Contains("does not say when, why.", Message("RSK-018", Rules.Check(incomplete)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_domains_can_be_set()
    {
        var rules = Rules.With(RiskRuleOptions.Domains, [new("security"), RiskDomain.Quality]);
        var found = rules.Check(Sound, RuleCase.Day).Diagnostics.Where(d => d.Rule.Id == "RSK-001").Select(d => d.Subject);
        Assert.Equal(["R-001", "R-002"], found);
        Assert.Equal("RSK-001.domains = quality, infosec, ai, privacy, continuity, compliance", RiskRuleOptions.Domains.ToString());
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void Messages_say_what_was_found(string rule, ManagementSystem document, string message)
        => Assert.StartsWith(message, Message(rule, Rules.Check(document, RuleCase.Day)), StringComparison.Ordinal);

    public static TheoryData<string, ManagementSystem, string> Messages { get; } = new()
    {
        { "RSK-001", With(Security with { Domains = [new("b"), new("a"), new("b")] }), "R-001 is tagged a, b, which is no known domain. Tag it" },
        { "RSK-005", With(Security with { Owner = "P-09" }), "R-001 is owned by P-09, who audits or advises and decides nothing. " },
        { "RSK-006", With(Security with { AssessedOn = new(2024, 1, 3) }, Ai with { AssessedOn = new(2024, 1, 2) }, Quality with { AssessedOn = new(2024, 1, 4) }), "The criteria of RS-2 were approved on 2024-01-15, after the first assessment by them on 2024-01-02. " },
        { "RSK-007", With(Security with { Inherent = Rated(8, 8, null) }), "R-001 has the likelihood 8, and the scale of RS-2 goes from 1 to 5. " },
        { "RSK-007", With(Security with { Inherent = Rated(4, 4, null) with { Consequences = [new() { Consequence = 0 }, new() { Consequence = 9 }, new() { Consequence = 7 }] } }), "R-001 has a consequence rated 9, and the scale of RS-2 goes from 1 to 5. " },
        { "RSK-008", With(Changed(5, 2, null)), "RS-2 gives no level for (5,2). " },
        { "RSK-008", With(Scheme with { Matrix = [.. Changed(5, 2, null).Matrix.Where(c => c.Level != "critical").Reverse(), Cell(3, 3, "low"), Cell(7, 1, "low"), Cell(7, 1, "low"), Cell(6, 2, "low"), Cell(4, 5, "odd")] }), "RS-2 gives no level for (5,2), (5,4), (5,5); several levels for (3,3); levels that are none of its own for (4,5); levels outside its scales for (6,2), (7,1). " },
        { "RSK-008", With(Scheme with { Matrix = [.. Scheme.Matrix.Take(14)] }), "RS-2 gives no level for (3,5), (4,1), (4,2), (4,3), (4,4), (4,5), (5,1), (5,2), (5,3), (5,4) and 1 more. " },
        { "RSK-008", With(Scheme with { Matrix = [.. Scheme.Matrix.Take(15)] }), "RS-2 gives no level for (4,1), (4,2), (4,3), (4,4), (4,5), (5,1), (5,2), (5,3), (5,4), (5,5). " },
        { "RSK-008", With(Scheme with { Matrix = [], Function = new() { Kind = RatingFunction.Product, Bands = [SchemeCases.Band(24, "low")] } }), "The function of RS-2 gives no level for (5,5): no band reaches that far. " },
        { "RSK-009", With(Changed(5, 4, "medium")), "In RS-2 a higher pair has a lower level: (5,4) medium above (5,3) high. " },
        { "RSK-009", With(Scheme with { Matrix = [Cell(3, 3, "low"), Cell(1, 2, "high"), Cell(2, 3, "medium")] }), "In RS-2 a higher pair has a lower level: (2,3) medium above (1,2) high, (3,3) low above (2,3) medium. " },
        { "RSK-009", With(Changed(1, 1, "critical")), "In RS-2 a higher pair has a lower level: (1,2) low above (1,1) critical, (1,3) low above (1,1) critical, (1,4) low above (1,1) critical, (1,5) medium above (1,1) critical, (2,1) low above (1,1) critical, (2,2) low above (1,1) critical, (2,3) medium above (1,1) critical, (2,4) medium above (1,1) critical, (2,5) high above (1,1) critical, (3,1) low above (1,1) critical and 11 more. " },
        { "RSK-010", With(Security with { Inherent = Rated(4, 4, "medium") }), "R-001 is rated 4 by 4, which is high in RS-2, and is stored as medium. " },
        { "RSK-011", With(Security with { Inherent = new() { Likelihood = 1, Consequence = 3, Consequences = [new() { Consequence = 4 }] } }), "R-001 has the overall consequence 3, and the highest of its ratings by dimension is 4. " },
        { "RSK-013", With(Security with { Inherent = Rated(1, 1, null) }), "The residual level of R-001 is medium, its inherent level low. " },
        { "RSK-014", With(Security with { Treatment = null }), "R-001 falls from high to medium, and no control or action explains it. " },
        { "RSK-016", With(Security with { Treatment = null }), "The level of R-001 is high, which is above the acceptance threshold, and no treatment option is chosen. " },
        { "RSK-017", With(Security with { Treatment = new() { Option = new("ignore") } }), "R-001 has the treatment option ignore, which is none. Write modify, retain, avoid, share or take." },
        { "RSK-017", With(Security with { Treatment = new() { Option = new("transfer") } }), "The treatment option transfer of R-001 is read as share. Write share, " },
        { "RSK-017", With(Security with { Treatment = new() { Option = new("Mitigate") } }), "The treatment option Mitigate of R-001 is read as modify. " },
        { "RSK-017", With(Security with { Treatment = new() { Option = new("tolerate") } }), "The treatment option tolerate of R-001 is read as retain. " },
        { "RSK-017", With(Security with { Treatment = new() { Option = new("eliminate") } }), "The treatment option eliminate of R-001 is read as avoid. " },
        { "RSK-017", With(Security with { Treatment = new() { Option = new("exploit") } }), "The treatment option exploit of R-001 is read as take. " },
        { "RSK-018", With(Security with { Acceptance = new() { On = new(2026, 1, 1) } }), "What remains of R-001 is medium, which is above the acceptance threshold, and its acceptance does not say by whom, why, until when. " },
        { "RSK-020", With(Security with { Acceptance = Accepted("P-06") with { Until = new(2026, 6, 30) } }), "The acceptance of R-001 counted until 2026-06-30. " },
        { "RSK-021", With(Security with { Owner = null, Treatment = new() { Option = TreatmentOption.Share } }), "R-001 is shared, and has no contract or policy by which it is and no owner. " },
    };

    [Fact]
    public void The_acceptance_of_a_risk_is_judged_by_the_standard_that_it_concerns()
    {
        Assert.Equal(["ISO/IEC 27001:2022 6.1.3 f)"], Basis("RSK-019", With(Security with { Acceptance = Accepted("P-09") })));
        var document = With(Ai with { Acceptance = Accepted("P-07") });
        Assert.Equal(["ISO/IEC 42001:2023 6.1.3"], Basis("RSK-019", document));
        Assert.Contains("no designated management", Message("RSK-019", Rules.Check(document, RuleCase.Day)), StringComparison.Ordinal);
        var both = With(Security with { Domains = [RiskDomain.Ai, RiskDomain.InformationSecurity], Acceptance = Accepted("P-09") });
        Assert.StartsWith("R-001 is accepted by P-09, who neither owns it nor stands above its owner P-06, and is no designated management. ", Message("RSK-019", Rules.Check(both, RuleCase.Day)), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_ratings_by_two_other_schemes_are_two_findings()
    {
        var schemes = With(Register with
        {
            Schemes = [Scheme, Scheme with { Id = new("RS-3") }, Scheme with { Id = new("RS-4") }],
            Risks = [Security with { Inherent = new() { Scheme = new("RS-3") }, Residual = new() { Scheme = new("RS-4") } }],
        });
        Assert.Equal(["$.riskRegister.risks[0].inherent.scheme", "$.riskRegister.risks[0].residual.scheme"], Rules.Check(schemes).Diagnostics.Where(d => d.Rule.Id == "RSK-007").Select(d => d.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_register_that_names_no_scheme_is_said_once_a_risk()
    {
        var report = Rules.Check(With(Register with { Scheme = null, Schemes = [] }));
        var found = report.Diagnostics.Where(d => d.Rule.Id == "RSK-007").ToList();
        Assert.Equal(["R-001", "R-002", "R-003"], found.Select(d => d.Subject));
        Assert.All(found, d => Assert.EndsWith("Name in the register the scheme by which its entries are rated.", d.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_order_of_risks_and_cells_changes_nothing_but_the_place()
    {
        var spoilt = Register with
        {
            Schemes = [Changed(3, 3, "critical")],
            Risks = [Security with { Owner = null, AssessedOn = new(2023, 1, 1) }, Ai with { AssessedOn = new(2022, 1, 1), Treatment = null }, Quality with { Domains = [new("x"), new("y")] }],
        };
        var turned = spoilt with
        {
            Schemes = [spoilt.Schemes[0] with { Matrix = [.. spoilt.Schemes[0].Matrix.Reverse()] }],
            Risks = [.. spoilt.Risks.Reverse().Select(r => r with { Domains = [.. r.Domains.Reverse()] })],
        };
        var found = Said(spoilt);
        Assert.Equal(["RSK-001", "RSK-005", "RSK-006", "RSK-009", "RSK-016"], found.Select(f => f[..7]).Distinct());
        Assert.Equal(found, Said(turned));

        static List<string> Said(RiskRegister register)
            => [.. Rules.Check(With(register), RuleCase.Day).Diagnostics.Where(d => IsOurs(d.Rule.Id)).Select(d => $"{d.Rule.Id} {d.Severity} {d.Subject} {d.Message}").Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void A_scheme_of_a_million_pairs_and_more_is_survived()
    {
        var names = Enumerable.Repeat("x", 1001).ToArray();
        var large = Scheme with { Likelihoods = names, Consequences = names };
        Assert.DoesNotContain(Rules.Check(With(large)).Diagnostics, d => d.Rule.Id is "RSK-008" or "RSK-009");
        var million = large with { Likelihoods = names[1..], Consequences = names[1..] };
        Assert.Contains("(1,10), (1,11), (1,12), (1,13), (1,14), (1,15) and 999965 more", Message("RSK-008", Rules.Check(With(million))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_register_is_judged_without_garbage()
    {
        var rules = new RuleSet(Isms, null, CommonRules.All.Where(r => IsOurs(r.Descriptor.Id)));
        var more = Enumerable.Range(0, 100).SelectMany(i => Register.Risks.Select(r => r with { Id = new(FormattableString.Invariant($"{r.Id}-{i}")) }));
        var hundred = With(Register with { Risks = [.. Register.Risks, .. more] });
        Assert.Empty(rules.Check(hundred, RuleCase.Day).Diagnostics);
        var one = Allocations.Of(() => rules.Check(Sound, RuleCase.Day));
        Assert.Equal(one, Allocations.Of(() => rules.Check(hundred, RuleCase.Day)));
    }

    [Fact]
    public void Odd_figures_days_and_names_are_survived()
    {
        var oddScheme = Scheme with
        {
            ApprovedOn = LocalDate.MaxIsoValue,
            Matrix = [Cell(int.MinValue, int.MaxValue, null!), Cell(int.MaxValue, 1, ""), Cell(1, 1, null!)],
            Criteria = [new() { AcceptableUpTo = "none" }, new()],
            Authorities = [new() { Level = null!, By = null! }, new() { Level = "low", By = "" }],
            ConvertsTo = [new() { To = default }],
        };
        var odd = Security with
        {
            Id = default,
            Owner = "?",
            AssessedOn = LocalDate.MinIsoValue,
            Inherent = Rated(int.MinValue, int.MaxValue, "") with { Scheme = default(Id<RiskScheme>), Consequences = [new() { Consequence = int.MinValue }] },
            Residual = new() { Level = "low" },
            Treatment = new() { Option = new("x"), Contract = default(Id<Contract>), Change = default(Id<Change>), Controls = [default], Actions = [default] },
            Acceptance = new() { By = "?", On = LocalDate.MaxIsoValue, Until = LocalDate.MinIsoValue },
        };
        var functions = oddScheme with { Matrix = [], Function = new() { Kind = RatingFunction.Product, Bands = [SchemeCases.Band(int.MaxValue, null!), SchemeCases.Band(int.MinValue, "")] } };
        foreach (var scheme in new[] { oddScheme, functions })
        {
            var report = Rules.Check(With(Register with { Schemes = [scheme], Risks = [odd, odd] }), LocalDate.MaxIsoValue);
            Assert.Contains(report.Diagnostics, d => d.Rule.Id == "RSK-008");
            Assert.Equal(2, report.Diagnostics.Count(d => d.Rule.Id == "RSK-017"));
        }
    }

    private static bool IsOurs(string id) => id.StartsWith("RSK-", StringComparison.Ordinal) && string.CompareOrdinal(id, "RSK-022") <= 0;

    private static string Message(string rule, ValidationReport report) => Assert.Single(report.Diagnostics, d => d.Rule.Id == rule).Message;

    private static IEnumerable<string> Basis(string rule, ManagementSystem document)
        => Assert.Single(Rules.Check(document, RuleCase.Day).Diagnostics, d => d.Rule.Id == rule).Basis.Select(b => b.ToString());
}
