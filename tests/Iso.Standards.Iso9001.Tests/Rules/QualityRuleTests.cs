using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards.Tests;

/// <summary>RSK-004, which rests on ISO 9001 alone.</summary>
public sealed class QualityRuleTests
{
    private const string Processes = "$.riskRegister.risks[0].processes";

    private static readonly Risk Risk = new() { Id = new("R-003"), Title = "Deliveries are late", Domains = [RiskDomain.Quality], Processes = [new("PR-04")] };

    private static readonly IReadOnlyList<RuleCase> Cases =
    [
        new("RSK-004", "process PR-04", With(Risk)),
        new("RSK-004", "no link", With(Risk with { Processes = [] }), Processes, "R-003"),
        new("RSK-004", "an objective", With(Risk with { Processes = [], Objectives = [new("OBJ-1")] })),
        new("RSK-004", "a product", With(Risk with { Processes = [], Products = [" ", "Hosting"] })),
        new("RSK-004", "a product without name", With(Risk with { Processes = [], Products = [" "] }), Processes, "R-003"),
        new("RSK-004", "a risk of information security", With(Risk with { Processes = [], Domains = [RiskDomain.InformationSecurity] })),
        new("RSK-004", "closed", With(Risk with { Processes = [], Status = RiskStatus.Closed })),
    ];

    public static TheoryData<string> Names { get; } = [.. Cases.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_the_case_expects(string name) => Cases.Single(c => c.ToString() == name).Verify(Qms.Rules.Check);

    [Fact]
    public void The_message_names_the_risk_and_cites_the_clauses()
    {
        var diagnostic = Assert.Single(Qms.Rules.Check(With(Risk with { Processes = [] })).Diagnostics, d => d.Rule.Id == RiskRuleIds.QualityUnlinked);
        Assert.StartsWith("R-003 is a quality risk and names no process, product or objective. ", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal([ProvisionId.Parse("9001:2015 6.1.1"), ProvisionId.Parse("9001:2015 4.4.1 f)")], diagnostic.Basis);
        Assert.All(diagnostic.Basis, b => Assert.True(Qms.Catalog.TryFind(b, out _), b.ToString()));
    }

    [Fact]
    public void Without_a_register_it_does_not_run()
        => Assert.Equal("the document has no risk register", Assert.Single(Qms.Rules.Check(new ManagementSystem()).NotRun, n => n.Rule == "RSK-004").Why);

    private static ManagementSystem With(Risk risk) => new() { RiskRegister = new() { Risks = [risk] } };
}
