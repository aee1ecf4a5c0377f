using static Iso.Standards.Row;

namespace Iso.Standards;

/// <content>What can be wrong with treatment, acceptance, actions and opportunities.</content>
public static partial class Defects
{
    private static Defect[] OfTreatment =>
    [
        new(RiskRuleIds.OptionMissing, "Nothing says what is done about R-32", static s => s.Treatment("R-32", static treatment => treatment with { Option = default })),
        new(RiskRuleIds.OptionUnknown, "R-32 is ignored", static s => s.Treatment("R-32", static treatment => treatment with { Option = new("ignore") })),
        new(RiskRuleIds.AcceptanceMissing, "Nobody accepted what remains of R-09", static s => s.Risk("R-09", static risk => risk with { Acceptance = null })),
        new(RiskRuleIds.AcceptedByOther, "The internal auditor accepted R-09", static s => s.Risk("R-09", static risk => risk with { Acceptance = risk.Acceptance! with { By = "P-14" } })),
        new(RiskRuleIds.AcceptanceExpired, "The acceptance of R-09 has expired", static s => s.Risk("R-09", static risk => risk with { Acceptance = risk.Acceptance! with { Until = Day(2026, 10, 31) } })),
        new(RiskRuleIds.SharedWithoutContract, "R-04 is shared with nobody", static s => s.Treatment("R-04", static treatment => treatment with { Contract = null })),
        new(RiskRuleIds.AvoidedWithoutActivity, "R-31 is avoided, and nothing stops", static s => s.Treatment("R-31", static treatment => treatment with { Activity = null, ActivityStoppedOn = null, Change = null })),
        new(RiskRuleIds.ActionIncomplete, "ACT-16 has no owner", static s => s.Action("ACT-16", static action => action with { Owner = null })),
        new(RiskRuleIds.ActionOverdue, "An action is open past its day", static s => s.Plan("PLAN-01", static plan => plan with
        {
            Actions = [.. plan.Actions, plan.Actions[0] with { Id = new("ACT-17"), Title = "Try restoring with a third person", DueOn = Day(2026, 10, 30), Risks = Ids<Risk>("R-16"), Controls = [] }],
        })),
        new(RiskRuleIds.EffectivenessUnknown, "Nothing says how ACT-16 is evaluated", static s => s.Action("ACT-16", static action => action with { EffectivenessMethod = null })),
        new(RiskRuleIds.OpportunityScored, "An opportunity is rated as harm", static s => s.Register(static register => register with { Opportunities = [register.Opportunities[0] with { Rating = Low }, .. register.Opportunities.Skip(1)] })),
        new(RiskRuleIds.ProhibitedPracticeKept, "A prohibited practice is retained", static s => s.Treatment("R-31", static treatment => treatment with { Option = TreatmentOption.Retain })),
        new(RiskRuleIds.ClosureUnproven, "R-33 was closed without a word", static s => s.Risk("R-33", static risk => risk with { Closure = null })),
    ];
}
