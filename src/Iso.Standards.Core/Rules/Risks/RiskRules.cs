namespace Iso.Standards;

/// <summary>The rules about risks, opportunities and their treatment that are common to all standards.</summary>
internal static class RiskRules
{
    public static Rule[] All =>
    [
        .. EntryOfRegisterRules.All,
        .. SchemeRules.All,
        .. RatingRules.All,
        .. TreatmentRules.All,
        .. AcceptanceRules.All,
        .. ActionRules.All,
        .. ReassessmentRules.All,
        .. RegisterRules.All,
        .. ScopeOfRiskRules.All,
    ];
}
