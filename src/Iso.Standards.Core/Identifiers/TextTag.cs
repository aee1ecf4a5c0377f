using System.Text;

namespace Iso.Standards;

/// <summary>Short texts that name something: ids and tags.</summary>
internal static class TextTag
{
    /// <summary>Whether a text has 1 to <paramref name="maximum"/> characters, no blank at its ends, no control character and no half character.</summary>
    public static bool IsValid(ReadOnlySpan<char> text, int maximum)
    {
        if (text.IsEmpty || text.Length > maximum) return false;
        // Most ids are of letters, digits and signs of ASCII, and those are seen at a glance.
        if (!text.ContainsAnyExceptInRange('!', '~')) return true;
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) return false;
        foreach (var rune in text.EnumerateRunes())
        {
            // Half a surrogate pair comes as the replacement character; it would be lost in a file.
            if (Rune.IsControl(rune) || rune == Rune.ReplacementChar) return false;
        }

        return true;
    }

    /// <summary>The text as a string: the source itself where nothing was cut off.</summary>
    public static string Kept(ReadOnlySpan<char> text, string? source) => source is not null && source.Length == text.Length ? source : new string(text);
}
