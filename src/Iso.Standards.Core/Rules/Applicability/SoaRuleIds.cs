namespace Iso.Standards;

/// <summary>The ids of the rules about statements of applicability, in number order. A number is never reused.</summary>
public static class SoaRuleIds
{
    /// <summary>SOA-001: every reference control of ISO/IEC 27001:2022 has a decision.</summary>
    public const string ControlUndecidedOrMissing = "SOA-001";

    /// <summary>SOA-002: a statement for ISO/IEC 42001 has a decision on each of its 38 controls.</summary>
    public const string AiControlUndecidedOrMissing = "SOA-002";

    /// <summary>SOA-003: every id stands in the edition that the statement declares.</summary>
    public const string ControlUnknown = "SOA-003";

    /// <summary>SOA-004: no control stands twice.</summary>
    public const string ControlRepeated = "SOA-004";

    /// <summary>SOA-006: outside a draft every entry has a decision.</summary>
    public const string DecisionMissing = "SOA-006";

    /// <summary>SOA-007: an applicable control has a category of reason.</summary>
    public const string ReasonMissing = "SOA-007";

    /// <summary>SOA-008: an applicable control says why in words, or by a reference.</summary>
    public const string InclusionUnjustified = "SOA-008";

    /// <summary>SOA-009: an excluded control says why.</summary>
    public const string ExclusionUnjustified = "SOA-009";

    /// <summary>SOA-010: a placeholder is no justification.</summary>
    public const string JustificationPlaceholder = "SOA-010";

    /// <summary>SOA-011: a justification is more than a word or the control's own title.</summary>
    public const string JustificationTooShort = "SOA-011";

    /// <summary>SOA-012: one text does not justify many controls.</summary>
    public const string JustificationRepeated = "SOA-012";

    /// <summary>SOA-013: a reason of risk treatment names risks that name the control.</summary>
    public const string RiskReferenceBroken = "SOA-013";

    /// <summary>SOA-014: a legal reason names an obligation.</summary>
    public const string ObligationReferenceBroken = "SOA-014";

    /// <summary>SOA-015: a contractual reason names a contract.</summary>
    public const string ContractReferenceBroken = "SOA-015";

    /// <summary>SOA-016: a business reason alone raises the question of the risk.</summary>
    public const string BusinessReasonAlone = "SOA-016";

    /// <summary>SOA-017: an applicable control of ISO/IEC 27001 says whether it is implemented.</summary>
    public const string StatusMissing = "SOA-017";

    /// <summary>SOA-018: an applicable control of ISO/IEC 42001 says whether it is implemented.</summary>
    public const string AiStatusMissing = "SOA-018";

    /// <summary>SOA-019: an excluded control has no implementation status.</summary>
    public const string StatusOfExcluded = "SOA-019";

    /// <summary>SOA-020: a control that is not implemented has an action with owner and due date.</summary>
    public const string ActionMissing = "SOA-020";

    /// <summary>SOA-021: the action of a control is not late.</summary>
    public const string ActionLate = "SOA-021";

    /// <summary>SOA-022: an implemented control is shown by evidence.</summary>
    public const string ImplementedWithoutEvidence = "SOA-022";

    /// <summary>SOA-023: the evidence of an implemented control has not expired.</summary>
    public const string ImplementedWithStaleEvidence = "SOA-023";

    /// <summary>SOA-024: an excluded control treats no open risk.</summary>
    public const string ExcludedThoughTreating = "SOA-024";

    /// <summary>SOA-025: an excluded control is demanded by no obligation or contract.</summary>
    public const string ExcludedThoughDemanded = "SOA-025";

    /// <summary>SOA-026: treatment plan and statement name the same controls.</summary>
    public const string PlanDiffers = "SOA-026";

    /// <summary>SOA-027: a risk that is modified names a control.</summary>
    public const string ModifiedWithoutControl = "SOA-027";

    /// <summary>SOA-028: additional controls are numbered apart from the annex and name their origin.</summary>
    public const string AdditionalControlUnclear = "SOA-028";

    /// <summary>SOA-029: the comparison with the annex is on record.</summary>
    public const string ComparisonMissing = "SOA-029";

    /// <summary>SOA-030: every applicable control has an owner.</summary>
    public const string OwnerMissing = "SOA-030";

