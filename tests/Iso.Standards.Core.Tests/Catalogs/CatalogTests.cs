namespace Iso.Standards;

public sealed class CatalogTests
{
    private static readonly Catalog House = Catalog.Read(new MemoryStream("""
        { "standard": "House Policy:2026", "title": "House policy",
          "terms": { "group": "Wing" },
          "predecessor": "House Policy:2020",
          "attributes": { "size": ["small", "large"], "use": ["day", "night"] },
          "clauses": [
            { "number": "1", "title": "Purpose", "summary": "Why.", "items": ["a)", "b)", "b) 1)"] },
            { "number": "1.1", "title": "Owner", "summary": "Who." },
            { "number": "2", "title": "Rules", "summary": "How." } ],
          "groups": [ { "number": "H.1", "title": "Ground floor", "summary": "Below." }, { "number": "H.2", "title": "Attic", "summary": "Above." } ],
          "controls": [
            { "number": "H.1.1", "title": "Doors", "summary": "Shut.", "attributes": { "size": ["small", "large"], "use": ["night"] }, "replaces": ["7", "8"] },
            { "number": "H.1.10", "title": "Gates", "summary": "Shut too.", "replaces": ["8"] },
            { "number": "H.2.1", "title": "Roof", "summary": "Tight." } ],
          "documentedInformation": [ { "provision": "1 b)", "kind": "produce", "subject": "the policy" } ] }
        """u8.ToArray()));

    [Fact]
    public void Keeps_the_order_of_the_document()
        => Assert.Equal(
            ["1", "1 a)", "1 b)", "1 b) 1)", "1.1", "2", "H.1", "H.1.1", "H.1.10", "H.2", "H.2.1"],
            House.Provisions.Select(provision => provision.Number.ToString()));

    [Fact]
    public void Knows_what_kind_an_entry_is_and_the_word_for_it()
    {
        Assert.Equal(["1", "1.1", "2"], House.Clauses.Select(clause => clause.Number.ToString()));
        Assert.Equal(["H.1", "H.2"], House.Groups.Select(group => group.Number.ToString()));
        Assert.Equal(["H.1.1", "H.1.10", "H.2.1"], House.Controls.Select(control => control.Number.ToString()));
        Assert.Equal("Wing", Entry("H.1").Term);
        Assert.Equal("Control", Entry("H.1.1").Term);
        Assert.Equal(ProvisionKind.Item, Entry("1 b) 1)").Kind);
    }

    [Fact]
    public void Knows_parents_and_children()
    {
        Assert.Equal("1 b)", Entry("1 b) 1)").Parent!.Number.ToString());
        Assert.Equal("1", Entry("1.1").Parent!.Number.ToString());
        Assert.Null(Entry("2").Parent);
        Assert.Equal(["1 a)", "1 b)", "1.1"], Entry("1").Children.Select(child => child.Number.ToString()));
        Assert.Equal(["H.1.1", "H.1.10"], Entry("H.1").Children.Select(child => child.Number.ToString()));
        Assert.Empty(Entry("2").Children);
        Assert.Equal("Ground floor", House[new ControlId(House.Id, "H.1.10")].Group!.Title);
        Assert.False(Entry("1").IsLeaf);
        Assert.True(Entry("1.1").IsLeaf);
    }

    [Fact]
    public void Finds_by_any_spelling()
    {
        Assert.True(House.TryFind("1(b)", out var item));
        Assert.Equal("1 b)", item.Number.ToString());
        Assert.True(House.TryFind(" H.1.1 ", out var control));
        Assert.Equal("Doors", control.Title);
        Assert.False(House.TryFind("h.9", out _));
        Assert.False(House.TryFind("", out _));
        Assert.False(House.TryFind("no number at all!", out _));
        Assert.False(House.TryFind(new string('1', 1 << 20), out _));
    }

    [Fact]
    public void Finds_by_id_in_its_own_edition_only()
    {
        Assert.True(House.TryFind(ControlId.Parse("House Policy:2026 H.1.1"), out Control? doors));
        Assert.Equal("Doors", doors.Title);
        Assert.False(House.TryFind(ControlId.Parse("House Policy:2020 H.1.1"), out _));
        Assert.False(House.TryFind(default(ControlId), out _));
        Assert.False(House.TryFind(default(ProvisionId), out _));
    }

