using System.Text.Json;
using Aims = Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards.Tests;

/// <summary>The catalog of ISO/IEC 42001:2023 against numbers and names typed by hand.</summary>
public sealed class Edition2023CatalogTests() : StructureChecks(Aims.Catalog)
{
    [Fact]
    public void Holds_every_row() => Approved.Match(CatalogRows.Of(Aims.Catalog));

    [Fact]
    public void Is_that_of_the_edition()
    {
        Assert.Equal("ISO/IEC 42001:2023", Aims.Id.ToString());
        Assert.Equal(Aims.Id, Aims.Catalog.Id);
        Assert.Equal("AI management systems", Aims.Catalog.Title);
        Assert.Equal("AI", Aims.Catalog.Discipline);
        Assert.Equal(1, Aims.Catalog.Edition.Number);
        Assert.Same(Aims.Catalog, Aims.Standard.Catalog);
        Assert.Null(Aims.Catalog.Predecessor);
        Assert.Empty(Aims.Catalog.Amendments);
        Assert.Empty(Aims.Catalog.Attributes);
        Assert.Equal(Confidence.High, Aims.Catalog.Provenance.Confidence);
    }

    /// <summary>Some articles say 39; the rows of the control objectives are no controls.</summary>
    [Fact]
    public void Has_38_controls_3_and_2_and_5_and_4_and_9_and_5_and_4_and_3_and_3()
    {
        Assert.Equal(38, Aims.Catalog.Controls.Count);
        Assert.Equal(["A.2", "A.3", "A.4", "A.5", "A.6", "A.7", "A.8", "A.9", "A.10"], Aims.Catalog.Groups.Select(group => group.Number.ToString()));
        Assert.Equal([3, 2, 5, 4, 9, 5, 4, 3, 3], Aims.Catalog.Groups.Select(group => Aims.Catalog.Within(group.Number).Count(provision => provision is Control)));
    }

    [Fact]
    public void Numbers_its_controls_from_two_on()
        => Assert.Equal(
            [
                "A.2.2", "A.2.3", "A.2.4", "A.3.2", "A.3.3", "A.4.2", "A.4.3", "A.4.4", "A.4.5", "A.4.6", "A.5.2", "A.5.3", "A.5.4", "A.5.5", "A.6.1.2", "A.6.1.3",
                "A.6.2.2", "A.6.2.3", "A.6.2.4", "A.6.2.5", "A.6.2.6", "A.6.2.7", "A.6.2.8", "A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6", "A.8.2", "A.8.3", "A.8.4", "A.8.5",
                "A.9.2", "A.9.3", "A.9.4", "A.10.2", "A.10.3", "A.10.4",
            ],
            Aims.Catalog.Controls.Select(control => control.Number.ToString()));

    [Fact]
    public void Has_two_groups_within_A_6_with_2_and_7_controls()
    {
        var within = Aims.Catalog.Provisions.Where(provision => provision.Kind == ProvisionKind.Group && provision.Parent is not null).ToList();
        Assert.Equal(["A.6.1 Management guidance for AI system development", "A.6.2 AI system life cycle"], within.Select(group => group.ToString()));
        Assert.Equal([2, 7], within.Select(group => group.Children.Count(child => child is Control)));
        Assert.Equal("A.6.1", Aims.Catalog[Aims.Controls.A6_1_2].Group!.Number.ToString());
        Assert.Equal("A.5", Aims.Catalog[Aims.Controls.A5_2].Group!.Number.ToString());
    }

    [Fact]
    public void Has_ten_objectives_without_a_title_each_before_its_controls()
    {
        Assert.Equal(["A.2.1", "A.3.1", "A.4.1", "A.5.1", "A.6.1.1", "A.6.2.1", "A.7.1", "A.8.1", "A.9.1", "A.10.1"], Aims.Catalog.Objectives.Select(objective => objective.Number.ToString()));
        Assert.All(Aims.Catalog.Objectives, objective =>
        {
            Assert.Empty(objective.Title);
            Assert.Equal(objective, objective.Parent!.Children.First());
        });
    }

    [Fact]
    public void Has_twenty_references_two_lists_of_11_and_7()
    {
        Assert.Equal(20, Aims.Catalog.References.Count());
        Assert.Equal(["C.2 Objectives", "C.3 Risk sources"], Aims.Catalog.References.Where(reference => reference.Parent is null).Select(reference => reference.ToString()));
        Assert.Equal([11, 7], Aims.Catalog.References.Where(reference => reference.Parent is null).Select(reference => reference.Children.Count()));
        Assert.All(Aims.Catalog.References, reference => Assert.Equal("Annex C entry", reference.Term));
    }

