namespace Iso.Standards;

/// <summary>The ids of the rules about statements of applicability, in number order. A number is never reused.</summary>
public static class SoaRuleIds
{
    /// <summary>SOA-001: every reference control of ISO/IEC 27001:2022 has a decision.</summary>
    public const string ControlUndecidedOrMissing = "SOA-001";

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

    /// <summary>SOA-017: an applicable control of ISO/IEC 27001 says whether it is implemented.</summary>
    public const string StatusMissing = "SOA-017";

    /// <summary>SOA-019: an excluded control has no implementation status.</summary>
    public const string StatusOfExcluded = "SOA-019";

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

    /// <summary>SOA-043: a whole theme is hardly ever excluded.</summary>
    public const string ThemeExcluded = "SOA-043";

    /// <summary>SOA-044: that all controls are applicable and implemented should be confirmed.</summary>
    public const string EverythingImplemented = "SOA-044";

    /// <summary>SOA-053: no clause is excluded.</summary>
    public const string ClauseExcluded = "SOA-053";

    /// <summary>SOA-060: a statement is not older than the risk assessment that it rests on.</summary>
    public const string OlderThanAssessment = "SOA-060";
}
