namespace Iso.Standards;

/// <summary>The provisions of one document that links name, and the unions of several that joint links speak of.</summary>
internal sealed class DocumentNodes
{
    private readonly Dictionary<ProvisionNumber, int> _byNumber = [];
    private readonly List<ProvisionNumber> _numbers = [];
    private readonly List<int[]> _members = [];     // of each node: itself, or what a union is of
    private (int Node, RelationSet Known)[][]? _near;

    public DocumentNodes(StandardId document, int index)
    {
        Document = document;
        Index = index;
    }

    public StandardId Document { get; }

    /// <summary>The place of the document in the network.</summary>
    public int Index { get; }

    /// <summary>How many nodes there are, unions included.</summary>
    public int Count => _members.Count;

    /// <summary>The node of a provision; -1 where no link names it.</summary>
    public int Find(ProvisionNumber number) => _byNumber.TryGetValue(number, out var node) ? node : -1;

    /// <summary>The number of a node; of a union that of its first member.</summary>
    public ProvisionNumber NumberOf(int node) => _numbers[_members[node][0]];

    /// <summary>The numbers of a node: one, or those of a union.</summary>
    public IEnumerable<ProvisionNumber> NumbersOf(int node) => _members[node].Select(member => _numbers[member]);

    /// <summary>Whether a node is a union of several provisions.</summary>
    public bool IsUnion(int node) => _members[node].Length > 1;

    /// <summary>The nodes of which a union is made; of a provision itself.</summary>
    public ReadOnlySpan<int> MembersOf(int node) => _members[node];

    /// <summary>The node for the ends of a link, made where there is none.</summary>
    public int Add(IReadOnlyList<ProvisionNumber> ends)
    {
        if (ends.Count == 1) return Add(ends[0]);
        var members = ends.Select(Add).Order().ToArray();
        for (var node = 0; node < _members.Count; node++)
        {
            if (_members[node].AsSpan().SequenceEqual(members)) return node;
        }

        return Append(default, members);
    }

    /// <summary>The nodes of which something is known by their place in the document, the node itself among them. Asked when all nodes are there.</summary>
    /// <remarks>Over a third one, too: an article overlaps a union to which one of its paragraphs belongs.</remarks>
    public IReadOnlyList<(int Node, RelationSet Known)> Near(int node) => (_near ??= AllNear())[node];

    /// <summary>What is known of two nodes by their place in the document alone: what stands below another is part of it, or all of it.</summary>
    public RelationSet Inside(int node, int other)
    {
        if (node == other) return new(Relation.EqualTo);
        if (!IsUnion(node) && !IsUnion(other))
        {
            var (one, two) = (_numbers[node], _numbers[other]);
            return two.Contains(one) ? PartOrAll : one.Contains(two) ? PartOrAll.Inverse() : RelationSet.Unknown;
        }

        var (within, around) = (IsWithin(node, other), IsWithin(other, node));
        return within && around ? new(Relation.EqualTo) : within ? PartOrAll : around ? PartOrAll.Inverse() : RelationSet.Unknown;
    }

    /// <summary>What is known of a provision and a node by their place.</summary>
    public RelationSet Inside(ProvisionNumber number, int node)
    {
        var found = Find(number);
        if (found >= 0) return Inside(found, node);
        foreach (var member in _members[node])
        {
            if (_numbers[member].Contains(number)) return PartOrAll;
        }

        foreach (var member in _members[node])
        {
            if (!number.Contains(_numbers[member])) return RelationSet.Unknown;
        }

        return PartOrAll.Inverse();
    }

    /// <summary>The nodes above and below a provision that no link names, unions left out, each with what is known of the provision and it by their place. In the order of the nodes.</summary>
    public IEnumerable<(int Node, RelationSet Known)> Beside(ProvisionNumber number)
    {
        for (var node = 0; node < Count; node++)
        {
            if (IsUnion(node)) continue;
            var known = Inside(number, node);
            if (!known.IsUnknown) yield return (node, known);
        }
    }

    /// <summary>A paragraph is part of its article, and may be all that the article has.</summary>
    private static RelationSet PartOrAll => new RelationSet(Relation.SubsetOf).Or(Relation.EqualTo);

    private (int Node, RelationSet Known)[][] AllNear()
    {
        var direct = new RelationMatrix(Count, Count);
        for (var node = 0; node < Count; node++)
        {
            for (var other = 0; other < Count; other++) direct[node, other] = Inside(node, other);
        }

        var known = new RelationMatrix(Count, Count);
        direct.Then(direct, known);
        return [.. Enumerable.Range(0, Count).Select(node => Enumerable.Range(0, Count).Select(other => (other, known[node, other])).Where(near => !near.Item2.IsUnknown).ToArray())];
    }

    private bool IsWithin(int node, int other)
        => _members[node].All(member => _members[other].Any(outer => outer == member || _numbers[outer].Contains(_numbers[member])));

    private int Add(ProvisionNumber number)
    {
        var node = Find(number);
        if (node >= 0) return node;
        node = Append(number, [_members.Count]);
        _byNumber.Add(number, node);
        return node;
    }

    private int Append(ProvisionNumber number, int[] members)
    {
        _numbers.Add(number);
        _members.Add(members);
        return _members.Count - 1;
    }
}
