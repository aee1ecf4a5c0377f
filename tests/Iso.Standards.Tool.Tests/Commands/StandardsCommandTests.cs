using System.Text.Json;

namespace Iso.Standards;

public sealed class StandardsCommandTests
{
    /// <summary>How many rules the library has: the tool has to say the same.</summary>
    private static int Rules(RuleSet rules) => rules.Rules.Count();

    /// <summary>A law or framework as a row: it has no annex of controls.</summary>
    private static string Row(Standard standard, string id, int provisions, string status, string title)
        => $"{id,-18}  {provisions,-7}  none      {(Rules(standard.Rules) is > 0 and var rules ? $"{rules}" : "none"),-5}  {status,-55}  {title}";

    [Fact]
    public async Task Standards_lists_the_editions_with_counts_and_status()
    {
        var run = await Tool.RunAsync("standards");

        Assert.Equal(0, run.Code);
        Assert.Equal(
            [
                "Standard            Clauses  Controls  Rules  Status                                                   Title",
                $"ISO 9001:2015       91       none      {Rules(Iso9001.Edition2015.Rules),-5}  in transition until 2029-09-30 (confidence: medium-low)  Quality management systems, with Amd 1:2024",
                $"ISO 9001:2026       91       none      {Rules(Iso9001.Edition2026.Rules),-5}  in force                                                 Quality management systems",
                $"ISO/IEC 27001:2013  35       114       {Rules(Iso27001.Edition2013.Rules),-5}  withdrawn                                                Information security management systems",
                $"ISO/IEC 27001:2022  41       93        {Rules(Iso27001.Edition2022.Rules),-5}  in force                                                 Information security management systems, with Amd 1:2024",
                $"ISO/IEC 42001:2023  43       38        {Rules(Iso42001.Edition2023.Rules),-5}  in force                                                 AI management systems",
                Row(EuAiAct.Edition2024.Standard, "EU AI Act:2024", 126, "withdrawn", "Artificial Intelligence Act"),
                Row(EuAiAct.Edition2026.Standard, "EU AI Act:2026", 133, "in force", "Artificial Intelligence Act, with Regulation (EU) 2026/1744"),
                Row(Gdpr.Edition2016.Standard, "GDPR:2016", 99, "in force", "General Data Protection Regulation"),
                Row(NistCsf.Version2.Standard, "NIST CSF:2.0", 134, "in force", "Cybersecurity Framework"),
                Row(NistAiRmf.Version1.Standard, "NIST AI RMF:1.0", 95, "in force", "AI Risk Management Framework"),
                Row(Soc2.Edition2017.Standard, "SOC 2:2017", 81, "not known", "Trust Services Criteria"),
                "",
                "Status as of 2026-11-21. iso-standards standards 9001:2015 says more of an edition.",
            ],
            run.Lines);
    }

