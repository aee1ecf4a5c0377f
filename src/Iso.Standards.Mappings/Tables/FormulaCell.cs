namespace Iso.Standards;

/// <summary>Cells that a spreadsheet would run as a formula: guarded by an apostrophe when written, bare again when read.</summary>
/// <remarks>Apostrophes that stand there already get one more, so that every text comes back as it was.</remarks>
internal static class FormulaCell
{
    private const char Guard = '\'';

    /// <summary>The cell as it is written.</summary>
    public static string Guarded(string text) => IsFormula(text.AsSpan().TrimStart(Guard)) ? Guard + text : text;

    /// <summary>The cell as it was meant.</summary>
    public static string Bare(string cell) => cell is [Guard, ..] && IsFormula(cell.AsSpan().TrimStart(Guard)) ? cell[1..] : cell;

    private static bool IsFormula(ReadOnlySpan<char> text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..];
}
