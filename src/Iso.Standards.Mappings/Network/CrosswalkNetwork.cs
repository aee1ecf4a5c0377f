using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>Crosswalks joined to one network, over which what is known of two provisions follows along any chain of links.</summary>
/// <remarks>
/// Links are read in both directions. A provision that stands below another is part of it, or all of it: so a link to a
/// paragraph says something of its article, too. Links that nobody rated lead nowhere. Immutable and safe to share.
/// </remarks>
public sealed class CrosswalkNetwork
{
    /// <summary>How many links a path takes at most, where nothing else is asked for.</summary>
    public const int UsualHops = 4;

    private readonly Lazy<NetworkParts> _parts;

    /// <summary>A network of these crosswalks; nothing is joined before the first question.</summary>
    public CrosswalkNetwork(params IEnumerable<Crosswalk> crosswalks)
    {
        ArgumentNullException.ThrowIfNull(crosswalks);
        Crosswalks = ValueList<Crosswalk>.Copy(crosswalks);
        _parts = new(() => new(new NetworkBuilder(Crosswalks)));
    }

    /// <summary>The crosswalks, in the order given.</summary>
    public IReadOnlyList<Crosswalk> Crosswalks { get; }

    /// <summary>The documents that the crosswalks join, in the order in which they are first named.</summary>
    public IEnumerable<StandardId> Documents => Parts.Documents.Select(document => document.Document);

    private NetworkParts Parts => _parts.Value;

    /// <summary>What follows for two provisions from all paths of at most so many links; nothing where no chain of rated links joins them.</summary>
    /// <param name="from">The source.</param>
    /// <param name="to">The target, of another document.</param>
    /// <param name="maximumHops">The most links that a path takes, from 1 on.</param>
    /// <returns>What every path leaves possible. A conflict where sources contradict each other: <see cref="Paths(ProvisionId, ProvisionId, int)"/> shows which.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumHops"/> is below 1.</exception>
    public RelationSet Known(ProvisionId from, ProvisionId to, int maximumHops = UsualHops)
    {
        var known = RelationSet.Unknown;
        if (Parts.Find(to.Standard) is not { } target) return known;
        var own = target.Find(to.Number);
        var search = Search(from, maximumHops, keepAll: false);
        foreach (var label in search.Labels)
        {
            if (Parts.DocumentOf(label.Node) == target && (own < 0 || own == Parts.Local(label.Node))) known = known.And(label.Known.Then(target.Inside(to.Number, Parts.Local(label.Node)).Inverse()));
        }

        return known;
    }

    /// <summary>The paths from a provision to another that prove something, the strongest first; among those that prove the same the shorter.</summary>
    /// <param name="from">The source.</param>
    /// <param name="to">The target.</param>
    /// <param name="maximumHops">The most links that a path takes, from 1 on.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumHops"/> is below 1.</exception>
    public IReadOnlyList<CrosswalkPath> Paths(ProvisionId from, ProvisionId to, int maximumHops = UsualHops)
    {
        if (Parts.Find(to.Standard) is not { } target) return [];
        var search = Search(from, maximumHops, keepAll: true);
        var own = target.Find(to.Number);
        var paths = new List<CrosswalkPath>();
        for (var i = 0; i < search.Labels.Count; i++)
        {
            var node = search.Labels[i].Node;
            if (Parts.DocumentOf(node) != target || (own >= 0 && own != Parts.Local(node))) continue;
            var last = target.Inside(to.Number, Parts.Local(node)).Inverse();
            var whole = search.Labels[i].Known.Then(last);
            if (whole.IsUnknown || target.IsUnion(Parts.Local(node))) continue;
            if (search.Labels[i].Hops > 0) paths.Add(search.PathOf(i, from, to, last, whole));
        }

        return Ordered(paths);
    }

    /// <summary>The paths from a provision to any of a document, the strongest first for each target, targets in natural order.</summary>
    /// <param name="from">The source.</param>
    /// <param name="to">The document.</param>
    /// <param name="maximumHops">The most links that a path takes, from 1 on.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumHops"/> is below 1.</exception>
    public IReadOnlyList<CrosswalkPath> Paths(ProvisionId from, StandardId to, int maximumHops = UsualHops)
    {
        if (Parts.Find(to) is not { } target) return [];
        var search = Search(from, maximumHops, keepAll: true);
        var paths = new List<CrosswalkPath>();
        for (var i = 0; i < search.Labels.Count; i++)
        {
            var label = search.Labels[i];
            if (Parts.DocumentOf(label.Node) != target || label.Hops == 0 || target.IsUnion(Parts.Local(label.Node))) continue;
            paths.Add(search.PathOf(i, from, new(to, target.NumberOf(Parts.Local(label.Node))), new(Relation.EqualTo), label.Known));
        }

        return [.. Ordered(paths).OrderBy(path => path.To)];
    }

