using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>The closure of one network: for every node what it makes known elsewhere, as rows of bits, so that what many make known is little more than the union of their rows.</summary>
/// <remarks>
/// Each fact travels by itself, so that what follows from several is what follows from each. Only a union of provisions is more
/// than its members: it is met once all of them are. So the rows are joined first; then every union that is met by now adds its
/// own, until none is left. What comes out is what <see cref="Inference"/> finds, without the ways by which it came.
/// </remarks>
internal sealed partial class InferenceTable
{
    public const int BitsPerWord = 64;

    private const ResultFacts WhollyMet = ResultFacts.AllMet | ResultFacts.SomeMet;

    // What is known of a network: three rows, of the nodes that are met, met in part, not met.
    private const int MetRow = 0;
    private const int PartRow = 1;
    private const int NotMetRow = 2;
    private const int RowsOfKnown = 3;

    // What a node makes known: the first two rows where all of it is met, in the order of those above; then one where a part is, and one where something is not.
    private const int FromPartRow = 2;
    private const int FromNotMetRow = 3;
    private const int RowsOfNode = 4;

    private const int MostKept = 4096;                           // provisions beside the links of a document

    private readonly NetworkParts _parts;
    private readonly int _words;                                 // of a row: whole vectors
    private readonly ulong[] _rows;
    private readonly (int Node, int[] Members)[] _unions;
    private readonly ConcurrentDictionary<ProvisionNumber, (int Node, RelationSet Known)[]>[] _beside;   // of each document, by provisions that no link names

    public InferenceTable(NetworkParts parts)
    {
        _parts = parts;
        var words = (parts.Count + BitsPerWord - 1) / BitsPerWord;
        _words = (words + Vector<ulong>.Count - 1) / Vector<ulong>.Count * Vector<ulong>.Count;
        _rows = RowsOf(parts, _words);
        _unions = [.. UnionsOf(parts)];
        _inOrder = [.. parts.Documents.Select(InOrder)];
        _provisions = [.. parts.Documents.Select(ProvisionsOf)];
        _beside = [.. parts.Documents.Select(static _ => new ConcurrentDictionary<ProvisionNumber, (int Node, RelationSet Known)[]>())];
    }

    /// <summary>The network.</summary>
    public NetworkParts Parts => _parts;

    /// <summary>How many words it takes to hold what is known of the network.</summary>
    public int KnownLength => RowsOfKnown * _words;

    /// <summary>Adds all that follows from results, unions left out; <see cref="Join"/> comes behind it.</summary>
    /// <param name="assessed">The results. What the network does not know has no effect.</param>
    /// <param name="known">What is known so far.</param>
    /// <param name="documents">Is set for each document of the network of which anything is known by the results themselves; empty where nobody asks.</param>
    public void Take(ReadOnlySpan<AssessedProvision> assessed, Span<ulong> known, Span<bool> documents)
    {
        DocumentNodes? document = null;
        foreach (var (provision, result) in assessed)
        {
            var facts = ResultRules.FactsOf(result);
            if (facts == ResultFacts.None) continue;
            document = DocumentOf(provision.Standard, document);
            if (document is null) continue;
            if (!documents.IsEmpty) documents[document.Index] = true;
            Take(document, provision.Number, facts, known);
        }
    }

    /// <summary>Adds what follows from unions that are met because all their members are, until nothing more does.</summary>
    public void Join(Span<ulong> known)
    {
        var isOpen = _unions.Length > 0;
        while (isOpen)
        {
            isOpen = false;
            foreach (var (node, members) in _unions)
            {
                if (Has(known, MetRow, node) || !HasAll(known, members)) continue;
                Add(node, WhollyMet, known);
                isOpen = true;
            }
        }
    }

    /// <summary>What is known of a node.</summary>
    public ResultFacts At(ReadOnlySpan<ulong> known, int node)
    {
        var facts = ResultFacts.None;
        if (Has(known, MetRow, node)) facts |= ResultFacts.AllMet;
        if (Has(known, PartRow, node)) facts |= ResultFacts.SomeMet;
        if (Has(known, NotMetRow, node)) facts |= ResultFacts.SomeUnmet;
        return facts;
    }

    /// <summary>How many words a row has.</summary>
    public int Words => _words;

    /// <summary>The rows of what is known: the nodes that are met, met in part, not met.</summary>
    public void Split(ReadOnlySpan<ulong> known, out ReadOnlySpan<ulong> met, out ReadOnlySpan<ulong> part, out ReadOnlySpan<ulong> notMet)
    {
        met = known.Slice(MetRow * _words, _words);
        part = known.Slice(PartRow * _words, _words);
        notMet = known.Slice(NotMetRow * _words, _words);
    }

