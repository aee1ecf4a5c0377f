using System.Globalization;
using System.Text;

namespace Iso.Standards;

/// <summary>The catalog of ISO/IEC 27001:2022 against numbers and names typed by hand.</summary>
public sealed partial class Edition2022CatalogTests() : StructureChecks(Iso27001.Edition2022.Catalog)
{
    private static readonly Catalog Catalog = Iso27001.Edition2022.Catalog;

    [Fact]
    public void Holds_every_row()
    {
        var rows = new StringBuilder();
        foreach (var provision in Catalog.Provisions)
        {
            var theme = provision is Control control ? string.Join(", ", Values(control, "theme")) : "-";
            rows.Append(CultureInfo.InvariantCulture, $"{provision.Number} | {(provision.Title.Length == 0 ? "-" : provision.Title)} | {theme}\n");
        }

        Approved.Match(rows.ToString());
    }

    [Fact]
    public void Is_that_of_the_edition()
    {
        Assert.Equal("ISO/IEC 27001:2022", Catalog.Id.ToString());
        Assert.Equal("ISO/IEC 27001:2022", Iso27001.Edition2022.Id.ToString());
        Assert.Equal("Information security management systems", Catalog.Title);
        Assert.Equal("information security", Catalog.Discipline);
        Assert.Equal(3, Catalog.Edition.Number);
        Assert.Same(Catalog, Iso27001.Edition2022.Catalog);
    }

    [Fact]
    public void Has_93_controls_37_and_8_and_14_and_34()
    {
        Assert.Equal(93, Catalog.Controls.Count);
        Assert.Equal(["A.5", "A.6", "A.7", "A.8"], Catalog.Groups.Select(group => group.Number.ToString()));
        Assert.Equal([37, 8, 14, 34], Catalog.Groups.Select(group => group.Children.Count()));
        Assert.Equal([37, 8, 14, 34], new[] { "organizational", "people", "physical", "technological" }.Select(theme => Catalog.Controls.Count(control => control.HasAttribute("theme", theme))));
    }

    [Fact]
    public void Has_41_clauses_7_of_them_at_the_top_and_30_leaves()
    {
        Assert.Equal(41, Catalog.Clauses.Count());
        Assert.Equal(["4", "5", "6", "7", "8", "9", "10"], Catalog.Clauses.Where(clause => clause.Parent is null).Select(clause => clause.Number.ToString()));
        Assert.Equal(34, Catalog.Clauses.Count(clause => clause.Parent is not null));
        Assert.Equal(30, Catalog.Clauses.Count(clause => clause.IsLeaf));
        Assert.Equal(
            ["4", "5", "6", "6.1", "7", "7.5", "8", "9", "9.2", "9.3", "10"],
            Catalog.Clauses.Where(clause => !clause.IsLeaf).Select(clause => clause.Number.ToString()));
    }

    [Fact]
    public void Has_120_lettered_and_numbered_items()
    {
        var items = Catalog.Provisions.Where(provision => provision.Kind == ProvisionKind.Item).ToList();
        Assert.Equal(120, items.Count);
        Assert.Equal(98, items.Count(item => item.Parent!.Kind == ProvisionKind.Clause));
        Assert.Equal(22, items.Count(item => item.Parent!.Kind == ProvisionKind.Item));
        Assert.All(items, item => Assert.Empty(item.Title));
    }

    [Fact]
    public void Has_258_entries_of_five_kinds()
        => Assert.Equal(
            [("Clause", 41), ("Item", 120), ("Group", 4), ("Control", 93)],
            Catalog.Provisions.GroupBy(provision => provision.Kind).Select(kind => (kind.Key.ToString(), kind.Count())));

    [Fact]
    public void Has_eleven_controls_new_in_2022()
        => Assert.Equal(
            [
                "A.5.7 Threat intelligence",
                "A.5.23 Information security for use of cloud services",
                "A.5.30 ICT readiness for business continuity",
                "A.7.4 Physical security monitoring",
                "A.8.9 Configuration management",
                "A.8.10 Information deletion",
                "A.8.11 Data masking",
                "A.8.12 Data leakage prevention",
                "A.8.16 Monitoring activities",
                "A.8.23 Web filtering",
                "A.8.28 Secure coding",
            ],
            Catalog.Controls.Where(control => control.HasAttribute("new_in", "2022")).Select(control => control.ToString()));

