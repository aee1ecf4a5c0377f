namespace Iso.Standards;

/// <summary>The numbers and word lists of the rules about evidence that are good practice, not requirement.</summary>
public static class EvidenceRuleOptions
{
    /// <summary>EVD-005: for how many months evidence counts by its type, where it does not say itself.</summary>
    public static RuleOption<ValidityByType> Validity { get; } = new(
        EvidenceRuleIds.StaleByType, "months", ValidityByType.Default, "For how many months evidence counts by its type, where it has neither a last day nor a review cycle.");
}
