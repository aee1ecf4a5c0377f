namespace Iso.Standards;

/// <summary>Finds the pipe tables of a Markdown document.</summary>
internal static class MarkdownTables
{
    /// <summary>The tables in the order of the document, their cells as plain text. Tables in code and in comments are none.</summary>
    public static IReadOnlyList<TextTable> Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var tables = new List<TextTable>();
        var hidden = new HiddenLines();
        for (var i = 0; i < lines.Length; i++)
        {
            if (hidden.Take(lines[i]) || i + 1 >= lines.Length || !IsTableLine(lines[i]) || !IsAlignmentRow(lines[i + 1])) continue;
            var header = Row(lines, i);
            var rows = new List<TextRow>();
            for (i += 2; i < lines.Length && IsTableLine(lines[i]); i++) rows.Add(Row(lines, i));
            i--;
            tables.Add(new(header, rows));
        }

        return tables;
    }

    private static TextRow Row(string[] lines, int index) => new(index + 1, [.. Cells(lines[index]).Select(MarkdownInline.ToPlainText)]);

    /// <summary>A line with a pipe; four blanks in front make it code.</summary>
    private static bool IsTableLine(string line)
        => line.Contains('|', StringComparison.Ordinal) && !line.StartsWith("    ", StringComparison.Ordinal) && !line.StartsWith('\t');

    private static bool IsAlignmentRow(string line)
    {
        if (!IsTableLine(line)) return false;
        foreach (var cell in Cells(line))
        {
            var dashes = cell.AsSpan().Trim();
            if (dashes.StartsWith(":")) dashes = dashes[1..];
            if (dashes.EndsWith(":")) dashes = dashes[..^1];
            if (dashes.IsEmpty || dashes.ContainsAnyExcept('-')) return false;
        }

        return true;
    }

    /// <summary>The cells between the pipes; a pipe behind a backslash is text, also in a code span.</summary>
    private static List<string> Cells(string line)
    {
        var text = line.Trim();
        var cells = new List<string>();
        var start = text.StartsWith('|') ? 1 : 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '|')
            {
                cells.Add(text[start..i]);
                start = i + 1;
            }
        }

        if (start < text.Length) cells.Add(text[start..]);
        return [.. cells.Select(cell => cell.Replace("\\|", "|", StringComparison.Ordinal))];
    }

    /// <summary>Follows fenced code and comments line by line.</summary>
    private struct HiddenLines
    {
        private char _fence;
        private int _length;
        private bool _comment;

        /// <summary>Whether a line belongs to fenced code or to a comment.</summary>
        public bool Take(string line)
        {
            if (_comment)
            {
                _comment = !line.Contains("-->", StringComparison.Ordinal);
                return true;
            }

            if (TakeFence(line)) return true;
            if (_fence != '\0') return true;
            if (!line.TrimStart().StartsWith("<!--", StringComparison.Ordinal)) return false;
            _comment = !line.Contains("-->", StringComparison.Ordinal);
            return true;
        }

        private bool TakeFence(string line)
        {
            var text = line.AsSpan().TrimStart();
            if (text.IsEmpty || text[0] is not ('`' or '~')) return false;
            var mark = text[0];
            var rest = text.TrimStart(mark);
            var length = text.Length - rest.Length;
            if (length < 3) return false;
            if (_fence == '\0')
            {
                // ```a``` on one line is a code span.
                if (mark == '`' && rest.Contains('`')) return false;
                _fence = mark;
                _length = length;
                return true;
            }

            if (mark == _fence && length >= _length && rest.IsWhiteSpace()) _fence = '\0';
            return true;
        }
    }
}
