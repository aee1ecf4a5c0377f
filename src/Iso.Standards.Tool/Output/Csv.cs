using System.Buffers;

namespace Iso.Standards;

/// <summary>Writes rows of comma-separated values (RFC 4180, lines ended by a line feed).</summary>
internal static class Csv
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>Writes one row.</summary>
    public static void Row(TextWriter output, IEnumerable<string> cells)
    {
        output.Write(string.Join(',', cells.Select(Cell)));
        output.Write('\n');
    }

    private static string Cell(string text)
        => text.AsSpan().ContainsAny(Special) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
