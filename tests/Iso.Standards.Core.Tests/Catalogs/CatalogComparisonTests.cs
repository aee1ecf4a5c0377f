using System.Text;

namespace Iso.Standards;

/// <summary>The comparison on which the tests of every package's data rest: it notices each fact that differs.</summary>
public sealed class CatalogComparisonTests
{
    private const string Original = """
        { "standard": "X:1", "title": "t0", "discipline": "d0",
          "edition": { "number": 3, "published": { "on": "2015-06-15", "confidence": "high", "note": "n0" },
            "superseded": { "by": "X:2", "on": "2020-03-01", "confidence": "high", "transitionUntil": { "on": "2023-02-28" }, "successorOnlyFrom": { "on": "2021-09-01" } },
            "withdrawn": { "on": "2023-03-01" } },
          "checked": { "against": "c0", "on": "2026-11-22", "by": "b0", "confidence": "medium", "doubts": ["d1"] },
          "disagreements": [ { "about": "p0", "judgement": "j0", "confidence": "low" } ],
          "terms": { "clause": "T0" }, "predecessor": "X:0",
          "amendments": [ { "name": "m0", "published": "2024-02-23", "subject": "s0", "changes": [ { "provision": "1", "summary": "s1" } ] } ],
          "attributes": { "size": ["small", "large"] },
          "clauses": [ { "number": "1", "title": "t1", "aliases": ["a0"], "sameAs": "Y:1 1", "items": ["a)"],
              "harmonized": { "clause": "4.1", "relation": "extended", "adds": "h0" }, "sharing": { "class": "facet", "how": "w0" }, "evidence": ["e0"],
              "controls": ["A.1.1"], "replaces": ["9"], "confidence": "medium", "doubt": "d2" } ],
          "groups": [ { "number": "A.1", "title": "t2", "summary": "s2" } ],
          "controls": [ { "number": "A.1.1", "title": "t3", "summary": "s3", "attributes": { "size": ["small"] } }, { "number": "A.1.2", "title": "t4", "summary": "s4" } ],
          "documentedInformation": [ { "provision": "1 a)", "kind": "retain", "subject": "s5", "confidence": "medium" } ],
          "reviewInputs": [ { "provision": "1", "subject": "s6", "confidence": "medium" } ] }
        """;

    public static TheoryData<string, string> Changes => new()
    {
        { "\"t0\"", "\"x\"" }, { "\"d0\"", "\"x\"" }, { "\"X:1\"", "\"X:3\"" },
        { "\"number\": 3", "\"number\": 4" }, { "2015-06-15", "2015-06-16" }, { "\"n0\"", "\"x\"" }, { "\"by\": \"X:2\"", "\"by\": \"X:3\"" }, { "2020-03-01", "2020-03-02" },
        { "2023-02-28", "2023-03-28" }, { "2021-09-01", "2021-09-02" }, { "2023-03-01", "2023-03-02" },
        { "\"c0\"", "\"x\"" }, { "2026-11-22", "2026-11-23" }, { "\"b0\"", "\"x\"" }, { "\"confidence\": \"medium\", \"doubts\"", "\"confidence\": \"low\", \"doubts\"" }, { "\"d1\"", "\"x\"" },
        { "\"p0\"", "\"x\"" }, { "\"j0\"", "\"x\"" }, { "\"confidence\": \"low\"", "\"confidence\": \"high\"" },
        { "\"T0\"", "\"x\"" }, { "\"X:0\"", "\"W:0\"" }, { "\"m0\"", "\"x\"" }, { "2024-02-23", "2024-02-24" }, { "\"s0\"", "\"x\"" }, { "\"s1\"", "\"x\"" },
        { "\"small\", \"large\"", "\"small\", \"huge\"" }, { "\"size\": [\"small\"]", "\"size\": [\"large\"]" }, { "\"size\": [\"small\"]", "\"size\": [\"small\", \"large\"]" },
        { "\"t1\"", "\"x\"" }, { "\"a0\"", "\"x\"" }, { "\"sameAs\": \"Y:1 1\"", "\"sameAs\": \"Y:1 2\"" }, { "\"sameAs\": \"Y:1 1\"", "\"summary\": \"Said once.\"" }, { "\"items\": [\"a)\"]", "\"items\": [\"a)\", \"b)\"]" },
        { "\"4.1\"", "\"4.2\"" }, { "\"relation\": \"extended\"", "\"relation\": \"renumbered\"" }, { "\"h0\"", "\"x\"" }, { "\"facet\"", "\"full\"" }, { "\"w0\"", "\"x\"" }, { "\"e0\"", "\"x\"" },
        { "\"controls\": [\"A.1.1\"]", "\"controls\": [\"A.1.2\"]" }, { "\"replaces\": [\"9\"]", "\"replaces\": [\"8\"]" }, { "\"replaces\": [\"9\"]", "\"replaces\": [\"9\", \"8\"]" },
        { "\"confidence\": \"medium\", \"doubt\":", "\"confidence\": \"high\", \"doubt\":" }, { "\"d2\"", "\"x\"" },
        { "\"t2\"", "\"x\"" }, { "\"s3\"", "\"x\"" }, { "\"1 a)\"", "\"1\"" }, { "\"retain\"", "\"maintain\"" }, { "\"s5\"", "\"x\"" }, { "\"s5\", \"confidence\": \"medium\"", "\"s5\"" },
        { "\"s6\"", "\"x\"" }, { "\"s6\", \"confidence\": \"medium\"", "\"s6\"" },
    };

    [Fact]
    public void Finds_a_catalog_the_same_as_itself_read_once_more() => CatalogComparison.AssertSame(Read(Original), Read(Original));

    [Theory]
    [MemberData(nameof(Changes))]
    public void Notices_a_difference(string before, string after)
    {
        var changed = Original.Replace(before, after, StringComparison.Ordinal);
        Assert.NotEqual(Original, changed);
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => CatalogComparison.AssertSame(Read(Original), Read(changed)));
    }

    private static Catalog Read(string json)
    {
        var other = Catalog.Read(new MemoryStream("""{ "standard": "Y:1", "title": "t", "clauses": [ { "number": "1", "summary": "Said once." }, { "number": "2", "summary": "Said twice." } ] }"""u8.ToArray()));
        return Catalog.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), other);
    }
}
