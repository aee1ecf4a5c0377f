namespace Iso.Standards;

/// <summary>Justifications that point to another statement instead of giving a reason, or that speak for two standards (rule SOA-045).</summary>
internal static class Pointers
{
    /// <summary>Whether the text points to the statement of another standard by a phrase, and what is left of it gives no reason.</summary>
    public static bool OnlyPointsElsewhere(string text, StandardId own, Examination x)
    {
        var at = x.Option(SoaRuleOptions.InheritancePhrases).IndexIn(text, out var length);
        return at >= 0 && !NamesOwn(text.AsSpan(at, length), own) && !GivesReason(text, at, length, x);
    }

    /// <summary>Whether the text points to another statement by the id of its document, and what is left of it gives no reason.</summary>
    public static bool OnlyPointsTo(ReadOnlySpan<char> document, string text, Examination x)
    {
        var at = IndexOfWord(text, document);
        return at >= 0 && EndsInPointer(text.AsSpan(0, at), x) && !GivesReason(text, at, document.Length, x);
    }

    /// <summary>Whether the text serves two standards at once. That evidence or a risk is shared may be said.</summary>
    public static bool SpeaksForBoth(string text, Examination x)
        => SoaText.Says(x.Option(SoaRuleOptions.MergedPhrases), text) && x.Option(SoaRuleOptions.SharedWords).IndexIn(text) < 0;

    /// <summary>Whether the text without the pointer is long enough to be a reason, or names something of the document that the control rests on.</summary>
    private static bool GivesReason(ReadOnlySpan<char> text, int at, int length, Examination x)
        => NamesReason(text[..at], x) || NamesReason(text[(at + length)..], x)
        || LettersIn(text[..at]) + LettersIn(text[(at + length)..]) >= x.Option(SoaRuleOptions.MinimumLength);

    /// <summary>How many letters the words have that are no ids, numbers or names of standards.</summary>
    private static int LettersIn(ReadOnlySpan<char> text)
    {
        var letters = 0;
        while (NextWord(ref text, out var word))
        {
            if (word.ContainsAnyInRange('0', '9')) continue;
            foreach (var c in word)
            {
                if (char.IsLetter(c)) letters++;
            }
        }

        return letters;
    }

    private static bool NamesReason(ReadOnlySpan<char> text, Examination x)
    {
        while (NextWord(ref text, out var word))
        {
            if (!word.ContainsAnyInRange('0', '9')) continue;
            if (x.Lookup.TryFind(word, out Risk? _)) return true;
            if (x.Lookup.TryFind(word, out Obligation? _)) return true;
            if (x.Lookup.TryFind(word, out Contract? _)) return true;
        }

        return false;
    }

    /// <summary>The next run without blanks, and without the punctuation around it.</summary>
    private static bool NextWord(ref ReadOnlySpan<char> text, out ReadOnlySpan<char> word)
    {
        text = text.TrimStart();
        var end = text.IndexOf(' ');
        word = end < 0 ? text : text[..end];
        text = end < 0 ? [] : text[end..];
        var found = !word.IsEmpty;
        word = SoaText.WithoutPunctuation(word);
        return found;
    }

    private static int IndexOfWord(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        if (at < 0 || (at > 0 && char.IsLetterOrDigit(text[at - 1]))) return -1;
        return at + word.Length < text.Length && char.IsLetterOrDigit(text[at + word.Length]) ? -1 : at;
    }

    /// <summary>Whether one of the last words points: "see", "as in the document".</summary>
    private static bool EndsInPointer(ReadOnlySpan<char> before, Examination x)
    {
        const int Reach = 24;
        var near = before.Length > Reach ? before[^Reach..] : before;
        return x.Option(SoaRuleOptions.PointerWords).IndexIn(near) >= 0;
    }

    /// <summary>Whether the phrase names the standard of the statement itself, so that it points nowhere else.</summary>
    private static bool NamesOwn(ReadOnlySpan<char> phrase, StandardId own)
        => (Discipline.IsSecurity(own) && (phrase.Contains("27001", StringComparison.Ordinal) || phrase.Contains("isms", StringComparison.OrdinalIgnoreCase)))
        || (Discipline.IsAi(own) && (phrase.Contains("42001", StringComparison.Ordinal) || phrase.Contains("aims", StringComparison.OrdinalIgnoreCase)));
}
