namespace Iso.Standards;

/// <summary>A row of a table, with the line of the file on which it begins, from 1.</summary>
internal sealed record TextRow(int Line, IReadOnlyList<string> Cells)
{
    public bool IsBlank => FilledCells == 0;

    public int FilledCells => Cells.Count(cell => !string.IsNullOrWhiteSpace(cell));

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
