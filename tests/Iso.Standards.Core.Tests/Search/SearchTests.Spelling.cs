namespace Iso.Standards;

public sealed partial class SearchTests
{
    /// <summary>Two spellings, each of which finds the other.</summary>
    public static TheoryData<string, string> Variants => new()
    {
        // case and diacritics
        { "Résumé", "RESUME" },
        { "Re\u0301sume\u0301", "Résumé" },
        { "Straße", "STRASSE" },
        { "Œuvre", "oeuvre" },
        { "Ærø", "aero" },
        { "Łódź", "lodz" },
        { "con\uFB01dential", "confidential" },
        { "con\u00ADfidential", "confidential" },
        { "Права", "права" },

        // the plural
        { "Policy", "policies" },
        { "Process", "processes" },
        { "Analysis", "analyses" },
        { "Breach", "breaches" },
        { "Box", "boxes" },
        { "Device", "devices" },
        { "Key", "keys" },
        { "Series", "series" },
        { "The organization’s rules", "organization rule" },

        // one word or two
        { "End point", "endpoint" },
        { "End point devices", "endpoint device" },
        { "User end points", "user-endpoint" },
        { "End-point", "endpoints" },
        { "Nonconformity", "non-conformity" },
        { "Nonconformities", "non conformity" },
        { "Life cycle", "lifecycle" },
        { "Log in", "login" },
    };

    [Theory]
    [MemberData(nameof(Variants))]
    public void Spellings_of_one_word_find_each_other(string one, string other)
    {
        Assert.Equal(["X-02"], Searched.Titled("Gates", one, "Walls").Numbers(other));
        Assert.Equal(["X-02"], Searched.Titled("Gates", other, "Walls").Numbers(one));
        Assert.All(Searched.Titled("Gates", other, "Walls").Search(one), hit => Assert.InRange(hit.Score, 1, 2));
    }

    [Theory]
    [InlineData("end point")]
    [InlineData("end-point")]
    [InlineData("endpoint")]
    [InlineData("endpoints")]
    public void Both_spellings_are_found_where_both_are_there(string text)
        => Assert.Equal(["X-01", "X-03"], Searched.Titled("End points", "Gates", "Endpoints").Numbers(text).Order());

    [Fact]
    public void Two_words_that_stand_apart_are_not_one()
        => Assert.Equal(["X-02"], Searched.Titled("The point of an end", "End point").Numbers("endpoint"));

    [Theory]
    [InlineData("fier")]            // two swapped
    [InlineData("fir")]             // the beginning of the word
    [InlineData("firre")]           // one too many
    [InlineData("firq")]            // one wrong
    public void A_slip_is_forgiven_from_four_letters(string text) => Assert.Equal("X-01", Searched.Titled("Fire", "Windows", "Authentication").Numbers(text)[0]);

    [Theory]
    [InlineData("authetication")]
    [InlineData("autentikation")]
    [InlineData("uathenticatoin")]
    [InlineData("authenticatino")]
    public void Two_slips_are_forgiven_from_eight_letters(string text) => Assert.Equal(["X-03"], Searched.Titled("Fire", "Windows", "Authentication").Numbers(text));

    [Theory]
    [InlineData("fri")]             // one slip in three letters
    [InlineData("frei")]            // two in four
    [InlineData("widnosw")]         // two in seven
    [InlineData("autentikatin")]    // three
    public void More_slips_are_another_word(string text) => Assert.Empty(Searched.Titled("Fire", "Windows", "Authentication").Search(text));

    [Fact]
    public void The_nearest_word_is_meant() => Assert.Equal(["X-02"], Searched.Titled("Protections", "Production").Numbers("producton"));

    [Fact]
    public void A_word_that_is_there_is_no_slip() => Assert.Equal(["X-01"], Searched.Titled("Form", "From").Numbers("form"));

    [Fact]
    public void A_number_is_no_slip() => Assert.Empty(Searched.Titled("Plan for 2026").Search("2025"));

    [Fact]
    public void A_slip_counts_as_a_word_found()
        => Assert.Equal(["3", "H.1"], Searched.House.Numbers("visiters pasword"));
}
