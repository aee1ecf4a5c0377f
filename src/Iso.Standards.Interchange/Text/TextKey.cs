using System.Text;

namespace Iso.Standards;

/// <summary>What is left of a header or a value when case, blanks, punctuation and symbols are taken away, so that spellings meet.</summary>
internal static class TextKey
{
    /// <summary>Letters and digits in lower case, and <c>#</c>, which says "number"; of a text that has none, its symbols: <c>✅</c>, <c>-</c>.</summary>
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c == '#') key.Append(char.ToLowerInvariant(c));
        }

        if (key.Length > 0) return key.ToString();
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !IsInvisible(c)) key.Append(c);
        }

        return key.ToString();
    }

    /// <summary>Whether a text says nothing: blank, or a dash that stands for nothing.</summary>
    public static bool SaysNothing(string text) => Of(text) is "" or "-" or "--" or "---" or "\u2010" or "\u2011" or "\u2012" or "\u2013" or "\u2014" or "\u2212";

    /// <summary>Variation selectors, joiners and marks: they change how a symbol looks, not what it is.</summary>
    private static bool IsInvisible(char c) => c is '\uFE0E' or '\uFE0F' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';
}
