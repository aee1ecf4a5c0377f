namespace Iso.Standards;

public sealed class PublicApiTests
{
    [Fact]
    public void Is_the_approved_one() => Approved.Match(PublicApi.Of(typeof(CrosswalkNetwork).Assembly));
}
