namespace Iso.Standards;

/// <summary>How a risk is rated at one time: with or without controls.</summary>
public sealed record RiskRating
{
    /// <summary>The scheme; null means that of the register.</summary>
    public Id<RiskScheme>? Scheme { get; init; }

    /// <summary>The likelihood, from 1 to the top of the scheme's scale.</summary>
    public int? Likelihood { get; init; }

    /// <summary>The overall consequence, from 1 to the top of the scheme's scale.</summary>
    public int? Consequence { get; init; }

    /// <summary>The level that was read off, one of the scheme's levels.</summary>
    public string? Level { get; init; }

    /// <summary>The consequences by domain and dimension.</summary>
    public IReadOnlyList<ConsequenceRating> Consequences { get; init => field = ValueList<ConsequenceRating>.Copy(value); } = ValueList<ConsequenceRating>.Empty;
}

/// <summary>The consequence of a risk in one domain and dimension, or why it has none there.</summary>
public sealed record ConsequenceRating
{
    /// <summary>The discipline; unspecified where the rating is no discipline's own.</summary>
    public RiskDomain Domain { get; init; }

    /// <summary>In what it is rated.</summary>
    public ConsequenceDimension Dimension { get; init; }

    /// <summary>The consequence, from 1 to the top of the scheme's scale; null where the dimension does not apply.</summary>
    public int? Consequence { get; init; }

    /// <summary>Why it is rated so, or why the dimension does not apply.</summary>
    public string? Rationale { get; init; }
}
