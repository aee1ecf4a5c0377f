using System.Reflection;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

public sealed class Edition2022TypedIdTests
{
    [Fact]
    public void Name_what_they_stand_for()
    {
        Assert.Equal("ISO/IEC 27001:2022 A.5.15", Isms.Controls.A5_15.ToString());
        Assert.Equal("ISO/IEC 27001:2022 6.1.3", Isms.Clauses.C6_1_3.ToString());
        Assert.Equal("ISO/IEC 27001:2022 A.8", Isms.Groups.A8.ToString());
        Assert.Equal("Access control", Isms.Catalog[Isms.Controls.A5_15].Title);
        Assert.Equal("6.1.3 d)", Isms.Catalog[Isms.Clauses.C6_1_3.Item('d')].Number.ToString());
        Assert.Equal("6.1.1 e) 2)", Isms.Catalog[Isms.Clauses.C6_1_1.Item('e', 2)].Number.ToString());
    }

    [Fact]
    public void There_is_one_for_each_control() => AssertSame(Of<ControlId>(typeof(Isms.Controls)), 93, Isms.Catalog.Controls.Select(control => control.Number), "");

    [Fact]
    public void There_is_one_for_each_clause() => AssertSame(Of<ProvisionId>(typeof(Isms.Clauses)), 41, Isms.Catalog.Clauses.Select(clause => clause.Number), "C");

    [Fact]
    public void There_is_one_for_each_theme() => AssertSame(Of<ProvisionId>(typeof(Isms.Groups)), 4, Isms.Catalog.Groups.Select(group => group.Number), "");

    /// <summary>A5_15 stands for A.5.15 and C6_1_3 for 6.1.3, and every entry of the catalog has its id.</summary>
    private static void AssertSame(Dictionary<string, string> ids, int count, IEnumerable<ProvisionNumber> numbers, string prefix)
    {
        Assert.Equal(count, ids.Count);
        var expected = numbers.Select(number => number.ToString()).ToDictionary(
            number => prefix + (number[0] == 'A' ? "A" + number[2..].Replace('.', '_') : number.Replace('.', '_')),
            number => $"ISO/IEC 27001:2022 {number}");
        Assert.Equal(expected.OrderBy(pair => pair.Key, StringComparer.Ordinal), ids.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    private static Dictionary<string, string> Of<T>(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);
        Assert.All(properties, property => Assert.Equal(typeof(T), property.PropertyType));
        return properties.ToDictionary(property => property.Name, property => property.GetValue(null)!.ToString()!);
    }
}
