namespace Iso.Standards;

public sealed partial class SearchTests
{
    private static readonly StandardsLibrary TwoHouses = new(new Standard(Searched.House), new Standard(Searched.Read("""
        { "standard": "Shed Policy:2026", "title": "Shed policy",
          "clauses": [
            { "number": "1", "title": "Purpose", "summary": "Why.", "items": ["a)"] },
            { "number": "2", "title": "Spades", "summary": "Version 1.3 of the spade hangs on a hook." } ],
          "controls": [ { "number": "H.1.1", "title": "Hasp", "summary": "Shut by hand." } ] }
        """)));

    [Theory]
    [InlineData("H.1.1", "H.1.1")]
    [InlineData(" h.1.1 ", "H.1.1")]
    [InlineData("1 a)", "1 a)")]
    [InlineData("1(b)", "1 b)")]
    [InlineData("1 b", "1 b)")]
    [InlineData("3", "3")]
    [InlineData("House Policy:2026 H.1.1", "H.1.1")]
    [InlineData("House Policy:2026/1(a)", "1 a)")]
    public void A_number_is_found_in_each_spelling_and_alone(string text, string number) => Assert.Equal([number], Searched.House.Numbers(text));

    [Fact]
    public void A_number_is_found_in_every_edition_that_has_it()
    {
        Assert.Equal(["House Policy:2026 1 a)", "Shed Policy:2026 1 a)"], TwoHouses.Ids("1 (a)"));
        Assert.Equal(["House Policy:2026 H.1.1", "Shed Policy:2026 H.1.1"], TwoHouses.Ids("H.1.1"));
        Assert.Equal(["Shed Policy:2026 H.1.1"], TwoHouses.Ids("Shed Policy:2026 H.1.1"));
    }

    [Theory]
    [InlineData("H.1.1 fire")]
    [InlineData("fire H.1.1")]
    [InlineData("control H.1.1, fire")]
    [InlineData("House Policy:2026 H.1.1: fire")]
    public void A_number_among_words_goes_first(string text)
    {
        var hits = TwoHouses.Search(text);
        Assert.Equal("House Policy:2026 H.1.1", hits[0].Provision.Id.ToString());
        Assert.InRange(hits[0].Score, 2, 3);
        Assert.Contains(hits, hit => hit is { Score: < 2, Provision.Title: "Fire" });
    }

    [Fact]
    public void Of_equal_numbers_the_words_beside_them_decide()
        => Assert.Equal(["Shed Policy:2026 H.1.1", "House Policy:2026 H.1.1"], TwoHouses.Ids("H.1.1 Hasp").Take(2));

    [Fact]
    public void A_bare_number_among_words_counts_things()
        => Assert.DoesNotContain("House Policy:2026 4", TwoHouses.Ids("4 spades"));

    [Fact]
    public void A_number_that_stands_in_a_text_is_found_there() => Assert.Equal(["Shed Policy:2026 2"], TwoHouses.Ids("version 1.3"));

    [Fact]
    public void A_number_that_does_not_exist_is_not_looked_for_in_pieces() => Assert.Empty(TwoHouses.Search("H.1.9"));

    [Fact]
    public void A_number_of_letters_is_a_word_too()
    {
        var catalog = Searched.Read("""
            { "standard": "X:1", "title": "x", "groups": [ { "number": "GOVERN", "title": "Culture", "summary": "All." }, { "number": "MAP", "title": "Whoever governs", "summary": "Some." } ] }
            """);
        Assert.Equal(["GOVERN", "MAP"], catalog.Numbers("GOVERN"));
    }

    [Theory]
    [InlineData("shed purpose")]
    [InlineData("purpose of the shed policy 2026")]
    public void The_name_of_a_standard_among_words_prefers_it(string text)
        => Assert.Equal(["Shed Policy:2026 1", "House Policy:2026 1"], TwoHouses.Ids(text).Take(2));

    [Fact]
    public void The_name_of_a_standard_alone_finds_no_entry() => Assert.Empty(TwoHouses.Search("shed 2026"));
}
