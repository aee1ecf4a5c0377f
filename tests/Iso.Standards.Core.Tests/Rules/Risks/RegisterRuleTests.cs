using static Iso.Standards.Tests.RegisterRuleDocument;

namespace Iso.Standards.Tests;

public sealed class RegisterRuleTests
{
    private const string Register = "$.riskRegister";

    private static readonly RiskScheme Calculated = Scheme with { Matrix = [], Method = " ", Function = new() { Kind = RatingFunction.Product, Bands = [new() { UpTo = 4, Level = "high" }] } };

    internal static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("RSK-027", "trend over RS-1 and RS-2", Report(r => r with { Schemes = [new("RS-1"), new("RS-2")] }), Register + ".reports[0].conversion", "RP-1"),
        new("RSK-027", "report per version", Sound),
        new("RSK-027", "two schemes and a conversion", Report(r => r with { Schemes = [new("RS-1"), new("RS-2")], Conversion = "Levels of RS-1 map one to one" })),
        new("RSK-027", "two schemes and a blank conversion", Report(r => r with { Schemes = [new("RS-1"), new("RS-2")], Conversion = " " }), Register + ".reports[0].conversion", "RP-1"),
        new("RSK-027", "one scheme named twice", Report(r => r with { Schemes = [new("RS-1"), new("RS-1")] })),
        new("RSK-027", "the other scheme comes last of three", Report(r => r with { Schemes = [new("RS-1"), new("RS-1"), new("RS-404")] }), Register + ".reports[0].conversion", "RP-1"),
        new("RSK-027", "no scheme", Report(r => r with { Schemes = [] })),

        new("RSK-028", "an opportunity scored as harm", Opportunity(o => o with { Rating = new() { Likelihood = 2, Consequence = 2, Level = "high" } }), Register + ".opportunities[0].rating", "OPP-01"),
        new("RSK-028", "OPP-01 benefit and action", Sound),
        new("RSK-028", "no benefit", Opportunity(o => o with { Benefit = " " }), Register + ".opportunities[0].benefit", "OPP-01"),
        new("RSK-028", "no action", Opportunity(o => o with { Action = null }), Register + ".opportunities[0].action", "OPP-01"),
        new("RSK-028", "neither benefit nor action", Opportunity(o => o with { Benefit = null, Action = null }), Register + ".opportunities[0]", "OPP-01"),
        new("RSK-028", "scored and without action", Opportunity(o => o with { Action = null, Rating = new() }), Register + ".opportunities[0].rating", "OPP-01"),

        new("RSK-038", "approach empty", With(r => r with { Approach = RiskApproach.Unspecified }), Register + ".approach", "Example"),
        new("RSK-038", "event-based", Sound),
        new("RSK-038", "asset-based", With(r => r with { Approach = RiskApproach.AssetBased })),
        new("RSK-038", "both", With(r => r with { Approach = RiskApproach.Both })),
        new("RSK-038", "a number that is no approach", With(r => r with { Approach = (RiskApproach)7 }), Register + ".approach"),

        new("RSK-039", "average of scores in the report", Report(r => r with { AveragesScores = true }), Register + ".reports[0].averagesScores", "RP-1"),
        new("RSK-039", "level by matrix", Sound),
        new("RSK-039", "a product without a word on it", Schemes(Scheme, Calculated), Register + ".schemes[1].method", "RS-1"),
        new("RSK-039", "a sum without a word on it", Schemes(Calculated with { Function = Calculated.Function! with { Kind = RatingFunction.Sum } }), Register + ".schemes[0].method", "RS-1"),
        new("RSK-039", "a product that is explained", Schemes(Calculated with { Method = "Products sort, they measure nothing" })),
        new("RSK-039", "the higher of the two is no calculation", Schemes(Calculated with { Function = Calculated.Function! with { Kind = RatingFunction.Maximum } })),
        new("RSK-039", "a product beside a matrix that decides", Schemes(Calculated with { Matrix = Scheme.Matrix })),
        new("RSK-039", "neither matrix nor function", Schemes(Calculated with { Function = null })),

