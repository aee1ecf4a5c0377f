namespace Iso.Standards;

public sealed class SmallTextTests
{
    [Fact]
    public void Figures_are_shares_of_the_applicable_controls()
    {
        var figures = new StatementFigures { Applicable = 85, Implemented = 78, Partial = 4, Planned = 1, NotImplemented = 1, Unstated = 1, Excluded = 8 };

        Assert.Equal("85 of 93 controls are applicable: 78 implemented (91 % of those applicable), 4 partial, 1 planned, 1 not implemented, 1 without a status; 8 are excluded.", FiguresText.Of(figures));
    }

    [Fact]
    public void Figures_of_a_whole_and_of_nothing_read_well()
    {
        Assert.Equal("93 of 93 controls are applicable: 93 implemented.", FiguresText.Of(new() { Applicable = 93, Implemented = 93 }));
        Assert.Equal("1 of 3 controls is applicable: 1 planned; 1 is excluded and 1 is undecided.", FiguresText.Of(new() { Applicable = 1, Planned = 1, Excluded = 1, Undecided = 1 }, withShare: false));
        Assert.Equal("It holds no entry yet.", FiguresText.Of(new()));
    }

    [Fact]
    public void A_share_is_never_rounded_up_to_all()
        => Assert.Contains("(99 % of those applicable)", FiguresText.Of(new() { Applicable = 1000, Implemented = 999, Partial = 1 }), StringComparison.Ordinal);

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("two\r\nlines\tand a tab", "two lines and a tab")]
    [InlineData("\u001B[31mred\u0000\u009B", "\uFFFD[31mred\uFFFD\uFFFD")]
    public void Text_of_a_file_is_put_on_one_line(string text, string line) => Assert.Equal(line, Plain.Line(text));

    [Theory]
    [InlineData("short", "short")]
    [InlineData("just fits!", "just fits!")]
    [InlineData("one two three four", "one two …")]
    [InlineData("one, two, three", "one, two …")]
    [InlineData("indivisible", "indivisibl …")]
    public void A_long_text_is_cut_behind_a_word(string text, string cut) => Assert.Equal(cut, Plain.Short(text, 10));

    [Fact]
    public void Lists_are_said_as_one_says_them()
    {
        Assert.Equal("", Plain.And([]));
        Assert.Equal("a", Plain.And(["a"]));
        Assert.Equal("a and b", Plain.And(["a", "b"]));
        Assert.Equal("a, b or c", Plain.Or(["a", "b", "c"]));
    }

    [Fact]
    public void Cells_of_CSV_are_quoted_where_they_must_be()
    {
        using var output = new StringWriter();

        Csv.Row(output, ["plain", "", "with, comma", "with \"quotes\"", "two\nlines"]);

        Assert.Equal("plain,,\"with, comma\",\"with \"\"quotes\"\"\",\"two\nlines\"\n", output.ToString());
    }

    [Theory]
    [InlineData(false, null, 80)]
    [InlineData(false, "", 80)]
    [InlineData(false, "1", null)]
    [InlineData(true, null, null)]
    public void Output_is_plain_when_redirected_or_without_colour(bool isRedirected, string? noColor, int? width)
        => Assert.Equal(width, TerminalWidth.Of(isRedirected, noColor, () => 80));
}
