namespace Iso.Standards.Tests;

/// <summary>A row that names its control by title alone.</summary>
public class TitledRowTests
{
    [Theory]
    [InlineData("User end point devices", "A.8.1")]
    [InlineData("User endpoint devices", "A.8.1")]
    [InlineData("privacy and protection of PII", "A.5.34")]
    [InlineData("Clock synchronisation", "A.8.17")]
    public async Task The_title_or_an_alias_gives_the_number(string title, string number)
    {
        var import = await Reading.Csv($"Control ID,Title,Applicable\nA.5.1,Policies,Yes\n,{title},No");
        Assert.Equal(["A.5.1", number], Reading.Numbers(import));
        Assert.Contains(import.Remarks, remark => remark.ToString().Contains($"read as {number} by its title", StringComparison.Ordinal));
        Assert.Empty(import.UnreadRows);
    }

    [Fact]
    public async Task A_title_in_the_column_of_numbers_does_too()
    {
        var import = await Reading.Csv("Control ID,Applicable\nA.5.1,Yes\nInformation backup,No");
        Assert.Equal(["A.5.1", "A.8.13"], Reading.Numbers(import));
    }

    [Fact]
    public async Task A_text_that_is_no_title_gives_none()
    {
        var import = await Reading.Csv("Control ID,Title,Applicable\nA.5.1,Policies,Yes\n,Backups of a kind,No");
        Assert.Equal(["A.5.1"], Reading.Numbers(import));
        Assert.Single(import.UnreadRows);
    }
}
