using System.Text.Json;
using System.Text.RegularExpressions;

namespace Iso.Standards;

public sealed partial class CompareCommandTests
{
    private static readonly string[] Three = ["compare", "9001:2015", "27001:2022", "42001:2023"];

    [Fact]
    public async Task Three_standards_are_compared()
    {
        var run = await Tool.RunAsync(Three);

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Approved.Match(run.Output);
    }

    [Fact]
    public async Task Three_standards_fit_on_one_screen()
    {
        var run = await Tool.RunAsync(Three, width: 100);

        Assert.InRange(run.Lines.Length, 30, 45);
        Assert.All(run.Lines, line => Assert.InRange(Colour().Replace(line, "").Length, 0, 100));
    }

    [Fact]
    public async Task Numbers_stand_as_each_edition_has_them()
    {
        var lines = (await Tool.RunAsync(Three)).Lines;

        Assert.Contains(lines, line => Words(line, "Continual improvement") is ["10.3 +", "10.1", "10.1"]);
        Assert.Contains(lines, line => Words(line, "Nonconformity and corrective action") is ["10.2 +", "10.2", "10.2"]);
        Assert.Contains(lines, line => Words(line, "Documented information") is ["7.5 +", "7.5", "7.5"]);
    }

    [Fact]
    public async Task No_clause_is_named_that_an_edition_does_not_have()
    {
        var lines = (await Tool.RunAsync("compare", "27001:2013", "42001:2023")).Lines;

        // The edition of 2013 divides neither audit nor review, and knows no planning of changes.
        Assert.Contains(lines, line => Words(line, "Internal audit") is ["9.2", "9.2"]);
        Assert.DoesNotContain(lines, line => line.StartsWith("Planning of changes", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("42001:2023  6.1.4 and 8.4 AI system impact assessment, 6.3 Planning of changes", StringComparison.Ordinal));
        Assert.Contains(lines, line => Words(line, "Nonconformity and corrective action") is ["10.1", "10.2"]);
    }

    [Fact]
    public async Task What_one_alone_does_apart_is_its_own()
    {
        var lines = (await Tool.RunAsync("compare", "9001:2026", "27001:2022")).Lines;

        Assert.DoesNotContain("Do for each apart", lines);
        Assert.Contains("27001:2022  6.1.2 and 8.2 Information security risk assessment, 6.1.3 and 8.3 Information security risk treatment", lines[(Array.IndexOf(lines, "Asked by one alone") + 1)..]);
    }

    [Fact]
    public async Task Two_editions_of_one_standard_share_their_discipline()
    {
        var lines = (await Tool.RunAsync("compare", "27001:2013", "27001:2022")).Lines;

        Assert.Equal("27001:2022  6.3 Planning of changes", lines[Array.IndexOf(lines, "Asked by one discipline or edition alone") + 1]);
    }

    [Fact]
    public async Task As_JSON_has_every_clause_with_what_each_adds_and_what_is_each_ones_own()
    {
        var run = await Tool.RunAsync([.. Three, "--format", "json"]);

        Assert.Equal(0, run.Code);
        Assert.Equal(["standards", "shared", "own"], run.Json.EnumerateObject().Select(member => member.Name));
        Assert.Equal(["ISO 9001:2015", "ISO/IEC 27001:2022", "ISO/IEC 42001:2023"], run.Json.GetProperty("standards").EnumerateArray().Select(id => id.GetString()));
        var shared = run.Json.GetProperty("shared").EnumerateArray().ToArray();
        Assert.Equal(26, shared.Length);
        Assert.Equal(10, shared.Count(clause => Text(clause, "sharing") == "full"));
        Assert.Equal(16, shared.Count(clause => Text(clause, "sharing") == "facet"));
        var audit = shared.Single(clause => Text(clause, "clause") == "9.2.1");
        Assert.Equal("Internal audit: general", Text(audit, "title"));
        var improvement = shared.Single(clause => Text(clause, "clause") == "10.1");
        Assert.Equal(["clause", "title", "sharing", "answers"], improvement.EnumerateObject().Select(member => member.Name));
        var answer = improvement.GetProperty("answers")[0];
        Assert.Equal(["standard", "clauses", "adds"], answer.EnumerateObject().Select(member => member.Name));
        var clause = Assert.Single(answer.GetProperty("clauses").EnumerateArray());
        Assert.Equal(("ISO 9001:2015 10.3", "Continual improvement", "full", "One log of improvements."), (Text(clause, "id"), Text(clause, "title"), Text(clause, "sharing"), Text(clause, "how")));
        Assert.Equal("Results of analysis and of the management review are searched for needs and chances.", Assert.Single(answer.GetProperty("adds").EnumerateArray()).GetString());
        Assert.Equal([15, 4, 6], run.Json.GetProperty("own").EnumerateArray().Select(own => own.GetProperty("clauses").GetArrayLength()));
    }

    [Theory]
    [InlineData("iso-standards: Name two standards or more, such as iso-standards compare 27001:2022 9001:2015.", "27001:2022")]
    [InlineData("iso-standards: Name two standards or more, such as iso-standards compare 9001:2015 27001:2022.", "ISO 9001:2015")]
    [InlineData("iso-standards: ISO/IEC 27001:2022 is named twice; each edition is compared once.", "27001:2022", "9001:2015", "ISO/IEC 27001:2022")]
    [InlineData("iso-standards: \"9001\" names no edition that is known here; did you mean ISO 9001:2015 or ISO 9001:2026?", "9001", "27001:2022")]
    public async Task What_cannot_be_compared_is_refused(string message, params string[] standards)
        => (await Tool.RunAsync(["compare", .. standards])).IsRefused(message);

    /// <summary>The cells behind the first of a row, or none where the row is another one.</summary>
    private static string[] Words(string line, string title)
        => line.StartsWith(title + "  ", StringComparison.Ordinal) ? line[title.Length..].Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();

    [GeneratedRegex("\u001B\\[[0-9;]*m", RegexOptions.NonBacktracking)]
    private static partial Regex Colour();
}
