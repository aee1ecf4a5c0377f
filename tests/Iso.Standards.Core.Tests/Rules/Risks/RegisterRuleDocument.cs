namespace Iso.Standards.Tests;

/// <summary>A small document for three standards in which no rule of actions, reassessment, register and scope finds anything, and the ways to spoil it.</summary>
internal static class RegisterRuleDocument
{
    public static readonly StandardId Qms = StandardId.Parse("ISO 9001:2015");
    public static readonly StandardId Isms = StandardId.Parse("ISO/IEC 27001:2022");
    public static readonly StandardId Aims = StandardId.Parse("ISO/IEC 42001:2023");

    /// <summary>The rules that this document is made for.</summary>
    public static readonly string[] Rules =
    [
        "RSK-023", "RSK-024", "RSK-025", "RSK-026", "RSK-027", "RSK-028", "RSK-029", "RSK-030", "RSK-038", "RSK-039", "RSK-040", "RSK-041", "RSK-043", "RSK-044",
    ];

    private static readonly StandardsLibrary Library = new(With(Qms), With(Isms), With(Aims));

    public static RiskScheme Scheme { get; } = new()
    {
        Id = new("RS-1"),
        Version = "2",
        Method = "Levels are read off the matrix; figures only sort.",
        Likelihoods = ["rare", "often"],
        Consequences = ["small", "great"],
        Levels = ["low", "medium", "high"],
        Matrix =
        [
            new() { Likelihood = 1, Consequence = 1, Level = "low" },
            new() { Likelihood = 1, Consequence = 2, Level = "medium" },
            new() { Likelihood = 2, Consequence = 1, Level = "medium" },
            new() { Likelihood = 2, Consequence = 2, Level = "high" },
        ],
        Criteria = [new() { AcceptableUpTo = "medium", Appetite = "low", Tolerance = "medium", Capacity = "high" }],
    };

    public static TreatmentAction OpenAction { get; } = new()
    {
        Id = new("ACT-07"),
        Title = "Scan what leaves the company",
        Owner = "P-06",
        DueOn = new(2027, 2, 28),
        Resources = "Two weeks of one engineer",
        ExpectedLevel = "low",
        Integration = "Part of the process for releases, PR-1",
        EffectivenessMethod = "Count of findings in the review of the quarter",
        EffectivenessOn = new(2027, 6, 30),
    };

    public static ManagementSystem Sound { get; } = new()
    {
        Organization = new() { Name = "Example" },
        Scopes = [new() { Id = new("SC-Q"), Standard = Qms }, new() { Id = new("SC-S"), Standard = Isms }, new() { Id = new("SC-A"), Standard = Aims }],
        Processes = [new() { Id = new("PR-1"), Name = "Release", Scopes = [new("SC-Q"), new("SC-S")] }, new() { Id = new("PR-9"), Name = "Canteen", Scopes = [new("SC-9")] }],
        Assets = [new() { Id = new("AST-1"), Name = "Source code", Scopes = [new("SC-S")] }, new() { Id = new("AST-9"), Name = "Recipes", Scopes = [new("SC-Q")] }],
        AiSystems = [new() { Id = new("AIS-1"), Name = "Triage", Scopes = [new("SC-A")] }, new() { Id = new("AIS-9"), Name = "Weather", Scopes = [new("SC-S")] }],
        RiskRegister = new()
        {
            Scheme = new("RS-1"),
            Approach = RiskApproach.EventBased,
            Schemes = [Scheme, Scheme with { Id = new("RS-2"), Version = "3" }],
            Risks =
            [
                Risk("R-1", RiskDomain.InformationSecurity) with { Assets = [new("AST-1")] },
                Risk("R-2", RiskDomain.Ai) with { AiSystems = [new("AIS-1")] },
                Risk("R-3", RiskDomain.Quality) with { Processes = [new("PR-1")] },
                Risk("R-4", RiskDomain.InformationSecurity, RiskDomain.Ai) with { AiSystems = [new("AIS-1")], Processes = [new("PR-1")] },
                Risk("R-5", RiskDomain.InformationSecurity) with
                {
                    Status = RiskStatus.Closed,
                    Closure = new() { On = new(2026, 3, 2), Because = "The old server is gone", ApprovedBy = "P-01", Evidence = [new("EV-031")] },
                },
            ],
            Opportunities = [new() { Id = new("OPP-01"), Title = "Certificate for a new market", Benefit = "Two tenders a year", Action = "ACT-07" }],
            Reports = [new() { Id = new("RP-1"), Title = "Year in review", Schemes = [new("RS-1")] }],
        },
        TreatmentPlans =
        [
            new()
            {
                Id = new("TP-1"),
                Standard = Isms,
                Actions = [OpenAction, OpenAction with { Id = new("ACT-08"), DueOn = new(2025, 6, 30), CompletedOn = new(2025, 6, 1), EffectivenessResult = "No finding in four quarters" }],
            },
        ],
        Evidence = [new() { Id = new("EV-031"), Title = "Record of disposal" }],
    };

