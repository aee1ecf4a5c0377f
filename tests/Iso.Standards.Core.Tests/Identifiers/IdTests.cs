namespace Iso.Standards;

public sealed class IdTests
{
    [Theory]
    [InlineData("R-12")]
    [InlineData("Größe 7")]
    [InlineData("x")]
    [InlineData("風-1")]
    public void Keeps_the_text_of_its_owner(string text)
    {
        Assert.Equal(text, new Id<Scope>(text).ToString());
        Assert.Equal(new Id<Scope>(text), Id<Scope>.Parse(text));
        Assert.Same(text, Id<Scope>.Parse(text).ToString());
    }

    [Fact]
    public void Parses_without_the_blanks_at_the_ends() => Assert.Equal("R-12", Id<Scope>.Parse("  R-12\u00A0").ToString());

    [Fact]
    public void Is_equal_by_text_case_included()
    {
        Assert.Equal(new Id<Scope>("SC-1"), new Id<Scope>("SC-1"));
        Assert.NotEqual(new Id<Scope>("SC-1"), new Id<Scope>("sc-1"));
    }

    public static TheoryData<string> Refused => new() { "", " ", "\t", "a\nb", "a\0", "\u001b[1m", new string('x', 129), new string('x', 1 << 20) };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Refuses_what_is_no_id(string text)
    {
        Assert.Throws<ArgumentException>(() => new Id<Scope>(text));
        Assert.Throws<FormatException>(() => Id<Scope>.Parse(text));
        Assert.False(Id<Scope>.TryParse(text, out var id));
        Assert.True(id.IsUnspecified);
    }

    [Theory]
    [InlineData(" R-12")]
    [InlineData("R-12 ")]
    public void Is_not_made_with_blanks_at_the_ends(string text) => Assert.Throws<ArgumentException>(() => new Id<Scope>(text));

    [Fact]
    public void Holds_one_hundred_and_twenty_eight_characters() => Assert.Equal(128, new Id<Scope>(new string('x', 128)).ToString().Length);

    [Fact]
    public void Refuses_null_as_a_missing_argument()
    {
        Assert.Throws<ArgumentNullException>(() => new Id<Scope>(null!));
        Assert.Throws<ArgumentNullException>(() => Id<Scope>.Parse(null!));
        Assert.False(Id<Scope>.TryParse(null, out _));
    }

    /// <summary>Half of a surrogate pair is written to JSON as the replacement character: two ids would become one.</summary>
    [Fact]
    public void Refuses_half_a_surrogate_pair_since_no_file_can_hold_it() => Assert.False(Id<Scope>.TryParse("R-\uD83D", out _));
}
