using System.Runtime.CompilerServices;

namespace Iso.Standards;

/// <summary>Reads the text table of a generated catalog: a line an entry, <c>kind|number|title|attribute bits|summary</c>.</summary>
/// <remarks>
/// Written for the first use of a catalog in a fresh process, where every method that has to be compiled costs more than
/// all the lines together: one loop, no iterators, no splitting; what is rarely asked for stays text until it is. The
/// table was checked when it was generated.
/// </remarks>
internal static class CatalogTable
{
    /// <summary>The letter of each kind, in the order of <see cref="ProvisionKind"/>.</summary>
    private const string Kinds = "?GCIOKR";

    [MethodImpl(MethodImplOptions.NoOptimization)]
    public static Provision[] Read(Catalog catalog, string table)
    {
        var lines = 1;
        for (var at = table.IndexOf('\n'); at >= 0; at = table.IndexOf('\n', at + 1)) lines++;
        var entries = new Provision[lines];
        var count = 0;
        CatalogEntry entry = default;
        entry.Source = table;
        for (var at = 0; at < table.Length; at = entry.SummaryEnd + 1)
        {
            var numberEnd = table.IndexOf('|', at + 2);
            entry.BitsStart = table.IndexOf('|', numberEnd + 1) + 1;
            entry.SummaryStart = table.IndexOf('|', entry.BitsStart) + 1;
            entry.SummaryEnd = table.IndexOf('\n', entry.SummaryStart);
            if (entry.SummaryEnd < 0) entry.SummaryEnd = table.Length;
            entry.Kind = (ProvisionKind)Kinds.IndexOf(table[at]);
            entry.Number = table.Substring(at + 2, numberEnd - at - 2);
            entry.Title = table.Substring(numberEnd + 1, entry.BitsStart - numberEnd - 2);
            CatalogBuilder.Add(catalog, entries, count++, entry);
        }

        return entries;
    }
}
