using System.Buffers;

namespace Iso.Standards;

/// <summary>How the rules about statements read the texts that people write.</summary>
internal static class SoaText
{
    private static readonly SearchValues<char> PartEnds = SearchValues.Create(".;:,!?");

    private static readonly WordLists Negations = WordLists.Empty
        .With("en", "no", "not", "none", "never", "without", "nothing")
        .With("de", "kein", "keine", "keinen", "keinem", "nicht", "nie", "ohne")
        .With("fr", "aucun", "aucune", "pas", "jamais", "sans", "ni");

    public static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);

    /// <summary>The text without blanks and punctuation around it.</summary>
    public static ReadOnlySpan<char> WithoutPunctuation(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && !char.IsLetterOrDigit(text[0])) text = text[1..];
        while (!text.IsEmpty && !char.IsLetterOrDigit(text[^1])) text = text[..^1];
        return text;
    }

    /// <summary>Whether one of the phrases is said and not denied in the same part of the sentence: "no development is outsourced" says the opposite.</summary>
    public static bool Says(WordLists phrases, ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length;)
        {
            var at = phrases.IndexIn(text[start..]);
            if (at < 0) return false;
            at += start;
            var part = text[..at];
            var from = part.LastIndexOfAny(PartEnds) + 1;
            if (Negations.IndexIn(part[from..]) < 0) return true;
            start = at + 1;
        }

        return false;
    }

    /// <summary>Whether a reference to a risk stands in the text: R-012, R12, RSK-3.</summary>
    public static bool NamesRisk(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('R' or 'r') || (i > 0 && char.IsLetterOrDigit(text[i - 1]))) continue;
            var rest = text[(i + 1)..];
            if (rest.StartsWith("SK", StringComparison.OrdinalIgnoreCase)) rest = rest[2..];
            if (rest.Length > 0 && rest[0] is ('-' or '_')) rest = rest[1..];
            if (rest.Length > 0 && char.IsAsciiDigit(rest[0])) return true;
        }

        return false;
    }
}
