using System.Text.Json;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("soa", "check")]
    public async Task A_sound_statement_gives_exit_code_0(params string[] command)
    {
        var run = await Tool.RunAsync([.. command, await _folder.AddAsync("soa.json", Statements.Sound)]);

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("soa", "check")]
    public async Task Errors_give_exit_code_1(params string[] command)
    {
        var file = await _folder.AddAsync("soa.json", Statements.With(entry => entry with { Status = null }, "A.5.9"));

        Assert.Equal(1, (await Tool.RunAsync([.. command, file])).Code);
    }

    [Fact]
    public async Task Warnings_alone_give_exit_code_0()
    {
        var file = await _folder.AddAsync("soa.json", Statements.With(entry => entry with { Owner = null }, "A.5.9"));

        Assert.Equal(0, (await Tool.RunAsync("check", file)).Code);
    }

    [Fact]
    public async Task Text_says_what_was_judged_and_the_figures_first_and_the_verdict_last()
    {
        var statement = Statements.With(entry => entry with { Status = ImplementationStatus.Planned }, "A.5.9", "A.5.10") with { Version = "3.1", Status = DocumentStatus.InReview };
        var system = new ManagementSystem { Organization = new() { Name = "Example [red]Ltd[/]" }, Statements = [statement] };
        await using (var stream = File.Create(_folder.PathOf("soa.json"))) await system.WriteAsync(stream);
        var file = _folder.PathOf("soa.json");

        var run = await Tool.RunAsync("check", file, "--as-of", "2026-11-30");

        Assert.Equal($"{file}: statement of applicability of Example [red]Ltd[/] for ISO/IEC 27001:2022, version 3.1, in review, judged as of 2026-11-30", run.Lines[0]);
        Assert.Equal("93 of 93 controls are applicable: 91 implemented (97 % of those applicable), 2 planned.", run.Lines[1]);
        Assert.Equal(new StandardsLibrary(Isms.Standard).Check(system, new LocalDate(2026, 11, 30)).Verdict, run.Lines[^1]);
        Assert.StartsWith("no error found by ", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Today_is_that_of_the_clock_where_no_day_is_given()
    {
        var run = await Tool.RunAsync("check", await _folder.AddAsync("soa.json", Statements.Sound), "--format", "json");

        Assert.Equal("2026-11-21", run.Json.GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task Check_as_JSON_has_counts_diagnostics_and_what_did_not_run()
    {
        var file = await _folder.AddAsync("soa.json", Statements.With(entry => entry with { Decision = Decision.Excluded, Reasons = [], Status = null, Justification = "n/a" }, "A.7.11"));

        var run = await Tool.RunAsync("check", file, "--format", "json", "--as-of", "2026-11-30");

        Assert.Equal(1, run.Code);
        Assert.Empty(run.Error);
        Assert.Equal(["asOf", "counts", "diagnostics", "notRun"], run.Json.EnumerateObject().Select(member => member.Name));
        Assert.Equal("2026-11-30", run.Json.GetProperty("asOf").GetString());
        Assert.Equal(["error", "warning", "info"], run.Json.GetProperty("counts").EnumerateObject().Select(member => member.Name));
        Assert.Equal(1, run.Json.GetProperty("counts").GetProperty("error").GetInt32());
        var diagnostic = Assert.Single(run.Json.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(["rule", "severity", "message", "path", "subject", "basis"], diagnostic.EnumerateObject().Select(member => member.Name));
        Assert.Equal("SOA-010", diagnostic.GetProperty("rule").GetString());
        Assert.Equal("error", diagnostic.GetProperty("severity").GetString());
        Assert.Equal("$.statements[0].entries[55].justification", diagnostic.GetProperty("path").GetString());
        Assert.Equal("ISO/IEC 27001:2022 A.7.11", diagnostic.GetProperty("subject").GetString());
        Assert.Equal("ISO/IEC 27001:2022 6.1.3 d)", diagnostic.GetProperty("basis")[0].GetString());
        var notRun = Assert.Single(run.Json.GetProperty("notRun").EnumerateArray(), left => left.GetProperty("rule").GetString() == "SOA-037");
        Assert.Equal(["rule", "why"], notRun.EnumerateObject().Select(member => member.Name));
        Assert.Equal("the document has no scopes", notRun.GetProperty("why").GetString());
    }

    [Fact]
    public async Task Soa_check_as_JSON_has_the_figures_too()
    {
        var statement = Statements.With(entry => entry with { Decision = Decision.Excluded, Reasons = [], Status = null, Justification = "Nothing of ours depends on it, as R-004 shows" }, "A.7.11", "A.7.12");

        var run = await Tool.RunAsync("soa", "check", await _folder.AddAsync("soa.json", statement), "--format", "json");

        var figures = run.Json.GetProperty("figures");
        Assert.Equal(["applicable", "implemented", "partial", "planned", "notImplemented", "unstated", "excluded", "undecided", "statements"], figures.EnumerateObject().Select(member => member.Name));
        Assert.Equal(91, figures.GetProperty("applicable").GetInt32());
        Assert.Equal(91, figures.GetProperty("implemented").GetInt32());
        Assert.Equal(2, figures.GetProperty("excluded").GetInt32());
        var one = Assert.Single(figures.GetProperty("statements").EnumerateArray());
        Assert.Equal(["standard", "applicable", "implemented", "partial", "planned", "notImplemented", "unstated", "excluded", "undecided"], one.EnumerateObject().Select(member => member.Name));
        Assert.Equal("ISO/IEC 27001:2022", one.GetProperty("standard").GetString());
        Assert.False(run.Json.TryGetProperty("import", out _));
    }

    [Fact]
    public async Task A_statement_of_a_standard_that_is_not_known_is_not_passed_over()
    {
        var other = new StatementOfApplicability { Standard = StandardId.Parse("ISO/IEC 27701:2025") };

        var run = await Tool.RunAsync("check", await _folder.AddAsync("soa.json", Statements.Sound, other));

        Assert.Equal(0, run.Code);
        Assert.Contains("Because its rules are not at hand:", run.Output, StringComparison.Ordinal);
        Assert.Contains("    ISO/IEC 27701:2025", run.Lines);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("soa", "check")]
    public async Task A_file_of_which_nothing_could_be_judged_is_no_success(params string[] command)
    {
        var file = await _folder.AddAsync("soa.json", new StatementOfApplicability { Standard = StandardId.Parse("ISO/IEC 27701:2025") });

        var run = await Tool.RunAsync([.. command, file, "--format", "json"]);

        Assert.Equal(2, run.Code);
        Assert.Equal($"iso-standards: {file}: Nothing could be judged: the file names no standard whose rules are known here.", run.Error.TrimEnd());
        Assert.Equal("ISO/IEC 27701:2025", run.Json.GetProperty("notRun")[0].GetProperty("rule").GetString());
    }

    [Fact]
    public async Task Soa_check_judges_the_statement_of_one_standard_where_told()
    {
        var other = new StatementOfApplicability { Standard = StandardId.Parse("ISO/IEC 27701:2025") };

        var run = await Tool.RunAsync("soa", "check", await _folder.AddAsync("soa.json", other, Statements.With(entry => entry with { Status = null }, "A.5.1")), "--standard", "27001:2022", "--format", "json");

        Assert.Equal(1, run.Code);
        Assert.DoesNotContain(run.Json.GetProperty("notRun").EnumerateArray(), n => n.GetProperty("rule").GetString() == "ISO/IEC 27701:2025");
        Assert.Equal("$.statements[1].entries[0].status", run.Json.GetProperty("diagnostics")[0].GetProperty("path").GetString());
    }

    [Fact]
    public async Task Soa_check_refuses_a_file_without_a_statement_for_the_standard()
    {
        var file = await _folder.AddAsync("soa.json", new StatementOfApplicability { Standard = StandardId.Parse("ISO/IEC 27701:2025") });

        (await Tool.RunAsync("soa", "check", file, "--standard", "27001:2022")).IsRefused($"iso-standards: {file}: The file holds no statement for ISO/IEC 27001:2022, but for ISO/IEC 27701:2025.");
    }

    [Fact]
    public async Task Soa_check_refuses_a_file_without_a_statement()
    {
        var file = await _folder.AddAsync("soa.json");

        (await Tool.RunAsync("soa", "check", file)).IsRefused($"iso-standards: {file}: The file holds no statement of applicability; iso-standards soa new makes one.");
    }

    [Fact]
    public async Task Soa_check_reads_JSON_by_its_content_whatever_the_name()
    {
        await _folder.AddAsync("soa.json", Statements.Sound);
        var file = _folder.Add("soa.md", "\uFEFF \n" + _folder.Text("soa.json"));

        Assert.Equal(0, (await Tool.RunAsync("soa", "check", file)).Code);
    }

    [Fact]
    public async Task Soa_check_reads_a_CSV_file_and_tells_how()
    {
        var file = _folder.Add("soa.csv", "Control;Applicable;Status;Justification\nA.5.1;Yes;Done;Treats R-001, which leavers make likely\n;Yes;;no number here\n5.2;perhaps;Done;Treats R-002\n");

        var run = await Tool.RunAsync("soa", "check", file, "--format", "json");

        Assert.Equal(1, run.Code);
        Assert.Empty(run.Error);
        var import = run.Json.GetProperty("import");
        Assert.Equal(["standard", "why", "rows", "remarks", "unreadRows"], import.EnumerateObject().Select(member => member.Name));
        Assert.Equal(3, import.GetProperty("rows").GetInt32());
        var row = Assert.Single(import.GetProperty("unreadRows").EnumerateArray());
        Assert.Equal(3, row.GetProperty("row").GetInt32());
        Assert.Equal("no number here", row.GetProperty("cells")[3].GetString());
        var remark = import.GetProperty("remarks").EnumerateArray().Single(r => r.TryGetProperty("found", out var found) && found.GetString() == "perhaps");
        Assert.Equal(["row", "column", "header", "found", "message"], remark.EnumerateObject().Select(member => member.Name));
        Assert.Equal((4, 2, "Applicable"), (remark.GetProperty("row").GetInt32(), remark.GetProperty("column").GetInt32(), remark.GetProperty("header").GetString()));
        Assert.Contains(run.Json.GetProperty("diagnostics").EnumerateArray(), d => d.GetProperty("rule").GetString() == "SOA-001");
    }

    [Fact]
    public async Task Soa_check_of_a_CSV_file_as_text_names_the_rows_that_were_not_plain()
    {
        var file = _folder.Add("soa.csv", "Control;Applicable;Status;Justification\nA.5.1;Yes;Done;Treats R-001, which leavers make likely\n;Yes;;no number here\n");

        var run = await Tool.RunAsync("soa", "check", file);

        Assert.Contains("How it was read (2 rows)", run.Lines);
        Assert.Contains("  No entry could be made of 1 row:", run.Lines);
        Assert.Contains(run.Lines, line => line.StartsWith("    line 3: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Soa_check_reads_a_Markdown_file()
    {
        var file = _folder.Add("soa.markdown", "# Statement\n\n| Control | Status |\n|---|---|\n| A.5.1 | ✅ Implemented |\n");

        var run = await Tool.RunAsync("soa", "check", file, "--standard", "27001:2022", "--format", "json");

        Assert.Equal(1, run.Json.GetProperty("figures").GetProperty("implemented").GetInt32());
    }

    [Theory]
    [InlineData("soa.csv", "Control,Status\nA.5.1,Done\n")]
    [InlineData("soa.md", "| Control | Status |\n|---|---|\n| A.5.1 | Done |\n")]
    public async Task Check_refuses_a_table_and_names_the_commands_that_read_it(string name, string content)
    {
        var file = _folder.Add(name, content);

        (await Tool.RunAsync("check", file)).IsRefusedWith($"iso-standards: {file}: ", "iso-standards soa check", "iso-standards soa import");
    }

    [Theory]
    [InlineData(1, "check")]          // the rules of the standard about other things have run
    [InlineData(2, "soa", "check")]
    public async Task A_statement_for_a_standard_without_controls_is_refused(int code, params string[] command)
    {
        var file = await _folder.AddAsync("soa.json", new StatementOfApplicability { Standard = StandardId.Parse("ISO 9001:2015") });

        var run = await Tool.RunAsync([.. command, file, "--format", "json"]);

        Assert.Equal(code, run.Code);
        Assert.Equal($"iso-standards: {file}: $.statements[0]: ISO 9001:2015 has no annex of controls, so there is no statement of applicability for it. Remove it; what cannot be applied is for the scope to say.", run.Error.TrimEnd());
    }

    [Fact]
    public async Task A_statement_for_a_standard_without_controls_is_an_error_beside_one_that_is_judged()
    {
        var file = await _folder.AddAsync("soa.json", Statements.Sound, new StatementOfApplicability { Standard = StandardId.Parse("ISO 9001:2015") });

        var run = await Tool.RunAsync("soa", "check", file);

        Assert.Equal(1, run.Code);
        Assert.Equal("93 of 93 controls are applicable: 93 implemented.", run.Lines[1]);
        Assert.Contains("$.statements[1]: ISO 9001:2015 has no annex of controls", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statements_of_several_standards_are_judged_each_by_its_own_rules()
    {
        var ai = new StatementOfApplicability { Standard = StandardId.Parse("ISO/IEC 42001:2023"), Entries = [new() { Control = ControlId.Parse("ISO/IEC 42001:2023 A.2.2"), Decision = Decision.Excluded, Justification = "n/a" }] };

        var run = await Tool.RunAsync("check", await _folder.AddAsync("system.json", Statements.Sound, ai), "--format", "json");

        Assert.Equal(1, run.Code);
        Assert.Contains(run.Json.GetProperty("diagnostics").EnumerateArray(), d => (d.GetProperty("rule").GetString(), d.GetProperty("subject").GetString()) == ("SOA-010", "ISO/IEC 42001:2023 A.2.2"));
    }

    [SharedTheory]
    [InlineData("real/nethical-annex-a.csv")]
    [InlineData("real/nethical-annex-a.md")]
    public async Task A_published_statement_is_judged_as_it_is(string file)
    {
        var run = await Tool.RunAsync("soa", "check", Shared.Path(file), "--format", "json");

        Assert.Equal(1, run.Code);
        var figures = run.Json.GetProperty("figures");
        Assert.Equal((75, 9, 9), (figures.GetProperty("implemented").GetInt32(), figures.GetProperty("partial").GetInt32(), figures.GetProperty("notImplemented").GetInt32()));
        Assert.Equal(93, run.Json.GetProperty("import").GetProperty("rows").GetInt32());
        Assert.Contains(run.Json.GetProperty("diagnostics").EnumerateArray(), d => d.GetProperty("rule").GetString() is "SOA-007" or "SOA-008");
    }
}
