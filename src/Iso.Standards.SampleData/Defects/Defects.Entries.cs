using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

/// <content>What can be wrong with single entries of a statement.</content>
public static partial class Defects
{
    private static Defect[] OfEntries =>
    [
        new(SoaRuleIds.ControlUndecidedOrMissing, "A.8.34 has no entry", static s => s.SecurityStatement(static soa => soa with { Entries = [.. soa.Entries.SkipLast(1)] })),
        new(SoaRuleIds.AiControlUndecidedOrMissing, "A.10.4 has no entry", static s => s.AiStatement(static soa => soa with { Entries = [.. soa.Entries.SkipLast(1)] })),
        new(SoaRuleIds.ControlUnknown, "An entry has a number of the former edition", static s => s.SecurityStatement(static soa => soa with
        {
            Entries = [.. soa.Entries, new() { Control = new(Isms.Id, "A.12.6.1"), Decision = Decision.Excluded, Justification = "R-03 is treated under the number that came after this one.", LastReviewedOn = new(2026, 9, 23) }],
        })),
        new(SoaRuleIds.ControlRepeated, "A.7.6 stands twice", static s => s.SecurityStatement(static soa => soa with { Entries = [.. soa.Entries, soa.Entries.Single(static entry => entry.Control == Isms.Controls.A7_6)] })),
        new(SoaRuleIds.DecisionMissing, "A.7.6 is undecided in an approved statement", static s => s.SecurityEntry("A.7.6", static entry => entry with { Decision = Decision.Undecided })),
        new(SoaRuleIds.JustificationPlaceholder, "A.7.6 is excluded as n/a", static s => s.SecurityEntry("A.7.6", static entry => entry with { Justification = "N/A" })),
        new(SoaRuleIds.JustificationTooShort, "A.7.6 is excluded in three words", static s => s.SecurityEntry("A.7.6", static entry => entry with { Justification = "No such areas" })),
        new(SoaRuleIds.JustificationRepeated, "Eleven entries have the same text", static s => s.SecurityStatement(static soa => soa with { Entries = [.. soa.Entries.Take(11).Select(static entry => entry with { Justification = "The round of September 2026 found it necessary." }), .. soa.Entries.Skip(11)] })),
        new(SoaRuleIds.ExclusionUnjustified, "A.7.6 is excluded without a word", static s => s.SecurityEntry("A.7.6", static entry => entry with { Justification = null })),
        new(SoaRuleIds.StatusMissing, "A.8.6 says nothing of its state", static s => s.SecurityEntry("A.8.6", static entry => entry with { Status = null })),
        new(SoaRuleIds.AiStatusMissing, "A.8.2 on AI says nothing of its state", static s => s.AiEntry("A.8.2", static entry => entry with { Status = null })),
        new(SoaRuleIds.StatusOfExcluded, "A.7.6 is excluded and implemented", static s => s.SecurityEntry("A.7.6", static entry => entry with { Status = ImplementationStatus.Implemented })),
        new(SoaRuleIds.ActionMissing, "A.8.6 is planned, and no action plans it", static s => s.SecurityEntry("A.8.6", static entry => entry with { Status = ImplementationStatus.Planned })),
        new(SoaRuleIds.ActionLate, "The action for A.5.7 is late", static s => s.Action("ACT-01", static action => action with { DueOn = new(2026, 10, 30) }), RiskRuleIds.ActionOverdue),
        new(SoaRuleIds.ImplementedWithoutEvidence, "Nothing shows A.5.37", static s => s.WithoutClaim("EV-09", "A.5.37")),
        new(SoaRuleIds.ImplementedWithStaleEvidence, "What shows A.5.16 has expired", static s => s.Item("EV-22", static item => item with { ValidUntil = new(2026, 10, 31) })),
        new(SoaRuleIds.ExcludedThoughTreating, "A.7.6 is excluded, and R-18 relies on it", static s => s.Treatment("R-18", static treatment => treatment with { Controls = [.. treatment.Controls, Isms.Controls.A7_6] })),
        new(SoaRuleIds.ExcludedThoughDemanded, "A.7.6 is excluded, and a law asks for it", static s => s.Obligation("OBL-04", static obligation => obligation with { Controls = [.. obligation.Controls, Isms.Controls.A7_6] })),
        new(SoaRuleIds.OwnerMissing, "A.5.37 has no owner", static s => s.SecurityEntry("A.5.37", static entry => entry with { Owner = null })),
        new(SoaRuleIds.ReferenceMissing, "A.5.37 does not point to how it works", static s => s.SecurityEntry("A.5.37", static entry => entry with { Reference = null })),
        new(SoaRuleIds.PartOfScopeUnclear, "A.7.3 applies to a part that is not named", static s => s.SecurityEntry("A.7.3", static entry => entry with { PartOfScope = new() })),
        new(SoaRuleIds.ExcludedAsOutsourced, "A.7.6 is excluded since somebody else does it", static s => s.SecurityEntry("A.7.6", static entry => entry with { Justification = "Our hosting provider has such areas and looks after them." })),
        new(SoaRuleIds.ExcludedForCost, "A.7.6 is excluded for want of money", static s => s.SecurityEntry("A.7.6", static entry => entry with { Justification = "There is no budget for stricter areas on our floor." })),
        new(SoaRuleIds.ClauseControlExcluded, "A.5.36 is excluded, which a clause asks for", static s => s.Exclude(Isms.Controls.A5_36, "R-12 stays small by automatic checks of all settings.")),
        new(SoaRuleIds.ExcludedAgainstProfile, "A.5.23 is excluded by a company in the cloud", static s => s.Exclude(Isms.Controls.A5_23, "R-05 and R-12 are treated by other controls of the same kind.")),
        new(SoaRuleIds.ExcludedAgainstAiRoles, "A.6.2.5 is excluded by a company that develops AI", static s => s.Exclude(Aims.Controls.A6_2_5, "R-25 is treated by watching the models after each release.")),
        new(SoaRuleIds.ImpactControlsExcluded, "A.5.5 is excluded though AI systems are in scope", static s => s.Exclude(Aims.Controls.A5_5, "R-25 and R-31 do not reach beyond our customers.")),
        new(SoaRuleIds.GuidanceUnconsidered, "Nothing says that guidance on A.8.2 was considered", static s => s.AiEntry("A.8.2", static entry => entry with { GuidanceConsidered = null })),
        new(SoaRuleIds.ExclusionInPartUnjustified, "A.7.2 is not applied to one system, without a word", static s => s.AiEntry("A.7.2", static entry => entry with { NotAppliedTo = [new() { System = new("AIS-3") }] })),
    ];
}
