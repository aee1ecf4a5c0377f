using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Iso.Standards;

/// <content>What is proven of one document: rows of bits read off as lists of its provisions.</content>
internal sealed partial class InferenceTable
{
    private readonly (int Node, ProvisionId Id)[][] _inOrder;     // of each document its provisions, unions left out, in natural order
    private readonly ulong[][] _provisions;                       // the same as bits, by the words in which they stand
    private readonly ConditionalWeakTable<Catalog, CatalogNodes> _catalogs = [];

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

    /// <summary>The same for entries of one catalog. Where they stand in the network is looked up once a catalog.</summary>
    public ProvenProvisions Prove(ProvisionSet met, StandardId document)
    {
        if (_parts.Find(document) is not { } target) return new(document, [], [], []);
        var nodes = _catalogs.GetValue(met.Catalog, NodesOf);
        var rented = ArrayPool<ulong>.Shared.Rent(KnownLength);
        var known = rented.AsSpan(0, KnownLength);
        known.Clear();
        // Where no union has to be waited for, nothing outside the document that is asked about matters.
        var (from, until) = _unions.Length == 0 ? WordsOf(target) : (0, _words);
        var entries = nodes.Provisions;
        for (var i = 0; i < entries.Length; i++)
        {
            if (!met.Contains(entries[i])) continue;
            foreach (var (node, facts) in nodes.Of(i)) Add(node, facts, known, from, until);
        }

        Join(known);
        var proven = Proven(target, known);
        ArrayPool<ulong>.Shared.Return(rented);
        return proven;
    }

    private CatalogNodes NodesOf(Catalog catalog) => new(_parts, catalog);

    private (int Node, ProvisionId Id)[] InOrder(DocumentNodes document)
        => [.. Enumerable.Range(0, document.Count)
            .Where(node => !document.IsUnion(node))
            .Select(node => (_parts.Global(document, node), new ProvisionId(document.Document, document.NumberOf(node))))
            .OrderBy(static entry => entry.Item2.Number)];

    private ulong[] ProvisionsOf(DocumentNodes document)
    {
        var (from, until) = WordsOf(document);
        var bits = new ulong[until - from];
        foreach (var (node, _) in _inOrder[document.Index]) bits[(node / BitsPerWord) - from] |= 1UL << node;

        return bits;
    }

    /// <summary>The words of a row in which the nodes of a document stand; they are counted through.</summary>
    private (int From, int Until) WordsOf(DocumentNodes document)
    {
        var first = _parts.Global(document, 0);
        return (first / BitsPerWord, ((first + document.Count - 1) / BitsPerWord) + 1);
    }

    private ProvenProvisions Proven(DocumentNodes document, ReadOnlySpan<ulong> known)
    {
        var (met, inPart, notMet) = (0, 0, 0);
        var (from, until) = WordsOf(document);
        for (var word = from; word < until; word++)
        {
            var asked = _provisions[document.Index][word - from];
            var isMet = known[(MetRow * _words) + word] & asked;
            met += BitOperations.PopCount(isMet);
            inPart += BitOperations.PopCount(known[(PartRow * _words) + word] & asked & ~isMet);
            notMet += BitOperations.PopCount(known[(NotMetRow * _words) + word] & asked);
        }

        var (ofMet, ofPart, ofNotMet) = (new ProvisionId[met], new ProvisionId[inPart], new ProvisionId[notMet]);
        (met, inPart, notMet) = (0, 0, 0);
        Split(known, out var rowOfMet, out var rowOfPart, out var rowOfNotMet);
        foreach (ref readonly var entry in _inOrder[document.Index].AsSpan())
        {
            var (word, bit) = (entry.Node / BitsPerWord, 1UL << entry.Node);
            if ((rowOfMet[word] & bit) != 0) ofMet[met++] = entry.Id;
            else if ((rowOfPart[word] & bit) != 0) ofPart[inPart++] = entry.Id;
            if ((rowOfNotMet[word] & bit) != 0) ofNotMet[notMet++] = entry.Id;
        }

        return new(document.Document, ofMet, ofPart, ofNotMet);
    }
}
