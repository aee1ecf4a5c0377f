namespace Iso.Standards;

/// <summary>The rules that hold for the statement of applicability of any standard. Those of one standard alone stand in its package.</summary>
public static class StatementRules
{
    /// <summary>All of them, for <see cref="RuleSet(StandardId, Func{Catalog}, IEnumerable{Rule})"/>.</summary>
    public static IReadOnlyList<Rule> All => Holder.All;

    private static class Holder
    {
        internal static readonly IReadOnlyList<Rule> All =
        [
            .. EntryRules.All,
            .. JustificationRules.All,
            .. ScopeOfControlRules.All,
            .. ReasonRules.All,
            .. ImplementationRules.All,
            .. ExclusionRules.All,
            .. PlanRules.All,
            .. HeaderRules.All,
            .. ReviewRules.All,
            .. InheritanceRules.All,
            .. ClauseRules.All,
        ];
    }
}
