using System.Buffers;

namespace Iso.Standards;

/// <summary>Phrases by their first two characters, to be sought in prose where words begin.</summary>
/// <remarks>
/// A search for many phrases at once that forgives case is slow where one of them has a letter beyond ASCII, as German and
/// French have them: several times what this takes, which looks only at the beginnings of words, and there at two characters first.
/// </remarks>
internal sealed class PhraseTable
{
    private const int Size = 1024;
    private const int BitsPerWord = 64;
    private static readonly SearchValues<char> InWord = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly string[]?[] _byStart = new string[]?[Size];   // in each bucket the longest first
    private readonly ulong[] _starts = new ulong[Size / BitsPerWord];   // which buckets hold anything: small enough to stay at hand
    private readonly bool _hasSingle;                              // phrases of one character stand in the bucket of that character and nothing

    public PhraseTable(IEnumerable<string> phrases)
    {
        foreach (var bucket in phrases.GroupBy(phrase => BucketOf(phrase[0], phrase.Length > 1 ? phrase[1] : '\0')))
        {
            _byStart[bucket.Key] = [.. bucket.OrderByDescending(phrase => phrase.Length)];
            _starts[bucket.Key / BitsPerWord] |= 1UL << bucket.Key;
            _hasSingle |= bucket.Any(phrase => phrase.Length == 1);
        }
    }

    /// <summary>The first place at which a phrase stands as words of its own, with the length of the longest that stands there; -1 and 0 where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text, out int length)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var bucket = BucketOf(text[at], at + 1 < text.Length ? text[at + 1] : '\0');
            if ((_starts[bucket / BitsPerWord] & (1UL << bucket)) != 0 || _hasSingle)
            {
                length = LengthAt(text, at, bucket);
                if (length > 0) return at;
            }

            // To the end of the word. A letter beyond ASCII does not end one.
            while (at < text.Length)
            {
                var end = text[at..].IndexOfAnyExcept(InWord);
                at = end < 0 ? text.Length : at + end;
                if (at == text.Length || char.IsAscii(text[at]) || !char.IsLetterOrDigit(text[at])) break;
                at++;
            }
        }

        length = 0;
        return -1;
    }

    private int LengthAt(ReadOnlySpan<char> text, int at, int bucket)
    {
        var length = _byStart[bucket] is { } phrases ? LengthAt(phrases, text[at..]) : 0;
        return length == 0 && _hasSingle && _byStart[BucketOf(text[at], '\0')] is { } single ? LengthAt(single, text[at..]) : length;
    }

    /// <summary>The length of the longest of some phrases with which a text begins and which does not end inside a word.</summary>
    private static int LengthAt(string[] phrases, ReadOnlySpan<char> text)
    {
        foreach (var phrase in phrases)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (phrase.Length == text.Length || !char.IsLetterOrDigit(text[phrase.Length]))) return phrase.Length;
        }

        return 0;
    }

    private static int BucketOf(char first, char second) => ((Fold(first) * 31) + Fold(second)) & (Size - 1);

    /// <summary>One figure for both cases of a letter. Exact for ASCII; beyond it any two letters may share one.</summary>
    private static int Fold(char c) => char.IsAscii(c) ? c | 0x20 : 0;
}
