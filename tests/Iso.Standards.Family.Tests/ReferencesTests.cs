using System.Reflection;

namespace Iso.Standards.Tests;

/// <summary>Who may know whom: the picture in ARCHITECTURE.md.</summary>
public sealed class ReferencesTests
{
    public static TheoryData<string, string[]> Packages { get; } = new()
    {
        { "Iso.Standards.Core", ["Microsoft.Extensions.DependencyInjection.Abstractions", "NodaTime"] },
        { "Iso.Standards.Iso9001", ["Iso.Standards.Core"] },
        { "Iso.Standards.Iso27001", ["Iso.Standards.Core", "NodaTime"] },
        { "Iso.Standards.Iso42001", ["Iso.Standards.Core", "NodaTime"] },
        { "Iso.Standards.Mappings", ["CsvHelper", "Iso.Standards.Core", "NodaTime"] },
        { "Iso.Standards.SampleData", ["Iso.Standards.Core", "Iso.Standards.Iso27001", "Iso.Standards.Iso42001", "Iso.Standards.Iso9001", "NodaTime"] },
        { "Iso.Standards.Interchange", ["CsvHelper", "Iso.Standards.Core", "NodaTime"] },
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public void Knows_no_other_assembly_outside_the_framework(string package, string[] known)
        => Assert.Equal(
            known,
            Assembly.Load(package).GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void No_extension_property_of_the_family_has_the_name_of_another()
    {
        var names = new[] { "Iso.Standards.Iso27001" }
            .SelectMany(p => Assembly.Load(p).GetExportedTypes())
            .Where(t => t.IsAbstract && t.IsSealed)
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(m => m.Name.StartsWith("get_", StringComparison.Ordinal) && m.GetParameters() is [{ ParameterType: var type }] && type == typeof(Control))
            .Select(m => m.Name)
            .ToList();
        Assert.Equal(7, names.Count);
        Assert.Equal(7, names.Distinct(StringComparer.Ordinal).Count());
    }
}
