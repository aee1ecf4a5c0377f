namespace Iso.Standards;

/// <summary>What kind of record an item is.</summary>
public enum EvidenceType
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>A policy, or its review.</summary>
    Policy,

    /// <summary>A procedure.</summary>
    Procedure,

    /// <summary>Results of a risk assessment.</summary>
    RiskAssessment,

    /// <summary>A risk treatment plan, with its approval.</summary>
    TreatmentPlan,

    /// <summary>A statement of applicability.</summary>
    StatementOfApplicability,

    /// <summary>An AI system impact assessment.</summary>
    ImpactAssessment,

    /// <summary>A review of a supplier.</summary>
    SupplierReview,

    /// <summary>An assurance report of a supplier.</summary>
    SupplierReport,

    /// <summary>A test of restoring.</summary>
    RestoreTest,

    /// <summary>A penetration test.</summary>
    PenetrationTest,

    /// <summary>A training.</summary>
    Training,

    /// <summary>A review of access rights.</summary>
    AccessReview,

    /// <summary>A report of vulnerabilities.</summary>
    VulnerabilityReport,

    /// <summary>A report of how a model behaves.</summary>
    ModelMonitoringReport,

    /// <summary>A management review.</summary>
    ManagementReview,

    /// <summary>An internal audit.</summary>
    InternalAudit,

    /// <summary>A nonconformity with its corrective action.</summary>
    NonconformityRecord,

    /// <summary>A record of competence.</summary>
    CompetenceRecord,

    /// <summary>A contract.</summary>
    Contract,

    /// <summary>Logs.</summary>
    Log,

    /// <summary>Technical documentation of an AI system.</summary>
    TechnicalDocumentation,

    /// <summary>Values of monitoring and measurement.</summary>
    Measurement,

    /// <summary>An export from a system.</summary>
    SystemExport,

    /// <summary>Minutes of a meeting.</summary>
    Minutes,
}

/// <summary>Whether an item still counts.</summary>
public enum EvidenceStatus
{
    /// <summary>It counts.</summary>
    Active,

    /// <summary>Another item took its place.</summary>
    Superseded,

    /// <summary>It was taken back.</summary>
    Withdrawn,
}

/// <summary>How an item came about.</summary>
public enum EvidenceForm
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>A system wrote it.</summary>
    SystemRecord,

    /// <summary>Somebody independent saw it and wrote it down.</summary>
    Observation,

    /// <summary>The owner says so.</summary>
    SelfStatement,
}

/// <summary>How far a provision is shown by an item.</summary>
public enum ClaimExtent
{
    /// <summary>Not said; counts as in full.</summary>
    Unspecified,

    /// <summary>In full.</summary>
    Full,

    /// <summary>In part.</summary>
    Partial,
}
