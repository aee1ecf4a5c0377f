using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>Goes through a network from one provision, link by link, and keeps what each way says of the provisions that it reaches.</summary>
/// <remarks>
/// Composition never makes a statement out of a weaker one: what is known of the beginning of a path bounds what is known of
/// the whole. So a way that reaches a node knowing no more than an earlier one, in no fewer links, can be left, and the rest
/// still says everything that all ways together say. Only who asks for all paths gets the others too, without circles.
/// </remarks>
internal sealed class PathSearch
{
    private const int None = -1;

    private readonly NetworkParts _parts;
    private readonly int _maximumHops;
    private readonly bool _keepAll;
    private readonly List<Label> _labels = [];
    private readonly int[] _lastAt;      // of each node the last label that stands there

    public PathSearch(NetworkParts parts, int maximumHops, bool keepAll)
    {
        _parts = parts;
        _maximumHops = maximumHops;
        _keepAll = keepAll;
        _lastAt = new int[parts.Count];
        _lastAt.AsSpan().Fill(None);
    }

    public IReadOnlyList<Label> Labels => _labels;

    public void Start(int node, RelationSet known)
    {
        if (!known.IsUnknown) Add(new(node, known, None, default, 0, _lastAt[node]));
    }

    public void Run()
    {
        for (var at = 0; at < _labels.Count; at++)
        {
            var label = _labels[at];
            if (label.Hops == _maximumHops) continue;
            foreach (var way in _parts.Passages[label.Node])
            {
                var known = label.Known.Then(way.Known);
                if (!known.IsUnknown && IsWanted(at, way.Target, known)) Add(new(way.Target, known, at, way, label.Hops + 1, _lastAt[way.Target]));
            }
        }
    }

    /// <summary>The path that ends in a label, with the step within the target's document behind it where there is one.</summary>
    public CrosswalkPath PathOf(int label, ProvisionId from, ProvisionId to, RelationSet last, RelationSet whole)
    {
        var steps = new List<CrosswalkStep>();
        for (var at = label; at >= 0; at = _labels[at].Previous)
        {
            var (node, known, previous, way, _, _) = _labels[at];
            if (previous >= 0) steps.InsertRange(0, StepsOf.Passage(_parts, _labels[previous].Node, way));
            else if (known != new RelationSet(Relation.EqualTo)) steps.Insert(0, new() { From = [from], To = [.. _parts.ProvisionsOf(node)], Known = known });
        }

        if (last != new RelationSet(Relation.EqualTo)) steps.Add(new() { From = [.. _parts.ProvisionsOf(_labels[label].Node)], To = [to], Known = last });
        return new() { From = from, To = to, Steps = steps, Known = whole };
    }

    /// <summary>Adds the best label of each node of a document.</summary>
    public void AddConnections(DocumentNodes target, ProvisionId from, List<CrosswalkConnection> connections)
    {
        for (var node = 0; node < target.Count; node++)
        {
            var best = None;
            var known = RelationSet.Unknown;
            for (var at = _lastAt[_parts.Global(target, node)]; at >= 0; at = _labels[at].Before)
            {
                if (_labels[at].Hops == 0) continue;
                known = known.And(_labels[at].Known);
                if (best < 0 || IsBetter(_labels[at], _labels[best])) best = at;
            }

            if (best >= 0 && !target.IsUnion(node)) connections.Add(new(this, best, from, new(target.Document, target.NumberOf(node)), known));
        }
    }

    public RelationSet KnownAt(int label) => _labels[label].Known;

    public int HopsOf(int label) => _labels[label].Hops;

    private static bool IsBetter(Label one, Label other)
    {
        var (a, b) = (CrosswalkPath.ProofOf(one.Known), CrosswalkPath.ProofOf(other.Known));
        return a != b ? a < b : one.Known.Count != other.Known.Count ? one.Known.Count < other.Known.Count : one.Hops < other.Hops;
    }

    private bool IsWanted(int from, int node, RelationSet known)
    {
        if (_keepAll) return !IsOnTheWay(from, node);
        for (var at = _lastAt[node]; at >= 0; at = _labels[at].Before)
        {
            if (_labels[at].Known.IsWithin(known)) return false;
        }

        return true;
    }

    /// <summary>Whether a path has been in the document of a node before: nobody wants to hear of those.</summary>
    private bool IsOnTheWay(int label, int node)
    {
        var document = _parts.DocumentOf(node);
        for (var at = label; at >= 0; at = _labels[at].Previous)
        {
            if (_parts.DocumentOf(_labels[at].Node) == document) return true;
        }

        return false;
    }

    private void Add(Label label)
    {
        _lastAt[label.Node] = _labels.Count;
        _labels.Add(label);
    }

    /// <summary>That a node was reached, and how.</summary>
    /// <param name="Node">The node.</param>
    /// <param name="Known">What is known of the start and it.</param>
    /// <param name="Previous">The label before it on the path; -1 at the start.</param>
    /// <param name="Way">The way from there.</param>
    /// <param name="Hops">How many links were taken.</param>
    /// <param name="Before">The label that was set at the same node before; -1 where there is none.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Label(int Node, RelationSet Known, int Previous, Passage Way, int Hops, int Before);
}
