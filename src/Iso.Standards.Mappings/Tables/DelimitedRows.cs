using System.Globalization;
using CsvHelper;

namespace Iso.Standards;

/// <summary>Cuts delimited text into rows: RFC 4180, with the delimiter found out.</summary>
internal static class DelimitedRows
{
    private const string Hint = "sep=";

    /// <summary>The delimiters in use, the likeliest first.</summary>
    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <summary>The rows of the text, blank ones among them, so that their numbers are those that a spreadsheet shows.</summary>
    /// <exception cref="DocumentFormatException">A quoted field is not closed.</exception>
    public static List<SheetRow> Read(string text, List<CrosswalkTableRemark> remarks)
    {
        var (said, rest) = WithoutHint(text);
        var malformed = new List<CsvMalformedRecord>();
        List<SheetRow> rows = [.. Rows(rest, said ?? DelimiterOf(rest), malformed.Add)];
        var at = 0;
        foreach (var record in malformed)
        {
            // Both are in the order of the file, and a row begins on the line that is told.
            while (at < rows.Count && rows[at].Line < (int)record.LineNumber) at++;
            Judge(record.Reason, at + 1, remarks);
        }

        return rows;
    }

    /// <summary>The delimiter with which the first row shows the most known headers, or failing that the most cells.</summary>
    private static char DelimiterOf(string text)
    {
        var best = Delimiters[0];
        var bestScore = (Known: 0, Cells: 1);
        foreach (var delimiter in Delimiters)
        {
            foreach (var row in Rows(text, delimiter, onMalformed: null))
            {
                if (row.IsBlank) continue;
                var score = (row.Count(TableHeaders.IsKnown), row.Width);
                if (score.CompareTo(bestScore) > 0)
                {
                    bestScore = score;
                    best = delimiter;
                }

                break;
            }
        }

        return best;
    }

    /// <summary>Takes away a first line <c>sep=;</c>: spreadsheets write it, read it, show it nowhere and do not count it.</summary>
    private static (char? Said, string Remainder) WithoutHint(string text)
    {
        if (!text.StartsWith(Hint, StringComparison.OrdinalIgnoreCase) || text.Length == Hint.Length) return (null, text);
        var said = text[Hint.Length];
        var behind = Hint.Length + 1;
        if (Array.IndexOf(Delimiters, said) < 0 || (behind < text.Length && text[behind] is not ('\r' or '\n'))) return (null, text);
        if (behind < text.Length && text[behind] == '\r') behind++;
        if (behind < text.Length && text[behind] == '\n') behind++;
        return (said, text[behind..]);
    }

    private static IEnumerable<SheetRow> Rows(string text, char delimiter, Action<CsvMalformedRecord>? onMalformed)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            SkipEmptyLines = false,
            TrimWhitespace = true,
            TrackLineNumbers = true,
            DetectSeparatorHint = false,
            FormatProvider = CultureInfo.InvariantCulture,
            OnMalformedRecord = onMalformed,
        });
        for (var number = 1; reader.Read(); number++)
        {
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++) cells[i] = FormulaCell.Bare(reader.GetString(i));
            yield return new(number, (int)reader.LineNumber, cells);
        }
    }

    private static void Judge(CsvMalformedReason reason, int row, List<CrosswalkTableRemark> remarks)
    {
        if (reason == CsvMalformedReason.UnterminatedQuote) throw Unclosed(row);
        // A quote in the middle of a field, 5" say, is text and is read as such.
        if (reason != CsvMalformedReason.TextAfterClosingQuote) return;
        remarks.Add(new(row, null, "Text stands behind a closing quotation mark; the mark was dropped. Double the quotation marks inside a quoted field.", Severity.Warning));
    }

    private static DocumentFormatException Unclosed(int row) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"Row {row} opens a quotation mark that is never closed, so the rest of the file cannot be told apart; close it."));
}
