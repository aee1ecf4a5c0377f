namespace Iso.Standards;

public sealed class ProvisionIdTests
{
    [Theory]
    [InlineData("ISO/IEC 27001:2022 6.1.3 d)", "ISO/IEC 27001:2022 6.1.3 d)")]
    [InlineData("ISO/IEC 27001:2022 6.1.3(d)", "ISO/IEC 27001:2022 6.1.3 d)")]
    [InlineData("27001:2022/A.5.2", "ISO/IEC 27001:2022 A.5.2")]
    [InlineData("27001:2022 A.5.2", "ISO/IEC 27001:2022 A.5.2")]
    [InlineData("27001:2022   a.5.2", "ISO/IEC 27001:2022 A.5.2")]
    [InlineData("ISO 27001:2022\u00A0A.5.2", "ISO/IEC 27001:2022 A.5.2")]
    [InlineData("27001: 2022 A.5.2", "ISO/IEC 27001:2022 A.5.2")]
    [InlineData("ISO/IEC 17021-1:2015 9.6.3.2.2", "ISO/IEC 17021-1:2015 9.6.3.2.2")]
    [InlineData("EU AI Act:2024 Article 10(2), point (f)", "EU AI Act:2024 Art. 10(2)(f)")]
    [InlineData("NIST AI RMF:1.0 GOVERN 1.1", "NIST AI RMF:1.0 GOVERN 1.1")]
    [InlineData("NIST CSF:2.0/GV.OC-01", "NIST CSF:2.0 GV.OC-01")]
    [InlineData("27001:2022 / A.5.2", "ISO/IEC 27001:2022 A.5.2")]
    public void Reads_standard_and_number(string spelling, string printed)
        => Assert.Equal(printed, ProvisionId.Parse(spelling).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("6.1.3")]
    [InlineData("27001:2022")]
    [InlineData("27001:2022 ")]
    [InlineData("27001:2022/")]
    [InlineData("27001 A.5.2")]
    [InlineData(":2022 A.5.2")]
    [InlineData("27001:2022 6..1")]
    [InlineData("27001:2022 6.1.3 is a clause")]
    [InlineData("27001:2022//A.5.2")]
    [InlineData("27001:2022:A.5.2")]
    [InlineData("27001:2022 A.5.\u0662")]
    public void Refuses_what_names_no_provision(string text)
    {
        Assert.Throws<FormatException>(() => ProvisionId.Parse(text));
        Assert.False(ProvisionId.TryParse(text, out var id));
        Assert.False(ProvisionId.TryParse(text.AsSpan(), out _));
        Assert.True(id.IsUnspecified);
    }

    [Fact]
    public void The_same_number_of_two_standards_is_two_places()
    {
        var roles = ProvisionId.Parse("27001:2022 A.5.2");
        var impact = ProvisionId.Parse("42001:2023 A.5.2");
        Assert.NotEqual(roles, impact);
        Assert.Equal(roles.Number, impact.Number);
    }

    [Fact]
    public void Orders_by_standard_and_then_by_number()
        => Assert.Equal(
            ["ISO/IEC 27001:2013 A.5.1", "ISO/IEC 27001:2022 6.2", "ISO/IEC 27001:2022 6.10", "ISO/IEC 27001:2022 A.5.1", "ISO/IEC 42001:2023 4.1"],
            new[] { "42001:2023 4.1", "27001:2022 A.5.1", "27001:2022 6.10", "27001:2013 A.5.1", "27001:2022 6.2" }
                .Select(ProvisionId.Parse).Order().Select(id => id.ToString()));

    [Fact]
    public void Contains_what_stands_below_in_the_same_edition_only()
    {
        var clause = ProvisionId.Parse("27001:2022 6.1");
        Assert.True(clause.Contains(ProvisionId.Parse("27001:2022 6.1.3 d)")));
        Assert.False(clause.Contains(ProvisionId.Parse("27001:2013 6.1.3 d)")));
        Assert.False(clause.Contains(ProvisionId.Parse("27001:2022 6.10")));
    }

    [Fact]
    public void Names_items()
    {
        Assert.Equal("ISO/IEC 27001:2022 6.1.3 d)", ProvisionId.Parse("27001:2022 6.1.3").Item('d').ToString());
        Assert.Equal("ISO/IEC 27001:2022 6.1.1 e) 2)", ProvisionId.Parse("27001:2022 6.1.1").Item('e', 2).ToString());
    }

    [Fact]
    public void Reads_the_number_that_it_is_made_with()
    {
        Assert.Equal(ProvisionId.Parse("27001:2022 6.1.3 d)"), new ProvisionId(StandardId.Parse("27001:2022"), "6.1.3(d)"));
        Assert.Throws<FormatException>(() => new ProvisionId(StandardId.Parse("27001:2022"), "6..1"));
    }

    public static TheoryData<string?, string?> Halves => new() { { "27001:2022", null }, { null, "6.1.3" } };

    /// <summary>A value cannot be invalid: what half an id prints would otherwise stand in a file that nobody can read.</summary>
    [Theory]
    [MemberData(nameof(Halves))]
    public void Half_an_id_is_refused_or_can_be_read_back(string? standard, string? number)
    {
        ProvisionId half;
        try
        {
            half = new(standard is null ? default : StandardId.Parse(standard), number is null ? default : ProvisionNumber.Parse(number));
        }
        catch (ArgumentException)
        {
            return;
        }

        Assert.True(half.IsUnspecified ? half.ToString().Length == 0 : ProvisionId.TryParse(half.ToString(), out var again) && again == half, $"\"{half}\" cannot be read back.");
    }
}
