namespace Iso.Standards;

public sealed partial class SearchTests
{
    [Theory]
    [InlineData("gates", "H.1.1")]
    [InlineData("GATE", "H.1.1")]
    [InlineData("glass", "H.1.2")]
    [InlineData("rain", "H.1.2")]
    [InlineData("gates, doors", "H.1.1")]
    public void Finds_words_of_titles_aliases_and_summaries(string text, string number) => Assert.Equal([number], Searched.House.Numbers(text));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("?! – …")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    public void Without_a_word_it_finds_nothing(string text) => Assert.Empty(Searched.House.Search(text));

    [Theory]
    [InlineData("banana")]
    [InlineData("42")]
    [InlineData("X-01")]
    [InlineData("27001:2022 A.5.15")]
    public void What_is_not_there_is_not_found(string text) => Assert.Empty(Searched.House.Search(text));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_below_one_is_refused(int limit)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(limit), () => Searched.House.Search("fire", limit));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(limit), () => new StandardsLibrary(new Standard(Searched.House)).Search("fire", limit));
    }

    [Fact]
    public void No_text_at_all_is_refused()
    {
        Assert.Throws<ArgumentNullException>("text", () => Searched.House.Search(null!));
        Assert.Throws<ArgumentNullException>("text", () => new StandardsLibrary().Search(null!));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public void The_limit_keeps_the_best(int limit)
        => Assert.Equal(new[] { "4", "H.1.1" }.Take(limit), Searched.House.Numbers("fire", limit));

    [Fact]
    public void A_library_without_editions_finds_nothing() => Assert.Empty(new StandardsLibrary().Search("fire"));

    [Fact]
    public void Long_texts_are_searched_by_their_beginning()
    {
        Assert.Equal("4", Searched.House.Numbers("fire " + new string('x', 1 << 20))[0]);
        Assert.Equal(["4", "H.1.1"], Searched.House.Numbers("fire " + string.Join(' ', Enumerable.Range(0, 50).Select(i => $"zz{i}"))));
        Assert.Empty(Searched.House.Search(new string('\u00e6', 1000)));
    }

    [Fact]
    public void A_word_that_is_longer_than_any_is_found_by_its_beginning()
    {
        var endless = new string('o', 100);
        Assert.Equal(["X-01"], Searched.Titled("L" + endless + "ng").Numbers("l" + endless));
    }

    [Fact]
    public void No_catalog_is_made_before_the_first_search_and_each_once()
    {
        var made = 0;
        var library = new StandardsLibrary(new Standard(
            Searched.House.Id,
            () =>
            {
                made++;
                return Searched.House;
            },
            () => throw new InvalidOperationException("Nobody asked for rules.")));
        Assert.True(library.TryFind(Searched.House.Id, out Standard? _));
        Assert.Equal(0, made);
        library.Search("fire");
        library.Search("doors");
        Assert.Equal(1, made);
    }

    [Fact]
    public void Threads_that_search_first_get_the_same_answer()
    {
        var library = new StandardsLibrary(new Standard(Searched.House));
        var answers = new string[16][];
        Parallel.For(0, answers.Length, i => answers[i] = library.Ids("fire"));
        Assert.All(answers, answer => Assert.Equal(["House Policy:2026 4", "House Policy:2026 H.1.1"], answer));
    }

    [Fact]
    public void A_search_allocates_little_but_its_answer()
        => Assert.InRange(Allocations.Of(() => Searched.House.Search("fire doors")) / 1000, 1, 1024);

    [Fact]
    public void A_text_of_the_user_is_searched_too()
    {
        var catalog = Searched.House.WithText(
            new ProvisionText { Number = ProvisionNumber.Parse("4"), Text = "Buckets stand in every corridor." },
            new ProvisionText { Number = ProvisionNumber.Parse("1 b)"), Text = "the lease" },
            new ProvisionText { Number = ProvisionNumber.Parse("H.1.2"), Title = "Fenster", Summary = "Bei Regen zu." });
        Assert.Equal(["4"], catalog.Numbers("bucket"));
        Assert.Equal(["1 b)"], catalog.Numbers("lease"));
        Assert.Equal(["H.1.2"], catalog.Numbers("fenster"));
        Assert.Equal(["H.1.2"], catalog.Numbers("windows"));
        Assert.Equal(["H.1.2"], catalog.Numbers("regen"));
        Assert.Empty(catalog.Search("rain"));
        Assert.Empty(Searched.House.Search("bucket"));
    }
}
