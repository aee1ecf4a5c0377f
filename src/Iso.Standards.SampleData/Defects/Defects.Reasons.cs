namespace Iso.Standards;

/// <content>What can be wrong with the reasons of an entry.</content>
public static partial class Defects
{
    private static Defect[] OfReasons =>
    [
        new(SoaRuleIds.ReasonMissing, "A.5.37 has no category of reason", static s => s.SecurityEntry("A.5.37", static entry => entry with { Reasons = [] })),
        new(SoaRuleIds.InclusionUnjustified, "A.5.37 says why neither in words nor by a reference", static s => s.SecurityEntry("A.5.37", static entry => entry with { Reasons = [InclusionReason.Business()], Justification = null }), SoaRuleIds.BusinessReasonAlone),
        new(SoaRuleIds.RiskReferenceBroken, "A.5.37 treats a risk that is in no register", static s => s.SecurityEntry("A.5.37", static entry => entry with { Reasons = [InclusionReason.RiskTreatment("R-99")] })),
        new(SoaRuleIds.ObligationReferenceBroken, "A.5.33 is there by law, and no law is named", static s => s.SecurityEntry("A.5.33", static entry => entry with { Reasons = [InclusionReason.Legal()] })),
        new(SoaRuleIds.ContractReferenceBroken, "A.5.35 is there by contract, and no contract is named", static s => s.SecurityEntry("A.5.35", static entry => entry with { Reasons = [InclusionReason.Contractual()] })),
        new(SoaRuleIds.BusinessReasonAlone, "A.5.37 is there for the business alone", static s => s.SecurityEntry("A.5.37", static entry => entry with { Reasons = [InclusionReason.Business("POL-11")] })),
        new(SoaRuleIds.DecisionInherited, "A.5.2 on AI points to the statement on security", static s => s.AiEntry("A.5.2", static entry => entry with { Justification = "As decided, see SOA-01, entry A.5.2." })),
    ];
}
