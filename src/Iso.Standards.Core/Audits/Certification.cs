namespace Iso.Standards;

/// <summary>What an external audit is for (ISO/IEC 17021-1:2015, 9.1 to 9.6).</summary>
public enum ExternalAuditKind
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>The first stage of the initial audit.</summary>
    Stage1,

    /// <summary>The second stage of the initial audit.</summary>
    Stage2,

    /// <summary>A surveillance.</summary>
    Surveillance,

    /// <summary>A recertification.</summary>
    Recertification,

    /// <summary>A special audit, such as one at short notice.</summary>
    Special,
}

/// <summary>An audit by a certification body, planned or held.</summary>
public sealed record ExternalAudit
{
    /// <summary>The id by which others refer to it.</summary>
    public required Id<ExternalAudit> Id { get; init; }

    /// <summary>What it is for.</summary>
    public ExternalAuditKind Kind { get; init; }

    /// <summary>The standards that it covers.</summary>
    public IReadOnlyList<StandardId> Standards { get; init => field = ValueList<StandardId>.Copy(value); } = ValueList<StandardId>.Empty;

    /// <summary>The day on which it was announced.</summary>
    public LocalDate? NoticeOn { get; init; }

    /// <summary>Its first day.</summary>
    public LocalDate? StartsOn { get; init; }

    /// <summary>Its last day; null while it is planned.</summary>
    public LocalDate? EndsOn { get; init; }

    /// <summary>The first day of the time that it looks at.</summary>
    public LocalDate? PeriodFrom { get; init; }

    /// <summary>The last day of the time that it looks at.</summary>
    public LocalDate? PeriodUntil { get; init; }
}

/// <summary>A certificate for one standard.</summary>
public sealed record Certificate
{
    /// <summary>The standard, in one edition.</summary>
    public required StandardId Standard { get; init; }

    /// <summary>The number of the certificate.</summary>
    public string? Number { get; init; }

    /// <summary>The day of the certification decision.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The last day of its validity.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>The version of the statement of applicability that it cites.</summary>
    public string? StatementVersion { get; init; }

    /// <summary>The version of the statement that the certification body was last told of.</summary>
    public string? NotifiedVersion { get; init; }
}
