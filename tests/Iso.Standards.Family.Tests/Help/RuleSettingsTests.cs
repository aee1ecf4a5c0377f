using System.Text;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards.Tests;

public sealed class RuleSettingsTests
{
    private static readonly StandardsLibrary Library = new(Isms.Standard, Qms.Standard);

    private static Task<RuleSettings> ReadAsync(string json, StandardsLibrary? library = null)
        => RuleSettings.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(json)), library ?? Library);

    private static ValidationReport Check(RuleSettings settings, params SoaEntry[] entries) => settings.ApplyTo(Library).Check(SmallSystem.With(entries), SmallSystem.Day);

    private static SoaEntry Excluded(string because) => new() { Control = Isms.Controls.A7_11, Decision = Decision.Excluded, Justification = because };

    [Fact]
    public async Task A_number_is_read_and_counts()
    {
        var settings = await ReadAsync("""{ "options": { "SOA-011.minimumLength": 5 } }""");

        Assert.Contains(Check(RuleSettings.None, Excluded("No site")).Diagnostics, d => d.Rule.Id == "SOA-011");
        Assert.DoesNotContain(Check(settings, Excluded("No site")).Diagnostics, d => d.Rule.Id == "SOA-011");
        Assert.Equal([SoaRuleOptions.MinimumLength], settings.Options);
    }

    [Fact]
    public async Task Words_of_a_language_are_replaced_and_the_other_languages_stay()
    {
        var settings = await ReadAsync("""{ "options": { "SOA-010.placeholders": { "en": ["later"], "nl": ["n.v.t"] } } }""");

        Assert.Equal([true, true, false, true], new[] { "later", "n.v.t", "tbd", "entfällt" }.Select(text => Check(settings, Excluded(text)).Diagnostics.Any(d => d.Rule.Id == "SOA-010")));
    }

    [Fact]
    public async Task A_severity_is_set()
    {
        var settings = await ReadAsync("""{ "severities": { "SOA-011": "error" } }""");

        Assert.Equal(Severity.Error, Check(settings, Excluded("No site")).Diagnostics.First(d => d.Rule.Id == "SOA-011").Severity);
        Assert.Equal([KeyValuePair.Create("SOA-011", Severity.Error)], settings.Severities);
    }

    [Theory]
    [InlineData("""{ "only": ["SOA-011"] }""", "SOA-011")]
    [InlineData("""{ "only": ["SOA-011", "SOA-010"], "ignore": ["SOA-010"] }""", "SOA-011")]
    [InlineData("""{ "only": ["SOA"], "ignore": ["SOA-001", "SOA-010"] }""", "SOA-011")]
    [InlineData("""{ "ignore": ["SOA"] }""", null)]
    public async Task Rules_are_chosen_by_id_and_by_area(string json, string? found)
    {
        var report = Check(await ReadAsync(json), Excluded("No site"));

        Assert.Equal(found is null ? [] : [found], report.Diagnostics.Select(d => d.Rule.Id).Where(id => id.StartsWith("SOA-01", StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public void A_standard_whose_rules_were_all_taken_out_is_not_called_unknown()
    {
        var report = RuleSettings.None.WithOnly("SOA-044").ApplyTo(Library).Check(new() { Scopes = [new() { Id = new("S"), Standard = Qms.Id }] });

        Assert.Equal(0, report.RulesRun);
        Assert.Empty(report.NotRun);
    }

    [Fact]
    public void Settings_made_in_code_count_together()
    {
        var settings = RuleSettings.None.With(SoaRuleOptions.MinimumLength, 3).WithSeverity("SOA-011", Severity.Info).Without("SOA-044").WithOnly("SOA-011");

        Assert.Equal([Severity.Info], Check(settings, Excluded("No")).Diagnostics.Select(d => d.Severity));
        Assert.Empty(Check(settings, Excluded("No!")).Diagnostics);
    }

    [Fact]
    public async Task What_is_set_twice_counts_as_set_last()
    {
        var settings = (await ReadAsync("""{ "options": { "SOA-011.minimumLength": 5 } }""")).With(SoaRuleOptions.MinimumLength, 50).WithSeverity("SOA-011", Severity.Error).WithSeverity("SOA-011", Severity.Info);

        Assert.Equal(Severity.Info, Check(settings, Excluded("No site of ours is there")).Diagnostics.First(d => d.Rule.Id == "SOA-011").Severity);
        Assert.Single(settings.Options);
    }

    [Fact]
    public async Task An_empty_file_of_settings_changes_nothing()
    {
        var settings = await ReadAsync("\uFEFF{ \"$schema\": \"rule-settings.schema.json\" }");

        Assert.Equal(Library.Check(SmallSystem.With(), SmallSystem.Day).Diagnostics.Select(d => d.ToString()), Check(settings).Diagnostics.Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("", "The file is empty; a JSON object was expected.")]
    [InlineData("[]", "Line 1, column 1, $: Found a list; expected an object with $schema, options, severities, ignore, only.")]
    [InlineData("{\n  \"option\": {} }", "Line 2, column 3, $.option: There is no member \"option\" here; did you mean \"options\"?")]
    [InlineData("{ \"options\": 3 }", "Line 1, column 14, $.options: Found the number 3; expected an object.")]
    [InlineData("{ \"options\": { \"SOA-011.minimumLenght\": 3 } }", "Line 1, column 41, $.options.SOA-011.minimumLenght: There is no option \"SOA-011.minimumLenght\"; did you mean SOA-011.minimumLength?")]
    [InlineData("{ \"options\": { \"SOA-011.most\": 3 } }", "Line 1, column 32, $.options.SOA-011.most: There is no option \"SOA-011.most\"; the rule has SOA-011.minimumLength.")]
    [InlineData("{ \"options\": { \"SOA-009.most\": 3 } }", "Line 1, column 32, $.options.SOA-009.most: The rule SOA-009 has no option.")]
    [InlineData("{ \"options\": { \"nothing\": 3 } }", "Line 1, column 27, $.options.nothing: There is no option \"nothing\".")]
    [InlineData("{ \"options\": { \"SOA-011.minimumLength\": \"5\" } }", "Line 1, column 41, $.options.SOA-011.minimumLength: Found the text \"5\"; expected a whole number, 0 or more.")]
    [InlineData("{ \"options\": { \"SOA-011.minimumLength\": -1 } }", "Line 1, column 41, $.options.SOA-011.minimumLength: Found the number -1; expected a whole number, 0 or more.")]
    [InlineData("{ \"options\": { \"SOA-011.minimumLength\": 1.5 } }", "Line 1, column 41, $.options.SOA-011.minimumLength: Found the number 1.5; expected a whole number, 0 or more.")]
    [InlineData("{ \"options\": { \"SOA-011.minimumLength\": null } }", "Line 1, column 41, $.options.SOA-011.minimumLength: Found null; expected a whole number, 0 or more.")]
    [InlineData("{ \"options\": { \"SOA-010.placeholders\": [\"x\"] } }", "Line 1, column 40, $.options.SOA-010.placeholders: Found a list; expected an object with lists of words by language, such as { \"en\": [\"tbd\"] }.")]
    [InlineData("{ \"options\": { \"SOA-010.placeholders\": { \"en\": \"x\" } } }", "Line 1, column 48, $.options.SOA-010.placeholders.en: Found the text \"x\"; expected a list of words.")]
    [InlineData("{ \"options\": { \"SOA-010.placeholders\": { \"en\": [\"x\", \" \"] } } }", "Line 1, column 54, $.options.SOA-010.placeholders.en[1]: Found the text \" \"; expected a word or phrase.")]
    [InlineData("{ \"severities\": { \"SOA-9\": \"error\" } }", "Line 1, column 28, $.severities.SOA-9: There is no rule \"SOA-9\".")]
    [InlineData("{ \"severities\": { \"SOA-0009\": \"error\" } }", "Line 1, column 31, $.severities.SOA-0009: There is no rule \"SOA-0009\"; did you mean SOA-009?")]
    [InlineData("{ \"severities\": { \"SOA-009\": \"fatal\" } }", "Line 1, column 30, $.severities.SOA-009: Found the text \"fatal\"; expected one of info, warning, error.")]
    [InlineData("{ \"ignore\": [\"SOA-009\", \"SOX\"] }", "Line 1, column 25, $.ignore[1]: There is no rule or area \"SOX\"; did you mean SOA?")]
    [InlineData("{ \"only\": [null] }", "Line 1, column 12, $.only[0]: Found null; expected a text.")]
    [InlineData("{ \"only\": \"SOA\" }", "Line 1, column 11, $.only: Found the text \"SOA\"; expected a list.")]
    [InlineData("{ \"only\": [], \"only\": [] }", "Line 1, column 15, $.only: The member \"only\" stands here twice; leave one out.")]
    public async Task A_fault_is_named_with_its_place(string json, string message)
        => Assert.Equal(message, (await Assert.ThrowsAsync<DocumentFormatException>(() => ReadAsync(json))).Message);

    [Fact]
    public void Settings_made_in_code_are_refused_where_no_edition_has_the_rule()
    {
        Assert.StartsWith("There is no rule or area \"SOA-0\".", Assert.Throws<ArgumentException>(() => RuleSettings.None.WithOnly("SOA-0").ApplyTo(Library)).Message, StringComparison.Ordinal);
        Assert.StartsWith("There is no rule \"SOA-0099\"", Assert.Throws<ArgumentException>(() => RuleSettings.None.WithSeverity("SOA-0099", Severity.Info).ApplyTo(Library)).Message, StringComparison.Ordinal);
        var own = new RuleOption<int>("SOA-011", "minimumLength", 1, "Another of the same name.");
        Assert.StartsWith("There is no option \"SOA-011.minimumLength\"", Assert.Throws<ArgumentException>(() => RuleSettings.None.With(own, 2).ApplyTo(Library)).Message, StringComparison.Ordinal);
    }

    public sealed class OfEveryKind
    {
        private static readonly RuleOption<ValidityByType> Months = new("X-001", "months", ValidityByType.Default, "Months.");
        private static readonly RuleOption<IReadOnlyList<RiskDomain>> Domains = new("X-001", "domains", [RiskDomain.Ai], "Domains.");
        private static readonly RuleOption<TimeSpan> Time = new("X-001", "time", TimeSpan.Zero, "No kind that a file can set.");

        private static readonly Rule House = new Rule<ManagementSystem>(
            new() { Id = "X-001", Title = "Says its options", Severity = Severity.Info, Remedy = "Nothing.", Options = [Months, Domains, Time] },
            static (_, x) => x.Report($"{x.Option(Months)} | {string.Join(", ", x.Option(Domains))}"));

        private static readonly Rule Reader = new Rule<ManagementSystem>(
            new() { Id = "X-002", Title = "Reads the option of another rule", Severity = Severity.Info, Remedy = "Nothing." },
            static (_, x) => x.Report($"{x.Option(Months)}"));

        private static readonly StandardsLibrary Library = RuleSettingsTests.Library.WithRules(rules => rules.With(House, Reader));

        [Fact]
        public async Task Months_by_type_and_domains_are_read()
        {
            var settings = await ReadAsync("""{ "options": { "X-001.months": { "accessReview": 3, "policy": null, "log": 1 }, "X-001.domains": ["infosec", "own"] }, "only": ["X-001"] }""", Library);

            var said = Assert.Single(settings.ApplyTo(Library).Check(SmallSystem.System).Diagnostics).Message;

            Assert.Contains(" | infosec, own ", said, StringComparison.Ordinal);
            Assert.Contains("accessReview 3", said, StringComparison.Ordinal);
            Assert.Contains("log 1", said, StringComparison.Ordinal);
            Assert.Contains("procedure 24", said, StringComparison.Ordinal);
            Assert.DoesNotContain("policy", said, StringComparison.Ordinal);
        }

        [Fact]
        public void A_value_counts_for_all_who_read_it_even_where_the_rule_that_has_it_does_not_run()
        {
            var settings = RuleSettings.None.With(Months, ValidityByType.Default.With(EvidenceType.Log, 7)).Without("X-001").WithOnly("X");

            Assert.Contains("log 7", Assert.Single(settings.ApplyTo(Library).Check(SmallSystem.System).Diagnostics).Message, StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("""{ "options": { "X-001.months": 3 } }""", "$.options.X-001.months: Found the number 3; expected an object with months by type of evidence, such as { \"accessReview\": 6 }.")]
        [InlineData("""{ "options": { "X-001.months": { "accesReview": 3 } } }""", "$.options.X-001.months.accesReview: There is no type of evidence \"accesReview\"; did you mean accessReview?")]
        [InlineData("""{ "options": { "X-001.months": { "log": 0 } } }""", "$.options.X-001.months.log: Found the number 0; expected a number of months, 1 or more, or null for no end.")]
        [InlineData("""{ "options": { "X-001.months": { "log": 1, "log": 2 } } }""", "$.options.X-001.months: Found an object; expected a value, in which no member stands twice.")]
        [InlineData("""{ "options": { "X-001.domains": "ai" } }""", "$.options.X-001.domains: Found the text \"ai\"; expected a list of domains, such as [\"infosec\", \"ai\"].")]
        [InlineData("""{ "options": { "X-001.domains": ["ai", ""] } }""", "$.options.X-001.domains[1]: Found the text \"\"; expected a domain of risk such as \"infosec\".")]
        [InlineData("""{ "options": { "X-001.time": 3 } }""", "$.options.X-001.time: The option X-001.time is set in code, not in a file.")]
        public async Task Their_faults_are_named(string json, string message)
        {
            var fault = await Assert.ThrowsAsync<DocumentFormatException>(() => ReadAsync(json, Library));
            Assert.EndsWith(message, fault.Message, StringComparison.Ordinal);
            Assert.Equal(1, fault.Line);
        }
    }

    [Fact]
    public void Every_option_of_every_rule_is_of_a_kind_that_a_file_can_set()
    {
        var library = new StandardsLibrary(Isms.Standard, Qms.Standard, Iso42001.Edition2023.Standard);
        var options = library.Standards.SelectMany(s => s.Rules.Rules).SelectMany(r => r.Descriptor.Options).Distinct().ToList();

        Assert.NotEmpty(options);
        Assert.Empty(options.Where(option => option is not (RuleOption<int> or RuleOption<WordLists> or RuleOption<ValidityByType> or RuleOption<IReadOnlyList<RiskDomain>>)).Select(option => option.Key));
    }

    [Fact]
    public async Task The_example_of_the_documentation_can_be_read()
    {
        var text = await File.ReadAllTextAsync(Repository.PathOf("docs/rule-settings.md"));
        var start = text.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        var example = text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
        var library = new StandardsLibrary(Isms.Standard, Qms.Standard, Iso42001.Edition2023.Standard);

        var settings = await ReadAsync(example, library);

        Assert.Equal(["SOA-012.maximumRepeats", "SOA-010.placeholders"], settings.Options.Select(option => option.Key));
        Assert.Equal([KeyValuePair.Create("SOA-030", Severity.Error)], settings.Severities);
        Assert.Equal(["SOA-044"], settings.Ignored);
        Assert.Empty(settings.Only);
        Assert.True(settings.ApplyTo(library).Check(SmallSystem.With(), SmallSystem.Day).RulesRun > 20);
    }
}
