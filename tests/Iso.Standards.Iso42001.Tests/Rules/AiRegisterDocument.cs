using Aims = Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards.Tests;

/// <summary>A small document with two AI systems, one of them in scope, in which no rule of impact assessments and AI risks finds anything, and the ways to spoil it.</summary>
internal static class AiRegisterDocument
{
    /// <summary>All rules but the one to which RSK-034 gives way: the document has no statement in which a control could be included.</summary>
    public static readonly RuleSet Judged = Aims.Rules.Without(SoaRuleIds.HighImpactUntreated);

    /// <summary>The rules that this document is made for.</summary>
    public static readonly string[] Rules = ["RSK-031", "RSK-033", "RSK-034", "RSK-035", "RSK-036", "RSK-037", "RSK-042"];

    public static Impact Grave { get; } = new()
    {
        Dimension = ImpactDimension.Fairness,
        Description = "Complaints in dialect wait longer",
        Level = ImpactLevel.High,
        Severity = 3,
        Likelihood = 2,
        Risks = [new("R-017")],
    };

    public static ImpactAssessment Assessment { get; } = new()
    {
        Id = new("IA-AIS-2"),
        System = new("AIS-2"),
        SystemVersion = "4.1",
        On = new(2026, 5, 28),
        IntendedUse = "Sorting of complaints",
        ForeseeableMisuse = "Rating of the people who complain",
        TechnicalContext = "A language model of a supplier behind an interface",
        SocialContext = "Customers in four countries",
        Jurisdictions = ["EU"],
        Affected = [AffectedParty.Individuals],
        Impacts = [Grave, .. Enum.GetValues<ImpactDimension>().Where(d => d > ImpactDimension.Fairness).Select(d => new Impact { Dimension = d, Description = "Not touched, since a person decides" })],
        Benefits = "Answers within a day",
        Measures = "A person reads what is sorted out",
        Result = "Acceptable with the measures",
        Assessor = "P-09",
        Approver = "P-01",
        NextReviewOn = new(2027, 5, 28),
    };

    public static Risk Entry { get; } = new()
    {
        Id = new("R-017"),
        Title = "Complaints are sorted unfairly",
        Domains = [RiskDomain.Ai],
        AiSystems = [new("AIS-2")],
        AiSources = [AiRiskSource.DataQuality, AiRiskSource.Opacity],
        Treatment = new() { Option = TreatmentOption.Modify },
    };

    public static ManagementSystem Sound { get; } = new()
    {
        Organization = new() { Name = "Example" },
        Scopes = [new() { Id = new("SC-A"), Standard = Aims.Id }, new() { Id = new("SC-S"), Standard = StandardId.Parse("ISO/IEC 27001:2022") }],
        AiSystems = [new() { Id = new("AIS-2"), Name = "Triage", Scopes = [new("SC-A")] }, new() { Id = new("AIS-9"), Name = "Weather", Scopes = [new("SC-S")] }],
        RiskRegister = new()
        {
            AiSourcesConsidered = [.. Enum.GetValues<AiRiskSource>().Where(s => s > AiRiskSource.Opacity)],
            Risks = [Entry],
        },
        ImpactAssessments = [Assessment],
    };

    public static ManagementSystem WithAssessment(Func<ImpactAssessment, ImpactAssessment> change) => Sound with { ImpactAssessments = [change(Assessment)] };

    public static ManagementSystem WithImpact(Func<Impact, Impact> change) => WithAssessment(a => a with { Impacts = [change(Grave), .. a.Impacts.Skip(1)] });

    public static ManagementSystem WithRisk(Func<Risk, Risk> change) => With(r => r with { Risks = [change(Entry)] });

    public static ManagementSystem With(Func<RiskRegister, RiskRegister> change) => Sound with { RiskRegister = change(Sound.RiskRegister!) };

    public static ManagementSystem WithSystem(Func<AiSystem, AiSystem> change) => Sound with { AiSystems = [change(Sound.AiSystems[0]), Sound.AiSystems[1]] };

    /// <summary>What the rules of <see cref="Rules"/> find.</summary>
    public static IReadOnlyList<Diagnostic> Found(ManagementSystem document) => [.. Judged.Check(document, RuleCase.Day).Diagnostics.Where(d => Rules.Contains(d.Rule.Id))];

    /// <summary>What a rule found, without the remedy.</summary>
    public static IEnumerable<string> Messages(ManagementSystem document, string rule) => Found(document).Where(d => d.Rule.Id == rule).Select(d => d.Message[..^(d.Remedy.Length + 1)]);
}
