using System.Text;

namespace Iso.Standards;

/// <summary>Makes text from files fit for a terminal.</summary>
internal static class Plain
{
    /// <summary>The text on one line: line ends and tabs as blanks, other control characters made visible, so that a file cannot steer the terminal.</summary>
    public static string Line(string text)
    {
        var odd = -1;
        for (var i = 0; i < text.Length && odd < 0; i++)
        {
            if (char.IsControl(text[i])) odd = i;
        }

        if (odd < 0) return text;
        var line = new StringBuilder(text.Length).Append(text, 0, odd);
        foreach (var c in text.AsSpan(odd))
        {
            if (c is '\n' or '\t') line.Append(' ');
            else if (c != '\r') line.Append(char.IsControl(c) ? '\uFFFD' : c);
        }

        return line.ToString();
    }

    /// <summary>The beginning of a text, up to the last whole word that fits, and a sign that there is more.</summary>
    public static string Short(string text, int length)
    {
        if (text.Length <= length) return text;
        var end = text.LastIndexOf(' ', length);
        return string.Concat(text.AsSpan(0, end > 0 ? end : length).TrimEnd(",;:. "), " …");
    }

    /// <summary>A list as one says it: <c>a, b and c</c>.</summary>
    public static string And(IReadOnlyList<string> items) => Join(items, "and");

    /// <summary>A choice as one says it: <c>a, b or c</c>.</summary>
    public static string Or(IReadOnlyList<string> items) => Join(items, "or");

    private static string Join(IReadOnlyList<string> items, string last) => items.Count switch
    {
        0 => string.Empty,
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}",
    };
}
