using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>Makes a <see cref="SearchIndex"/>: reads all words first, since what one is worth depends on how long the texts are.</summary>
internal sealed class SearchIndexBuilder
{
    private readonly List<string> _terms = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _termOf = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<SearchedCatalog> _catalogs = [];
    private readonly List<int> _words = [];
    private readonly List<int> _wordStarts = [];
    private readonly List<Field> _fields = [];
    private readonly (int Fields, int Words)[] _lengths = new (int, int)[3];    // by kind of field
    private readonly List<(int Term, Posting Posting)> _postings = [];
    private readonly Dictionary<int, int> _times = [];      // of the field at hand
    private readonly Dictionary<int, float> _worth = [];    // of the entry at hand

    /// <summary>Reads the entries of a catalog.</summary>
    public void Add(Catalog catalog)
    {
        _catalogs.Add(new(catalog, _wordStarts.Count, WordsOf(catalog.Id.Text)));
        foreach (var entry in catalog.Entries)
        {
            var index = _wordStarts.Count;
            _wordStarts.Add(_words.Count);
            Add(index, SearchField.Title, entry.Title);
            foreach (var alias in entry.Aliases) Add(index, SearchField.Title, alias);
            Add(index, SearchField.Summary, entry.Summary);
            Add(index, SearchField.Text, entry.Text);
        }
    }

    /// <summary>The index of all that was read.</summary>
    public SearchIndex Finish()
    {
        _wordStarts.Add(_words.Count);
        string[] terms = [.. _terms];
        Array.Sort(terms, StringComparer.Ordinal);
        var places = new int[terms.Length];
        for (var i = 0; i < terms.Length; i++) places[_termOf[terms[i]]] = i;

        WeighFields();
        var (postings, starts) = ByTerm(places);
        return new([.. _catalogs], new TermList(terms), postings, starts, [.. _words.Select(term => places[term])], [.. _wordStarts]);
    }

    private static string[] WordsOf(string? id)
    {
        Span<char> buffer = stackalloc char[WordReader.BufferLength];
        var reader = new WordReader(id, buffer);
        var words = new List<string>();
        while (reader.Read()) words.Add(reader.Word.ToString());
        return [.. words];
    }

    private void Add(int entry, SearchField kind, string? text)
    {
        if (string.IsNullOrEmpty(text)) return;
        var start = _words.Count;
        Span<char> buffer = stackalloc char[WordReader.BufferLength];
        var reader = new WordReader(text, buffer);
        while (reader.Read())
        {
            if (!_termOf.TryGetValue(reader.Word, out var term))
            {
                term = _terms.Count;
                _terms.Add(reader.Word.ToString());
                _termOf[_terms[term]] = term;
            }

            _words.Add(term);
        }

        if (_words.Count == start) return;
        _fields.Add(new(entry, kind, start, _words.Count));
        _lengths[(int)kind].Fields++;
        _lengths[(int)kind].Words += _words.Count - start;
    }

    private void WeighFields()
    {
        for (var i = 0; i < _fields.Count; i++)
        {
            Weigh(_fields[i]);
            if (i + 1 == _fields.Count || _fields[i + 1].Entry != _fields[i].Entry) EndEntry(_fields[i].Entry);
        }
    }

    private void Weigh(Field field)
    {
        var usualLength = (double)_lengths[(int)field.Kind].Words / _lengths[(int)field.Kind].Fields;
        _times.Clear();
        for (var i = field.Start; i < field.End; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_times, _words[i], out _)++;
            if (i + 1 < field.End && TryJoin(_terms[_words[i]], _terms[_words[i + 1]], out var joined)) CollectionsMarshal.GetValueRefOrAddDefault(_times, joined, out _)++;
        }

        foreach (var (term, times) in _times)
        {
            var worth = SearchWorth.Of(field.Kind, times, field.Length, usualLength);
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_worth, term, out _);
            // Of title and aliases the best counts, which come first; summary and text come on top.
            known = field.Kind == SearchField.Title ? Math.Max(known, worth) : known + worth;
        }
    }

    /// <summary>Whether two words that follow each other are one elsewhere: <c>end point</c>, where another entry has <c>endpoint</c>.</summary>
    private bool TryJoin(string word, string next, out int joined)
    {
        joined = -1;
        if (word.Length < SearchRun.ShortestPart || next.Length < SearchRun.ShortestPart) return false;
        Span<char> letters = stackalloc char[2 * WordReader.BufferLength];
        word.CopyTo(letters);
        next.CopyTo(letters[word.Length..]);
        return _termOf.TryGetValue(letters[..(word.Length + next.Length)], out joined);
    }

    private void EndEntry(int entry)
    {
        foreach (var (term, worth) in _worth) _postings.Add((term, new(entry, worth)));
        _worth.Clear();
    }

    /// <summary>The postings of each term behind each other, and where those of each begin.</summary>
    private (Posting[] Postings, int[] Starts) ByTerm(int[] places)
    {
        var starts = new int[places.Length + 1];
        foreach (var (term, _) in _postings) starts[places[term] + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        var next = starts[..^1];
        var postings = new Posting[_postings.Count];
        foreach (var (term, posting) in _postings) postings[next[places[term]]++] = posting;
        return (postings, starts);
    }

    /// <summary>A text of an entry among the words.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Field(int Entry, SearchField Kind, int Start, int End)
    {
        public int Length => End - Start;
    }
}
