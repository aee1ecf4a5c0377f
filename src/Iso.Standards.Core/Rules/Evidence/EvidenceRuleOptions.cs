namespace Iso.Standards;

/// <summary>The numbers and word lists of the rules about evidence that are good practice, not requirement.</summary>
public static partial class EvidenceRuleOptions
{
    /// <summary>EVD-005: for how many months evidence counts by its type, where it does not say itself.</summary>
    public static RuleOption<ValidityByType> Validity { get; } = new(
        EvidenceRuleIds.StaleByType, "months", ValidityByType.Default, "For how many months evidence counts by its type, where it has neither a last day nor a review cycle.");

    /// <summary>EVD-008: how many days may lie between the work and a record of it that is made after the notice of an audit. 30.</summary>
    public static RuleOption<int> ReconstructionDays { get; } = new(
        EvidenceRuleIds.Reconstructed, "days", 30, "How many days may lie between the time that a record tells of and the day on which it is made, once the audit is announced.");

    /// <summary>EVD-017: of how many claims one item may be the only proof. 15.</summary>
    public static RuleOption<int> MaximumSoleClaims { get; } = new(
        EvidenceRuleIds.Concentration, "maximumClaims", 15, "Of how many claims one item may be the only proof.");

    /// <summary>EVD-022: for how many months records are kept that show how the management system works. 72: two certification cycles.</summary>
    public static RuleOption<int> RetentionMonths { get; } = new(
        EvidenceRuleIds.RetentionShort, "months", 72, "For how many months records of audits, reviews, risks and corrective actions are kept: the certification cycle and the one before.");

    /// <summary>EVD-028: how many months may have passed since the end of a supplier's report without a letter. 3.</summary>
    public static RuleOption<int> GapMonths { get; } = new(
        EvidenceRuleIds.GapLetterMissing, "months", 3, "How many months may have passed since the time that a supplier's report covers, without a letter that covers the rest.");
}
