namespace Iso.Standards;

/// <summary>Phrases by their first characters, to be sought in prose where words begin.</summary>
/// <remarks>
/// A search for many phrases at once that forgives case is slow where one of them has a letter beyond ASCII, as German and
/// French have them: several times what this takes, which looks only at the beginnings of words, and there at three characters first.
/// </remarks>
internal sealed class PhraseTable
{
    private const int Buckets = 1024;
    private const int Bits = 4096;
    private const int BitsPerWord = 64;
    private const int Compared = 3;

    private readonly string[]?[] _byStart = new string[]?[Buckets];   // by the first two characters; in each bucket the longest first
    private readonly ulong[] _starts = new ulong[Bits / BitsPerWord];   // which beginnings of three characters there are: small enough to stay at hand
    private readonly bool _hasShort;                                  // phrases of one or two characters are noted by what they have

    public PhraseTable(IEnumerable<string> phrases)
    {
        foreach (var bucket in phrases.GroupBy(phrase => BucketOf(phrase)))
        {
            _byStart[bucket.Key] = [.. bucket.OrderByDescending(phrase => phrase.Length)];
            foreach (var phrase in bucket)
            {
                var bit = BitOf(phrase);
                _starts[bit / BitsPerWord] |= 1UL << bit;
                _hasShort |= phrase.Length < Compared;
            }
        }
    }

    /// <summary>The first place at which a phrase stands as words of its own, with the length of the longest that stands there; -1 and 0 where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text, out int length)
    {
        for (var at = 0; at < text.Length; at = NextWord(text, at))
        {
            length = MayBegin(text[at..]) ? LengthAt(text[at..]) : 0;
            if (length > 0) return at;
        }

        length = 0;
        return -1;
    }

    /// <summary>Whether a phrase of the one or of the other may stand in the text, in one pass: no is sure, yes is not.</summary>
    public static (bool First, bool Second) MayStand(ReadOnlySpan<char> text, PhraseTable first, PhraseTable second)
    {
        var (one, other) = (false, false);
        for (var at = 0; at < text.Length; at = NextWord(text, at))
        {
            one = one || first.MayBegin(text[at..]);
            other = other || second.MayBegin(text[at..]);
        }

        return (one, other);
    }

    /// <summary>Where the next word may begin: behind the character that ends this one.</summary>
    private static int NextWord(ReadOnlySpan<char> text, int at)
    {
        while ((uint)at < (uint)text.Length && IsInWord(text[at])) at++;
        return at + 1;
    }

    // Most characters of most texts are ASCII, and this is asked of each of them.
    private static bool IsInWord(char c) => c < InWord.Length ? InWord[c] != 0 : char.IsLetterOrDigit(c);

    /// <summary>1 for the letters and digits of ASCII.</summary>
    private static ReadOnlySpan<byte> InWord =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
    ];

    private bool MayBegin(ReadOnlySpan<char> text)
    {
        var bit = BitOf(text);
        if ((_starts[bit / BitsPerWord] & (1UL << bit)) != 0) return true;
        return _hasShort && text.Length > 1 && (Has(BitOf(text[..2])) || Has(BitOf(text[..1])));
    }

    private bool Has(int bit) => (_starts[bit / BitsPerWord] & (1UL << bit)) != 0;

    /// <summary>The length of the longest phrase with which a text begins and which does not end inside a word.</summary>
    private int LengthAt(ReadOnlySpan<char> text)
    {
        var length = LengthAt(_byStart[BucketOf(text)], text);
        return length == 0 && _hasShort ? LengthAt(_byStart[BucketOf(text[..1])], text) : length;
    }

    private static int LengthAt(string[]? phrases, ReadOnlySpan<char> text)
    {
        foreach (var phrase in phrases ?? [])
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (phrase.Length == text.Length || !char.IsLetterOrDigit(text[phrase.Length]))) return phrase.Length;
        }

        return 0;
    }

    private static int BucketOf(ReadOnlySpan<char> text) => ((Fold(text[0]) * 31) + (text.Length > 1 ? Fold(text[1]) : 0)) & (Buckets - 1);

    private static int BitOf(ReadOnlySpan<char> text)
        => ((Fold(text[0]) * 961) + (text.Length > 1 ? Fold(text[1]) * 31 : 0) + (text.Length > 2 ? Fold(text[2]) : 0)) & (Bits - 1);

    /// <summary>One figure for both cases of a letter. Exact for ASCII; beyond it any two letters may share one.</summary>
    private static int Fold(char c) => c < InWord.Length ? c | 0x20 : 0;
}