    [Theory]
    [InlineData("2015-06-30", "not published before 2015-09-23 (confidence: medium)", "not published before 2026-09-16 (confidence: medium-high)", "in force", "not published before 2022-10-25", "notPublished", "notPublished", "inForce", "notPublished")]
    [InlineData("2024-03-01", "in force", "not published before 2026-09-16 (confidence: medium-high)", "in transition until 2025-10-31", "in force", "inForce", "notPublished", "inTransition", "inForce")]
    [InlineData("2025-10-31", "in force", "not published before 2026-09-16 (confidence: medium-high)", "in transition until 2025-10-31", "in force", "inForce", "notPublished", "inTransition", "inForce")]
    [InlineData("2025-11-01", "in force", "not published before 2026-09-16 (confidence: medium-high)", "withdrawn", "in force", "inForce", "notPublished", "withdrawn", "inForce")]
    [InlineData("2029-09-30", "in transition until 2029-09-30 (confidence: medium-low)", "in force", "withdrawn", "in force", "inTransition", "inForce", "withdrawn", "inForce")]
    [InlineData("2029-10-01", "withdrawn", "in force", "withdrawn", "in force", "withdrawn", "inForce", "withdrawn", "inForce")]
    public async Task Status_is_that_of_the_day_in_text_and_JSON(string day, params string[] status)
    {
        var text = await Tool.RunAsync("standards", "--as-of", day);
        var json = (await Tool.RunAsync("standards", "--as-of", day, "--format", "json")).Json;

        var at = text.Lines[0].IndexOf("Status", StringComparison.Ordinal);
        Assert.Equal(status[..4], text.Lines[1..5].Select(line => line[at..].Split("  ")[0]));
        Assert.Contains(text.Lines, line => line.StartsWith($"Status as of {day}.", StringComparison.Ordinal));
        Assert.Equal(day, json.GetProperty("asOf").GetString());
        Assert.Equal(status[4..], json.GetProperty("standards").EnumerateArray().Take(4).Select(s => s.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task Standards_as_JSON_have_the_life_of_each_edition()
    {
        var run = await Tool.RunAsync("standards", "--format", "json");

        Assert.Equal(0, run.Code);
        Assert.Equal(["asOf", "standards"], run.Json.EnumerateObject().Select(member => member.Name));
        var all = run.Json.GetProperty("standards").EnumerateArray().ToArray();
        Assert.Equal(
            [("ISO 9001:2015", 91, 0, Rules(Iso9001.Edition2015.Rules)), ("ISO 9001:2026", 91, 0, Rules(Iso9001.Edition2026.Rules)), ("ISO/IEC 27001:2013", 35, 114, Rules(Iso27001.Edition2013.Rules)), ("ISO/IEC 27001:2022", 41, 93, Rules(Iso27001.Edition2022.Rules)), ("ISO/IEC 42001:2023", 43, 38, Rules(Iso42001.Edition2023.Rules))],
            all.Take(5).Select(s => (s.GetProperty("standard").GetString()!, Number(s, "clauses"), Number(s, "controls"), Number(s, "rules"))));
        Assert.Equal(
            [("EU AI Act:2024", 126, 0), ("EU AI Act:2026", 133, 0), ("GDPR:2016", 99, 0), ("NIST CSF:2.0", 134, 0), ("NIST AI RMF:1.0", 95, 0), ("SOC 2:2017", 81, 0)],
            all.Skip(5).Select(s => (s.GetProperty("standard").GetString()!, Number(s, "clauses"), Number(s, "controls"))));
        var qms = all[0];
        Assert.Equal(
            ["standard", "title", "discipline", "clauses", "controls", "rules", "status", "edition", "published", "superseded", "amendments", "provenance"],
            qms.EnumerateObject().Select(member => member.Name));
        Assert.Equal("quality", qms.GetProperty("discipline").GetString());
        Assert.Equal(5, Number(qms, "edition"));
        Assert.Equal(("2015-09-23", "medium"), (qms.GetProperty("published").GetProperty("on").GetString(), qms.GetProperty("published").GetProperty("confidence").GetString()));
        var superseded = qms.GetProperty("superseded");
        Assert.Equal(("ISO 9001:2026", "2026-09-16", "mediumHigh"), (superseded.GetProperty("by").GetString(), superseded.GetProperty("on").GetString(), superseded.GetProperty("confidence").GetString()));
        Assert.Equal(("2029-09-30", "mediumLow"), (superseded.GetProperty("transitionUntil").GetProperty("on").GetString(), superseded.GetProperty("transitionUntil").GetProperty("confidence").GetString()));
        Assert.Equal("2028-04-01", superseded.GetProperty("successorOnlyFrom").GetProperty("on").GetString());
        var amendment = Assert.Single(qms.GetProperty("amendments").EnumerateArray());
        Assert.Equal(("Amd 1:2024", "2024-02-23"), (amendment.GetProperty("name").GetString(), amendment.GetProperty("publishedOn").GetString()));
        Assert.Equal("ISO 9001:2015", all[1].GetProperty("predecessor").GetString());
        Assert.Equal("2022-10-25", all[2].GetProperty("withdrawn").GetProperty("on").GetString());
        Assert.Equal("mediumHigh", all[2].GetProperty("provenance").GetProperty("confidence").GetString());
        Assert.NotEmpty(all[2].GetProperty("provenance").GetProperty("doubts").EnumerateArray());
    }

    [Fact]
    public async Task One_edition_is_told_with_its_days_and_what_is_open()
    {
        var run = await Tool.RunAsync("standards", "9001:2015");

        Assert.Equal("ISO 9001:2015  Quality management systems", run.Lines[0]);
        Assert.Equal($"91 clauses, no annex of controls, {Rules(Iso9001.Edition2015.Rules)} rules", run.Value("Holds"));
        Assert.Equal("in transition until 2029-09-30 (confidence: medium-low), as of 2026-11-21", run.Value("Status"));
        Assert.Equal("ISO 9001:2026, 2026-09-16 (confidence: medium-high)", run.Value("Replaced by"));
        Assert.StartsWith("2028-04-01 (confidence: medium-low). ", run.Value("Successor only from"), StringComparison.Ordinal);
        Assert.StartsWith("2029-09-30 (confidence: medium-low). ", run.Value("Certificates until"), StringComparison.Ordinal);
        Assert.Equal("high", run.Value("Confidence"));
        Assert.Equal(2, run.Values("Doubts").Length);
        Assert.Equal(4, run.Values("Sources differ on").Length);
    }

    [Fact]
    public async Task One_edition_as_JSON_is_a_list_of_one()
    {
        var run = await Tool.RunAsync("standards", "42001:2023", "--format", "json");

        Assert.Equal("ISO/IEC 42001:2023", Assert.Single(run.Json.GetProperty("standards").EnumerateArray()).GetProperty("standard").GetString());
    }

    [Theory]
    [InlineData("9001", "ISO 9001:2015 or ISO 9001:2026")]
    [InlineData("eu-ai-act", "EU AI Act:2026 or EU AI Act:2024")]
    [InlineData("EU AI Act:2025", "EU AI Act:2026 or EU AI Act:2024")]
    [InlineData("csf:1.1", "NIST CSF:2.0")]
    [InlineData("gdpr:2018", "GDPR:2016")]
    public async Task An_edition_that_is_not_known_is_refused(string named, string near)
        => (await Tool.RunAsync("standards", named)).IsRefused($"iso-standards: \"{named}\" names no edition that is known here; did you mean {near}?");

    [Theory]
    [InlineData("eu-ai-act:2026", "EU AI Act:2026")]
    [InlineData("EU-AI-ACT:2024", "EU AI Act:2024")]
    [InlineData("eu ai act:2024", "EU AI Act:2024")]
    [InlineData("gdpr:2016", "GDPR:2016")]
    [InlineData("nist-csf:2.0", "NIST CSF:2.0")]
    [InlineData("nist-ai-rmf:1.0", "NIST AI RMF:1.0")]
    [InlineData("soc2:2017", "SOC 2:2017")]
    [InlineData("soc-2:2017", "SOC 2:2017")]
    [InlineData("iso-27001:2022", "ISO/IEC 27001:2022")]
    public async Task A_law_or_framework_is_known_by_its_short_name_in_any_case(string named, string id)
        => Assert.Equal(id, Assert.Single((await Tool.RunAsync("standards", named, "--format", "json")).Json.GetProperty("standards").EnumerateArray()).GetProperty("standard").GetString());

    private static int Number(JsonElement element, string member) => element.GetProperty(member).GetInt32();
}
