using NodaTime;
using static Iso.Standards.Tests.SoundStatement;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

/// <content>Actions, evidence, the treatment plan and who approves it.</content>
internal static partial class SoaRuleCases
{
    private const string A8_12Action = "$.statements[0].entries[70].action";
    private const string A8_13Status = "$.statements[0].entries[71].status";
    private const string Approvals = "$.treatmentPlans[0].approvals";
    private static readonly ControlId A8_12 = Isms.Controls.A8_12;
    private static readonly ControlId A8_13 = Isms.Controls.A8_13;

    private static IEnumerable<RuleCase> OfImplementation() =>
    [
        Fails("SOA-020", "A.8.12 planned, no action", WithActions(With(A8_12, e => e with { Status = ImplementationStatus.Planned })), A8_12Action, "A.8.12"),
        Fails("SOA-020", "not implemented, and words that name no action", WithActions(With(A8_12, e => e with { Status = ImplementationStatus.NotImplemented, Action = "some day" })), A8_12Action, "A.8.12"),
        Fails("SOA-020", "an action without owner", WithActions(Statement, Action("ACT-07", A8_12) with { Owner = " " }), A8_12Action, "A.8.12"),
        Fails("SOA-020", "an action without due date", WithActions(Statement, Action("ACT-07", A8_12) with { DueOn = null }), A8_12Action, "A.8.12"),
        Fails("SOA-020", "an action of the plan for another standard", ForOtherStandard(), A8_12Action, "A.8.12"),
        Passes("SOA-020", "A.8.12 partial → ACT-07, due 2027-02-28", Statement),
        Passes("SOA-020", "the entry names the action, the action does not name the control", WithActions(With(A8_12, e => e with { Action = "ACT-07" }), Action("ACT-07"))),
        Passes("SOA-020", "of two actions one has owner and date", WithActions(Statement, Action("ACT-06", A8_12) with { DueOn = null }, Action("ACT-07", A8_12))),
        Passes("SOA-020", "excluded without action", WithActions(Excluding("Nothing of the kind is done here, see R-004", A8_12))),

        Fails("SOA-021", "due 2026-06-30 on 2026-11-21", WithActions(Statement, Action("ACT-07", A8_12) with { DueOn = new(2026, 6, 30) }), A8_12Action, "A.8.12"),
        Fails("SOA-021", "due yesterday, named by the entry", WithActions(With(A8_12, e => e with { Action = "ACT-07" }), Action("ACT-07") with { DueOn = RuleCase.Day.PlusDays(-1) }), A8_12Action, "A.8.12"),
        Fails("SOA-021", "late within 60 days before a stage 2 audit", Late(Audit(RuleCase.Day.PlusDays(60))), A8_12Action, "A.8.12", Severity.Error),
        Fails("SOA-021", "late on the first day of the audit", Late(Audit(RuleCase.Day)), A8_12Action, "A.8.12", Severity.Error),
        Fails("SOA-021", "late 61 days before a stage 2 audit", Late(Audit(RuleCase.Day.PlusDays(61))), A8_12Action, "A.8.12"),
        Fails("SOA-021", "late after the audit began", Late(Audit(RuleCase.Day.PlusDays(-1))), A8_12Action, "A.8.12"),
        Fails("SOA-021", "late before a surveillance", Late(Audit(RuleCase.Day.PlusDays(10)) with { Kind = ExternalAuditKind.Surveillance }), A8_12Action, "A.8.12"),
        Fails("SOA-021", "late before the audit for another standard", Late(Audit(RuleCase.Day.PlusDays(10)) with { Standards = [StandardId.Parse("42001:2023")] }), A8_12Action, "A.8.12"),
        Passes("SOA-021", "due 2027-02-28", Statement),
        Passes("SOA-021", "due on the day itself", WithActions(Statement, Action("ACT-07", A8_12) with { DueOn = RuleCase.Day })),
        Passes("SOA-021", "late and done", WithActions(Statement, Action("ACT-07", A8_12) with { DueOn = new(2026, 6, 30), CompletedOn = new(2026, 8, 1) })),
        Passes("SOA-021", "implemented meanwhile", WithActions(With(A8_12, e => e with { Status = ImplementationStatus.Implemented }), Action("ACT-07", A8_12) with { DueOn = new(2026, 6, 30) })),

        Fails("SOA-022", "A.8.13 implemented, no evidence", WithEvidence(Evidence("EV-011", Implemented.Except([A8_13]))), A8_13Status, "A.8.13"),
        Fails("SOA-022", "only superseded evidence", WithEvidence(Evidence("EV-011", Implemented.Except([A8_13])), Evidence("EV-012", A8_13) with { Status = EvidenceStatus.Superseded }), A8_13Status, "A.8.13"),
        Fails("SOA-022", "no evidence shortly before a stage 2 audit", WithEvidence(Evidence("EV-011", Implemented.Except([A8_13]))) with { ExternalAudits = [Audit(RuleCase.Day.PlusDays(30))] }, A8_13Status, "A.8.13", Severity.Error),
        Fails("SOA-022", "evidence for the control of that number in another standard", WithEvidence(Evidence("EV-011", Implemented.Except([A8_13])), Evidence("EV-012", ControlId.Parse("42001:2023 A.8.13"))), A8_13Status, "A.8.13"),
        Passes("SOA-022", "A.8.13 ← EV-011", Statement),
        Passes("SOA-022", "expired evidence is SOA-023", WithEvidence(Evidence("EV-011", Implemented) with { ValidUntil = new(2026, 10, 31) })),

        Fails("SOA-023", "all three past their last day", WithEvidence(Evidence("EV-011", Implemented.Except([A8_13])), Expired("EV-012"), Expired("EV-013"), Expired("EV-014")), A8_13Status, "A.8.13"),
        Passes("SOA-023", "one valid of three", WithEvidence(Evidence("EV-011", Implemented), Expired("EV-012"), Expired("EV-013"))),
        Passes("SOA-023", "valid on its last day", WithEvidence(Evidence("EV-011", Implemented) with { ValidUntil = RuleCase.Day })),
        Passes("SOA-023", "no evidence is SOA-022", WithEvidence(Evidence("EV-011", Implemented.Except([A8_13])))),
    ];

