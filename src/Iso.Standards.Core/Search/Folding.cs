namespace Iso.Standards;

/// <summary>Letters without case and diacritics: <c>É</c> is e, <c>ß</c> is ss, a ligature its letters.</summary>
/// <remarks>A table of our own, since what the runtime knows of normal forms depends on how a program was set up, and an answer should not.</remarks>
internal static class Folding
{
    /// <summary>The most letters that one character becomes.</summary>
    public const int MostLetters = 3;

    private const char First = '\u00C0';

    /// <summary>What U+00C0 to U+017F become; a capital stands for two letters.</summary>
    private const string Latin =
        "aaaaaaAceeeeiiiidnooooo ouuuuyTSaaaaaaAceeeeiiiidnooooo ouuuuyTy" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkklllllll" +
        "lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Writes the letters that a letter or digit becomes, and returns how many they are.</summary>
    public static int Fold(char c, Span<char> letters)
    {
        var several = c >= First && c - First < Latin.Length ? SeveralOf(Latin[c - First]) : LigatureOf(c);
        if (several is not null)
        {
            several.CopyTo(letters);
            return several.Length;
        }

        letters[0] = c >= First && c - First < Latin.Length ? Latin[c - First] : char.ToLowerInvariant(c);
        return 1;
    }

    private static string? SeveralOf(char c) => c switch
    {
        'A' => "ae",
        'I' => "ij",
        'O' => "oe",
        'S' => "ss",
        'T' => "th",
        _ => null,
    };

    /// <summary>The ligatures that copied text has.</summary>
    private static string? LigatureOf(char c) => c switch
    {
        '\u1E9E' => "ss",
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        _ => null,
    };
}
