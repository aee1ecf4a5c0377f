using System.Net;
using System.Text;

namespace Iso.Standards;

/// <summary>Takes the marks of Markdown off a text: code spans, emphasis, links and images, breaks, escapes.</summary>
internal static class MarkdownInline
{
    /// <summary>How far a closing mark is looked for: hostile text must not cost the square of its length.</summary>
    private const int Reach = 2048;

    public static string ToPlainText(string text)
    {
        var plain = new StringBuilder(text.Length);
        Append(plain, text.AsSpan().Trim(), before: ' ', depth: 0);
        return plain.ToString().Trim();
    }

    private static void Append(StringBuilder plain, ReadOnlySpan<char> text, char before, int depth)
    {
        // Nobody nests marks this deep in earnest; what is deeper is kept as it is written.
        if (depth > 16)
        {
            plain.Append(text);
            return;
        }

        while (!text.IsEmpty)
        {
            var used = text[0] switch
            {
                '\\' => Escape(plain, text),
                '`' => Code(plain, text),
                '*' or '_' => Emphasis(plain, text, before, depth),
                '!' or '[' => Link(plain, text, depth),
                '<' => Tag(plain, text),
                '&' => Entity(plain, text),
                _ => 0,
            };
            if (used == 0)
            {
                plain.Append(text[0]);
                used = 1;
            }

            before = text[used - 1];
            text = text[used..];
        }
    }

    private static int Escape(StringBuilder plain, ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !char.IsAscii(text[1]) || char.IsAsciiLetterOrDigit(text[1]) || text[1] <= ' ') return 0;
        plain.Append(text[1]);
        return 2;
    }

    private static int Code(StringBuilder plain, ReadOnlySpan<char> text)
    {
        var ticks = Run(text);
        text = Within(text, ticks);
        for (var i = ticks; i < text.Length; i++)
        {
            if (text[i] != '`') continue;
            var run = Run(text[i..]);
            if (run == ticks)
            {
                plain.Append(text[ticks..i].Trim());
                return i + run;
            }

            i += run - 1;
        }

        plain.Append(text[..ticks]);
        return ticks;
    }

    /// <summary>A pair of equal runs of <c>*</c> or <c>_</c> that hug what stands between them; <c>snake_case</c> is none.</summary>
    private static int Emphasis(StringBuilder plain, ReadOnlySpan<char> text, char before, int depth)
    {
        var mark = text[0];
        var run = Run(text);
        text = Within(text, run);
        var opens = run <= 3 && run < text.Length && !char.IsWhiteSpace(text[run]) && (mark == '*' || !char.IsLetterOrDigit(before));
        for (var i = run; opens && i < text.Length; i++)
        {
            if (text[i] != mark) continue;
            var closing = Run(text[i..]);
            var end = i + closing;
            var closes = closing == run && !char.IsWhiteSpace(text[i - 1]) && (mark == '*' || end == text.Length || !char.IsLetterOrDigit(text[end]));
            if (closes)
            {
                Append(plain, text[run..i], mark, depth + 1);
                return end;
            }

            i = end - 1;
        }

        plain.Append(text[..run]);
        return run;
    }

    private static int Link(StringBuilder plain, ReadOnlySpan<char> text, int depth)
    {
        var start = text[0] == '!' ? 1 : 0;
        if (start >= text.Length || text[start] != '[') return 0;
        var close = Closing(text, start, '[', ']');
        if (close < 0 || close + 1 >= text.Length) return 0;
        var end = text[close + 1] switch
        {
            '(' => Closing(text, close + 1, '(', ')'),
            '[' => Closing(text, close + 1, '[', ']'),
            _ => -1,
        };
        if (end < 0) return 0;
        Append(plain, text[(start + 1)..close], '[', depth + 1);
        return end + 1;
    }

    private static int Tag(StringBuilder plain, ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('>');
        if (end < 0) return 0;
        var name = text[1..end].Trim("/ ");
        if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            plain.Append('\n');
            return end + 1;
        }

        // <https://…> is a link; any other tag stays, it may be text: <none>.
        if (!name.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return 0;
        plain.Append(text[1..end]);
        return end + 1;
    }

    private static int Entity(StringBuilder plain, ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(';');
        if (end is < 2 or > 10) return 0;
        var entity = text[..(end + 1)].ToString();
        var decoded = WebUtility.HtmlDecode(entity);
        if (decoded == entity) return 0;
        plain.Append(decoded);
        return end + 1;
    }

    private static ReadOnlySpan<char> Within(ReadOnlySpan<char> text, int start) => text[..Math.Min(text.Length, start + Reach)];

    private static int Run(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyExcept(text[0]);
        return other < 0 ? text.Length : other;
    }

    /// <summary>Where the bracket that opens at <paramref name="start"/> closes, or -1.</summary>
    private static int Closing(ReadOnlySpan<char> text, int start, char open, char close)
    {
        var depth = 0;
        text = Within(text, start);
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == open) depth++;
            else if (text[i] == close && --depth == 0) return i;
        }

        return -1;
    }
}
