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

        // what a fact is about must exist
        { File("\"documentedInformation\": [ {\n\"provision\": \"4.9\", \"kind\": \"retain\", \"subject\": \"s\" } ]"), "$.documentedInformation[0].provision", 2, "no provision 4.9" },
        { File("\"amendments\": [ { \"name\": \"Amd 1\", \"published\": \"2024-02-23\", \"subject\": \"s\", \"changes\": [ {\n\"provision\": \"4.9\", \"summary\": \"s\" } ] } ]"), "$.amendments[0].changes[0].provision", 2, "no provision 4.9" },
        { File("\"documentedInformation\": [ { \"provision\": \"4.9\",\n\"kind\": \"retained\", \"subject\": \"s\" } ]"), "$.documentedInformation[0].kind", 2, "\"retained\"; expected one of" },
        { File("\"terms\": {\n\"grup\": \"Theme\" }"), "$.terms.grup", 2, "\"grup\"" },
        { File("\"controls\": [ { \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\", \"replaces\": [\n\"\" ] } ], \"predecessor\": \"X:0\""), "$.controls[0].replaces[0]", 2, "empty" },

        // a null in a list or a map
        { File("\"clauses\": [\nnull ]"), "$.clauses[0]", 2, "null" },
        { File("\"groups\": [\nnull ]"), "$.groups[0]", 2, "null" },
        { File("\"controls\": [\nnull ]"), "$.controls[0]", 2, "null" },
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
    public void Sixty_four_attribute_values_are_read()
    {
        var values = Enumerable.Range(0, 64).Select(i => $"v{i}").ToArray();
        var list = string.Join(", ", values.Select(v => $"\"{v}\""));
        var catalog = Read(File($"\"attributes\": {{ \"size\": [{list}] }}, \"controls\": [ {{ \"number\": \"A.1\", \"title\": \"t\", \"summary\": \"s\", \"attributes\": {{ \"size\": [{list}] }} }} ]"));
        Assert.Equal(values, catalog.Controls[0].AttributeValues(catalog.Attributes[0]));
    }

    private static string File(string members) => $"{{ \"standard\": \"X:1\", \"title\": \"t\", {members} }}";

    private static Catalog Read(string json) => Catalog.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));

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
