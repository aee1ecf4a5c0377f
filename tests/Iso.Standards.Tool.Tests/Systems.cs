using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

/// <summary>Management systems that the tests derive from and trace.</summary>
internal static class Systems
{
    /// <summary>A risk, a law, a contract, a plan and evidence around A.5.15, and no statement.</summary>
    public static ManagementSystem Small { get; } = new()
    {
        Organization = new() { Name = "Example", UsesCloudServices = true },
        Scopes = [new() { Id = new("SC-1"), Standard = Isms.Id }],
        Obligations =
        [
            new() { Id = new("OBL-01"), Title = "GDPR", Controls = [Isms.Controls.A5_15] },
            new() { Id = new("OBL-02"), Title = "Old law", InForceUntil = new LocalDate(2026, 11, 20), Controls = [Isms.Controls.A5_15] },
        ],
        Contracts = [new() { Id = new("CON-02"), Title = "Hosting", Controls = [Isms.Controls.A5_20] }],
        RiskRegister = new()
        {
            Risks =
            [
                new()
                {
                    Id = new("R-003"), Title = "Leavers keep access", Owner = "Head of IT", Inherent = new() { Level = "high" }, Residual = new() { Level = "low" },
                    Treatment = new() { Option = TreatmentOption.Modify, Controls = [Isms.Controls.A5_15, Isms.Controls.A8_2] },
                },
            ],
        },
        TreatmentPlans = [new() { Id = new("P"), Standard = Isms.Id, Actions = [new() { Id = new("ACT-02"), Title = "Review access", DueOn = new LocalDate(2027, 2, 28), Controls = [Isms.Controls.A5_15], Risks = [new("R-003")] }] }],
        Evidence = [new() { Id = new("EV-1"), Title = "Access review", Type = EvidenceType.AccessReview, ProducedOn = new LocalDate(2026, 1, 10), Claims = [new() { Provision = Isms.Controls.A5_15 }] }],
    };

    /// <summary>The same with the AI standard, in which A.5.2 is another control.</summary>
    public static ManagementSystem ForTwo { get; } = Small with { Scopes = [.. Small.Scopes, new() { Id = new("SC-2"), Standard = Aims.Id }] };
}
