using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

public sealed class CrosswalkTableWriteTests
{
    private const string Headers = "sources,targets,relation,note,open,rationale,strength,status,provenance";

    public static IEnumerable<object[]> Pairs => Crosswalks.Pairs.Select(pair => new object[] { pair.From.ToString(), pair.To.ToString() });

    [Fact]
    public async Task Crosswalk_is_written_with_a_row_for_each_link()
    {
        var crosswalk = Of(
            new()
            {
                Sources = [Sheet.Number("A.5.15")],
                Targets = [Sheet.Number("PR.AA-05")],
                Relation = Relation.IntersectsWith,
                Note = "Who, and \"why\".",
                Rationale = MappingRationale.Functional,
                Strength = 7,
                Status = LinkStatus.Reviewed,
                Provenance = ["house", "nist"],
            },
            new() { Sources = [Sheet.Number("A.5.9"), Sheet.Number("A.5.10")], Targets = [Sheet.Number("ID.AM-01")], Open = "one\ntwo", Provenance = ["house"] });
        Assert.Equal(
            Headers + "\n"
            + "A.5.15,PR.AA-05,intersects-with,\"Who, and \"\"why\"\".\",,functional,7,reviewed,house; nist\n"
            + "A.5.9 + A.5.10,ID.AM-01,,,\"one\ntwo\",,,draft,house\n",
            await Sheet.Write(CrosswalkTable.Of(crosswalk)));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task Our_crosswalks_come_back_link_by_link(string from, string to)
    {
        var crosswalk = Crosswalks.Between(StandardId.Parse(from), StandardId.Parse(to))!;
        var table = await Sheet.Read(await Sheet.Write(CrosswalkTable.Of(crosswalk)), crosswalk.From, crosswalk.To, crosswalk.Provenance);
        Assert.Equal(crosswalk.Links, table.Crosswalk.Links);
        Assert.Equal(crosswalk.Provenance, table.Crosswalk.Provenance);
        Assert.Empty(table.UnreadRows);
        Assert.Empty(table.Remarks);
    }

    [Fact]
    public void There_are_thirteen_to_come_back() => Assert.Equal(13, Pairs.Count());

    [Fact]
    public async Task Table_that_is_written_is_read_as_an_equal_one()
    {
        var table = await Sheet.Read(
            Headers + ",owner,\n"
            + "A.5.15,PR.AA-05,intersects-with,\"one\ntwo\",,,,,,IT,yes\n"
            + "A.5.16,PR.AA-01,perhaps,keep me,,,,,,HR\n"
            + "A.5.15,PR.AA-05,subset-of,again\n"
            + "A.5.17; A.5.18,PR.AA-03,,,what is left,semantic,3,reviewed,house; audit\n",
            AllCatalogs.Library);
        Assert.Equal(2, table.Crosswalk.Links.Count);
        Assert.Equal([3, 4], table.UnreadRows.Select(row => row.Row));
        Assert.Equal(["owner", ""], table.ExtraColumns);
        var text = await Sheet.Write(table);
        var nowDescribed = await Sheet.Read(text, table.Crosswalk.From, table.Crosswalk.To, table.Crosswalk.Provenance);
        Assert.Equal(table.Crosswalk, nowDescribed.Crosswalk);
        Assert.Equal(table, await Sheet.Read(text, AllCatalogs.Library));
        Assert.Equal(text, await Sheet.Write(nowDescribed));
    }

    [Fact]
    public async Task Rows_that_were_not_read_stay_where_they_stood_with_all_their_cells()
    {
        var table = await Sheet.Read("to;from;relation;remark;owner\r\nPR.AA-05;A.5.15;perhaps;a, b;IT\r\n\r\nPR.AA-01;A.5.16;equal;;HR\r\nPR.AA-03;?;;;\r\n");
        Assert.Equal(
            Headers + ",owner\n"
            + "A.5.15,PR.AA-05,perhaps,\"a, b\",,,,,,IT\n"
            + "A.5.16,PR.AA-01,equal-to,,,,,draft,house,HR\n"
            + "?,PR.AA-03,,,,,,,,\n",
            await Sheet.Write(table));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+5", "'+5")]
    [InlineData("- an item", "'- an item")]
    [InlineData("@me", "'@me")]
    [InlineData("\t=x", "'\t=x")]
    [InlineData("'=1", "''=1")]
    [InlineData("''-1", "'''-1")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("a = b", "a = b")]
    public async Task Text_that_a_spreadsheet_would_run_is_guarded_and_comes_back(string note, string written)
    {
        var text = await Sheet.Write(CrosswalkTable.Of(WithNote(note)));
        Assert.Contains($",{written},", text, StringComparison.Ordinal);
        Assert.Equal(note, (await Sheet.Read(text)).Crosswalk.Links[0].Note);
    }

    [Theory]
    [InlineData(" blanks at the ends ")]
    [InlineData("\r\nfirst a line break")]
    [InlineData("\"")]
    [InlineData("a;b,c\td|e")]
    [InlineData("größer ≥ 1 🔒")]
    public async Task Text_comes_back_whatever_it_holds(string note)
        => Assert.Equal(note, (await Sheet.Read(await Sheet.Write(CrosswalkTable.Of(WithNote(note))))).Crosswalk.Links[0].Note);

    [Fact]
    public async Task Cells_and_headers_of_ones_own_columns_are_guarded_too()
    {
        var table = await Sheet.Read("sources,targets,relation,'=owner\nA.5.15,PR.AA-05,,'=cmd\n");
        Assert.Equal(["=owner"], table.ExtraColumns);
        Assert.Equal(["=cmd"], table.Rows[0].Extras);
        Assert.Equal(Headers + ",'=owner\nA.5.15,PR.AA-05,,,,,,draft,house,'=cmd\n", await Sheet.Write(table));
    }

    [Fact]
    public async Task Link_that_is_judged_anew_keeps_the_columns_beside_it()
    {
        var table = await Sheet.Read("sources,targets,relation,owner\nA.5.15,PR.AA-05,,IT\n");
        var judged = table.Crosswalk.Links[0] with { Relation = Relation.IntersectsWith, Status = LinkStatus.Reviewed };
        var text = await Sheet.Write(table with { Crosswalk = table.Crosswalk with { Links = [judged] } });
        Assert.Equal(Headers + ",owner\nA.5.15,PR.AA-05,intersects-with,,,,,reviewed,house,IT\n", text);
    }

    [Fact]
    public async Task Table_that_could_not_be_read_back_is_not_written()
    {
        var table = CrosswalkTable.Of(WithNote("x"));
        var fewer = await Assert.ThrowsAsync<InvalidOperationException>(() => Sheet.Write(table with { Rows = [] }));
        Assert.Equal("The table has 0 rows for 1 links; one for each, in the same order, was expected.", fewer.Message);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Sheet.Write(table with { Rows = [new() { Row = 2, Extras = ["without a header"] }] }));
        var link = table.Crosswalk.Links[0];
        var torn = await Assert.ThrowsAsync<InvalidOperationException>(() => Sheet.Write(CrosswalkTable.Of(Of(link with { Provenance = ["a;b"] }))));
        Assert.Contains("\"a;b\"", torn.Message, StringComparison.Ordinal);
    }

    private static Crosswalk WithNote(string note) => Of(new CrosswalkLink { Sources = [Sheet.Number("A.5.15")], Targets = [Sheet.Number("PR.AA-05")], Note = note, Provenance = ["house"] });

    private static Crosswalk Of(params CrosswalkLink[] links) => new() { From = Isms.Id, To = NistCsf.Version2.Id, Provenance = [Sheet.House, new() { Id = "nist", Title = "Informative references" }], Links = links };
}
