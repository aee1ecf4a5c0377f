namespace Iso.Standards;

public sealed class SoaDeriveCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_draft_is_written_and_told()
    {
        var file = await _folder.AddAsync("system.json", Systems.Small);
        var output = _folder.PathOf("draft.json");

        var run = await Tool.RunAsync("soa", "derive", file, "--standard", "27001:2022", "-o", output);

        Assert.Equal(1, run.Code);
        Assert.Equal($"{file}: draft of a statement of applicability for ISO/IEC 27001:2022, as of 2026-11-21", run.Lines[0]);
        Assert.Equal("3 of 93 controls are applicable: 1 planned, 2 without a status; 90 are undecided.", run.Lines[1]);
        Assert.Equal(("2 controls", "1 control", "1 control", "0"), (run.Value("Treat a risk"), run.Value("Asked for by law"), run.Value("Asked for by contract"), run.Value("Beyond the annex")));
        Assert.Contains("The profile speaks for these (1)", run.Lines);
        Assert.Contains("  A.5.23", run.Lines);
        Assert.Contains("Nothing speaks for these (89)", run.Lines);
        Assert.Equal("90 decisions are left to a person", run.Lines[^1]);
        Assert.Equal($"{output}: written, with a draft for ISO/IEC 27001:2022. Now: iso-standards soa check {output}", run.Error.TrimEnd());
        await using var stream = File.OpenRead(output);
        var written = await ManagementSystem.ReadAsync(stream);
        Assert.Equal(Systems.Small, written with { Statements = [], Schema = Systems.Small.Schema });
        Assert.Equal("Treats R-003 (Leavers keep access); GDPR (OBL-01) asks for it.", Assert.Single(written.Statements).Entries[14].Justification);
    }

    [Fact]
    public async Task Without_a_file_to_write_nothing_is_written_and_said_so()
    {
        var run = await Tool.RunAsync("soa", "derive", await _folder.AddAsync("system.json", Systems.Small));

        Assert.Equal("Nothing was written; --output FILE writes the draft.", run.Error.TrimEnd());
        Assert.Equal(["system.json"], _folder.Names);
    }

    [Fact]
    public async Task JSON_has_each_control_with_what_it_rests_on()
    {
        var run = await Tool.RunAsync("soa", "derive", await _folder.AddAsync("system.json", Systems.Small), "--format", "json", "--as-of", "2026-11-20");

        Assert.Equal(["standard", "asOf", "counts", "controls"], run.Json.EnumerateObject().Select(member => member.Name));
        Assert.Equal("2026-11-20", run.Json.GetProperty("asOf").GetString());
        Assert.Equal("""{"included":3,"byRisk":2,"byLaw":1,"byContract":1,"undecided":90}""", System.Text.Json.JsonSerializer.Serialize(run.Json.GetProperty("counts")));
        var control = run.Json.GetProperty("controls")[14];
        Assert.Equal(["control", "decision", "justification", "status", "grounds"], control.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("ISO/IEC 27001:2022 A.5.15", "included", "planned"), (control.GetProperty("control").GetString(), control.GetProperty("decision").GetString(), control.GetProperty("status").GetString()));
        Assert.Equal(["risk R-003", "obligation OBL-01", "obligation OBL-02", "action ACT-02"], control.GetProperty("grounds").EnumerateArray().Select(ground => $"{ground.GetProperty("kind")} {ground.GetProperty("reference")}"));
    }

    [Fact]
    public async Task A_former_statement_is_replaced_and_its_decisions_are_told()
    {
        var file = await _folder.AddAsync("system.json", Systems.Small with { Statements = [Statements.Sound] });

        var run = await Tool.RunAsync("soa", "derive", file, "-o", file, "--force");

        Assert.Contains("The former statement has decided on these (89)", run.Lines);
        Assert.DoesNotContain(run.Lines, line => line.StartsWith("Nothing speaks", StringComparison.Ordinal));
        await using var stream = File.OpenRead(file);
        Assert.Equal(90, Assert.Single((await ManagementSystem.ReadAsync(stream)).Statements).Figures().Undecided);
    }

    [Fact]
    public async Task A_file_that_exists_is_not_replaced_by_itself()
    {
        var file = await _folder.AddAsync("system.json", Systems.Small);

        (await Tool.RunAsync("soa", "derive", file, "-o", file)).IsRefused($"iso-standards: {file}: This file exists already; name another, or replace it by --force.");
    }

    [Fact]
    public async Task Of_several_standards_one_has_to_be_named()
    {
        var file = await _folder.AddAsync("system.json", Systems.ForTwo);

        (await Tool.RunAsync("soa", "derive", file)).IsRefused($"iso-standards: {file}: The file names several standards with an annex of controls; say which: --standard 27001:2022 or --standard 42001:2023.");
    }

    [Fact]
    public async Task A_file_that_names_none_is_refused()
    {
        var file = await _folder.AddAsync("system.json", new ManagementSystem());

        (await Tool.RunAsync("soa", "derive", file)).IsRefused($"iso-standards: {file}: The file names no standard with an annex of controls; say which by --standard, such as --standard 27001:2022.");
        (await Tool.RunAsync("soa", "derive", file, "--standard", "9001:2015")).IsRefused("iso-standards: ISO 9001:2015 has no annex of controls, so there is no statement of applicability for it.");
    }

    [Fact]
    public async Task A_table_is_no_system()
        => (await Tool.RunAsync("soa", "derive", _folder.Add("soa.csv", "Control;Applicable\nA.5.1;Yes\n"))).IsRefusedWith($"iso-standards: {_folder.PathOf("soa.csv")}: This is no management-system file");
}