    [Fact]
    public void Has_43_clauses_7_of_them_at_the_top_and_32_leaves()
    {
        Assert.Equal(43, Aims.Catalog.Clauses.Count());
        Assert.Equal(["4", "5", "6", "7", "8", "9", "10"], Aims.Catalog.Clauses.Where(clause => clause.Parent is null).Select(clause => clause.Number.ToString()));
        Assert.Equal(32, Aims.Catalog.Clauses.Count(clause => clause.IsLeaf));
        Assert.Equal(["4", "5", "6", "6.1", "7", "7.5", "8", "9", "9.2", "9.3", "10"], Aims.Catalog.Clauses.Where(clause => !clause.IsLeaf).Select(clause => clause.Number.ToString()));
    }

    [Fact]
    public void Has_63_items_46_lettered_and_17_numbered()
    {
        var items = Aims.Catalog.Provisions.Where(provision => provision.Kind == ProvisionKind.Item).ToList();
        Assert.Equal(63, items.Count);
        Assert.Equal(46, items.Count(item => item.Parent!.Kind == ProvisionKind.Clause));
        Assert.Equal(17, items.Count(item => item.Parent!.Kind == ProvisionKind.Item));
    }

    [Fact]
    public void Has_185_entries_of_six_kinds()
    {
        Assert.Equal(185, Aims.Catalog.Provisions.Count);
        Assert.Equal(
            [(ProvisionKind.Group, 11), (ProvisionKind.Clause, 43), (ProvisionKind.Item, 63), (ProvisionKind.Objective, 10), (ProvisionKind.Control, 38), (ProvisionKind.Reference, 20)],
            Aims.Catalog.Provisions.GroupBy(provision => provision.Kind).OrderBy(kind => kind.Key).Select(kind => (kind.Key, kind.Count())));
    }

    [Theory]
    [InlineData("A.1")]
    [InlineData("A.3.4")]
    [InlineData("A.10.5")]
    [InlineData("A.11")]
    [InlineData("6.1.3 h)")]
    [InlineData("6.1.5")]
    [InlineData("8.5")]
    [InlineData("5.1 a)")]
    [InlineData("B.2.2")]
    [InlineData("C.1")]
    public void Has_no_entry_that_the_standard_lacks(string number) => Assert.False(Aims.Catalog.TryFind(number, out _));

    [Fact]
    public void Knows_six_other_titles()
        => Assert.Equal(
            [
                "5.2 Policy", "5.3 Organizational roles, responsibilities and authorities", "7.5.2 Creating and updating",
                "A.5.4 Assessing AI system impact on individuals and groups of individuals",
                "A.6.1.3 Processes for responsible design and development of AI systems", "A.6.1.3 Processes for trustworthy AI system design and development",
            ],
            Aims.Catalog.Provisions.SelectMany(provision => provision.Aliases, (provision, alias) => $"{provision.Number} {alias}"));

    [Fact]
    public void Asks_for_documented_information_in_23_clauses_and_items_and_26_controls()
    {
        Assert.Equal(49, Aims.Catalog.DocumentedInformation.Count);
        Assert.Equal(23, Aims.Catalog.DocumentedInformation.Count(entry => Aims.Catalog[entry.Provision] is not Control));
        Assert.Equal(26, Aims.Catalog.DocumentedInformation.Count(entry => Aims.Catalog[entry.Provision] is Control));
    }

    [Fact]
    public void Has_seven_inputs_of_the_management_review()
        => Assert.Equal(["a)", "b)", "c)", "d) 1)", "d) 2)", "d) 3)", "e)"], Aims.Catalog.ReviewInputs.Select(input => input.Provision.Number.ToString()["9.3.2 ".Length..]));

    [Fact]
    public void Goes_beyond_the_common_text_in_six_clauses_and_has_six_of_its_own()
    {
        Assert.Equal(["4.1", "4.3", "4.4", "5.2", "6.1.1", "8.1"], Answering(HarmonizedRelation.Extended));
        Assert.Equal(["6.1.2", "6.1.3", "6.1.4", "8.2", "8.3", "8.4"], Answering(HarmonizedRelation.Specific));
        Assert.Empty(Answering(HarmonizedRelation.Renumbered));
        Assert.Equal(31, Answering(HarmonizedRelation.Core).Count());
    }

