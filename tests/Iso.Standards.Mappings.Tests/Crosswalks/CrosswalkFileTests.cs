using System.Text;
using System.Text.Json;
using Iso.Standards.Serialization;

namespace Iso.Standards;

public sealed class CrosswalkFileTests
{
    private const string Sound = """
        {
          "formatVersion": 1,
          "from": "ISO/IEC 27001:2022",
          "to": "NIST CSF:2.0",
          "provenance": [{ "id": "house", "title": "Our own list", "on": "2026-11-22" }],
          "links": [
            { "sources": ["A.5.15"], "targets": ["PR.AA-05"], "relation": "intersects-with", "rationale": "functional", "note": "Who may do what.", "open": "Review.", "provenance": ["house"], "status": "reviewed" },
            { "sources": ["A.5.9", "A.5.10"], "targets": ["ID.AM-01"], "relation": null, "provenance": ["house"], "status": "draft" }
          ],
          "judgements": [{ "side": "from", "provisions": ["A.5.5"], "coverage": "none", "provenance": ["house"] }]
        }
        """;

    public static IEnumerable<object[]> OwnFiles
        => Directory.EnumerateFiles(Repository.PathOf("src/Iso.Standards.Mappings/CrosswalkData"), "*.json").Order(StringComparer.Ordinal).Select(file => new object[] { Path.GetFileName(file) });

    [Fact]
    public void Sound_file_is_read()
    {
        var crosswalk = Read(Sound);
        Assert.Equal(("ISO/IEC 27001:2022", "NIST CSF:2.0"), (crosswalk.From.ToString(), crosswalk.To.ToString()));
        Assert.Equal("A.5.15 intersects-with PR.AA-05", crosswalk.Links[0].ToString());
        Assert.Equal("A.5.9 + A.5.10 is named with ID.AM-01", crosswalk.Links[1].ToString());
        Assert.True(crosswalk.Links[1].IsJoint);
        Assert.True(crosswalk.Links[1].Known.IsUnknown);
        Assert.Equal("Our own list", crosswalk.ProvenanceOf("house")!.Title);
        Assert.Equal(SupportLevel.None, crosswalk.JudgementOf(CrosswalkSide.From, ProvisionNumber.Parse("A.5.5"))!.Coverage);
        Assert.Empty(JsonSchemaCheck.Faults("schemas/crosswalk.schema.json", JsonElement.Parse(Sound)));
    }

    [Theory]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": 2", "Line 2, column 20, $.formatVersion: The file has format version 2; this library reads 1.")]
    [InlineData("intersects-with", "overlaps", "$.links[0].relation: Found the text \"overlaps\"; expected one of equivalent-to, equal-to, subset-of, superset-of, intersects-with, no-relationship")]
    [InlineData("[\"PR.AA-05\"]", "[]", "$.links[0].targets: The list is empty; at least one provision was expected.")]
    [InlineData("[\"A.5.9\", \"A.5.10\"]", "[\"A.5.9\", \"A.5.9\"]", "$.links[1].sources[1]: A.5.9 stands twice in the list.")]
    [InlineData("\"provenance\": [\"house\"], \"status\": \"draft\"", "\"provenance\": [\"home\"], \"status\": \"draft\"", "$.links[1].provenance[0]: The file has no provenance \"home\"; it has house.")]
    [InlineData("\"provenance\": [\"house\"], \"status\": \"draft\"", "\"provenance\": [], \"status\": \"draft\"", "$.links[1].provenance: The list is empty; a statement without provenance is not accepted.")]
    [InlineData("\"to\": \"NIST CSF:2.0\"", "\"to\": \"ISO/IEC 27001:2022\"", "$.to: The crosswalk goes from ISO/IEC 27001:2022 to itself; two documents were expected.")]
    [InlineData("\"rationale\": \"functional\"", "\"rationale\": \"functional\", \"strength\": 11", "$.links[0].strength: The strength is 11; 1 to 10 was expected.")]
    [InlineData("\"A.5.5\"]", "\"A.5.5\", \"A.5.6\", \"A.5.5\"]", "$.judgements[0].provisions[2]: A.5.5 stands twice in the list.")]
    [InlineData("\"note\":", "\"remark\":", "$.links[0].remark")]
    public void Fault_is_told_with_its_place_what_was_found_and_what_was_expected(string sound, string broken, string message)
    {
        var fault = Assert.Throws<DocumentFormatException>(() => Read(Sound.Replace(sound, broken, StringComparison.Ordinal)));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.StartsWith("Line ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Link_that_stands_twice_is_refused_whatever_the_order_of_its_ends()
    {
        var twice = Sound.Replace("\"judgements\"", "\"judgements\"", StringComparison.Ordinal)
            .Replace("\"status\": \"draft\" }", "\"status\": \"draft\" }, { \"sources\": [\"A.5.10\", \"A.5.9\"], \"targets\": [\"ID.AM-01\"], \"provenance\": [\"house\"] }", StringComparison.Ordinal);
        var fault = Assert.Throws<DocumentFormatException>(() => Read(twice));
        Assert.Contains("$.links[2]: A link from A.5.9 + A.5.10 to ID.AM-01 stands here and at $.links[1]", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ends_that_do_not_exist_are_named_with_the_nearest_that_do()
    {
        var crosswalk = Read(Sound.Replace("A.5.15", "A.5.51", StringComparison.Ordinal).Replace("ID.AM-01", "ID.AM-06", StringComparison.Ordinal).Replace("\"A.5.5\"", "\"A.5.5\", \"A.12.6.1\"", StringComparison.Ordinal));
        var remarks = CrosswalkCheck.Of(crosswalk, AllCatalogs.Library);
        Assert.Equal(["$.links[0].sources[0]", "$.links[1].targets[0]", "$.judgements[0].provisions[1]"], remarks.Select(remark => remark.Path));
        Assert.All(remarks, remark => Assert.Equal(Severity.Error, remark.Severity));
        Assert.StartsWith("ISO/IEC 27001:2022 has no provision A.5.51", remarks[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("NIST CSF:2.0 has no provision ID.AM-06", remarks[1].Message, StringComparison.Ordinal);
        Assert.Equal("A.12.6.1 is a number of ISO/IEC 27001:2013; in ISO/IEC 27001:2022 it became A.8.8.", remarks[2].Message);
    }

    [Fact]
    public void Documents_that_are_not_at_hand_are_named_and_not_passed_over()
    {
        var remarks = CrosswalkCheck.Of(Read(Sound), new StandardsLibrary(Iso27001.Edition2022.Standard));
        var remark = Assert.Single(remarks);
        Assert.Equal(("$.to", Severity.Warning), (remark.Path, remark.Severity));
    }

    [Theory]
    [MemberData(nameof(OwnFiles))]
    public void Our_files_fit_the_schema(string file)
        => Assert.Empty(JsonSchemaCheck.Faults("schemas/crosswalk.schema.json", JsonElement.Parse(File.ReadAllBytes(Repository.PathOf($"src/Iso.Standards.Mappings/CrosswalkData/{file}")))));

    private static Crosswalk Read(string json) => Crosswalk.Parse(Encoding.UTF8.GetBytes(json));
}
