namespace Iso.Standards;

/// <summary>Phrases by their first two characters, to be sought in prose where words begin.</summary>
/// <remarks>
/// A search for many phrases at once that forgives case is slow where one of them has a letter beyond ASCII, as German and
/// French have them: ten times what this takes, which looks only at the beginnings of words.
/// </remarks>
internal sealed class PhraseTable
{
    private const int Size = 1024;

    private readonly string[]?[] _byStart = new string[]?[Size];   // in each bucket the longest first
    private readonly bool _hasSingle;                              // phrases of one character stand in the bucket of that character and nothing

    public PhraseTable(IEnumerable<string> phrases)
    {
        foreach (var bucket in phrases.GroupBy(phrase => BucketOf(phrase[0], phrase.Length > 1 ? phrase[1] : '\0')))
        {
            _byStart[bucket.Key] = [.. bucket.OrderByDescending(phrase => phrase.Length)];
            _hasSingle |= bucket.Any(phrase => phrase.Length == 1);
        }
    }

    /// <summary>The first place at which a phrase stands as words of its own, with the length of the longest that stands there; -1 and 0 where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text, out int length)
    {
        for (var at = 0; at < text.Length; at++)
        {
            length = LengthAt(text, at);
            if (length > 0) return at;
            while (at < text.Length && IsInWord(text[at])) at++;
        }

        length = 0;
        return -1;
    }

    private int LengthAt(ReadOnlySpan<char> text, int at)
    {
        var length = _byStart[BucketOf(text[at], at + 1 < text.Length ? text[at + 1] : '\0')] is { } bucket ? LengthAt(bucket, text[at..]) : 0;
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

    // Most characters of most texts are ASCII, and this is asked of each of them.
    private static bool IsInWord(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c);

    private static int BucketOf(char first, char second) => ((Upper(first) * 31) + Upper(second)) & (Size - 1);

    private static int Upper(char c) => char.IsAscii(c) ? (char.IsAsciiLetterLower(c) ? c - 'a' + 'A' : c) : char.ToUpperInvariant(c);
}