    [Fact]
    public void Six_clauses_name_the_controls_that_carry_them_out()
        => Assert.Equal(
            [
                "5.2: A.2.2 A.2.3 A.2.4", "5.3: A.3.2", "6.1.4: A.5.2 A.5.3 A.5.4 A.5.5", "6.2: A.6.1.2 A.6.1.3 A.9.3", "7.1: A.4.2 A.4.3 A.4.4 A.4.5 A.4.6", "7.2: A.4.6",
            ],
            Aims.Catalog.Provisions.Where(provision => provision.RelatedControls.Count > 0).Select(clause => $"{clause.Number}: {string.Join(' ', clause.RelatedControls.Select(control => control.Number))}"));

    [Theory]
    [InlineData("2023-12-17", EditionStatus.NotPublished)]
    [InlineData("2023-12-18", EditionStatus.InForce)]
    [InlineData("2026-11-22", EditionStatus.InForce)]
    public void Stands_there_on_a_day(string day, EditionStatus status) => Assert.Equal(status, Aims.Catalog.Edition.StatusOn(Day.Of(day)));

    private static IEnumerable<string> Answering(HarmonizedRelation relation) => Aims.Catalog.Clauses.Where(clause => clause.Harmonized!.Relation == relation).Select(clause => clause.Number.ToString());
}

public sealed class Edition2023SummaryTests() : SummaryChecks(Aims.Catalog);

public sealed class Edition2023TypedIdTests() : TypedIdChecks(Aims.Catalog, typeof(Aims))
{
    [Fact]
    public void Name_what_they_stand_for()
    {
        Assert.Equal("ISO/IEC 42001:2023 A.5.2", Aims.Controls.A5_2.ToString());
        Assert.Equal("ISO/IEC 42001:2023 A.6.2", Aims.Groups.A6_2.ToString());
        Assert.Equal("ISO/IEC 42001:2023 A.6.1.1", Aims.Objectives.A6_1_1.ToString());
        Assert.Equal("ISO/IEC 42001:2023 C.2.10", Aims.References.C2_10.ToString());
        Assert.Equal("Security", Aims.Catalog[Aims.References.C2_10].Title);
        Assert.Equal("6.1.2 d) 3)", Aims.Catalog[Aims.Clauses.C6_1_2.Item('d', 3)].Number.ToString());
    }
}

public sealed class Edition2023DataTests() : DataChecks(Aims.Catalog, "src/Iso.Standards.Iso42001/Data/iso42001-2023.json");

/// <summary>ISO/IEC 42001:2023, list by list, against the facts that it was written from.</summary>
public sealed class Edition2023SharedTests
{
    private static JsonElement Facts => Shared.Json("facts/iso42001-2023.json");

    private static JsonElement AnnexA => Facts.GetProperty("annex_a");

    [SharedFact]
    public void Clauses_and_items_are_those_of_the_facts() => AgainstFacts.AssertClauses(Aims.Catalog, Facts.List("clauses"));

    [SharedFact]
    public void Groups_and_their_objectives_are_those_of_the_facts()
    {
        AgainstFacts.AssertEntries(Aims.Catalog.Groups, AnnexA.List("groups"));
        Assert.Equal(
            AnnexA.List("groups").Select(group => $"{group.GetProperty("controls")} controls, {string.Join(' ', group.Texts("objective_ids"))}"),
            Aims.Catalog.Groups.Select(group => $"{Aims.Catalog.Within(group.Number).Count(provision => provision is Control)} controls, {string.Join(' ', Aims.Catalog.Within(group.Number).Where(provision => provision.Kind == ProvisionKind.Objective).Select(objective => objective.Number))}"));
        var within = Aims.Catalog.Provisions.Where(provision => provision.Kind == ProvisionKind.Group && provision.Parent is not null).ToList();
        AgainstFacts.AssertEntries(within, AnnexA.List("subgroups"), "group");
        Assert.Equal(
            AnnexA.List("subgroups").Select(group => $"{group.GetProperty("controls")} controls, {group.Text("objective_id")}"),
            within.Select(group => $"{group.Children.Count(child => child is Control)} controls, {group.Children.Single(child => child.Kind == ProvisionKind.Objective).Number}"));
    }

    [SharedFact]
    public void Controls_are_those_of_the_facts() => AgainstFacts.AssertEntries(Aims.Catalog.Controls, AnnexA.List("controls"), "subgroup", "group");