    [Fact]
    public void A_clause_is_a_provision_and_no_control()
    {
        Assert.Equal("Purpose", House[ProvisionId.Parse("House Policy:2026 1")].Title);
        Assert.False(House.TryFind(ControlId.Parse("House Policy:2026 1"), out _));
        Assert.Throws<ProvisionNotFoundException>(() => House[ControlId.Parse("House Policy:2026 1")]);
    }

    [Fact]
    public void Says_which_entry_it_does_not_have()
    {
        Assert.Equal("House Policy:2026 has no control H.9.", Assert.Throws<ProvisionNotFoundException>(() => House[ControlId.Parse("House Policy:2026 H.9")]).Message);
        Assert.Equal("House Policy:2026 has no provision 3.", Assert.Throws<ProvisionNotFoundException>(() => House[ProvisionId.Parse("House Policy:2026 3")]).Message);
        Assert.IsType<KeyNotFoundException>(Assert.Throws<ProvisionNotFoundException>(() => House[ControlId.Parse("27001:2022 A.5.1")]), exactMatch: false);
    }

    [Fact]
    public void Sorts_by_attributes()
    {
        var doors = House[new ControlId(House.Id, "H.1.1")];
        Assert.Equal(["size", "use"], House.Attributes.Select(attribute => attribute.Name));
        Assert.Equal(["small", "large"], doors.AttributeValues(House.Attributes[0]));
        Assert.Equal(["night"], doors.AttributeValues(House.Attributes[1]));
        Assert.True(doors.HasAttribute("use", "night"));
        Assert.False(doors.HasAttribute("use", "day"));
        Assert.False(doors.HasAttribute("use", "noon"));
        Assert.False(doors.HasAttribute("colour", "night"));
        Assert.Empty(Entry("H.2.1").AttributeValues(House.Attributes[0]));
    }

    [Fact]
    public void Knows_successors_of_former_numbers()
    {
        Assert.Equal(StandardId.Parse("House Policy:2020"), House.Predecessor);
        Assert.Equal(["H.1.1", "H.1.10"], House.SuccessorsOf(ProvisionNumber.Parse("8")).Select(control => control.Number.ToString()));
        Assert.Equal(["H.1.1"], House.SuccessorsOf(ProvisionNumber.Parse("7")).Select(control => control.Number.ToString()));
        Assert.Empty(House.SuccessorsOf(ProvisionNumber.Parse("9")));
        Assert.Empty(House.SuccessorsOf(default));
    }

    [Fact]
    public void Knows_where_documented_information_is_asked_for()
        => Assert.Equal(
            new DocumentedInformation(ProvisionId.Parse("House Policy:2026 1 b)"), DocumentedInformationKind.Produce, "the policy"),
            Assert.Single(House.DocumentedInformation));

    [Fact]
    public void Cannot_be_changed_through_its_lists()
    {
        Assert.False(House.Provisions is Provision[]);
        Assert.False(House.Controls is Control[]);
        Assert.False(House.Attributes[0].Values is string[]);
    }

    [Theory]
    [InlineData("H.1.1")]
    [InlineData("1 b) 1)")]
    [InlineData("1(b)(1)")]
    [InlineData("H.9.9")]
    public void Finding_by_text_allocates_nothing(string number)
        => Assert.Equal(0, Allocations.Of(() => House.TryFind(number.AsSpan(), out _)));

    [Fact]
    public void Finding_by_id_allocates_nothing()
    {
        var id = ControlId.Parse("House Policy:2026 H.1.1");
        Assert.Equal(0, Allocations.Of(() => House[id]));
    }

    [Fact]
    public void Leaves_the_stream_open_and_reads_a_byte_order_mark()
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. "{\"standard\":\"X:1\",\"title\":\"x\"}"u8]);
        Assert.Equal("X:1", Catalog.Read(stream).Id.ToString());
        Assert.True(stream.CanRead);
        Assert.Throws<ArgumentNullException>(() => Catalog.Read(null!));
    }

    private static Provision Entry(string number) => House[new ProvisionId(House.Id, number)];
}
