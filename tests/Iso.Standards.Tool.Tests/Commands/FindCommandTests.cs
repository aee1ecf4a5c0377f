namespace Iso.Standards;

public sealed class FindCommandTests
{
    [Fact]
    public async Task Find_shows_id_and_title_and_below_them_the_summary()
    {
        var run = await Tool.RunAsync("find", "backup", "--standard", "27001:2022");

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.Equal("ISO/IEC 27001:2022 A.8.13  Information backup", run.Lines[0]);
        Assert.StartsWith("  Lost files, ", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal(2, run.Lines.Length);
    }

    [Theory]
    [InlineData("A.8.1", "endpoint", "devices")]
    [InlineData("A.8.1", "endpoint devices")]
    [InlineData("A.5.17", "authetication", "information")]
    [InlineData("A.5.15", "A.5.15")]
    public async Task Find_takes_words_in_one_argument_or_in_several(string number, params string[] words)
        => Assert.StartsWith($"ISO/IEC 27001:2022 {number}  ", (await Tool.RunAsync(["find", .. words, "--standard", "27001:2022"])).Lines[0], StringComparison.Ordinal);

    [Fact]
    public async Task Find_lets_the_clause_speak_for_its_item_and_cuts_a_long_summary()
    {
        var run = await Tool.RunAsync("find", "6.1.3(d)", "--standard", "27001:2022");

        Assert.Equal("ISO/IEC 27001:2022 6.1.3 d)  Information security risk treatment", run.Lines[0]);
        Assert.EndsWith(" …", run.Lines[1], StringComparison.Ordinal);
        Assert.InRange(run.Lines[1].Length, 120, 164);
    }

    [Fact]
    public async Task Find_as_JSON_is_a_list_with_scores()
    {
        var run = await Tool.RunAsync("find", "access", "control", "--standard", "27001:2022", "--format", "json");

        Assert.Equal(0, run.Code);
        var hits = run.Json.EnumerateArray().ToList();
        Assert.All(hits, hit => Assert.Equal(["id", "title", "summary", "score"], hit.EnumerateObject().Select(member => member.Name)));
        Assert.Equal("ISO/IEC 27001:2022 A.5.15", hits[0].GetProperty("id").GetString());
        Assert.Equal("Access control", hits[0].GetProperty("title").GetString());
        Assert.InRange(hits[0].GetProperty("score").GetDouble(), 1, 2);
        Assert.Equal(10, hits.Count);
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("25", 25)]
    public async Task The_limit_is_the_most_that_is_shown(string limit, int count)
        => Assert.Equal(count, (await Tool.RunAsync("find", "information security", "--limit", limit, "--format", "json")).Json.GetArrayLength());

    [Fact]
    public async Task Find_looks_in_the_standards_that_are_named()
    {
        var run = await Tool.RunAsync("find", "5.2", "--standard", "42001:2023", "--standard", "9001:2015", "--standard", "42001:2023");

        Assert.Equal(["ISO/IEC 42001:2023 5.2  AI policy", "ISO 9001:2015 5.2  Policy"], run.Lines.Where(line => line[0] != ' '));
    }

    [Fact]
    public async Task Of_equals_a_withdrawn_edition_comes_last_and_is_marked()
    {
        var run = await Tool.RunAsync("find", "information backup", "--limit", "2");

        Assert.Equal(["ISO/IEC 27001:2022 A.8.13  Information backup", "ISO/IEC 27001:2013 A.12.3.1  Information backup  (withdrawn)"], run.Lines.Where(line => line[0] != ' '));
    }

    [Fact]
    public async Task Words_that_a_standard_has_are_not_sought_in_laws()
    {
        var run = await Tool.RunAsync("find", "information security", "--limit", "100", "--format", "json");

        Assert.All(run.Json.EnumerateArray(), hit => Assert.StartsWith("ISO", hit.GetProperty("id").GetString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GDPR:2016 Art. 32", "gdpr security of processing")]
    [InlineData("EU AI Act:2026 Art. 10", "data governance", "--standard", "eu-ai-act:2026")]
    public async Task Find_looks_in_laws_that_are_named(string id, params string[] args)
        => Assert.StartsWith(id + "  ", (await Tool.RunAsync(["find", .. args])).Lines[0], StringComparison.Ordinal);

    [Fact]
    public async Task Nothing_found_is_said_in_a_sentence_and_by_the_exit_code()
    {
        var run = await Tool.RunAsync("find", "banana");

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Equal("iso-standards: Nothing was found for \"banana\". iso-standards catalog lists what there is.", run.Error.TrimEnd());
    }

    [Fact]
    public async Task Nothing_found_is_an_empty_list_in_JSON()
    {
        var run = await Tool.RunAsync("find", "banana", "--standard", "27001:2022", "--format", "json");

        Assert.Equal((1, 0), (run.Code, run.Json.GetArrayLength()));
        Assert.Equal("iso-standards: Nothing was found for \"banana\" in ISO/IEC 27001:2022. iso-standards catalog lists what there is.", run.Error.TrimEnd());
    }

    [Theory]
    [InlineData("\"0\" is no limit; write a whole number from 1. iso-standards find --help says more.", "x", "--limit", "0")]
    [InlineData("\"few\" is no limit; write a whole number from 1. iso-standards find --help says more.", "x", "--limit", "few")]
    [InlineData("There is no format xml; write text or json. iso-standards find --help says more.", "x", "--format", "xml")]
    public async Task What_cannot_be_is_refused(string message, params string[] args) => (await Tool.RunAsync(["find", .. args])).IsRefused("iso-standards: " + message);

    [Fact]
    public async Task An_unknown_standard_is_refused() => (await Tool.RunAsync("find", "x", "--standard", "27001")).IsRefusedWith("iso-standards: \"27001\" names no edition that is known here; did you mean ", "ISO/IEC 27001:2022");
}
