using System.Text.Json;

namespace Iso.Standards;

public sealed class ShowCommandTests
{
    [Theory]
    [InlineData("A.5.15")]
    [InlineData("a.5.15")]
    [InlineData("27001:2022", "A.5.15")]
    [InlineData("ISO/IEC", "27001:2022", "A.5.15")]
    [InlineData("27001:2022/A.5.15")]
    [InlineData("27001:2022", "access", "control")]
    public async Task Show_finds_a_control_in_each_spelling(params string[] id)
    {
        var run = await Tool.RunAsync(["show", .. id]);

        Assert.Equal(0, run.Code);
        Assert.Equal("ISO/IEC 27001:2022 A.5.15  Access control", run.Lines[0]);
        Assert.Equal("A.5 Organizational controls", run.Value("Stands in"));
        Assert.Equal("preventive", run.Value("Control type"));
        Assert.Equal(["A.9.1.1 Access control policy in ISO/IEC 27001:2013, merged", "A.9.1.2 Access to networks and network services in ISO/IEC 27001:2013, merged"], run.Values("Formerly"));
    }

    [Theory]
    [InlineData("27001:2022", "6.1.3", "d)")]
    [InlineData("27001:2022", "6.1.3(d)")]
    [InlineData("ISO/IEC", "27001:2022", "6.1.3", "d")]
    public async Task Show_lets_the_clause_speak_for_its_item(params string[] id)
    {
        var run = await Tool.RunAsync(["show", .. id]);

        Assert.Equal(0, run.Code);
        Assert.Equal("ISO/IEC 27001:2022 6.1.3 d)  Information security risk treatment", run.Lines[0]);
        Assert.Equal("An item of 6.1.3, which is about this as a whole:", run.Lines[1]);
        Assert.Equal("Statement of Applicability, to be produced", run.Value("Documented information"));
        Assert.Equal(["6.1.3 Information security risk treatment", "6.1 Actions to address risks and opportunities", "6 Planning"], run.Values("Stands in"));
        Assert.Equal("none, specific to the standard", run.Value("Harmonized"));
        Assert.NotEmpty(run.Values("Evidence"));
    }

