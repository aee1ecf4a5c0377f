using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

/// <summary>RSK-002, which rests on ISO/IEC 27001 alone.</summary>
public sealed class SecurityRuleTests
{
    private const string Loss = "$.riskRegister.risks[0].loss";

    private static readonly Risk Risk = new() { Id = new("R-001"), Title = "Leavers keep access", Domains = [RiskDomain.InformationSecurity], Loss = [InformationProperty.Confidentiality, InformationProperty.Integrity] };

    private static readonly IReadOnlyList<RuleCase> Cases =
    [
        new("RSK-002", "confidentiality and integrity", With(Risk)),
        new("RSK-002", "infosec, nothing lost", With(Risk with { Loss = [] }), Loss, "R-001"),
        new("RSK-002", "one property that nobody named", With(Risk with { Loss = [InformationProperty.Unspecified] }), Loss, "R-001"),
        new("RSK-002", "availability behind one that nobody named", With(Risk with { Loss = [InformationProperty.Unspecified, InformationProperty.Availability] })),
        new("RSK-002", "infosec and ai, nothing lost", With(Risk with { Domains = [RiskDomain.Ai, RiskDomain.InformationSecurity], Loss = [] }), Loss, "R-001"),
        new("RSK-002", "quality, nothing lost", With(Risk with { Domains = [RiskDomain.Quality], Loss = [] })),
        new("RSK-002", "closed, nothing lost", With(Risk with { Status = RiskStatus.Closed, Loss = [] })),
    ];

    public static TheoryData<string> Names { get; } = [.. Cases.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_the_case_expects(string name) => Cases.Single(c => c.ToString() == name).Verify(Isms.Rules.Check);

    [Fact]
    public void The_message_names_the_risk_and_cites_the_item()
    {
        var diagnostic = Assert.Single(Isms.Rules.Check(With(Risk with { Loss = [] })).Diagnostics, d => d.Rule.Id == RiskRuleIds.LossUnnamed);
        Assert.StartsWith("R-001 is a risk of information security and does not say what the information would lose. ", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal([ProvisionId.Parse("27001:2022 6.1.2 c) 1)")], diagnostic.Basis);
        Assert.True(Isms.Catalog.TryFind(diagnostic.Basis[0], out _));
    }

    [Fact]
    public void Without_a_register_it_does_not_run()
        => Assert.Equal("the document has no risk register", Assert.Single(Isms.Rules.Check(new ManagementSystem()).NotRun, n => n.Rule == "RSK-002").Why);

    private static ManagementSystem With(Risk risk) => new() { RiskRegister = new() { Risks = [risk] } };
}
