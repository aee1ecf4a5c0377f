using System.Reflection;

namespace Iso.Standards;

/// <summary>Every entry but the items has its typed id, and every typed id its entry: A5_15 stands for A.5.15, C6_1_3 for 6.1.3.</summary>
/// <param name="catalog">The catalog.</param>
/// <param name="edition">The class of the edition, in which the typed ids stand by kind.</param>
public abstract class TypedIdChecks(Catalog catalog, Type edition)
{
    [Theory]
    [InlineData(ProvisionKind.Clause, "Clauses")]
    [InlineData(ProvisionKind.Group, "Groups")]
    [InlineData(ProvisionKind.Objective, "Objectives")]
    [InlineData(ProvisionKind.Control, "Controls")]
    [InlineData(ProvisionKind.Reference, "References")]
    public void There_is_one_for_each_entry_of_a_kind(ProvisionKind kind, string name)
    {
        var expected = catalog.Provisions.Where(provision => provision.Kind == kind).Select(provision => (NameOf(provision), provision.Id.ToString()));
        var type = edition.GetNestedType(name);
        var actual = type?.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly) ?? [];
        Assert.Equal(expected.Order(), actual.Select(id => (id.Name, id.GetValue(null)!.ToString()!)).Order());
        Assert.All(actual, id => Assert.Equal(kind == ProvisionKind.Control ? typeof(ControlId) : typeof(ProvisionId), id.PropertyType));
        Assert.Equal(type is null, actual.Length == 0);
    }

    private static string NameOf(Provision provision)
    {
        var text = provision.Number.ToString();
        return (provision.Kind == ProvisionKind.Clause ? "C" + text : text.Remove(1, 1)).Replace('.', '_');
    }
}
