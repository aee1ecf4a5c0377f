using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Iso.Standards;

/// <summary>Editions by the names under which people call them: <c>27001:2022</c>, <c>eu-ai-act:2026</c>, <c>soc2:2017</c>.</summary>
internal static class EditionNames
{
    /// <summary>The fewest letters and digits by which the end of a name is known: CSF of NIST CSF.</summary>
    private const int ShortestEnd = 3;

    /// <summary>Finds the edition that a text names. Case does not count, nor do the signs and blanks between the words of a name.</summary>
    public static bool TryFind(StandardsLibrary standards, ReadOnlySpan<char> text, [NotNullWhen(true)] out Standard? standard)
    {
        standard = null;
        if (!StandardId.TryParse(text, out var named)) return false;
        if (standards.TryFind(named, out standard)) return true;
        foreach (var known in standards.Standards)
        {
            if (IsSame(known.Id, named)) standard = known;
        }

        return standard is not null;
    }

    /// <summary>The shortest text by which an edition is found: <c>27001:2022</c>, <c>eu-ai-act:2026</c>, <c>soc2:2017</c>.</summary>
    public static string ShortOf(StandardId id)
    {
        var brief = EditionText.ShortOf(id);
        if (char.IsAsciiDigit(brief[0])) return brief;
        var text = new StringBuilder();
        foreach (var word in id.Name.Split(' '))
        {
            if (text.Length > 0 && !char.IsAsciiDigit(word[0])) text.Append('-');
            text.Append(word.ToLowerInvariant());
        }

        return text.Append(':').Append(id.Edition).ToString();
    }

    /// <summary>A provision as an argument: <c>27001:2022/A.5.15</c>, in quotes where it holds a blank.</summary>
    public static string ArgumentOf(ProvisionId id)
    {
        var text = $"{ShortOf(id.Standard)}/{id.Number}";
        return text.Contains(' ', StringComparison.Ordinal) ? $"\"{text}\"" : text;
    }

    /// <summary>Whether a name without an edition is that of a document, or the end of it: <c>eu-ai-act</c>, <c>csf</c>.</summary>
    public static bool IsCalled(StandardId known, string name)
    {
        var letters = Folded(name);
        return letters.Length >= ShortestEnd && letters.Any(char.IsAsciiLetter) && Folded(known.Name).EndsWith(letters, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsSame(StandardId known, StandardId named)
        => string.Equals(known.Edition, named.Edition, StringComparison.OrdinalIgnoreCase) && string.Equals(Folded(known.Name), Folded(named.Name), StringComparison.OrdinalIgnoreCase);

    /// <summary>Letters and digits alone.</summary>
    private static string Folded(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit));
}
