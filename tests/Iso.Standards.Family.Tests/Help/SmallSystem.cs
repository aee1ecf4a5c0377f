using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

/// <summary>A small system for two standards: three risks, two obligations, a contract, a plan, evidence, an AI system.</summary>
internal static class SmallSystem
{
    public static readonly LocalDate Day = new(2026, 11, 21);

    public static readonly ControlId Own = new(Isms.Id, "X-01");

    public static ManagementSystem System { get; } = new()
    {
        Organization = new() { Name = "Example", UsesCloudServices = true, WorksRemotely = false, HasOffices = null, AiRoles = [AiRole.User] },
        Scopes = [new() { Id = new("SC-1"), Standard = Isms.Id }],
        Obligations =
        [
            new() { Id = new("OBL-02"), Title = "A law that ended", InForceUntil = new LocalDate(2026, 11, 20), Controls = [Isms.Controls.A5_33] },
            new() { Id = new("OBL-01"), Title = "GDPR", Controls = [Isms.Controls.A5_34, Isms.Controls.A5_15] },
        ],
        Contracts = [new() { Id = new("CON-02"), Title = "Hosting for Brightline", Controls = [Isms.Controls.A5_20, Isms.Controls.A5_15] }],
        AiSystems = [new() { Id = new("AIS-1"), Name = "Scoring" }, new() { Id = new("AIS-2"), Name = "Chat" }],
        Objectives =
        [
            new() { Id = new("OBJ-1"), Title = "Right data", ServedBy = [new(Aims.Id, "A.7")] },
            new() { Id = new("OBJ-2"), Title = "Right people", ServedBy = [Isms.Controls.A5_15] },
        ],
        RiskRegister = new()
        {
            Scheme = new Id<RiskScheme>("S"),
            Schemes =
            [
                new() { Id = new("S"), Levels = ["low", "high"], Function = new() { Kind = RatingFunction.Product, Bands = [new() { UpTo = 5, Level = "low" }, new() { UpTo = 25, Level = "high" }] } },
            ],
            Risks =
            [
                new()
                {
                    Id = new("R-010"), Title = "Wrong scores", Domains = [RiskDomain.Ai], AiSystems = [new("AIS-1")],
                    Treatment = new() { Option = TreatmentOption.Modify, Controls = [Aims.Controls.A7_4, Isms.Controls.A5_15] },
                },
                new()
                {
                    Id = new("R-003"), Title = "Leavers keep access.", Domains = [RiskDomain.InformationSecurity],
                    Inherent = new() { Likelihood = 4, Consequence = 4, Level = "low" }, Residual = new() { Level = "low" },
                    Treatment = new() { Option = TreatmentOption.Modify, Controls = [Isms.Controls.A5_15, Own, Isms.Controls.A8_2], Actions = [new("ACT-03")] },
                },
                new() { Id = new("R-007"), Title = "Old", Status = RiskStatus.Closed, Treatment = new() { Controls = [Isms.Controls.A8_8] } },
            ],
        },
        TreatmentPlans =
        [
            new()
            {
                Id = new("P"), Standard = Isms.Id,
                Actions =
                [
                    new() { Id = new("ACT-09"), Title = "Second step", Controls = [Isms.Controls.A8_2] },
                    new() { Id = new("ACT-02"), Title = "First step", Controls = [Isms.Controls.A8_2], Risks = [new("R-003")] },
                    new() { Id = new("ACT-01"), Title = "Done", CompletedOn = new LocalDate(2026, 1, 1), Controls = [Isms.Controls.A5_15, Isms.Controls.A8_8] },
                    new() { Id = new("ACT-03"), Title = "Named by the risk" },
                ],
            },
        ],
        ImpactAssessments = [new() { Id = new("IA-1"), System = new("AIS-1"), Impacts = [new() { Dimension = ImpactDimension.Fairness, Risks = [new("R-010")] }] }],
        Evidence =
        [
            new() { Id = new("EV-1"), Title = "Access review", Type = EvidenceType.AccessReview, ProducedOn = new LocalDate(2026, 1, 10), Claims = [new() { Provision = Isms.Controls.A5_15 }, new() { Provision = Isms.Controls.A8_2 }] },
            new() { Id = new("EV-2"), Title = "Chat logs", ProducedOn = new LocalDate(2026, 10, 1), AiSystems = [new("AIS-2")], Claims = [new() { Provision = Aims.Controls.A7_4 }] },
        ],
    };

    /// <summary>The system with a statement for ISO/IEC 27001 in which these entries are changed; all others are undecided.</summary>
    public static ManagementSystem With(params SoaEntry[] entries)
    {
        var draft = StatementOfApplicability.Draft(Isms.Catalog);
        return System with
        {
            Statements = [draft with { Entries = [.. draft.Entries.Select(entry => Array.Find(entries, e => e.Control == entry.Control) ?? entry)], AdditionalControls = [.. entries.Where(e => e.Control == Own)] }],
        };
    }
}
