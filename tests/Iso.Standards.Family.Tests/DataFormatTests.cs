using System.Text;
using System.Text.Json;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

/// <summary>The examples of docs/data-format.md, as code that runs: the management-system file, and catalogs of a user's own.</summary>
public sealed class DataFormatTests
{
    private const string Example = "samples/data/iso22301-excerpt.json";

    private static readonly string Document = File.ReadAllText(Repository.PathOf("docs/data-format.md")).ReplaceLineEndings("\n");
    private static readonly string DocumentJson = Document.Split("<!-- document -->\n```json\n")[1].Split("```")[0];
    private static readonly string Json = File.ReadAllText(Repository.PathOf(Example));

    /// <summary>What stands in the example, what somebody writes in its place, and as what it is shown.</summary>
    public static TheoryData<string, string, string> Slips => new()
    {
        { "\"summary\": \"From year", "\"sumary\": \"From year", "`sumary` in 10.2" },
        { "\"clause\": \"10.2\", \"relation\": \"renumbered\"", "\"clause\": \"10.2\", \"relation\": \"extended\"", "`extended` in 10.1" },
        { "\"number\": \"8.2.3\"", "\"number\": \"8.3.2\"", "`8.3.2` for 8.2.3" },
        { "\"number\": \"4.1\"", "\"number\": \"4.4\"", "`4.4` for 4.1" },
        { "\"number\": \"9.2\"", "\"number\": \"8.2\"", "`8.2` for 9.2" },
        { "\"provision\": \"4.3\"", "\"provision\": \"4.2\"", "`4.2` has no entry" },
        { "\"sameAs\": \"Harmonized Structure:2021 9.2\"", "\"sameAs\": \"ISO/IEC 27001:2022 9.2\"", "another catalog in `sameAs`" },
        { "\"class\": \"single\"", "\"class\": \"alone\"", "`alone` for `single`" },
    };

    /// <summary>The same for the management-system file.</summary>
    public static TheoryData<string, string, string> DocumentSlips => new()
    {
        { "\"justification\": \"All", "\"justificaton\": \"All", "`justificaton` in A.8.30" },
        { "\"status\": \"partial\"", "\"status\": \"mostly\"", "`mostly` for `partial`" },
        { "\"control\": \"ISO/IEC 27001:2022 A.8.30\"", "\"control\": \"A.8.30\"", "A.8.30 without its standard" },
        { "\"approvedOn\": \"2026-07-03\"", "\"approvedOn\": \"3 July 2026\"", "a day in words" },
        { "\"id\": \"RO-2\", ", "", "a role without an id" },
        { "\"assets\": [\"AST-1\"]", "\"assets\": [\"\"]", "an empty id" },
        { "\"reviewCycle\": \"P3Y\"", "\"reviewCycle\": \"3 years\"", "a cycle in words" },
        { "\"upTo\": 2, ", "\"upTo\": \"2\", ", "a text for a number" },
        { "who can reach their data; ", "\0", "the file ends here" },
    };

