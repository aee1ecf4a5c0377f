using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

/// <summary>The examples of docs/adding-an-edition.md, as code that runs.</summary>
public sealed class AddingAnEditionTests
{
    [Fact]
    public void A_catalog_of_ones_own()
    {
        using var file = File.OpenRead(Repository.PathOf("samples/data/iso22301-excerpt.json"));
        Catalog bcms = Catalog.Read(file, HarmonizedStructure.Catalog);
        var services = new ServiceCollection();
        // <own>
        var library = new StandardsLibrary(Isms.Standard, new Standard(bcms));
        services.AddIsoStandards(iso => iso.AddIso27001().Add(new Standard(bcms)));     // or by injection
        // </own>
        Assert.Same(bcms, library[bcms.Id].Catalog);
        using var provider = services.BuildServiceProvider();
        Assert.Same(bcms, provider.GetRequiredService<StandardsLibrary>()[bcms.Id].Catalog);
    }

    [Fact]
    public void An_edition_follows_its_predecessor()
    {
        var former = Read("""
            { "standard": "House Rules:2025", "title": "House rules", "controls": [
              { "number": "H.1", "title": "Doors", "summary": "Shut." }, { "number": "H.2", "title": "Windows", "summary": "Shut as well." }, { "number": "H.3", "title": "Lamps", "summary": "Off at night." } ] }
            """);
        var later = Read("""
            { "standard": "House Rules:2026", "title": "House rules", "predecessor": "House Rules:2025", "controls": [
              { "number": "H.1", "title": "Doors and windows", "summary": "Shut.", "replaces": ["H.1", "H.2"] }, { "number": "H.2", "title": "Lamps", "sameAs": "House Rules:2025 H.3", "replaces": ["H.3"] } ] }
            """, former);
        var transition = Assert.Single(new StandardsLibrary(new Standard(former), new Standard(later)).Transitions);
        Assert.Equal(["H.1 → H.1 (merged)", "H.2 → H.1 (merged)", "H.3 → H.2 (renumbered)"], transition.Successions.Select(s => s.ToString()));
        Assert.Equal("Off at night.", later.Controls[1].Summary);
    }

    [Fact]
    public void Text_of_ones_own_over_an_edition_of_the_family()
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes("""{ "standard": "ISO/IEC 27001:2022", "entries": [ { "number": "A.5.15", "text": "Here stands the wording." } ] }"""));
        // <licensed>
        Catalog licensed = Isms.Catalog.WithText(file);
        var library = new StandardsLibrary(new Standard(licensed).WithRules(Isms.Rules));    // the same rules as before
        // </licensed>
        Assert.Equal("Here stands the wording.", licensed[Isms.Controls.A5_15].Text);
        Assert.Null(Isms.Catalog[Isms.Controls.A5_15].Text);
        Assert.Same(licensed, library[Isms.Id].Catalog);
        Assert.Same(Isms.Rules, library[Isms.Id].Rules);
        var system = new ManagementSystem { Statements = [StatementOfApplicability.Draft(licensed)] };
        Assert.Equal(new StandardsLibrary(Isms.Standard).Check(system).Verdict, library.Check(system).Verdict);
    }

    [Theory]
    [InlineData("own")]
    [InlineData("licensed")]
    public void Shows_these_lines(string snippet) => Snippet.AssertShown("docs/adding-an-edition.md", snippet);

    private static Catalog Read(string json, params Catalog[] others) => Catalog.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), others);
}
