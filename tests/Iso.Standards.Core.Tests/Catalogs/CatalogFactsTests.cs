namespace Iso.Standards;

/// <summary>What a catalog knows beside numbers and titles, in one made up for the purpose.</summary>
public sealed class CatalogFactsTests
{
    private static readonly Catalog House = Catalog.Read(new MemoryStream("""
        { "standard": "House Policy:2026", "title": "House policy", "discipline": "house",
          "checked": { "against": "the walls", "on": "2026-11-22", "by": "the janitor", "confidence": "high", "doubts": ["Is there a cellar?"] },
          "disagreements": [ { "about": "the attic", "judgement": "There is one.", "confidence": "medium" } ],
          "predecessor": "House Policy:2020",
          "clauses": [
            { "number": "1", "title": "Order", "aliases": ["Tidiness", "House-keeping"], "summary": "s", "sharing": { "class": "facet", "how": "One broom." }, "items": ["a)", "a) 1)"], "evidence": ["a clean floor"], "confidence": "low", "doubt": "Whose broom?", "controls": ["A.1.2", "A.10.2.2"] },
            { "number": "1.1", "title": "General", "summary": "s", "replaces": ["1", "2"] },
            { "number": "1.2", "title": "General", "summary": "s", "sharing": { "class": "full" }, "confidence": "medium", "replaces": ["2"] },
            { "number": "2", "summary": "s" } ],
          "groups": [
            { "number": "A.1", "title": "Rooms", "summary": "s", "sharing": { "class": "single" } },
            { "number": "A.10", "title": "Garden", "summary": "s" }, { "number": "A.10.2", "title": "Beds", "summary": "s" } ],
          "objectives": [ { "number": "A.1.1", "summary": "s" }, { "number": "A.10.2.1", "summary": "s" } ],
          "controls": [ { "number": "A.1.2", "title": "Dust", "summary": "s" }, { "number": "A.10.2.2", "title": "Weeds", "summary": "s" } ],
          "references": [ { "number": "C.1", "title": "Tools", "summary": "s" }, { "number": "C.1.1", "title": "Broom", "summary": "s" } ],
          "documentedInformation": [ { "provision": "1 a)", "kind": "maintainAndRetain", "subject": "the plan", "confidence": "mediumLow" } ],
          "reviewInputs": [ { "provision": "1 a) 1)", "subject": "the dust", "confidence": "medium" } ] }
        """u8.ToArray()));

    [Fact]
    public void Groups_stand_before_their_objectives_and_these_before_the_controls()
        => Assert.Equal(
            ["A.1", "A.1.1", "A.1.2", "A.10", "A.10.2", "A.10.2.1", "A.10.2.2", "C.1", "C.1.1"],
            House.Provisions.SkipWhile(provision => provision.Kind is ProvisionKind.Clause or ProvisionKind.Item).Select(provision => provision.Number.ToString()));

    [Fact]
    public void Lists_groups_at_the_top_and_everything_else_at_any_depth()
    {
        Assert.Equal(["A.1", "A.10"], Numbers(House.Groups));
        Assert.Equal(["A.1.1", "A.10.2.1"], Numbers(House.Objectives));
        Assert.Equal(["A.1.2", "A.10.2.2"], Numbers(House.Controls));
        Assert.Equal(["C.1", "C.1.1"], Numbers(House.References));
    }

    [Fact]
    public void Within_a_number_stands_the_entry_itself_and_all_below_it()
    {
        Assert.Equal(["1", "1 a)", "1 a) 1)", "1.1", "1.2"], Numbers(House.Within(ProvisionNumber.Parse("1"))));
        Assert.Equal(["1 a)", "1 a) 1)"], Numbers(House.Within(ProvisionNumber.Parse("1 a)"))));
        Assert.Equal(["A.1", "A.1.1", "A.1.2"], Numbers(House.Within(ProvisionNumber.Parse("A.1"))));
    }

    [Fact]
    public void Within_a_number_that_stands_in_no_entry_may_be_some_all_the_same()
    {
        Assert.Equal(["A.1", "A.1.1", "A.1.2", "A.10", "A.10.2", "A.10.2.1", "A.10.2.2"], Numbers(House.Within(ProvisionNumber.Parse("A"))));
        Assert.Empty(House.Within(ProvisionNumber.Parse("3")));
        Assert.Empty(House.Within(ProvisionNumber.Parse("1 a) 2)")));
    }

    [Theory]
    [InlineData("Order", "1")]
    [InlineData("ORDER", "1")]
    [InlineData("tidiness", "1")]
    [InlineData("housekeeping", "1")]
    [InlineData("House keeping.", "1")]
    [InlineData("General", "1.1 1.2")]
    [InlineData("Dust", "A.1.2")]
    [InlineData("Broom", "C.1.1")]
    [InlineData("Orde", "")]
    [InlineData("Orders", "")]
    [InlineData("", "")]
    [InlineData(" - ", "")]
    public void Finds_by_letters_and_digits_of_title_and_alias(string title, string numbers) => Assert.Equal(numbers, string.Join(' ', Numbers(House.FindByTitle(title))));

