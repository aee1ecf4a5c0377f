using System.Globalization;
using System.Text;

namespace Iso.Standards;

/// <summary>A catalog as a table that a person can compare with a printed contents list.</summary>
public static class CatalogRows
{
    /// <summary>A line an entry: number, kind, title.</summary>
    public static string Of(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var rows = new StringBuilder();
        foreach (var provision in catalog.Provisions) rows.Append(CultureInfo.InvariantCulture, $"{provision.Number} | {provision.Kind} | {(provision.Title.Length == 0 ? "-" : provision.Title)}\n");
        return rows.ToString();
    }
}
