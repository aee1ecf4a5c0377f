using static Iso.Standards.Tests.AiRegisterDocument;
using Aims = Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards.Tests;

public sealed class AiRegisterRuleTests
{
    private const string Option = "$.riskRegister.risks[0].treatment.option";
    private const string Sources = "$.riskRegister.aiSourcesConsidered";

    internal static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("RSK-031", "a system without entry and assessment", Sound with { AiSystems = [new() { Id = new("AIS-3"), Name = "New", Scopes = [new("SC-A")] }, .. Sound.AiSystems] }, "$.aiSystems[0]", "AIS-3"),
        new("RSK-031", "all systems covered", Sound),
        new("RSK-031", "no entry", With(r => r with { Risks = [] }), "$.aiSystems[0]", "AIS-2"),
        new("RSK-031", "no assessment", Sound with { ImpactAssessments = [] }, "$.aiSystems[0]", "AIS-2"),
        new("RSK-031", "the assessment of another system", WithAssessment(a => a with { System = new("AIS-9") }), "$.aiSystems[0]", "AIS-2"),
        new("RSK-031", "the entry is closed", WithRisk(r => r with { Status = RiskStatus.Closed }), "$.aiSystems[0]", "AIS-2"),
        new("RSK-031", "the entry is of another discipline", WithRisk(r => r with { Domains = [RiskDomain.InformationSecurity] }), "$.aiSystems[0]", "AIS-2"),
        new("RSK-031", "one of two entries is of AI and open", With(r => r with { Risks = [Entry with { Id = new("R-1"), Status = RiskStatus.Closed }, Entry] })),
        new("RSK-031", "a system of another scope", Sound with { AiSystems = [Sound.AiSystems[1]] }),
        new("RSK-031", "a system that names no scope lies in all", Sound with { AiSystems = [Sound.AiSystems[1] with { Scopes = [] }] }, "$.aiSystems[0]", "AIS-9"),

        new("RSK-037", "two sources only", With(r => r with { AiSourcesConsidered = [] }), Sources, "Example"),
        new("RSK-037", "the list and the risks hold all nine", Sound),
        new("RSK-037", "one is missing", With(r => r with { AiSourcesConsidered = [.. r.AiSourcesConsidered.Skip(1)] }), Sources),
        new("RSK-037", "the sources of a risk of another discipline", WithRisk(r => r with { Domains = [RiskDomain.Quality] }), Sources),
        new("RSK-037", "the sources of a closed risk were considered as well", WithRisk(r => r with { Status = RiskStatus.Closed })),
        new("RSK-037", "numbers that are no sources", With(r => r with { AiSourcesConsidered = [AiRiskSource.Unspecified, (AiRiskSource)10, (AiRiskSource)(-1), (AiRiskSource)34] }), Sources),
        new("RSK-037", "all nine in the list", With(r => r with { AiSourcesConsidered = [.. Enum.GetValues<AiRiskSource>()], Risks = [] })),
        new("RSK-037", "neither an AI risk nor a system in scope", Sound with { AiSystems = [Sound.AiSystems[1]], RiskRegister = new() }),
        new("RSK-037", "an AI risk and no system", Sound with { AiSystems = [], RiskRegister = new() { Risks = [Entry] } }, Sources),
        new("RSK-037", "a system in scope and no risk", Sound with { RiskRegister = new() }, Sources),

