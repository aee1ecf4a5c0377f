namespace Iso.Standards;

/// <summary>Takes the plural off a folded English word: <c>policies</c> is found by <c>policy</c>.</summary>
/// <remarks>An S-stemmer and no more: it makes of two words one only where they are forms of each other, and leaves word families to the search by beginnings.</remarks>
internal static class Plural
{
    private const int ShortestWord = 4;

    /// <summary>Changes the word where it stands, and returns how much of it is left.</summary>
    public static int Strip(Span<char> word)
    {
        if (word.Length < ShortestWord || word[^1] != 's' || word[^2] is 's' or 'u' or 'i') return word.Length;
        if (word.EndsWith("ies") && word.Length > ShortestWord && word[^4] is not ('a' or 'e'))
        {
            word[^3] = 'y';
            return word.Length - 2;
        }

        if (word.EndsWith("yses"))
        {
            word[^2] = 'i';
            return word.Length;
        }

        return word.EndsWith("sses") || word.EndsWith("xes") || word.EndsWith("ches") || word.EndsWith("shes") ? word.Length - 2 : word.Length - 1;
    }
}
