namespace Iso.Standards;

/// <summary>How a clause of one standard answers the harmonized structure.</summary>
/// <remarks>Answering the same clause never means to ask the same: what two standards demand there may differ.</remarks>
public sealed record HarmonizedCorrespondence
{
    /// <summary>The clauses of <see cref="HarmonizedStructure.Catalog"/> that are answered, in its order; empty for what is specific to the standard.</summary>
    public IReadOnlyList<ProvisionId> Clauses { get; init => field = ValueList<ProvisionId>.Copy(value); } = ValueList<ProvisionId>.Empty;

    /// <summary>In which way.</summary>
    public required HarmonizedRelation Relation { get; init; }

    /// <summary>What the standard adds to the common text, in our own words; null where it adds nothing.</summary>
    public string? Adds { get; init; }
}

/// <summary>In which way a clause answers the harmonized structure.</summary>
public enum HarmonizedRelation
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>With the common text alone, but for the name of the discipline.</summary>
    Core,

    /// <summary>With the common text and something that the discipline adds.</summary>
    Extended,

    /// <summary>Under another number.</summary>
    Renumbered,

    /// <summary>Not at all: the clause is the discipline's own.</summary>
    Specific,
}
