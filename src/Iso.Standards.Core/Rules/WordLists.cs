using System.Buffers;
using System.Collections.Frozen;

namespace Iso.Standards;

/// <summary>Words and phrases by language, for the rules that read prose. Immutable; compared without regard to case.</summary>
public sealed class WordLists
{
    private readonly Dictionary<string, string[]> _byLanguage;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _all;
    private readonly SearchValues<string> _search;
    private readonly int _longest;

    private WordLists(Dictionary<string, string[]> byLanguage)
    {
        _byLanguage = byLanguage;
        var words = byLanguage.Values.SelectMany(w => w).ToArray();
        _all = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _search = SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
        _longest = words.Length == 0 ? 0 : words.Max(w => w.Length);
    }

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
    public bool Contains(ReadOnlySpan<char> text) => text.Length <= _longest && _all.Contains(text);

    /// <summary>The first place in the text at which one of the phrases stands as words of their own; -1 where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text) => IndexIn(text, out _);

    /// <summary>The same, with the length of the longest phrase that stands there.</summary>
    internal int IndexIn(ReadOnlySpan<char> text, out int length)
    {
        for (var start = 0; start < text.Length;)
        {
            var at = text[start..].IndexOfAny(_search);
            if (at < 0) break;
            at += start;
            length = LengthAt(text, at);
            if (length > 0) return at;
            start = at + 1;
        }

        length = 0;
        return -1;
    }

    /// <summary>The languages with the number of their words.</summary>
    public override string ToString() => string.Join("; ", _byLanguage.Select(l => $"{l.Key}: {string.Join(", ", l.Value)}"));

    /// <summary>The length of the longest phrase that begins here and neither starts nor ends inside a word; 0 where none does.</summary>
    private int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1])) return 0;
        var longest = 0;
        foreach (var words in _byLanguage.Values)
        {
            foreach (var word in words)
            {
                if (word.Length > longest && text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase)
                    && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length])))
                {
                    longest = word.Length;
                }
            }
        }

        return longest;
    }
}