        new("RSK-042", "retain", Prohibited(TreatmentOption.Retain), Option, "R-017"),
        new("RSK-042", "avoid", Prohibited(TreatmentOption.Avoid)),
        new("RSK-042", "terminate means avoid", Prohibited(new("terminate"))),
        new("RSK-042", "share", Prohibited(TreatmentOption.Share), Option, "R-017"),
        new("RSK-042", "modify", Prohibited(TreatmentOption.Modify), Option, "R-017"),
        new("RSK-042", "take", Prohibited(TreatmentOption.Take), Option, "R-017"),
        new("RSK-042", "no option", Prohibited(default), Option, "R-017"),
        new("RSK-042", "no treatment", WithRisk(r => r with { ConcernsProhibitedPractice = true, Treatment = null }), "$.riskRegister.risks[0].treatment", "R-017"),
        new("RSK-042", "a word that is no option is RSK-017", Prohibited(new("ignore"))),
        new("RSK-042", "no prohibited practice", WithRisk(r => r with { Treatment = new() { Option = TreatmentOption.Retain } })),
        new("RSK-042", "a system that the law prohibits", WithSystem(s => s with { RiskClass = AiRiskClass.Prohibited }), Option, "R-017"),
        new("RSK-042", "a system of high risk", WithSystem(s => s with { RiskClass = AiRiskClass.High })),
        new("RSK-042", "a prohibited system that the risk does not name", Sound with { AiSystems = [Sound.AiSystems[0], Sound.AiSystems[1] with { RiskClass = AiRiskClass.Prohibited }] }),
        new("RSK-042", "a system that is not known", WithRisk(r => r with { AiSystems = [new("AIS-404")] })),
        new("RSK-042", "closed", WithRisk(r => r with { ConcernsProhibitedPractice = true, Status = RiskStatus.Closed })),
    ];

    public static TheoryData<string> Names { get; } = [.. Cases.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_the_case_expects(string name) => Cases.Single(c => c.ToString() == name).Verify(static (document, day, previous) => Aims.Rules.Check(document, day, previous));

    [Fact]
    public void Nothing_is_found_in_the_sound_document_and_every_rule_judges_it()
    {
        Assert.Empty(Found(Sound));
        Assert.DoesNotContain(Aims.Rules.Check(Sound, RuleCase.Day).NotRun, n => Rules.Contains(n.Rule));
    }

    [Fact]
    public void No_rule_lacks_a_case_that_passes_and_one_that_fails()
    {
        IEnumerable<RuleCase> all = [.. Cases, .. ImpactAssessmentRuleTests.Cases];
        Assert.Equal(Rules, all.Where(c => c.Path is null).Select(c => c.Rule).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Rules, all.Where(c => c.Path is not null).Select(c => c.Rule).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Rules, Aims.Rules.Rules.Select(r => r.Descriptor.Id).Where(Rules.Contains));
    }

    [Fact]
    public void What_a_system_lacks_is_said()
    {
        Assert.Equal(["AIS-2 lies in the scope and has no impact assessment."], Messages(Sound with { ImpactAssessments = [] }, "RSK-031"));
        Assert.Equal(["AIS-2 lies in the scope and has no open risk tagged ai."], Messages(With(r => r with { Risks = [] }), "RSK-031"));
        Assert.Equal(["AIS-2 lies in the scope and has neither an open risk tagged ai nor an impact assessment."], Messages(Sound with { RiskRegister = new(), ImpactAssessments = [] }, "RSK-031"));
    }

    [Fact]
    public void Sources_that_are_missing_are_named_in_their_own_order()
    {
        var found = Messages(With(r => r with { AiSourcesConsidered = [AiRiskSource.SupplyChain, AiRiskSource.Hardware, AiRiskSource.AutomationLevel] }), "RSK-037");
        Assert.Equal(
            ["5 of 9 usual sources of AI risk were considered; nothing is said of complexity of the environment, behaviour of the model over time, gaps in the life cycle, readiness of the technology."],
            found);
        Assert.Equal(
            ["0 of 9 usual sources of AI risk were considered; nothing is said of data quality, opacity, level of automation, complexity of the environment, behaviour of the model over time, hardware, gaps in the life cycle, readiness of the technology, supply chain."],
            Messages(Sound with { RiskRegister = new() }, "RSK-037"));
    }

    [Fact]
    public void The_law_is_cited_and_nothing_else()
    {
        var diagnostic = Assert.Single(Found(Prohibited(TreatmentOption.Retain)));
        Assert.Equal(["EU AI Act:2024 Art. 5"], diagnostic.Basis.Select(b => b.ToString()));
        Assert.StartsWith("R-017 concerns a prohibited AI practice, and its option is retain. ", diagnostic.Message, StringComparison.Ordinal);
        Assert.StartsWith("R-017 concerns a prohibited AI practice and has no treatment option. ", Assert.Single(Found(Prohibited(default))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_systems_or_register_the_rules_say_that_they_did_not_run()
    {
        Assert.Equal(["RSK-031: the document has no AI systems", "RSK-035: the document has no AI systems"], NotRun(Sound with { AiSystems = [] }));
        Assert.Equal(
            ["RSK-031: the document has no risk register", "RSK-034: the document has no risk register", "RSK-037: the document has no risk register", "RSK-042: the document has no risk register"],
            NotRun(Sound with { RiskRegister = null }));
    }

    private static IEnumerable<string> NotRun(ManagementSystem document) => Aims.Rules.Check(document, RuleCase.Day).NotRun.Where(n => Rules.Contains(n.Rule)).Select(n => n.ToString());

    private static ManagementSystem Prohibited(TreatmentOption option) => WithRisk(r => r with { ConcernsProhibitedPractice = true, Treatment = new() { Option = option } });
}
