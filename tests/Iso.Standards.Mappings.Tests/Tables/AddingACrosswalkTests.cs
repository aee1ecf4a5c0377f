using System.Text;
using System.Text.Json;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Privacy = Iso.Standards.Gdpr.Edition2016;

namespace Iso.Standards;

/// <summary>The examples of docs/adding-a-crosswalk.md, as code that runs.</summary>
public sealed class AddingACrosswalkTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathOf("docs/adding-a-crosswalk.md")).ReplaceLineEndings("\n");
    private static readonly string Csv = Shown("csv");
    private static readonly string Json = Shown("json");

    [Fact]
    public async Task A_table_is_read_and_written()
    {
        using var csv = Stream(Csv);
        // <csv>
        var house = new CrosswalkProvenance { Id = "house", Title = "Our own list", Publisher = "Harbourline Freight Software", On = new LocalDate(2026, 11, 22) };
        var library = new StandardsLibrary(Isms.Standard, Privacy.Standard);
        CrosswalkTable table = await CrosswalkTable.ReadCsvAsync(csv, Isms.Id, Privacy.Id, [house], library);
        foreach (CrosswalkTableRemark remark in table.Remarks) Console.WriteLine(remark);       // error in row 7, column "relation": "overlaps" leaves open …
        foreach (UnreadCrosswalkRow row in table.UnreadRows) Console.WriteLine($"{row.Row}: {row.Why}");
        Crosswalk own = table.Crosswalk;                                                        // ISO/IEC 27001:2022 to GDPR:2016, 5 links
        // </csv>
        Assert.Equal("ISO/IEC 27001:2022 to GDPR:2016, 5 links", own.ToString());
        Assert.Equal(7, Assert.Single(table.UnreadRows).Row);
        Assert.Equal(["owner"], table.ExtraColumns);
        Assert.Equal([1, 7], table.Remarks.Select(remark => remark.Row));
        Assert.StartsWith("error in row 7, column \"relation\": \"overlaps\" leaves open ", table.Remarks[1].ToString(), StringComparison.Ordinal);

        using var sheet = new MemoryStream();
        using var json = new MemoryStream();
        using var ours = new MemoryStream();
        // <write>
        await table.WriteCsvAsync(sheet);                                                       // the same columns for every table, yours behind them
        await own.WriteAsync(json);                                                             // JSON, for what a table cannot hold
        await CrosswalkTable.Of(Crosswalks.Between(Isms.Id, Privacy.Id)!).WriteCsvAsync(ours);  // one of ours, to begin from
        // </write>
        Assert.StartsWith("sources,targets,relation,note,open,rationale,strength,status,provenance,owner\n", Encoding.UTF8.GetString(sheet.ToArray()), StringComparison.Ordinal);
        Assert.Equal(own, Crosswalk.Parse(json.ToArray()));
        Assert.Contains("A.8.13,Art. 32(1)(c),intersects-with,", Encoding.UTF8.GetString(ours.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_read_and_checked()
    {
        Assert.Empty(JsonSchemaCheck.Faults("schemas/crosswalk.schema.json", JsonElement.Parse(Json)));
        var library = new StandardsLibrary(Isms.Standard, Privacy.Standard);
        using var file = Stream(Json);
        // <json>
        Crosswalk own = await Crosswalk.ReadAsync(file);                                        // strict: line, column, path, what was expected
        foreach (CrosswalkRemark remark in CrosswalkCheck.Of(own, library)) Console.WriteLine(remark);
        // </json>
        Assert.Equal("A.8.13 intersects-with Art. 32(1)(c)", Assert.Single(own.Links).ToString());
        Assert.Equal(SupportLevel.None, Assert.Single(own.Judgements).Coverage);
        Assert.Empty(CrosswalkCheck.Of(own, library));
    }

    [Fact]
    public async Task It_is_compared_and_joined()
    {
        using var csv = Stream(Csv);
        var own = (await CrosswalkTable.ReadCsvAsync(csv, Isms.Id, Privacy.Id, [Sheet.House])).Crosswalk;
        // <compare>
        CrosswalkComparison comparison = CrosswalkComparison.Of(own, Crosswalks.Between(own.From, own.To)!, Crosswalks.Network);
        Console.WriteLine(comparison);
        foreach (ComparedLink link in comparison.Differing) Console.WriteLine(link);            // A.5.15 subset-of Art. 32(1)(b): the other says intersects-with; …
        foreach (ComparedLink link in comparison.Contradictions) Console.WriteLine(link);       // what cannot be true together with the network
        foreach (CrosswalkLink link in comparison.OnlyThere) Console.WriteLine(link);           // what you may have missed
        // </compare>
        Assert.Equal(
            [LinkAgreement.Agrees, LinkAgreement.Differs, LinkAgreement.NotRated, LinkAgreement.OnlyHere, LinkAgreement.OnlyHere],
            comparison.Links.Select(link => link.Agreement));
        Assert.StartsWith("A.5.15 subset-of Art. 32(1)(b): the other says intersects-with; other crosswalks contradict it", comparison.Differing.Single().ToString(), StringComparison.Ordinal);
        Assert.Contains(comparison.Contradictions, link => link.Agreement == LinkAgreement.Differs);
        Assert.Equal(42, comparison.OnlyThere.Count);

        // <network>
        var network = new CrosswalkNetwork([own, .. Crosswalks.All]);
        Inference inference = network.Infer([new(Isms.Controls.A8_13, ProvisionResult.Conforms)]);
        InferredResult recovery = inference.Of(new ProvisionId(Privacy.Id, "Art. 32(1)(c)"));   // KnownPart: something of it is met
        foreach (InferredClaim claim in recovery.Claims) Console.WriteLine(string.Join("; ", claim.Steps));
        // </network>
        Assert.Equal(ProvisionResult.KnownPart, recovery.Result);
        Assert.True(network.Known(Isms.Controls.A5_15, new(Privacy.Id, "Art. 32(1)(b)")).IsConflict);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("write")]
    [InlineData("json")]
    [InlineData("compare")]
    [InlineData("network")]
    public void Shows_these_lines(string snippet) => Snippet.AssertShown("docs/adding-a-crosswalk.md", snippet);

    private static string Shown(string language) => Document.Split($"<!-- {language} -->\n```{language}\n")[1].Split("```")[0];

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