    public static TheoryData<string, string, int> Totals => new()
    {
        { "control_type", "preventive", 83 }, { "control_type", "detective", 13 }, { "control_type", "corrective", 14 },
        { "infosec_properties", "confidentiality", 87 }, { "infosec_properties", "integrity", 84 }, { "infosec_properties", "availability", 85 },
        { "cybersecurity_concepts", "identify", 23 }, { "cybersecurity_concepts", "protect", 71 }, { "cybersecurity_concepts", "detect", 14 },
        { "cybersecurity_concepts", "respond", 11 }, { "cybersecurity_concepts", "recover", 6 },
        { "operational_capabilities", "governance", 8 }, { "operational_capabilities", "asset_management", 16 },
        { "operational_capabilities", "information_protection", 15 }, { "operational_capabilities", "human_resource_security", 6 },
        { "operational_capabilities", "physical_security", 16 }, { "operational_capabilities", "system_and_network_security", 17 },
        { "operational_capabilities", "application_security", 12 }, { "operational_capabilities", "secure_configuration", 6 },
        { "operational_capabilities", "identity_and_access_management", 11 }, { "operational_capabilities", "threat_and_vulnerability_management", 3 },
        { "operational_capabilities", "continuity", 6 }, { "operational_capabilities", "supplier_relationships_security", 7 },
        { "operational_capabilities", "legal_and_compliance", 6 }, { "operational_capabilities", "information_security_event_management", 10 },
        { "operational_capabilities", "information_security_assurance", 4 },
        { "security_domains", "governance_and_ecosystem", 27 }, { "security_domains", "protection", 69 }, { "security_domains", "defence", 22 },
        { "security_domains", "resilience", 8 },
    };

    [Theory]
    [MemberData(nameof(Totals))]
    public void Sorts_as_many_controls_under_each_attribute_value_as_the_source(string attribute, string value, int count)
        => Assert.Equal(count, Catalog.Controls.Count(control => control.HasAttribute(attribute, value)));

    [Fact]
    public void Declares_no_attribute_value_beyond_those_of_the_totals()
        => Assert.Equal(
            [("theme", 4), ("control_type", 3), ("infosec_properties", 3), ("cybersecurity_concepts", 5), ("operational_capabilities", 15), ("security_domains", 4), ("new_in", 1)],
            Catalog.Attributes.Select(attribute => (attribute.Name, attribute.Values.Count)));

    [Fact]
    public void Every_control_has_one_theme_and_all_five_attributes()
        => Assert.All(Catalog.Controls, control =>
        {
            Assert.Single(Values(control, "theme"));
            foreach (var name in new[] { "control_type", "infosec_properties", "cybersecurity_concepts", "operational_capabilities", "security_domains" })
            {
                Assert.NotEmpty(Values(control, name));
            }
        });

    [Fact]
    public void Keeps_the_corrected_attributes_of_A_5_22_and_A_6_6()
    {
        Assert.Equal(["supplier_relationships_security", "information_security_assurance"], Values(Control("A.5.22"), "operational_capabilities"));
        Assert.Equal(["governance_and_ecosystem", "protection", "defence"], Values(Control("A.5.22"), "security_domains"));
        Assert.Contains("supplier_relationships_security", Values(Control("A.6.6"), "operational_capabilities"));
    }

    [Fact]
    public void Controls_are_numbered_without_a_gap()
    {
        var expected = new (int Theme, int Count)[] { (5, 37), (6, 8), (7, 14), (8, 34) }.SelectMany(theme => Enumerable.Range(1, theme.Count).Select(number => $"A.{theme.Theme}.{number}"));
        Assert.Equal(expected, Catalog.Controls.Select(control => control.Number.ToString()));
    }

    [Theory]
    [InlineData("A.5.38")]
    [InlineData("A.9.4.1")]
    [InlineData("A.9")]
    [InlineData("A")]
    [InlineData("11")]
    [InlineData("3")]
    [InlineData("9.1.1")]
    [InlineData("6.1.3 g)")]
    [InlineData("5.15")]
    [InlineData("X-01")]
    public void Has_no_entry_that_the_standard_lacks(string number) => Assert.False(Catalog.TryFind(number, out _));

    [Fact]
    public void Calls_a_group_a_theme() => Assert.Equal("Theme", Catalog.Groups.First().Term);

