using static Iso.Standards.Row;
using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

/// <content>The same system in August 2026: what the changes of autumn started from.</content>
public static partial class SampleSystem
{
    private static ManagementSystem MakePrevious()
    {
        var day = Day(2026, 8, 18);
        var now = Harbourline;
        var register = now.RiskRegister!;
        return now with
        {
            RiskRegister = register with { Risks = [.. register.Risks.Select(AsLastYear)] },
            TreatmentPlans = [.. now.TreatmentPlans.Select(static plan => plan with { Approvals = [], Status = DocumentStatus.InReview })],
            ImpactAssessments = [.. now.ImpactAssessments.Select(static assessment => assessment with { On = assessment.On!.Value.PlusYears(-1), NextReviewOn = assessment.On })],
            Statements = [FormerSecurityStatement, FormerAiStatement],
            Evidence = [.. now.Evidence.Where(item => item.ProducedOn <= day)],
            ExternalAudits = [],
            Certificates = [.. now.Certificates.Select(FormerCertificate)],
        };
    }

    private static Certificate FormerCertificate(Certificate certificate) => certificate with
    {
        DecidedOn = Day(2023, 11, 14),
        ValidUntil = Day(2026, 11, 27),
        StatementVersion = certificate.StatementVersion is null ? null : "2.0",
        NotifiedVersion = certificate.StatementVersion is null ? null : "3.1",
    };

    private static Risk AsLastYear(Risk risk) => risk with
    {
        AssessedOn = risk.AssessedOn!.Value.PlusYears(-1),
        AssessedForChanges = [],
        Acceptance = null,
        Treatment = risk.Treatment! with { Controls = [.. risk.Treatment.Controls.Where(static control => control.Number.ToString() != "X-01")] },
    };

    private static StatementOfApplicability FormerSecurityStatement => SecurityStatement with
    {
        Version = "3.1",
        ChangedOn = Day(2026, 2, 13),
        ApprovedOn = Day(2026, 2, 16),
        NextReviewOn = Day(2026, 9, 30),
        RiskAssessment = new() { Reference = "Register of risks, round of September 2025, filter on infosec", On = Day(2025, 9, 15) },
        Comparison = new() { By = Who.Security, On = Day(2025, 9, 22) },
        Entries =
        [
            .. SecurityStatement.Entries.Select(static entry => entry.Control.Number.ToString() switch
            {
                "A.7.4" => Out("A.7.4", "A guard of the landlord walks through the house at night, and R-18 was rated low in 2025."),
                "A.8.6" or "A.8.17" => entry with { Status = ImplementationStatus.Partial, Action = "ACT-05" },
                "A.8.18" => Out("A.8.18", "R-09 was rated low in 2025, when nobody but two engineers could start such tools."),
                _ => entry,
            }),
        ],
        AdditionalControls = [],
        ChangeLog = [.. SecurityStatement.ChangeLog.Where(static line => line.Version != "3.2")],
    };

    private static StatementOfApplicability FormerAiStatement => AiStatement with
    {
        Version = "0.9",
        Status = DocumentStatus.Draft,
        Approver = null,
        ApprovedOn = null,
        ChangedOn = Day(2026, 7, 10),
        Entries =
        [
            .. AiStatement.Entries.Select(static entry => entry.Control.Number.ToString() switch
            {
                "A.6.2.8" => entry with { Status = ImplementationStatus.Partial, Action = "ACT-16" },
                "A.7.2" => entry with { NotAppliedTo = [] },
                "A.8.3" => new() { Control = entry.Control },
                _ => entry,
            }),
        ],
        ChangeLog = [.. AiStatement.ChangeLog.Where(static line => line.Version != "1.0")],
    };
}