    /// <summary>The document judged by the common rules, for all standards that it names.</summary>
    public static ValidationReport Check(ManagementSystem document, LocalDate? asOf, ManagementSystem? previous = null) => Library.Check(document, asOf, previous);

    /// <summary>What the rules of <see cref="Rules"/> find.</summary>
    public static IReadOnlyList<Diagnostic> Found(ManagementSystem document) => [.. Check(document, RuleCase.Day).Diagnostics.Where(d => Rules.Contains(d.Rule.Id))];

    /// <summary>The document judged for one standard, with an option set.</summary>
    public static ValidationReport Check(ManagementSystem document, LocalDate asOf, RuleOption<int> option, int value) => Bare(Isms).With(option, value).Check(document, asOf);

    public static RuleSet Bare(StandardId standard) => new(standard, null, CommonRules.All.Where(rule => rule.Descriptor.Id.StartsWith("RSK", StringComparison.Ordinal)));

    public static ManagementSystem With(Func<RiskRegister, RiskRegister> change) => Sound with { RiskRegister = change(Sound.RiskRegister!) };

    /// <summary>The sound document with one risk changed.</summary>
    public static ManagementSystem WithRisk(string id, Func<Risk, Risk> change) => Sound.WithRisk(id, change);

    public static ManagementSystem WithRisk(this ManagementSystem document, string id, Func<Risk, Risk> change)
        => document with { RiskRegister = document.RiskRegister! with { Risks = [.. document.RiskRegister.Risks.Select(r => r.Id.ToString() == id ? change(r) : r)] } };

    /// <summary>The sound document with its open action changed.</summary>
    public static ManagementSystem WithAction(Func<TreatmentAction, TreatmentAction> change)
        => Sound with { TreatmentPlans = [Sound.TreatmentPlans[0] with { Actions = [change(OpenAction), Sound.TreatmentPlans[0].Actions[1]] }] };

    /// <summary>The sound document with its completed action changed.</summary>
    public static ManagementSystem WithCompleted(Func<TreatmentAction, TreatmentAction> change)
        => Sound with { TreatmentPlans = [Sound.TreatmentPlans[0] with { Actions = [OpenAction, change(Sound.TreatmentPlans[0].Actions[1])] }] };

    /// <summary>The sound document with these changes.</summary>
    public static ManagementSystem WithChanges(params Change[] changes) => Sound with { Changes = changes };

    /// <summary>A risk of these domains, assessed on 2026-06-18 and rated in each of them.</summary>
    public static Risk Risk(string id, params RiskDomain[] domains) => new()
    {
        Id = new(id),
        Title = "Something happens",
        Domains = domains,
        Owner = "P-06",
        AssessedOn = new(2026, 6, 18),
        Inherent = new() { Likelihood = 1, Consequence = 2, Level = "medium", Consequences = [.. domains.Select(d => new ConsequenceRating { Domain = d, Consequence = 2 })] },
    };

    /// <summary>A standard of the common rules alone.</summary>
    public static Standard With(StandardId id) => new(id, () => throw new InvalidOperationException("No rule of this document needs a catalog."), () => Bare(id));
}
