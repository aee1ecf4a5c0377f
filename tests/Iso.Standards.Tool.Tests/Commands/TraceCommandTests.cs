namespace Iso.Standards;

public sealed class TraceCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_control_leads_to_its_risks_evidence_and_actions()
    {
        var file = await _folder.AddAsync("system.json", Systems.Small with { Statements = [Statements.Sound] });

        var run = await Tool.RunAsync("trace", file, "A.5.15");

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.Equal($"{file}: A.5.15 Access control of ISO/IEC 27001:2022, as of 2026-11-21", run.Lines[0]);
        Assert.Equal("included, implemented, owner Head of IT: Treats what the assessment found about Access control", run.Value("Statement"));
        Assert.Equal("R-003 Leavers keep access (open, inherent high, residual low)", run.Value("Risks"));
        Assert.Equal("EV-1 Access review (stale, valid until 2026-07-10)", run.Value("Evidence"));
        Assert.Equal("ACT-02 Review access (due 2027-02-28)", run.Value("Actions"));
        Assert.Equal(["OBL-01 GDPR", "OBL-02 Old law (not in force)"], run.Values("Obligations"));
    }

    [Fact]
    public async Task A_risk_leads_to_its_controls_and_back()
    {
        var file = await _folder.AddAsync("system.json", Systems.Small with { Statements = [Statements.With(entry => entry with { Decision = Decision.Excluded, Status = null, Owner = null, Justification = null }, "A.8.2")] });

        var run = await Tool.RunAsync("trace", file, "R-003", "--as-of", "2026-07-10");

        Assert.Equal(0, run.Code);
        Assert.Equal($"{file}: risk R-003 Leavers keep access (open, inherent high, residual low), as of 2026-07-10", run.Lines[0]);
        Assert.Equal(["A.5.15 Access control: included, implemented, owner Head of IT: Treats what the assessment found about Access control", "A.8.2 Privileged access rights: excluded"], run.Values("Controls"));
        Assert.Equal("EV-1 Access review (fresh, valid until 2026-07-10)", run.Value("Evidence"));
        Assert.Equal("ACT-02 Review access (due 2027-02-28)", run.Value("Actions"));
    }

    [Fact]
    public async Task JSON_has_one_of_the_two()
    {
        var file = await _folder.AddAsync("system.json", Systems.Small with { Statements = [Statements.Sound] });

        var control = (await Tool.RunAsync("trace", file, "27001:2022/A.5.15", "--format", "json")).Json;
        Assert.Equal(["asOf", "control"], control.EnumerateObject().Select(member => member.Name));
        Assert.Equal(["control", "entries", "risks", "evidence", "actions", "obligations", "contracts", "objectives", "aiSystems"], control.GetProperty("control").EnumerateObject().Select(member => member.Name));
        Assert.Equal("ISO/IEC 27001:2022 A.5.15", control.GetProperty("control").GetProperty("control").GetString());
        Assert.Equal(["R-003"], control.GetProperty("control").GetProperty("risks").EnumerateArray().Select(risk => risk.GetProperty("id").GetString()));
        Assert.Equal("stale", control.GetProperty("control").GetProperty("evidence")[0].GetProperty("freshness").GetString());

        var risk = (await Tool.RunAsync("trace", file, "R-003", "--format", "json")).Json;
        Assert.Equal(["asOf", "risk"], risk.EnumerateObject().Select(member => member.Name));
        Assert.Equal(["risk", "controls", "actions", "evidence", "impactAssessments"], risk.GetProperty("risk").EnumerateObject().Select(member => member.Name));
        Assert.Equal("implemented", risk.GetProperty("risk").GetProperty("controls")[0].GetProperty("entries")[0].GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_control_that_nothing_names_is_nothing_found()
    {
        var run = await Tool.RunAsync("trace", await _folder.AddAsync("system.json", Systems.Small), "A.8.8");

        Assert.Equal(1, run.Code);
        Assert.Equal("Nothing in the file names it.", run.Lines[1]);
    }

    [Fact]
    public async Task A_number_of_several_standards_has_to_be_told_apart()
    {
        var file = await _folder.AddAsync("system.json", Systems.ForTwo);

        (await Tool.RunAsync("trace", file, "A.5.2")).IsRefused($"iso-standards: {file}: A.5.2 is a control of several standards here; say which: 27001:2022/A.5.2 or 42001:2023/A.5.2.");
        Assert.Equal(1, (await Tool.RunAsync("trace", file, "42001:2023/A.5.2")).Code);
    }

    [Theory]
    [InlineData("R-03", "\"R-03\" is neither a risk of the document nor a control that it could name; did you mean R-003?")]
    [InlineData("A.5.99", "\"A.5.99\" is neither a risk of the document nor a control that it could name; did you mean A.5.9?")]
    [InlineData("nothing of the kind", "\"nothing of the kind\" is neither a risk of the document nor a control that it could name.")]
    public async Task What_is_neither_is_refused_with_what_is_near(string id, string message)
    {
        var file = await _folder.AddAsync("system.json", Systems.Small);

        (await Tool.RunAsync("trace", file, id)).IsRefused($"iso-standards: {file}: {message}");
    }
}
