namespace Iso.Standards;

/// <summary>The chains of links that lead from a provision to those of another document and prove something.</summary>
/// <param name="From">The provision.</param>
/// <param name="To">The document.</param>
/// <param name="Hops">The most links that a path takes.</param>
/// <param name="Targets">The paths to each provision, the best first; provisions to which the best path proves most come first.</param>
internal sealed record FoundPaths(Provision From, Standard To, int Hops, IReadOnlyList<PathsTo> Targets)
{
    public static FoundPaths Of(Provision from, Standard to, int hops)
    {
        // What only rules out a relation proves nothing of the target.
        var paths = Crosswalks.Network.Paths(from.Id, to.Id, hops).Where(path => path.Proof != PathProof.Nothing);
        return new(from, to, hops, [.. paths.GroupBy(path => path.To).Select(group => new PathsTo(group.Key, [.. group])).OrderBy(target => target.Best.Proof)]);
    }
}

/// <summary>The paths to one provision.</summary>
/// <param name="Target">The provision.</param>
/// <param name="Paths">The paths, the best first; at least one.</param>
internal sealed record PathsTo(ProvisionId Target, IReadOnlyList<CrosswalkPath> Paths)
{
    /// <summary>The path that proves most.</summary>
    public CrosswalkPath Best => Paths[0];

    /// <summary>Whether the paths contradict each other: nothing is possible by all of them together.</summary>
    public bool IsConflict => Paths.Aggregate(RelationSet.Unknown, (known, path) => known.And(path.Known)).IsConflict;
}
