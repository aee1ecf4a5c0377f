using System.Globalization;

namespace Iso.Standards;

/// <summary>What became of the rows of an imported file, as lines of text.</summary>
internal static class ImportText
{
    private const int Named = 5;

    /// <summary>How many rows the file has: those that became entries, and those that did not.</summary>
    public static int RowsOf(StatementImport import) => import.Statement.Entries.Count + import.Statement.AdditionalControls.Count + import.UnreadRows.Count;

    /// <summary>The remarks, those of one kind drawn together: <c>lines 5, 9 and 12, column 3 (Status): …</c>.</summary>
    public static IEnumerable<string> Remarks(StatementImport import)
        => import.Remarks.GroupBy(r => (r.Column, r.Header, r.Message)).Select(group => $"{Place([.. group])}{Found([.. group])}{group.Key.Message}");

    /// <summary>The rows that no entry could be made of, each with the reason.</summary>
    public static IEnumerable<string> UnreadRows(StatementImport import)
        => import.UnreadRows.GroupBy(row => row.Why).Select(group => $"{Lines([.. group.Select(row => row.Row)])}: {group.Key}");

    private static string Place(ImportRemark[] remarks)
    {
        var first = remarks[0];
        if (first.Row == 0) return string.Empty;
        var header = first.Header is null ? string.Empty : $" ({first.Header})";
        var column = first.Column == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", column {first.Column}{header}");
        return $"{Lines([.. remarks.Select(r => r.Row)])}{column}: ";
    }

    private static string Found(ImportRemark[] remarks)
    {
        var found = remarks.Where(r => r.Found is not null).Select(r => $"\"{r.Found}\"").Distinct(StringComparer.Ordinal).ToList();
        return found.Count == 0 ? string.Empty : $"{Plain.And(Shortened(found))}: ";
    }

    private static string Lines(int[] rows)
    {
        if (rows.Length == 1) return string.Create(CultureInfo.InvariantCulture, $"line {rows[0]}");
        return $"lines {Plain.And(Shortened([.. rows.Select(row => row.ToString(CultureInfo.InvariantCulture))]))}";
    }

    private static List<string> Shortened(List<string> items)
        => items.Count <= Named ? items : [.. items.Take(Named), string.Create(CultureInfo.InvariantCulture, $"{items.Count - Named} more")];
}
