using System.Text;

namespace Iso.Standards;

/// <summary>What the reader of catalogs refuses beyond the shape of the file: nothing is lost or stands apart without a word.</summary>
public sealed class CatalogFaultTests
{
    private const string Clause = "\"number\": \"1\", \"title\": \"t\", \"summary\": \"s\"";

    /// <summary>The broken members, the path of the fault and a piece of the message; the fault stands in the second line.</summary>
    public static TheoryData<string, string, string> Broken => new()
    {
        // an id that names nothing
        { "\"predecessor\":\n\"\"", "$.predecessor", "The text is empty; expected a standard" },
        { "\"edition\": { \"superseded\": { \"on\": \"2026-01-01\", \"by\":\n\"\" } }", "$.edition.superseded.by", "The text is empty" },
        { "\"clauses\": [ { \"number\": \"1\", \"sameAs\":\n\"\" } ]", "$.clauses[0].sameAs", "The text is empty; expected a provision" },
        { $"\"clauses\": [ {{ {Clause}, \"controls\": [\n\"\" ] }} ]", "$.clauses[0].controls[0]", "The text is empty; expected the number" },
        { $"\"clauses\": [ {{ {Clause}, \"harmonized\": {{ \"relation\": \"core\", \"clause\":\n\"\" }} }} ]", "$.clauses[0].harmonized.clause", "The text is empty" },
        { "\"documentedInformation\": [ { \"kind\": \"retain\", \"subject\": \"s\", \"provision\":\n\"\" } ]", "$.documentedInformation[0].provision", "The text is empty" },
        { "\"reviewInputs\": [ { \"subject\": \"s\", \"provision\":\n\"\" } ]", "$.reviewInputs[0].provision", "The text is empty" },
        { "\"amendments\": [ { \"name\": \"n\", \"published\": \"2026-01-01\", \"subject\": \"s\", \"changes\": [ { \"summary\": \"s\", \"provision\":\n\"\" } ] } ]", "$.amendments[0].changes[0].provision", "The text is empty" },

        // the word for "not said"
        { $"\"clauses\": [ {{ {Clause}, \"harmonized\": {{ \"clause\": \"4\", \"relation\":\n\"unspecified\" }} }} ]", "$.clauses[0].harmonized.relation", "expected one of core, extended, renumbered, specific." },
        { $"\"clauses\": [ {{ {Clause}, \"sharing\": {{ \"class\":\n\"unspecified\" }} }} ]", "$.clauses[0].sharing.class", "expected one of full, facet, separate, single." },
        { "\"terms\": {\n\"unspecified\": \"Thing\" }", "$.terms.unspecified", "expected one of group, clause, item" },

        // what stands below an entry stands right behind it
        { "\"clauses\": [\n{ \"number\": \"Art. 4(1)\", \"title\": \"t\", \"summary\": \"s\" }, { \"number\": \"Art. 4\", \"title\": \"t\", \"summary\": \"s\" } ]", "$.clauses[0]", "Art. 4(1) stands apart from Art. 4" },
        { "\"groups\": [ { \"number\": \"GV\", \"title\": \"t\", \"summary\": \"s\" }, { \"number\": \"ID\", \"title\": \"t\", \"summary\": \"s\" } ], \"controls\": [ { \"number\": \"GV.OC-01\", \"title\": \"t\", \"summary\": \"s\" }, { \"number\": \"ID.AM-01\", \"title\": \"t\", \"summary\": \"s\" },\n{ \"number\": \"GV.OC-02\", \"title\": \"t\", \"summary\": \"s\" } ]", "$.controls[2]", "GV.OC-02 stands apart from GV" },
        { "\"groups\": [ { \"number\": \"P\", \"title\": \"t\", \"summary\": \"s\" } ], \"clauses\": [\n{ \"number\": \"P.1\", \"title\": \"t\", \"summary\": \"s\" } ]", "$.clauses[0]", "P.1 stands apart from P" },

        // once, and in order
        { $"\"predecessor\": \"X:0\", \"clauses\": [ {{ {Clause}, \"replaces\": [ \"2\",\n\"2\" ] }} ]", "$.clauses[0].replaces[1]", "2 stands here twice" },
        { $"\"predecessor\": \"X:0\", \"clauses\": [ {{ {Clause}, \"replaces\": [ \"2\" ], \"changes\": [ {{ \"of\": \"2\" }}, {{ \"of\":\n\"2\" }} ] }} ]", "$.clauses[0].changes[1].of", "a change of 2 already" },
        { $"\"clauses\": [ {{ {Clause}, \"controls\": [ \"A.2\",\n\"A.1\" ] }} ], {Controls}", "$.clauses[0].controls[1]", "A.1 stands behind A.2" },
        { $"\"clauses\": [ {{ {Clause}, \"controls\": [ \"A.1\",\n\"A.1\" ] }} ], {Controls}", "$.clauses[0].controls[1]", "A.1 stands here twice" },
        { $"\"clauses\": [ {{ {Clause}, \"harmonized\": {{ \"relation\": \"core\", \"clauses\": [ \"4.2\",\n\"4.1\" ] }} }} ]", "$.clauses[0].harmonized.clauses[1]", "4.1 stands behind 4.2" },
        { $"\"clauses\": [ {{ {Clause}, \"harmonized\": {{ \"relation\": \"core\", \"clauses\": [ \"4.2\",\n\"4.2\" ] }} }} ]", "$.clauses[0].harmonized.clauses[1]", "4.2 stands here twice" },

        // the life of the edition
        { "\"predecessor\":\n\"X:1\"", "$.predecessor", "no predecessor of its own" },
        { "\"edition\": { \"number\":\n0 }", "$.edition.number", "counted from 1" },
        { "\"edition\": { \"superseded\": { \"on\": \"2026-01-01\", \"by\":\n\"X:1\" } }", "$.edition.superseded.by", "does not supersede itself" },
        { "\"edition\": { \"published\": { \"on\": \"2026-01-01\" }, \"withdrawn\": { \"on\":\n\"2025-12-31\" } }", "$.edition.withdrawn.on", "2025-12-31 is before 2026-01-01, when the edition was published." },
        { "\"edition\": { \"published\": { \"on\": \"2026-01-01\" }, \"superseded\": { \"by\": \"X:2\", \"on\":\n\"2025-12-31\" } }", "$.edition.superseded.on", "when the edition was published." },
        { "\"edition\": { \"superseded\": { \"by\": \"X:2\", \"on\": \"2026-01-01\", \"transitionUntil\": { \"on\":\n\"2025-12-31\" } } }", "$.edition.superseded.transitionUntil.on", "when the edition was superseded." },
        { "\"edition\": { \"superseded\": { \"by\": \"X:2\", \"on\": \"2026-01-01\", \"successorOnlyFrom\": { \"on\":\n\"2025-12-31\" } } }", "$.edition.superseded.successorOnlyFrom.on", "when the edition was superseded." },
    };