    [Fact]
    public async Task The_document_fits_the_schema_and_is_read_and_comes_back()
    {
        Assert.Empty(JsonSchemaCheck.Faults("schemas/management-system.schema.json", JsonElement.Parse(DocumentJson)));
        var system = await ReadDocument(DocumentJson);
        Assert.Equal("Harbourline Freight Software", system.Organization!.Name);
        Assert.Equal("low", system.RiskRegister!.Schemes[0].LevelOf(1, 2));
        Assert.Equal(2, system.Statements[0].Entries.Count);
        using var written = new MemoryStream();
        await system.WriteAsync(written);
        Assert.Equal(system, await ReadDocument(Encoding.UTF8.GetString(written.ToArray())));
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(DocumentJson), JsonElement.Parse(written.ToArray())));
    }

    [Fact]
    public async Task All_references_of_the_document_lead_somewhere()
    {
        var library = new StandardsLibrary(Isms.Standard);
        var system = await ReadDocument(DocumentJson);
        Assert.DoesNotContain(library.Check(system, new(2026, 11, 21)).Diagnostics, d => d.Rule.Id.StartsWith("REF-", StringComparison.Ordinal));
        var torn = await ReadDocument(DocumentJson.Replace("{ \"id\": \"AST-1\"", "{ \"id\": \"AST-2\"", StringComparison.Ordinal));
        Assert.Contains(library.Check(torn, new(2026, 11, 21)).Diagnostics, d => (d.Rule.Id, d.Path) == ("REF-001", "$.riskRegister.risks[0].assets[0]"));
    }

    [Theory]
    [MemberData(nameof(DocumentSlips))]
    public async Task Shows_what_the_reader_says_of_each_slip_in_the_document(string right, string wrong, string slip)
    {
        Assert.Single(DocumentJson.Split(right).Skip(1));
        var json = wrong == "\0" ? DocumentJson[..DocumentJson.IndexOf(right, StringComparison.Ordinal)] : DocumentJson.Replace(right, wrong, StringComparison.Ordinal);
        var fault = await Assert.ThrowsAsync<DocumentFormatException>(() => ReadDocument(json));
        Assert.Contains($"| {slip} | {fault.Message} |\n", Document, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_the_example_as_it_stands()
        => Assert.Contains($"<!-- file: {Example} -->\n```json\n{Json}```\n", Document, StringComparison.Ordinal);

    [Fact]
    public void The_example_fits_the_schema_and_says_that_it_is_an_excerpt()
    {
        Assert.Empty(JsonSchemaCheck.Faults("schemas/catalog.schema.json", JsonElement.Parse(Json)));
        var catalog = Read(Json);
        Assert.Contains("excerpt", catalog.Title, StringComparison.Ordinal);
        Assert.Contains("excerpt", Assert.Single(catalog.Provenance.Doubts), StringComparison.Ordinal);
        Assert.Empty(catalog.Controls);
        Assert.All(catalog.Provisions, provision => Assert.Null(provision.Text));
    }

    [Fact]
    public void The_example_is_read_and_joined()
    {
        var path = Repository.PathOf(Example);
        // <read>
        using FileStream file = File.OpenRead(path);
        Catalog bcms = Catalog.Read(file, HarmonizedStructure.Catalog);     // behind the file the catalogs that sameAs refers to
        Provision analysis = bcms[new ProvisionId(bcms.Id, "8.2.2")];       // 8.2.2 Business impact analysis, with eight items
        Sharing sharing = analysis.Sharing;                                 // single: no other standard asks for it
        // </read>
        Assert.Equal("8.2.2 Business impact analysis", analysis.ToString());
        Assert.Equal(8, analysis.Children.Count());
        Assert.Equal(Shareability.Single, sharing.Class);
        Assert.Equal(3, analysis.Children.First().ExpectedEvidence.Count);
        Assert.Equal((Confidence.MediumLow, Confidence.Medium), (analysis.Provenance.Confidence, bcms.Provenance.Confidence));
        Assert.Equal(HarmonizedStructure.Catalog[HarmonizedStructure.Operation].Summary, bcms[new ProvisionId(bcms.Id, "8")].Summary);

        // <join>
        var library = new StandardsLibrary(Isms.Standard, new Standard(bcms));
        IEnumerable<Catalog> catalogs = library.Standards.Select(s => s.Catalog);
        // 9.2 in both; 10.2 in ISO/IEC 27001 and 10.1 in ISO 22301
        var audits = catalogs.SelectMany(c => c.Answering(HarmonizedStructure.InternalAudit));
        var cases = catalogs.SelectMany(c => c.Answering(HarmonizedStructure.NonconformityAndCorrectiveAction));
        // what is done once for both
        var together = new HarmonizedComparison(catalogs).Clauses.Where(c => c.Sharing == Shareability.Full);
        // </join>
        Assert.Equal(["ISO/IEC 27001:2022 9.2", "ISO 22301:2019 9.2"], audits.Select(p => p.Id.ToString()));
        Assert.Equal(["ISO/IEC 27001:2022 10.2", "ISO 22301:2019 10.1"], cases.Select(p => p.Id.ToString()));
        Assert.Contains(together, c => c.Clause.Id == HarmonizedStructure.ContinualImprovement && c.Answers.Count == 2);
        Assert.Equal(["10.2"], Isms.Catalog.CounterpartsOf(bcms[new ProvisionId(bcms.Id, "10.1")]).Select(p => p.Number.ToString()));
        Assert.True(library.TryFind(ProvisionId.Parse("ISO 22301:2019 8.2.2(c)"), out _));
        Assert.Empty(Isms.Catalog.CounterpartsOf(analysis));
    }

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_has_the_message_that_is_shown(string right, string wrong, string shown)
    {
        Assert.Contains(right, Json, StringComparison.Ordinal);
        var fault = Assert.Throws<DocumentFormatException>(() => Read(Json.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Contains($"\n| {shown} | {fault.Message} |\n", Document, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_are_laid_over_the_example()
    {
        var json = Document.Split("<!-- texts -->\n```json\n")[1].Split("```")[0];
        Assert.Empty(JsonSchemaCheck.Faults("schemas/catalog-text.schema.json", JsonElement.Parse(json)));
        var bcms = Read(Json);
        using var texts = new MemoryStream(Encoding.UTF8.GetBytes(json));

        // <overlay>
        Catalog german = bcms.WithText(texts);                              // a new catalog; bcms stays as it is
        Provision assessment = german[new ProvisionId(german.Id, "8.2.3")];
        Console.WriteLine($"{assessment}: {assessment.Text}");              // 8.2.3 Abschätzung der Risiken: Here stands …
        Provision found = german.FindByTitle("Risk assessment").Single();   // by its former title as well
        // </overlay>
        Assert.Equal("8.2.3 Abschätzung der Risiken", assessment.ToString());
        Assert.StartsWith("Here stands ", assessment.Text, StringComparison.Ordinal);
        Assert.Same(assessment, found);
        Assert.Equal("Risk assessment", bcms[assessment.Id].Title);
        Assert.Equal(bcms[assessment.Id].Summary, assessment.Summary);
        Assert.Null(bcms[assessment.Id].Text);
        var analysis = german[new ProvisionId(german.Id, "8.2.2")];
        Assert.StartsWith("Bekannt ist", analysis.Summary, StringComparison.Ordinal);
        Assert.Equal(["Business impact analysis", "BIA"], analysis.Aliases);
        Assert.Equal(HarmonizedRelation.Specific, analysis.Harmonized!.Relation);
        Assert.Equal(bcms.Provisions.Select(p => p.Id), german.Provisions.Select(p => p.Id));
    }

    [Theory]
    [InlineData("read")]
    [InlineData("join")]
    [InlineData("overlay")]
    public void Shows_these_lines(string snippet) => Snippet.AssertShown("docs/data-format.md", snippet);

    private static Task<ManagementSystem> ReadDocument(string json) => ManagementSystem.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(json)));

    private static Catalog Read(string json) => Catalog.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), HarmonizedStructure.Catalog);
}
