namespace Iso.Standards;

/// <summary>Two provisions that chains of links join: what all of them say together, and the best of them.</summary>
public sealed class CrosswalkConnection
{
    private readonly PathSearch _search;
    private readonly int _label;

    internal CrosswalkConnection(PathSearch search, int label, ProvisionId from, ProvisionId to, RelationSet known)
    {
        _search = search;
        _label = label;
        From = from;
        To = to;
        Known = known;
    }

    /// <summary>The source.</summary>
    public ProvisionId From { get; }

    /// <summary>The target.</summary>
    public ProvisionId To { get; }

    /// <summary>What all paths leave possible together; a conflict where they contradict each other.</summary>
    public RelationSet Known { get; }

    /// <summary>How many links the best path takes.</summary>
    public int Hops => _search.HopsOf(_label);

    /// <summary>What the best path proves.</summary>
    public PathProof Proof => CrosswalkPath.ProofOf(_search.KnownAt(_label));

    /// <summary>The best path with its links and their provenance; put together when asked for.</summary>
    public CrosswalkPath BestPath() => _search.PathOf(_label, From, To, new(Relation.EqualTo), _search.KnownAt(_label));

    /// <summary>Both ends with what is known between them.</summary>
    public override string ToString() => $"{From} {Words.Of(Known)} {To}";
}
