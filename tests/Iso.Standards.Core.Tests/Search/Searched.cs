using System.Text;
using System.Text.Json;

namespace Iso.Standards;

/// <summary>Small catalogs to search in.</summary>
internal static class Searched
{
    public static readonly Catalog House = Read("""
        { "standard": "House Policy:2026", "title": "House policy",
          "clauses": [
            { "number": "1", "title": "Purpose", "summary": "Why there is a policy.", "items": ["a)", "b)"] },
            { "number": "2", "title": "Backups of papers", "summary": "Copies lie in another place." },
            { "number": "3", "title": "Authentication", "summary": "Visitors prove who they are, at night by a password." },
            { "number": "4", "title": "Fire", "summary": "After a fire, whatever burned is fetched from the backups." } ],
          "groups": [ { "number": "H.1", "title": "Ground floor", "summary": "Rooms that visitors see." } ],
          "controls": [
            { "number": "H.1.1", "title": "Doors and gates", "summary": "Shut at night. Fire exits open from within." },
            { "number": "H.1.2", "title": "Windows", "aliases": ["Panes of glass"], "summary": "Shut in the rain." } ] }
        """);

    /// <summary>A catalog of controls with these titles, X-01, X-02 and so on, and nothing else.</summary>
    public static Catalog Titled(params string[] titles) => Entries([.. titles.Select(title => (title, "-"))]);

    /// <summary>The same with a summary each.</summary>
    public static Catalog Entries(params (string Title, string Summary)[] entries)
    {
        var controls = entries.Select((entry, i) => $$"""{ "number": "X-{{i + 1:00}}", "title": {{Quoted(entry.Title)}}, "summary": {{Quoted(entry.Summary)}} }""");
        return Read($$"""{ "standard": "Any:1", "title": "Any", "controls": [ {{string.Join(", ", controls)}} ] }""");
    }

    public static Catalog Read(string json) => Catalog.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));

    /// <summary>The numbers of what is found, in the order of the answer.</summary>
    public static string[] Numbers(this Catalog catalog, string text, int limit = 20) => [.. catalog.Search(text, limit).Select(hit => hit.Provision.Number.ToString())];

    /// <summary>The ids of what is found, in the order of the answer.</summary>
    public static string[] Ids(this StandardsLibrary library, string text) => [.. library.Search(text).Select(hit => hit.Provision.Id.ToString())];

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
