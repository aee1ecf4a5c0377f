namespace Iso.Standards;

/// <summary>The words of an index in ordinal order, in one array of letters: found whole, by their beginning, or by a slip.</summary>
internal sealed class TermList
{
    private readonly char[] _letters;
    private readonly int[] _starts;      // of each word, and the end
    private readonly ulong[] _marks;

    /// <summary>A list of these words, each once and in ordinal order.</summary>
    public TermList(string[] words)
    {
        _letters = string.Concat(words).ToCharArray();
        _starts = new int[words.Length + 1];
        _marks = new ulong[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            _starts[i + 1] = _starts[i] + words[i].Length;
            _marks[i] = Typo.MarkOf(words[i]);
        }
    }

    public ReadOnlySpan<char> this[int term] => _letters.AsSpan(_starts[term].._starts[term + 1]);

    /// <summary>The place of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var at = FirstFrom(word);
        return at < _marks.Length && this[at].SequenceEqual(word) ? at : -1;
    }

    /// <summary>The words that begin with this one, itself included: from the first to before the second place.</summary>
    public (int First, int End) Beginning(ReadOnlySpan<char> word)
    {
        var first = FirstFrom(word);
        var end = first;
        while (end < _marks.Length && this[end].StartsWith(word)) end++;
        return (first, end);
    }

    /// <summary>The words with the fewest slips in them, as many as fit; none where the fewest are too many for the length of the word.</summary>
    public int Near(ReadOnlySpan<char> word, Span<int> found, out int slips)
    {
        var count = 0;
        slips = Typo.LimitFor(word.Length);
        if (slips == 0) return 0;
        var mark = Typo.MarkOf(word);
        var marks = _marks;
        for (var term = 0; term < marks.Length; term++)
        {
            if (!Typo.IsPossible(mark, marks[term], slips)) continue;
            var distance = Typo.Distance(word, this[term], slips);
            if (distance > slips) continue;
            if (distance < slips) count = 0;
            slips = distance;
            if (count < found.Length) found[count++] = term;
        }

        return count;
    }

    private int FirstFrom(ReadOnlySpan<char> word)
    {
        var (low, high) = (0, _marks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (this[middle].SequenceCompareTo(word) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