    private static IEnumerable<RuleCase> OfPlans() =>
    [
        Fails("SOA-026", "plan names X-07, statement does not", WithActions(Statement, Action("ACT-07", A8_12, new ControlId(Isms.Id, "X-07"))), "$.statements[0].entries", "X-07"),
        Fails("SOA-026", "plan names an excluded control, in two actions", WithActions(Statement, Action("ACT-07", A8_12, Isms.Controls.A8_33), Action("ACT-08", Isms.Controls.A8_33)), "$.statements[0].entries", "A.8.33"),
        Passes("SOA-026", "sets agree", Statement),
        Passes("SOA-026", "plan names an additional control of the statement", PlusAdditional(Own("X-07"))),
        Passes("SOA-026", "a withdrawn plan names another", WithPlan(p => p with { Status = DocumentStatus.Withdrawn, Actions = [.. p.Actions, Action("ACT-08", Isms.Controls.A8_33)] })),
        Passes("SOA-026", "the plan for another standard names its own", SoundStatement.System with { TreatmentPlans = [.. SoundStatement.System.TreatmentPlans, new() { Id = new("TP-2"), Standard = StandardId.Parse("42001:2023"), Actions = [Action("ACT-20", ControlId.Parse("42001:2023 A.7.4"))] }] }),
        Passes("SOA-026", "an excluded control that a risk relies on is SOA-024", Relying(RiskStatus.Open) with { TreatmentPlans = WithActions(Statement, Action("ACT-07", A8_12, Isms.Controls.A8_30)).TreatmentPlans }),
        Passes("SOA-026", "what is not planned is SOA-020", WithActions(Statement)),

        Fails("SOA-027", "modify, no control", WithRisks(r => r with { Treatment = r.Treatment! with { Controls = [] } }), "$.riskRegister.risks[0].treatment.controls", "R-003"),
        Fails("SOA-027", "mitigate means modify", WithRisks(r => r with { Treatment = new() { Option = new("mitigate") } }), "$.riskRegister.risks[0].treatment.controls", "R-003"),
        Fails("SOA-027", "a control without number is none", WithRisks(r => r with { Treatment = r.Treatment! with { Controls = [default] } }), "$.riskRegister.risks[0].treatment.controls", "R-003"),
        Fails("SOA-027", "a risk to quality and information security", WithRisks(r => r with { Domains = [RiskDomain.Quality, RiskDomain.InformationSecurity], Treatment = new() { Option = TreatmentOption.Modify } }), "$.riskRegister.risks[0].treatment.controls", "R-003"),
        Passes("SOA-027", "modify with controls", Statement),
        Passes("SOA-027", "retain without control", WithRisks(r => r with { Treatment = new() { Option = TreatmentOption.Retain } })),
        Passes("SOA-027", "closed", WithRisks(r => r with { Status = RiskStatus.Closed, Treatment = new() { Option = TreatmentOption.Modify } })),
        Passes("SOA-027", "a risk to quality alone is met by actions", WithRisks(r => r with { Domains = [RiskDomain.Quality], Treatment = new() { Option = TreatmentOption.Modify } })),

        Fails("SOA-059", "approved by the consultant only", ApprovedBy("Consultant"), Approvals, "R-003"),
        Fails("SOA-059", "approved by a colleague of the owner", ApprovedBy("P-03"), Approvals, "R-003"),
        Fails("SOA-059", "approved by nobody", WithPlan(p => p with { Approvals = [] }), Approvals, "TP-1"),
        Fails("SOA-059", "approved by a blank", ApprovedBy(" "), Approvals, "TP-1"),
        Fails("SOA-059", "only the risk names the action", WithPlan(p => p with { Approvals = [new() { By = "P-03" }], Actions = [.. p.Actions.Select(a => a with { Risks = [] })] }), Approvals, "R-003"),
        Passes("SOA-059", "R-003 approved by its owner P-06", Statement),
        Passes("SOA-059", "approved under the owner's name", ApprovedBy("head of it")),
        Passes("SOA-059", "approved by somebody above", ApprovedBy("P-01")),
        Passes("SOA-059", "a draft", WithPlan(p => p with { Status = DocumentStatus.Draft, Approvals = [] })),
        Passes("SOA-059", "the risk is closed", ApprovedBy("P-03", r => r with { Status = RiskStatus.Closed })),
        Passes("SOA-059", "the risk has no owner, which is said elsewhere", ApprovedBy("P-03", r => r with { Owner = null })),
        Passes("SOA-059", "a risk of another discipline", ApprovedBy("P-03", r => r with { Domains = [RiskDomain.Privacy] })),
        Passes("SOA-059", "a risk outside the plan", WithPlan(p => p with { Approvals = [new() { By = "P-03" }], Actions = [] })),
        Passes("SOA-059", "the plan for ISO 9001", WithPlan(p => p with { Standard = StandardId.Parse("ISO 9001:2015"), Approvals = [] })),
    ];

