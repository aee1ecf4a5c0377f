namespace Iso.Standards;

/// <summary>Where the data of a catalog or of one of its entries comes from, how sure it is, and what is open.</summary>
public sealed record Provenance
{
    /// <summary>What the data was compared with; empty where the file does not say.</summary>
    public required string CheckedAgainst { get; init; }

    /// <summary>The day of the comparison; null where the file does not say.</summary>
    public required LocalDate? CheckedOn { get; init; }

    /// <summary>Who compared; empty where the file does not say.</summary>
    public required string CheckedBy { get; init; }

    /// <summary>How sure the data is.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>What nobody could settle so far.</summary>
    public IReadOnlyList<string> Doubts { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Empty;

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

    /// <summary>How sure that is.</summary>
    public required Confidence Confidence { get; init; }
}
