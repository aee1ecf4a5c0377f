namespace Iso.Standards;

/// <content>What can be wrong with what is left out of a standard's clauses.</content>
public static partial class Defects
{
    private static Defect[] OfScopes =>
    [
        new(SoaRuleIds.ClauseExcluded, "Internal audits are left out of the scope of security", static s => s.Scope("SC-02", static scope => scope with { NonApplicable = [SetAside("9.2")] })),
        new(SoaRuleIds.NonApplicableUnjustified, "7.1.5.2 is set aside without a word", static s => s.Scope("SC-01", static scope => scope with { NonApplicable = [scope.NonApplicable[0] with { Justification = null }] })),
        new(SoaRuleIds.NonApplicableAffects, "Whether 7.1.5.2 matters to conformity is not answered", static s => s.Scope("SC-01", static scope => scope with { NonApplicable = [scope.NonApplicable[0] with { AffectsConformity = null }] })),
        new(SoaRuleIds.NonApplicableAgainstProfile, "7.1.5.2 is set aside by a company that calibrates", static s => s with { Organization = s.Organization! with { UsesTraceableMeasurement = true } }),
        new(SoaRuleIds.NonApplicableUnusual, "The knowledge of the organization is set aside", static s => s.Scope("SC-01", static scope => scope with { NonApplicable = [.. scope.NonApplicable, SetAside("7.1.6")] })),
    ];

    private static NonApplicability SetAside(string requirement)
        => new() { Requirement = ProvisionNumber.Parse(requirement), Justification = "The company is small, and everybody knows everything anyway.", AffectsConformity = false };
}
