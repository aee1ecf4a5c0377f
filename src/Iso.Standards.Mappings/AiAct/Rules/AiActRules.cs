namespace Iso.Standards;

/// <summary>All rules about AI systems under the EU AI Act as amended in 2026.</summary>
/// <remarks>Each takes a record from <see cref="AiActFacts.UnderAmendedLaw"/>: a system whose record is kept by another version of the law is none of theirs, whatever else the document names.</remarks>
internal static class AiActRules
{
    public static Rule[] All => [.. AiActRoleRules.All, .. AiActClassificationRules.All, .. AiActDateRules.All, .. AiActProofRules.All, .. AiActRetentionRules.All, .. AiActDutyRules.All];
}
