namespace Iso.Standards;

/// <summary>A row of a table, with the line of the file on which it begins, from 1.</summary>
internal sealed class TextRow(int line, IReadOnlyList<string> cells)
{
    public int Line { get; } = line;

    public IReadOnlyList<string> Cells { get; } = cells;

    public int FilledCells { get; } = cells.Count(cell => !string.IsNullOrWhiteSpace(cell));

    public bool IsBlank => FilledCells == 0;

    /// <summary>The cell without blanks at its ends; empty where the row is too short.</summary>
    public string Cell(int column) => column < Cells.Count ? Cells[column].Trim() : string.Empty;

    /// <summary>The text of all filled cells, for a remark.</summary>
    public string Summary => string.Join(" | ", Cells.Select(cell => cell.Trim()).Where(cell => cell.Length > 0));
}

/// <summary>A header and the rows below it: what CSV and Markdown have in common.</summary>
internal sealed class TextTable(TextRow header, IReadOnlyList<TextRow> rows)
{
    public TextRow Header { get; } = header;

    public IReadOnlyList<TextRow> Rows { get; } = rows;

    public IReadOnlyList<string> Headers => Header.Cells;

    /// <summary>The same for all tables with the same headers, spelling aside.</summary>
    public string Key { get; } = string.Join('\u001F', header.Cells.Select(TextKey.Of));

    /// <summary>Whether a row says the headers again.</summary>
    public bool IsRepeatedBy(TextRow row) => row.Cells.Count == Headers.Count && string.Join('\u001F', row.Cells.Select(TextKey.Of)) == Key;
}
