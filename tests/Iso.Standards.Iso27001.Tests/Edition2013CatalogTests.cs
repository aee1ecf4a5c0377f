using System.Text.Json;
using Isms = Iso.Standards.Iso27001.Edition2013;
using Next = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

/// <summary>The catalog of ISO/IEC 27001:2013 against numbers and names typed by hand.</summary>
public sealed class Edition2013CatalogTests() : StructureChecks(Isms.Catalog)
{
    [Fact]
    public void Holds_every_row() => Approved.Match(CatalogRows.Of(Isms.Catalog));

    [Fact]
    public void Is_that_of_the_edition()
    {
        Assert.Equal("ISO/IEC 27001:2013", Isms.Id.ToString());
        Assert.Equal(Isms.Id, Isms.Catalog.Id);
        Assert.Equal("Information security management systems", Isms.Catalog.Title);
        Assert.Equal("information security", Isms.Catalog.Discipline);
        Assert.Equal(2, Isms.Catalog.Edition.Number);
        Assert.Same(Isms.Catalog, Isms.Standard.Catalog);
        Assert.Null(Isms.Catalog.Predecessor);
        Assert.Equal(Confidence.MediumHigh, Isms.Catalog.Provenance.Confidence);
    }

    [Fact]
    public void Has_35_clauses_7_of_them_at_the_top_and_26_leaves()
    {
        Assert.Equal(35, Isms.Catalog.Clauses.Count());
        Assert.Equal(["4", "5", "6", "7", "8", "9", "10"], Isms.Catalog.Clauses.Where(clause => clause.Parent is null).Select(clause => clause.Number.ToString()));
        Assert.Equal(26, Isms.Catalog.Clauses.Count(clause => clause.IsLeaf));
        Assert.Equal(["4", "5", "6", "6.1", "7", "7.5", "8", "9", "10"], Isms.Catalog.Clauses.Where(clause => !clause.IsLeaf).Select(clause => clause.Number.ToString()));
    }

    [Fact]
    public void Has_119_items_97_lettered_and_22_numbered()
    {
        var items = Isms.Catalog.Provisions.Where(provision => provision.Kind == ProvisionKind.Item).ToList();
        Assert.Equal(119, items.Count);
        Assert.Equal(97, items.Count(item => item.Parent!.Kind == ProvisionKind.Clause));
        Assert.Equal(22, items.Count(item => item.Parent!.Kind == ProvisionKind.Item));
    }

    [Fact]
    public void Has_114_controls_in_14_groups()
    {
        Assert.Equal(114, Isms.Catalog.Controls.Count);
        Assert.Equal(14, Isms.Catalog.Groups.Count());
        Assert.Equal(
            [("A.5", 2), ("A.6", 7), ("A.7", 6), ("A.8", 10), ("A.9", 14), ("A.10", 2), ("A.11", 15), ("A.12", 14), ("A.13", 7), ("A.14", 13), ("A.15", 5), ("A.16", 7), ("A.17", 4), ("A.18", 8)],
            Isms.Catalog.Groups.Select(group => (group.Number.ToString(), Isms.Catalog.Within(group.Number).Count(provision => provision is Control))));
    }

    [Fact]
    public void Has_35_categories_in_the_groups_and_every_control_in_one()
    {
        var categories = Isms.Catalog.Provisions.Where(provision => provision.Kind == ProvisionKind.Group && provision.Parent is not null).ToList();
        Assert.Equal(
            [
                ("A.5.1", 2), ("A.6.1", 5), ("A.6.2", 2), ("A.7.1", 2), ("A.7.2", 3), ("A.7.3", 1), ("A.8.1", 4), ("A.8.2", 3), ("A.8.3", 3), ("A.9.1", 2), ("A.9.2", 6), ("A.9.3", 1),
                ("A.9.4", 5), ("A.10.1", 2), ("A.11.1", 6), ("A.11.2", 9), ("A.12.1", 4), ("A.12.2", 1), ("A.12.3", 1), ("A.12.4", 4), ("A.12.5", 1), ("A.12.6", 2), ("A.12.7", 1),
                ("A.13.1", 3), ("A.13.2", 4), ("A.14.1", 3), ("A.14.2", 9), ("A.14.3", 1), ("A.15.1", 3), ("A.15.2", 2), ("A.16.1", 7), ("A.17.1", 3), ("A.17.2", 1), ("A.18.1", 5), ("A.18.2", 3),
            ],
            categories.Select(category => (category.Number.ToString(), category.Children.Count())));
        Assert.Equal(35, categories.Count);
        Assert.All(Isms.Catalog.Controls, control => Assert.Contains(control.Group, categories));
    }

    [Fact]
    public void Has_317_entries_of_four_kinds()
        => Assert.Equal(
            [("Clause", 35), ("Item", 119), ("Group", 49), ("Control", 114)],
            Isms.Catalog.Provisions.GroupBy(provision => provision.Kind).Select(kind => (kind.Key.ToString(), kind.Count())));