    /// <summary>Annex B has no entries of its own: B.n is titled as A.n, and guides it number by number.</summary>
    [SharedFact]
    public void Annex_B_follows_Annex_A()
    {
        Assert.Equal(Facts.GetProperty("annex_b").List("sections").Select(section => $"{section.Text("id")} {section.Text("title")}"), Aims.Catalog.Groups.Select(group => "B" + group.ToString()[1..]));
        Assert.Equal(AnnexA.List("controls").Select(fact => fact.Text("guidance")), Aims.Catalog.Controls.Select(control => "B" + control.Number.ToString()[1..]));
    }

    [SharedFact]
    public void References_are_the_objectives_and_risk_sources_of_Annex_C()
        => AgainstFacts.AssertEntries(
            Aims.Catalog.References.Where(reference => reference.Parent is not null),
            Facts.GetProperty("annex_c").List("objectives").Concat(Facts.GetProperty("annex_c").List("risk_sources")));

    [SharedFact]
    public void Counts_are_those_of_the_facts()
    {
        var counts = Facts.GetProperty("counts");
        Assert.Equal(
            [43, 32, 9, 10, 38, 11, 7],
            new[] { "clauses_total", "leaf_subclauses", "annex_a_groups", "annex_a_objectives", "annex_a_controls", "annex_c_objectives", "annex_c_risk_sources" }.Select(name => counts.GetProperty(name).GetInt32()));
        Assert.Equal(38, Facts.GetProperty("control_count_question").GetProperty("judged").GetInt32());
        Assert.Empty(Facts.List("amendments"));
    }

    [SharedFact]
    public void Aliases_are_those_of_the_facts()
    {
        // The titles that other standards have there, from the disagreements of the facts.
        string[] ofClauses = ["5.2 Policy", "5.3 Organizational roles, responsibilities and authorities", "7.5.2 Creating and updating"];
        var titles = Facts.List("disagreements").Single(point => point.Text("item") == "clause titles").List("values").Select(value => $"{value.Text("clause")} {value.Text("value")}").ToList();
        Assert.All(ofClauses, alias => Assert.Contains(alias, titles));
        Assert.Equal(
            ofClauses.Concat(AnnexA.List("controls").SelectMany(fact => fact.Texts("aliases"), (fact, alias) => $"{fact.Text("id")} {alias}")),
            Aims.Catalog.Provisions.SelectMany(provision => provision.Aliases, (provision, alias) => $"{provision.Number} {alias}"));
    }

    [SharedFact]
    public void Documented_information_is_that_of_the_facts()
    {
        var facts = Shared.Json("facts/documented-information.json").GetProperty("standards").GetProperty("ISO/IEC 42001:2023");
        // The note on the controls says medium-high of them.
        Assert.Contains("confidence medium-high", facts.Text("annex_a_note"), StringComparison.Ordinal);
        AgainstFacts.AssertDocumentedInformation(Aims.Catalog, facts.List("entries"), facts.Texts("annex_a_controls_whose_statement_requires_documentation"), Confidence.MediumHigh);
        AgainstFacts.AssertDocumentsOfTheShortList(Aims.Catalog, "42001:2023");
    }

    [SharedFact]
    public void Review_inputs_are_those_of_the_facts() => AgainstFacts.AssertReviewInputs(Aims.Catalog, "42001:2023");

    [SharedFact]
    public void Share_classes_are_those_of_the_facts() => AgainstFacts.AssertShareClasses(Aims.Catalog);

    [SharedFact]
    public void Answers_the_harmonized_structure_as_the_facts_say() => AgainstFacts.AssertHarmonized(Aims.Catalog, new Dictionary<string, string>());

    [SharedFact]
    public void Controls_of_a_clause_are_those_of_the_facts()
    {
        // 6.1.3 and 8.1 concern all controls alike, so that naming them would tell nothing: these clauses name none.
        var rows = Facts.List("clause_to_annex_a").ToList();
        Assert.Equal(["6.1.3", "8.1"], rows.Where(row => row.Texts("controls").Contains("all")).Select(row => row.Text("clause")));
        Assert.Equal(
            rows.Where(row => !row.Texts("controls").Contains("all")).Select(row => $"{row.Text("clause")}: {string.Join(' ', row.Texts("controls"))}"),
            Aims.Catalog.Provisions.Where(provision => provision.RelatedControls.Count > 0).Select(clause => $"{clause.Number}: {string.Join(' ', clause.RelatedControls.Select(control => control.Number))}"));
    }
}
