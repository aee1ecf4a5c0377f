using static Iso.Standards.Tests.RegisterRuleDocument;

namespace Iso.Standards.Tests;

public sealed class ScopeOfRiskRuleTests
{
    private const string R1 = "$.riskRegister.risks[0]";
    private const string R2 = "$.riskRegister.risks[1]";
    private const string R3 = "$.riskRegister.risks[2]";
    private const string R4 = "$.riskRegister.risks[3]";
    private const string R5 = "$.riskRegister.risks[4]";

    private static readonly RiskRating Shared = new() { Likelihood = 1, Consequence = 2, Level = "medium" };
    private static readonly ConsequenceRating Security = new() { Domain = RiskDomain.InformationSecurity, Dimension = ConsequenceDimension.Integrity, Consequence = 4 };
    private static readonly ConsequenceRating Ai = new() { Domain = RiskDomain.Ai, Dimension = ConsequenceDimension.Individuals, Consequence = 4 };

    internal static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("RSK-030", "one shared rating only", Inherent(Shared), R4 + ".inherent.consequences", "R-4"),
        new("RSK-030", "infosec I=4, ai individuals=4", Inherent(Shared with { Consequences = [Security, Ai] })),
        new("RSK-030", "only one of two", Inherent(Shared with { Consequences = [Security] }), R4 + ".inherent.consequences", "R-4"),
        new("RSK-030", "a reason instead of a figure", Inherent(Shared with { Consequences = [Security, Ai with { Consequence = null, Rationale = "Nobody is affected" }] })),
        new("RSK-030", "neither figure nor reason", Inherent(Shared with { Consequences = [Security, Ai with { Consequence = null, Rationale = " " }] }), R4 + ".inherent.consequences", "R-4"),
        new("RSK-030", "a rating of no domain's own", Inherent(Shared with { Consequences = [Security, Ai with { Domain = default }] }), R4 + ".inherent.consequences", "R-4"),
        new("RSK-030", "one tag needs no rating of its own", WithRisk("R-1", r => r with { Inherent = Shared })),
        new("RSK-030", "one tag written twice", WithRisk("R-1", r => r with { Domains = [new("infosec"), new("Infosec")], Inherent = Shared })),
        new("RSK-030", "one tag and one that says nothing", WithRisk("R-1", r => r with { Domains = [default, RiskDomain.InformationSecurity, default], Inherent = Shared })),
        new("RSK-030", "only a current rating", WithRisk("R-4", r => r with { Inherent = null, Current = Shared, Residual = r.Inherent }), R4 + ".current.consequences", "R-4"),
        new("RSK-030", "only a residual rating", WithRisk("R-4", r => r with { Inherent = null, Residual = Shared }), R4 + ".residual.consequences", "R-4"),
        new("RSK-030", "the current rating is by domain", WithRisk("R-4", r => r with { Inherent = null, Current = r.Inherent })),
        new("RSK-030", "no rating at all", WithRisk("R-4", r => r with { Inherent = null })),
        new("RSK-030", "closed", WithRisk("R-5", r => r with { Domains = [RiskDomain.Ai, RiskDomain.Quality] })),

        new("RSK-041", "an ai entry on a system outside the AIMS scope", WithRisk("R-2", r => r with { AiSystems = [new("AIS-9")] }), R2 + ".aiSystems", "R-2"),
        new("RSK-041", "AIS-2 in AIMS scope", Sound),
        new("RSK-041", "one of two systems in scope", WithRisk("R-2", r => r with { AiSystems = [new("AIS-9"), new("AIS-1")] })),
        new("RSK-041", "an asset outside the ISMS scope", WithRisk("R-1", r => r with { Assets = [new("AST-9")] }), R1 + ".assets", "R-1"),
        new("RSK-041", "asset outside, process inside", WithRisk("R-1", r => r with { Assets = [new("AST-9")], Processes = [new("PR-1")] })),
        new("RSK-041", "asset inside, process outside", WithRisk("R-1", r => r with { Processes = [new("PR-9")] })),
        new("RSK-041", "a security risk of a process outside", WithRisk("R-1", r => r with { Assets = [], Processes = [new("PR-9")] }), R1 + ".processes", "R-1"),
        new("RSK-041", "a quality risk of a process outside", WithRisk("R-3", r => r with { Processes = [new("PR-9")] }), R3 + ".processes", "R-3"),
        new("RSK-041", "a quality risk of an asset outside", WithRisk("R-3", r => r with { Processes = [], Assets = [new("AST-1")] })),
        new("RSK-041", "names nothing", WithRisk("R-1", r => r with { Assets = [] })),
        new("RSK-041", "an asset that is not known", WithRisk("R-1", r => r with { Assets = [new("AST-9"), new("AST-404")] })),
        new("RSK-041", "a process that is not known", WithRisk("R-3", r => r with { Processes = [new("PR-404")] })),
        new("RSK-041", "a system that is not known", WithRisk("R-2", r => r with { AiSystems = [new("AIS-404")] })),
        new("RSK-041", "an asset that lies in all scopes", (Sound with { Assets = [new() { Id = new("AST-1"), Name = "Source code" }] })),
        new("RSK-041", "another tag", WithRisk("R-1", r => r with { Domains = [RiskDomain.Continuity], Assets = [new("AST-9")] })),
        new("RSK-041", "closed", WithRisk("R-5", r => r with { Assets = [new("AST-9")] })),
        new("RSK-041", "a standard without scope", Sound.WithRisk("R-2", r => r with { AiSystems = [new("AIS-9")] }) with { Scopes = [Sound.Scopes[0], Sound.Scopes[1]] }),

