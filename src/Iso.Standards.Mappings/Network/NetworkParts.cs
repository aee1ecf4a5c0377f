namespace Iso.Standards;

/// <summary>A network as arrays: nodes of all documents counted through, ways by node.</summary>
internal sealed class NetworkParts
{
    private readonly DocumentNodes[] _documents;
    private readonly int[] _starts;
    private readonly int[] _documentOf;
    private readonly int[][] _unionsOf;
    private readonly Lazy<InferenceTable> _table;

    public NetworkParts(NetworkBuilder builder)
    {
        _documents = [.. builder.Documents];
        _starts = builder.Starts;
        Links = builder.Links;
        Passages = builder.Passages();
        Within = builder.WithinDocuments();
        _documentOf = new int[_starts[^1]];
        _unionsOf = Unions();
        foreach (var document in _documents) _documentOf.AsSpan(_starts[document.Index], document.Count).Fill(document.Index);
        _table = new(() => new InferenceTable(this));
    }

    public IReadOnlyList<DocumentNodes> Documents => _documents;

    /// <summary>What each node makes known elsewhere; made when it is first asked for.</summary>
    public InferenceTable Table => _table.Value;

    /// <summary>The unions of which a node is a member.</summary>
    public ReadOnlySpan<int> UnionsOf(int node) => _unionsOf[node];

    /// <summary>How many nodes there are in all.</summary>
    public int Count => _documentOf.Length;

    /// <summary>The links of all crosswalks, rated or not, in their order.</summary>
    public NetworkLink[] Links { get; }

    /// <summary>For each node the ways over rated links.</summary>
    public Passage[][] Passages { get; }

    /// <summary>For each node the ways within its document.</summary>
    public Passage[][] Within { get; }

    private int[][] Unions()
    {
        var unions = new int[_starts[^1]][];
        Array.Fill(unions, []);
        foreach (var document in _documents)
        {
            for (var node = 0; node < document.Count; node++)
            {
                if (!document.IsUnion(node)) continue;
                foreach (var member in document.MembersOf(node)) unions[_starts[document.Index] + member] = [.. unions[_starts[document.Index] + member], _starts[document.Index] + node];
            }
        }

        return unions;
    }

    public DocumentNodes? Find(StandardId document)
    {
        foreach (var nodes in _documents)
        {
            if (nodes.Document == document) return nodes;
        }

        return null;
    }

    public DocumentNodes DocumentOf(int node) => _documents[_documentOf[node]];

    /// <summary>The place of a node within its document.</summary>
    public int Local(int node) => node - _starts[_documentOf[node]];

    /// <summary>The place of a node among those of all documents.</summary>
    public int Global(DocumentNodes document, int node) => _starts[document.Index] + node;

    /// <summary>The provisions of a node: one, or those of a union.</summary>
    public IEnumerable<ProvisionId> ProvisionsOf(int node)
    {
        var document = DocumentOf(node);
        return document.NumbersOf(Local(node)).Select(number => new ProvisionId(document.Document, number));
    }
}
