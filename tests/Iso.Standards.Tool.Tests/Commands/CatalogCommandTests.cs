namespace Iso.Standards;

public sealed class CatalogCommandTests
{
    [Fact]
    public async Task Catalog_as_JSON_has_41_clauses_and_93_controls()
    {
        var run = await Tool.RunAsync("catalog", "27001:2022", "--format", "json");

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        var catalog = run.Json;
        Assert.Equal(["standard", "clauses", "controls"], catalog.EnumerateObject().Select(member => member.Name));
        Assert.Equal("ISO/IEC 27001:2022", catalog.GetProperty("standard").GetString());
        Assert.Equal(41, catalog.GetProperty("clauses").GetArrayLength());
        Assert.Equal(93, catalog.GetProperty("controls").GetArrayLength());
        var clause = catalog.GetProperty("clauses")[0];
        Assert.Equal(["number", "title", "summary"], clause.EnumerateObject().Select(member => member.Name));
        Assert.Equal("4", clause.GetProperty("number").GetString());
    }

    [Fact]
    public async Task A_control_of_the_catalog_as_JSON_has_its_group_and_its_attributes()
    {
        var catalog = (await Tool.RunAsync("catalog", "ISO/IEC 27001:2022", "--format", "json")).Json;

        var control = catalog.GetProperty("controls").EnumerateArray().Single(c => c.GetProperty("number").GetString() == "A.5.15");
        Assert.Equal(["number", "title", "summary", "group", "attributes"], control.EnumerateObject().Select(member => member.Name));
        Assert.Equal("Access control", control.GetProperty("title").GetString());
        Assert.Equal("A.5", control.GetProperty("group").GetString());
        Assert.Equal("organizational", control.GetProperty("attributes").GetProperty("theme")[0].GetString());
        Assert.Equal(3, control.GetProperty("attributes").GetProperty("infosec_properties").GetArrayLength());
    }

    [Fact]
    public async Task Catalog_as_CSV_has_a_row_for_each_clause_and_control()
    {
        var run = await Tool.RunAsync("catalog", "27001:2022", "--format", "csv");

        Assert.StartsWith("number,kind,title,summary,group,theme,", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal(1 + 41 + 93, run.Lines.Length);
        Assert.Contains(run.Lines, line => line.StartsWith("A.5.15,control,Access control,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Catalog_as_table_is_plain_aligned_columns()
    {
        var run = await Tool.RunAsync("catalog", "27001:2022");

        Assert.Equal("Number  Kind     Title", run.Lines[0]);
        Assert.Contains("A.5.15  Control  Access control", run.Lines);
        Assert.Equal(1 + 41 + 4 + 93, run.Lines.Length);
    }

    [Theory]
    [InlineData("27001", "iso-standards: \"27001\" names no edition that is known here; did you mean ISO/IEC 27001:2022?")]
    [InlineData("27001:2013", "iso-standards: \"27001:2013\" names no edition that is known here; did you mean ISO/IEC 27001:2022?")]
    [InlineData("ISO/IEC 27001", "iso-standards: \"ISO/IEC 27001\" names no edition that is known here; did you mean ISO/IEC 27001:2022?")]
    [InlineData("NIST CSF:2.0", "iso-standards: \"NIST CSF:2.0\" is no standard that is known here; known are ISO/IEC 27001:2022.")]
    [InlineData("", "iso-standards: \"\" is no standard that is known here; known are ISO/IEC 27001:2022.")]
    public async Task An_unknown_standard_is_refused_with_those_that_are_known(string standard, string message)
        => (await Tool.RunAsync("catalog", standard)).IsRefused(message);
}
