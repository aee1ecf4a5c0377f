namespace Iso.Standards;

/// <summary>Joins crosswalks to a network: nodes for all ends of links, and for each node the ways that lead from it.</summary>
internal sealed class NetworkBuilder
{
    private readonly Dictionary<StandardId, DocumentNodes> _byDocument = [];
    private readonly List<DocumentNodes> _documents = [];
    private readonly List<(CrosswalkLink Link, Crosswalk Crosswalk, DocumentNodes From, int Source, DocumentNodes To, int Target)> _links = [];

    public NetworkBuilder(IReadOnlyList<Crosswalk> crosswalks)
    {
        foreach (var crosswalk in crosswalks)
        {
            var (from, to) = (Nodes(crosswalk.From), Nodes(crosswalk.To));
            foreach (var link in crosswalk.Links) _links.Add((link, crosswalk, from, from.Add(link.Sources), to, to.Add(link.Targets)));
        }

        Starts = new int[_documents.Count + 1];
        for (var i = 0; i < _documents.Count; i++) Starts[i + 1] = Starts[i] + _documents[i].Count;
    }

    public IReadOnlyList<DocumentNodes> Documents => _documents;

    /// <summary>Where the nodes of each document begin, when they are counted over all; one more at the end.</summary>
    public int[] Starts { get; }

    /// <summary>The links of all crosswalks, with the nodes of both ends.</summary>
    public NetworkLink[] Links => [.. _links.Select(l => new NetworkLink(l.Link, l.Crosswalk, Starts[l.From.Index] + l.Source, Starts[l.To.Index] + l.Target))];

    /// <summary>The ways from each node over rated links, in the order of the links. Where nothing is known, nothing leads.</summary>
    public Passage[][] Passages()
    {
        var ways = new List<Passage>[Starts[^1]];
        for (var i = 0; i < ways.Length; i++) ways[i] = [];
        for (var at = 0; at < _links.Count; at++)
        {
            var (link, _, from, source, to, target) = _links[at];
            if (link.Known.IsUnknown) continue;
            Add(from, source, link.Known, to, target, at, isBackwards: false, ways);
            Add(to, target, link.Known.Inverse(), from, source, at, isBackwards: true, ways);
        }

        return [.. ways.Select(way => way.ToArray())];
    }

    /// <summary>The ways from each node within its document: to what it is part of, and to what is part of it.</summary>
    public Passage[][] WithinDocuments()
    {
        var ways = new Passage[Starts[^1]][];
        foreach (var document in _documents)
        {
            var start = Starts[document.Index];
            for (var node = 0; node < document.Count; node++) ways[start + node] = [.. document.Near(node).Where(near => near.Node != node).Select(near => new Passage(start + near.Node, near.Known, -1, false))];
        }

        return ways;
    }

    private void Add(DocumentNodes from, int source, RelationSet known, DocumentNodes to, int target, int link, bool isBackwards, List<Passage>[] ways)
    {
        foreach (var (start, ofSource) in from.Near(source))
        {
            var first = ofSource.Inverse().Then(known);
            if (first.IsUnknown) continue;
            foreach (var (end, ofTarget) in to.Near(target))
            {
                var whole = first.Then(ofTarget);
                if (!whole.IsUnknown) ways[Starts[from.Index] + start].Add(new(Starts[to.Index] + end, whole, link, isBackwards));
            }
        }
    }

    private DocumentNodes Nodes(StandardId document)
    {
        if (_byDocument.TryGetValue(document, out var nodes)) return nodes;
        nodes = new(document, _documents.Count);
        _documents.Add(nodes);
        _byDocument.Add(document, nodes);
        return nodes;
    }
}
