using System.Globalization;

namespace Iso.Standards;

/// <summary>Reads the text table of a generated catalog: a line an entry, <c>kind|number|title|attribute bits|summary</c>.</summary>
/// <remarks>
/// Written for the first use of a catalog in a fresh process, where every method that has to be compiled costs more than
/// all the lines together: one loop, no iterators, no splitting. The table was checked when it was generated.
/// </remarks>
internal static class CatalogTable
{
    public static Provision[] Read(Catalog catalog, string table)
    {
        var entries = new CatalogBuilder(catalog, CountLines(table));
        for (var at = 0; at < table.Length;)
        {
            var end = table.IndexOf('\n', at);
            if (end < 0) end = table.Length;
            var numberEnd = table.IndexOf('|', at + 2);
            var titleEnd = table.IndexOf('|', numberEnd + 1);
            var bitsEnd = table.IndexOf('|', titleEnd + 1);
            ulong bits = 0;
            for (var i = titleEnd + 1; i < bitsEnd; i++)
            {
                var c = table[i];
                bits = (bits << 4) | (uint)(c <= '9' ? c - '0' : c - 'a' + 10);
            }

            entries.Add(new CatalogEntry(
                KindOf(table[at]), table[(at + 2)..numberEnd], table[(numberEnd + 1)..titleEnd], bits, table, bitsEnd + 1, end - bitsEnd - 1));
            at = end + 1;
        }

        return entries.Finish();
    }

    private static int CountLines(string table)
    {
        var lines = 1;
        for (var at = table.IndexOf('\n'); at >= 0; at = table.IndexOf('\n', at + 1)) lines++;
        return lines;
    }

    private static ProvisionKind KindOf(char c) => c switch
    {
        'K' => ProvisionKind.Control,
        'I' => ProvisionKind.Item,
        'C' => ProvisionKind.Clause,
        'G' => ProvisionKind.Group,
        'O' => ProvisionKind.Objective,
        _ => throw UnknownKind(c),
    };

    private static FormatException UnknownKind(char c) => new(string.Create(CultureInfo.InvariantCulture, $"A catalog table has no entries of kind '{c}'."));
}
