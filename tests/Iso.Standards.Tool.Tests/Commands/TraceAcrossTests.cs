using System.Text.Json;

namespace Iso.Standards;

/// <summary>What <c>trace ID TO</c> shows; the other use of the command has tests of its own.</summary>
public sealed class TraceAcrossTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_path_is_told_with_its_proof_its_steps_and_their_source()
    {
        var run = await Tool.RunAsync("trace", "42001:2023/A.7.4", "eu-ai-act:2026");

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.Equal(
            [
                "ISO/IEC 42001:2023 A.7.4 Quality of data for AI systems, to EU AI Act:2026 over at most 4 links",
                "",
                "Overlaps: A.7.4 shares something with these of EU AI Act:2026, so whoever meets A.7.4 meets some part of them; which part, and how much, is not said.",
                "  Art. 10 Data and data governance",
                "    ISO/IEC 42001:2023 A.7.4 shares something with EU AI Act:2026 Art. 10",
                "      by Judgement of the maintainers (the maintainers of Iso.Standards)",
            ],
            run.Lines[..6]);
        Assert.StartsWith("      Sets quality requirements for data and shows that they are met. Open: Quality by the law's measure: ", run.Lines[6], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_of_one_standard_needs_no_name()
    {
        var run = await Tool.RunAsync("trace", "A.5.15", "soc2:2017");

        Assert.Equal("ISO/IEC 27001:2022 A.5.15 Access control, to SOC 2:2017 over at most 4 links", run.Lines[0]);
        Assert.Contains("  CC6.1 Technical access protection", run.Lines);
    }

    // Article 9 was left alone by the amendment, Article 5 only added to; so the one edition of it is part of the other.
    [Theory]
    [InlineData("eu-ai-act:2024/Art. 9", "eu-ai-act:2026", "Art. 9", "equal", "Equal: Art. 9 and these of EU AI Act:2026 ask for the same")]
    [InlineData("eu-ai-act:2024/Art. 5", "eu-ai-act:2026", "Art. 5", "isPart", "Is part of: Art. 5 is part of these of EU AI Act:2026")]
    [InlineData("eu-ai-act:2026/Art. 5", "eu-ai-act:2024", "Art. 5", "covers", "Covers: these of EU AI Act:2024 are part of Art. 5")]
    [InlineData("42001:2023/A.7.4", "eu-ai-act:2026", "Art. 10", "overlaps", "Overlaps: A.7.4 shares something with these of EU AI Act:2026")]
    public async Task Each_proof_has_its_word(string id, string to, string target, string proof, string sentence)
    {
        var text = await Tool.RunAsync("trace", id, to);
        var json = await Tool.RunAsync("trace", id, to, "--format", "json");

        Assert.Contains(text.Lines, line => line.StartsWith(sentence, StringComparison.Ordinal));
        var path = Assert.Single(json.Json.GetProperty("paths").EnumerateArray(), path => Text(path, "target")!.EndsWith($" {target}", StringComparison.Ordinal));
        Assert.Equal((proof, 1), (Text(path, "proof"), path.GetProperty("hops").GetInt32()));
    }

    [Fact]
    public async Task A_path_over_two_crosswalks_reads_the_second_in_the_other_direction()
    {
        // A.5.2 overlaps Article 9 of 2026, which is that of 2024 word for word. The pairs of A.5.2 and the law of 2024 are rated by nobody.
        var run = await Tool.RunAsync("trace", "42001:2023/A.5.2", "eu-ai-act:2024", "--format", "json");

        Assert.Equal(0, run.Code);
        Assert.Equal(["from", "to", "hops", "paths"], run.Json.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("ISO/IEC 42001:2023 A.5.2", "EU AI Act:2024", 4), (Text(run.Json, "from"), Text(run.Json, "to"), run.Json.GetProperty("hops").GetInt32()));
        var path = Assert.Single(run.Json.GetProperty("paths").EnumerateArray(), path => Text(path, "target") == "EU AI Act:2024 Art. 9");
        Assert.Equal(["target", "proof", "possible", "hops", "steps"], path.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("overlaps", 2), (Text(path, "proof"), path.GetProperty("hops").GetInt32()));
        Assert.Equal(["intersects-with"], Texts(path, "possible"));
        var steps = path.GetProperty("steps").EnumerateArray().ToArray();
        Assert.Equal(2, steps.Length);
        Assert.All(steps, step => Assert.Equal(["from", "to", "possible", "backwards", "link"], step.EnumerateObject().Select(member => member.Name)));
        Assert.Equal(["EU AI Act:2026 Art. 9"], Texts(steps[0], "to"));
        Assert.Equal(["EU AI Act:2026 Art. 9"], Texts(steps[1], "from"));
        Assert.Equal([false, true], steps.Select(step => step.GetProperty("backwards").GetBoolean()));
        Assert.Equal("equal-to", Text(steps[1].GetProperty("link"), "relation"));
        Assert.Equal(["Regulation (EU) 2026/1744, Article 1 (European Union)", "Judgement of the maintainers (the maintainers of Iso.Standards)"], Texts(steps[1].GetProperty("link"), "provenance"));
    }

    [Fact]
    public async Task Fewer_links_reach_less()
    {
        var run = await Tool.RunAsync("trace", "42001:2023/A.5.2", "eu-ai-act:2024", "--hops", "1");

        Assert.Equal(1, run.Code);
        Assert.StartsWith("No chain of at most 1 rated link from A.5.2 to a provision of EU AI Act:2024 proves anything, ", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_paths_to_one_provision_the_best_is_shown_and_the_others_are_counted()
    {
        // Clause 6 is reached over 6.1.2, 6.1.3 and 6.1.4, each of which overlaps Article 9 and is part of it.
        string[] asked = ["trace", "eu-ai-act:2026/Art. 9", "42001:2023"];

        var best = (await Tool.RunAsync(asked)).Lines;
        var all = (await Tool.RunAsync([.. asked, "--all"])).Lines;
        var json = (await Tool.RunAsync([.. asked, "--format", "json"])).Json;

        Assert.Contains("    And 2 other paths; --all shows them.", Section(best, "  6 Planning"));
        Assert.DoesNotContain(best, line => line.Contains("Another path", StringComparison.Ordinal));
        Assert.Equal(2, Section(all, "  6 Planning").Count(line => line == "    Another path, overlaps:"));
        Assert.DoesNotContain(all, line => line.Contains("--all", StringComparison.Ordinal));
        var paths = json.GetProperty("paths").EnumerateArray().Where(path => Text(path, "target") == "ISO/IEC 42001:2023 6").ToArray();
        Assert.Equal(3, paths.Length);
        Assert.All(paths, path => Assert.False(path.GetProperty("steps")[1].TryGetProperty("link", out _)));
    }

    [Fact]
    public async Task Where_nobody_rated_a_link_nothing_follows_and_the_sources_are_named()
    {
        var text = await Tool.RunAsync("trace", "A.5.15", "nist-csf:2.0");
        var json = await Tool.RunAsync("trace", "A.5.15", "nist-csf:2.0", "--format", "json");

        Assert.Equal(1, text.Code);
        Assert.Equal("No chain of at most 4 rated links from A.5.15 to a provision of NIST CSF:2.0 proves anything, so nothing follows. That does not say that they have nothing to do with each other.", text.Lines[1]);
        Assert.Equal("Sources name it together with PR.AA-01, PR.AA-03, PR.AA-05, PR.DS-01, PR.DS-02 and PR.DS-10, and nobody rated how they relate: iso-standards crosswalk 27001:2022 nist-csf:2.0 --of 27001:2022/A.5.15", text.Lines[2]);
        Assert.Equal((1, 0), (json.Code, json.Json.GetProperty("paths").GetArrayLength()));
    }

    [Fact]
    public async Task A_document_of_no_crosswalk_is_told_so()
    {
        var run = await Tool.RunAsync("trace", "A.5.15", "9001:2026");

        Assert.Equal(1, run.Code);
        Assert.Equal("No crosswalk here names ISO 9001:2026 at all.", run.Lines[2]);
    }

    [Fact]
    public async Task A_number_of_the_other_document_alone_leaves_one()
        => Assert.StartsWith("ISO/IEC 42001:2023 A.7.4 Quality of data for AI systems, to ISO/IEC 27001:2022 ", (await Tool.RunAsync("trace", "A.7.4", "27001:2022")).Lines[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("iso-standards: A.7.4 is a control of several standards here; say which: 27001:2022/A.7.4 or 42001:2023/A.7.4.", "A.7.4", "eu-ai-act:2026")]
    [InlineData("iso-standards: Art. 10 is a provision of several standards here; say which: \"gdpr:2016/Art. 10\" or \"eu-ai-act:2024/Art. 10\".", "Art. 10", "eu-ai-act:2026")]
    [InlineData("iso-standards: ISO/IEC 42001:2023 A.7.4 is a provision of ISO/IEC 42001:2023 itself; name another document.", "42001:2023/A.7.4", "42001:2023")]
    [InlineData("iso-standards: \"gdpr:2018\" names no edition that is known here; did you mean GDPR:2016?", "A.5.15", "gdpr:2018")]
    [InlineData("iso-standards: \"7\" is no number of links; write a whole number from 1 to 6. iso-standards trace --help says more.", "A.5.15", "gdpr:2016", "--hops", "7")]
    [InlineData("iso-standards: \"0\" is no number of links; write a whole number from 1 to 6. iso-standards trace --help says more.", "A.5.15", "gdpr:2016", "--hops", "0")]
    [InlineData("iso-standards: --as-of belongs to trace FILE ID; what links prove does not depend on the day.", "A.5.15", "gdpr:2016", "--as-of", "2026-11-21")]
    [InlineData("iso-standards: --hops and --all belong to trace ID TO, and a file was named.", "nowhere.json", "A.5.15", "--all")]
    [InlineData("iso-standards: --hops and --all belong to trace ID TO, and a file was named.", "nowhere.json", "A.5.15", "--hops", "2")]
    [InlineData("iso-standards: nowhere.json: There is no such file.", "nowhere.json", "A.5.15")]
    [InlineData("iso-standards: banana: There is no such file, and as a provision: No standard known here has \"banana\". iso-standards catalog lists what there is.", "banana", "gdpr:2016")]
    public async Task What_cannot_be_traced_is_refused(string message, params string[] args)
        => (await Tool.RunAsync(["trace", .. args])).IsRefused(message);

    [Fact]
    public async Task A_file_that_exists_is_a_file_whatever_it_is_called()
    {
        var file = await _folder.AddAsync("A.5.15", Systems.Small);

        Assert.Equal($"{file}: A.5.15 Access control of ISO/IEC 27001:2022, as of 2026-11-21", (await Tool.RunAsync("trace", file, "A.5.15")).Lines[0]);
    }

    [Fact]
    public async Task Help_tells_both_uses()
    {
        var help = string.Join(' ', (await Tool.RunAsync("trace", "--help")).Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains("trace FILE ID shows ", help, StringComparison.Ordinal);
        Assert.Contains("trace ID TO shows ", help, StringComparison.Ordinal);
    }

    /// <summary>The lines of a provision, up to the next one.</summary>
    private static string[] Section(string[] lines, string heading)
        => [.. lines.SkipWhile(line => line != heading).Skip(1).TakeWhile(line => line.StartsWith("    ", StringComparison.Ordinal))];

    private static string[] Texts(JsonElement element, string member) => [.. element.GetProperty(member).EnumerateArray().Select(text => text.GetString()!)];

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();
}
