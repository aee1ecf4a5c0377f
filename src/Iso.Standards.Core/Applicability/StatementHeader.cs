namespace Iso.Standards;

/// <summary>Who compared the determined controls with the annex, and when (ISO/IEC 27001:2022, 6.1.3 c).</summary>
public sealed record AnnexComparison
{
    /// <summary>The person or role that compared: an id of the document, or a name.</summary>
    public string? By { get; init; }

    /// <summary>The day of the comparison.</summary>
    public LocalDate? On { get; init; }
}

/// <summary>The risk assessment that a statement rests on (6.1.2, 8.2).</summary>
public sealed record RiskAssessmentReference
{
    /// <summary>The document or register that holds the assessment.</summary>
    public string? Reference { get; init; }

    /// <summary>The day on which the assessment was completed.</summary>
    public LocalDate? On { get; init; }
}

/// <summary>A line of a change log (clause 7.5.3).</summary>
public sealed record ChangeLogEntry
{
    /// <summary>The version that the change led to.</summary>
    public required string Version { get; init; }

    /// <summary>The day of the change.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Who made the change.</summary>
    public string? By { get; init; }

    /// <summary>What was changed.</summary>
    public string? Change { get; init; }
}
