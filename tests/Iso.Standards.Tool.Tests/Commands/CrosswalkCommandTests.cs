using System.Text.Json;

namespace Iso.Standards;

public sealed class CrosswalkCommandTests
{
    private const string Maintainers = "Judgement of the maintainers (the maintainers of Iso.Standards)";

    [Fact]
    public async Task As_JSON_has_both_documents_and_every_link()
    {
        var run = await Tool.RunAsync("crosswalk", "42001:2023", "eu-ai-act:2026", "--format", "json");

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.Equal(["from", "to", "links"], run.Json.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("ISO/IEC 42001:2023", "EU AI Act:2026"), (Text(run.Json, "from"), Text(run.Json, "to")));
        var links = run.Json.GetProperty("links").EnumerateArray().ToArray();
        Assert.Equal((134, 49), (links.Length, links.Count(link => Text(link, "relation") == "intersects-with")));
        Assert.Equal(85, links.Count(link => link.GetProperty("relation").ValueKind == JsonValueKind.Null));
        var quality = Assert.Single(links, link => Ends(link, "sources") is ["A.7.4"] && Ends(link, "targets") is ["Art. 10"]);
        Assert.Equal(["sources", "targets", "relation", "note", "provenance", "open", "rationale", "status"], quality.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("intersects-with", "Sets quality requirements for data and shows that they are met."), (Text(quality, "relation"), Text(quality, "note")));
        Assert.StartsWith("Quality by the law's measure: ", Text(quality, "open"), StringComparison.Ordinal);
        Assert.Equal(("functional", "reviewed"), (Text(quality, "rationale"), Text(quality, "status")));
        Assert.Equal([Maintainers], Ends(quality, "provenance"));
    }

    [Fact]
    public async Task A_link_that_nobody_rated_has_no_relation_in_JSON_and_the_member_stands_all_the_same()
    {
        var links = (await Tool.RunAsync("crosswalk", "27001:2022", "nist-csf:2.0", "--format", "json")).Json.GetProperty("links").EnumerateArray().ToArray();

        Assert.Equal(331, links.Length);
        Assert.All(links, link => Assert.Equal(["sources", "targets", "relation", "note", "provenance", "status"], link.EnumerateObject().Select(member => member.Name)));
        Assert.All(links, link => Assert.Equal(JsonValueKind.Null, link.GetProperty("relation").ValueKind));
        Assert.Equal(["Informative references of the Cybersecurity Framework 2.0 to ISO/IEC 27001:2022 (National Institute of Standards and Technology (NIST))"], Ends(links[0], "provenance"));
    }

    [Theory]
    [InlineData("27001:2022", "nist-csf:2.0", "ISO/IEC 27001:2022", "NIST CSF:2.0")]
    [InlineData("iso 27001:2022", "NIST-CSF:2.0", "ISO/IEC 27001:2022", "NIST CSF:2.0")]
    [InlineData("ISO/IEC 27001:2022", "NIST CSF:2.0", "ISO/IEC 27001:2022", "NIST CSF:2.0")]
    [InlineData("27001:2022", "Gdpr:2016", "ISO/IEC 27001:2022", "GDPR:2016")]
    [InlineData("27001:2022", "soc2:2017", "ISO/IEC 27001:2022", "SOC 2:2017")]
    [InlineData("42001:2023", "nist-ai-rmf:1.0", "ISO/IEC 42001:2023", "NIST AI RMF:1.0")]
    [InlineData("42001:2023", "EU-AI-ACT:2024", "ISO/IEC 42001:2023", "EU AI Act:2024")]
    [InlineData("9001:2015", "eu ai act:2026", "ISO 9001:2015", "EU AI Act:2026")]
    public async Task Documents_are_known_by_short_names_in_any_case(string from, string to, string fromId, string toId)
    {
        var run = await Tool.RunAsync("crosswalk", from, to, "--format", "json");

        Assert.Equal((0, fromId, toId), (run.Code, Text(run.Json, "from"), Text(run.Json, "to")));
    }

