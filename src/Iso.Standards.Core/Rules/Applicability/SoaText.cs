using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Iso.Standards;

/// <summary>How the rules about statements read the texts that people write.</summary>
internal static class SoaText
{
    /// <summary>How far before a phrase a negation may stand, in words: "no development is outsourced".</summary>
    private const int ReachOfNegation = 4;

    private static readonly WordLists Negations = WordLists.Empty
        .With("en", "no", "not", "none", "never", "without", "nothing")
        .With("de", "kein", "keine", "keinen", "keinem", "nicht", "nie", "ohne")
        .With("fr", "aucun", "aucune", "pas", "jamais", "sans", "ni");

    /// <summary>Words that end the reach of a negation: "not applicable as the hoster does it" and "not ours but the hoster's" deny nothing of the hoster.</summary>
    private static readonly WordLists Bridges = WordLists.Empty
        .With("en", "applicable", "relevant", "required", "necessary", "needed", "our", "ours", "us", "but", "because", "since")
        .With("de", "anwendbar", "zutreffend", "relevant", "erforderlich", "unser", "unsere", "uns", "sondern", "weil", "da")
        .With("fr", "applicable", "pertinent", "requis", "notre", "nos", "nous", "mais", "car");

    public static bool IsBlank([NotNullWhen(false)] string? text) => string.IsNullOrWhiteSpace(text);

    /// <summary>The text without blanks and punctuation around it.</summary>
    public static ReadOnlySpan<char> WithoutPunctuation(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && !char.IsLetterOrDigit(text[0])) text = text[1..];
        while (!text.IsEmpty && !char.IsLetterOrDigit(text[^1])) text = text[..^1];
        return text;
    }

    /// <summary>Whether one of the phrases is said and not denied: "no development is outsourced" says the opposite.</summary>
    public static bool Says(WordLists phrases, ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length;)
        {
            var at = phrases.IndexIn(text[start..]);
            if (at < 0) return false;
            at += start;
            if (!IsDenied(text[..at])) return true;
            start = at + 1;
        }

        return false;
    }

    /// <summary>Whether the last few words deny what comes behind them.</summary>
    private static bool IsDenied(ReadOnlySpan<char> before)
    {
        for (var words = 0; words < ReachOfNegation; words++)
        {
            before = before.TrimEnd();
            // Punctuation begins a new part of the sentence.
            if (before.IsEmpty || !char.IsLetterOrDigit(before[^1])) return false;
            var start = before.LastIndexOf(' ') + 1;
            var word = before[start..];
            if (Negations.Contains(word)) return true;
            if (Bridges.Contains(word)) return false;
            before = before[..start];
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

    /// <summary>Ids for a message, each once and in natural order; behind the first few only their number.</summary>
    public static string Listed(IEnumerable<string> ids)
    {
        const int Shown = 8;
        var list = ids.Distinct(StringComparer.Ordinal).ToList();
        list.Sort(Numbering.Compare);
        return list.Count <= Shown
            ? string.Join(", ", list)
            : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", list.Take(Shown))} and {list.Count - Shown} more");
    }
}
