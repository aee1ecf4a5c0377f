namespace Iso.Standards;

/// <summary>For which edition a statement in CSV or Markdown is read where nobody says.</summary>
public sealed class EditionChoiceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("A.5.1 A.5.2 A.8.34", "ISO/IEC 27001:2022", "3 of 3 rows are controls of ISO/IEC 27001:2022")]
    [InlineData("5.1 5.2 8.34", "ISO/IEC 27001:2022", "3 of 3 rows are controls of ISO/IEC 27001:2022")]
    [InlineData("A.5.1.1 A.12.6.1 A.18.2.3", "ISO/IEC 27001:2013", "3 of 3 rows are controls of ISO/IEC 27001:2013")]
    [InlineData("A.2.2 A.10.4 A.6.2.8", "ISO/IEC 42001:2023", "3 of 3 rows are controls of ISO/IEC 42001:2023")]
    [InlineData("A.5.1 A.5.2 A.12.6.1", "ISO/IEC 27001:2022", "2 of 3 rows are controls of ISO/IEC 27001:2022")]
    [InlineData("A.6.1.2 A.6.2.2", "ISO/IEC 42001:2023", "2 of 2 rows are controls of ISO/IEC 42001:2023, which goes before ISO/IEC 27001:2013, withdrawn")]
    public async Task The_edition_with_the_most_of_the_rows_is_taken(string numbers, string standard, string why)
    {
        var run = await CheckAsync(numbers.Split(' '));

        var import = run.Json.GetProperty("import");
        Assert.Equal((standard, why), (import.GetProperty("standard").GetString(), import.GetProperty("why").GetString()));
        Assert.Equal(standard, run.Json.GetProperty("figures").GetProperty("statements")[0].GetProperty("standard").GetString());
    }

    [Theory]
    [InlineData("ISO/IEC 27001:2022", "27001:2022 A.5.2", "27001:2022 A.5.3")]
    [InlineData("ISO/IEC 42001:2023", "42001:2023 A.5.2", "ISO/IEC 42001:2023 A.5.3")]
    [InlineData("ISO/IEC 27001:2013", "ISO 27001:2013 A.6.1.2", "ISO 27001:2013 A.6.2.2")]
    public async Task Ids_that_carry_a_standard_decide(string standard, params string[] ids)
    {
        var import = (await CheckAsync(ids)).Json.GetProperty("import");

        Assert.Equal((standard, $"2 of 2 rows name {standard}"), (import.GetProperty("standard").GetString(), import.GetProperty("why").GetString()));
    }

    [Fact]
    public async Task One_id_that_carries_a_standard_decides_between_equals()
    {
        var import = (await CheckAsync(["A.5.2", "A.5.3", "42001:2023 A.5.4"])).Json.GetProperty("import");

        Assert.Equal("ISO/IEC 42001:2023", import.GetProperty("standard").GetString());
    }

    [Fact]
    public async Task One_id_of_another_edition_does_not_decide_against_all_others()
    {
        var import = (await CheckAsync(["A.5.1", "A.5.7", "A.8.9", "27001:2013 A.12.6.1"])).Json.GetProperty("import");

        Assert.Equal(("ISO/IEC 27001:2022", "3 of 4 rows are controls of ISO/IEC 27001:2022"), (import.GetProperty("standard").GetString(), import.GetProperty("why").GetString()));
    }

    [Fact]
    public async Task The_day_says_which_of_two_equals_is_withdrawn()
    {
        var file = _folder.Add("soa.csv", "Control,Status\nA.6.1.2,Done\nA.6.2.2,Done\n");

        (await Tool.RunAsync("soa", "check", file, "--as-of", "2025-10-31")).IsRefused(
            $"iso-standards: {file}: 2 of 2 rows are controls of ISO/IEC 27001:2013 and ISO/IEC 42001:2023 alike. Say for which standard this is a statement: --standard 27001:2013 or --standard 42001:2023.");
    }

    [Fact]
    public async Task A_tie_is_refused_with_the_editions_that_it_may_be()
    {
        var file = _folder.Add("soa.csv", "Control,Status\nA.5.2,Done\nA.5.3,Done\n");

        (await Tool.RunAsync("soa", "check", file)).IsRefused(
            $"iso-standards: {file}: 2 of 2 rows are controls of ISO/IEC 27001:2022 and ISO/IEC 42001:2023 alike. Say for which standard this is a statement: --standard 27001:2022 or --standard 42001:2023.");
        (await Tool.RunAsync("soa", "import", file, "-o", _folder.PathOf("soa.json"))).IsRefusedWith($"iso-standards: {file}: 2 of 2 rows are controls of ");
        Assert.Equal(["soa.csv"], _folder.Names);
    }

    [Theory]
    [InlineData("A.99.1", "No row names a control of ISO/IEC 27001:2013, ISO/IEC 27001:2022 or ISO/IEC 42001:2023. Say for which standard this is a statement: --standard 27001:2013, --standard 27001:2022 or --standard 42001:2023.")]
    [InlineData("27002:2022 5.1", "No row names a control of ISO/IEC 27001:2013, ISO/IEC 27001:2022 or ISO/IEC 42001:2023. They name ISO/IEC 27002:2022. Say for which standard this is a statement: --standard 27001:2013, --standard 27001:2022 or --standard 42001:2023.")]
    [InlineData("9001:2015 8.3", "Its rows name ISO 9001:2015. ISO 9001:2015 has no annex of controls, so there is no statement of applicability for it.")]
    public async Task Rows_that_fit_nothing_are_refused(string id, string message)
    {
        var file = _folder.Add("soa.csv", $"Control ID,Applicable,Status\n{id},Yes,Done\n");

        (await Tool.RunAsync("soa", "check", file)).IsRefused($"iso-standards: {file}: {message}");
    }

    [Fact]
    public async Task A_standard_that_is_named_goes_before_what_the_rows_say()
    {
        var file = _folder.Add("soa.csv", "Control,Status\nA.5.2,Done\nA.5.3,Done\n");

        var import = (await Tool.RunAsync("soa", "check", file, "--standard", "42001:2023", "--format", "json")).Json.GetProperty("import");

        Assert.Equal("ISO/IEC 42001:2023", import.GetProperty("standard").GetString());
        Assert.False(import.TryGetProperty("why", out _));
    }

    [Theory]
    [InlineData("soa.csv")]
    [InlineData("soa.json")]
    public async Task A_standard_without_controls_is_refused_for_any_file(string name)
    {
        var file = name.EndsWith(".json", StringComparison.Ordinal) ? await _folder.AddAsync(name, Statements.Sound) : _folder.Add(name, "Control,Status\nA.5.2,Done\n");

        (await Tool.RunAsync("soa", "check", file, "--standard", "9001:2015")).IsRefused("iso-standards: ISO 9001:2015 has no annex of controls, so there is no statement of applicability for it.");
    }

    [Fact]
    public async Task A_Markdown_table_says_its_edition_too()
    {
        var file = _folder.Add("soa.md", "| Control | Status |\n|---|---|\n| A.9.2.5 | Done |\n| A.9.2.6 | Done |\n");

        var run = await Tool.RunAsync("soa", "check", file);

        Assert.StartsWith($"{file}: statement of applicability for ISO/IEC 27001:2013, a draft", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("2 of 2 rows are controls of ISO/IEC 27001:2013; it was read as a statement for that edition.", run.Lines[2]);
    }

    [Fact]
    public async Task The_import_tells_it_and_writes_that_edition()
    {
        var file = _folder.Add("soa.csv", "Control,Status\nA.2.2,Done\nA.2.3,Done\n");

        var run = await Tool.RunAsync("soa", "import", file, "-o", _folder.PathOf("soa.json"));

        Assert.Equal(0, run.Code);
        Assert.Contains($"{file}: 2 of 2 rows are controls of ISO/IEC 42001:2023.", run.Error, StringComparison.Ordinal);
        Assert.Contains("written, as a draft for ISO/IEC 42001:2023.", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"standard\": \"ISO/IEC 42001:2023\"", _folder.Text("soa.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_of_the_README_is_read_as_before()
    {
        var run = await Tool.RunAsync("soa", "check", Repository.PathOf("samples/data/soa-harbourline.csv"), "--as-of", "2026-11-22");

        Assert.Equal(1, run.Code);
        Assert.Equal("92 of 93 rows are controls of ISO/IEC 27001:2022; it was read as a statement for that edition.", run.Lines[2]);
    }

    private async Task<ToolRun> CheckAsync(string[] ids)
        => await Tool.RunAsync("soa", "check", _folder.Add("soa.csv", $"Control ID,Applicable,Status\n{string.Concat(ids.Select(id => $"{id},Yes,Done\n"))}"), "--format", "json");
}