        new("RSK-040", "appetite high, tolerance medium", Criteria("high", "medium", "high"), Register + ".schemes[0].criteria[0].appetite", "RS-1"),
        new("RSK-040", "low, medium, high", Sound),
        new("RSK-040", "all three the same", Criteria("medium", "medium", "medium")),
        new("RSK-040", "tolerance above capacity", Criteria("low", "high", "medium"), Register + ".schemes[0].criteria[0].tolerance", "RS-1"),
        new("RSK-040", "appetite above capacity", Criteria("high", null, "medium"), Register + ".schemes[0].criteria[0].appetite", "RS-1"),
        new("RSK-040", "appetite above both", Criteria("high", "low", "low"), Register + ".schemes[0].criteria[0].appetite", "RS-1"),
        new("RSK-040", "one of three is given", Criteria(null, "high", null)),
        new("RSK-040", "words that are no levels", Criteria("huge", "low", "none")),
        new("RSK-040", "case does not count", Criteria("LOW", "Medium", "hIgh")),
        new("RSK-040", "the criteria of a domain", Schemes(Scheme with { Criteria = [.. Scheme.Criteria, new() { Domain = RiskDomain.Ai, Appetite = "medium", Tolerance = "low" }] }), Register + ".schemes[0].criteria[1].appetite", "RS-1"),

