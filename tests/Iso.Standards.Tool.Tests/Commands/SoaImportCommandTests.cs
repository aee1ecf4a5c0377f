namespace Iso.Standards;

public sealed class SoaImportCommandTests : IDisposable
{
    private const string Clean = "Control,Applicable,Status,Justification\nA.5.1,Yes,Implemented,Treats R-001\nA.7.11,No,,Nothing of ours depends on it\n";
    private const string WithUnreadRow = "Control,Applicable,Status,Justification\nA.5.1,Yes,Implemented,Treats R-001\n,Yes,Implemented,\"no number, here\"\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Writes_a_file_and_tells_how_many_rows_were_read()
    {
        var run = await ImportAsync(Clean);

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("soa.csv: 2 rows read. 1 of 2 controls is applicable: 1 implemented; 1 is excluded.", run.Error, StringComparison.Ordinal);
        Assert.Equal(["soa.csv", "soa.json"], _folder.Names);
        var statement = Assert.Single((await ReadAsync("soa.json")).Statements);
        Assert.Equal("ISO/IEC 27001:2022", statement.Standard.ToString());
        Assert.Equal("Nothing of ours depends on it", statement.Entries[1].Justification);
    }

    [Fact]
    public async Task Keeps_rows_that_are_not_understood_beside_the_output_and_gives_exit_code_1()
    {
        var run = await ImportAsync(WithUnreadRow);

        Assert.Equal(1, run.Code);
        Assert.Equal(["soa.csv", "soa.json", "soa.json.unread.csv"], _folder.Names);
        Assert.Contains("soa.json.unread.csv: keeps 1 row of which no entry could be made.", run.Error, StringComparison.Ordinal);
        Assert.Contains("  line 3: ", run.Error, StringComparison.Ordinal);
        var lines = _folder.Text("soa.json.unread.csv").TrimEnd('\n').Split('\n');
        Assert.Equal("line,why,cell 1,cell 2,cell 3,cell 4", lines[0]);
        Assert.StartsWith("3,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",,Yes,Implemented,\"no number, here\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_row_and_column_of_a_text_that_was_not_understood()
    {
        var run = await ImportAsync("Control,Applicable,Status\nA.5.1,Yes,Mostly green\nA.5.2,Yes,Implemented\n");

        Assert.Contains("  line 2, column 3 (Status): \"Mostly green\": ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draws_remarks_of_one_kind_together()
    {
        var run = await ImportAsync("Control,Applicable,Status\nA.5.1,Yes,Mostly green\nA.5.2,Yes,Implemented\nA.5.3,Yes,Mostly green\n");

        Assert.Contains("  lines 2 and 4, column 3 (Status): \"Mostly green\": ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_columns_by_hand()
    {
        var run = await ImportAsync("Nr,Warum,Stand\nA.5.1,Treats R-001,Implemented\n", "--map", "control=Nr", "justification=Warum", "--map", "status=Stand");

        Assert.Equal(0, run.Code);
        var entry = Assert.Single(Assert.Single((await ReadAsync("soa.json")).Statements).Entries);
        Assert.Equal("Treats R-001", entry.Justification);
        Assert.Equal(ImplementationStatus.Implemented, entry.Status);
    }

    [Fact]
    public async Task Refuses_a_mapping_that_is_none()
    {
        (await ImportAsync(Clean, "--map", "justfication=Warum")).IsRefusedWith("iso-standards: ", "did you mean justification?");
        Assert.Equal(["soa.csv"], _folder.Names);
    }

    [Fact]
    public async Task Refuses_a_file_that_is_there_and_leaves_it_untouched()
    {
        _folder.Add("soa.json", "mine");

        (await ImportAsync(Clean)).IsRefusedWith($"iso-standards: {_folder.PathOf("soa.json")}: This file exists already");
        Assert.Equal("mine", _folder.Text("soa.json"));
    }

    [Fact]
    public async Task Writes_neither_file_where_one_of_them_is_there()
    {
        _folder.Add("soa.json.unread.csv", "mine");

        (await ImportAsync(WithUnreadRow)).IsRefusedWith($"iso-standards: {_folder.PathOf("soa.json.unread.csv")}: This file exists already");
        Assert.Equal(["soa.csv", "soa.json.unread.csv"], _folder.Names);
        Assert.Equal("mine", _folder.Text("soa.json.unread.csv"));
    }

    [Fact]
    public async Task Refuses_JSON()
        => (await ImportAsync("""{ "formatVersion": 1 }""")).IsRefusedWith($"iso-standards: {_folder.PathOf("soa.csv")}: This is JSON", "iso-standards soa check");

    [SharedTheory]
    [InlineData("real/nethical-annex-a.csv")]
    [InlineData("real/nethical-annex-a.md")]
    public async Task A_published_statement_is_read_without_losing_a_row(string file)
    {
        var run = await Tool.RunAsync("soa", "import", Shared.Path(file), "--standard", "27001:2022", "-o", _folder.PathOf("soa.json"));

        Assert.Equal(0, run.Code);
        Assert.Contains("93 rows read. 93 of 93 controls are applicable: 75 implemented, 9 partial, 9 not implemented.", run.Error, StringComparison.Ordinal);
        Assert.Equal(["soa.json"], _folder.Names);
        var statement = Assert.Single((await ReadAsync("soa.json")).Statements);
        Assert.Equal(93, statement.Entries.Count);
        Assert.Equal((75, 9, 9), (statement.Figures().Implemented, statement.Figures().Partial, statement.Figures().NotImplemented));
    }

    [SharedFact]
    public async Task A_published_statement_reads_like_an_auditor_when_gaps_are_excluded_as_the_providers()
    {
        await Tool.RunAsync("soa", "import", Shared.Path("real/nethical-annex-a.csv"), "--standard", "27001:2022", "-o", _folder.PathOf("soa.json"));
        var statement = (await ReadAsync("soa.json")).Statements[0];
        var file = await _folder.AddAsync("excluded.json", statement with
        {
            Entries = [.. statement.Entries.Select(entry => entry.Status == ImplementationStatus.NotImplemented
                ? entry with { Decision = Decision.Excluded, Status = null, Justification = "Infrastructure/cloud provider responsibility" }
                : entry)],
        });

        var run = await Tool.RunAsync("soa", "check", file);

        Assert.Equal(1, run.Code);
        Assert.Equal("84 of 93 controls are applicable: 75 implemented (89 % of those applicable), 9 partial; 9 are excluded.", run.Lines[1]);
        Assert.Contains(run.Lines, line => line.StartsWith("  [SOA-039 · ISO/IEC 27001:2022 8.1, A.5.19–A.5.23 · ", StringComparison.Ordinal));
    }

    private async Task<ToolRun> ImportAsync(string content, params string[] more)
        => await Tool.RunAsync(["soa", "import", _folder.Add("soa.csv", content), "--standard", "27001:2022", "-o", _folder.PathOf("soa.json"), .. more]);

    private async Task<ManagementSystem> ReadAsync(string name)
    {
        await using var stream = File.OpenRead(_folder.PathOf(name));
        return await ManagementSystem.ReadAsync(stream);
    }
}
