namespace Iso.Standards;

/// <summary>The rules about evidence that are common to all standards.</summary>
internal static class EvidenceRules
{
    public static Rule[] All =>
    [
        .. EvidenceItemRules.All,
        .. EvidenceAgeRules.All,
        .. EvidencePeriodRules.All,
        .. EvidenceProofRules.All,
        .. EvidenceSharingRules.All,
        .. EvidenceSubjectRules.All,
        .. DocumentedInformationRules.All,
        .. SamplingRules.All,
        .. EvidenceClaimRules.All,
        .. EvidenceOriginRules.All,
    ];
}
