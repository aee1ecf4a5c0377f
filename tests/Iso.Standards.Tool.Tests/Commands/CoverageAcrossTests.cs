using Aims = Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards;

/// <summary>What follows from a file for documents that it does not name.</summary>
public sealed class CoverageAcrossTests : IDisposable
{
    /// <summary>One control that is implemented and shown: A.7.4 on the quality of data.</summary>
    private static readonly ManagementSystem System = new()
    {
        Scopes = [new() { Id = new("SC-1"), Standard = Aims.Id }],
        Statements = [new() { Standard = Aims.Id, Entries = [new() { Control = Aims.Controls.A7_4, Decision = Decision.Included, Status = ImplementationStatus.Implemented }] }],
        Evidence = [new() { Id = new("EV-1"), Title = "Data quality report", ValidUntil = new LocalDate(2026, 11, 21), Claims = [new() { Provision = Aims.Controls.A7_4 }] }],
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("eu-ai-act:2026")]
    [InlineData("EU AI Act:2026")]
    public async Task A_law_that_the_file_does_not_name_is_reached_over_crosswalks(string named)
    {
        var file = await _folder.AddAsync("system.json", System);

        var run = await Tool.RunAsync("coverage", file, "--of", named);

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.Equal($"{file}: what follows from the file for EU AI Act:2026 over crosswalks, as of 2026-11-21", run.Lines[0]);
        Assert.Equal("The file shows something of ISO/IEC 42001:2023 (1 provision).", run.Lines[1]);
        // 119 articles and 14 annexes; five articles were judged to have no counterpart in ISO/IEC 42001.
        Assert.Equal("EU AI Act:2026: of 133 provisions, 0 follow in full, 1 in part; 5 are shown not to be met or have no counterpart; 127 are unknown.", run.Lines[3]);
        Assert.Equal(["Provision", "Follows", "Why"], Row(run, "Provision"));
        Assert.Equal("partial", Row(run, "Art. 10")[1]);
        Assert.StartsWith("That a part of Art. 10 is met follows from ISO/IEC 42001:2023 A.7.4: ", Row(run, "Art. 10")[2], StringComparison.Ordinal);
        Assert.Equal("none", Row(run, "Art. 48")[1]);
        Assert.Equal(["Art. 1", "unknown", "Nothing follows for Art. 1."], Row(run, "Art. 1"));
    }

    [Fact]
    public async Task JSON_has_figures_states_and_the_steps_with_who_states_them()
    {
        var run = await Tool.RunAsync("coverage", await _folder.AddAsync("system.json", System), "--of", "eu-ai-act:2026", "--format", "json");

        Assert.Equal(["asOf", "standard", "from", "counted", "full", "partial", "none", "unknown", "provisions"], run.Json.EnumerateObject().Select(member => member.Name));
        int Figure(string name) => run.Json.GetProperty(name).GetInt32();
        Assert.Equal((133, 0, 1, 5, 127), (Figure("counted"), Figure("full"), Figure("partial"), Figure("none"), Figure("unknown")));
        Assert.Equal(133, run.Json.GetProperty("provisions").GetArrayLength());
        Assert.Equal("ISO/IEC 42001:2023", Assert.Single(run.Json.GetProperty("from").EnumerateArray()).GetProperty("standard").GetString());
        var row = Assert.Single(run.Json.GetProperty("provisions").EnumerateArray(), entry => entry.GetProperty("number").GetString() == "Art. 10");
        Assert.Equal(["number", "title", "state", "isConflict", "sentence", "claims", "judgements"], row.EnumerateObject().Select(member => member.Name));
        Assert.Equal("partial", row.GetProperty("state").GetString());
        var claim = Assert.Single(row.GetProperty("claims").EnumerateArray());
        Assert.Equal("metInPart", claim.GetProperty("shows").GetString());
        Assert.Equal("ISO/IEC 42001:2023 A.7.4", Assert.Single(claim.GetProperty("sources").EnumerateArray()).GetString());
        var step = Assert.Single(claim.GetProperty("steps").EnumerateArray());
        Assert.Equal("ISO/IEC 42001:2023 A.7.4 shares something with EU AI Act:2026 Art. 10", step.GetProperty("sentence").GetString());
        Assert.Equal("Judgement of the maintainers (the maintainers of Iso.Standards)", Assert.Single(step.GetProperty("provenance").EnumerateArray()).GetString());
        var judgement = Assert.Single(row.GetProperty("judgements").EnumerateArray());
        Assert.Equal(("ISO/IEC 42001:2023", "partial"), (judgement.GetProperty("by").GetString(), judgement.GetProperty("coverage").GetString()));
    }

    [Fact]
    public async Task A_standard_that_the_file_names_is_covered_by_evidence_unless_asked_otherwise()
    {
        var file = await _folder.AddAsync("system.json", System);

        Assert.Equal("Shown", Row(await Tool.RunAsync("coverage", file, "--of", "42001:2023"), "Provision")[1]);

        var across = await Tool.RunAsync("coverage", file, "--of", "42001:2023", "--across");
        // 38 controls and the 32 clauses that are divided no further.
        Assert.Equal("ISO/IEC 42001:2023: of 70 provisions, 1 follows in full, 0 in part; 0 are shown not to be met or have no counterpart; 69 are unknown.", across.Lines[3]);
        Assert.Equal(["A.7.4", "full", "All of A.7.4 is met, as was assessed."], Row(across, "A.7.4"));
    }

    [Fact]
    public async Task What_is_stale_shows_nothing_from_which_anything_could_follow()
    {
        var run = await Tool.RunAsync("coverage", await _folder.AddAsync("system.json", System), "--of", "eu-ai-act:2026", "--as-of", "2026-11-22");

        Assert.Equal(0, run.Code);
        Assert.Equal("The file shows nothing of any provision, so that nothing can follow.", run.Lines[1]);
        Assert.Equal("EU AI Act:2026: of 133 provisions, 0 follow in full, 0 in part; 0 are shown not to be met or have no counterpart; 133 are unknown.", run.Lines[3]);
    }

    [Fact]
    public async Task Across_without_a_document_is_refused()
        => (await Tool.RunAsync("coverage", await _folder.AddAsync("system.json", System), "--across"))
            .IsRefused("iso-standards: --across shows what follows for one document; name it by --of, such as --of eu-ai-act:2026.");

    private static string[] Row(ToolRun run, string number)
        => [.. Assert.Single(run.Lines, line => line.StartsWith(number + "  ", StringComparison.Ordinal)).Split("  ", StringSplitOptions.RemoveEmptyEntries).Select(cell => cell.Trim())];
}
