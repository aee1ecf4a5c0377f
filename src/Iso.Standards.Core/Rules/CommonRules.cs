namespace Iso.Standards;

/// <summary>The rules that hold for the management system of any standard: risks, evidence and references. Those of one standard alone stand in its package.</summary>
public static class CommonRules
{
    /// <summary>The rules about risks, evidence and references, for <see cref="RuleSet(StandardId, Func{Catalog}, IEnumerable{Rule})"/>.</summary>
    public static IReadOnlyList<Rule> All => Holder.All;

    private static class Holder
    {
        internal static readonly IReadOnlyList<Rule> All =
        [
            .. RiskRules.All,
            .. EvidenceRules.All,
            .. ReferenceRules.All,
        ];
    }
}
