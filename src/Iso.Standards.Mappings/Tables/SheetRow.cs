namespace Iso.Standards;

/// <summary>A row of a sheet.</summary>
internal sealed class SheetRow
{
    private readonly string[] _cells;

    /// <summary>A row of these cells, from the left.</summary>
    public SheetRow(int number, int line, string[] cells)
    {
        _cells = cells;
        Number = number;
        Line = line;
        Width = Array.FindLastIndex(cells, static cell => cell.Length > 0) + 1;
        IsBlank = Array.TrueForAll(cells, static cell => string.IsNullOrWhiteSpace(cell));
    }

    /// <summary>Its number as a spreadsheet shows it, from 1.</summary>
    public int Number { get; }

    /// <summary>The line of the text on which it begins, from 1.</summary>
    public int Line { get; }

    /// <summary>How many cells there are up to the last that holds anything.</summary>
    public int Width { get; }

    public bool IsBlank { get; }

    /// <summary>The cell as it stands; empty where the row is too short.</summary>
    public string Cell(int column) => column < _cells.Length ? _cells[column] : string.Empty;

    /// <summary>How many of its cells something holds for.</summary>
    public int Count(Predicate<string> isMeant)
    {
        var count = 0;
        foreach (var cell in _cells)
        {
            if (isMeant(cell)) count++;
        }

        return count;
    }
}
