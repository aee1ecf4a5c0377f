using Aims = Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards.Tests;

/// <summary>RSK-003 and 012, which rest on ISO/IEC 42001 alone.</summary>
public sealed class AiRuleTests
{
    private const string First = "$.riskRegister.risks[0]";

    private static readonly Risk Risk = new()
    {
        Id = new("R-002"),
        Title = "The model turns down applicants by their origin",
        Domains = [RiskDomain.Ai],
        Affected = [AffectedParty.Individuals, AffectedParty.Groups],
        AiSystems = [new("AIS-2")],
        Inherent = new() { Consequences = [Part(ConsequenceDimension.Organization, 3), Part(ConsequenceDimension.Individuals, 5), Part(ConsequenceDimension.Societies, 4)] },
    };

    private static readonly IReadOnlyList<RuleCase> Cases =
    [
        new("RSK-003", "AIS-2; individuals, groups", With(Risk)),
        new("RSK-003", "no AI system", With(Risk with { AiSystems = [] }), $"{First}.aiSystems", "R-002"),
        new("RSK-003", "an AI process", With(Risk with { AiSystems = [], Processes = [new("PR-07")] })),
        new("RSK-003", "nobody affected", With(Risk with { Affected = [] }), $"{First}.affected", "R-002"),
        new("RSK-003", "affected whom nobody named", With(Risk with { Affected = [AffectedParty.Unspecified] }), $"{First}.affected", "R-002"),
        new("RSK-003", "affected: somebody whom nobody named, and societies", With(Risk with { Affected = [AffectedParty.Unspecified, AffectedParty.Societies] })),
        new("RSK-003", "neither is one defect", With(Risk with { AiSystems = [], Affected = [] }), $"{First}.aiSystems", "R-002"),
        new("RSK-003", "a risk of information security", With(Risk with { Domains = [RiskDomain.InformationSecurity], AiSystems = [], Affected = [] })),
        new("RSK-003", "closed", With(Risk with { Status = RiskStatus.Closed, AiSystems = [] })),

        new("RSK-012", "organization 3, individuals 5, societies 4", With(Risk)),
        new("RSK-012", "organization only", Rated(Part(ConsequenceDimension.Organization, 3)), $"{First}.inherent.consequences", "R-002"),
        new("RSK-012", "no organization", Rated(Part(ConsequenceDimension.Individuals, 5), Part(ConsequenceDimension.Societies, 4)), $"{First}.inherent.consequences", "R-002"),
        new("RSK-012", "no individuals", Rated(Part(ConsequenceDimension.Organization, 3), Part(ConsequenceDimension.Societies, 4)), $"{First}.inherent.consequences", "R-002"),
        new("RSK-012", "no societies", Rated(Part(ConsequenceDimension.Organization, 3), Part(ConsequenceDimension.Individuals, 4)), $"{First}.inherent.consequences", "R-002"),
        new("RSK-012", "groups for individuals", Rated(Part(ConsequenceDimension.Organization, 3), Part(ConsequenceDimension.Groups, 5), Part(ConsequenceDimension.Societies, 4))),
        new("RSK-012", "a reason why one does not apply", Rated(Part(ConsequenceDimension.Organization, 3), Part(ConsequenceDimension.Individuals, 5), Part(ConsequenceDimension.Societies, null) with { Rationale = "Ten users in one firm" })),
        new("RSK-012", "neither figure nor reason", Rated(Part(ConsequenceDimension.Organization, 3), Part(ConsequenceDimension.Individuals, 5), Part(ConsequenceDimension.Societies, null) with { Rationale = " " }), $"{First}.inherent.consequences", "R-002"),
        new("RSK-012", "no domain named", Rated(Part(ConsequenceDimension.Organization, 3) with { Domain = default }, Part(ConsequenceDimension.Individuals, 5), Part(ConsequenceDimension.Societies, 4))),
        new("RSK-012", "rated for another domain", Rated(Part(ConsequenceDimension.Organization, 3) with { Domain = RiskDomain.InformationSecurity }, Part(ConsequenceDimension.Individuals, 5), Part(ConsequenceDimension.Societies, 4)), $"{First}.inherent.consequences", "R-002"),
        new("RSK-012", "no rating", With(Risk with { Inherent = null }), $"{First}.inherent", "R-002"),
        new("RSK-012", "a risk of information security", With(Risk with { Domains = [RiskDomain.InformationSecurity], Inherent = null })),
        new("RSK-012", "closed", With(Risk with { Status = RiskStatus.Closed, Inherent = null })),
    ];

    public static TheoryData<string> Names { get; } = [.. Cases.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_the_case_expects(string name) => Cases.Single(c => c.ToString() == name).Verify(Aims.Rules.Check);

    [Fact]
    public void Messages_say_what_is_missing()
    {
        Assert.StartsWith("R-002 is an AI risk and names neither an AI system or process nor who is affected. ", Message("RSK-003", With(Risk with { AiSystems = [], Affected = [] })), StringComparison.Ordinal);
        Assert.StartsWith("R-002 is an AI risk and rates no consequence for individuals, societies. ", Message("RSK-012", Rated(Part(ConsequenceDimension.Organization, 3))), StringComparison.Ordinal);
        Assert.StartsWith("R-002 is an AI risk and rates no consequence for the organization, individuals, societies. ", Message("RSK-012", Rated()), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_basis_stands_in_the_catalog()
    {
        var rules = Aims.Rules.Rules.Select(r => r.Descriptor).Where(d => d.Id is "RSK-003" or "RSK-012").ToList();
        Assert.Equal(["6.1.2", "6.1.4", "6.1.2 d)"], rules.SelectMany(r => r.Basis).Select(b => b.Number.ToString()));
        Assert.All(rules.SelectMany(r => r.Basis), b => Assert.True(Aims.Catalog.TryFind(b, out _), b.ToString()));
    }

    [Fact]
    public void Without_a_register_they_do_not_run()
        => Assert.Equal(["RSK-003", "RSK-012"], Aims.Rules.Check(new ManagementSystem()).NotRun.Select(n => n.Rule).Where(r => r is "RSK-003" or "RSK-012"));

    private static ConsequenceRating Part(ConsequenceDimension dimension, int? figure) => new() { Domain = RiskDomain.Ai, Dimension = dimension, Consequence = figure };

    private static ManagementSystem Rated(params IReadOnlyList<ConsequenceRating> parts) => With(Risk with { Inherent = new() { Consequences = parts } });

    private static ManagementSystem With(Risk risk) => new() { RiskRegister = new() { Risks = [risk] } };

    private static string Message(string rule, ManagementSystem document) => Assert.Single(Aims.Rules.Check(document).Diagnostics, d => d.Rule.Id == rule).Message;
}