    [Fact]
    public void Takes_Amd_1_2024_into_account()
    {
        var amendment = Assert.Single(Catalog.Amendments);
        Assert.Equal("Amd 1:2024", amendment.Name);
        Assert.Equal(new LocalDate(2024, 2, 23), amendment.PublishedOn);
        Assert.Contains("limate", amendment.Subject, StringComparison.Ordinal);
        Assert.Equal(["ISO/IEC 27001:2022 4.1", "ISO/IEC 27001:2022 4.2"], amendment.Changes.Select(change => change.Provision.ToString()));
        Assert.All(amendment.Changes, change => Assert.Contains("climate", change.Summary, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Knows_where_documented_information_is_asked_for()
        => Assert.Equal(
            [
                "4.3 Available", "5.2 e) Available", "6.1.2 Retain", "6.1.3 d) Produce", "6.1.3 e) Formulate", "6.1.3 Retain", "6.2 g) Available", "6.2 Retain", "7.2 d) Retain",
                "7.5.1 a) General", "7.5.1 b) General", "7.5.3 Control", "8.1 Available", "8.2 Retain", "8.3 Retain", "9.1 AvailableAsEvidence", "9.2.2 AvailableAsEvidence",
                "9.3.3 AvailableAsEvidence", "10.2 f) AvailableAsEvidence", "10.2 g) AvailableAsEvidence",
                "A.5.10 Document", "A.5.26 Document", "A.5.31 Document", "A.5.37 Document", "A.6.6 Document", "A.8.9 Document", "A.8.27 Document",
            ],
            Catalog.DocumentedInformation.Select(documented => $"{documented.Provision.Number} {documented.Kind}"));

    [Fact]
    public void Knows_the_successors_of_2013()
    {
        Assert.Equal(StandardId.Parse("ISO/IEC 27001:2013"), Catalog.Predecessor);
        Assert.Equal(["A.8.8"], Successors("A.12.6.1"));
        Assert.Equal(["A.5.36", "A.8.8"], Successors("A.18.2.3"));
        Assert.Equal(["A.5.15"], Successors("A.9.1.2"));
        Assert.Equal(["A.6.8"], Successors("A.16.1.3"));
        Assert.Empty(Successors("A.5.1"));
        Assert.Empty(Successors("A.99.1.1"));
    }

    [Fact]
    public void Has_114_former_numbers_in_115_pairs()
    {
        // The chapters of 2013 with their objectives, and how many controls stood in each.
        var former = new (string Objective, int Count)[]
        {
            ("A.5.1", 2), ("A.6.1", 5), ("A.6.2", 2), ("A.7.1", 2), ("A.7.2", 3), ("A.7.3", 1), ("A.8.1", 4), ("A.8.2", 3), ("A.8.3", 3),
            ("A.9.1", 2), ("A.9.2", 6), ("A.9.3", 1), ("A.9.4", 5), ("A.10.1", 2), ("A.11.1", 6), ("A.11.2", 9), ("A.12.1", 4), ("A.12.2", 1),
            ("A.12.3", 1), ("A.12.4", 4), ("A.12.5", 1), ("A.12.6", 2), ("A.12.7", 1), ("A.13.1", 3), ("A.13.2", 4), ("A.14.1", 3), ("A.14.2", 9),
            ("A.14.3", 1), ("A.15.1", 3), ("A.15.2", 2), ("A.16.1", 7), ("A.17.1", 3), ("A.17.2", 1), ("A.18.1", 5), ("A.18.2", 3),
        }.SelectMany(objective => Enumerable.Range(1, objective.Count).Select(number => $"{objective.Objective}.{number}")).ToList();
        Assert.Equal(114, former.Count);
        Assert.All(former, number => Assert.NotEmpty(Successors(number)));
        Assert.Equal(115, former.Sum(number => Successors(number).Count()));
        // 82 controls took something over; the eleven others are new.
        Assert.Equal(82, former.SelectMany(Successors).Distinct().Count());
        Assert.DoesNotContain(former.SelectMany(Successors), number => Control(number).HasAttribute("new_in", "2022"));
    }

    [Fact]
    public void Says_where_sources_disagree()
    {
        Assert.Equal(Confidence.High, Catalog.Provenance.Confidence);
        Assert.Equal(Confidence.MediumHigh, Assert.Single(Catalog.Provenance.Disagreements, point => point.About == "A.8.1 title").Confidence);
    }

    [Fact]
    public void Knows_six_other_titles_of_five_controls()
    {
        Assert.Equal(
            [
                "A.5.21 Managing information security in the ICT supply chain",
                "A.5.34 Privacy and protection of PII",
                "A.5.34 Privacy and protection of personally identifiable information (PII)",
                "A.8.1 User endpoint devices",
                "A.8.17 Clock synchronisation",
                "A.8.25 Secure development lifecycle",
            ],
            Catalog.Provisions.SelectMany(provision => provision.Aliases, (provision, alias) => $"{provision.Number} {alias}"));
        Assert.Equal("A.8.1", Assert.Single(Catalog.FindByTitle("User endpoint devices")).Number.ToString());
        Assert.Equal("A.8.1", Assert.Single(Catalog.FindByTitle("user end-point devices")).Number.ToString());
        Assert.Equal("A.5.34", Assert.Single(Catalog.FindByTitle("Privacy and protection of PII")).Number.ToString());
    }

    [Fact]
    public void Keeps_its_facts_under_texts_of_the_user()
    {
        var german = Catalog.WithText(new ProvisionText { Number = ProvisionNumber.Parse("A.8.1"), Title = "Endpunktgeräte des Benutzers", Summary = "Eigene Worte.", Text = "Wortlaut." });
        var control = german[new ControlId(Catalog.Id, "A.8.1")];
        Assert.Equal(("Endpunktgeräte des Benutzers", "Eigene Worte.", "Wortlaut."), (control.Title, control.Summary, control.Text));
        Assert.Equal(["User end point devices", "User endpoint devices"], control.Aliases);
        Assert.All(["endpunktgeräte des benutzers", "User endpoint devices", "User end point devices"], title => Assert.Same(control, Assert.Single(german.FindByTitle(title))));
        Assert.All(Catalog.Attributes.Zip(german.Attributes), pair => Assert.Equal(Control("A.8.1").AttributeValues(pair.First), control.AttributeValues(pair.Second)));
        Assert.Equal(Control("A.8.2").Summary, german[new ControlId(Catalog.Id, "A.8.2")].Summary);
        Assert.Equal(Catalog.PredecessorsOf(control.Id), german.PredecessorsOf(control.Id));
        Assert.Null(Control("A.8.1").Text);
    }

    [Fact]
    public void Finds_every_general_clause_by_its_title()
        => Assert.Equal(["6.1.1", "7.5.1", "9.2.1", "9.3.1"], Catalog.FindByTitle("general").Select(clause => clause.Number.ToString()));

    [Fact]
    public void Has_ten_inputs_of_the_management_review()
        => Assert.Equal(["a)", "b)", "c)", "d) 1)", "d) 2)", "d) 3)", "d) 4)", "e)", "f)", "g)"], Catalog.ReviewInputs.Select(input => input.Provision.Number.ToString()["9.3.2 ".Length..]));

    [Fact]
    public void Goes_beyond_the_common_text_in_four_clauses_and_has_four_of_its_own()
    {
        Assert.Equal(["4.3", "6.2", "9.1", "9.3.2"], Answering(HarmonizedRelation.Extended));
        Assert.Equal(["6.1.2", "6.1.3", "8.2", "8.3"], Answering(HarmonizedRelation.Specific));
        Assert.Empty(Answering(HarmonizedRelation.Renumbered));
        Assert.Equal(33, Answering(HarmonizedRelation.Core).Count());
    }

    [Theory]
    [InlineData("2022-10-24", EditionStatus.NotPublished)]
    [InlineData("2022-10-25", EditionStatus.InForce)]
    [InlineData("2026-11-22", EditionStatus.InForce)]
    public void Stands_there_on_a_day(string day, EditionStatus status) => Assert.Equal(status, Catalog.Edition.StatusOn(Day.Of(day)));

    private static IEnumerable<string> Successors(string former) => Catalog.SuccessorsOf(ProvisionNumber.Parse(former)).Select(control => control.Number.ToString());

    private static IEnumerable<string> Answering(HarmonizedRelation relation) => Catalog.Clauses.Where(clause => clause.Harmonized!.Relation == relation).Select(clause => clause.Number.ToString());

    private static Control Control(string number) => Catalog[new ControlId(Catalog.Id, number)];

    private static IReadOnlyList<string> Values(Provision provision, string attribute) => provision.AttributeValues(Catalog.Attributes.Single(known => known.Name == attribute));
}
