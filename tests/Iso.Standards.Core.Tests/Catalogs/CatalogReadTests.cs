using System.Text;

namespace Iso.Standards;

public sealed class CatalogReadTests
{
    /// <summary>The broken file, the path and the line of the fault, and a piece of the message.</summary>
    public static TheoryData<string, string, int, string> Broken => new()
    {
        { "{ \"standard\": \"X:1\",\n\"titel\": \"x\" }", "$.titel", 2, "did you mean \"title\"?" },
        { File("\"clauses\": [\n{ \"number\": \"1\", \"title\": \"t\", \"summary\": \"s\", \"note\": \"n\" } ]"), "$.clauses[0].note", 2, "\"note\"" },
        { "\n{ \"standard\": \"X:1\" }", "$", 2, "\"title\" is missing" },
        { File("\"clauses\": [\n{ \"title\": \"t\", \"summary\": \"s\" } ]"), "$.clauses[0]", 2, "\"number\" is missing" },
        { File("\"controls\": [\n{ \"number\": \"A.1\", \"title\": \"t\" } ]"), "$.controls[0]", 2, "no summary" },
        { File("\"controls\": [\n{ \"number\": \"A.1\", \"summary\": \"s\" } ]"), "$.controls[0]", 2, "no title" },
        { File("\"controls\": [\n{ \"number\": \"\", \"title\": \"t\", \"summary\": \"s\" } ]"), "$.controls[0].number", 2, "empty" },
        { File("\"controls\": [\n{ \"number\": \"A..1\", \"title\": \"t\", \"summary\": \"s\" } ]"), "$.controls[0].number", 2, "\"A..1\" is not the number" },

        // a number that stands twice: both places are named
        { File("\"clauses\": [ { \"number\": \"1\", \"title\": \"t\", \"summary\": \"s\" },\n{ \"number\": \"1\", \"title\": \"t\", \"summary\": \"s\" } ]"), "$.clauses[1]", 2, "$.clauses[0]" },
        { File("\"controls\": [ { \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\" },\n{ \"number\": \"a.1\", \"title\": \"t\", \"summary\": \"s\" } ]"), "$.controls[1]", 2, "$.controls[0]" },
        { File("\"groups\": [ { \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\" } ], \"controls\": [\n{ \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\" } ]"), "$.controls[0]", 2, "$.groups[0]" },
        { File("\"clauses\": [ { \"number\": \"1\", \"title\": \"t\", \"summary\": \"s\", \"items\": [ \"a)\",\n\"a)\" ] } ]"), "$.clauses[0].items[1]", 2, "$.clauses[0].items[0]" },

        // attributes
        { File("\"attributes\": { \"size\": [\"small\"] }, \"controls\": [ { \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\", \"attributes\": { \"size\": [\n\"huge\"] } } ]"), "$.controls[0].attributes.size[0]", 2, "\"huge\" that the attribute does not declare; expected one of small" },
        { File("\"attributes\": { \"size\": [\"small\"] }, \"controls\": [ { \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\", \"attributes\": {\n\"colour\": [\"red\"] } } ]"), "$.controls[0].attributes.colour", 2, "\"colour\" that the catalog does not declare; declared are: size" },
        { File($"\"attributes\": {{\n\"size\": [{string.Join(", ", Enumerable.Range(0, 65).Select(i => $"\"v{i}\""))}] }}"), "$.attributes.size", 2, "64" },
        { File("\"attributes\": {\n\"size\": [\"small\",\n\"small\"] }"), "$.attributes.size[1]", 3, "small" },
        { File("\"attributes\": {\n\"size\": [\"small\"],\n\"size\": [\"large\"] }"), "$.attributes.size", 3, "\"size\" stands here twice" },

        // order and items
        { File("\"clauses\": [ { \"number\": \"1.10\", \"title\": \"t\", \"summary\": \"s\" },\n{ \"number\": \"1.9\", \"title\": \"t\", \"summary\": \"s\" } ]"), "$.clauses[1].number", 2, "1.9 stands behind 1.10" },
        { File("\"clauses\": [ { \"number\": \"1\", \"title\": \"t\", \"summary\": \"s\", \"items\": [\n\"(a\" ] } ]"), "$.clauses[0].items[0]", 2, "\"(a\" is not an item" },
        { File("\"clauses\": [ { \"number\": \"1\", \"title\": \"t\", \"summary\": \"s\", \"items\": [\n\"a\" ] } ]"), "$.clauses[0].items[0]", 2, "\"a\" is not an item" },

        // each list in the order of the document, and nothing that hangs in the air
        { File("\"groups\": [ { \"number\": \"A.2\", \"title\": \"t\", \"summary\": \"s\" },\n{ \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\" } ]"), "$.groups[1].number", 2, "A.1 stands behind A.2; groups stand in the order of the document" },
        { File("\"objectives\": [ { \"number\": \"A.2.1\", \"summary\": \"s\" },\n{ \"number\": \"A.1.1\", \"summary\": \"s\" } ]"), "$.objectives[1].number", 2, "A.1.1 stands behind A.2.1" },
        { File("\"controls\": [ { \"number\": \"A.5.10\", \"title\": \"t\", \"summary\": \"s\" },\n{ \"number\": \"A.5.2\", \"title\": \"t\", \"summary\": \"s\" } ]"), "$.controls[1].number", 2, "A.5.2 stands behind A.5.10; controls" },
        { File("\"references\": [ { \"number\": \"C.3\", \"summary\": \"s\" },\n{ \"number\": \"C.2.1\", \"summary\": \"s\" } ]"), "$.references[1].number", 2, "C.2.1 stands behind C.3" },
        { File("\"clauses\": [ { \"number\": \"4\", \"summary\": \"s\" },\n{ \"number\": \"4.1.1\", \"summary\": \"s\" } ]"), "$.clauses[1].number", 2, "4.1.1 stands below 4.1, which is not among the clauses" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\", \"items\": [ \"b)\",\n\"a)\" ] } ]"), "$.clauses[0].items[1]", 2, "a) stands behind b)" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\", \"items\": [ \"a)\", \"a) 10)\",\n\"a) 9)\" ] } ]"), "$.clauses[0].items[2]", 2, "a) 9) stands behind a) 10)" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\", \"items\": [ \"a)\",\n\"b) 1)\" ] } ]"), "$.clauses[0].items[1]", 2, "b) 1) stands below b), which is not among the items of 1" },
        { File("\"groups\": [ { \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\" } ], \"controls\": [\n{ \"number\": \"A.10.1\", \"title\": \"t\", \"summary\": \"s\" } ]"), "$.controls[0].number", 2, "A.10.1 stands in none of the groups A.1" },
        { File("\"groups\": [ { \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\" } ], \"objectives\": [\n{ \"number\": \"A.2.1\", \"summary\": \"s\" } ]"), "$.objectives[0].number", 2, "A.2.1 stands in none of the groups A.1" },

        // a summary of its own or one by reference
        { File("\"clauses\": [\n{ \"number\": \"1\", \"title\": \"t\" } ]"), "$.clauses[0]", 2, "1 has no summary; write \"summary\", or \"sameAs\"" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\",\n\"sameAs\": \"Y:1 1\" } ]"), "$.clauses[0].sameAs", 2, "a summary of its own and one by reference" },
        { File("\"clauses\": [ { \"number\": \"1\",\n\"sameAs\": \"Y:1 1\" } ]"), "$.clauses[0].sameAs", 2, "Y:1 1 stands in no catalog that was given to read with; none was given" },
        { File("\"clauses\": [ { \"number\": \"1\",\n\"sameAs\": \"1\" } ]"), "$.clauses[0].sameAs", 2, "\"1\"" },

        // the harmonized structure
        { Harmonized("\"clause\": \"4\", \"relation\": \"core\",\n\"clauses\": [ \"4\" ]"), "$.clauses[0].harmonized.clauses", 2, "several are \"clauses\"; leave one out" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\",\n\"harmonized\": { \"clause\": \"4\", \"relation\": \"specific\" } } ]"), "$.clauses[0].harmonized", 2, "1 is specific and answers no clause" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\",\n\"harmonized\": { \"relation\": \"core\" } } ]"), "$.clauses[0].harmonized", 2, "1 names no clause of the harmonized structure" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\",\n\"harmonized\": { \"clauses\": [], \"relation\": \"renumbered\" } } ]"), "$.clauses[0].harmonized", 2, "1 names no clause of the harmonized structure" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\",\n\"harmonized\": { \"clause\": \"6.1.2\", \"relation\": \"core\" } } ]"), "$.clauses[0].harmonized", 2, "The harmonized structure has no clause \"6.1.2\"" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\",\n\"harmonized\": { \"clauses\": [ \"9.2.1\", \"9.2.3\" ], \"relation\": \"core\" } } ]"), "$.clauses[0].harmonized", 2, "no clause \"9.2.3\"" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\",\n\"harmonized\": { \"clause\": \"4\", \"relation\": \"extended\" } } ]"), "$.clauses[0].harmonized", 2, "\"adds\" says by what" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\",\n\"harmonized\": { \"clause\": \"4\", \"relation\": \"extended\", \"adds\": \" \" } } ]"), "$.clauses[0].harmonized", 2, "\"adds\" says by what" },
        { Harmonized("\"clause\": \"4\", \"relation\": \"core\",\n\"adds\": \"More.\""), "$.clauses[0].harmonized.adds", 2, "1 is core text and adds nothing" },
        { Harmonized("\"relation\": \"specific\",\n\"adds\": \"More.\""), "$.clauses[0].harmonized.adds", 2, "1 is specific and adds nothing" },
        { Harmonized("\"clause\": \"4\",\n\"relation\": \"same\""), "$.clauses[0].harmonized.relation", 2, "\"same\"; expected one of" },
        { File("\"controls\": [ { \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\",\n\"harmonized\": { \"clause\": \"4\", \"relation\": \"core\" } } ]"), "$.controls[0].harmonized", 2, "\"harmonized\"" },

        // what replaced what, and how sure it is
        { File("\"controls\": [ { \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\",\n\"replaces\": [ \"7\" ] } ]"), "$.controls[0].replaces", 2, "write \"predecessor\"" },
        { File("\"predecessor\": \"X:0\", \"controls\": [ { \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\", \"replaces\": [ \"7\" ], \"changes\": [ {\n\"of\": \"8\", \"kind\": \"merged\" } ] } ]"), "$.controls[0].changes[0].of", 2, "\"8\" is not among what A.1 replaces" },
        { File("\"predecessor\": \"X:0\", \"controls\": [ { \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\", \"changes\": [ {\n\"of\": \"8\", \"kind\": \"merged\" } ] } ]"), "$.controls[0].changes[0].of", 2, "\"8\" is not among what A.1 replaces" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\",\n\"doubt\": \"d\" } ]"), "$.clauses[0].doubt", 2, "A doubt needs a \"confidence\"" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\",\n\"confidence\": \"medium-high\" } ]"), "$.clauses[0].confidence", 2, "\"medium-high\"; expected one of" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\",\n\"sharing\": { \"class\": \"half\" } } ]"), "$.clauses[0].sharing.class", 2, "\"half\"; expected one of" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\", \"controls\": [\n\"A.1\" ] } ]"), "$.clauses[0].controls[0]", 2, "no control \"A.1\"" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\", \"controls\": [\n\"1\" ] } ]"), "$.clauses[0].controls[0]", 2, "no control \"1\"" },
        { File("\"reviewInputs\": [ {\n\"provision\": \"9.3\", \"subject\": \"s\" } ]"), "$.reviewInputs[0].provision", 2, "no provision 9.3" },
        { File("\"edition\": { \"published\": {\n\"on\": \"2015-02-30\" } }"), "$.edition.published.on", 2, "\"2015-02-30\"" },
        { File("\"edition\": {\n\"superseded\": { \"on\": \"2020-01-01\" } }"), "$.edition.superseded", 2, "\"by\" is missing" },

        // what a fact is about must exist
        { File("\"documentedInformation\": [ {\n\"provision\": \"4.9\", \"kind\": \"retain\", \"subject\": \"s\" } ]"), "$.documentedInformation[0].provision", 2, "no provision 4.9" },
        { File("\"amendments\": [ { \"name\": \"Amd 1\", \"published\": \"2024-02-23\", \"subject\": \"s\", \"changes\": [ {\n\"provision\": \"4.9\", \"summary\": \"s\" } ] } ]"), "$.amendments[0].changes[0].provision", 2, "no provision 4.9" },
        { File("\"documentedInformation\": [ { \"provision\": \"4.9\",\n\"kind\": \"retained\", \"subject\": \"s\" } ]"), "$.documentedInformation[0].kind", 2, "\"retained\"; expected one of" },
        { File("\"terms\": {\n\"grup\": \"Theme\" }"), "$.terms.grup", 2, "\"grup\"" },
        { File("\"controls\": [ { \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\", \"replaces\": [\n\"\" ] } ], \"predecessor\": \"X:0\""), "$.controls[0].replaces[0]", 2, "empty" },

        // an empty id or number
        { File("\"documentedInformation\": [ {\n\"provision\": \"\", \"kind\": \"retain\", \"subject\": \"s\" } ]"), "$.documentedInformation[0].provision", 2, "empty" },
        { File("\"reviewInputs\": [ {\n\"provision\": \"\", \"subject\": \"s\" } ]"), "$.reviewInputs[0].provision", 2, "empty" },
        { File("\"amendments\": [ { \"name\": \"Amd 1\", \"published\": \"2024-02-23\", \"subject\": \"s\", \"changes\": [ {\n\"provision\": \"\", \"summary\": \"s\" } ] } ]"), "$.amendments[0].changes[0].provision", 2, "empty" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\", \"controls\": [\n\"\" ] } ]"), "$.clauses[0].controls[0]", 2, "empty" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\",\n\"harmonized\": { \"clause\": \"\", \"relation\": \"core\" } } ]"), "$.clauses[0].harmonized.clause", 2, "empty" },
        { File("\"clauses\": [ { \"number\": \"1\",\n\"sameAs\": \"\" } ]"), "$.clauses[0].sameAs", 2, "empty" },
        { File("\"predecessor\": \"X:0\", \"controls\": [ { \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\", \"replaces\": [ \"7\" ], \"changes\": [ {\n\"of\": \"\" } ] } ]"), "$.controls[0].changes[0].of", 2, "empty" },
        { File("\"controls\": [ { \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\", \"replaces\": [ \"7\" ] } ],\n\"predecessor\": \"\""), "$.predecessor", 2, "empty" },
        { File("\"edition\": { \"superseded\": {\n\"by\": \"\", \"on\": \"2020-01-01\" } }"), "$.edition.superseded.by", 2, "empty" },

        // a null in a list or a map
        { File("\"clauses\": [\nnull ]"), "$.clauses[0]", 2, "null" },
        { File("\"groups\": [\nnull ]"), "$.groups[0]", 2, "null" },
        { File("\"controls\": [\nnull ]"), "$.controls[0]", 2, "null" },
        { File("\"objectives\": [\nnull ]"), "$.objectives[0]", 2, "null" },
        { File("\"references\": [\nnull ]"), "$.references[0]", 2, "null" },
        { File("\"reviewInputs\": [\nnull ]"), "$.reviewInputs[0]", 2, "null" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\", \"aliases\": [\nnull ] } ]"), "$.clauses[0].aliases[0]", 2, "null" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\", \"evidence\": [\nnull ] } ]"), "$.clauses[0].evidence[0]", 2, "null" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\", \"controls\": [\nnull ] } ]"), "$.clauses[0].controls[0]", 2, "null" },
        { File("\"clauses\": [ { \"number\": \"1\", \"summary\": \"s\", \"changes\": [\nnull ] } ]"), "$.clauses[0].changes[0]", 2, "null" },
        { Harmonized("\"relation\": \"core\", \"clauses\": [\nnull ]"), "$.clauses[0].harmonized.clauses[0]", 2, "null" },
        { File("\"amendments\": [\nnull ]"), "$.amendments[0]", 2, "null" },
        { File("\"documentedInformation\": [\nnull ]"), "$.documentedInformation[0]", 2, "null" },
        { File("\"disagreements\": [\nnull ]"), "$.disagreements[0]", 2, "null" },
        { File("\"clauses\": [ { \"number\": \"1\", \"title\": \"t\", \"summary\": \"s\", \"items\": [\nnull ] } ]"), "$.clauses[0].items[0]", 2, "null" },
        { File("\"controls\": [ { \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\", \"replaces\": [\nnull ] } ]"), "$.controls[0].replaces[0]", 2, "null" },
        { File("\"attributes\": {\n\"size\": null }"), "$.attributes.size", 2, "null" },
        { File("\"attributes\": {\n\"size\": [ null ] }"), "$.attributes.size[0]", 2, "null" },
        { File("\"terms\": {\n\"group\": null }"), "$.terms.group", 2, "null" },
        { File("\"attributes\": { \"size\": [\"small\"] }, \"controls\": [ { \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\", \"attributes\": {\n\"size\": null } } ]"), "$.controls[0].attributes.size", 2, "null" },

        // the standard itself
        { "{ \"title\": \"t\",\n\"standard\": \"\" }", "$.standard", 2, "empty" },
        { "{ \"title\": \"t\",\n\"standard\": \"X\" }", "$.standard", 2, "\"X\" is not a standard" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_catalog_is_refused_with_path_and_line_and_reason(string json, string path, int line, string message)
    {
        var fault = Assert.Throws<DocumentFormatException>(() => Read(json));
        Assert.Equal((path, line), (fault.Path, fault.Line));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0")]
    [InlineData("[]")]
    [InlineData("{ \"standard\": \"X:1\", \"title\": \"t\"")]
    [InlineData("{ \"standard\": \"X:1\", \"title\": \"\\ud800\", \"titel\": 1 }")]
    public void What_is_no_catalog_at_all_is_refused(string text) => Assert.Throws<DocumentFormatException>(() => Read(text));

    [Fact]
    public void More_than_sixteen_megabytes_are_refused_from_a_stream_without_length()
    {
        using var stream = new Endless();
        var fault = Assert.Throws<DocumentFormatException>(() => Catalog.Read(stream));
        Assert.Contains("16 MB", fault.Message, StringComparison.Ordinal);
        Assert.InRange(stream.Given, 16L * 1024 * 1024, 40L * 1024 * 1024);
    }

    [Fact]
    public void What_an_entry_has_in_common_with_another_catalog_is_taken_from_there()
    {
        var other = Read("""
            { "standard": "Y:1", "title": "t", "clauses": [ { "number": "1", "title": "One", "summary": "Said once.", "items": [ "a)" ], "evidence": [ "a paper" ] },
              { "number": "2", "title": "Two", "summary": "Said twice." } ] }
            """);
        var catalog = Read("""
            { "standard": "X:1", "title": "t", "clauses": [ { "number": "4", "title": "Four", "sameAs": "Y:1 1", "items": [ "a)" ] },
              { "number": "5", "sameAs": "Y:1 1", "evidence": [ "a photograph" ] }, { "number": "6", "sameAs": "Y:1 2" }, { "number": "7", "summary": "Said here." } ] }
            """, other);
        Assert.Equal(["Said once.", "", "Said once.", "Said twice.", "Said here."], catalog.Provisions.Select(provision => provision.Summary));
        Assert.Equal(["a paper", "a paper", "a photograph"], catalog.Provisions.SelectMany(provision => provision.ExpectedEvidence));
        Assert.Equal(["Y:1 1", "", "Y:1 1", "Y:1 2", ""], catalog.Provisions.Select(provision => provision.SameAs?.ToString() ?? ""));
        Assert.Equal("4 Four", catalog.Clauses.First().ToString());
    }

    [Theory]
    [InlineData("Y:1 3", "Y:1 has no provision 3.")]
    [InlineData("Y:2 1", "Y:2 1 stands in no catalog that was given to read with; given are Y:1, Z:1.")]
    public void What_stands_in_no_other_catalog_cannot_be_taken_from_there(string id, string message)
    {
        var others = new[] { "Y:1", "Z:1" }.Select(name => Read($"{{ \"standard\": \"{name}\", \"title\": \"t\", \"clauses\": [ {{ \"number\": \"1\", \"summary\": \"s\" }} ] }}")).ToArray();
        var fault = Assert.Throws<DocumentFormatException>(() => Read(File($"\"clauses\": [ {{ \"number\": \"1\",\n\"sameAs\": \"{id}\" }} ]"), others));
        Assert.Equal(("$.clauses[0].sameAs", 2), (fault.Path, fault.Line));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Other documents count otherwise: what their order is, only they can say.</summary>
    [Fact]
    public void Numbers_of_another_form_stand_in_the_order_of_the_file()
        => Assert.Equal(
            ["GV.OC-02", "GV.OC-01", "Art. 10", "Art. 9"],
            Read(File("\"clauses\": [ { \"number\": \"GV.OC-02\", \"summary\": \"s\" }, { \"number\": \"GV.OC-01\", \"summary\": \"s\" }, { \"number\": \"Art. 10\", \"summary\": \"s\" }, { \"number\": \"Art. 9\", \"summary\": \"s\" } ]")).Provisions.Select(provision => provision.Number.ToString()));

    [Fact]
    public void Sixty_four_attribute_values_are_read()
    {
        var values = Enumerable.Range(0, 64).Select(i => $"v{i}").ToArray();
        var list = string.Join(", ", values.Select(v => $"\"{v}\""));
        var catalog = Read(File($"\"attributes\": {{ \"size\": [{list}] }}, \"controls\": [ {{ \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\", \"attributes\": {{ \"size\": [{list}] }} }} ]"));
        Assert.Equal(values, catalog.Controls[0].AttributeValues(catalog.Attributes[0]));
    }

    private static string File(string members) => $"{{ \"standard\": \"X:1\", \"title\": \"t\", {members} }}";

    private static string Harmonized(string members) => File($"\"clauses\": [ {{ \"number\": \"1\", \"summary\": \"s\", \"harmonized\": {{ {members} }} }} ]");

    private static Catalog Read(string json, params Catalog[] others) => Catalog.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), others);

    private sealed class Endless : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
