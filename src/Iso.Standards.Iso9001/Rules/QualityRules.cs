namespace Iso.Standards;

/// <summary>The rules about risks and evidence that rest on ISO 9001 alone.</summary>
internal static class QualityRules
{
    public static Rule[] All => [];
}