    private static ulong[] RowsOf(NetworkParts parts, int words)
    {
        var rows = new ulong[parts.Count * RowsOfNode * words];
        var follower = new InferenceRows(parts);
        for (var node = 0; node < parts.Count; node++)
        {
            var own = rows.AsSpan(node * RowsOfNode * words, RowsOfNode * words);
            follower.Follow(node, WhollyMet);
            follower.Mark(ResultFacts.AllMet, own.Slice(MetRow * words, words));
            follower.Mark(ResultFacts.SomeMet, own.Slice(PartRow * words, words));
            follower.Follow(node, ResultFacts.SomeMet);
            follower.Mark(ResultFacts.SomeMet, own.Slice(FromPartRow * words, words));
            follower.Follow(node, ResultFacts.SomeUnmet);
            follower.Mark(ResultFacts.SomeUnmet, own.Slice(FromNotMetRow * words, words));
        }

        return rows;
    }

    private static IEnumerable<(int Node, int[] Members)> UnionsOf(NetworkParts parts)
    {
        foreach (var document in parts.Documents)
        {
            for (var node = 0; node < document.Count; node++)
            {
                if (document.IsUnion(node)) yield return (parts.Global(document, node), MembersOf(parts, document, node));
            }
        }
    }

    private static int[] MembersOf(NetworkParts parts, DocumentNodes document, int union)
    {
        var members = document.MembersOf(union).ToArray();
        for (var i = 0; i < members.Length; i++) members[i] = parts.Global(document, members[i]);
        return members;
    }

    private void Take(ReadOnlySpan<ProvisionId> met, Span<ulong> known)
    {
        DocumentNodes? document = null;
        foreach (var provision in met)
        {
            document = DocumentOf(provision.Standard, document);
            if (document is not null) Take(document, provision.Number, WhollyMet, known);
        }
    }

    private void Take(DocumentNodes document, ProvisionNumber number, ResultFacts facts, Span<ulong> known)
    {
        var own = document.Find(number);
        if (own >= 0)
        {
            Add(_parts.Global(document, own), facts, known);
            return;
        }

        // No link names it; but what stands above or below it in its document may be named.
        foreach (var (node, place) in Beside(document, number)) Add(node, ResultRules.Follows(place, facts), known);
    }

    /// <summary>The nodes above and below a provision that no link names. Kept, since many organizations have results for the same ones; but not without end, as anybody can make up numbers.</summary>
    private (int Node, RelationSet Known)[] Beside(DocumentNodes document, ProvisionNumber number)
    {
        var beside = _beside[document.Index];
        if (beside.TryGetValue(number, out var kept)) return kept;
        var near = new List<(int, RelationSet)>();
        foreach (var (node, place) in document.Beside(number)) near.Add((_parts.Global(document, node), place));
        (int, RelationSet)[] found = [.. near];
        if (beside.Count < MostKept) beside.TryAdd(number, found);
        return found;
    }

    /// <summary>The nodes of a document; most results come one document after the other.</summary>
    private DocumentNodes? DocumentOf(StandardId standard, DocumentNodes? last) => last is not null && last.Document == standard ? last : _parts.Find(standard);

    private void Add(int node, ResultFacts facts, Span<ulong> known) => Add(node, facts, known, 0, _words);

    /// <summary>Adds the rows of a node to what is known, from one word of each row up to another.</summary>
    private void Add(int node, ResultFacts facts, Span<ulong> known, int from, int until)
    {
        var rows = _rows.AsSpan(node * RowsOfNode * _words, RowsOfNode * _words);
        if ((facts & ResultFacts.AllMet) != ResultFacts.None)
        {
            Or(Part(rows, MetRow, from, until), Part(known, MetRow, from, until));
            Or(Part(rows, PartRow, from, until), Part(known, PartRow, from, until));
        }
        else if ((facts & ResultFacts.SomeMet) != ResultFacts.None)
        {
            Or(Part(rows, FromPartRow, from, until), Part(known, PartRow, from, until));
        }

        if ((facts & ResultFacts.SomeUnmet) != ResultFacts.None) Or(Part(rows, FromNotMetRow, from, until), Part(known, NotMetRow, from, until));
    }

    private Span<ulong> Part(Span<ulong> rows, int row, int from, int until) => rows.Slice((row * _words) + from, until - from);

    /// <summary>Adds the bits of a row to as many words of what is known.</summary>
    private static void Or(ReadOnlySpan<ulong> row, Span<ulong> known)
    {
        var from = MemoryMarshal.Cast<ulong, Vector<ulong>>(row);
        var to = MemoryMarshal.Cast<ulong, Vector<ulong>>(known[..row.Length]);
        for (var i = 0; i < to.Length; i++) to[i] |= from[i];
        for (var i = to.Length * Vector<ulong>.Count; i < row.Length; i++) known[i] |= row[i];
    }

    private bool HasAll(ReadOnlySpan<ulong> known, int[] nodes)
    {
        foreach (var node in nodes)
        {
            if (!Has(known, MetRow, node)) return false;
        }

        return true;
    }

    private bool Has(ReadOnlySpan<ulong> known, int row, int node) => (known[(row * _words) + (node / BitsPerWord)] & (1UL << node)) != 0;
}