    private static string Controls => "\"controls\": [ { \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\" }, { \"number\": \"A.2\", \"title\": \"t\", \"summary\": \"s\" } ]";

    [Theory]
    [MemberData(nameof(Broken))]
    public void Is_refused_with_path_and_line_and_reason(string members, string path, string message)
    {
        var fault = Assert.Throws<DocumentFormatException>(() => Read(members));
        Assert.Equal((path, 2), (fault.Path, fault.Line));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_for_nothing_and_an_empty_title_are_refused()
    {
        var catalog = Read($"\"clauses\": [ {{ {Clause} }} ]");
        Assert.Equal("$.entries[0].number", Lay("\"number\": \"\"").Path);
        Assert.Equal("$.entries[0].title", Lay("\"number\": \"1\", \"title\": \" \"").Path);

        DocumentFormatException Lay(string entry)
            => Assert.Throws<DocumentFormatException>(() => catalog.WithText(new MemoryStream(Encoding.UTF8.GetBytes($"{{ \"standard\": \"X:1\", \"entries\": [ {{ {entry} }} ] }}"))));
    }

    private static Catalog Read(string members) => Catalog.Read(new MemoryStream(Encoding.UTF8.GetBytes($"{{ \"standard\": \"X:1\", \"title\": \"t\", {members} }}")));
}
