namespace Iso.Standards;

public sealed partial class ProvisionNumberTests
{
    [Theory]
    [InlineData("6.1.3", "6.1.3")]
    [InlineData("4", "4")]
    [InlineData("10.2", "10.2")]
    [InlineData("9.6.3.2.2", "9.6.3.2.2")]
    [InlineData("A.5.15", "A.5.15")]
    [InlineData("a.5.15", "A.5.15")]
    [InlineData("6.1.3 d)", "6.1.3 d)")]
    [InlineData("6.1.3(d)", "6.1.3 d)")]
    [InlineData("6.1.3 (d)", "6.1.3 d)")]
    [InlineData("6.1.3 d", "6.1.3 d)")]
    [InlineData("6.1.3d", "6.1.3 d)")]
    [InlineData("6.1.3d)", "6.1.3 d)")]
    [InlineData("6.1.3.d", "6.1.3 d)")]
    [InlineData("6.1.3 D)", "6.1.3 d)")]
    [InlineData("6.1.3  d)", "6.1.3 d)")]
    [InlineData("4.2(a)", "4.2 a)")]
    [InlineData("6.1.1 e) 2)", "6.1.1 e) 2)")]
    [InlineData("6.1.1(e)(2)", "6.1.1 e) 2)")]
    [InlineData("6.1.1 e 2", "6.1.1 e) 2)")]
    [InlineData("6.1.1 e)2)", "6.1.1 e) 2)")]
    [InlineData("9.3.2.c5", "9.3.2 c) 5)")]
    [InlineData("9.3.2 c5", "9.3.2 c) 5)")]
    public void Reads_the_spellings_of_ISO_numbers(string spelling, string printed)
        => Assert.Equal(printed, ProvisionNumber.Parse(spelling).ToString());

    [Theory]
    [InlineData("Art. 10(2)(f)", "Art. 10(2)(f)")]
    [InlineData("Article 10(2), point (f)", "Art. 10(2)(f)")]
    [InlineData("article 10(2)(f)", "Art. 10(2)(f)")]
    [InlineData("Art 10 (2) (f)", "Art. 10(2)(f)")]
    [InlineData("Art.10", "Art. 10")]
    [InlineData("Article 10, paragraph 2, point (f)", "Art. 10(2)(f)")]
    [InlineData("Article 4a", "Art. 4a")]
    [InlineData("Annex IV 2(b)", "Annex IV 2(b)")]
    [InlineData("Annex IV, point 2(b)", "Annex IV 2(b)")]
    [InlineData("ANNEX IV", "Annex IV")]
    [InlineData("Annex VII, point 3.1", "Annex VII 3.1")]
    [InlineData("Annex VII point 4.2(c)", "Annex VII 4.2(c)")]
    [InlineData("Annex VIII, Section A, point 1", "Annex VIII Section A(1)")]
    [InlineData("annex xi section 2 (3)", "Annex xi Section 2(3)")]
    [InlineData("Annex XIII, point (g)", "Annex XIII(g)")]
    public void Reads_the_spellings_of_laws(string spelling, string printed)
        => Assert.Equal(printed, ProvisionNumber.Parse(spelling).ToString());

    [Theory]
    [InlineData("GV.OC-01", "GV.OC-01")]
    [InlineData("GOVERN 1.1", "GOVERN 1.1")]
    [InlineData("GOVERN  1.1", "GOVERN 1.1")]
    [InlineData("CC6.1", "CC6.1")]
    [InlineData("AC-2(1)", "AC-2(1)")]
    [InlineData("AC-2 (1)", "AC-2(1)")]
    [InlineData("X-01", "X-01")]
    [InlineData("A.5.38", "A.5.38")]
    [InlineData("A.9.4.1", "A.9.4.1")]
    [InlineData("5.15", "5.15")]
    [InlineData("n/a", "n/a")]
    public void Reads_the_numbers_of_other_frameworks_as_they_stand(string spelling, string printed)
        => Assert.Equal(printed, ProvisionNumber.Parse(spelling).ToString());

    [Theory]
    [InlineData("6.1.3\u00A0d)", "6.1.3 d)")]
    [InlineData("6.1.3\u202Fd)", "6.1.3 d)")]
    [InlineData("\u00A0A.5.15\u00A0", "A.5.15")]
    [InlineData("\t6.1.3\td) ", "6.1.3 d)")]
    [InlineData("Art.\u00A010(2)", "Art. 10(2)")]
    [InlineData("GOVERN\u00A01.1", "GOVERN 1.1")]
    public void Reads_blanks_as_word_processors_write_them(string spelling, string printed)
        => Assert.Equal(printed, ProvisionNumber.Parse(spelling).ToString());

