namespace Iso.Standards;

public sealed class RiskDomainTests
{
    [Theory]
    [InlineData("infosec")]
    [InlineData("ai")]
    [InlineData("quality")]
    [InlineData("privacy")]
    [InlineData("continuity")]
    [InlineData("compliance")]
    public void The_usual_ones_share_their_text(string tag)
    {
        Assert.True(RiskDomain.TryParse($" {tag} ".AsSpan(), out var one));
        Assert.True(RiskDomain.TryParse(tag.AsSpan(), out var other));
        Assert.Equal(tag, one.ToString());
        Assert.Same(one.ToString(), other.ToString());
    }

    [Theory]
    [InlineData("InfoSec")]
    [InlineData("AI")]
    public void Another_case_is_the_same_domain_as_it_was_written(string tag)
    {
        var read = RiskDomain.Parse(tag);
        Assert.Equal(tag, read.ToString());
        Assert.Equal(RiskDomain.Parse(tag.ToLowerInvariant()), read);
    }

    [Fact]
    public void One_of_the_organization_s_own_is_kept() => Assert.Equal("harbour safety", RiskDomain.Parse(" harbour safety ").ToString());
}
