using System.Collections.Frozen;

namespace Iso.Standards;

/// <summary>Words and phrases by language, for the rules that read prose. Immutable; compared without regard to case.</summary>
public sealed class WordLists
{
    private readonly Dictionary<string, string[]> _byLanguage;

    // Made when first asked for: lists are put together language by language. Two threads may both make one; neither is wrong.
    private PhraseTable? _phrases;
    private Whole? _whole;
    private Pair? _pair;

    private WordLists(Dictionary<string, string[]> byLanguage) => _byLanguage = byLanguage;

    /// <summary>No words in any language.</summary>
    public static WordLists Empty { get; } = new([]);

    /// <summary>The languages that have words, as codes: <c>en</c>, <c>de</c>, <c>fr</c>.</summary>
    public IEnumerable<string> Languages => _byLanguage.Keys;

    /// <summary>The words of a language; empty where it has none.</summary>
    public IReadOnlyList<string> this[string language] => _byLanguage.GetValueOrDefault(language) ?? [];

    /// <summary>The lists in which a language has these words and no others; none at all turns the language off.</summary>
    /// <exception cref="ArgumentException">A word is blank.</exception>
    public WordLists With(string language, params string[] words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        ArgumentNullException.ThrowIfNull(words);
        foreach (var word in words) ArgumentException.ThrowIfNullOrWhiteSpace(word, nameof(words));
        return new(new(_byLanguage) { [language] = words.ToArray() });
    }

    /// <summary>Whether the text as a whole is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text) => (_whole ??= new(Words)).Contains(text);

    /// <summary>The first place in the text at which one of the phrases stands as words of their own; -1 where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text) => IndexIn(text, out _);

    /// <summary>The same, with the length of the longest phrase that stands there.</summary>
    internal int IndexIn(ReadOnlySpan<char> text, out int length) => Phrases.IndexIn(text, out length);

    /// <summary>Whether a phrase of the one list, and whether one of the other stands in the text, in one pass.</summary>
    internal static (bool First, bool Second) AreIn(ReadOnlySpan<char> text, WordLists first, WordLists second)
    {
        var pair = first._pair;
        if (pair is null || !ReferenceEquals(pair.Other, second)) first._pair = pair = new(second, new(first.Words.Concat(second.Words)));
        return PhraseTable.AreIn(text, first.Phrases, second.Phrases, pair.Beginnings);
    }

    private PhraseTable Phrases => _phrases ??= new(Words);

    /// <summary>The languages with the number of their words.</summary>
    public override string ToString() => string.Join("; ", _byLanguage.Select(l => $"{l.Key}: {string.Join(", ", l.Value)}"));

    private IEnumerable<string> Words => _byLanguage.Values.SelectMany(words => words);

    /// <summary>The list together with which this one was sought last, and where a phrase of either may begin.</summary>
    private sealed record Pair(WordLists Other, PhraseBeginnings Beginnings);

    /// <summary>The words as a set, with the length that none of them passes.</summary>
    private sealed class Whole
    {
        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
        private readonly int _longest;

        public Whole(IEnumerable<string> words)
        {
            var set = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
            _words = set.GetAlternateLookup<ReadOnlySpan<char>>();
            _longest = set.Count == 0 ? 0 : set.Max(word => word.Length);
        }

        public bool Contains(ReadOnlySpan<char> text) => text.Length <= _longest && _words.Contains(text);
    }
}
