using FsCheck;
using FsCheck.Fluent;

namespace Iso.Standards;

public sealed class WordListsTests
{
    private static readonly string[] Phrases =
    [
        "ai", "see", "as in", "as in the", "n/a", "zwölf", "über", "à", "é", "où", "see the statement of applicability", "für beide", "C++", "a", "-", "not yet", "ſee", "Źródło",
    ];

    /// <summary>Phrases, parts of them and what stands between words, so that hits and near misses come at every place of a block.</summary>
    private static readonly string[] Crumbs =
    [
        .. Phrases, "AI", "See", "SEE THE STATEMENT OF APPLICABILITY", "ÜBER", "É", "Où", "Zwölfte", "źródło", "as", "in", "the", "x", "long-winded", "statement",
        " ", " ", " ", ",", ". ", "\n", "–", "/", "\u00A0", "\uD83D\uDE00", "0", "²", "Ω",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Crumbs).ListOf().Select(crumbs => string.Concat(crumbs));

    private static readonly Gen<string> PlainTexts =
        Gen.Elements([.. Crumbs.Where(crumb => System.Text.Ascii.IsValid(crumb)), "lorem ipsum ", "Seen inside", "assign "]).ListOf(40).Select(crumbs => string.Concat(crumbs));

    private static readonly Gen<string[]> SomePhrases = Gen.Elements(Phrases).ListOf().Select(phrases => phrases.Distinct(StringComparer.Ordinal).ToArray());

    public static TheoryData<int> Lengths => new(Enumerable.Range(1, 140));

    [Theory]
    [InlineData("Our hoster does it", -1)]
    [InlineData("as the hoster does it", -1)]
    [InlineData("the HOSTING company", 4)]
    [InlineData("hosting", 0)]
    [InlineData("cohosting and hosting", 14)]
    [InlineData("(hosting)", 1)]
    [InlineData("a hostingcompany", -1)]
    [InlineData("éhosting", -1)]
    [InlineData("on behalf of others, of hosting", 24)]
    [InlineData("", -1)]
    public void Phrase_is_found_where_it_stands_as_words_of_its_own(string text, int at)
        => Assert.Equal(at, WordLists.Empty.With("en", "hosting").IndexIn(text));

    [Fact]
    public void Search_finds_what_a_look_at_every_place_finds() => Prop.ForAll(
        Texts.ToArbitrary(),
        SomePhrases.ToArbitrary(),
        (text, phrases) => (WordLists.Empty.With("en", phrases).IndexIn(text) == FirstByHand(text, phrases)).Label($"{text} | {string.Join(" | ", phrases)}"))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    /// <summary>Texts of ASCII that are long enough to be looked at in steps of thirty-two.</summary>
    [Fact]
    public void Search_in_long_plain_texts_finds_what_a_look_at_every_place_finds() => Prop.ForAll(
        PlainTexts.ToArbitrary(),
        SomePhrases.ToArbitrary(),
        (text, phrases) => (WordLists.Empty.With("en", phrases).IndexIn(text) == FirstByHand(text, phrases)).Label($"{text} | {string.Join(" | ", phrases)}"))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_phrase_at_the_very_end_is_found_at_every_length(int length)
    {
        var text = new string('x', length) + " see";
        Assert.Equal(length + 1, WordLists.Empty.With("en", "see", "as in").IndexIn(text));
        Assert.Equal(length + 1, WordLists.Empty.With("en", "s", "as in").IndexIn(text.AsSpan()[..^2]));
        Assert.Equal(-1, WordLists.Empty.With("en", "see", "as in").IndexIn(text + "n"));
    }

    [Fact]
    public void Text_as_a_whole_is_a_word_in_either_case()
    {
        var words = WordLists.Empty.With("en", "n/a", "tbd").With("de", "unnötig");
        Assert.True(words.Contains("TBD"));
        Assert.True(words.Contains("UNNÖTIG"));
        Assert.False(words.Contains("tbd."));
        Assert.False(words.With("de").Contains("unnötig"));
        Assert.Throws<ArgumentException>(() => words.With("fr", " "));
    }

    private static int FirstByHand(string text, string[] phrases)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && char.IsLetterOrDigit(text[i - 1])) continue;
            foreach (var phrase in phrases)
            {
                var end = i + phrase.Length;
                if (end <= text.Length && string.Equals(text[i..end], phrase, StringComparison.OrdinalIgnoreCase) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return i;
            }
        }

        return -1;
    }
}
