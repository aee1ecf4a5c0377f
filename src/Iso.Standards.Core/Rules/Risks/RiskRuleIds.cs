namespace Iso.Standards;

/// <summary>The ids of the rules about risks, opportunities and impact assessments, by number.</summary>
public static class RiskRuleIds
{
    /// <summary>RSK-001: every entry has a domain tag.</summary>
    public const string DomainMissing = "RSK-001";

    /// <summary>RSK-002: an entry of information security names what is lost.</summary>
    public const string LossUnnamed = "RSK-002";

    /// <summary>RSK-003: an AI entry names the system and the affected parties.</summary>
    public const string AiSystemUnnamed = "RSK-003";

    /// <summary>RSK-004: a quality entry links to a process, product or objective.</summary>
    public const string QualityUnlinked = "RSK-004";

    /// <summary>RSK-005: an entry has a risk owner.</summary>
    public const string OwnerMissing = "RSK-005";

    /// <summary>RSK-006: risk criteria are approved before they are used.</summary>
    public const string CriteriaLate = "RSK-006";

    /// <summary>RSK-007: all entries use the register's scheme.</summary>
    public const string SchemeDiffers = "RSK-007";

    /// <summary>RSK-008: the matrix gives one level for every pair.</summary>
    public const string MatrixIncomplete = "RSK-008";

    /// <summary>RSK-009: a higher likelihood or consequence never gives a lower level.</summary>
    public const string MatrixNotMonotone = "RSK-009";

    /// <summary>RSK-010: the stored level is the one that the scheme gives.</summary>
    public const string LevelDiffers = "RSK-010";

    /// <summary>RSK-011: the overall consequence follows the declared rule.</summary>
    public const string ConsequenceDiffers = "RSK-011";

    /// <summary>RSK-012: an AI entry rates the consequences for organization, individuals and societies.</summary>
    public const string AiConsequencesMissing = "RSK-012";

    /// <summary>RSK-013: the residual level is not above the inherent one.</summary>
    public const string ResidualHigher = "RSK-013";

    /// <summary>RSK-014: a lower residual level is explained by a control or action.</summary>
    public const string ReductionUnexplained = "RSK-014";

    /// <summary>RSK-015: implemented controls have a credited effect.</summary>
    public const string ControlsWithoutEffect = "RSK-015";

    /// <summary>RSK-016: an entry above the acceptance threshold has a treatment option.</summary>
    public const string OptionMissing = "RSK-016";

    /// <summary>RSK-017: the treatment option is a word of the vocabulary.</summary>
    public const string OptionUnknown = "RSK-017";

    /// <summary>RSK-018: a residual level above the threshold is accepted on record.</summary>
    public const string AcceptanceMissing = "RSK-018";

    /// <summary>RSK-019: the acceptance is given by whoever may give it.</summary>
    public const string AcceptedByOther = "RSK-019";

    /// <summary>RSK-020: an acceptance counts until its last day.</summary>
    public const string AcceptanceExpired = "RSK-020";

    /// <summary>RSK-021: a shared risk keeps its owner and names the contract.</summary>
    public const string SharedWithoutContract = "RSK-021";

    /// <summary>RSK-022: an avoided risk points to the activity that stops.</summary>
    public const string AvoidedWithoutActivity = "RSK-022";

    /// <summary>RSK-023: a treatment action has owner, due date, resources and expected level.</summary>
    public const string ActionIncomplete = "RSK-023";

    /// <summary>RSK-024: no open action is past its due date.</summary>
    public const string ActionOverdue = "RSK-024";

    /// <summary>RSK-025: each entry is reassessed at planned intervals.</summary>
    public const string AssessmentOld = "RSK-025";

    /// <summary>RSK-026: a significant change leads to a reassessment.</summary>
    public const string ChangeNotAssessed = "RSK-026";

    /// <summary>RSK-027: results of different schemes are not compared without conversion.</summary>
    public const string SchemesMixed = "RSK-027";

    /// <summary>RSK-028: an opportunity has benefit and action and is not scored as harm.</summary>
    public const string OpportunityScored = "RSK-028";

    /// <summary>RSK-029: an action says how it is built in and evaluated.</summary>
    public const string EffectivenessUnknown = "RSK-029";

    /// <summary>RSK-030: an entry of several domains is rated in each.</summary>
    public const string DomainsShareRating = "RSK-030";

    /// <summary>RSK-031: every AI system in scope has an AI entry and an impact assessment.</summary>
    public const string AiSystemUnassessed = "RSK-031";

    /// <summary>RSK-032: every critical asset or process has an entry of information security.</summary>
    public const string CriticalAssetUnassessed = "RSK-032";

    /// <summary>RSK-033: an impact assessment is complete.</summary>
    public const string ImpactAssessmentIncomplete = "RSK-033";

    /// <summary>RSK-034: a high impact is taken up by an AI entry.</summary>
    public const string ImpactUnused = "RSK-034";

    /// <summary>RSK-035: an impact assessment is repeated at planned intervals and for significant changes.</summary>
    public const string ImpactAssessmentOld = "RSK-035";

    /// <summary>RSK-036: an impact assessment handles every dimension.</summary>
    public const string ImpactDimensionMissing = "RSK-036";

    /// <summary>RSK-037: the usual sources of AI risk were considered.</summary>
    public const string AiSourcesUnconsidered = "RSK-037";

    /// <summary>RSK-038: the register states its approach.</summary>
    public const string ApproachUnstated = "RSK-038";

    /// <summary>RSK-039: ordinal scores are read off, not averaged.</summary>
    public const string ScoresAveraged = "RSK-039";

    /// <summary>RSK-040: appetite, tolerance and capacity are in order.</summary>
    public const string ThresholdsUnordered = "RSK-040";

    /// <summary>RSK-041: an entry points to something inside the scope.</summary>
    public const string OutOfScope = "RSK-041";

    /// <summary>RSK-042: a prohibited AI practice is avoided.</summary>
    public const string ProhibitedPracticeKept = "RSK-042";

    /// <summary>RSK-043: closing an entry has reason, evidence and approval.</summary>
    public const string ClosureUnproven = "RSK-043";

    /// <summary>RSK-044: each standard has a complete assessment of its own.</summary>
    public const string StandardWithoutAssessment = "RSK-044";
}
