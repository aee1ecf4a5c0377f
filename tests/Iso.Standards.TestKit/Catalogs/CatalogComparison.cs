using System.Collections;
using System.Reflection;

namespace Iso.Standards;

/// <summary>Compares two catalogs in every public fact: what a new property adds is compared without a change here.</summary>
public static class CatalogComparison
{
    public static void AssertSame(Catalog expected, Catalog actual)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        var (before, after) = (LinesOf(expected).ToList(), LinesOf(actual).ToList());
        foreach (var (a, b) in before.Zip(after)) Assert.Equal(a, b);
        Assert.Equal(before.Count, after.Count);
    }

    /// <summary>A line a fact: of the catalog, of each of its entries, and of each number that an entry replaced.</summary>
    public static IEnumerable<string> LinesOf(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        foreach (var line in Properties(catalog)) yield return line;
        foreach (var provision in catalog.Provisions)
        {
            foreach (var line in Properties(provision)) yield return $"{provision.Number} {line}";
            foreach (var attribute in catalog.Attributes) yield return $"{provision.Number} {attribute.Name}: {Plain(provision.AttributeValues(attribute))}";
            foreach (var former in catalog.PredecessorsOf(provision.Id)) yield return $"{provision.Number} replaces {former}, of which came {Plain(catalog.SuccessorsOf(former.Number))}";
        }
    }

    private static IEnumerable<string> Properties(object of)
        => of.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0).Select(p => $"{p.Name}: {Plain(p.GetValue(of))}");

    private static string Plain(object? value) => value switch
    {
        null => "-",
        string text => $"\"{text}\"",
        Catalog catalog => catalog.Id.ToString(),
        Provision provision => provision.Id.ToString(),
        ControlId or ProvisionId or ProvisionNumber or StandardId or LocalDate or Enum or bool or int => value.ToString()!,
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Plain))}]",
        _ => $"{{ {string.Join(", ", Properties(value))} }}",
    };
}
