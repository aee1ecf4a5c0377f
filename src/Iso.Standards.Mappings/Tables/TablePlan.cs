using System.Globalization;

namespace Iso.Standards;

/// <summary>What each column of a table is read as.</summary>
internal sealed class TablePlan
{
    /// <summary>More than anybody keeps; a file with more has its delimiters in the wrong places.</summary>
    private const int MaximumColumns = 256;

    private const int None = -1;

    private readonly SheetRow _header;
    private readonly List<CrosswalkTableRemark> _remarks;
    private readonly int[] _at = new int[TableHeaders.Written.Length];
    private readonly List<int> _extras = [];

    /// <summary>A plan for the rows below a header.</summary>
    /// <exception cref="DocumentFormatException">No column holds sources or targets, or there are too many columns.</exception>
    public TablePlan(SheetRow header, List<SheetRow> rows, StandardId from, StandardId to, List<CrosswalkTableRemark> remarks)
    {
        _header = header;
        _remarks = remarks;
        Array.Fill(_at, None);
        var filled = Filled(rows);
        for (var i = 0; i < filled.Length; i++)
        {
            var name = NameAt(i);
            if (name.Length == 0 && !filled[i]) continue;
            var column = TableHeaders.ColumnOf(name, from, to);
            if (column is { } known && _at[(int)known] == None) _at[(int)known] = i;
            else Keep(i, WhyKept(i, column));
        }

        Require(TableColumn.Sources, from, filled.Length);
        Require(TableColumn.Targets, to, filled.Length);
        if (!Has(TableColumn.Relation)) remarks.Add(new(header.Number, null, "There is no column of relations, so that no link is rated and nothing follows from any.", Severity.Warning));
        KeepWhereForeign(TableColumn.Rationale, rows, static text => TableWords.IndexOf(TableWords.Rationales, text) >= 0);
        KeepWhereForeign(TableColumn.Strength, rows, static text => TableWords.StrengthOf(text) is not null);
        KeepWhereForeign(TableColumn.Status, rows, static text => TableWords.IndexOf(TableWords.Statuses, text) >= 0);
        _extras.Sort();
    }

    /// <summary>The headers of the columns that are kept and not read, from the left.</summary>
    public IEnumerable<string> ExtraColumns => _extras.Select(NameAt);

    /// <summary>The header of a column as the file writes it; null where it has no such column.</summary>
    public string? HeaderOf(TableColumn column) => Has(column) ? NameAt(_at[(int)column]) : null;

    /// <summary>A cell as it stands; empty where the file has no such column.</summary>
    public string Cell(SheetRow row, TableColumn column) => Has(column) ? row.Cell(_at[(int)column]) : string.Empty;

    /// <summary>The cells of the columns that are not read, without empty ones at the end.</summary>
    public List<string> ExtrasOf(SheetRow row)
    {
        var cells = new List<string>();
        foreach (var at in _extras) cells.Add(row.Cell(at));
        return WithoutEmptyEnd(cells);
    }

    /// <summary>All cells in the order in which they are written, without empty ones at the end.</summary>
    public List<string> CellsOf(SheetRow row)
    {
        var cells = new List<string>(_at.Length + _extras.Count);
        foreach (var at in _at) cells.Add(at == None ? string.Empty : row.Cell(at));
        foreach (var at in _extras) cells.Add(row.Cell(at));
        return WithoutEmptyEnd(cells);
    }

    private static List<string> WithoutEmptyEnd(List<string> cells)
    {
        while (cells is [.., ""]) cells.RemoveAt(cells.Count - 1);
        return cells;
    }

    /// <summary>Which columns hold anything, the header aside.</summary>
    private bool[] Filled(List<SheetRow> rows)
    {
        var width = _header.Width;
        foreach (var row in rows) width = Math.Max(width, row.Width);
        if (width > MaximumColumns)
        {
            throw new DocumentFormatException(string.Create(
                CultureInfo.InvariantCulture,
                $"The table has {width} columns; at most {MaximumColumns} are read. Put fields that hold the delimiter in quotation marks."));
        }

        var filled = new bool[width];
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Width; i++) filled[i] |= row.Cell(i).Length > 0;
        }

        return filled;
    }

    private bool Has(TableColumn column) => _at[(int)column] != None;

    private string NameAt(int column) => _header.Cell(column).Trim();

    private void Keep(int column, string why)
    {
        _extras.Add(column);
        var name = NameAt(column);
        _remarks.Add(new(_header.Number, name.Length == 0 ? null : name, $"{why} Its cells are kept and not read.", Severity.Warning));
    }

    private string WhyKept(int column, TableColumn? taken)
    {
        if (taken is { } known) return $"The column {Quoted.Of(NameAt(_at[(int)known]))} holds the {TableHeaders.Written[(int)known]} already.";
        var name = NameAt(column);
        if (name.Length == 0) return string.Create(CultureInfo.InvariantCulture, $"Column {column + 1} has no header.");
        var near = Nearest.To(name, TableHeaders.Written);
        return near is null ? "The column is not known here." : $"The column is not known here; did you mean {near}?";
    }

    private void Require(TableColumn column, StandardId document, int width)
    {
        if (Has(column)) return;
        var written = TableHeaders.Written[(int)column];
        var found = new List<string>();
        for (var i = 0; i < width; i++)
        {
            if (NameAt(i).Length > 0) found.Add(Quoted.Of(NameAt(i)));
        }

        throw new DocumentFormatException(string.Create(
            CultureInfo.InvariantCulture,
            $"Row {_header.Number} heads no column of {written}; its headers are {string.Join(", ", found)}. Head one \"{written}\" or \"{document}\"."));
    }

    /// <summary>A column of which no cell is understood is something else under the same name: whole rows should not be lost for it.</summary>
    private void KeepWhereForeign(TableColumn column, List<SheetRow> rows, Predicate<string> isUnderstood)
    {
        if (!Has(column)) return;
        SheetRow? first = null;
        foreach (var row in rows)
        {
            var text = Cell(row, column).Trim();
            if (text.Length == 0) continue;
            if (isUnderstood(text)) return;
            first ??= row;
        }

        if (first is null) return;
        var at = _at[(int)column];
        _at[(int)column] = None;
        Keep(at, string.Create(CultureInfo.InvariantCulture, $"No cell of the column is a {TableHeaders.Written[(int)column]} as it is understood here; row {first.Number} holds {Quoted.Of(first.Cell(at).Trim())}."));
    }
}
