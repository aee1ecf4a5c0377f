using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

public sealed class Edition2022SearchTests
{
    [Theory]
    [InlineData("backup", "A.8.13")]
    [InlineData("backups", "A.8.13")]
    [InlineData("endpoint devices", "A.8.1")]
    [InlineData("User end-point device", "A.8.1")]
    [InlineData("access control", "A.5.15")]
    [InlineData("acces controls", "A.5.15")]
    [InlineData("A.5.15 Access control", "A.5.15")]
    [InlineData("27001:2022 A.5.15", "A.5.15")]
    [InlineData("ISO 27001:2022/A.5.15", "A.5.15")]
    [InlineData("6.1.3(d)", "6.1.3 d)")]
    [InlineData("6.1.3 d", "6.1.3 d)")]
    [InlineData("PII", "A.5.34")]
    [InlineData("personally identifiable information", "A.5.34")]
    [InlineData("clock synchronisation", "A.8.17")]
    [InlineData("secure development lifecycle", "A.8.25")]
    [InlineData("non-conformity", "10.2")]
    [InlineData("internal audit programme", "9.2.2")]
    [InlineData("management review inputs", "9.3.2")]
    [InlineData("cloud", "A.5.23")]
    [InlineData("what about leavers' accounts?", "A.5.18")]
    [InlineData("pasword", "A.5.17")]
    public void Finds_first_what_somebody_means(string text, string number) => Assert.Equal(number, Numbers(text)[0]);

    [Fact]
    public void A_slip_finds_both_controls_on_authentication()
        => Assert.Equal(["A.5.17", "A.8.5"], Numbers("authetication"));

    [Theory]
    [InlineData("6.1.3(d)")]
    [InlineData("A.8.13")]
    [InlineData("A.5")]
    public void A_number_finds_its_entry_alone(string text) => Assert.Equal(2, Assert.Single(Isms.Catalog.Search(text)).Score);

    [Theory]
    [InlineData("A.5.38")]
    [InlineData("27001:2013 A.12.6.1")]
    [InlineData("banana")]
    public void What_is_not_there_is_not_found(string text) => Assert.Empty(Isms.Catalog.Search(text));

    [Fact]
    public void Every_number_finds_its_entry_first() => Assert.All(Isms.Catalog.Provisions, entry =>
    {
        Assert.Equal(entry, Isms.Catalog.Search(entry.Number.ToString(), limit: 1)[0].Provision);
        Assert.Equal(entry, Isms.Catalog.Search(entry.Id.ToString(), limit: 1)[0].Provision);
    });

    [Fact]
    public void Every_title_and_alias_finds_its_entry_among_the_first() => Assert.All(Isms.Catalog.Provisions.Where(entry => entry.Title.Length > 0), entry =>
    {
        foreach (var name in entry.Aliases.Append(entry.Title)) Assert.Contains(Isms.Catalog.Search(name, limit: 3), hit => hit.Provision.Title == entry.Title);
    });

    private static string[] Numbers(string text) => [.. Isms.Catalog.Search(text).Select(hit => hit.Provision.Number.ToString())];
}
