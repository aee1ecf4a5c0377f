using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

public sealed class AssetRuleTests
{
    private static readonly Risk Security = new() { Id = new("R-1"), Title = "Source code is lost", Domains = [RiskDomain.InformationSecurity], Assets = [new("AST-01")], Processes = [new("PR-1")] };
    private static readonly Asset Code = new() { Id = new("AST-01"), Name = "Source code", IsCritical = true, Scopes = [new("SC-1")] };
    private static readonly Process Release = new() { Id = new("PR-1"), Name = "Release", IsCritical = true, Scopes = [new("SC-1")] };

    /// <summary>Everything critical has a risk; what is not critical, or lies elsewhere, has none.</summary>
    private static readonly ManagementSystem Sound = new()
    {
        Scopes = [new() { Id = new("SC-1"), Standard = Isms.Id }, new() { Id = new("SC-2"), Standard = StandardId.Parse("ISO 9001:2015") }],
        Assets = [Code, new() { Id = new("AST-02"), Name = "Coffee machine" }, new() { Id = new("AST-03"), Name = "Moulds", IsCritical = true, Scopes = [new("SC-2")] }],
        Processes = [Release, new() { Id = new("PR-2"), Name = "Canteen" }, new() { Id = new("PR-3"), Name = "Casting", IsCritical = true, Scopes = [new("SC-2")] }],
        RiskRegister = new() { Risks = [Security] },
    };

    private static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("RSK-032", "AST-05 critical, none", Sound with { Assets = [.. Sound.Assets, Code with { Id = new("AST-05") }] }, "$.assets[3]", "AST-05"),
        new("RSK-032", "AST-01 named by R-001", Sound),
        new("RSK-032", "a critical process without risk", Sound with { Processes = [Release with { Id = new("PR-5") }, .. Sound.Processes] }, "$.processes[0]", "PR-5"),
        new("RSK-032", "a critical asset that names no scope", Sound with { Assets = [Code with { Id = new("AST-05"), Scopes = [] }] }, "$.assets[0]", "AST-05"),
        new("RSK-032", "a critical process that names no scope", Sound with { Processes = [Release with { Id = new("PR-5"), Scopes = [] }] }, "$.processes[0]", "PR-5"),
        new("RSK-032", "a risk of another discipline", Risks(Security with { Domains = [RiskDomain.Quality], Processes = [] }, Security with { Assets = [] }), "$.assets[0]", "AST-01"),
        new("RSK-032", "the risk is closed", Risks(Security with { Status = RiskStatus.Closed }, Security with { Id = new("R-2"), Processes = [] }), "$.processes[0]", "PR-1"),
        new("RSK-032", "one of its risks is open", Risks(Security with { Status = RiskStatus.Closed }, Security with { Id = new("R-2"), Status = RiskStatus.Accepted })),
        new("RSK-032", "the risk of an asset is not that of a process of the same id", Sound with { Processes = [Release with { Id = new("AST-01") }] }, "$.processes[0]", "AST-01"),
        new("RSK-032", "ids that say nothing", Risks(Security with { Assets = [default] }) with { Assets = [Code with { Id = default }] }, "$.assets[0]", string.Empty),
    ];

    public static TheoryData<string> Names { get; } = [.. Cases.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_the_case_expects(string name) => Cases.Single(c => c.Name == name).Verify(static (document, day, previous) => Isms.Rules.Check(document, day, previous));

    [Fact]
    public void What_is_critical_is_named_with_the_clause()
    {
        var document = Sound with { RiskRegister = new() };
        var found = Isms.Rules.Check(document, RuleCase.Day).Diagnostics.Where(d => d.Rule.Id == "RSK-032").ToList();
        Assert.Equal(["AST-01 is critical, and no open risk of information security names it.", "PR-1 is critical, and no open risk of information security names it."], found.Select(d => d.Message[..^(d.Remedy.Length + 1)]));
        Assert.All(found, d => Assert.Equal(["ISO/IEC 27001:2022 6.1.2 c)", "ISO/IEC 27001:2022 A.5.9"], d.Basis.Select(b => b.ToString())));
    }

    [Fact]
    public void Without_a_register_the_rule_says_that_it_did_not_run()
        => Assert.Contains("RSK-032: the document has no risk register", Isms.Rules.Check(Sound with { RiskRegister = null }, RuleCase.Day).NotRun.Select(n => n.ToString()));

    private static ManagementSystem Risks(params Risk[] risks) => Sound with { RiskRegister = new() { Risks = risks } };
}
