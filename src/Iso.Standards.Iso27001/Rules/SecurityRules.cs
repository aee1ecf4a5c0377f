namespace Iso.Standards;

/// <summary>The rules about risks and evidence that rest on ISO/IEC 27001 alone.</summary>
internal static class SecurityRules
{
    public static Rule[] All => [.. SecurityRiskRules.All, .. AssetRules.All, .. SecurityEvidenceRules.All];
}
