using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

/// <content>What can be wrong with a statement as a whole, and between statement, plan, risks and certificate.</content>
public static partial class Defects
{
    private static Defect[] OfStatements =>
    [
        new(SoaRuleIds.PlanDiffers, "The plan puts into effect what the statement excludes", static s => s.Action("ACT-15", static action => action with { Controls = [.. action.Controls, Isms.Controls.A7_6] })),
        new(SoaRuleIds.ModifiedWithoutControl, "A risk is modified by no control", static s => s.AddRisk(SmallRisk with { Treatment = SmallRisk.Treatment! with { Option = TreatmentOption.Modify } })),
        new(SoaRuleIds.AdditionalControlUnclear, "X-01 comes from nowhere", static s => s.SecurityStatement(static soa => soa with { AdditionalControls = [soa.AdditionalControls[0] with { Origin = null }] })),
        new(SoaRuleIds.ComparisonMissing, "Nobody compared with the annex", static s => s.SecurityStatement(static soa => soa with { Comparison = null })),
        new(SoaRuleIds.HeaderIncomplete, "An approved statement has no approver", static s => s.SecurityStatement(static soa => soa with { Approver = null })),
        new(SoaRuleIds.ChangedAfterApproval, "The statement was changed after its approval", static s => s.SecurityStatement(static soa => soa with { ChangedOn = new(2026, 10, 30) })),
        new(SoaRuleIds.ReviewOverdue, "The review of the statement is overdue", static s => s.SecurityStatement(static soa => soa with { NextReviewOn = new(2026, 10, 31) })),
        new(SoaRuleIds.ChangedWithoutVersion, "A changed statement has the version of August", static s => s.SecurityStatement(static soa => soa with { Version = "3.1" }) with
        {
            Certificates = [.. s.Certificates.Select(static certificate => certificate.StatementVersion is null ? certificate : certificate with { StatementVersion = "3.1", NotifiedVersion = null })],
        }),
        new(SoaRuleIds.CertificateCitesOther, "The certificate cites a former version, and nobody was told", static s => s with
        {
            Certificates = [.. s.Certificates.Select(static certificate => certificate.StatementVersion is null ? certificate : certificate with { StatementVersion = "3.1", NotifiedVersion = null })],
        }),
        new(SoaRuleIds.ScopeDiffers, "The statement on AI has the scope of security", static s => s.AiStatement(static soa => soa with { Scope = "SC-02" })),
        new(SoaRuleIds.ThemeExcluded, "All controls of premises are excluded by a company without any", static s => WithoutPremises(s)),
        new(SoaRuleIds.EverythingImplemented, "All 93 controls are implemented", static s => AllImplemented(s)),
        new(SoaRuleIds.GroupWithoutObjective, "No objective is served by A.10", static s => s.Objective("OBJ-08", static objective => objective with { ServedBy = [.. objective.ServedBy.SkipLast(1)] })),
        new(SoaRuleIds.HighImpactUntreated, "A grave impact leads to a risk that no control treats", static s => WithAdvisor(s, ImpactLevel.High)),
        new(SoaRuleIds.CommunicationUnstated, "Nothing says who learns of the controls on AI", static s => s.AiStatement(static soa => soa with { Communication = null })),
        new(SoaRuleIds.PlanApprovedByOther, "The adviser alone approved the plan on AI", static s => s.Plan("PLAN-02", static plan => plan with { Approvals = [new() { By = Who.Adviser, On = new(2026, 9, 24) }] })),
        new(SoaRuleIds.OlderThanAssessment, "The statement on AI is older than the assessment that it rests on", static s => s.AiStatement(static soa => soa with { RiskAssessment = soa.RiskAssessment! with { On = new(2026, 10, 9) }, Comparison = soa.Comparison! with { On = new(2026, 10, 12) } })),
    ];

    /// <summary>A low risk that is retained and touches nothing else: a start for risks that are broken.</summary>
    private static Risk SmallRisk => SampleSystem.Harbourline.RiskRegister!.Risks.Single(static risk => risk.Id.ToString() == "R-21") with
    {
        Id = new("R-34"),
        Title = "Parcels for the office are left at the wrong door",
        Inherent = Low,
        Current = Low,
        Residual = Low,
        Treatment = new() { Option = TreatmentOption.Retain, Because = "Neighbours bring them" },
    };

    private static RiskRating Low => new()
    {
        Likelihood = 2,
        Consequence = 1,
        Level = "low",
        Consequences = [new() { Domain = RiskDomain.InformationSecurity, Dimension = ConsequenceDimension.Confidentiality, Consequence = 1 }],
    };

