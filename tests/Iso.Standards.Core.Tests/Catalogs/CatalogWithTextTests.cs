using System.Text;

namespace Iso.Standards;

/// <summary>Texts of the user's own over a catalog: wording for whoever holds a licence, titles in another language.</summary>
public sealed class CatalogWithTextTests
{
    private static readonly Catalog House = Catalog.Read(new MemoryStream("""
        { "standard": "House Policy:2026", "title": "House policy",
          "attributes": { "size": ["small", "large"] },
          "clauses": [ { "number": "1", "title": "Purpose", "aliases": ["Aim"], "summary": "Why.", "items": ["a)"], "evidence": ["a paper"], "controls": ["H.1.1"] }, { "number": "2", "summary": "Untitled." } ],
          "groups": [ { "number": "H.1", "title": "Ground floor", "summary": "Below." } ],
          "controls": [ { "number": "H.1.1", "title": "Doors", "summary": "Shut.", "attributes": { "size": ["large"] }, "replaces": ["7"] } ],
          "predecessor": "House Policy:2020" }
        """u8.ToArray()));

    [Fact]
    public void Lays_the_wording_over_its_entry_alone()
    {
        var licensed = House.WithText(new ProvisionText { Number = ProvisionNumber.Parse("1 a)"), Text = "The wording of the item." });
        Assert.Equal("The wording of the item.", Entry(licensed, "1 a)").Text);
        Assert.Null(Entry(licensed, "1").Text);
        Assert.Null(Entry(House, "1 a)").Text);
        Assert.Equal("Purpose", Entry(licensed, "1").Title);
        Assert.Equal("Why.", Entry(licensed, "1").Summary);
    }

    [Fact]
    public void A_translated_title_leaves_the_old_one_as_an_alias_and_both_find_the_entry()
    {
        var german = House.WithText(new ProvisionText { Number = ProvisionNumber.Parse("1"), Title = "Zweck", Summary = "Warum." });
        Assert.Equal("Zweck", Entry(german, "1").Title);
        Assert.Equal("Warum.", Entry(german, "1").Summary);
        Assert.Equal(["Purpose", "Aim"], Entry(german, "1").Aliases);
        Assert.All(["zweck", "PURPOSE", "aim"], title => Assert.Equal("1", Assert.Single(german.FindByTitle(title)).Number.ToString()));
        Assert.Empty(House.FindByTitle("Zweck"));
        Assert.Equal(["Aim"], Entry(House, "1").Aliases);
    }

    [Fact]
    public void A_title_where_there_was_none_leaves_no_alias()
    {
        var titled = House.WithText(new ProvisionText { Number = ProvisionNumber.Parse("2"), Title = "Scope" }, new ProvisionText { Number = ProvisionNumber.Parse("1 a)"), Title = "First" });
        Assert.Equal("Scope", Entry(titled, "2").Title);
        Assert.Empty(Entry(titled, "2").Aliases);
        Assert.Equal("First", Assert.Single(titled.FindByTitle("first")).Title);
        Assert.Empty(Entry(titled, "1 a)").Aliases);
    }

    [Fact]
    public void A_second_overlay_keeps_what_it_does_not_replace()
    {
        var german = House.WithText(new ProvisionText { Number = ProvisionNumber.Parse("1"), Title = "Zweck", Text = "The wording." });
        var both = german.WithText(new ProvisionText { Number = ProvisionNumber.Parse("1"), Summary = "Warum." }, new ProvisionText { Number = ProvisionNumber.Parse("H.1.1"), Title = "Tore" });
        Assert.Equal(("Zweck", "Warum.", "The wording."), (Entry(both, "1").Title, Entry(both, "1").Summary, Entry(both, "1").Text));
        Assert.Equal(["Purpose", "Aim"], Entry(both, "1").Aliases);
        Assert.Equal("Tore", Entry(both, "H.1.1").Title);
        Assert.Equal("Why.", Entry(german, "1").Summary);
    }

    [Fact]
    public void Every_title_that_was_replaced_stays_as_an_alias()
    {
        var french = House.WithText(Titled("Zweck")).WithText(Titled("But"));
        Assert.Equal("But", Entry(french, "1").Title);
        Assert.Equal(["Zweck", "Purpose", "Aim"], Entry(french, "1").Aliases);
    }

    [Fact]
    public void The_title_in_use_is_no_alias()
    {
        Assert.Equal(["Zweck", "Aim"], Entry(House.WithText(Titled("Zweck")).WithText(Titled("Purpose")), "1").Aliases);
        Assert.Equal(["Purpose"], Entry(House.WithText(Titled("Aim")), "1").Aliases);
        Assert.Equal(["Aim"], Entry(House.WithText(Titled("Purpose")), "1").Aliases);
    }

