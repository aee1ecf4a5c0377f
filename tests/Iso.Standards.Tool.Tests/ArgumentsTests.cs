namespace Iso.Standards;

public sealed class ArgumentsTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("soa", "--help")]
    [InlineData("soa", "import", "--help")]
    [InlineData("crosswalk", "--help")]
    [InlineData("trace", "--help")]
    [InlineData("--version")]
    public async Task Help_and_version_are_no_fault(params string[] args)
    {
        var run = await Tool.RunAsync(args);

        Assert.Equal(0, run.Code);
        Assert.NotEmpty(run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Version_is_that_of_the_tool()
        => Assert.Matches(@"^\d+\.\d+\.\d+(-\S+)?$", (await Tool.RunAsync("--version")).Output.Trim());

    [Theory]
    [InlineData("Say which command: standards, rules, show, find, catalog, compare, crosswalk, soa, check, trace, coverage, obligations or evidence. iso-standards --help says more.")]
    [InlineData("Say which command: new, derive, import, check, migrate or diff. iso-standards soa --help says more.", "soa")]
    [InlineData("\"chekc\" is not known here; did you mean check? iso-standards --help says more.", "chekc", "x.json")]
    [InlineData("\"chek\" is not known here; did you mean check? iso-standards soa --help says more.", "soa", "chek", "x.json")]
    [InlineData("\"--fromat\" is not known here; did you mean --format? iso-standards catalog --help says more.", "catalog", "27001:2022", "--fromat", "json")]
    [InlineData("There is no format xml; write table, json or csv. iso-standards catalog --help says more.", "catalog", "27001:2022", "--format", "xml")]
    [InlineData("\"21.11.2026\" is not a day of the calendar; write it as 2026-11-21. iso-standards check --help says more.", "check", "x.json", "--as-of", "21.11.2026")]
    [InlineData("\"2026-02-30\" is not a day of the calendar; write it as 2026-11-21. iso-standards soa check --help says more.", "soa", "check", "x.json", "--as-of", "2026-02-30")]
    [InlineData("There is no severity fatal; write error, warning or info. iso-standards check --help says more.", "check", "x.json", "--severity", "fatal")]
    [InlineData("-5 is no number of days; write it as 90. iso-standards evidence due --help says more.", "evidence", "due", "x.json", "--within", "-5")]
    public async Task Arguments_that_are_wrong_are_refused_in_a_sentence(string message, params string[] args)
        => (await Tool.RunAsync(args)).IsRefused("iso-standards: " + message);

    [Theory]
    [InlineData("show")]
    [InlineData("catalog")]
    [InlineData("compare")]
    [InlineData("crosswalk")]
    [InlineData("crosswalk", "27001:2022")]
    [InlineData("trace", "A.5.15")]
    [InlineData("soa", "migrate")]
    [InlineData("check")]
    [InlineData("soa", "new", "27001:2022")]
    [InlineData("soa", "import", "x.csv")]
    [InlineData("catalog", "27001:2022", "--format")]
    public async Task Arguments_that_are_missing_are_refused(params string[] args)
        => (await Tool.RunAsync(args)).IsRefusedWith("iso-standards: ", "--help says more.");

    [Fact]
    public async Task An_argument_that_begins_with_an_at_sign_is_no_response_file()
        => (await Tool.RunAsync("check", "@nowhere.json")).IsRefused("iso-standards: @nowhere.json: There is no such file.");

    [Fact]
    public async Task A_result_that_nobody_takes_is_refused()
    {
        await using var error = new StringWriter();

        var code = await ToolApp.RunAsync(["standards"], new ToolHost(new BrokenPipe(), error, new FixedClock(Tool.Today)));

        Assert.Equal(2, code);
        Assert.Equal("iso-standards: The output could not be written: Broken pipe", error.ToString().TrimEnd());
    }

    [Fact]
    public async Task Nobody_at_the_other_end_of_the_error_output_changes_nothing()
        => Assert.Equal(2, await ToolApp.RunAsync(["check", "nowhere.json"], new ToolHost(TextWriter.Null, new BrokenPipe(), new FixedClock(Tool.Today))));

    [Fact]
    public async Task A_command_that_is_cancelled_says_so()
    {
        using var folder = new TemporaryFolder();
        var file = await folder.AddAsync("soa.json", Statements.Sound);

        var run = await Tool.RunAsync(["soa", "check", file], width: null, new CancellationToken(canceled: true));

        run.IsRefused("iso-standards: Cancelled.");
    }

    [Fact]
    public async Task A_fault_of_the_program_is_one_sentence_too()
    {
        await using var error = new StringWriter();

        var code = await ToolApp.RunAsync(["check", "soa.json"], new ToolHost(TextWriter.Null, error, new StoppedClock()));

        Assert.Equal(2, code);
        Assert.Equal("iso-standards: An unexpected fault ended the command: InvalidOperationException, The clock stopped. Please report it, with the command and the file.", error.ToString().TrimEnd());
    }

    private sealed class BrokenPipe : StringWriter
    {
        public override void Write(string? value) => throw new IOException("Broken pipe");

        public override void WriteLine(string? value) => throw new IOException("Broken pipe");
    }

    private sealed class StoppedClock : IClock
    {
        public Instant GetCurrentInstant() => throw new InvalidOperationException("The clock stopped.");
    }
}