    /// <summary>SOA-031: an implemented control points to how it works.</summary>
    public const string ReferenceMissing = "SOA-031";

    /// <summary>SOA-032: an approved statement has a complete header.</summary>
    public const string HeaderIncomplete = "SOA-032";

    /// <summary>SOA-033: a statement changed after its approval is a draft again.</summary>
    public const string ChangedAfterApproval = "SOA-033";

    /// <summary>SOA-034: a statement is reviewed at planned intervals and after each assessment.</summary>
    public const string ReviewOverdue = "SOA-034";

    /// <summary>SOA-035: a change gives a new version and a line in the change log.</summary>
    public const string ChangedWithoutVersion = "SOA-035";

    /// <summary>SOA-036: the certificate cites the version in force.</summary>
    public const string CertificateCitesOther = "SOA-036";

    /// <summary>SOA-037: the scope is the one approved for this standard.</summary>
    public const string ScopeDiffers = "SOA-037";

    /// <summary>SOA-038: a control for a part of the scope says which part, and what holds for the rest.</summary>
    public const string PartOfScopeUnclear = "SOA-038";

    /// <summary>SOA-039: that somebody else does it does not justify an exclusion.</summary>
    public const string ExcludedAsOutsourced = "SOA-039";

    /// <summary>SOA-040: cost, lack of people or delay does not justify an exclusion.</summary>
    public const string ExcludedForCost = "SOA-040";

    /// <summary>SOA-041: controls that mirror a clause are hardly ever excluded.</summary>
    public const string ClauseControlExcluded = "SOA-041";

    /// <summary>SOA-042: no exclusion contradicts the profile.</summary>
    public const string ExcludedAgainstProfile = "SOA-042";

    /// <summary>SOA-043: a whole theme is hardly ever excluded.</summary>
    public const string ThemeExcluded = "SOA-043";

    /// <summary>SOA-044: that all controls are applicable and implemented should be confirmed.</summary>
    public const string EverythingImplemented = "SOA-044";

    /// <summary>SOA-045: no decision is inherited from the statement of another standard.</summary>
    public const string DecisionInherited = "SOA-045";

    /// <summary>SOA-046: no exclusion contradicts the AI roles.</summary>
    public const string ExcludedAgainstAiRoles = "SOA-046";

    /// <summary>SOA-047: the controls on impact assessment stay while an AI system is in scope.</summary>
    public const string ImpactControlsExcluded = "SOA-047";

    /// <summary>SOA-048: the guidance of Annex B was considered.</summary>
    public const string GuidanceUnconsidered = "SOA-048";

    /// <summary>SOA-049: each applicable group of AI controls serves an AI objective.</summary>
    public const string GroupWithoutObjective = "SOA-049";

    /// <summary>SOA-050: a high impact leads to an AI risk and an applicable control.</summary>
    public const string HighImpactUntreated = "SOA-050";

    /// <summary>SOA-051: an exclusion for one AI system or objective is justified.</summary>
    public const string ExclusionInPartUnjustified = "SOA-051";

    /// <summary>SOA-052: it is on record who learns of the AI controls and how.</summary>
    public const string CommunicationUnstated = "SOA-052";

    /// <summary>SOA-053: no clause is excluded.</summary>
    public const string ClauseExcluded = "SOA-053";

    /// <summary>SOA-054: a requirement of ISO 9001 that cannot be applied is justified.</summary>
    public const string NonApplicableUnjustified = "SOA-054";

    /// <summary>SOA-055: what is set aside affects neither conformity nor satisfaction.</summary>
    public const string NonApplicableAffects = "SOA-055";

    /// <summary>SOA-056: what is set aside does not contradict the profile.</summary>
    public const string NonApplicableAgainstProfile = "SOA-056";

    /// <summary>SOA-057: hardly anything outside 7.1.5 and 8 can be set aside.</summary>
    public const string NonApplicableUnusual = "SOA-057";

    /// <summary>SOA-059: a treatment plan is approved by whoever may approve it.</summary>
    public const string PlanApprovedByOther = "SOA-059";

    /// <summary>SOA-060: a statement is not older than the risk assessment that it rests on.</summary>
    public const string OlderThanAssessment = "SOA-060";
}