    [Fact]
    public void All_else_stays_as_it_is()
    {
        var german = House.WithText(new ProvisionText { Number = ProvisionNumber.Parse("H.1.1"), Title = "Tore", Summary = "Zu." });
        var gate = german[new ControlId(House.Id, "H.1.1")];
        Assert.Equal(House.Id, german.Id);
        Assert.Equal(House.Provisions.Select(provision => provision.Id), german.Provisions.Select(provision => provision.Id));
        Assert.Equal(["large"], gate.AttributeValues(german.Attributes[0]));
        Assert.Equal("Ground floor", gate.Group!.Title);
        Assert.Same(german, gate.Catalog);
        Assert.Same(gate, Assert.Single(Entry(german, "1").RelatedControls));
        Assert.Same(gate, Assert.Single(german.SuccessorsOf(ProvisionNumber.Parse("7"))));
        Assert.Equal(["a paper"], Entry(german, "1 a)").ExpectedEvidence);
    }

    [Fact]
    public void Refuses_an_entry_that_it_does_not_have()
        => Assert.Equal("House Policy:2026 has no provision 3.", Assert.Throws<ProvisionNotFoundException>(() => House.WithText(new ProvisionText { Number = ProvisionNumber.Parse("3"), Text = "t" })).Message);

    [Fact]
    public void Refuses_two_texts_for_one_entry_and_none()
    {
        Assert.Contains("two texts for 1;", Assert.Throws<ArgumentException>(() => House.WithText(Titled("a"), Titled("b"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => House.WithText([null!]));
        Assert.Throws<ArgumentNullException>(() => House.WithText((IEnumerable<ProvisionText>)null!));
        Assert.Throws<ArgumentNullException>(() => House.WithText((Stream)null!));
    }

    [Fact]
    public void Reads_texts_from_a_file_in_any_spelling_of_the_numbers()
    {
        var german = Lay("""{ "$schema": "x", "standard": "House Policy:2026", "entries": [ { "number": "1(a)", "text": "Wortlaut." }, { "number": "1", "title": "Zweck", "summary": "Warum." } ] }""");
        Assert.Equal("Wortlaut.", Entry(german, "1 a)").Text);
        Assert.Equal("1 Zweck", Entry(german, "1").ToString());
    }

    /// <summary>The broken file, the path and the line of the fault, and a piece of the message.</summary>
    public static TheoryData<string, string, int, string> Broken => new()
    {
        { "{ \"entries\": [],\n\"standard\": \"House Policy:2020\" }", "$.standard", 2, "House Policy:2020; expected House Policy:2026" },
        { "\n{ \"entries\": [] }", "$", 2, "\"standard\" is missing" },
        { "\n{ \"standard\": \"House Policy:2026\" }", "$", 2, "\"entries\" is missing" },
        { File("{ \"number\": \"1\" },\n{ \"number\": \"3\", \"text\": \"t\" }"), "$.entries[1].number", 2, "no provision \"3\"" },
        { File("{ \"number\": \"1\", \"title\": \"a\" },\n{ \"number\": \"1\", \"text\": \"b\" }"), "$.entries[1].number", 2, "a text for 1 already" },
        { File("{\n\"number\": \"\", \"text\": \"t\" }"), "$.entries[0].number", 2, "empty" },
        { File("{\n\"number\": \"1..2\", \"text\": \"t\" }"), "$.entries[0].number", 2, "\"1..2\" is not the number" },
        { File("\n{ \"text\": \"t\" }"), "$.entries[0]", 2, "\"number\" is missing" },
        { File("{ \"number\": \"1\",\n\"titel\": \"t\" }"), "$.entries[0].titel", 2, "did you mean \"title\"?" },
        { File("\nnull"), "$.entries[0]", 2, "null" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_file_is_refused_with_path_and_line_and_reason(string json, string path, int line, string message)
    {
        var fault = Assert.Throws<DocumentFormatException>(() => Lay(json));
        Assert.Equal((path, line), (fault.Path, fault.Line));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    private static string File(string entries) => $"{{ \"standard\": \"House Policy:2026\", \"entries\": [ {entries} ] }}";

    private static Catalog Lay(string json) => House.WithText(new MemoryStream(Encoding.UTF8.GetBytes(json)));

    private static ProvisionText Titled(string title) => new() { Number = ProvisionNumber.Parse("1"), Title = title };

    private static Provision Entry(Catalog catalog, string number) => catalog[new ProvisionId(catalog.Id, number)];
}
