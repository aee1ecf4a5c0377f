namespace Iso.Standards;

public sealed partial class SearchTests
{
    [Fact]
    public void A_title_goes_before_summaries()
    {
        var catalog = Searched.Entries(
            ("First", "Keys, keys, keys."),
            ("Rules for whoever has to carry, lend, copy, lose or find any of the old iron keys", "-"),
            ("Second", "Keys."));
        Assert.Equal(["X-02", "X-01", "X-03"], catalog.Numbers("keys"));
    }

    [Fact]
    public void An_alias_counts_like_a_title() => Assert.Equal(["H.1.2", "4"], Searched.Read("""
        { "standard": "X:1", "title": "x", "clauses": [ { "number": "4", "title": "Fire", "summary": "The panes burst." } ],
          "controls": [ { "number": "H.1.2", "title": "Windows", "aliases": ["Panes of glass"], "summary": "Shut." } ] }
        """).Numbers("panes"));

    [Fact]
    public void A_summary_goes_before_a_text_of_the_user()
    {
        var catalog = Searched.Entries(("One", "Nothing."), ("Two", "A hammer.")).WithText(new ProvisionText { Number = ProvisionNumber.Parse("X-01"), Text = "Hammer, hammer." });
        Assert.Equal(["X-02", "X-01"], catalog.Numbers("hammer"));
    }

    [Fact]
    public void A_whole_word_goes_before_its_beginning() => Assert.Equal(["X-03", "X-02", "X-01"], Searched.Titled("Logistics", "Logging", "Log").Numbers("log"));

    [Fact]
    public void Two_letters_are_no_beginning() => Assert.Equal(["X-02"], Searched.Titled("Aims", "AI").Numbers("ai"));

    [Fact]
    public void All_words_go_before_some()
    {
        var catalog = Searched.Entries(("Fire fire", "Fire."), ("Attic", "Doors hold back a fire."), ("Cellar", "Doors."));
        Assert.Equal(["X-02", "X-01", "X-03"], catalog.Numbers("fire doors"));
    }

    [Fact]
    public void A_rare_word_says_more_than_a_common_one()
    {
        var catalog = Searched.Titled("Policy one", "Policy two", "Policy three", "Gates");
        Assert.Equal("X-04", catalog.Numbers("gate policy")[0]);
    }

    [Fact]
    public void A_short_title_goes_before_a_long_one() => Assert.Equal(["X-02", "X-01"], Searched.Titled("Access to the cellar and the attic", "Access").Numbers("access"));

    [Fact]
    public void Equals_stand_in_the_order_of_the_document()
        => Assert.Equal(["X-01", "X-02", "X-03"], Searched.Titled("Some doors", "More doors", "Other doors").Numbers("door"));

    [Fact]
    public void Of_equals_the_limit_keeps_the_first()
        => Assert.Equal(["X-01", "X-02"], Searched.Titled("Some doors", "More doors", "Other doors").Numbers("door", limit: 2));

    [Fact]
    public void Equals_stand_in_the_order_of_the_library()
    {
        var one = Searched.Read("""{ "standard": "One:1", "title": "x", "controls": [ { "number": "X-01", "title": "Doors", "summary": "Shut." } ] }""");
        var two = Searched.Read("""{ "standard": "Two:1", "title": "x", "controls": [ { "number": "X-01", "title": "Doors", "summary": "Shut." } ] }""");
        Assert.Equal(["One:1 X-01", "Two:1 X-01"], new StandardsLibrary(new Standard(one), new Standard(two)).Ids("doors"));
        Assert.Equal(["Two:1 X-01", "One:1 X-01"], new StandardsLibrary(new Standard(two), new Standard(one)).Ids("doors"));
    }

    [Fact]
    public void The_score_says_whether_number_or_all_words_or_some_were_found()
    {
        Assert.Equal(2, Searched.House.Search("H.1.1")[0].Score);
        Assert.InRange(Searched.House.Search("H.1.1 doors")[0].Score, 2.001, 2.999);
        Assert.InRange(Searched.House.Search("fire exits")[0].Score, 1.001, 1.999);
        Assert.InRange(Searched.House.Search("fire exits")[1].Score, 0.001, 0.999);
    }

    [Theory]
    [InlineData("how do I shut the doors?")]
    [InlineData("what is shut, the doors or the windows")]
    public void Common_words_of_a_question_do_not_count(string question) => Assert.Equal(Searched.House.Numbers(question.Contains("windows", StringComparison.Ordinal) ? "shut doors windows" : "shut doors"), Searched.House.Numbers(question));

    [Fact]
    public void Common_words_alone_are_looked_for() => Assert.Equal(["2", "H.1.2"], Searched.House.Numbers("of"));
}