    /// <summary>The best path from each provision of a document to each of another that a chain of rated links joins.</summary>
    /// <remarks>Best by what it proves, then by its length. In the order of the sources, then of the targets, as the links name them.</remarks>
    public IReadOnlyList<CrosswalkConnection> Connections(StandardId from, StandardId to, int maximumHops = UsualHops)
    {
        if (Parts.Find(from) is not { } source || Parts.Find(to) is not { } target) return [];
        var connections = new List<CrosswalkConnection>();
        for (var node = 0; node < source.Count; node++)
        {
            if (source.IsUnion(node)) continue;
            var search = Search(source, node, maximumHops);
            search.AddConnections(target, new(from, source.NumberOf(node)), connections);
        }

        return connections;
    }

    /// <summary>What follows from what was assessed, for every provision that links name.</summary>
    /// <param name="assessed">Provisions of any of the documents, with their results. What no link concerns has no effect.</param>
    public Inference Infer(IEnumerable<AssessedProvision> assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        return new(Parts, assessed);
    }

    private static List<CrosswalkPath> Ordered(List<CrosswalkPath> paths) => [.. paths.OrderBy(path => path.Proof).ThenBy(path => path.Known.Count).ThenBy(path => path.Steps.Count)];

    private PathSearch Search(ProvisionId from, int maximumHops, bool keepAll)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumHops, 1);
        var search = new PathSearch(Parts, maximumHops, keepAll);
        if (Parts.Find(from.Standard) is { } source)
        {
            var own = source.Find(from.Number);
            if (own >= 0) search.Start(Parts.Global(source, own), new(Relation.EqualTo));
            else
            {
                for (var node = 0; node < source.Count; node++) search.Start(Parts.Global(source, node), source.Inside(from.Number, node));
            }
        }

        search.Run();
        return search;
    }

    private PathSearch Search(DocumentNodes source, int node, int maximumHops)
    {
        var search = new PathSearch(Parts, maximumHops, keepAll: false);
        search.Start(Parts.Global(source, node), new(Relation.EqualTo));
        search.Run();
        return search;
    }

    /// <summary>What follows for the provisions of a document where all of some provisions is met; the same as <see cref="Infer"/> finds, many times faster and without explanations.</summary>
    /// <remarks>The first question makes a table of the whole network; later ones allocate hardly more than the answer.</remarks>
    /// <param name="met">Provisions of any of the documents of which all is met.</param>
    /// <param name="document">The document that is asked about. Of one that no crosswalk names, nothing follows.</param>
    /// <example><code>
    /// var proven = Crosswalks.Network.Proves(Isms.Catalog.Controls.Select(control => control.Id.Provision), Soc2.Edition2017.Id);
    /// </code></example>
    public ProvenProvisions Proves(IEnumerable<ProvisionId> met, StandardId document)
    {
        ArgumentNullException.ThrowIfNull(met);
        return Table.Prove(SpanOf(met), [], document);
    }

    /// <summary>What follows for the provisions of a document where all of some entries of a catalog is met: the quickest way to ask the same of many organizations.</summary>
    /// <remarks>Where the entries of a catalog stand in the network is looked up at the first question about it.</remarks>
    /// <param name="met">The entries of which all is met.</param>
    /// <param name="document">The document that is asked about. Of one that no crosswalk names, nothing follows.</param>
    public ProvenProvisions Proves(ProvisionSet met, StandardId document)
    {
        ArgumentNullException.ThrowIfNull(met);
        return Table.Prove(met, document);
    }

    /// <summary>What follows for the provisions of a document from what was assessed; the same as <see cref="Infer"/> finds, many times faster and without explanations.</summary>
    /// <param name="assessed">Provisions of any of the documents, with their results. What no link concerns has no effect.</param>
    /// <param name="document">The document that is asked about. Of one that no crosswalk names, nothing follows.</param>
    public ProvenProvisions Proves(IEnumerable<AssessedProvision> assessed, StandardId document)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        return Table.Prove([], SpanOf(assessed), document);
    }

    /// <summary>What each provision makes known elsewhere.</summary>
    internal InferenceTable Table => Parts.Table;

    /// <summary>The items without a copy, where they stand in one piece already.</summary>
    private static ReadOnlySpan<T> SpanOf<T>(IEnumerable<T> items)
    {
        if (items is T[] array) return array;
        if (items is List<T> list) return CollectionsMarshal.AsSpan(list);
        return items is IReadOnlyList<T> others ? ValueList<T>.Span(others) : items.ToArray();
    }
}
