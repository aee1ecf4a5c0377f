using System.Globalization;

namespace Iso.Standards;

/// <summary>What each column of a table is read as.</summary>
internal sealed class ColumnPlan
{
    private readonly SoaColumn[] _readAs;
    private readonly NumberColumn _numbers;

    private ColumnPlan(TextTable table, SoaColumn[] readAs, NumberColumn numbers)
    {
        Table = table;
        _readAs = readAs;
        _numbers = numbers;
        HasDecision = Has(SoaColumn.Decision) || Has(SoaColumn.Exclusion);
    }

    public TextTable Table { get; }

    public IReadOnlyList<SoaColumn> ReadAs => _readAs;

    /// <summary>The column that holds the numbers of the controls.</summary>
    public int Numbers => _numbers.Column;

    /// <summary>Whether the numbers stand alone in their cells, without a title behind them.</summary>
    public bool NumbersStandAlone => _numbers.AreMostlyBare;

    /// <summary>Whether most cells of the number column hold one.</summary>
    public bool HoldsNumbers => _numbers.AreMostlyNumbers;

    /// <summary>Whether a column says what is decided.</summary>
    public bool HasDecision { get; }

    public bool Has(SoaColumn column) => Array.IndexOf(_readAs, column) >= 0;

    /// <summary>The header of a column, or null where it has none.</summary>
    public string? HeaderOf(int column) => column < Table.Headers.Count && Table.Headers[column].Trim() is { Length: > 0 } header ? header : null;

    /// <summary>What to call a column in a remark.</summary>
    public string NameOf(int column) => HeaderOf(column) ?? string.Create(CultureInfo.InvariantCulture, $"Column {column + 1}");

    /// <summary>A plan for the table; null where no column holds numbers of controls.</summary>
    public static ColumnPlan? TryMake(TextTable table, ColumnMapping mapping, Catalog catalog)
    {
        var readAs = new SoaColumn[table.Headers.Count];
        var hints = new NumberHint[readAs.Length];
        var mapped = -1;
        for (var i = 0; i < readAs.Length; i++)
        {
            var header = table.Headers[i];
            if (mapping.ColumnOf(header) is { } column)
            {
                readAs[i] = column;
                if (column == SoaColumn.Control && mapped < 0) mapped = i;
            }
            else
            {
                hints[i] = HeaderSynonyms.NumberHintOf(header);
                readAs[i] = HeaderSynonyms.ColumnOf(header);
            }
        }

        var numbers = mapped >= 0 ? NumberColumn.Measure(table, mapped, NumberHint.Sure, catalog) : Choose(table, readAs, hints, mapping, catalog);
        if (numbers is null) return null;
        for (var i = 0; i < readAs.Length; i++)
        {
            if (i == numbers.Column) readAs[i] = SoaColumn.Control;
            else if (readAs[i] == SoaColumn.Control || hints[i] != NumberHint.None) readAs[i] = Second(table, i, hints[i]);
        }

        return new(table, readAs, numbers);
    }

    /// <summary>The same plan for another table with the same headers.</summary>
    public ColumnPlan On(TextTable table) => new(table, _readAs, _numbers);

    /// <summary>Says how the columns were read, where that is not plain from the headers.</summary>
    public void Describe(ImportRemarks remarks)
    {
        if (HeaderSynonyms.NumberHintOf(Table.Headers[Numbers]) == NumberHint.None)
        {
            remarks.AddColumn(Table, Numbers, "Read as the numbers of the controls, since that is what its cells hold.");
        }

        for (var i = 0; i < _readAs.Length; i++)
        {
            if (_readAs[i] == SoaColumn.Unknown && Table.Rows.Any(row => row.Cell(i).Length > 0))
            {
                remarks.AddColumn(Table, i, "The column is not understood; its texts are kept in the remarks of the entries. Map it by hand, or to Ignored, if it should be read otherwise.");
            }
            else if (_readAs[i] == SoaColumn.Ignored && IsRunningNumber(Table, i))
            {
                remarks.AddColumn(Table, i, "Holds running numbers and was left out.");
            }
            else if (_readAs[i] is not (SoaColumn.Unknown or SoaColumn.Ignored) && Array.IndexOf(_readAs, _readAs[i]) < i)
            {
                var first = NameOf(Array.IndexOf(_readAs, _readAs[i]));
                remarks.AddColumn(Table, i, $"Read as {_readAs[i]}, as is the column {first}; what both say is kept.");
            }
        }
    }

    /// <summary>The column that looks most like numbers of controls, by its cells first and its header second.</summary>
    private static NumberColumn? Choose(TextTable table, SoaColumn[] readAs, NumberHint[] hints, ColumnMapping mapping, Catalog catalog)
    {
        NumberColumn? best = null;
        for (var i = 0; i < readAs.Length; i++)
        {
            if (mapping.ColumnOf(table.Headers[i]) is not null) continue;
            var hinted = hints[i] != NumberHint.None;
            if (!hinted && readAs[i] is not (SoaColumn.Unknown or SoaColumn.Title)) continue;
            var column = NumberColumn.Measure(table, i, hints[i], catalog);
            var candidate = hinted ? column.AreMostlyNumbers || column.Hint == NumberHint.Sure : column.AreMostlyDotted;
            if (candidate && (best is null || column.IsBetterThan(best))) best = column;
        }

        return best;
    }

    /// <summary>What a column is whose header speaks of controls or numbers, while another holds the numbers.</summary>
    private static SoaColumn Second(TextTable table, int column, NumberHint hint)
    {
        if (hint == NumberHint.Possible) return SoaColumn.Title;
        return IsRunningNumber(table, column) ? SoaColumn.Ignored : SoaColumn.Group;
    }

    private static bool IsRunningNumber(TextTable table, int column)
    {
        var previous = 0;
        foreach (var row in table.Rows)
        {
            var cell = row.Cell(column).TrimEnd('.');
            if (cell.Length == 0) continue;
            if (!int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number <= previous) return false;
            previous = number;
        }

        return previous > 0;
    }

    /// <summary>How much a column looks like the numbers of controls.</summary>
    private sealed record NumberColumn(int Column, NumberHint Hint, int Filled, int Numbers, int Dotted, int Bare)
    {
        public bool AreMostlyNumbers => Filled > 0 && 2 * Numbers >= Filled;

        public bool AreMostlyDotted => Filled > 0 && 2 * Dotted >= Filled;

        public bool AreMostlyBare => Filled > 0 && 2 * Bare >= Filled;

        public bool IsBetterThan(NumberColumn other)
            => (AreMostlyDotted, AreMostlyNumbers, Hint, Bare).CompareTo((other.AreMostlyDotted, other.AreMostlyNumbers, other.Hint, other.Bare)) > 0;

        public static NumberColumn Measure(TextTable table, int column, NumberHint hint, Catalog catalog)
        {
            int filled = 0, numbers = 0, dotted = 0, bare = 0;
            foreach (var row in table.Rows)
            {
                // A row with nothing but this cell is a heading, and says nothing about the column.
                var cell = row.Cell(column);
                if (cell.Length == 0 || row.FilledCells == 1 && table.Headers.Count > 1) continue;
                filled++;
                var control = ControlCell.Read(cell, catalog);
                // A whole number is a count, or at best a heading.
                if (!control.IsDotted && control.Kind != ControlCellKind.Own) continue;
                numbers++;
                if (control.IsDotted) dotted++;
                if (control.Title is null) bare++;
            }

            return new(column, hint, filled, numbers, dotted, bare);
        }
    }
}
