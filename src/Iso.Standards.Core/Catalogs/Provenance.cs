namespace Iso.Standards;

/// <summary>Where the data of a catalog comes from, and how sure it is.</summary>
public sealed record Provenance
{
    /// <summary>What the data was compared with; empty where the file does not say.</summary>
    public required string CheckedAgainst { get; init; }

    /// <summary>The day of the comparison.</summary>
    public required LocalDate? CheckedOn { get; init; }

    /// <summary>Who compared.</summary>
    public required string CheckedBy { get; init; }

    /// <summary>Where the sources said different things, and what was made of it.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; init => field = ValueList<Disagreement>.Copy(value); } = ValueList<Disagreement>.Empty;
}

/// <summary>A point on which the sources of a catalog differ.</summary>
public sealed record Disagreement
{
    /// <summary>The point.</summary>
    public required string About { get; init; }

    /// <summary>What the catalog says, and why.</summary>
    public required string Judgement { get; init; }

    /// <summary>How sure that is: low, medium, medium-high, high.</summary>
    public required string Confidence { get; init; }
}