    [Theory]
    [InlineData("6.3")]
    [InlineData("9.2.1")]
    [InlineData("9.3.1")]
    [InlineData("10.3")]
    [InlineData("4.2 c)")]
    [InlineData("A.5.1.3")]
    [InlineData("A.5.15")]
    [InlineData("A.12.6.3")]
    [InlineData("A.19")]
    public void Has_no_entry_that_the_edition_lacks(string number) => Assert.False(Isms.Catalog.TryFind(number, out _));

    [Fact]
    public void Knows_two_other_spellings()
    {
        Assert.Equal(
            ["A.11.2.7 Secure disposal or re-use of equipment", "A.13.2.4 Confidentiality or nondisclosure agreements"],
            Isms.Catalog.Provisions.SelectMany(provision => provision.Aliases, (provision, alias) => $"{provision.Number} {alias}"));
        Assert.Equal("A.12.4.4", Assert.Single(Isms.Catalog.FindByTitle("Clock synchronisation")).Number.ToString());
    }

    [Fact]
    public void Knows_where_documented_information_is_asked_for()
        => Assert.Equal(
            [
                "4.3 Available", "5.2 e) Available", "6.1.2 Retain", "6.1.3 d) Produce", "6.1.3 e) Formulate", "6.1.3 Retain", "6.2 Retain", "7.2 d) Retain", "7.5.1 a) General", "7.5.1 b) General",
                "7.5.3 Control", "8.1 Retain", "8.2 Retain", "8.3 Retain", "9.1 Retain", "9.2 g) Retain", "9.3 Retain", "10.1 f) Retain", "10.1 g) Retain",
                "A.8.1.3 Document", "A.9.1.1 Document", "A.12.1.1 Document", "A.13.2.4 Document", "A.14.2.5 Document", "A.15.1.1 Document", "A.16.1.5 Document", "A.17.1.2 Document", "A.18.1.1 Document",
            ],
            Isms.Catalog.DocumentedInformation.Select(documented => $"{documented.Provision.Number} {documented.Kind}"));

    [Fact]
    public void Has_nine_inputs_of_the_management_review()
        => Assert.Equal(["9.3 a)", "9.3 b)", "9.3 c) 1)", "9.3 c) 2)", "9.3 c) 3)", "9.3 c) 4)", "9.3 d)", "9.3 e)", "9.3 f)"], Isms.Catalog.ReviewInputs.Select(input => input.Provision.Number.ToString()));

    /// <summary>Where an entry counts as the same, the edition of 2022 has it as the only successor.</summary>
    [Fact]
    public void Has_51_entries_that_ask_the_same_in_2022()
    {
        var same = Isms.Catalog.Provisions.Where(provision => provision.SameAs is not null).ToList();
        Assert.Equal(51, same.Count);
        Assert.Equal(26, same.Count(provision => provision.Kind == ProvisionKind.Clause));
        Assert.Equal(25, same.Count(provision => provision.Kind == ProvisionKind.Control));
        Assert.All(same, provision => Assert.Equal(provision.SameAs, Assert.Single(Next.Catalog.SuccessorsOf(provision.Number)).Id));
    }

    [Fact]
    public void Every_number_of_the_transition_stands_in_it()
    {
        Assert.Equal(Isms.Id, Next.Catalog.Predecessor);
        Assert.All(Next.Catalog.Provisions.SelectMany(provision => Next.Catalog.PredecessorsOf(provision.Id)), former => Assert.True(Isms.Catalog.TryFind(former, out _), former.ToString()));
        Assert.All(Isms.Catalog.Controls, control => Assert.NotEmpty(Next.Catalog.SuccessorsOf(control.Number)));
        Assert.All(Isms.Catalog.Clauses, clause => Assert.NotEmpty(Next.Catalog.SuccessorsOf(clause.Number)));
    }

    [Fact]
    public void Has_two_clauses_in_the_other_order_and_two_that_were_divided_later()
    {
        Assert.Equal(["10.1 10.2", "10.2 10.1"], Isms.Catalog.Clauses.Where(clause => clause.Harmonized!.Relation == HarmonizedRelation.Renumbered).Select(clause => $"{clause.Number} {clause.Harmonized!.Clauses.Single().Number}"));
        Assert.Equal(["9.2.1", "9.2.2"], Isms.Catalog[Isms.Clauses.C9_2].Harmonized!.Clauses.Select(clause => clause.Number.ToString()));
        Assert.Equal(["9.3.1", "9.3.2", "9.3.3"], Isms.Catalog[Isms.Clauses.C9_3].Harmonized!.Clauses.Select(clause => clause.Number.ToString()));
    }

    [Theory]
    [InlineData("2013-09-30", EditionStatus.NotPublished)]
    [InlineData("2013-10-01", EditionStatus.InForce)]
    [InlineData("2022-10-24", EditionStatus.InForce)]
    [InlineData("2022-10-25", EditionStatus.InTransition)]
    [InlineData("2024-05-01", EditionStatus.InTransition)]
    [InlineData("2025-10-31", EditionStatus.InTransition)]
    [InlineData("2025-11-01", EditionStatus.Withdrawn)]
    [InlineData("2026-01-10", EditionStatus.Withdrawn)]
    public void Stands_there_on_a_day(string day, EditionStatus status) => Assert.Equal(status, Isms.Catalog.Edition.StatusOn(Day.Of(day)));

