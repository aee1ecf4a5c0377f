namespace Iso.Standards;

/// <summary>The ids of the rules about evidence, by number. EVD-019 and EVD-025 say how the library behaves and are no rules.</summary>
public static class EvidenceRuleIds
{
    /// <summary>EVD-001: an item of evidence has its data.</summary>
    public const string ItemIncomplete = "EVD-001";

    /// <summary>EVD-002: an item names what it shows.</summary>
    public const string ClaimMissing = "EVD-002";

    /// <summary>EVD-003: no item is dated after the day that is judged by.</summary>
    public const string FromFuture = "EVD-003";

    /// <summary>EVD-004: no item is past its last valid day.</summary>
    public const string Stale = "EVD-004";

    /// <summary>EVD-005: no item is older than its type allows.</summary>
    public const string StaleByType = "EVD-005";

    /// <summary>EVD-006: a record is not altered after its approval.</summary>
    public const string AlteredAfterApproval = "EVD-006";

    /// <summary>EVD-007: the time that a record covers overlaps that of its audit.</summary>
    public const string PeriodOutsideAudit = "EVD-007";

    /// <summary>EVD-008: a record is not made up after the audit was announced.</summary>
    public const string Reconstructed = "EVD-008";

    /// <summary>EVD-009: a control behind a high risk is not shown by its owner's word alone.</summary>
    public const string SelfStatementAlone = "EVD-009";

    /// <summary>EVD-010: an item that serves several standards has a locator and a subject for each.</summary>
    public const string FacetMissing = "EVD-010";

    /// <summary>EVD-011: two standards do not rest on one locator.</summary>
    public const string FacetsAlike = "EVD-011";

    /// <summary>EVD-012: results that each standard needs for itself are not shared.</summary>
    public const string ResultShared = "EVD-012";

    /// <summary>EVD-013: an impact assessment and a security risk assessment do not stand for each other.</summary>
    public const string AssessmentsConfused = "EVD-013";

    /// <summary>EVD-014: the subject of a claim is of the standard's discipline.</summary>
    public const string SubjectForeign = "EVD-014";

    /// <summary>EVD-015: a shared record names all standards that it serves.</summary>
    public const string RecordSilentOnStandard = "EVD-015";

    /// <summary>EVD-016: each clause that asks for documented information has a valid item.</summary>
    public const string DocumentedInformationMissing = "EVD-016";

    /// <summary>EVD-017: no item is the only proof of too many claims.</summary>
    public const string Concentration = "EVD-017";

    /// <summary>EVD-018: a sample has population, method, size and seed.</summary>
    public const string SampleUnplanned = "EVD-018";

    /// <summary>EVD-020: a sample covers what matters.</summary>
    public const string StratumUnsampled = "EVD-020";

    /// <summary>EVD-021: evidence with personal data says how they are minimised and when deleted.</summary>
    public const string PersonalDataUnhandled = "EVD-021";

    /// <summary>EVD-022: an item is kept long enough.</summary>
    public const string RetentionShort = "EVD-022";

    /// <summary>EVD-023: a claim names a provision of the cited edition.</summary>
    public const string ProvisionUnknown = "EVD-023";

    /// <summary>EVD-024: nothing shows a control that is excluded.</summary>
    public const string ExcludedControlShown = "EVD-024";

    /// <summary>EVD-026: a mapping alone shows no provision of law in full.</summary>
    public const string MappedAsMet = "EVD-026";

    /// <summary>EVD-027: evidence from outside names issuer and scope.</summary>
    public const string OriginUnclear = "EVD-027";

    /// <summary>EVD-028: a supplier's report covers the time claimed.</summary>
    public const string GapLetterMissing = "EVD-028";

    /// <summary>EVD-029: an item that is superseded or withdrawn is not counted.</summary>
    public const string NotCountedUsed = "EVD-029";

    /// <summary>EVD-030: a measurement has method, date and persons.</summary>
    public const string MeasurementIncomplete = "EVD-030";
}