    private static IEnumerable<ControlId> Implemented => Statement.Entries.Where(e => e.Status == ImplementationStatus.Implemented).Select(e => e.Control);

    private static ManagementSystem WithActions(StatementOfApplicability statement, params TreatmentAction[] actions)
    {
        var system = SoundStatement.With(statement);
        return system with { TreatmentPlans = [system.TreatmentPlans[0] with { Actions = actions }] };
    }

    private static ManagementSystem WithPlan(Func<TreatmentPlan, TreatmentPlan> change)
        => SoundStatement.System with { TreatmentPlans = [change(SoundStatement.System.TreatmentPlans[0])] };

    private static ManagementSystem ApprovedBy(string who, Func<Risk, Risk>? change = null)
        => WithRisks(WithPlan(p => p with { Approvals = [new() { By = who }] }), change ?? (static risk => risk));

    private static ManagementSystem ForOtherStandard()
        => WithPlan(p => p with { Standard = StandardId.Parse("ISO/IEC 42001:2023") });

    private static ManagementSystem WithEvidence(params Evidence[] evidence) => SoundStatement.System with { Evidence = evidence };

    private static Evidence Expired(string id) => Evidence(id, A8_13) with { ValidUntil = RuleCase.Day.PlusDays(-1) };

    private static ManagementSystem Late(ExternalAudit audit)
        => WithActions(Statement, Action("ACT-07", A8_12) with { DueOn = new(2026, 6, 30) }) with { ExternalAudits = [audit] };

    private static ExternalAudit Audit(LocalDate start) => new() { Id = new("AU-1"), Kind = ExternalAuditKind.Stage2, Standards = [Isms.Id], StartsOn = start };
}
