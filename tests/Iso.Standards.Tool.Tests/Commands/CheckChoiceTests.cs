namespace Iso.Standards;

/// <summary>Which rules run, how they are set, and what is shown.</summary>
public sealed class CheckChoiceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static StatementOfApplicability Faulty { get; } = Statements.With(entry => entry with { Owner = null, Status = null }, "A.5.9");

    private static string[] RulesOf(ToolRun run) => [.. run.Json.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("rule").GetString()!).Distinct()];

    [Theory]
    [InlineData(new[] { "SOA-017" }, "--only", "SOA-017")]
    [InlineData(new[] { "SOA-017", "SOA-030" }, "--only", "soa-017,SOA-030")]
    [InlineData(new[] { "SOA-017", "SOA-030" }, "--only", "SOA-017", "--only", "SOA-030")]
    [InlineData(new[] { "SOA-030" }, "--only", "SOA-017,SOA-030", "--ignore", "SOA-017")]
    [InlineData(new string[0], "--ignore", "SOA")]
    public async Task Rules_are_chosen_by_id_and_area(string[] found, params string[] args)
    {
        var run = await Tool.RunAsync(["check", await _folder.AddAsync("soa.json", Faulty), "--format", "json", .. args]);

        Assert.Equal(found, RulesOf(run).Where(id => id is "SOA-017" or "SOA-030"));
    }

    [Theory]
    [InlineData("--only", "SOAA-017", "There is no rule or area SOAA-017 here; did you mean SOA-017?")]
    [InlineData("--ignore", "SOX", "There is no rule or area SOX here; did you mean SOA?")]
    public async Task Unknown_rules_are_refused_with_what_is_near(string option, string rule, string message)
        => (await Tool.RunAsync("check", await _folder.AddAsync("soa.json", Faulty), option, rule)).IsRefused($"iso-standards: {message}");

    [Fact]
    public async Task Where_no_chosen_rule_could_run_that_is_said_and_no_success()
    {
        var file = await _folder.AddAsync("soa.json", Faulty);

        var run = await Tool.RunAsync("check", file, "--only", "SOA-037");

        Assert.Equal(2, run.Code);
        Assert.Equal($"iso-standards: {file}: Nothing could be judged: none of the rules that were chosen could run.", run.Error.TrimEnd());
    }

    [Fact]
    public async Task That_a_law_has_no_rules_here_is_said_whichever_rules_are_chosen()
    {
        var law = StandardId.Parse("EU AI Act:2024");
        var document = new ManagementSystem { Statements = [Faulty], AiSystems = [new() { Id = new("AIS-1"), Name = "One", AiAct = new() { Law = law } }] };

        var run = await Tool.RunAsync("check", await _folder.AddAsync("file.json", document), "--only", "SOA-017", "--format", "json");

        Assert.Equal(1, run.Code);
        var missing = Assert.Single(run.Json.GetProperty("notRun").EnumerateArray());
        Assert.Equal("EU AI Act:2024", missing.GetProperty("rule").GetString());
    }

    [Fact]
    public async Task What_is_below_the_least_severity_is_counted_and_not_shown()
    {
        var file = await _folder.AddAsync("soa.json", Faulty);

        var run = await Tool.RunAsync("check", file, "--only", "SOA-017,SOA-030", "--severity", "error");

        Assert.Equal(1, run.Code);
        Assert.Contains("Errors (1)", run.Lines);
        Assert.DoesNotContain("Warnings (1)", run.Lines);
        Assert.Contains("Not shown: 1 warning.", run.Lines);
        var json = await Tool.RunAsync("check", file, "--only", "SOA-017,SOA-030", "--severity", "error", "--format", "json");
        Assert.Equal(["SOA-017"], RulesOf(json));
        Assert.Equal(1, json.Json.GetProperty("counts").GetProperty("warning").GetInt32());
    }

    [Fact]
    public async Task Errors_that_are_not_shown_do_not_exist_but_warnings_can_hide()
    {
        var file = await _folder.AddAsync("soa.json", Statements.With(entry => entry with { Owner = null }, "A.5.9"));

        var run = await Tool.RunAsync("check", file, "--only", "SOA-030,SOA-044", "--severity", "warning");

        Assert.Equal(0, run.Code);
        Assert.Contains("Warnings (1)", run.Lines);
        Assert.Contains("Not shown: 1 for information.", run.Lines);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("soa", "check")]
    public async Task Settings_beside_the_document_are_used_and_that_is_said(params string[] command)
    {
        var file = await _folder.AddAsync("soa.json", Statements.With(entry => entry with { Owner = null }, "A.5.9"));
        var settings = _folder.Add("iso-standards.json", """{ "severities": { "SOA-030": "error" }, "ignore": ["SOA-044"] }""");

        var run = await Tool.RunAsync([.. command, file, "--format", "json"]);

        Assert.Equal(1, run.Code);
        Assert.Equal(["SOA-030"], RulesOf(run));
        Assert.Equal($"{settings}: the rules are set by this file.", run.Error.TrimEnd());
    }

    [Fact]
    public async Task Settings_that_are_named_go_before_those_beside_the_document()
    {
        var file = await _folder.AddAsync("soa.json", Faulty);
        _folder.Add("iso-standards.json", "this is not even JSON");
        var settings = _folder.Add("house.json", """{ "only": ["SOA-030"] }""");

        Assert.Equal(["SOA-030"], RulesOf(await Tool.RunAsync("check", file, "--settings", settings, "--format", "json")));
        Assert.Equal(["SOA-017"], RulesOf(await Tool.RunAsync("check", file, "--settings", settings, "--only", "SOA-017", "--format", "json")));
    }

    [Fact]
    public async Task Settings_with_a_fault_are_refused_with_the_place()
    {
        var file = await _folder.AddAsync("soa.json", Faulty);
        var settings = _folder.Add("iso-standards.json", "{\n  \"options\": { \"SOA-012.maximumRepeat\": 3 }\n}");

        (await Tool.RunAsync("check", file)).IsRefused($"iso-standards: {settings}: Line 2, column 41, $.options.SOA-012.maximumRepeat: There is no option \"SOA-012.maximumRepeat\"; did you mean SOA-012.maximumRepeats?");
        (await Tool.RunAsync("check", file, "--settings", _folder.PathOf("none.json"))).IsRefused($"iso-standards: {_folder.PathOf("none.json")}: There is no such file.");
    }

    [Fact]
    public async Task A_document_of_that_name_is_not_its_own_settings()
        => Assert.Equal(0, (await Tool.RunAsync("check", await _folder.AddAsync("iso-standards.json", Statements.Sound))).Code);

    [Fact]
    public async Task An_earlier_version_is_read_for_the_rules_that_compare()
    {
        var file = await _folder.AddAsync("soa.json", Statements.Sound);
        var former = await _folder.AddAsync("former.json", Statements.Sound);

        Assert.DoesNotContain("no earlier version", (await Tool.RunAsync("check", file, "--previous", former)).Output, StringComparison.Ordinal);
        (await Tool.RunAsync("check", file, "--previous", _folder.PathOf("none.json"))).IsRefused($"iso-standards: {_folder.PathOf("none.json")}: There is no such file.");
    }

    [Fact]
    public async Task Soa_check_runs_the_rules_about_statements_alone()
    {
        var file = await _folder.AddAsync("soa.json", Statements.Sound);

        var run = await Tool.RunAsync("soa", "check", file, "--format", "json");

        Assert.All(run.Json.GetProperty("notRun").EnumerateArray(), left => Assert.StartsWith("SOA-", left.GetProperty("rule").GetString(), StringComparison.Ordinal));
        Assert.Equal(RulesOf(await Tool.RunAsync("check", file, "--only", "SOA", "--format", "json")), RulesOf(run));
    }

    [Theory]
    [InlineData("A-001", "A-001")]
    [InlineData("A-001,A-002", "A-001, A-002")]
    [InlineData("A-001,A-002,A-004", "A-001 to A-004")]
    [InlineData("A-001,A-002,A-004,B-001,B-002,B-009", "A-001 to A-004, B-001, B-002, B-009")]
    [InlineData("A-001,A-004,B-001", "A-001, A-004, B-001")]
    [InlineData("ISO 1,A-001", "ISO 1, A-001")]
    public void Many_rules_are_listed_by_first_and_last(string ids, string listed)
        => Assert.Equal(listed, RuleNames.ListOf(ids.Split(','), ["A-001", "A-002", "A-004", "B-001", "B-002", "B-005", "B-009"]));
}
