using System.Text.Json;

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
        Assert.Equal(["standard", "title", "clauses", "groups", "objectives", "controls", "references"], catalog.EnumerateObject().Select(member => member.Name));
        Assert.Equal("ISO/IEC 27001:2022", catalog.GetProperty("standard").GetString());
        Assert.Equal(41, catalog.GetProperty("clauses").GetArrayLength());
        Assert.Equal(93, catalog.GetProperty("controls").GetArrayLength());
        var clause = catalog.GetProperty("clauses")[0];
        Assert.Equal(["number", "title", "summary", "items"], clause.EnumerateObject().Select(member => member.Name));
        Assert.Equal("4", clause.GetProperty("number").GetString());
        Assert.Empty(clause.GetProperty("items").EnumerateArray());
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
    public async Task Catalog_as_CSV_has_a_row_for_each_clause_theme_and_control()
    {
        var run = await Tool.RunAsync("catalog", "27001:2022", "--format", "csv");

        Assert.StartsWith("number,kind,title,summary,group,theme,", run.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith(",new_in,items", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal(1 + 41 + 4 + 93, run.Lines.Length);
        Assert.Contains(run.Lines, line => line.StartsWith("4.2,clause,", StringComparison.Ordinal) && line.EndsWith(",4.2 a); 4.2 b); 4.2 c)", StringComparison.Ordinal));
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
    [InlineData("9001:2015", 91, 0, 0, 0, 0)]
    [InlineData("9001:2026", 91, 0, 0, 0, 0)]
    [InlineData("27001:2013", 35, 49, 0, 114, 0)]
    [InlineData("27001:2022", 41, 4, 0, 93, 0)]
    [InlineData("42001:2023", 43, 11, 10, 38, 20)]
    [InlineData("eu-ai-act:2024", 126, 0, 0, 0, 0)]
    [InlineData("eu-ai-act:2026", 133, 0, 0, 0, 0)]
    [InlineData("gdpr:2016", 99, 0, 0, 0, 0)]
    [InlineData("nist-csf:2.0", 134, 0, 0, 0, 0)]
    [InlineData("nist-ai-rmf:1.0", 95, 0, 0, 0, 0)]
    [InlineData("soc2:2017", 81, 0, 0, 0, 0)]
    public async Task Every_edition_is_listed_in_each_form(string standard, int clauses, int groups, int objectives, int controls, int references)
    {
        var all = clauses + groups + objectives + controls + references;
        var json = (await Tool.RunAsync("catalog", standard, "--format", "json")).Json;

        Assert.Equal([clauses, groups, objectives, controls, references], new[] { "clauses", "groups", "objectives", "controls", "references" }.Select(kind => json.GetProperty(kind).GetArrayLength()));
        Assert.Equal(1 + all, (await Tool.RunAsync("catalog", standard)).Lines.Length);
        Assert.Equal(1 + all, (await Tool.RunAsync("catalog", standard, "--format", "csv")).Lines.Length);
    }

    [Fact]
    public async Task Groups_objectives_and_references_say_where_they_stand()
    {
        var json = (await Tool.RunAsync("catalog", "42001:2023", "--format", "json")).Json;

        Assert.Equal(("AI system life cycle", "A.6"), Entry(json, "groups", "A.6.2"));
        Assert.Equal(("", "A.2"), Entry(json, "objectives", "A.2.1"));
        Assert.Equal(("Accountability", "C.2"), Entry(json, "references", "C.2.1"));
        Assert.Equal(("AI system deployment", "A.6.2"), Entry(json, "controls", "A.6.2.5"));
    }

    [Fact]
    public async Task An_entry_without_a_title_is_told_by_its_summary_in_brackets()
    {
        var table = await Tool.RunAsync("catalog", "9001:2015");

        Assert.Contains(table.Lines, line => line.StartsWith("4.4.1    Clause  (For each process of the QMS one can see ", StringComparison.Ordinal) && line.EndsWith(" were thought of.)", StringComparison.Ordinal));
        Assert.Contains((await Tool.RunAsync("catalog", "42001:2023")).Lines, line => line.StartsWith("A.2.1    Objective      (Leaders give ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("27001", "iso-standards: \"27001\" names no edition that is known here; did you mean ISO/IEC 27001:2022 or ISO/IEC 27001:2013?")]
    [InlineData("27001:2005", "iso-standards: \"27001:2005\" names no edition that is known here; did you mean ISO/IEC 27001:2022 or ISO/IEC 27001:2013?")]
    [InlineData("ISO/IEC 27001", "iso-standards: \"ISO/IEC 27001\" names no edition that is known here; did you mean ISO/IEC 27001:2022 or ISO/IEC 27001:2013?")]
    [InlineData("42001", "iso-standards: \"42001\" names no edition that is known here; did you mean ISO/IEC 42001:2023?")]
    [InlineData("27701:2019", "iso-standards: \"27701:2019\" is no standard that is known here; known are ISO 9001:2015, ISO 9001:2026, ISO/IEC 27001:2013, ISO/IEC 27001:2022, ISO/IEC 42001:2023, EU AI Act:2024, EU AI Act:2026, GDPR:2016, NIST CSF:2.0, NIST AI RMF:1.0 and SOC 2:2017.")]
    [InlineData("", "iso-standards: \"\" is no standard that is known here; known are ISO 9001:2015, ISO 9001:2026, ISO/IEC 27001:2013, ISO/IEC 27001:2022, ISO/IEC 42001:2023, EU AI Act:2024, EU AI Act:2026, GDPR:2016, NIST CSF:2.0, NIST AI RMF:1.0 and SOC 2:2017.")]
    public async Task An_unknown_standard_is_refused_with_those_that_are_known(string standard, string message)
        => (await Tool.RunAsync("catalog", standard)).IsRefused(message);

    private static (string? Title, string? Group) Entry(JsonElement catalog, string kind, string number)
    {
        var entry = catalog.GetProperty(kind).EnumerateArray().Single(e => e.GetProperty("number").GetString() == number);
        return (entry.GetProperty("title").GetString(), entry.GetProperty("group").GetString());
    }
}