    [Fact]
    public void Sharing_is_that_of_the_nearest_entry_above_that_says()
    {
        Assert.Equal(new Sharing { Class = Shareability.Facet, How = "One broom." }, Entry("1").Sharing);
        Assert.Equal(Entry("1").Sharing, Entry("1.1").Sharing);
        Assert.Equal(Entry("1").Sharing, Entry("1 a) 1)").Sharing);
        Assert.Equal(new Sharing { Class = Shareability.Full }, Entry("1.2").Sharing);
        Assert.Equal(Shareability.Single, Entry("A.1.2").Sharing.Class);
        Assert.Equal(new Sharing { Class = Shareability.Unspecified }, Entry("2").Sharing);
        Assert.Equal(Shareability.Unspecified, Entry("A.10.2.2").Sharing.Class);
    }

    [Fact]
    public void An_item_has_the_evidence_and_the_provenance_of_its_clause_and_a_clause_below_has_not()
    {
        Assert.Equal(["a clean floor"], Entry("1").ExpectedEvidence);
        Assert.Equal(["a clean floor"], Entry("1 a) 1)").ExpectedEvidence);
        Assert.Empty(Entry("1.1").ExpectedEvidence);
        Assert.Equal((Confidence.Low, "Whose broom?"), (Entry("1").Provenance.Confidence, Assert.Single(Entry("1").Provenance.Doubts)));
        Assert.Equal(Entry("1").Provenance, Entry("1 a) 1)").Provenance);
        Assert.Equal(House.Provenance, Entry("1.1").Provenance);
        Assert.Equal(Confidence.Medium, Entry("1.2").Provenance.Confidence);
        Assert.Empty(Entry("1.2").Provenance.Doubts);
    }

    [Fact]
    public void Provenance_of_the_catalog_names_source_doubts_and_disagreements()
        => Assert.Equal(
            new Provenance
            {
                CheckedAgainst = "the walls",
                CheckedOn = new LocalDate(2026, 11, 22),
                CheckedBy = "the janitor",
                Confidence = Confidence.High,
                Doubts = ["Is there a cellar?"],
                Disagreements = [new() { About = "the attic", Judgement = "There is one.", Confidence = Confidence.Medium }],
            },
            House.Provenance);

    [Fact]
    public void Knows_what_came_of_the_former_edition_and_from_where()
    {
        Assert.Equal(["1.1", "1.2"], Numbers(House.SuccessorsOf(ProvisionNumber.Parse("2"))));
        Assert.Equal(["House Policy:2020 1", "House Policy:2020 2"], House.PredecessorsOf(Entry("1.1").Id).Select(former => former.ToString()));
        Assert.Empty(House.PredecessorsOf(Entry("2").Id));
        Assert.Empty(House.PredecessorsOf(ProvisionId.Parse("House Policy:2020 1")));
        Assert.Empty(House.PredecessorsOf(default));
    }

    [Fact]
    public void Facts_say_how_sure_they_are()
    {
        Assert.Equal(new DocumentedInformation { Provision = Entry("1 a)").Id, Kind = DocumentedInformationKind.MaintainAndRetain, Subject = "the plan", Confidence = Confidence.MediumLow }, Assert.Single(House.DocumentedInformation));
        Assert.Equal(new ReviewInput { Provision = Entry("1 a) 1)").Id, Subject = "the dust", Confidence = Confidence.Medium }, Assert.Single(House.ReviewInputs));
        Assert.Equal("house", House.Discipline);
        Assert.Equal(["A.1.2", "A.10.2.2"], Numbers(Entry("1").RelatedControls));
        Assert.Empty(Entry("1 a)").RelatedControls);
    }

    [Fact]
    public void Cannot_be_changed_through_the_lists_of_an_entry()
    {
        Assert.False(Entry("1").Aliases is List<string>);
        Assert.False(Entry("1.1").Aliases is List<string>);
        Assert.False(Entry("1").ExpectedEvidence is List<string>);
        Assert.False(Entry("1").RelatedControls is List<Control>);
    }

    [Fact]
    public void What_is_not_said_is_empty()
    {
        var bare = Catalog.Read(new MemoryStream("""{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "summary": "s" } ] }"""u8.ToArray()));
        var clause = bare.Provisions[0];
        Assert.Empty(bare.Discipline);
        Assert.Null(bare.Predecessor);
        Assert.Empty(bare.Attributes);
        Assert.Empty(bare.Amendments);
        Assert.Empty(bare.DocumentedInformation);
        Assert.Empty(bare.ReviewInputs);
        Assert.Equal(new Provenance { CheckedAgainst = "", CheckedOn = null, CheckedBy = "" }, bare.Provenance);
        Assert.Equal("", clause.Title);
        Assert.Equal("1", clause.ToString());
        Assert.Empty(clause.Aliases);
        Assert.Empty(clause.ExpectedEvidence);
        Assert.Empty(clause.RelatedControls);
        Assert.Null(clause.Harmonized);
        Assert.Null(clause.SameAs);
        Assert.Null(clause.Text);
        Assert.Equal(bare.Provenance, clause.Provenance);
        Assert.Equal("Clause", clause.Term);
    }

    private static IEnumerable<string> Numbers(IEnumerable<Provision> provisions) => provisions.Select(provision => provision.Number.ToString());

    private static Provision Entry(string number) => House[new ProvisionId(House.Id, number)];
}
