using System.Buffers;
using System.Globalization;
using System.Text;

namespace Iso.Standards;

/// <summary>Writes a table as comma-separated values, so that it is read as the same one.</summary>
internal static class TableWriter
{
    private const string EndsSeparator = " + ";
    private const string ProvenanceSeparator = "; ";

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> PartsIds = SearchValues.Create(";\r\n");

    public static string TextOf(CrosswalkTable table)
    {
        var links = table.Crosswalk.Links;
        var width = TableHeaders.Written.Length + table.ExtraColumns.Count;
        if (links.Count != table.Rows.Count) throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The table has {table.Rows.Count} rows for {links.Count} links; one for each, in the same order, was expected."));
        var text = new StringBuilder();
        Append(text, [.. TableHeaders.Written, .. table.ExtraColumns], width);
        var unread = 0;
        for (var i = 0; i < links.Count; i++)
        {
            // Rows that were not read stand where they stood.
            for (; unread < table.UnreadRows.Count && table.UnreadRows[unread].Row < table.Rows[i].Row; unread++) Append(text, table.UnreadRows[unread].Cells, width);
            Append(text, [.. CellsOf(links[i]), .. table.Rows[i].Extras], width);
        }

        for (; unread < table.UnreadRows.Count; unread++) Append(text, table.UnreadRows[unread].Cells, width);
        return text.ToString();
    }

    private static string[] CellsOf(CrosswalkLink link)
    {
        foreach (var id in link.Provenance)
        {
            if (id.AsSpan().ContainsAny(PartsIds) || id.Trim() != id) throw new InvalidOperationException($"The provenance {Quoted.Of(id)} could not be read back from a table: an id has no semicolon, line break or blank at its ends.");
        }

        return
        [
            string.Join(EndsSeparator, link.Sources),
            string.Join(EndsSeparator, link.Targets),
            link.Relation is { } relation ? RelationWords.Of(relation) : string.Empty,
            link.Note ?? string.Empty,
            link.Open ?? string.Empty,
            link.Rationale == MappingRationale.Unspecified ? string.Empty : TableWords.Rationales[(int)link.Rationale - 1],
            link.Strength?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            TableWords.Statuses[(int)link.Status],
            string.Join(ProvenanceSeparator, link.Provenance),
        ];
    }

    private static void Append(StringBuilder text, IReadOnlyList<string> cells, int width)
    {
        if (cells.Count > width) throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"A row of the table has {cells.Count} cells; there are {width} columns."));
        for (var i = 0; i < width; i++)
        {
            if (i > 0) text.Append(',');
            if (i < cells.Count) AppendCell(text, FormulaCell.Guarded(cells[i]));
        }

        text.Append('\n');
    }

    private static void AppendCell(StringBuilder text, string cell)
    {
        // Readers take away blanks around a field that is not quoted.
        var quoted = cell.AsSpan().ContainsAny(Special) || (cell.Length > 0 && (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1])));
        if (quoted) text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else text.Append(cell);
    }
}
