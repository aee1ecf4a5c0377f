using System.Globalization;
using System.Text;

namespace Iso.Standards;

/// <summary>The rows that no entry could be made of, kept as a file of their own.</summary>
internal static class UnreadRows
{
    /// <summary>The file beside the output in which they are kept.</summary>
    public static string NameBeside(string output) => output + ".unread.csv";

    /// <summary>What is to be written beside the output: nothing where all rows were read.</summary>
    public static IEnumerable<OutputPart> Beside(string output, StatementImport import)
        => import.UnreadRows.Count == 0 ? [] : [new(NameBeside(output), (stream, token) => WriteAsync(import.UnreadRows, stream, token))];

    /// <summary>Writes the rows as CSV: the line and the reason, then the cells as they stood.</summary>
    private static async Task WriteAsync(IReadOnlyList<UnreadRow> rows, Stream stream, CancellationToken cancellationToken)
    {
        await using var text = new StringWriter(CultureInfo.InvariantCulture);
        var cells = rows.Max(row => row.Cells.Count);
        Csv.Row(text, ["line", "why", .. Enumerable.Range(1, cells).Select(i => string.Create(CultureInfo.InvariantCulture, $"cell {i}"))]);
        foreach (var row in rows) Csv.Row(text, [row.Row.ToString(CultureInfo.InvariantCulture), row.Why, .. row.Cells]);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellationToken);
    }
}
