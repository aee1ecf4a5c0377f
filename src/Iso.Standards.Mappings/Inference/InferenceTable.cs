using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>The closure of one network: for every node what it makes known elsewhere, as rows of bits, so that what many make known is little more than the union of their rows.</summary>
/// <remarks>
/// Each fact travels by itself, so that what follows from several is what follows from each. Only a union of provisions is more
/// than its members: it is met once all of them are. So the rows are joined first; then every union that is met by now adds its
/// own, until none is left. What comes out is what <see cref="Inference"/> finds, without the ways by which it came.
/// </remarks>
internal sealed class InferenceTable
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

    private readonly NetworkParts _parts;
    private readonly int _words;                                 // of a row: whole vectors
    private readonly ulong[] _rows;
    private readonly (int Node, int[] Members)[] _unions;
    private readonly int[][] _inOrder;                           // of each document its provisions, unions left out, in natural order

    public InferenceTable(NetworkParts parts)
    {
        _parts = parts;
        var words = (parts.Count + BitsPerWord - 1) / BitsPerWord;
        _words = (words + Vector<ulong>.Count - 1) / Vector<ulong>.Count * Vector<ulong>.Count;
        _rows = RowsOf(parts, _words);
        _unions = [.. UnionsOf(parts)];
        _inOrder = [.. parts.Documents.Select(InOrder)];
    }

    /// <summary>The network.</summary>
    public NetworkParts Parts => _parts;

    /// <summary>How many words it takes to hold what is known of the network.</summary>
    public int KnownLength => RowsOfKnown * _words;

    /// <summary>What follows for the provisions of a document that links name. Allocates hardly more than the answer.</summary>
    /// <param name="met">Provisions of which all is met.</param>
    /// <param name="assessed">Provisions with other results.</param>
    /// <param name="document">The document.</param>
    public ProvenProvisions Prove(ReadOnlySpan<ProvisionId> met, ReadOnlySpan<AssessedProvision> assessed, StandardId document)
    {
        if (_parts.Find(document) is not { } target) return new(document, [], [], []);
        var rented = ArrayPool<ulong>.Shared.Rent(KnownLength);
        var known = rented.AsSpan(0, KnownLength);
        known.Clear();
        Take(met, known);
        Take(assessed, known, []);
        Join(known);
        var proven = Proven(target, known);
        ArrayPool<ulong>.Shared.Return(rented);
        return proven;
    }

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

    private static int[] InOrder(DocumentNodes document)
        => [.. Enumerable.Range(0, document.Count).Where(node => !document.IsUnion(node)).OrderBy(node => document.NumberOf(node))];

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
        for (var node = 0; node < document.Count; node++)
        {
            if (document.IsUnion(node)) continue;
            var other = document.NumberOf(node);
            if (other.Contains(number) || number.Contains(other)) Add(_parts.Global(document, node), ResultRules.Follows(document.Inside(number, node), facts), known);
        }
    }

    /// <summary>The nodes of a document; most results come one document after the other.</summary>
    private DocumentNodes? DocumentOf(StandardId standard, DocumentNodes? last) => last is not null && last.Document == standard ? last : _parts.Find(standard);

    private void Add(int node, ResultFacts facts, Span<ulong> known)
    {
        var rows = _rows.AsSpan(node * RowsOfNode * _words, RowsOfNode * _words);
        if ((facts & ResultFacts.AllMet) != ResultFacts.None) Or(rows[..(NotMetRow * _words)], known);
        else if ((facts & ResultFacts.SomeMet) != ResultFacts.None) Or(rows.Slice(FromPartRow * _words, _words), known[(PartRow * _words)..]);
        if ((facts & ResultFacts.SomeUnmet) != ResultFacts.None) Or(rows.Slice(FromNotMetRow * _words, _words), known[(NotMetRow * _words)..]);
    }

    /// <summary>Adds the bits of rows to as many words of what is known.</summary>
    private static void Or(ReadOnlySpan<ulong> rows, Span<ulong> known)
    {
        var from = MemoryMarshal.Cast<ulong, Vector<ulong>>(rows);
        var to = MemoryMarshal.Cast<ulong, Vector<ulong>>(known[..rows.Length]);
        for (var i = 0; i < to.Length; i++) to[i] |= from[i];
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

    private ProvenProvisions Proven(DocumentNodes document, ReadOnlySpan<ulong> known)
    {
        var (met, inPart, notMet) = (0, 0, 0);
        foreach (var node in _inOrder[document.Index])
        {
            var facts = At(known, _parts.Global(document, node));
            if ((facts & ResultFacts.AllMet) != ResultFacts.None) met++;
            else if ((facts & ResultFacts.SomeMet) != ResultFacts.None) inPart++;
            if ((facts & ResultFacts.SomeUnmet) != ResultFacts.None) notMet++;
        }

        var (ofMet, ofPart, ofNotMet) = (new ProvisionId[met], new ProvisionId[inPart], new ProvisionId[notMet]);
        (met, inPart, notMet) = (0, 0, 0);
        foreach (var node in _inOrder[document.Index])
        {
            var facts = At(known, _parts.Global(document, node));
            if (facts == ResultFacts.None) continue;
            var provision = new ProvisionId(document.Document, document.NumberOf(node));
            if ((facts & ResultFacts.AllMet) != ResultFacts.None) ofMet[met++] = provision;
            else if ((facts & ResultFacts.SomeMet) != ResultFacts.None) ofPart[inPart++] = provision;
            if ((facts & ResultFacts.SomeUnmet) != ResultFacts.None) ofNotMet[notMet++] = provision;
        }

        return new(document.Document, ofMet, ofPart, ofNotMet);
    }
}
