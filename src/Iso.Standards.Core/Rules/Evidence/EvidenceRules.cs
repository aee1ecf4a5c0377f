namespace Iso.Standards;

/// <summary>The rules about evidence that are common to all standards.</summary>
internal static class EvidenceRules
{
    public static Rule[] All => [];
}
