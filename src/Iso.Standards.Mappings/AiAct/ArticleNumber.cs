using System.Globalization;
using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>The article in which a provision of a law stands: 60 and 'a' of <c>Art. 60a(1)</c>.</summary>
/// <param name="Number">The number, from 1 on; 0 where the provision stands in no article.</param>
/// <param name="Letter">The letter of an article that was put in later; a blank where there is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ArticleNumber(int Number, char Letter)
{
    private const string Prefix = "Art. ";

    /// <summary>The article of a provision. An annex counts as the article that brings it in.</summary>
    public static ArticleNumber Of(ProvisionNumber provision)
    {
        var text = provision.ToString().AsSpan();
        if (!text.StartsWith(Prefix, StringComparison.Ordinal)) return new(ArticleOfAnnex(text), ' ');
        text = text[Prefix.Length..];
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (!int.TryParse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return default;
        return new(number, digits < text.Length && char.IsAsciiLetterLower(text[digits]) ? text[digits] : ' ');
    }

    private static int ArticleOfAnnex(ReadOnlySpan<char> text)
    {
        const string Annex = "Annex ";
        if (!text.StartsWith(Annex, StringComparison.Ordinal)) return 0;
        text = text[Annex.Length..];
        var end = text.IndexOfAny(' ', '(');
        var roman = end < 0 ? text : text[..end];
        ReadOnlySpan<(string Annex, int Article)> annexes =
        [
            ("I", 6), ("II", 5), ("III", 6), ("IV", 11), ("V", 47), ("VI", 43), ("VII", 43), ("VIII", 49), ("IX", 60), ("X", 111), ("XI", 53), ("XII", 53), ("XIII", 51), ("XIV", 30),
        ];
        foreach (var (annex, article) in annexes)
        {
            if (roman.SequenceEqual(annex)) return article;
        }

        return 0;
    }
}
