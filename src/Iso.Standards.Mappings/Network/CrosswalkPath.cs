namespace Iso.Standards;

/// <summary>What a path shows of its target for whoever meets its source, the best first.</summary>
public enum PathProof
{
    /// <summary>Source and target are the same.</summary>
    Equal,

    /// <summary>The target is part of the source: whoever meets the source meets the target.</summary>
    Covers,

    /// <summary>The source is part of the target: whoever meets the source meets a part of the target, and whoever fails it fails the target.</summary>
    IsPart,

    /// <summary>Both share something: whoever meets the source meets some part of the target.</summary>
    Overlaps,

    /// <summary>Both share nothing.</summary>
    Disjoint,

    /// <summary>Nothing follows.</summary>
    Nothing,
}

/// <summary>A chain of links from one provision to another, with what it proves.</summary>
/// <remarks>A path is judged by what it proves; only among paths that prove the same does the shorter one come first.</remarks>
public sealed record CrosswalkPath
{
    /// <summary>The provision from which it goes.</summary>
    public required ProvisionId From { get; init; }

    /// <summary>The provision to which it goes.</summary>
    public required ProvisionId To { get; init; }

    /// <summary>The steps, from the source on.</summary>
    public required IReadOnlyList<CrosswalkStep> Steps { get; init => field = ValueList<CrosswalkStep>.Copy(value); }

    /// <summary>What the whole path says of both ends.</summary>
    public required RelationSet Known { get; init; }

    /// <summary>How many links it takes.</summary>
    public int Hops => Steps.Count(step => step.Link is not null);

    /// <summary>What it proves.</summary>
    public PathProof Proof => ProofOf(Known);

    internal static PathProof ProofOf(RelationSet known)
    {
        if (known.CoversTarget) return known.CoversSource ? PathProof.Equal : PathProof.Covers;
        if (known.CoversSource) return PathProof.IsPart;
        if (known.Overlaps) return PathProof.Overlaps;
        return known.IsDisjoint ? PathProof.Disjoint : PathProof.Nothing;
    }

    /// <summary>The steps in one line.</summary>
    public override string ToString() => string.Join("; ", Steps);
}
