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
        var builder = new CatalogBuilder(catalog);
        CatalogEntry entry = default;
        entry.Source = table;
        for (var at = 0; at < table.Length;)
        {
            var end = table.IndexOf('\n', at);
            if (end < 0) end = table.Length;
            var numberEnd = table.IndexOf('|', at + 2);
            var titleEnd = table.IndexOf('|', numberEnd + 1);
            var bitsEnd = table.IndexOf('|', titleEnd + 1);
            entry.Kind = table[at] switch
            {
                'K' => ProvisionKind.Control,
                'I' => ProvisionKind.Item,
                'C' => ProvisionKind.Clause,
                'G' => ProvisionKind.Group,
                'O' => ProvisionKind.Objective,
                _ => throw UnknownKind(table[at]),
            };
            entry.Number = table.Substring(at + 2, numberEnd - at - 2);
            entry.Title = table.Substring(numberEnd + 1, titleEnd - numberEnd - 1);
            entry.AttributeBits = 0;
            for (var i = titleEnd + 1; i < bitsEnd; i++)
            {
                var c = table[i];
                entry.AttributeBits = (entry.AttributeBits << 4) | (uint)(c <= '9' ? c - '0' : c - 'a' + 10);
            }

            entry.SummaryStart = bitsEnd + 1;
            entry.SummaryLength = end - bitsEnd - 1;
            builder.Add(entry);
            at = end + 1;
        }

        Array.Resize(ref builder.Entries, builder.Count);
        return builder.Entries;
    }

    private static FormatException UnknownKind(char c) => new(string.Create(CultureInfo.InvariantCulture, $"A catalog table has no entries of kind '{c}'."));
}
