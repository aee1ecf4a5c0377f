using System.Text.Json;

namespace Iso.Standards;

public sealed class SoaMigrateCommandTests : IDisposable
{
    /// <summary>A few controls of 2013: three that became A.5.18, two that became A.8.1, one that was divided.</summary>
    private const string Rows = """
        Control,Applicable,Status,Justification,Owner
        A.9.2.2,Yes,Implemented,R-01 asks for a way to grant rights,IT
        A.9.2.5,Yes,Partial,R-02 shows that rights pile up,IT
        A.9.2.6,Yes,Implemented,R-01 asks for a way to grant rights,IT
        A.6.2.1,Yes,Implemented,R-03 tells of lost phones,IT
        A.11.2.8,No,,Nobody works in public places,IT
        A.18.2.3,Yes,Implemented,R-04 asks for scans,IT

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Writes_a_draft_for_the_next_edition_and_tells_what_is_left()
    {
        var file = _folder.Add("soa.csv", Rows);

        var run = await Tool.RunAsync("soa", "migrate", file, "--output", _folder.PathOf("soa.json"));

        Assert.Equal(1, run.Code);
        Assert.Equal(["soa.csv", "soa.json"], _folder.Names);
        Assert.Contains("6 of 6 rows are controls of ISO/IEC 27001:2013.", run.Error, StringComparison.Ordinal);
        Assert.Contains($"soa.json: written, as a draft for ISO/IEC 27001:2022. Now: iso-standards soa check {_folder.PathOf("soa.json")}", run.Error, StringComparison.Ordinal);
        var statement = Assert.Single((await ReadAsync("soa.json")).Statements);
        Assert.Equal(("ISO/IEC 27001:2022", 93), (statement.Standard.ToString(), statement.Entries.Count));
        var rights = statement.Entries.Single(entry => entry.Control.Number.ToString() == "A.5.18");
        Assert.Equal((Decision.Included, ImplementationStatus.Partial, "IT"), (rights.Decision, rights.Status, rights.Owner));
        Assert.Equal(["A.9.2.2", "A.9.2.5", "A.9.2.6"], rights.MigratedFrom!.Select(former => former.Number.ToString()));
    }

    [Fact]
    public async Task Groups_the_decisions_by_what_is_asked()
    {
        var run = await Tool.RunAsync("soa", "migrate", _folder.Add("soa.csv", Rows));

        Assert.Equal($"{_folder.PathOf("soa.csv")}: statement of applicability for ISO/IEC 27001:2013, brought to ISO/IEC 27001:2022 as a draft", run.Lines[0]);
        Assert.Equal("4 of 93 controls are applicable: 3 implemented (75 % of those applicable), 1 partial; 89 are undecided.", run.Lines[1]);
        Assert.Equal(
            [
                "New controls, undecided in the draft (11)",
                "Merged from controls that were decided differently (1)",
                "Merged from controls that are implemented to different degrees (1)",
                "Merged from controls with different texts, which stand side by side (2)",
                "Came from a control that was divided (2)",
                "Not decided in the former statement (108)",
            ],
            run.Lines[2..^1].Where(line => line.Length > 0 && line[0] != ' '));
        Assert.Contains(run.Lines, line => line.StartsWith("  A.5.7 Threat intelligence, A.5.23 Information security for use of cloud services, ", StringComparison.Ordinal) && line.EndsWith(", A.8.28 Secure coding. Decide on each.", StringComparison.Ordinal));
        Assert.Contains("  A.8.1 User end point devices: The decisions differ: A.6.2.1 included, A.11.2.8 excluded. The draft has included.", run.Lines);
        Assert.Contains("  A.5.18 Access rights: The implementation differs: A.9.2.2 implemented, A.9.2.5 partial, A.9.2.6 implemented. The draft takes the least advanced.", run.Lines);
        Assert.Contains(run.Lines, line => line.StartsWith("  The former statement has no entry for these, or no decision: A.5.1.1, A.5.1.2, A.6.1.1–A.6.1.5, A.6.2.2, ", StringComparison.Ordinal));
        Assert.Equal("125 decisions are left to a person", run.Lines[^1]);
    }

    [Fact]
    public async Task Without_an_output_nothing_is_written()
    {
        var run = await Tool.RunAsync("soa", "migrate", _folder.Add("soa.csv", Rows));

        Assert.Equal(1, run.Code);
        Assert.Contains("Nothing was written; --output FILE writes the draft.", run.Error, StringComparison.Ordinal);
        Assert.Equal(["soa.csv"], _folder.Names);
    }

    [Fact]
    public async Task A_management_system_keeps_what_it_holds_for_other_standards()
    {
        var former = new StatementOfApplicability { Standard = StandardId.Parse("ISO/IEC 27001:2013"), Version = "4", Status = DocumentStatus.Approved, Entries = [Entry("ISO/IEC 27001:2013 A.9.2.5")] };
        var ai = new StatementOfApplicability { Standard = StandardId.Parse("ISO/IEC 42001:2023"), Entries = [Entry("ISO/IEC 42001:2023 A.2.2")] };
        var file = await _folder.AddAsync("system.json", ai, former);

        var run = await Tool.RunAsync("soa", "migrate", file, "--to", "27001:2022", "-o", file, "--force");

        Assert.Equal(1, run.Code);
        var statements = (await ReadAsync("system.json")).Statements;
        Assert.Equal(ai, statements[0]);
        Assert.Equal(("ISO/IEC 27001:2022", DocumentStatus.Draft, "4"), (statements[1].Standard.ToString(), statements[1].Status, statements[1].Version));
        Assert.Equal(["system.json"], _folder.Names);
    }

    [Fact]
    public async Task Entries_without_a_place_in_the_draft_are_kept_beside_it()
    {
        var file = _folder.Add("soa.csv", Rows + "A.99.1,Yes,Implemented,R-09 was never understood,IT\n");

        var run = await Tool.RunAsync("soa", "migrate", file, "-o", _folder.PathOf("soa.json"));

        Assert.Contains("  A.99.1: The entry is not carried over, since ISO/IEC 27001:2013 has no control A.99.1. See where what it says belongs.", run.Lines);
        Assert.Contains("soa.json.left.json: keeps 1 entry for which there is no place in the draft.", run.Error, StringComparison.Ordinal);
        Assert.Equal(["soa.csv", "soa.json", "soa.json.left.json"], _folder.Names);
        var left = Assert.Single((await ReadAsync("soa.json.left.json")).Statements);
        Assert.Equal(("ISO/IEC 27001:2013", "R-09 was never understood"), (left.Standard.ToString(), Assert.Single(left.Entries).Justification));
    }

    [Fact]
    public async Task Rows_that_are_not_understood_are_kept_beside_the_draft()
    {
        var file = _folder.Add("soa.csv", Rows + ",Yes,Implemented,no number here,IT\n");

        var run = await Tool.RunAsync("soa", "migrate", file, "-o", _folder.PathOf("soa.json"));

        Assert.Equal(1, run.Code);
        Assert.Contains("soa.json.unread.csv: keeps 1 row of which no entry could be made.", run.Error, StringComparison.Ordinal);
        Assert.Equal(["soa.csv", "soa.json", "soa.json.unread.csv"], _folder.Names);
    }

    [Fact]
    public async Task As_JSON_has_every_decision_with_its_place()
    {
        var run = await Tool.RunAsync("soa", "migrate", _folder.Add("soa.csv", Rows), "-o", _folder.PathOf("soa.json"), "--format", "json");

        Assert.Equal(["from", "to", "output", "decisions", "notCarriedOver", "import"], run.Json.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("ISO/IEC 27001:2013", "ISO/IEC 27001:2022", _folder.PathOf("soa.json")), (Text(run.Json, "from"), Text(run.Json, "to"), Text(run.Json, "output")));
        Assert.Equal(125, run.Json.GetProperty("decisions").GetArrayLength());
        var decision = run.Json.GetProperty("decisions").EnumerateArray().Single(d => Text(d, "question") == "statusesDiffer");
        Assert.Equal(["question", "subject", "formers", "path", "message"], decision.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("ISO/IEC 27001:2022 A.5.18", "$.statements[0].entries[17]"), (Text(decision, "subject"), Text(decision, "path")));
        Assert.Equal("ISO/IEC 27001:2013", Text(run.Json.GetProperty("import"), "standard"));
    }

    [Fact]
    public async Task A_Markdown_table_is_read_too()
    {
        var run = await Tool.RunAsync("soa", "migrate", _folder.Add("soa.md", "| Control | Status |\n|---|---|\n| A.9.2.5 | Done |\n"));

        Assert.Equal(1, run.Code);
        Assert.Equal("1 of 93 controls is applicable: 1 implemented; 92 are undecided.", run.Lines[1]);
    }

    [Fact]
    public async Task A_file_that_is_there_is_left_untouched()
    {
        _folder.Add("soa.json", "mine");

        (await Tool.RunAsync("soa", "migrate", _folder.Add("soa.csv", Rows), "-o", _folder.PathOf("soa.json"))).IsRefusedWith($"iso-standards: {_folder.PathOf("soa.json")}: This file exists already");
        Assert.Equal("mine", _folder.Text("soa.json"));
        Assert.Equal(["soa.csv", "soa.json"], _folder.Names);
    }

    [Fact]
    public async Task Neither_file_is_written_where_one_of_them_is_there()
    {
        _folder.Add("soa.json.left.json", "mine");

        (await Tool.RunAsync("soa", "migrate", _folder.Add("soa.csv", Rows + "A.99.1,Yes,,,IT\n"), "-o", _folder.PathOf("soa.json"))).IsRefusedWith($"iso-standards: {_folder.PathOf("soa.json.left.json")}: This file exists already");
        Assert.Equal(["soa.csv", "soa.json.left.json"], _folder.Names);
    }

    [Theory]
    [InlineData("iso-standards: No way is known here to ISO/IEC 42001:2023; a statement can go from ISO/IEC 27001:2013 to ISO/IEC 27001:2022.", "--to", "42001:2023")]
    [InlineData("iso-standards: No way is known here from ISO/IEC 27001:2022; a statement can go from ISO/IEC 27001:2013 to ISO/IEC 27001:2022.", "--standard", "27001:2022")]
    [InlineData("iso-standards: ISO 9001:2026 has no annex of controls, so there is no statement of applicability for it.", "--to", "9001:2026")]
    public async Task A_way_that_is_none_is_refused(string message, params string[] options)
        => (await Tool.RunAsync(["soa", "migrate", _folder.Add("soa.csv", Rows), .. options])).IsRefused(message);

    [Fact]
    public async Task A_statement_without_a_later_edition_is_refused()
    {
        var file = await _folder.AddAsync("soa.json", Statements.Sound);

        (await Tool.RunAsync("soa", "migrate", file)).IsRefused($"iso-standards: {file}: The file holds a statement for ISO/IEC 27001:2022; one can go from ISO/IEC 27001:2013 to ISO/IEC 27001:2022.");
    }

    [Fact]
    public async Task A_file_with_statements_for_both_editions_is_refused()
    {
        var file = await _folder.AddAsync("soa.json", Statements.Sound, new StatementOfApplicability { Standard = StandardId.Parse("ISO/IEC 27001:2013") });

        (await Tool.RunAsync("soa", "migrate", file)).IsRefused($"iso-standards: {file}: The file holds a statement for ISO/IEC 27001:2022 already; there is one for each standard. Take one of the two out first.");
    }

    [Fact]
    public async Task A_file_without_a_statement_is_refused()
    {
        var file = await _folder.AddAsync("soa.json");

        (await Tool.RunAsync("soa", "migrate", file)).IsRefused($"iso-standards: {file}: The file holds no statement of applicability; iso-standards soa new makes one.");
    }

    [Fact]
    public async Task Rows_of_a_withdrawn_edition_are_named_by_hand_where_another_has_the_same()
    {
        var file = _folder.Add("soa.csv", "Control,Status\nA.6.1.2,Done\nA.6.2.2,Done\n");

        (await Tool.RunAsync("soa", "migrate", file)).IsRefusedWith($"iso-standards: {file}: The file holds a statement for ISO/IEC 42001:2023; ");
        Assert.Equal(1, (await Tool.RunAsync("soa", "migrate", file, "--standard", "27001:2013")).Code);
        Assert.Equal(1, (await Tool.RunAsync("soa", "migrate", file, "--to", "27001:2022")).Code);
    }

    [Fact]
    public async Task Nothing_left_to_decide_is_a_success()
    {
        var former = House("House:1", """{ "number": "H.1", "title": "Locks", "summary": "Doors are locked." }""");
        var later = House("House:2", """{ "number": "H.2", "title": "Locks", "summary": "Doors are locked.", "replaces": ["H.1"] }""", ", \"predecessor\": \"House:1\"");
        var file = await _folder.AddAsync("soa.json", new StatementOfApplicability { Standard = former.Id, Entries = [Entry("House:1 H.1")] });
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var context = new ToolContext(new StandardsLibrary(new Standard(former), new Standard(later)), output, new Page(output, width: null), new Notes(error), new FixedClock(Tool.Today));

        var code = await SoaMigrateCommand.Create(context).Parse([file]).InvokeAsync();

        Assert.Equal(0, code);
        Assert.EndsWith("nothing is left to decide", output.ToString().TrimEnd(), StringComparison.Ordinal);
    }

    private static Catalog House(string id, string control, string more = "")
        => Catalog.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes($$"""{ "standard": "{{id}}", "title": "House rules"{{more}}, "controls": [ {{control}} ] }""")));

    private static SoaEntry Entry(string control)
        => new() { Control = ControlId.Parse(control), Decision = Decision.Included, Justification = "R-02 shows that rights pile up", Status = ImplementationStatus.Implemented };

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();

    private async Task<ManagementSystem> ReadAsync(string name)
    {
        await using var stream = File.OpenRead(_folder.PathOf(name));
        return await ManagementSystem.ReadAsync(stream);
    }
}
