using static Iso.Standards.Row;

namespace Iso.Standards;

/// <content>The register of risks and opportunities with its scheme; the risks stand in files by domain.</content>
public static partial class SampleSystem
{
    private static RiskRegister Register
    {
        get
        {
            var scheme = Scheme;
            return new()
            {
                Scheme = scheme.Id,
                Approach = RiskApproach.Both,
                Method = "PRC-19; the level is read off the matrix, the product of the figures only orders the list",
                AiSourcesConsidered =
                [
                    AiRiskSource.DataQuality, AiRiskSource.Opacity, AiRiskSource.AutomationLevel, AiRiskSource.EnvironmentComplexity, AiRiskSource.ModelBehaviour,
                    AiRiskSource.Hardware, AiRiskSource.LifeCycleGaps, AiRiskSource.TechnologyReadiness, AiRiskSource.SupplyChain,
                ],
                Schemes = [scheme],
                Risks = [.. AccessRisks.Concat(OperationRisks).Concat(PeopleRisks).Concat(AiRisks).Select(row => row.Make(scheme))],
                Opportunities = Opportunities,
                Reports = [new() { Id = new("RPT-01"), Title = "Risks of 2026 by standard", On = Day(2026, 9, 18), Schemes = [scheme.Id] }],
            };
        }
    }

    private static RiskScheme Scheme => new()
    {
        Id = new("RS-2"),
        Version = "2.0",
        Title = "Five by five",
        Method = "Likelihood and consequence are ordinal; the matrix decides on the level, and figures are neither averaged nor added up.",
        ApprovedBy = Who.ChiefExecutive,
        ApprovedOn = Day(2024, 1, 15),
        ValidFrom = Day(2024, 1, 15),
        Likelihoods = ["hardly ever", "once in ten years", "once in three years", "once a year", "more often"],
        Consequences = ["hardly noticed", "put right within a day", "put right within weeks", "lasting harm", "harm that cannot be put right"],
        Levels = ["low", "medium", "high", "critical"],
        Matrix = [.. from likelihood in Enumerable.Range(1, 5) from consequence in Enumerable.Range(1, 5) select new MatrixCell { Likelihood = likelihood, Consequence = consequence, Level = BandOf(likelihood * consequence) }],
        ConsequenceRule = ConsequenceRule.Maximum,
        Criteria = [new() { AcceptableUpTo = "low", Appetite = "low", Tolerance = "medium", Capacity = "high" }],
        Authorities =
        [
            new() { Level = "medium", Domain = RiskDomain.Ai, By = Who.AiBoard },
            new() { Level = "high", By = Who.ChiefExecutive, MaximumMonths = 12 },
        ],
    };

    private static Opportunity[] Opportunities =>
    [
        new() { Id = new("OPP-01"), Title = "One management system for three standards", Domains = Domains("quality infosec ai"), Owner = Who.Quality, Benefit = "One audit a year in place of three, and about forty days of work less", Action = "Integrated audit programme from 2027 on, agreed with the certification body" },
        new() { Id = new("OPP-02"), Title = "Just-in-time arrival for shipping lines", Domains = Domains("quality ai"), Owner = Who.Product, Benefit = "Ships that slow down in time burn up to a tenth less fuel", Action = "Share the forecast with two shipping lines in a trial from February 2027 on" },
        new() { Id = new("OPP-03"), Title = "Certificates as an argument in tenders", Domains = Domains("quality infosec"), Owner = Who.Customers, Benefit = "Three more ports may be offered to", Action = "Page on trust in the customer portal by January 2027" },
    ];

    private static string BandOf(int product) => product switch { <= 4 => "low", <= 9 => "medium", <= 16 => "high", _ => "critical" };

    private static RiskTreatment Modify(string because) => new() { Option = TreatmentOption.Modify, Because = because };

    /// <summary>An acceptance of the round of September 2026; it counts for a year.</summary>
    private static RiskAcceptance Accepted(string by, string because) => new() { By = by, On = Day(2026, 9, 21), Because = because, Until = Day(2027, 9, 20) };
}
