namespace Iso.Standards;

/// <summary>A report that draws results of risk assessments together, over time or over units.</summary>
public sealed record RiskReport
{
    /// <summary>The id of the report.</summary>
    public required Id<RiskReport> Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The day of the report.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The schemes of the results that it compares.</summary>
    public IReadOnlyList<Id<RiskScheme>> Schemes { get; init => field = ValueList<Id<RiskScheme>>.Copy(value); } = ValueList<Id<RiskScheme>>.Empty;

    /// <summary>How results of different schemes were made comparable.</summary>
    public string? Conversion { get; init; }

    /// <summary>Whether it averages scores of ordinal scales.</summary>
    public bool AveragesScores { get; init; }
}