        new("RSK-043", "closed, no reason", Closed(c => c with { Because = null }), R5 + ".closure.because", "R-5"),
        new("RSK-043", "closed with EV-031", Sound),
        new("RSK-043", "closed without a word", WithRisk("R-5", r => r with { Closure = null }), R5 + ".closure", "R-5"),
        new("RSK-043", "no approval", Closed(c => c with { ApprovedBy = " " }), R5 + ".closure.approvedBy", "R-5"),
        new("RSK-043", "no evidence", Closed(c => c with { Evidence = [] }), R5 + ".closure.evidence", "R-5"),
        new("RSK-043", "evidence that is not there", Closed(c => c with { Evidence = [new("EV-404")] }), R5 + ".closure.evidence", "R-5"),
        new("RSK-043", "one of two items is there", Closed(c => c with { Evidence = [new("EV-404"), new("EV-031")] })),
        new("RSK-043", "nothing of the three", Closed(_ => new()), R5 + ".closure", "R-5"),
        new("RSK-043", "not closed", WithRisk("R-5", r => r with { Status = RiskStatus.Treated, Closure = null })),
    ];

    public static TheoryData<string> Names { get; } = [.. Cases.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_the_case_expects(string name) => Cases.Single(c => c.ToString() == name).Verify(static (document, day, previous) => Check(document, day, previous));

    [Fact]
    public void Tags_without_rating_are_named_in_order()
    {
        var tags = WithRisk("R-4", r => r with { Domains = [new("privacy"), new("infosec"), new("ai")], Inherent = Shared with { Consequences = [Security] } });
        var diagnostic = Assert.Single(Check(tags, RuleCase.Day).Diagnostics, d => d.Rule.Id == "RSK-030");
        Assert.StartsWith("R-4 belongs to several domains and has no consequence of its own for ai, privacy. ", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_risk_outside_two_scopes_is_reported_for_each_with_its_own_clause()
    {
        var document = WithRisk("R-4", r => r with { AiSystems = [new("AIS-9")], Processes = [new("PR-9")] });
        var found = Check(document, RuleCase.Day).Diagnostics.Where(d => d.Rule.Id == "RSK-041").ToList();
        Assert.Equal([R4 + ".processes", R4 + ".aiSystems"], found.Select(d => d.Path));
        Assert.Equal(["ISO/IEC 27001:2022 4.3", "ISO/IEC 42001:2023 4.3"], found.Select(d => Assert.Single(d.Basis).ToString()));
        Assert.StartsWith("R-4 is tagged ai, and nothing that it names in aiSystems lies in the scope for ISO/IEC 42001:2023. ", found[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_standards_that_are_judged_by_count()
    {
        var document = WithRisk("R-2", r => r with { AiSystems = [new("AIS-9")] });
        Assert.DoesNotContain(Bare(Isms).Check(document, RuleCase.Day).Diagnostics, d => d.Rule.Id == "RSK-041");
        Assert.Contains(Bare(Aims).Check(document, RuleCase.Day).Diagnostics, d => d.Rule.Id == "RSK-041");
    }

    [Fact]
    public void Without_scopes_the_rule_says_that_it_did_not_run()
        => Assert.Contains("RSK-041: the document has no scopes", Bare(Isms).Check(Sound with { Scopes = [] }, RuleCase.Day).NotRun.Select(n => n.ToString()));

    [Fact]
    public void All_that_a_closure_lacks_stands_in_one_message()
    {
        var diagnostic = Assert.Single(Found(Closed(_ => new())));
        Assert.StartsWith("R-5 is closed, and its closure has no reason, no approval, no evidence that is in the document. ", diagnostic.Message, StringComparison.Ordinal);
    }

    private static ManagementSystem Inherent(RiskRating rating) => WithRisk("R-4", r => r with { Inherent = rating });

    private static ManagementSystem Closed(Func<RiskClosure, RiskClosure> change) => WithRisk("R-5", r => r with { Closure = change(r.Closure!) });
}