    public static TheoryData<string> Refused => new()
    {
        "", " ", "\t\u00A0 ", "6..1", "6.1.", ".6", "6.1.3 d))", "6.1.3 (d", "6.1.3 d(", "6.1.3 )", "6.1.3 dd)", "6.1.3 d) and more",
        "6.1.3 something", "6 1", "6.1,3", "A.", "A.5.", "A..5", "AC-2(", "AC-2()", "AC--2", "-2", "Art. ", "Art. 10(", "Art. 10(2),", "Art. 10)",
        "Annex IV,", "\u0661\u0662.\u0663", "6.\u0661", "６.１", "é.1", "А.5.15", "6.1\0", "\0", "6.1\n", "A.5\r\n.15", "\u001b[31m6.1", "📎", "6.1 📎", "\uD83D",
        "6.1\u200B", "‐6", "6.1.3 d)\u0301", "ISO/IEC 27001:2022", "6.1;6.2", "\"6.1\"", "<b>", "6.1\u2003d",
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Refuses_what_is_no_number(string text)
    {
        Assert.Throws<FormatException>(() => ProvisionNumber.Parse(text));
        Assert.False(ProvisionNumber.TryParse(text, out var number));
        Assert.False(ProvisionNumber.TryParse(text.AsSpan(), out _));
        Assert.True(number.IsUnspecified);
    }

    /// <summary>As 6.1.3 something is a sentence and no number, so is this.</summary>
    [Theory]
    [InlineData("A.5.15 Access control")]
    [InlineData("A.5.2 A.5.3")]
    public void Refuses_a_number_with_words_behind_it(string text) => Assert.Throws<FormatException>(() => ProvisionNumber.Parse(text));

    [Fact]
    public void Refuses_null_as_a_missing_argument()
    {
        Assert.Throws<ArgumentNullException>(() => ProvisionNumber.Parse(null!));
        Assert.False(ProvisionNumber.TryParse(null, out _));
    }

    [Fact]
    public void Reads_a_number_of_one_hundred_and_twenty_eight_characters_and_none_longer()
    {
        var longest = "A." + new string('1', 126);
        Assert.Equal(longest, ProvisionNumber.Parse(longest).ToString());
        Assert.Throws<FormatException>(() => ProvisionNumber.Parse(longest + "1"));
    }

    [Fact]
    public void Refuses_a_number_whose_canonical_form_is_too_long()
        => Assert.Throws<FormatException>(() => ProvisionNumber.Parse(string.Concat(Enumerable.Repeat("a5", 40).Prepend("6"))));

    [Theory]
    [InlineData('7')]
    [InlineData('A')]
    [InlineData(' ')]
    [InlineData('(')]
    [InlineData('.')]
    public void Refuses_a_megabyte_with_a_short_message(char c)
    {
        var refusal = Assert.Throws<FormatException>(() => ProvisionNumber.Parse(new string(c, 1 << 20)));
        Assert.InRange(refusal.Message.Length, 1, 300);
    }

    [Fact]
    public void Says_what_was_found_and_what_a_number_looks_like()
    {
        var refusal = Assert.Throws<FormatException>(() => ProvisionNumber.Parse("6..1"));
        Assert.Contains("\"6..1\"", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("A.5.15", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("6.1\u001b[2J")]
    [InlineData("6.1\n6.2")]
    public void Shows_no_control_character_in_its_message(string text)
        => Assert.DoesNotContain(Assert.Throws<FormatException>(() => ProvisionNumber.Parse(text)).Message, char.IsControl);

    [Theory]
    [InlineData("Annex IV point point1")]
    [InlineData("Annex IV, point paragraph 2")]
    [InlineData("Annex IV paragraph point1")]
    public void Words_before_a_point_leave_a_canonical_number_or_are_refused(string text)
    {
        if (!ProvisionNumber.TryParse(text, out var number)) return;
        Assert.Equal(number, ProvisionNumber.Parse(number.ToString()));
    }

    [Fact]
    public void Reads_one_place_of_an_annex_in_one_way()
        => Assert.Equal(ProvisionNumber.Parse("Annex IV 2(b)"), ProvisionNumber.Parse("Annex IV(2)(b)"));

    [Theory]
    [InlineData("6.1.3 d)")]
    [InlineData("A.5.15")]
    [InlineData("Art. 10(2)(f)")]
    [InlineData("Annex IV 2(b)")]
    [InlineData("GV.OC-01")]
    public void Keeps_a_canonical_string_and_allocates_nothing(string canonical)
    {
        Assert.Same(canonical, ProvisionNumber.Parse(canonical).ToString());
        Assert.Equal(0, Allocations.Of(() => ProvisionNumber.Parse(canonical)));
    }
}
