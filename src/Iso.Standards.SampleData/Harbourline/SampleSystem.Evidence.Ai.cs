using static Iso.Standards.EvidenceRow;
using static Iso.Standards.Row;

namespace Iso.Standards;

/// <content>Evidence of the management of AI.</content>
public static partial class SampleSystem
{
    private static Evidence[] AiEvidence =>
    [
        Item("EV-35", "Results of the assessment of AI risks, with plan and approvals, September 2026", EvidenceType.TreatmentPlan, Who.Quality, Day(2026, 9, 24), EvidenceForm.Observation, "Register of risks, filter AI; PLAN-02",
            Ai("Filter AI; PLAN-02", "Results of AI risk assessment and treatment", "6.1.3 g)", "8.2", "8.3"))
            with { Classification = "confidential", UsedIn = Ids<ExternalAudit>("AUD-02 AUD-03") },
        Item("EV-36", "Statement of applicability for AI 1.0", EvidenceType.StatementOfApplicability, Who.Quality, Day(2026, 10, 2), EvidenceForm.Observation, "SOA-02",
            Ai("Whole statement", "Controls on AI with reasons", "6.1.3 f)"))
            with { UsedIn = Ids<ExternalAudit>("AUD-02 AUD-03") },
        Item("EV-37", "Impact assessments of Berth Forecast and Answer Draft", EvidenceType.ImpactAssessment, Who.Product, Day(2026, 9, 3), EvidenceForm.Observation, "IA-1, IA-3",
            Ai("Reports", "Impacts on individuals, groups and societies", "6.1.4", "8.4", "A.5.3", "A.5.5"))
            with { AiSystems = Ids<AiSystem>("AIS-1 AIS-3"), UsedIn = Ids<ExternalAudit>("AUD-02 AUD-03") },
        Item("EV-38", "Impact assessment of the Shift Planner with talks at two terminals", EvidenceType.ImpactAssessment, Who.Product, Day(2026, 8, 27), EvidenceForm.Observation, "IA-2",
            Ai("Report and notes", "Impacts on crane operators, fairness and rest; terms agreed with terminals", "6.1.4", "8.4", "A.5.2", "A.5.4", "A.10.4"))
            with { AiSystems = Ids<AiSystem>("AIS-2"), UsedIn = Ids<ExternalAudit>("AUD-02 AUD-03") },
        Item("EV-39", "Model cards, data sheets and tests of Berth Forecast and Shift Planner", EvidenceType.TechnicalDocumentation, Who.DataScience, Day(2026, 8, 17), EvidenceForm.SystemRecord, "DOC-10",
            Ai("Cards and sheets", "Resources, training data, data quality, verification of models", "A.3.2", "A.4.2", "A.4.3", "A.4.4", "A.6.2.4", "A.7.2", "A.7.3", "A.7.4", "A.7.6"))
            with { AiSystems = Ids<AiSystem>("AIS-1 AIS-2"), RetainUntil = Day(2037, 12, 31) },
        Item("EV-40", "Watching the models and telling users, October 2026", EvidenceType.ModelMonitoringReport, Who.DataScience, Day(2026, 11, 2), EvidenceForm.SystemRecord, "Model dashboard, month 2026-10",
            Ai("Dashboard, log, notes to users", "Behaviour of models, drift, logs, intended use, what users were told", "A.6.2.6", "A.6.2.8", "A.8.2", "A.9.4"))
            with { AiSystems = Ids<AiSystem>("AIS-1 AIS-2 AIS-3"), CoversFrom = Day(2026, 10, 1), CoversUntil = Day(2026, 10, 31) },
    ];
}
