namespace Iso.Standards;

/// <summary>The rules about AI risks, impact assessments and evidence that rest on ISO/IEC 42001 alone.</summary>
internal static class AiRules
{
    public static Rule[] All => [.. AiRiskRules.All, .. ImpactAssessmentRules.All, .. AiRegisterRules.All, .. AiEvidenceRules.All];
}
