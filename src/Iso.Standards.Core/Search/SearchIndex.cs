using System.Buffers;
using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>An inverted index over the titles, aliases, summaries and user's texts of some catalogs. Immutable.</summary>
/// <remarks>What a word is worth in an entry is worked out when the index is made, so that a search only adds up.</remarks>
internal sealed class SearchIndex
{
    private readonly int[] _postingStarts;     // of each term, and the end
    private readonly Posting[] _postings;      // of a term in the order of the entries
    private readonly int[] _wordStarts;        // of each entry, and the end
    private readonly int[] _words;             // the terms as they follow each other

    public SearchIndex(SearchedCatalog[] catalogs, TermList terms, Posting[] postings, int[] postingStarts, int[] words, int[] wordStarts)
    {
        Catalogs = catalogs;
        Terms = terms;
        _postings = postings;
        _postingStarts = postingStarts;
        _words = words;
        _wordStarts = wordStarts;
    }

    /// <summary>The catalogs in the order of the library.</summary>
    public SearchedCatalog[] Catalogs { get; }

    /// <summary>All words.</summary>
    public TermList Terms { get; }

    /// <summary>The entries of all catalogs; each has an index, that of its catalog's first and its own ordinal.</summary>
    public int EntryCount => _wordStarts.Length - 1;

    /// <summary>An index of these catalogs.</summary>
    public static SearchIndex Of(params IEnumerable<Catalog> catalogs)
    {
        var builder = new SearchIndexBuilder();
        foreach (var catalog in catalogs) builder.Add(catalog);
        return builder.Finish();
    }

    /// <summary>The best answers to a text, the best first; in the order of library and document where they are equally good.</summary>
    public IReadOnlyList<SearchHit> Search(string text, int limit)
    {
        var rented = ArrayPool<SearchTally>.Shared.Rent(EntryCount);
        try
        {
            var tallies = rented.AsSpan(0, EntryCount);
            tallies.Clear();
            return new SearchRun(this, tallies).Answer(text, limit);
        }
        finally
        {
            ArrayPool<SearchTally>.Shared.Return(rented);
        }
    }

    /// <summary>The entries with a term, and what it is worth in each.</summary>
    public ReadOnlySpan<Posting> PostingsOf(int term) => _postings.AsSpan(_postingStarts[term].._postingStarts[term + 1]);

    /// <summary>How many entries have one of the terms from the first to before the end; one that has two counts twice.</summary>
    public int CountOf(int first, int end) => _postingStarts[end] - _postingStarts[first];

    /// <summary>Whether one term stands right behind the other in an entry.</summary>
    public bool AreNeighbours(int entry, int term, int next)
    {
        var words = _words.AsSpan(_wordStarts[entry].._wordStarts[entry + 1]);
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (words[i] == term && words[i + 1] == next) return true;
        }

        return false;
    }

    /// <summary>The entry with this index.</summary>
    public Provision EntryAt(int entry)
    {
        var at = Catalogs.Length - 1;
        while (Catalogs[at].First > entry) at--;
        return Catalogs[at].Catalog.Entries[entry - Catalogs[at].First];
    }
}

/// <summary>A catalog in an index.</summary>
/// <param name="Catalog">The catalog.</param>
/// <param name="First">The index of its first entry.</param>
/// <param name="Name">The words of its id, of which a query may have some: <c>27001 backup</c>.</param>
internal sealed record SearchedCatalog(Catalog Catalog, int First, string[] Name)
{
    public bool IsNamed(ReadOnlySpan<char> word)
    {
        foreach (var part in Name)
        {
            if (word.SequenceEqual(part)) return true;
        }

        return false;
    }
}

/// <summary>That an entry has a term.</summary>
/// <param name="Entry">The index of the entry.</param>
/// <param name="Worth">More in a title than in a summary, more in a short text than in a long one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Posting(int Entry, float Worth);
