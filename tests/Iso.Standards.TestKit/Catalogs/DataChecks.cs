namespace Iso.Standards;

/// <summary>Two ways in, one catalog: the JSON through the reader of users' catalogs, and the generated table.</summary>
/// <param name="generated">The catalog of the package.</param>
/// <param name="json">Its data, as a path from the root of the repository.</param>
/// <param name="others">The catalogs that the data refers to.</param>
public abstract class DataChecks(Catalog generated, string json, params Catalog[] others)
{
    [Fact]
    public void The_file_and_the_table_are_one_catalog()
    {
        using var stream = File.OpenRead(Repository.PathOf(json));
        CatalogComparison.AssertSame(Catalog.Read(stream, others), generated);
    }
}
