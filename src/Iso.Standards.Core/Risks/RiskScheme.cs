namespace Iso.Standards;

/// <summary>How risks are rated and which are acceptable: scales, levels, the matrix or function between them, and criteria (clause 6.1.2 a).</summary>
public sealed partial record RiskScheme
{
    /// <summary>The id by which ratings refer to it.</summary>
    public required Id<RiskScheme> Id { get; init; }

    /// <summary>The version of the scheme.</summary>
    public string? Version { get; init; }

    /// <summary>The name.</summary>
    public string? Title { get; init; }

    /// <summary>How the scheme is used, in words: what its figures mean and do not mean.</summary>
    public string? Method { get; init; }

    /// <summary>Who approved the criteria: an id of the document, or a name.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>The day on which the criteria were approved.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>The first day of its use.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last day of its use; null while it is in use.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>The names of the likelihoods, the lowest first: the first is 1.</summary>
    public IReadOnlyList<string> Likelihoods { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The names of the consequences, the lowest first: the first is 1.</summary>
    public IReadOnlyList<string> Consequences { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The names of the levels, the lowest first.</summary>
    public IReadOnlyList<string> Levels { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The level of each pair of likelihood and consequence; empty where a function gives it.</summary>
    public IReadOnlyList<MatrixCell> Matrix { get; init => field = ValueList<MatrixCell>.Copy(value); } = ValueList<MatrixCell>.Empty;

    /// <summary>The function that gives the level where there is no matrix.</summary>
    public LevelFunction? Function { get; init; }

    /// <summary>How ratings by dimension make the overall consequence.</summary>
    public ConsequenceRule ConsequenceRule { get; init; }

    /// <summary>What is acceptable, for all domains or for one.</summary>
    public IReadOnlyList<AcceptanceCriteria> Criteria { get; init => field = ValueList<AcceptanceCriteria>.Copy(value); } = ValueList<AcceptanceCriteria>.Empty;

    /// <summary>Who may accept which level, and for how long.</summary>
    public IReadOnlyList<AcceptanceAuthority> Authorities { get; init => field = ValueList<AcceptanceAuthority>.Copy(value); } = ValueList<AcceptanceAuthority>.Empty;

    /// <summary>Schemes into whose terms its results can be converted.</summary>
    public IReadOnlyList<SchemeConversion> ConvertsTo { get; init => field = ValueList<SchemeConversion>.Copy(value); } = ValueList<SchemeConversion>.Empty;
}

/// <summary>One cell of a matrix.</summary>
public sealed record MatrixCell
{
    /// <summary>From 1.</summary>
    public int Likelihood { get; init; }

    /// <summary>From 1.</summary>
    public int Consequence { get; init; }

    /// <summary>One of the scheme's levels.</summary>
    public required string Level { get; init; }
}

/// <summary>What is acceptable (clause 6.1.2 a): levels of the scheme, for all domains or for one.</summary>
public sealed record AcceptanceCriteria
{
    /// <summary>The domain; unspecified for all that have no criteria of their own.</summary>
    public RiskDomain Domain { get; init; }

    /// <summary>The highest level that needs no formal acceptance.</summary>
    public string? AcceptableUpTo { get; init; }

    /// <summary>The level up to which risk is taken willingly.</summary>
    public string? Appetite { get; init; }

    /// <summary>The level up to which risk is borne.</summary>
    public string? Tolerance { get; init; }

    /// <summary>The highest level that the organization could bear at all.</summary>
    public string? Capacity { get; init; }
}

/// <summary>Who may accept risks of one level.</summary>
public sealed record AcceptanceAuthority
{
    /// <summary>One of the scheme's levels.</summary>
    public required string Level { get; init; }

    /// <summary>The domain; unspecified for all.</summary>
    public RiskDomain Domain { get; init; }

    /// <summary>Who may: an id of the document, or a name.</summary>
    public required string By { get; init; }

    /// <summary>For how many months at most; null without limit.</summary>
    public int? MaximumMonths { get; init; }
}

/// <summary>That results of one scheme can be converted into terms of another.</summary>
public sealed record SchemeConversion
{
    /// <summary>The other scheme.</summary>
    public required Id<RiskScheme> To { get; init; }

    /// <summary>How, in words or by document.</summary>
    public string? How { get; init; }
}