    /// <summary>Everybody works from home: no floor, no risk of it, no action and no walk through it; but the annex is left out with too wide a stroke.</summary>
    private static ManagementSystem WithoutPremises(ManagementSystem s)
    {
        foreach (var control in Isms.Catalog.Controls)
        {
            if (control.Id.Number.ToString().StartsWith("A.7.", StringComparison.Ordinal)) s = s.Exclude(control.Id, $"R-07 and R-21 are treated without it, and no floor is left for {control.Id.Number}.");
        }

        s = s.Register(static register => register with { Risks = [.. register.Risks.Where(static risk => risk.Id.ToString() != "R-18")] })
            .Plan("PLAN-01", static plan => plan with { Actions = [.. plan.Actions.Where(static action => action.Id.ToString() != "ACT-15")] })
            .Item("EV-34", static item => item with { Claims = [new() { Provision = Isms.Clauses.C8_1, Locator = "Protocol", Subject = "Disposal of the server: data wiped, access given up" }] });
        return s with
        {
            Organization = s.Organization! with { HasOffices = false, UsesRemovableMedia = false },
            Evidence = [.. s.Evidence.Where(static item => item.Id.ToString() != "EV-27")],
        };
    }

    private static ManagementSystem AllImplemented(ManagementSystem s)
    {
        var open = s.Statements.Single(static soa => soa.Standard == Isms.Id).Entries.Where(static entry => entry.Status != ImplementationStatus.Implemented).Select(static entry => entry.Control).ToList();
        return s.SecurityStatement(static soa => soa with
        {
            Entries =
            [
                .. soa.Entries.Select(static entry => entry with
                {
                    Decision = Decision.Included,
                    Reasons = entry.Reasons.Count > 0 ? entry.Reasons : [InclusionReason.Contractual("CON-01")],
                    Justification = entry.Reasons.Count > 0 ? entry.Justification : $"CON-01 was amended and asks for {entry.Control.Number} as well.",
                    Status = ImplementationStatus.Implemented,
                    Owner = entry.Owner ?? Who.Security,
                    Reference = entry.Reference ?? "POL-01",
                    Action = null,
                }),
            ],
        }) with
        {
            Evidence = [.. s.Evidence, s.Evidence.Single(static item => item.Id.ToString() == "EV-29") with { Id = new("EV-41"), Claims = [.. open.Select(static control => new EvidenceClaim { Provision = control, Locator = "Export", Subject = "Security settings" })] }],
        };
    }

    /// <summary>A fourth AI system with its assessment and a retained risk that no control treats.</summary>
    private static ManagementSystem WithAdvisor(ManagementSystem s, ImpactLevel level) => s.AddRisk(AdvisorRisk) with
    {
        AiSystems = [.. s.AiSystems, Advisor],
        ImpactAssessments =
        [
            .. s.ImpactAssessments,
            s.ImpactAssessments[2] with
            {
                Id = new("IA-4"),
                System = Advisor.Id,
                AssessedForChanges = [],
                Impacts = [.. s.ImpactAssessments[2].Impacts.Select((impact, i) => impact with { Level = i == 0 ? level : ImpactLevel.Low, Risks = i == 0 ? [AdvisorRisk.Id] : [] })],
            },
        ],
    };

    private static AiSystem Advisor => SampleSystem.Harbourline.AiSystems[2] with { Id = new("AIS-4"), Name = "Tide Advisor" };

    private static Risk AdvisorRisk => SampleSystem.Harbourline.RiskRegister!.Risks.Single(static risk => risk.Id.ToString() == "R-28") with
    {
        Id = new("R-35"),
        Title = "The Tide Advisor words its advice too boldly",
        Domains = [RiskDomain.Ai],
        AiSystems = [Advisor.Id],
        Inherent = LowAi,
        Current = LowAi,
        Residual = LowAi,
        Treatment = new() { Option = TreatmentOption.Retain, Because = "Harbour masters know the tides" },
    };

    private static RiskRating LowAi => new()
    {
        Likelihood = 2,
        Consequence = 1,
        Level = "low",
        Consequences =
        [
            new() { Domain = RiskDomain.Ai, Dimension = ConsequenceDimension.Organization, Consequence = 1 },
            new() { Domain = RiskDomain.Ai, Dimension = ConsequenceDimension.Individuals, Consequence = 1 },
            new() { Domain = RiskDomain.Ai, Dimension = ConsequenceDimension.Societies, Consequence = 1 },
        ],
    };
}
