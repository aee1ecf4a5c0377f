using Aims = Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards;

public sealed class SoaDiffCommandTests : IDisposable
{
    private static readonly StatementOfApplicability Former = Statements.Sound with { Version = "3.1", Status = DocumentStatus.Approved };

    private static readonly StatementOfApplicability Later = Statements.With(entry => entry with { Status = ImplementationStatus.Partial }, "A.5.9") with { Version = "3.1", Status = DocumentStatus.Approved };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private async Task<ToolRun> DiffAsync(StatementOfApplicability later, params string[] args)
        => await Tool.RunAsync(["soa", "diff", await _folder.AddAsync("old.json", Former), await _folder.AddAsync("new.json", later), .. args]);

    [Fact]
    public async Task A_change_without_a_new_version_is_told_and_gives_exit_code_1()
    {
        var run = await DiffAsync(Later);

        Assert.Equal(1, run.Code);
        Assert.Equal(
            [
                $"from {_folder.PathOf("old.json")} to {_folder.PathOf("new.json")}",
                "",
                "ISO/IEC 27001:2022, version 3.1 to version 3.1: 1 change",
                "  A.5.9 Inventory of information and other associated assets, status: implemented → partial",
                "This asks for a new, higher version. [SOA-035]",
                "This asks for a line in the change log for the new version. [SOA-035]",
            ],
            run.Lines);
    }

    [Fact]
    public async Task A_new_version_needs_its_line_in_the_change_log()
    {
        var run = await DiffAsync(Later with { Version = "3.2" });
        Assert.Equal((1, "This asks for a line in the change log for the new version. [SOA-035]"), (run.Code, run.Lines[^1]));

        var complete = await DiffAsync(Later with { Version = "3.2", ChangeLog = [new() { Version = "3.2" }] });
        Assert.Equal((0, 4), (complete.Code, complete.Lines.Length));
    }

    [Fact]
    public async Task Nothing_changed_asks_for_nothing()
    {
        var run = await DiffAsync(Former);

        Assert.Equal(0, run.Code);
        Assert.Equal("ISO/IEC 27001:2022, version 3.1 to version 3.1: 0 changes", run.Lines[^1]);
    }

    [Fact]
    public async Task Entries_that_came_and_went_are_told()
    {
        var run = await DiffAsync(Former with { Entries = [.. Former.Entries.Skip(1)], AdditionalControls = [new() { Control = new(Former.Standard, "X-01"), Decision = Decision.Included }] });

        Assert.Contains("  A.5.1 Policies for information security: removed, was included", run.Lines);
        Assert.Contains("  X-01: added, included", run.Lines);
    }

    [Fact]
    public async Task JSON_has_each_change()
    {
        var run = await DiffAsync(Later, "--format", "json");

        var diff = Assert.Single(run.Json.EnumerateArray());
        Assert.Equal(["standard", "fromVersion", "toVersion", "asksForNewVersion", "hasNewVersion", "hasChangeLogLine", "changes"], diff.EnumerateObject().Select(member => member.Name));
        Assert.Equal((true, false), (diff.GetProperty("asksForNewVersion").GetBoolean(), diff.GetProperty("hasNewVersion").GetBoolean()));
        var change = Assert.Single(diff.GetProperty("changes").EnumerateArray());
        Assert.Equal(("ISO/IEC 27001:2022 A.5.9", "status", "implemented", "partial"), (change.GetProperty("control").GetString(), change.GetProperty("kind").GetString(), change.GetProperty("from").GetString(), change.GetProperty("to").GetString()));
    }

    [Fact]
    public async Task What_only_one_file_has_is_not_passed_over()
    {
        var old = await _folder.AddAsync("old.json", Former, StatementOfApplicability.Draft(Aims.Catalog));
        var later = await _folder.AddAsync("new.json", Later);

        var run = await Tool.RunAsync("soa", "diff", old, later);

        Assert.Equal(1, run.Code);
        Assert.Equal($"{old}: the statement for ISO/IEC 42001:2023 is not compared, since {later} has none.", run.Error.TrimEnd());
        Assert.Empty((await Tool.RunAsync("soa", "diff", old, later, "--standard", "27001:2022")).Error);
    }

    [Fact]
    public async Task Statements_of_different_standards_are_refused()
    {
        var old = await _folder.AddAsync("old.json", Former);
        var later = await _folder.AddAsync("new.json", StatementOfApplicability.Draft(Aims.Catalog));

        (await Tool.RunAsync("soa", "diff", old, later)).IsRefused($"iso-standards: {old} holds a statement for ISO/IEC 27001:2022, {later} one for ISO/IEC 42001:2023; there is nothing to compare.");
        (await Tool.RunAsync("soa", "diff", old, later, "--standard", "27001:2022")).IsRefused($"iso-standards: {later}: The file holds no statement for ISO/IEC 27001:2022.");
        (await Tool.RunAsync("soa", "diff", old, await _folder.AddAsync("none.json"))).IsRefused($"iso-standards: {_folder.PathOf("none.json")}: The file holds no statement of applicability.");
    }

    [Fact]
    public async Task A_table_is_compared_with_a_file()
    {
        var old = _folder.Add("old.csv", "Control;Applicable;Status;Justification\nA.5.1;Yes;Done;Treats R-001, which leavers make likely\n");
        var later = _folder.Add("new.csv", "Control;Applicable;Status;Justification\nA.5.1;Yes;Planned;Treats R-001, which leavers make likely\n");

        var run = await Tool.RunAsync("soa", "diff", old, later, "--standard", "27001:2022");

        Assert.Equal(0, run.Code);
        Assert.Contains("  A.5.1 Policies for information security, status: implemented → planned", run.Lines);
    }
}