        new("RSK-044", "only entries without tags", With(r => r with { Risks = [.. r.Risks.Where(x => !x.IsOf(RiskDomain.Ai))] }), "$.scopes[2]", "SC-A"),
        new("RSK-044", "report per tag", Sound),
        new("RSK-044", "a quality risk that was never assessed", WithRisk("R-3", r => r with { AssessedOn = null }), "$.scopes[0]", "SC-Q"),
        new("RSK-044", "no likelihood", Rated(r => r with { Likelihood = null }), "$.scopes[0]", "SC-Q"),
        new("RSK-044", "no consequence", Rated(r => r with { Consequence = null }), "$.scopes[0]", "SC-Q"),
        new("RSK-044", "no level", Rated(r => r with { Level = " " }), "$.scopes[0]", "SC-Q"),
        new("RSK-044", "no rating", WithRisk("R-3", r => r with { Inherent = null }), "$.scopes[0]", "SC-Q"),
        new("RSK-044", "a current rating instead of an inherent one", WithRisk("R-3", r => r with { Inherent = null, Current = r.Inherent })),
        new("RSK-044", "a residual rating alone", WithRisk("R-3", r => r with { Inherent = null, Residual = r.Inherent }), "$.scopes[0]", "SC-Q"),
        new("RSK-044", "a closed risk without rating", WithRisk("R-5", r => r with { Inherent = null, AssessedOn = null })),
        new("RSK-044", "the only risk of a standard is closed", WithRisk("R-3", r => r with { Status = RiskStatus.Closed, Inherent = null })),
    ];

    public static TheoryData<string> Names { get; } = [.. Cases.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_the_case_expects(string name) => Cases.Single(c => c.ToString() == name).Verify(static (document, day, previous) => Check(document, day, previous));

    [Fact]
    public void Nothing_is_found_in_the_sound_document_and_every_rule_judges_it()
    {
        Assert.Empty(Found(Sound));
        Assert.DoesNotContain(Check(Sound, RuleCase.Day).NotRun, n => Rules.Contains(n.Rule));
    }

    [Fact]
    public void No_rule_lacks_a_case_that_passes_and_one_that_fails()
    {
        IEnumerable<RuleCase> all = [.. Cases, .. ActionRuleTests.Cases, .. ReassessmentRuleTests.Cases, .. ScopeOfRiskRuleTests.Cases];
        Assert.Equal(Rules, all.Where(c => c.Path is null).Select(c => c.Rule).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Rules, all.Where(c => c.Path is not null).Select(c => c.Rule).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Rules, CommonRules.All.Select(r => r.Descriptor.Id).Where(Rules.Contains).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_standard_without_risks_and_one_with_open_ends_are_told_apart()
    {
        var document = WithRisk("R-1", r => r with { AssessedOn = null }).WithRisk("R-4", r => r with { Inherent = null });
        Assert.Equal(
            ["Of 2 open entries tagged infosec, 2 are not assessed and rated in full: R-1, R-4.", "Of 2 open entries tagged ai, 1 is not assessed and rated in full: R-4."],
            Messages(document, "RSK-044"));
        var empty = With(r => r with { Risks = [.. r.Risks.Where(x => !x.IsOf(RiskDomain.Quality))] });
        Assert.Equal(["The register has no entry tagged quality, so that nothing is assessed for ISO 9001:2015."], Messages(empty, "RSK-044"));
        Assert.Equal(["ISO 9001:2015 6.1"], Assert.Single(Found(empty)).Basis.Select(b => b.ToString()));
    }

    [Fact]
    public void Another_edition_of_a_standard_is_judged_by_the_same_tag_and_another_standard_is_not()
    {
        var later = StandardId.Parse("ISO 9001:2026");
        var document = Sound with
        {
            Scopes = [new() { Id = new("SC-N"), Standard = later }, new() { Id = new("SC-C"), Standard = StandardId.Parse("ISO 22301:2019") }],
            RiskRegister = new() { Approach = RiskApproach.Both },
        };
        var diagnostic = Assert.Single(Bare(later).Check(document, RuleCase.Day).Diagnostics, d => d.Rule.Id == "RSK-044");
        Assert.Equal("SC-N", diagnostic.Subject);
        Assert.DoesNotContain(Bare(StandardId.Parse("ISO 22301:2019")).Check(document, RuleCase.Day).Diagnostics, d => d.Rule.Id == "RSK-044");
    }

    [Fact]
    public void The_scope_of_a_standard_that_is_not_judged_by_is_left_alone()
        => Assert.Equal(["SC-S"], Bare(Isms).Check(With(r => r with { Risks = [] }), RuleCase.Day).Diagnostics.Where(d => d.Rule.Id == "RSK-044").Select(d => d.Subject));

    [Fact]
    public void A_report_names_its_schemes_in_order_with_their_versions()
    {
        var document = Report(r => r with { Schemes = [new("RS-9"), new("RS-2"), new("RS-1"), new("RS-2")] });
        Assert.Equal(["RP-1 compares results of RS-1 (version 2), RS-2 (version 3), RS-9, and nothing says how they were converted."], Messages(document, "RSK-027"));
    }

    [Fact]
    public void An_opportunity_gives_one_diagnostic()
    {
        Assert.Equal(["OPP-01 is rated as if it were harm, and has no expected benefit, no action."], Messages(Opportunity(o => o with { Rating = new(), Benefit = null, Action = null }), "RSK-028"));
        Assert.Equal(["OPP-01 has no expected benefit, no action."], Messages(Opportunity(o => o with { Benefit = null, Action = null }), "RSK-028"));
    }

    [Fact]
    public void Thresholds_are_named_with_their_domain()
    {
        Assert.Equal(["In RS-1, for all domains, the appetite high is above the tolerance medium."], Messages(Criteria("high", "medium", null), "RSK-040"));
        var ai = Schemes(Scheme with { Criteria = [new() { Domain = RiskDomain.Ai, Tolerance = "high", Capacity = "low" }] });
        Assert.Equal(["In RS-1, for ai, the tolerance high is above the capacity low."], Messages(ai, "RSK-040"));
    }

    [Fact]
    public void What_rests_on_no_clause_is_good_practice()
    {
        var document = With(r => r with { Approach = RiskApproach.Unspecified, Reports = [r.Reports[0] with { AveragesScores = true }] });
        Assert.Equal(["RSK-038", "RSK-039"], Found(document).Select(d => d.Rule.Id));
        Assert.All(Found(document), d => Assert.Empty(d.Basis));
        Assert.All(Found(document), d => Assert.Equal(Severity.Info, d.Severity));
    }

    [Fact]
    public void Without_a_register_the_rules_say_that_they_did_not_run()
    {
        var notRun = Check(Sound with { RiskRegister = null }, RuleCase.Day).NotRun.Where(n => Rules.Contains(n.Rule)).Select(n => n.ToString());
        string[] expected = ["RSK-025", "RSK-026", "RSK-027", "RSK-028", "RSK-030", "RSK-038", "RSK-039", "RSK-040", "RSK-041", "RSK-043", "RSK-044"];
        Assert.Equal(expected.Select(id => id + ": the document has no risk register"), notRun.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Messages(ManagementSystem document, string rule)
        => Found(document).Where(d => d.Rule.Id == rule).Select(d => d.Message[..^(d.Remedy.Length + 1)]);

    private static ManagementSystem Report(Func<RiskReport, RiskReport> change) => With(r => r with { Reports = [change(r.Reports[0])] });

    private static ManagementSystem Opportunity(Func<Opportunity, Opportunity> change) => With(r => r with { Opportunities = [change(r.Opportunities[0])] });

    private static ManagementSystem Schemes(params RiskScheme[] schemes) => With(r => r with { Schemes = schemes });

    private static ManagementSystem Criteria(string? appetite, string? tolerance, string? capacity)
        => Schemes(Scheme with { Criteria = [new() { AcceptableUpTo = "medium", Appetite = appetite, Tolerance = tolerance, Capacity = capacity }] });

    private static ManagementSystem Rated(Func<RiskRating, RiskRating> change) => WithRisk("R-3", r => r with { Inherent = change(r.Inherent!) });
}
