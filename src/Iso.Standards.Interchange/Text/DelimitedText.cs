using System.Globalization;
using CsvHelper;

namespace Iso.Standards;

/// <summary>Reads delimited text into rows: RFC 4180, with the delimiter found out.</summary>
internal static class DelimitedText
{
    /// <summary>The delimiters in use, the likeliest first.</summary>
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <summary>The rows of the text, blank ones among them.</summary>
    /// <exception cref="DocumentFormatException">A quoted field is not closed.</exception>
    public static IReadOnlyList<TextRow> Read(string text, ColumnMapping mapping, ImportRemarks remarks)
    {
        var malformed = new List<CsvMalformedRecord>();
        List<TextRow> rows = [.. Rows(text, DelimiterOf(text, mapping), malformed.Add)];
        foreach (var record in malformed) Judge(record, remarks);
        return rows;
    }

    /// <summary>The delimiter with which a row of the beginning shows the most known headers, or failing that the most cells.</summary>
    private static char DelimiterOf(string text, ColumnMapping mapping)
    {
        var best = Delimiters[0];
        var bestScore = (Known: 0, Cells: 1);
        foreach (var delimiter in Delimiters)
        {
            foreach (var row in Rows(text, delimiter, onMalformed: null).Take(HeaderRow.SearchedRows))
            {
                var score = (HeaderRow.KnownHeaders(row, mapping), row.FilledCells);
                if (score.CompareTo(bestScore) <= 0) continue;
                bestScore = score;
                best = delimiter;
            }
        }

        return best;
    }

    private static IEnumerable<TextRow> Rows(string text, char delimiter, Action<CsvMalformedRecord>? onMalformed)
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
        while (reader.Read())
        {
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++) cells[i] = reader.GetString(i);
            yield return new((int)reader.LineNumber, cells);
        }
    }

    private static void Judge(CsvMalformedRecord record, ImportRemarks remarks)
    {
        var line = (int)record.LineNumber;
        if (record.Reason == CsvMalformedReason.UnterminatedQuote) throw Unclosed(line);
        // A quote in the middle of a field, 5" say, is text and is read as such.
        if (record.Reason != CsvMalformedReason.TextAfterClosingQuote) return;
        remarks.AddLoss(line, "Text stands behind a closing quotation mark; the mark was dropped. Double the quotation marks inside a quoted field.", found: record.RawRecord);
    }

    private static DocumentFormatException Unclosed(int line) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"The row in line {line} opens a quotation mark that is never closed, so the rest of the file cannot be told apart; close it."));
}
