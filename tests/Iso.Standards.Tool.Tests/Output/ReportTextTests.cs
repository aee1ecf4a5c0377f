using System.Text.RegularExpressions;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

public sealed partial class ReportTextTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Three_of_a_kind_are_told_one_by_one_with_their_places()
    {
        var lines = await CheckAsync(Statements.With(entry => entry with { Status = null }, "A.5.1", "A.5.2", "A.5.3"));

        Assert.Contains("Errors (3)", lines);
        Assert.Contains(lines, line => line.StartsWith("  A.5.2 is applicable, and nothing says whether it is implemented. ", StringComparison.Ordinal));
        Assert.Contains("  [SOA-017 · ISO/IEC 27001:2022 6.1.3 d) · $.statements[0].entries[0].status, $.statements[0].entries[1].status, $.statements[0].entries[2].status]", lines);
    }

    [Fact]
    public async Task Many_of_a_kind_are_one_remark_with_the_controls_drawn_together()
    {
        var lines = await CheckAsync(Statements.Sound with { Entries = [.. Statements.Sound.Entries.Select(entry => entry with { Owner = null })] });

        Assert.Contains("Warnings (93)", lines);
        Assert.Contains("  Every applicable control has an owner. This fails for 93 controls: A.5.1–A.5.37, A.6.1–A.6.8, A.7.1–A.7.14, A.8.1–A.8.34. Name the role or person that answers for it; no standard asks for this in the statement, auditors do.", lines);
        Assert.Contains("  [SOA-030 · ISO/IEC 27001:2022 5.3 · $.statements[0].entries[0].owner and 92 more]", lines);
    }

    [Fact]
    public async Task Many_guesses_are_called_guesses()
    {
        var lines = await CheckAsync(Statements.With(
            entry => entry with { Decision = Decision.Excluded, Reasons = [], Status = null, Justification = $"Infrastructure/cloud provider responsibility ({entry.Control.Number})" },
            "A.7.1", "A.7.2", "A.7.3", "A.7.4"));

        Assert.Contains(lines, line => line.Contains("Judged by its wording alone, this seems to fail for 4 controls: A.7.1–A.7.4. ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Former_numbers_keep_what_became_of_each_of_the_first_three()
    {
        string[] former = ["A.12.6.1", "A.12.3.1", "A.9.1.1", "A.9.1.2", "A.14.2.7"];
        var lines = await CheckAsync(Statements.Sound with
        {
            Entries = [.. Statements.Sound.Entries, .. former.Select(number => new SoaEntry { Control = new(Isms.Id, number) })],
        });

        Assert.Contains(lines, line => line.Contains("Decide on A.8.8 Management of technical vulnerabilities instead", StringComparison.Ordinal));
        Assert.Contains("  The same kind of thing in 2 more places: A.9.1.2, A.14.2.7.", lines);
    }

    [Fact]
    public async Task Errors_come_before_warnings_and_these_before_advice()
    {
        var lines = await CheckAsync(Statements.Sound with
        {
            Entries = [.. Statements.Sound.Entries.Select(entry => entry.Control == Isms.Controls.A5_1 ? entry with { Owner = null, Justification = " ", Reasons = [] } : entry)],
        });

        string[] headings = ["Errors (1)", "Warnings (1)", "For information (1)", "Not judged"];
        Assert.Equal(headings, lines.Where(headings.Contains));
    }

    [Fact]
    public async Task Rules_that_could_not_run_stand_below_their_reason()
    {
        var lines = (await CheckAsync(Statements.Sound)).ToList();

        var at = lines.IndexOf("  Because the document has no scopes:");
        Assert.EndsWith(" [SOA-037]", lines[at + 1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirected_output_has_no_colour_no_boxes_and_no_wrapping()
    {
        var file = await _folder.AddAsync("soa.json", Statements.Sound with { Entries = [.. Statements.Sound.Entries.Select(entry => entry with { Owner = null })] });

        foreach (var run in new[] { await Tool.RunAsync("soa", "check", file), await Tool.RunAsync("standards"), await Tool.RunAsync("rules"), await Tool.RunAsync("show", "A.5.15") })
        {
            Assert.DoesNotContain('\u001B', run.Output);
            Assert.DoesNotContain(run.Output, c => c is >= '\u2500' and <= '\u257F');
            Assert.DoesNotContain(run.Lines, line => line.EndsWith(' '));
            Assert.Contains(run.Lines, line => line.Length > 80);
        }
    }

    [Theory]
    [InlineData("soa", "check")]
    [InlineData("standards")]
    [InlineData("rules")]
    [InlineData("show", "4")]
    [InlineData("catalog", "42001:2023")]
    [InlineData("compare", "9001:2015", "27001:2022", "42001:2023")]
    public async Task A_terminal_gets_colour_and_lines_of_its_width(params string[] args)
    {
        var file = await _folder.AddAsync("soa.json", Statements.Sound with { Entries = [.. Statements.Sound.Entries.Select(entry => entry with { Owner = null })] });

        var run = await Tool.RunAsync(args is ["soa", ..] ? [.. args, file] : args, width: 100);

        Assert.Equal(0, run.Code);
        Assert.Contains("\u001B[", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.InRange(Colour().Replace(line, "").Length, 0, 100));
    }

    [Fact]
    public async Task JSON_for_a_terminal_is_the_same_as_for_a_file()
    {
        var file = await _folder.AddAsync("soa.json", Statements.Sound);
        string[] args = ["soa", "check", file, "--format", "json"];

        Assert.Equal((await Tool.RunAsync(args)).Output, (await Tool.RunAsync(args, width: 60)).Output);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(90)]
    public async Task Text_from_a_file_cannot_steer_the_terminal(int? width)
    {
        var file = await _folder.AddAsync("soa.json", Statements.Sound with { Version = "1\u001B[31m\r\n[bold]2[/]\u0007" });

        var run = await Tool.RunAsync(["soa", "check", file], width);

        Assert.DoesNotContain("\u001B[31m", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0007', run.Output);
        Assert.Contains("[bold]2[/]", run.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex("\u001B\\[[0-9;]*m", RegexOptions.NonBacktracking)]
    private static partial Regex Colour();

    private async Task<string[]> CheckAsync(StatementOfApplicability statement)
        => (await Tool.RunAsync("soa", "check", await _folder.AddAsync("soa.json", statement))).Lines;
}
