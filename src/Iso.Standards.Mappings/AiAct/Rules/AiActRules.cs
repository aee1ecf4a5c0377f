namespace Iso.Standards;

/// <summary>All rules about AI systems under the EU AI Act.</summary>
internal static class AiActRules
{
    public static Rule[] All => [.. AiActRoleRules.All, .. AiActClassificationRules.All, .. AiActDateRules.All, .. AiActProofRules.All, .. AiActRetentionRules.All, .. AiActDutyRules.All];
}
