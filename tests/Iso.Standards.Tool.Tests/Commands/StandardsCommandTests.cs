namespace Iso.Standards;

public sealed class StandardsCommandTests
{
    [Fact]
    public async Task Standards_lists_the_edition_with_its_counts()
    {
        var run = await Tool.RunAsync("standards");

        Assert.Equal(0, run.Code);
        Assert.Equal("Standard            Clauses  Controls  Rules  Title", run.Lines[0]);
        Assert.StartsWith("ISO/IEC 27001:2022  41       93        ", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("Amd 1:2024", run.Lines[1], StringComparison.Ordinal);
    }
}
