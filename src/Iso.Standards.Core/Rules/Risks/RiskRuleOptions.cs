namespace Iso.Standards;

/// <summary>The numbers and lists of the rules about risks that are good practice, not requirement.</summary>
public static partial class RiskRuleOptions
{
    /// <summary>RSK-001: the tags that an entry of the register may have beside those that the register names itself.</summary>
    public static RuleOption<IReadOnlyList<RiskDomain>> Domains { get; } = new(
        RiskRuleIds.DomainMissing,
        "domains",
        ValueList<RiskDomain>.Copy([RiskDomain.Quality, RiskDomain.InformationSecurity, RiskDomain.Ai, RiskDomain.Privacy, RiskDomain.Continuity, RiskDomain.Compliance]),
        "The domains of risk that are known; those that a register names as its own come on top.");
}
