namespace Iso.Standards;

/// <summary>Follows what is known of one node through a network to its end, and sets a bit for each node that it reaches.</summary>
/// <remarks>Unions are left to <see cref="InferenceTable"/>: they need what is known of several nodes together.</remarks>
internal sealed class InferenceRows
{
    private readonly NetworkParts _parts;
    private readonly ResultFacts[] _facts;
    private readonly List<int> _reached = [];
    private readonly Stack<int> _open = new();

    public InferenceRows(NetworkParts parts)
    {
        _parts = parts;
        _facts = new ResultFacts[parts.Count];
    }

    /// <summary>Forgets what was followed before, and follows these facts from a node.</summary>
    public void Follow(int node, ResultFacts facts)
    {
        foreach (var reached in _reached) _facts[reached] = ResultFacts.None;
        _reached.Clear();
        Learn(node, facts);
        while (_open.TryPop(out var at))
        {
            foreach (var way in _parts.Within[at]) Learn(way.Target, ResultRules.Follows(way.Known, _facts[at]));
            foreach (var way in _parts.Passages[at]) Learn(way.Target, ResultRules.Follows(way.Known, _facts[at]));
        }
    }

    /// <summary>Sets the bits of the nodes at which a fact is known now.</summary>
    public void Mark(ResultFacts fact, Span<ulong> row)
    {
        foreach (var node in _reached)
        {
            if ((_facts[node] & fact) != ResultFacts.None) row[node / InferenceTable.BitsPerWord] |= 1UL << node;
        }
    }

    private void Learn(int node, ResultFacts facts)
    {
        if ((facts & ~_facts[node]) == ResultFacts.None) return;
        if (_facts[node] == ResultFacts.None) _reached.Add(node);
        _facts[node] |= facts;
        _open.Push(node);
    }
}