    [Fact]
    public async Task A_crosswalk_stated_in_the_other_direction_is_turned_and_says_so()
    {
        // Two prohibitions came to Article 5 in 2026, and Annex VIII lost two points.
        var stated = await Tool.RunAsync("crosswalk", "eu-ai-act:2024", "eu-ai-act:2026", "--format", "json");
        var turned = await Tool.RunAsync("crosswalk", "eu-ai-act:2026", "eu-ai-act:2024", "--format", "json");

        Assert.Equal(("subset-of", "superset-of", "equal-to"), (RelationOf(stated, "Art. 5"), RelationOf(stated, "Annex VIII"), RelationOf(stated, "Art. 9")));
        Assert.Equal(("superset-of", "subset-of", "equal-to"), (RelationOf(turned, "Art. 5"), RelationOf(turned, "Annex VIII"), RelationOf(turned, "Art. 9")));
        Assert.Equal((0, "EU AI Act:2026", "EU AI Act:2024"), (turned.Code, Text(turned.Json, "from"), Text(turned.Json, "to")));
        Assert.Equal(stated.Json.GetProperty("links").GetArrayLength(), turned.Json.GetProperty("links").GetArrayLength());
        Assert.Empty(stated.Error);
        Assert.StartsWith("The crosswalk was stated from EU AI Act:2024 to EU AI Act:2026 and is shown turned: ", turned.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turned_crosswalk_says_so_on_the_page_and_there_alone()
    {
        var run = await Tool.RunAsync("crosswalk", "eu-ai-act:2026", "42001:2023", "--of", "A.7.4");

        Assert.Equal("EU AI Act:2026 to ISO/IEC 42001:2023: 1 link", run.Lines[0]);
        Assert.StartsWith("The crosswalk was stated from ISO/IEC 42001:2023 to EU AI Act:2026 and is shown turned: ", run.Lines[1], StringComparison.Ordinal);
        Assert.Empty(run.Error);
        Assert.Equal(["Art. 10", "intersects-with", "A.7.4"], Cells(run, "Art. 10  ")[..3]);
    }

    [Fact]
    public async Task The_table_has_links_judgements_and_what_is_not_mapped()
    {
        var run = await Tool.RunAsync("crosswalk", "42001:2023", "eu-ai-act:2026");

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.Equal("ISO/IEC 42001:2023 to EU AI Act:2026: 134 links, 49 of them rated", run.Lines[0]);
        Assert.Equal(["42001:2023", "Relation", "eu-ai-act:2026", "What is claimed, and what stays open"], Cells(run, "42001:2023  "));
        var quality = Cells(run, "A.7.4  ");
        Assert.Equal(["A.7.4", "intersects-with", "Art. 10"], quality[..3]);
        Assert.StartsWith("Sets quality requirements for data and shows that they are met. Open: Quality by the law's measure: ", quality[3], StringComparison.Ordinal);
        Assert.Equal(["A.4.3", "not rated", "Art. 10"], Cells(run, "A.4.3 ", "Art. 10 ")[..3]);
        Assert.Contains("not rated: named together by a source; nobody rated the relation, and nothing follows from it.", run.Lines);
        Assert.Contains("EU AI Act:2026, judged against ISO/IEC 42001:2023 as a whole", run.Lines);
        Assert.Equal(["Art. 48", "no counterpart", "The marking, put on once the assessment is done; a certification mark is something else."], Cells(run, "Art. 48  "));
        Assert.Equal("carried in part", Cells(run, "Art. 9  ")[1]);
        // 43, 47, 48, 49 and 22 have no counterpart; nobody spoke of 98 others.
        Assert.Equal("of 133 provisions, 5 judged to have no counterpart, 98 of which nobody spoke", run.Value("EU AI Act:2026"));
        Assert.Equal($"{Maintainers}. Terms: as the package", run.Value("Stated by"));
    }

    [Fact]
    public async Task Where_no_link_is_rated_the_heading_says_so()
        => Assert.Equal("ISO/IEC 27001:2022 to NIST CSF:2.0: 331 links, none of them rated", (await Tool.RunAsync("crosswalk", "27001:2022", "nist-csf:2.0")).Lines[0]);

    [Fact]
    public async Task One_provision_is_told_in_a_sentence_with_its_links_alone()
    {
        var run = await Tool.RunAsync("crosswalk", "42001:2023", "eu-ai-act:2026", "--of", "Art. 10");

        Assert.Equal("ISO/IEC 42001:2023 to EU AI Act:2026: 7 links, 5 of them rated", run.Lines[0]);
        Assert.Contains(run.Lines, line => line.StartsWith("Art. 10 is supported in part by A.7.2, which has processes ", StringComparison.Ordinal) && line.Contains("; open: criteria of the law's own for data: ", StringComparison.Ordinal));
        Assert.Equal(["8.1", "A.4.3", "A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6"], run.Lines.Where(line => line.Contains("  Art. 10  ", StringComparison.Ordinal)).Select(line => line.Split(' ')[0]));
        Assert.Equal("carried in part", Cells(run, "Art. 10  ")[1]);
        Assert.DoesNotContain("Not mapped", run.Lines);
    }

    [Theory]
    [InlineData("A.7.4", 1)]
    [InlineData("42001:2023/A.7.4", 1)]
    [InlineData("Quality of data for AI systems", 1)]
    [InlineData("eu-ai-act:2026 Article 10", 7)]
    [InlineData("Art. 10(2)(f)", 7)]
    [InlineData("A.7", 5)]
    public async Task A_provision_above_or_below_the_end_of_a_link_takes_part_in_it(string id, int links)
    {
        var run = await Tool.RunAsync("crosswalk", "42001:2023", "eu-ai-act:2026", "--of", id, "--format", "json");

        Assert.Equal((0, links), (run.Code, run.Json.GetProperty("links").EnumerateArray().Count(link => Ends(link, "targets") is ["Art. 10"])));
    }

    [Fact]
    public async Task Links_to_the_paragraphs_of_an_article_are_its_links()
    {
        var run = await Tool.RunAsync("crosswalk", "27001:2022", "gdpr:2016", "--of", "Art. 32", "--format", "json");

        Assert.Equal(16, run.Json.GetProperty("links").GetArrayLength());
        Assert.All(run.Json.GetProperty("links").EnumerateArray(), link => Assert.StartsWith("Art. 32(", Assert.Single(Ends(link, "targets")), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_gap_that_is_known_is_something_found()
    {
        var run = await Tool.RunAsync("crosswalk", "42001:2023", "eu-ai-act:2026", "--of", "Art. 22");

        Assert.Equal(0, run.Code);
        Assert.Contains(run.Lines, line => line.StartsWith("Art. 22 has no counterpart in ISO/IEC 42001:2023; open: a written mandate ", StringComparison.Ordinal));
        Assert.Equal("no counterpart", Cells(run, "Art. 22  ")[1]);
    }

    [Fact]
    public async Task A_provision_of_which_nobody_spoke_is_nothing_found()
    {
        var text = await Tool.RunAsync("crosswalk", "42001:2023", "eu-ai-act:2026", "--of", "Art. 1");
        var json = await Tool.RunAsync("crosswalk", "42001:2023", "eu-ai-act:2026", "--of", "Art. 1", "--format", "json");

        Assert.Equal(1, text.Code);
        Assert.Contains("Art. 1 is linked to nothing in ISO/IEC 42001:2023.", text.Lines);
        Assert.Equal((1, 0), (json.Code, json.Json.GetProperty("links").GetArrayLength()));
    }

    [Fact]
    public async Task As_CSV_has_a_row_for_each_link()
    {
        var rated = await Tool.RunAsync("crosswalk", "42001:2023", "eu-ai-act:2026", "--format", "csv");
        var unrated = await Tool.RunAsync("crosswalk", "27001:2022", "nist-csf:2.0", "--format", "csv");

        Assert.Equal("sources,targets,relation,note,open,provenance", rated.Lines[0]);
        Assert.Equal(1 + 134, rated.Lines.Length);
        Assert.Contains(rated.Lines, line => line.StartsWith("A.7.4,Art. 10,intersects-with,Sets quality requirements for data and shows that they are met.,\"Quality by the law's measure: ", StringComparison.Ordinal) && line.EndsWith($"\",{Maintainers}", StringComparison.Ordinal));
        Assert.Equal("4.1,GV.OC-01,,,,Informative references of the Cybersecurity Framework 2.0 to ISO/IEC 27001:2022 (National Institute of Standards and Technology (NIST))", unrated.Lines[1]);
    }

    [Fact]
    public async Task Documents_without_a_crosswalk_are_refused_with_those_that_have_one()
        => (await Tool.RunAsync("crosswalk", "9001:2026", "gdpr:2016")).IsRefusedWith(
            "iso-standards: There is no crosswalk between ISO 9001:2026 and GDPR:2016 here; there is one from ",
            "eu-ai-act:2024 to eu-ai-act:2026",
            "27001:2022 to nist-csf:2.0",
            "27001:2022 to soc2:2017",
            "42001:2023 to nist-ai-rmf:1.0",
            "iso-standards trace ID gdpr:2016 shows what follows over several of them.");

    [Theory]
    [InlineData("iso-standards: EU AI Act:2026 is named twice; a crosswalk joins two documents.", "eu-ai-act:2026", "EU AI Act:2026")]
    [InlineData("iso-standards: \"eu-ai-act:2025\" names no edition that is known here; did you mean EU AI Act:2026 or EU AI Act:2024?", "42001:2023", "eu-ai-act:2025")]
    [InlineData("iso-standards: \"27001:2022/A.5.15\" is of neither ISO/IEC 42001:2023 nor EU AI Act:2026.", "42001:2023", "eu-ai-act:2026", "--of", "27001:2022/A.5.15")]
    [InlineData("iso-standards: A.12.6.1 is a number of ISO/IEC 27001:2013; in ISO/IEC 27001:2022 it became A.8.8 (Management of technical vulnerabilities).", "27001:2022", "gdpr:2016", "--of", "A.12.6.1")]
    [InlineData("iso-standards: There is no format xml; write table, json or csv. iso-standards crosswalk --help says more.", "27001:2022", "gdpr:2016", "--format", "xml")]
    public async Task What_cannot_be_shown_is_refused(string message, params string[] args)
        => (await Tool.RunAsync(["crosswalk", .. args])).IsRefused(message);

    [Fact]
    public async Task An_id_of_neither_document_is_refused_with_what_is_near()
        => (await Tool.RunAsync("crosswalk", "42001:2023", "eu-ai-act:2026", "--of", "A.7.99")).IsRefusedWith(
            "iso-standards: Neither ISO/IEC 42001:2023 nor EU AI Act:2026 has A.7.99; did you mean A.7.6 (Data preparation)",
            " of ISO/IEC 42001:2023?");

    /// <summary>The cells of the one row that begins like this and holds the rest.</summary>
    private static string[] Cells(ToolRun run, string start, string part = "")
        => Assert.Single(run.Lines, line => line.StartsWith(start, StringComparison.Ordinal) && line.Contains(part, StringComparison.Ordinal)).Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? RelationOf(ToolRun run, string number)
        => Text(Assert.Single(run.Json.GetProperty("links").EnumerateArray(), link => Ends(link, "sources") is [var source] && source == number && Ends(link, "targets") is [var target] && target == number), "relation");

    private static string[] Ends(JsonElement link, string member) => [.. link.GetProperty(member).EnumerateArray().Select(end => end.GetString()!)];

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();
}
