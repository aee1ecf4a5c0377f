namespace Iso.Standards;

/// <summary>What ISO 9001 asks of requirements that cannot be applied (4.3).</summary>
internal static class NonApplicabilityRules
{
    public static Rule[] All => [];
}
