namespace Iso.Standards;

public sealed class StandardIdTests
{
    [Theory]
    [InlineData("ISO/IEC 27001:2022", "ISO/IEC 27001:2022")]
    [InlineData("27001:2022", "ISO/IEC 27001:2022")]
    [InlineData("ISO 27001:2022", "ISO/IEC 27001:2022")]
    [InlineData("ISO27001:2022", "ISO/IEC 27001:2022")]
    [InlineData("iso/iec27001:2022", "ISO/IEC 27001:2022")]
    [InlineData("iso/iec 27001 : 2022", "ISO/IEC 27001:2022")]
    [InlineData("ISO\u00A0/ IEC\u00A027001:2022", "ISO/IEC 27001:2022")]
    [InlineData(" 27001:2013 ", "ISO/IEC 27001:2013")]
    [InlineData("42001:2023", "ISO/IEC 42001:2023")]
    [InlineData("17021-1:2015", "ISO/IEC 17021-1:2015")]
    [InlineData("9001:2015", "ISO 9001:2015")]
    [InlineData("ISO 9001:2015", "ISO 9001:2015")]
    [InlineData("iso9001:2015", "ISO 9001:2015")]
    [InlineData("22301:2019", "ISO 22301:2019")]
    [InlineData("NIST CSF:2.0", "NIST CSF:2.0")]
    [InlineData("NIST  CSF : 2.0", "NIST CSF:2.0")]
    [InlineData("EU AI Act:2026", "EU AI Act:2026")]
    [InlineData("SOC 2:2017", "SOC 2:2017")]
    [InlineData("GDPR:2016", "GDPR:2016")]
    public void Reads_the_spellings_of_a_standard(string spelling, string printed)
        => Assert.Equal(printed, StandardId.Parse(spelling).ToString());

    /// <summary>Documents name few standards again and again: what is read of a file holds one text for all.</summary>
    [Theory]
    [InlineData("27001:2022", " iso/iec 27001:2022")]
    [InlineData("42001:2023", "ISO/IEC 42001:2023")]
    [InlineData("9001:2015", "iso 9001 : 2015")]
    [InlineData("EU  AI Act:2026", "EU AI Act:2026")]
    public void Ids_of_a_usual_edition_share_their_text(string one, string other)
    {
        Assert.True(StandardId.TryParse(one.AsSpan(), out var first));
        Assert.True(StandardId.TryParse(other.AsSpan(), out var second));
        Assert.Same(first.ToString(), second.ToString());
    }

    public static TheoryData<string> Refused => new()
    {
        "", " ", ":", "27001", "ISO/IEC 27001", "27001:", ":2022", "27001:2022:1", "27001:20 22", "27001:2022 A.5.1", "27001:-2022", "27001:2022.",
        "\u0662\u0667:2022", "27001:\u0662\u0660", "Grundschutz\0:2023", "BSI Größe:2023", "📎:2022", "-27001:2022", "27001:2022\n", "A;B:1", "ISO/IEC 27001：2022",
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Refuses_what_names_no_standard_in_one_edition(string text)
    {
        Assert.Throws<FormatException>(() => StandardId.Parse(text));
        Assert.False(StandardId.TryParse(text, out var id));
        Assert.False(StandardId.TryParse(text.AsSpan(), out _));
        Assert.True(id.IsUnspecified);
    }

    [Fact]
    public void Refuses_null_as_a_missing_argument()
    {
        Assert.Throws<ArgumentNullException>(() => StandardId.Parse(null!));
        Assert.False(StandardId.TryParse(null, out _));
    }

    [Fact]
    public void Parts_name_and_edition()
    {
        var id = StandardId.Parse("27001:2022");
        Assert.Equal("ISO/IEC 27001", id.Name);
        Assert.Equal("2022", id.Edition);
        Assert.Empty(default(StandardId).Name);
        Assert.Empty(default(StandardId).Edition);
    }

    [Fact]
    public void Two_editions_differ()
    {
        Assert.NotEqual(StandardId.Parse("27001:2013"), StandardId.Parse("27001:2022"));
        Assert.True(StandardId.Parse("27001:2013") < StandardId.Parse("27001:2022"));
    }

    [Theory]
    [InlineData(90)]
    [InlineData(94)]
    public void What_a_bare_number_grows_to_can_be_read_back_or_is_refused(int digits)
    {
        if (!StandardId.TryParse(new string('7', digits) + ":1", out var id)) return;
        Assert.Equal(id, StandardId.Parse(id.ToString()));
    }

    [Fact]
    public void Refuses_a_megabyte_with_a_short_message()
        => Assert.InRange(Assert.Throws<FormatException>(() => StandardId.Parse(new string('7', 1 << 20) + ":1")).Message.Length, 1, 300);

    [Fact]
    public void Says_what_was_found_and_what_a_standard_looks_like()
    {
        var refusal = Assert.Throws<FormatException>(() => StandardId.Parse("27001"));
        Assert.Contains("\"27001\"", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("ISO/IEC 27001:2022", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ISO/IEC 27001:2022")]
    [InlineData("NIST CSF:2.0")]
    public void Keeps_a_canonical_string_and_allocates_nothing(string canonical)
    {
        Assert.Same(canonical, StandardId.Parse(canonical).ToString());
        Assert.Equal(0, Allocations.Of(() => StandardId.Parse(canonical)));
    }
}
