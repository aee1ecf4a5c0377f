namespace Iso.Standards;

public sealed class SoaNewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Writes_a_draft_with_all_93_controls_undecided()
    {
        var file = _folder.PathOf("soa.json");

        var run = await Tool.RunAsync("soa", "new", "27001:2022", "-o", file);

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Output);
        Assert.Equal($"{file}: a draft for ISO/IEC 27001:2022 with 93 undecided controls. Decide on each, then: iso-standards soa check {file}", run.Error.TrimEnd());
        var statement = Assert.Single((await ReadAsync(file)).Statements);
        Assert.Equal(93, statement.Entries.Count);
        Assert.All(statement.Entries, entry => Assert.Equal(Decision.Undecided, entry.Decision));
        Assert.Equal(["soa.json"], _folder.Names);
    }

    [Fact]
    public async Task What_it_writes_is_judged_without_error()
    {
        var file = _folder.PathOf("soa.json");
        await Tool.RunAsync("soa", "new", "27001:2022", "-o", file);

        var run = await Tool.RunAsync("soa", "check", file);

        Assert.Equal(0, run.Code);
        Assert.Equal("None of 93 controls is applicable; 93 are undecided.", run.Lines[1]);
    }

    [Fact]
    public async Task Leaves_a_file_that_is_there_untouched()
    {
        var file = _folder.Add("soa.json", "mine");

        var run = await Tool.RunAsync("soa", "new", "27001:2022", "-o", file);

        run.IsRefused($"iso-standards: {file}: This file exists already; name another, or replace it by --force.");
        Assert.Equal("mine", _folder.Text("soa.json"));
        Assert.Equal(["soa.json"], _folder.Names);
    }

    [Fact]
    public async Task Replaces_a_file_that_is_there_when_told_to()
    {
        var file = _folder.Add("soa.json", "mine");

        var run = await Tool.RunAsync("soa", "new", "27001:2022", "-o", file, "--force");

        Assert.Equal(0, run.Code);
        Assert.Single((await ReadAsync(file)).Statements);
        Assert.Equal(["soa.json"], _folder.Names);
    }

    [Fact]
    public async Task Fills_an_empty_file_that_is_there()
        => Assert.Equal(0, (await Tool.RunAsync("soa", "new", "27001:2022", "-o", _folder.Add("soa.json", ""))).Code);

    [Fact]
    public async Task Leaves_nothing_behind_when_cancelled()
    {
        var run = await Tool.RunAsync(["soa", "new", "27001:2022", "-o", _folder.PathOf("soa.json")], width: null, new CancellationToken(canceled: true));

        run.IsRefused("iso-standards: Cancelled.");
        Assert.Empty(_folder.Names);
    }

    [Theory]
    [InlineData("27001:2013", "ISO/IEC 27001:2013", 114)]
    [InlineData("42001:2023", "ISO/IEC 42001:2023", 38)]
    public async Task Writes_a_draft_for_any_edition_with_an_annex(string standard, string id, int controls)
    {
        var file = _folder.PathOf("soa.json");

        var run = await Tool.RunAsync("soa", "new", standard, "-o", file);

        Assert.Equal(0, run.Code);
        var statement = Assert.Single((await ReadAsync(file)).Statements);
        Assert.Equal((id, controls), (statement.Standard.ToString(), statement.Entries.Count));
        Assert.Equal(0, (await Tool.RunAsync("soa", "check", file)).Code);
    }

    [Theory]
    [InlineData("9001:2015", "iso-standards: ISO 9001:2015 has no annex of controls, so there is no statement of applicability for it.")]
    [InlineData("9001:2026", "iso-standards: ISO 9001:2026 has no annex of controls, so there is no statement of applicability for it.")]
    [InlineData("27001:2005", "iso-standards: \"27001:2005\" names no edition that is known here; did you mean ISO/IEC 27001:2022 or ISO/IEC 27001:2013?")]
    public async Task Refuses_a_standard_without_controls_or_unknown_before_it_writes(string standard, string message)
    {
        (await Tool.RunAsync("soa", "new", standard, "-o", _folder.PathOf("soa.json"))).IsRefused(message);
        Assert.Empty(_folder.Names);
    }

    private static async Task<ManagementSystem> ReadAsync(string file)
    {
        await using var stream = File.OpenRead(file);
        return await ManagementSystem.ReadAsync(stream);
    }
}
