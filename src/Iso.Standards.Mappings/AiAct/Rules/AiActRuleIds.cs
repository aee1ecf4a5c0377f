namespace Iso.Standards;

/// <summary>The ids of the rules about AI systems under the EU AI Act. What ACT-003, 006, 011, 013, 014, 021, 026 and 027 ask is how the library itself behaves; they are no rules of a document.</summary>
public static class AiActRuleIds
{
    /// <summary>ACT-001: the roles of the organization are recorded for each AI system.</summary>
    public const string RolesUnstated = "ACT-001";

    /// <summary>ACT-002: who puts its name on a high-risk system, modifies it substantially or changes its purpose is its provider.</summary>
    public const string RoleNotChanged = "ACT-002";

    /// <summary>ACT-004: no system that profiles natural persons is taken out of the high-risk class.</summary>
    public const string ExceptionDespiteProfiling = "ACT-004";

    /// <summary>ACT-005: a system that is taken out of the high-risk class has its assessment on record, in time, and is registered.</summary>
    public const string ExceptionUndocumented = "ACT-005";

    /// <summary>ACT-007: synthetic output is marked from the day that the law sets.</summary>
    public const string MarkingTooLate = "ACT-007";

    /// <summary>ACT-008: once the new prohibitions apply, the system was looked at under them.</summary>
    public const string NewProhibitionsUnseen = "ACT-008";

    /// <summary>ACT-009: AI literacy is supported by measures, and no level of each person is taken for a duty.</summary>
    public const string LiteracyMisread = "ACT-009";

    /// <summary>ACT-010: where the day of a provision is unresolved, a plan that sets one says why.</summary>
    public const string UnresolvedDateSettled = "ACT-010";

    /// <summary>ACT-012: EN 18286 is recorded as published and not cited.</summary>
    public const string StandardStatusWrong = "ACT-012";

    /// <summary>ACT-015: the product risk file of Article 9 is more than accepted business risks.</summary>
    public const string RiskFileMissing = "ACT-015";

    /// <summary>ACT-016: evidence on data shows each of the six things that Article 10 asks for.</summary>
    public const string DataEvidenceIncomplete = "ACT-016";

    /// <summary>ACT-017: technical documentation is complete before the system is placed on the market.</summary>
    public const string TechnicalDocumentationIncomplete = "ACT-017";

    /// <summary>ACT-018: automatic logs are kept for at least six months.</summary>
    public const string LogsKeptTooShort = "ACT-018";

    /// <summary>ACT-019: the provider's documents are kept for ten years.</summary>
    public const string DocumentsKeptTooShort = "ACT-019";

    /// <summary>ACT-020: a serious incident is reported in time.</summary>
    public const string IncidentReportedLate = "ACT-020";

    /// <summary>ACT-022: duties are tracked for whom they are.</summary>
    public const string DutyOfAnother = "ACT-022";

    /// <summary>ACT-023: the fundamental rights impact assessment is planned where it is asked for, and only there.</summary>
    public const string RightsAssessmentMisplaced = "ACT-023";

    /// <summary>ACT-024: the duties of Article 50 stand with provider and deployer as the law splits them.</summary>
    public const string TransparencyDutyMisplaced = "ACT-024";

    /// <summary>ACT-025: article 15 is shown by more than an information security management system.</summary>
    public const string ModelAttacksUnshown = "ACT-025";

    /// <summary>ACT-028: a significant change of a system leads to a new classification.</summary>
    public const string ClassificationOutdated = "ACT-028";

    /// <summary>ACT-029: one record serves several purposes without copies.</summary>
    public const string EvidenceCopied = "ACT-029";

    /// <summary>ACT-030: workers and affected persons are informed before a system is used on them.</summary>
    public const string WorkersUninformed = "ACT-030";
}
