namespace Iso.Standards;

/// <summary>Finds the row of headers below the title lines of a sheet.</summary>
internal static class HeaderRow
{
    /// <summary>How far down a header row is looked for; nobody writes a longer title block.</summary>
    public const int SearchedRows = 50;

    /// <summary>The table below the header row, which is the first that names a column of control numbers and one more that is known.</summary>
    /// <remarks>Failing that, the first with the most known headers; failing that, the first row with anything in it.</remarks>
    public static TextTable Find(IReadOnlyList<TextRow> rows, ColumnMapping mapping, ImportRemarks remarks)
    {
        var at = IndexOf(rows, mapping);
        for (var i = 0; i < at; i++)
        {
            if (!rows[i].IsBlank) remarks.Add(rows[i].Line, "Stands above the header row and was not read as a part of the table.", rows[i].Summary);
        }

        return new(at == 0 ? rows[0] : Completed(rows[at], rows[at - 1]), [.. rows.Skip(at + 1)]);
    }

    /// <summary>How many cells of a row are headers that mean something.</summary>
    public static int KnownHeaders(TextRow row, ColumnMapping mapping)
        => row.Cells.Count(cell => mapping.ColumnOf(cell) is not null || HeaderSynonyms.IsKnown(cell));

    private static int IndexOf(IReadOnlyList<TextRow> rows, ColumnMapping mapping)
    {
        var best = -1;
        var bestScore = 0;
        for (var i = 0; i < rows.Count && i < SearchedRows; i++)
        {
            var known = KnownHeaders(rows[i], mapping);
            if (known > 1 && rows[i].Cells.Any(cell => NamesNumbers(cell, mapping))) return i;
            if (known > bestScore || best < 0 && !rows[i].IsBlank) (best, bestScore) = (i, known);
        }

        return Math.Max(best, 0);
    }

    private static bool NamesNumbers(string cell, ColumnMapping mapping)
        => mapping.ColumnOf(cell) is { } mapped ? mapped == SoaColumn.Control : HeaderSynonyms.NumberHintOf(cell) != NumberHint.None;

    /// <summary>A header row of two lines: where the lower one is blank, the upper one speaks.</summary>
    private static TextRow Completed(TextRow header, TextRow above)
    {
        if (above.FilledCells < 2) return header;
        var width = Math.Max(header.Cells.Count, above.Cells.Count);
        return header with { Cells = [.. Enumerable.Range(0, width).Select(i => header.Cell(i).Length > 0 ? header.Cell(i) : above.Cell(i))] };
    }
}