    [Fact]
    public async Task Show_names_what_is_below_a_clause_and_the_amendments_that_touch_it()
    {
        var run = await Tool.RunAsync("show", "27001:2022 4.2");

        Assert.Equal("4.2 a)–4.2 c)", run.Value("Below it"));
        Assert.StartsWith("Amd 1:2024 (2024-02-23): ", run.Value("Amended by"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_of_a_clause_of_2015_has_its_place_its_demands_and_its_successor()
    {
        var run = await Tool.RunAsync("show", "9001:2015 9.2.2");

        Assert.Equal("ISO 9001:2015 9.2.2", run.Lines[0]);
        Assert.Equal("ISO 9001:2015 Quality management systems, in transition until 2029-09-30 (confidence: medium-low)", run.Value("Standard"));
        Assert.Equal("9.2.2, extended: The programme heeds changes that affect the organization, and faults found are corrected without undue delay.", run.Value("Harmonized"));
        Assert.Equal("once for all standards: One programme and one report, if the criteria name each standard.", run.Value("Integrated"));
        Assert.Equal("9.2.2 f): audit programme and its results, to be retained as a record", run.Value("Documented information"));
        Assert.Equal(4, run.Values("Evidence").Length);
        Assert.Equal("9.2.2 Internal audit programme in ISO 9001:2026, retitled", run.Value("Became"));
        Assert.Empty(run.Values("Confidence"));
    }

    [Fact]
    public async Task Show_of_the_management_review_has_its_inputs()
    {
        var run = await Tool.RunAsync("show", "27001:2022 9.3.2");

        var inputs = run.Values("Review input");
        Assert.Equal(10, inputs.Length);
        Assert.Equal("9.3.2 a): where actions from earlier reviews stand", inputs[0]);
        Assert.StartsWith("9.3.2 d) 1): ", inputs[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_names_the_controls_that_carry_out_a_clause()
        => Assert.Contains("A.2.2 AI policy", (await Tool.RunAsync("show", "42001:2023 5.2")).Values("Related controls"));

    [Fact]
    public async Task Show_says_how_sure_an_entry_is_where_it_is_not_high()
    {
        var own = await Tool.RunAsync("show", "9001:2026 4.2");
        var ofEdition = await Tool.RunAsync("show", "27001:2013 A.12.6.1");

        Assert.Equal("medium", own.Value("Confidence"));
        Assert.StartsWith("The harmonized text has a third item since 2021", own.Value("Doubt"), StringComparison.Ordinal);
        Assert.Equal("medium-high, as for the edition as a whole; iso-standards standards ISO/IEC 27001:2013 says why", ofEdition.Value("Confidence"));
        Assert.Empty(ofEdition.Values("Doubt"));
    }

    [Theory]
    [InlineData("A.5.2", "ISO/IEC 27001:2022 A.5.2  Information security roles and responsibilities", "ISO/IEC 42001:2023 A.5.2  AI system impact assessment process")]
    [InlineData("10.3", "ISO 9001:2015 10.3  Continual improvement")]
    [InlineData("A.12.6.1", "ISO/IEC 27001:2013 A.12.6.1  Management of technical vulnerabilities")]
    [InlineData("A.9.2", "ISO/IEC 42001:2023 A.9.2  Processes for responsible use of AI systems", "ISO/IEC 27001:2013 A.9.2  User access management")]
    [InlineData("C.2.1", "ISO/IEC 42001:2023 C.2.1  Accountability")]
    [InlineData("A.2.1", "ISO/IEC 42001:2023 A.2.1")]
    [InlineData("A.6.2", "ISO/IEC 27001:2022 A.6.2  Terms and conditions of employment", "ISO/IEC 42001:2023 A.6.2  AI system life cycle", "ISO/IEC 27001:2013 A.6.2  Mobile devices and teleworking")]
    [InlineData("10.1", "ISO 9001:2015 10.1  General", "ISO 9001:2026 10.1  Continual improvement", "ISO/IEC 27001:2022 10.1  Continual improvement", "ISO/IEC 42001:2023 10.1  Continual improvement", "ISO/IEC 27001:2013 10.1  Nonconformity and corrective action")]
    [InlineData("User endpoint devices", "ISO/IEC 27001:2022 A.8.1  User end point devices")]
    [InlineData("access control", "ISO/IEC 27001:2022 A.5.15  Access control", "ISO/IEC 27001:2013 A.9  Access control")]
    [InlineData("27001:2013 Access control", "ISO/IEC 27001:2013 A.9  Access control")]
    public async Task Show_without_a_standard_shows_every_edition_that_has_it_withdrawn_ones_last(string id, params string[] headings)
    {
        var run = await Tool.RunAsync("show", id);

        Assert.Equal(0, run.Code);
        Assert.Equal(headings, run.Lines.Where(line => line.StartsWith("ISO", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("eu-ai-act:2026 Art. 10", "EU AI Act:2026 Art. 10  Data and data governance")]
    [InlineData("EU AI Act:2024/Article 10", "EU AI Act:2024 Art. 10  Data and data governance")]
    [InlineData("GDPR:2016 Art 32", "GDPR:2016 Art. 32  Security of processing")]
    [InlineData("GV.OC-01", "NIST CSF:2.0 GV.OC-01  Purpose as the starting point")]
    [InlineData("soc2:2017 CC6.1", "SOC 2:2017 CC6.1  Technical access protection")]
    [InlineData("Art. 10", "EU AI Act:2026 Art. 10  Data and data governance", "GDPR:2016 Art. 10  Processing of personal data relating to criminal convictions and offences", "EU AI Act:2024 Art. 10  Data and data governance")]
    public async Task Show_finds_provisions_of_laws_and_frameworks(string id, params string[] headings)
    {
        var run = await Tool.RunAsync("show", id);

        Assert.Equal(0, run.Code);
        Assert.Equal(headings, run.Lines.Where(line => headings.Any(heading => line.StartsWith(heading.Split(' ')[0], StringComparison.Ordinal) && line.Contains("  ", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("eu-ai-act:2026 Art. 10(5)", "iso-standards: Art. 10(5) is a number of EU AI Act:2024; ")]
    [InlineData("gdpr:2016 Art. 100", "iso-standards: GDPR:2016 has no Art. 100; did you mean ")]
    [InlineData("GV.OC-09", "iso-standards: No standard known here has GV.OC-09; did you mean GV.OC-01 (Purpose as the starting point)")]
    public async Task A_provision_of_a_law_or_framework_that_does_not_exist_is_refused(string id, string start)
        => (await Tool.RunAsync("show", id)).IsRefusedWith(start);

    [Fact]
    public async Task The_day_says_which_edition_is_withdrawn()
    {
        var run = await Tool.RunAsync("show", "10.1", "--as-of", "2024-05-01");

        Assert.Equal(
            ["ISO 9001:2015 10.1  General", "ISO/IEC 27001:2013 10.1  Nonconformity and corrective action", "ISO/IEC 27001:2022 10.1  Continual improvement", "ISO/IEC 42001:2023 10.1  Continual improvement", "ISO 9001:2026 10.1  Continual improvement"],
            run.Lines.Where(line => line.StartsWith("ISO", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_control_of_2013_says_what_it_became()
    {
        var run = await Tool.RunAsync("show", "A.12.6.1");

        Assert.Equal("ISO/IEC 27001:2013 Information security management systems, withdrawn", run.Value("Standard"));
        Assert.Equal("A.8.8 Management of technical vulnerabilities in ISO/IEC 27001:2022, merged", run.Value("Became"));
    }

    [Fact]
    public async Task A_succession_that_is_not_certain_says_so()
    {
        var run = await Tool.RunAsync("show", "9001:2015 10.1");

        Assert.Equal("10.1 Continual improvement in ISO 9001:2026, merged (confidence: medium-low). Some of what the general clause asked is said to live on here; nobody has confirmed it yet.", run.Value("Became"));
    }

    [Fact]
    public async Task An_item_became_what_its_clause_became()
        => Assert.Equal(["9.3.1 General in ISO/IEC 27001:2022, split", "9.3.2 Management review inputs in ISO/IEC 27001:2022, split", "9.3.3 Management review results in ISO/IEC 27001:2022, split"], (await Tool.RunAsync("show", "27001:2013 9.3 a)")).Values("Became"));

    [Fact]
    public async Task A_title_that_many_entries_have_is_a_list_of_them()
    {
        var run = await Tool.RunAsync("show", "General");

        Assert.EndsWith(" entries have this title; say which, such as iso-standards show ISO 9001:2015 5.1.1.", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("ISO/IEC 27001:2013  6.1.1    General  6.1 Actions to address risks and opportunities", run.Lines.Single(line => line.StartsWith("ISO/IEC 27001:2013  6.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Show_as_JSON_has_all_that_the_page_has()
    {
        var run = await Tool.RunAsync("show", "9001:2015", "9.2.2", "--format", "json");

        Assert.Equal(0, run.Code);
        var entry = Assert.Single(run.Json.EnumerateArray());
        Assert.Equal(
            ["id", "standard", "number", "kind", "term", "title", "summary", "status", "above", "below", "aliases", "attributes", "harmonized", "sharing", "documentedInformation", "reviewInputs", "evidence", "relatedControls", "amendments", "formerly", "became", "provenance"],
            entry.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("ISO 9001:2015 9.2.2", "clause", "", "inTransition"), (Text(entry, "id"), Text(entry, "kind"), Text(entry, "title"), Text(entry, "status")));
        Assert.Equal(["ISO 9001:2015 9.2", "ISO 9001:2015 9"], entry.GetProperty("above").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(6, entry.GetProperty("below").GetArrayLength());
        Assert.Equal(("9.2.2", "extended"), (entry.GetProperty("harmonized").GetProperty("clauses")[0].GetString(), Text(entry.GetProperty("harmonized"), "relation")));
        Assert.Equal(("full", "One programme and one report, if the criteria name each standard."), (Text(entry.GetProperty("sharing"), "class"), Text(entry.GetProperty("sharing"), "how")));
        var document = Assert.Single(entry.GetProperty("documentedInformation").EnumerateArray());
        Assert.Equal(("ISO 9001:2015 9.2.2 f)", "retain"), (Text(document, "provision"), Text(document, "kind")));
        Assert.Equal(4, entry.GetProperty("evidence").GetArrayLength());
        var became = Assert.Single(entry.GetProperty("became").EnumerateArray());
        Assert.Equal(("ISO 9001:2026 9.2.2", "Internal audit programme", "retitled"), (Text(became, "id"), Text(became, "title"), Text(became, "kind")));
        Assert.Equal("high", Text(entry.GetProperty("provenance"), "confidence"));
    }

    [Fact]
    public async Task Show_as_JSON_has_attributes_aliases_former_numbers_and_doubts()
    {
        var control = (await Tool.RunAsync("show", "User endpoint devices", "--format", "json")).Json[0];
        var doubtful = (await Tool.RunAsync("show", "9001:2026 4.2", "--format", "json")).Json[0];

        Assert.Equal("User endpoint devices", control.GetProperty("aliases")[0].GetString());
        Assert.Equal("technological", control.GetProperty("attributes").GetProperty("theme")[0].GetString());
        Assert.Equal(["ISO/IEC 27001:2013 A.6.2.1", "ISO/IEC 27001:2013 A.11.2.8"], control.GetProperty("formerly").EnumerateArray().Select(former => Text(former, "id")));
        Assert.False(control.TryGetProperty("harmonized", out _));
        var provenance = doubtful.GetProperty("provenance");
        Assert.Equal("medium", Text(provenance, "confidence"));
        Assert.False(provenance.GetProperty("ofEdition").GetBoolean());
        Assert.Single(provenance.GetProperty("doubts").EnumerateArray());
    }

    [Theory]
    [InlineData("5.15", "iso-standards: No standard known here has 5.15; did you mean A.5.15 (Access control) of ISO/IEC 27001:2022?")]
    [InlineData("27001:2022 5.15", "iso-standards: ISO/IEC 27001:2022 has no 5.15; did you mean A.5.15 (Access control)?")]
    [InlineData("27001:2022 A.9.2", "iso-standards: A.9.2 (User access management) is a number of ISO/IEC 27001:2013; the catalog of ISO/IEC 27001:2022 has no such entry.")]
    [InlineData("27001:2022 A.12.6.1", "iso-standards: A.12.6.1 is a number of ISO/IEC 27001:2013; in ISO/IEC 27001:2022 it became A.8.8 (Management of technical vulnerabilities).")]
    [InlineData("12.6.1", "iso-standards: No standard known here has 12.6.1; did you mean A.12.6.1 (Management of technical vulnerabilities) of ISO/IEC 27001:2013, which became A.8.8 (Management of technical vulnerabilities) in ISO/IEC 27001:2022?")]
    [InlineData("9001:2026 10.3", "iso-standards: 10.3 is a number of ISO 9001:2015; in ISO 9001:2026 it became 10.1 (Continual improvement).")]
    [InlineData("27001:2013 A.5.23", "iso-standards: A.5.23 (Information security for use of cloud services) is a number of ISO/IEC 27001:2022; the catalog of ISO/IEC 27001:2013 has no such entry.")]
    [InlineData("27001:2013 A.8.8", "iso-standards: A.8.8 (Management of technical vulnerabilities) is a number of ISO/IEC 27001:2022, which took over A.12.6.1 and A.18.2.3; the catalog of ISO/IEC 27001:2013 has no such entry.")]
    [InlineData("27005:2022 4.1", "iso-standards: ISO/IEC 27005:2022 is not known here; known are ISO 9001:2015, ISO 9001:2026, ISO/IEC 27001:2013, ISO/IEC 27001:2022, ISO/IEC 42001:2023, EU AI Act:2024, EU AI Act:2026, GDPR:2016, NIST CSF:2.0, NIST AI RMF:1.0 and SOC 2:2017.")]
    [InlineData("banana", "iso-standards: No standard known here has \"banana\". iso-standards catalog lists what there is.")]
    [InlineData("27001:2022 banana", "iso-standards: ISO/IEC 27001:2022 has no \"banana\". iso-standards catalog lists what there is.")]
    [InlineData("27001:2022 endpoint device", "iso-standards: ISO/IEC 27001:2022 has no \"endpoint device\"; did you mean A.8.1 (User end point devices)?")]
    [InlineData("backups of laptops", "iso-standards: No standard known here has \"backups of laptops\"; did you mean A.8.13 (Information backup) of ISO/IEC 27001:2022, A.12.3 (Backup) of ISO/IEC 27001:2013 or A.12.3.1 (Information backup) of ISO/IEC 27001:2013?")]
    [InlineData("27001:2022 authetication", "iso-standards: ISO/IEC 27001:2022 has no \"authetication\"; did you mean A.5.17 (Authentication information) or A.8.5 (Secure authentication)?")]
    [InlineData("Data provenence", "iso-standards: No standard known here has \"Data provenence\"; did you mean A.7.5 (Data provenance) of ISO/IEC 42001:2023?")]
    public async Task Show_refuses_an_unknown_id_and_says_what_was_probably_meant(string id, string message)
        => (await Tool.RunAsync("show", id)).IsRefused(message);

    [Theory]
    [InlineData("A.5.38", "did you mean A.5.37 (Documented operating procedures), A.5.36 (", " or A.5.35 (Independent review of information security) of ISO/IEC 27001:2022?")]
    [InlineData("5.38", "did you mean A.5.37 (", " of ISO/IEC 27001:2022?")]
    [InlineData("6.1.3 h)", "did you mean 6.1.3 g) of ISO/IEC 42001:2023, 6.1.3 f) or 6.1.3 e)?")]
    [InlineData("4.11", "did you mean 4.4, 4.3 or ")]
    [InlineData("A.5.15 x)", "did you mean A.5.15 (Access control) of ISO/IEC 27001:2022?")]
    [InlineData("A.12.6.9", "did you mean A.12.6.2 (", " of ISO/IEC 27001:2013?")]
    [InlineData("system life cycle", "did you mean A.6 (AI system life cycle)")]
    public async Task Show_suggests_the_neighbours_of_a_number_that_does_not_exist(string id, params string[] parts)
        => (await Tool.RunAsync("show", id)).IsRefusedWith("iso-standards: No standard known here has ", parts);

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();
}