    [Fact]
    public void Was_superseded_by_2022()
    {
        var superseded = Isms.Catalog.Edition.Superseded!;
        Assert.Equal(Next.Id, superseded.By);
        Assert.Equal(Next.Catalog.Edition.Published!.On, superseded.On);
        Assert.Equal(new LocalDate(2022, 10, 25), superseded.On);
        Assert.Equal(new LocalDate(2025, 10, 31), superseded.TransitionUntil!.On);
        Assert.Equal(new LocalDate(2024, 5, 1), superseded.SuccessorOnlyFrom!.On);
        Assert.Equal(new LocalDate(2022, 10, 25), Isms.Catalog.Edition.Withdrawn!.On);
    }
}

public sealed class Edition2013SummaryTests() : SummaryChecks(Isms.Catalog);

public sealed class Edition2013TypedIdTests() : TypedIdChecks(Isms.Catalog, typeof(Isms))
{
    [Fact]
    public void Name_what_they_stand_for()
    {
        Assert.Equal("ISO/IEC 27001:2013 A.9.2.5", Isms.Controls.A9_2_5.ToString());
        Assert.Equal("ISO/IEC 27001:2013 A.18.2", Isms.Groups.A18_2.ToString());
        Assert.Equal("Clock synchronisation", Isms.Catalog[Isms.Controls.A12_4_4].Title);
        Assert.Equal("9.3 c) 4)", Isms.Catalog[Isms.Clauses.C9_3.Item('c', 4)].Number.ToString());
    }
}

public sealed class Edition2013DataTests() : DataChecks(Isms.Catalog, "src/Iso.Standards.Iso27001/Data/iso27001-2013.json", Next.Catalog);

/// <summary>ISO/IEC 27001:2013, list by list, against the facts that it was written from.</summary>
public sealed class Edition2013SharedTests
{
    private static JsonElement Facts => Shared.Json("facts/iso27001-2013.json");

    [SharedFact]
    public void Clauses_and_items_are_those_of_the_facts() => AgainstFacts.AssertClauses(Isms.Catalog, Facts.List("clauses"));

    [SharedFact]
    public void Groups_and_categories_are_those_of_the_facts()
    {
        AgainstFacts.AssertEntries(Isms.Catalog.Groups, Facts.List("groups"));
        Assert.Equal(Facts.List("groups").Select(group => group.GetProperty("controls").GetInt32()), Isms.Catalog.Groups.Select(group => Isms.Catalog.Within(group.Number).Count(provision => provision is Control)));
        AgainstFacts.AssertEntries(Isms.Catalog.Provisions.Where(provision => provision.Kind == ProvisionKind.Group && provision.Parent is not null), Facts.List("categories"), "group");
    }

    [SharedFact]
    public void Controls_are_those_of_the_facts() => AgainstFacts.AssertEntries(Isms.Catalog.Controls, Facts.List("controls"), "category");

    [SharedFact]
    public void Counts_are_those_of_the_facts()
    {
        var counts = Facts.GetProperty("counts");
        Assert.Equal(14, counts.GetProperty("groups").GetInt32());
        Assert.Equal(35, counts.GetProperty("categories").GetInt32());
        Assert.Equal(114, counts.GetProperty("controls").GetInt32());
        Assert.Equal(26, counts.GetProperty("clause_leafs").GetInt32());
    }

    /// <summary>Both spellings that the facts ask to accept are known.</summary>
    [SharedFact]
    public void Spellings_to_accept_are_aliases()
    {
        var accepted = Facts.List("disagreements").Where(point => point.Text("judgement").Contains("accept both", StringComparison.Ordinal)).Select(point => point.Text("item").Split(' ')[0]);
        Assert.Equal(accepted, Isms.Catalog.Provisions.Where(provision => provision.Aliases.Count > 0).Select(provision => provision.Number.ToString()));
    }

    /// <summary>6.1.4 and 8.4 are the impact assessment of ISO/IEC 42001; planning of changes came with 2022.</summary>
    [SharedFact]
    public void Share_classes_are_those_of_the_facts() => AgainstFacts.AssertShareClasses(Isms.Catalog, "6.1.4", "8.4", "6.3");

    [SharedFact]
    public void Answers_the_harmonized_structure_as_the_facts_say() => AgainstFacts.AssertHarmonized(Isms.Catalog, new Dictionary<string, string>());

    [SharedFact]
    public void Dates_are_those_of_CRT_024()
    {
        var rule = Shared.Json("domain/rules.json").List("rules").Single(rule => rule.Text("id") == "CRT-024").Text("statement");
        var superseded = Isms.Catalog.Edition.Superseded!;
        Assert.Contains($"No accredited certificate to ISO/IEC 27001:2013 is valid after {superseded.TransitionUntil!.On:uuuu-MM-dd}", rule, StringComparison.Ordinal);
        Assert.Contains($"used the 2022 edition from {superseded.SuccessorOnlyFrom!.On:uuuu-MM-dd}", rule, StringComparison.Ordinal);
    }
}
