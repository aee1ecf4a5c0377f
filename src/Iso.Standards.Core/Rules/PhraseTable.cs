using System.Numerics;

namespace Iso.Standards;

/// <summary>Phrases by their first characters, to be sought in prose where words begin.</summary>
/// <remarks>
/// A search for many phrases at once that forgives case is slow where one of them has a letter beyond ASCII, as German and
/// French have them: several times what this takes, which looks only at the beginnings of words, and there at four characters first.
/// </remarks>
internal sealed class PhraseTable
{
    private readonly string[]?[] _byStart = new string[]?[PhraseStart.Figures];     // by the figure of what a phrase begins with; in each the longest first
    private readonly ulong[] _starts = new ulong[PhraseStart.Figures / BitsPerWord]; // which figures there are: small enough to stay at hand
    private readonly string[] _beyond;                                              // phrases that begin with a letter beyond ASCII
    private readonly PhraseBeginnings _beginnings;                                  // where to look at all
    private readonly int[] _short;                                                  // how long those are that are shorter than a start, the longest first

    public PhraseTable(IEnumerable<string> phrases)
    {
        var all = phrases.OrderByDescending(phrase => phrase.Length).ToList();
        _beginnings = new(all);
        _beyond = [.. all.Where(phrase => !PhraseStart.Of(phrase).IsAscii)];
        _short = [.. all.Where(phrase => phrase.Length < PhraseStart.Length).Select(phrase => phrase.Length).Distinct()];
        foreach (var group in all.Where(phrase => PhraseStart.Of(phrase).IsAscii).GroupBy(phrase => PhraseStart.Of(phrase).Figure))
        {
            _byStart[group.Key] = [.. group];
            _starts[group.Key / BitsPerWord] |= 1UL << group.Key;
        }
    }

    private const int BitsPerWord = 64;

    /// <summary>The first place at which a phrase stands as words of its own, with the length of the longest that stands there; -1 and 0 where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text, out int length)
    {
        for (var block = 0; block < text.Length; block += PhraseBeginnings.BlockLength)
        {
            for (var places = _beginnings.In(text, block); places != 0; places &= places - 1)
            {
                var at = block + BitOperations.TrailingZeroCount(places);
                if (!IsWordStart(text, at)) continue;
                length = LengthAt(text[at..], PhraseStart.Of(text[at..]));
                if (length > 0) return at;
            }
        }

        length = 0;
        return -1;
    }

    /// <summary>Whether a phrase of the one, and whether one of the other stands in the text as words of its own, in one pass.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <param name="beginnings">The beginnings of both.</param>
    public static (bool First, bool Second) AreIn(ReadOnlySpan<char> text, PhraseTable first, PhraseTable second, PhraseBeginnings beginnings)
    {
        var (one, other) = (false, false);
        for (var block = 0; block < text.Length; block += PhraseBeginnings.BlockLength)
        {
            for (var places = beginnings.In(text, block); places != 0; places &= places - 1)
            {
                var at = block + BitOperations.TrailingZeroCount(places);
                if (!IsWordStart(text, at)) continue;
                var start = PhraseStart.Of(text[at..]);
                one = one || first.LengthAt(text[at..], start) > 0;
                other = other || second.LengthAt(text[at..], start) > 0;
            }
        }

        return (one, other);
    }

    private static bool IsWordStart(ReadOnlySpan<char> text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]);

    /// <summary>The length of the longest phrase with which a text begins and which does not end inside a word; 0 where there is none.</summary>
    private int LengthAt(ReadOnlySpan<char> text, PhraseStart start)
    {
        var length = start.IsAscii ? LengthAt(start.Figure, text) : LengthOf(_beyond, text);
        if (length > 0) return length;
        foreach (var letters in _short)
        {
            if (letters >= text.Length) continue;
            var beginning = start.Cut(letters);
            length = beginning.IsAscii ? LengthAt(beginning.Figure, text) : 0;
            if (length > 0) return length;
        }

        return 0;
    }

    private int LengthAt(int figure, ReadOnlySpan<char> text)
        => (_starts[figure / BitsPerWord] & (1UL << figure)) == 0 ? 0 : LengthOf(_byStart[figure]!, text);

    private static int LengthOf(string[] phrases, ReadOnlySpan<char> text)
    {
        foreach (var phrase in phrases)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (phrase.Length == text.Length || !char.IsLetterOrDigit(text[phrase.Length]))) return phrase.Length;
        }

        return 0;
    }
}
