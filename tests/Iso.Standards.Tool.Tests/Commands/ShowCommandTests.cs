namespace Iso.Standards;

public sealed class ShowCommandTests
{
    [Theory]
    [InlineData("A.5.15")]
    [InlineData("a.5.15")]
    [InlineData("27001:2022", "A.5.15")]
    [InlineData("ISO/IEC", "27001:2022", "A.5.15")]
    [InlineData("27001:2022/A.5.15")]
    public async Task Show_finds_a_control_in_each_spelling(params string[] id)
    {
        var run = await Tool.RunAsync(["show", .. id]);

        Assert.Equal(0, run.Code);
        Assert.Equal("ISO/IEC 27001:2022 A.5.15  Access control", run.Lines[0]);
        Assert.Contains(run.Lines, line => line.StartsWith("Stands in ", StringComparison.Ordinal) && line.EndsWith("A.5 Organizational controls", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("Control type ", StringComparison.Ordinal) && line.EndsWith("preventive", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("6.1.3", "d)")]
    [InlineData("6.1.3(d)")]
    [InlineData("6.1.3", "d")]
    public async Task Show_lets_the_clause_speak_for_its_item(params string[] id)
    {
        var run = await Tool.RunAsync(["show", .. id]);

        Assert.Equal(0, run.Code);
        Assert.Equal("ISO/IEC 27001:2022 6.1.3 d)  Information security risk treatment", run.Lines[0]);
        Assert.Contains("Statement of Applicability, to be produced", run.Output, StringComparison.Ordinal);
        Assert.Contains("6 Planning", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_names_what_is_below_a_clause_and_the_amendments_that_touch_it()
    {
        var run = await Tool.RunAsync("show", "4.2");

        Assert.Contains("4.2 a)–4.2 c)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Amd 1:2024 (2024-02-23): ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5.15", "iso-standards: ISO/IEC 27001:2022 has no 5.15; did you mean A.5.15 (Access control)?")]
    [InlineData("A.9.2", "iso-standards: ISO/IEC 27001:2022 has no A.9.2; did you mean 9.2 (Internal audit)?")]
    [InlineData("27001:2022 5.15", "iso-standards: ISO/IEC 27001:2022 has no 5.15; did you mean A.5.15 (Access control)?")]
    [InlineData("access control", "iso-standards: ISO/IEC 27001:2022 has no \"access control\"; did you mean A.5.15 (Access control)?")]
    [InlineData("27001:2022 endpoint device", "iso-standards: ISO/IEC 27001:2022 has no \"endpoint device\"; did you mean A.8.1 (User end point devices)?")]
    [InlineData("27001:2022 authetication", "iso-standards: ISO/IEC 27001:2022 has no \"authetication\"; did you mean A.5.17 (Authentication information) or A.8.5 (Secure authentication)?")]
    [InlineData("A.12.6.1", "iso-standards: A.12.6.1 is a number of ISO/IEC 27001:2013; in ISO/IEC 27001:2022 it became A.8.8 (Management of technical vulnerabilities).")]
    [InlineData("12.6.1", "iso-standards: A.12.6.1 is a number of ISO/IEC 27001:2013; in ISO/IEC 27001:2022 it became A.8.8 (Management of technical vulnerabilities).")]
    [InlineData("27001:2013 A.12.6.1", "iso-standards: A.12.6.1 is a number of ISO/IEC 27001:2013; in ISO/IEC 27001:2022 it became A.8.8 (Management of technical vulnerabilities).")]
    [InlineData("9001:2015 4.1", "iso-standards: ISO 9001:2015 is not known here; known are ISO/IEC 27001:2022.")]
    [InlineData("banana", "iso-standards: ISO/IEC 27001:2022 has no \"banana\". iso-standards catalog lists what there is.")]
    public async Task Show_refuses_an_unknown_id_and_says_what_was_probably_meant(string id, string message)
        => (await Tool.RunAsync("show", id)).IsRefused(message);

    [Theory]
    [InlineData("A.5.38", "did you mean A.5.37 (")]
    [InlineData("5.38", "did you mean A.5.37 (")]
    [InlineData("6.1.3 g)", "did you mean 6.1.3 f), ")]
    [InlineData("4.11", "did you mean 4.4 (")]
    [InlineData("A.5.15 x)", "did you mean A.5.15 (")]
    public async Task Show_suggests_the_neighbours_of_a_number_that_does_not_exist(string id, string suggestion)
        => (await Tool.RunAsync("show", id)).IsRefusedWith("iso-standards: ISO/IEC 27001:2022 has no ", suggestion);
}
