using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

public sealed class CrosswalkTableReadTests
{
    private const string Header = "sources,targets,relation,note\n";

    [Fact]
    public async Task Sound_table_is_read()
    {
        var table = await Sheet.Read(
            "sources,targets,relation,note,open,rationale,strength,status,provenance\n"
            + "A.5.15,PR.AA-05,intersects-with,Who may do what.,Review.,functional,7,reviewed,house\n"
            + "A.5.9 + A.5.10,ID.AM-01,,,,,,,\n",
            AllCatalogs.Library);
        CrosswalkLink[] expected =
        [
            new()
            {
                Sources = [Sheet.Number("A.5.15")],
                Targets = [Sheet.Number("PR.AA-05")],
                Relation = Relation.IntersectsWith,
                Note = "Who may do what.",
                Open = "Review.",
                Rationale = MappingRationale.Functional,
                Strength = 7,
                Status = LinkStatus.Reviewed,
                Provenance = ["house"],
            },
            new() { Sources = [Sheet.Number("A.5.9"), Sheet.Number("A.5.10")], Targets = [Sheet.Number("ID.AM-01")], Provenance = ["house"] },
        ];
        Assert.Equal(expected, table.Crosswalk.Links);
        Assert.Equal((Isms.Id, NistCsf.Version2.Id), (table.Crosswalk.From, table.Crosswalk.To));
        Assert.Equal([Sheet.House], table.Crosswalk.Provenance);
        Assert.Equal([2, 3], table.Rows.Select(row => row.Row));
        Assert.Empty(table.UnreadRows);
        Assert.Empty(table.ExtraColumns);
        Assert.Empty(table.Remarks);
    }

    [Fact]
    public async Task What_is_read_is_as_sound_as_a_file()
    {
        var table = await Sheet.Read(Header + "A.5.15,PR.AA-05,subset-of,x\nA.5.16,PR.AA-01,,\"y\nz\"\n");
        using var stream = new MemoryStream();
        await table.Crosswalk.WriteAsync(stream);
        Assert.Equal(table.Crosswalk, Crosswalk.Parse(stream.ToArray()));
    }

    [Theory]
    [InlineData("From,To,Relationship,Comment", ",")]
    [InlineData("Source ID;Target ID;Relation;Remark", ";")]
    [InlineData("source_ids\ttarget-ids\tRELATIONSHIP\tNotes", "\t")]
    [InlineData("27001:2022,NIST CSF:2.0,relation type,note", ",")]
    [InlineData("Focal Document Element;Reference Document Element;Relationship;Comments", ";")]
    public async Task Headers_are_known_by_what_people_call_them(string header, string delimiter)
    {
        var table = await Sheet.Read(header + "\r\n" + string.Join(delimiter, "A.5.15", "PR.AA-05", "subset of", "\"a, b; c\td\"") + "\r\n");
        Assert.Equal(["A.5.15 subset-of PR.AA-05"], Sheet.Links(table));
        Assert.Equal("a, b; c\td", table.Crosswalk.Links[0].Note);
        Assert.Empty(table.Remarks);
    }

    [Fact]
    public async Task Columns_may_stand_in_any_order()
    {
        var table = await Sheet.Read("note,target,relation,source\nx,PR.AA-05,equal,A.5.15\n");
        Assert.Equal(["A.5.15 equal-to PR.AA-05"], Sheet.Links(table));
    }

    [Theory]
    [InlineData("equivalent-to", Relation.EquivalentTo)]
    [InlineData("Equivalent", Relation.EquivalentTo)]
    [InlineData("EQUAL", Relation.EqualTo)]
    [InlineData("Subset Of", Relation.SubsetOf)]
    [InlineData("subset", Relation.SubsetOf)]
    [InlineData("SUPERSET_OF", Relation.SupersetOf)]
    [InlineData("Intersects With", Relation.IntersectsWith)]
    [InlineData("intersects", Relation.IntersectsWith)]
    [InlineData("No Relationship", Relation.NoRelationship)]
    [InlineData("none", Relation.NoRelationship)]
    [InlineData("not related to", Relation.NoRelationship)]
    [InlineData("", null)]
    public async Task Relation_is_known_by_the_words_in_use(string word, Relation? relation)
    {
        var table = await Sheet.Read(Header + $"A.5.15,PR.AA-05,{word},x\n");
        Assert.Equal(relation, Assert.Single(table.Crosswalk.Links).Relation);
        Assert.Empty(table.Remarks);
    }

    [Theory]
    [InlineData("subsett-of", "\"subsett-of\" is no relation; did you mean subset-of? Write one of equivalent-to, ")]
    [InlineData("full", "\"full\" is no relation. Write one of equivalent-to, ")]
    [InlineData("overlaps", "\"overlaps\" leaves open whether one is part of the other: ")]
    [InlineData("Related to", "\"Related to\" leaves open whether one is part of the other: ")]
    public async Task Word_that_is_no_relation_is_told_with_its_place_and_the_row_is_kept(string word, string message)
    {
        var table = await Sheet.Read(Header + $"A.5.15,PR.AA-05,,x\nA.5.16,PR.AA-01,{word},why\n");
        var error = Assert.Single(table.Remarks);
        Assert.Equal((3, "relation", Severity.Error), (error.Row, error.Column, error.Severity));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.StartsWith($"error in row 3, column \"relation\": {message}", error.ToString(), StringComparison.Ordinal);
        var unread = Assert.Single(table.UnreadRows);
        Assert.Equal(["A.5.16", "PR.AA-01", word, "why"], unread.Cells);
        Assert.Equal((3, error.Message), (unread.Row, unread.Why));
        Assert.Equal(["A.5.15 is named with PR.AA-05"], Sheet.Links(table));
    }

    [Fact]
    public async Task End_that_does_not_exist_is_told_with_its_place_and_the_nearest_that_does()
    {
        var table = await Sheet.Read(Header + "A.5.15,PR.AA-05,,x\nA.5.16,PR.AA-5,,y\n", AllCatalogs.Library);
        var error = Assert.Single(table.Remarks);
        Assert.Equal((3, "targets", Severity.Error), (error.Row, error.Column, error.Severity));
        Assert.Equal("NIST CSF:2.0 has no provision PR.AA-5; did you mean PR.AA-05?", error.Message);
        Assert.Equal("A.5.16 is named with PR.AA-5", Sheet.Links(table)[1]);
    }

    [Fact]
    public async Task Number_of_the_former_edition_is_told_with_what_became_of_it()
    {
        var table = await Sheet.Read(Header + "A.12.6.1,PR.AA-05,,x\n", AllCatalogs.Library);
        Assert.Equal("A.12.6.1 is a number of ISO/IEC 27001:2013; in ISO/IEC 27001:2022 it became A.8.8.", Assert.Single(table.Remarks).Message);
    }

    [Fact]
    public async Task Without_catalogs_no_end_is_looked_up()
    {
        Assert.Empty((await Sheet.Read(Header + "A.12.6.1,PR.AA-5,,x\n")).Remarks);
        var table = await Sheet.Read(Header + "A.12.6.1,PR.AA-5,,x\n", new StandardsLibrary(NistCsf.Version2.Standard));
        Assert.Equal([(0, Severity.Warning), (2, Severity.Error)], table.Remarks.Select(remark => (remark.Row, remark.Severity)));
        Assert.StartsWith("warning: ISO/IEC 27001:2022 is not known here", table.Remarks[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ISO/IEC 27001:2022 A.5.15", "NIST CSF:2.0 PR.AA-05")]
    [InlineData("27001:2022/A.5.15", "NIST CSF:2.0/PR.AA-05")]
    public async Task Ids_may_name_their_document(string source, string target)
        => Assert.Equal(["A.5.15 is named with PR.AA-05"], Sheet.Links(await Sheet.Read(Header + $"{source},{target},,\n")));

    [Fact]
    public async Task Id_of_another_document_is_an_error()
    {
        var table = await Sheet.Read(Header + "27001:2013/A.9.1.1,PR.AA-05,,x\n");
        Assert.Empty(table.Crosswalk.Links);
        Assert.Equal("ISO/IEC 27001:2013 A.9.1.1 is of another document; a provision of ISO/IEC 27001:2022 was expected.", Assert.Single(table.UnreadRows).Why);
        Assert.Equal((2, "sources"), (table.Remarks[0].Row, table.Remarks[0].Column));
    }

    [Theory]
    [InlineData("A.5.9; A.5.10")]
    [InlineData("A.5.9+A.5.10")]
    [InlineData("\"A.5.9\nA.5.10\"")]
    [InlineData("A.5.9 ;+ A.5.10;")]
    public async Task Several_ids_in_a_cell_are_one_joint_link(string cell)
    {
        var table = await Sheet.Read(Header + $"{cell},ID.AM-01,,x\n");
        Assert.Equal(["A.5.9 + A.5.10 is named with ID.AM-01"], Sheet.Links(table));
        Assert.Empty(table.Remarks);
    }

    [Fact]
    public async Task Ids_hold_blanks_and_commas()
    {
        var law = await Sheet.Read("source,target\n6.1.3(d),\"Article 10(2), point (f)\"\n", Isms.Id, EuAiAct.Edition2026.Id, [Sheet.House]);
        Assert.Equal(["6.1.3 d) is named with Art. 10(2)(f)"], Sheet.Links(law));
        var framework = await Sheet.Read("source,target\nA.2.2,GOVERN 1.1 + GOVERN 1.2\n", Aims.Id, NistAiRmf.Version1.Id, [Sheet.House]);
        Assert.Equal(["A.2.2 is named with GOVERN 1.1 + GOVERN 1.2"], Sheet.Links(framework));
    }

    [Theory]
    [InlineData("A.5.15 Access control,PR.AA-05,,x", "\"A.5.15 Access control\" is not the number of a provision: ")]
    [InlineData(",PR.AA-05,,x", "The cell is empty; a provision of ISO/IEC 27001:2022 was expected.")]
    [InlineData("A.5.15,;,,x", "The cell is empty; a provision of NIST CSF:2.0 was expected.")]
    [InlineData("A.5.15; A.5.15,PR.AA-05,,x", "A.5.15 stands twice in the cell.")]
    public async Task Cell_that_names_no_provision_refuses_its_row(string row, string why)
    {
        var table = await Sheet.Read(Header + row + "\n");
        Assert.Empty(table.Crosswalk.Links);
        Assert.StartsWith(why, Assert.Single(table.UnreadRows).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fault_of_a_row_is_told()
    {
        var table = await Sheet.Read(Header + "?,!,perhaps,x\n");
        Assert.Equal(["sources", "targets", "relation"], table.Remarks.Select(remark => remark.Column));
        Assert.Equal(string.Join(' ', table.Remarks.Select(remark => remark.Message)), Assert.Single(table.UnreadRows).Why);
    }

    [Fact]
    public async Task Rows_are_counted_as_a_spreadsheet_shows_them()
    {
        var table = await Sheet.Read(Header + "A.5.15,PR.AA-05,,\"one\ntwo\r\nthree\"\n\n,,,\nA.5.16,PR.AA-01,perhaps,x\n");
        Assert.Equal("one\ntwo\r\nthree", table.Crosswalk.Links[0].Note);
        Assert.Equal(2, Assert.Single(table.Rows).Row);
        Assert.Equal(5, Assert.Single(table.UnreadRows).Row);
        Assert.Equal(5, Assert.Single(table.Remarks).Row);
    }

    [Fact]
    public async Task Line_that_tells_a_spreadsheet_the_delimiter_is_no_row()
    {
        var table = await Sheet.Read("sep=;\r\nsource;target;relation\r\nA.5.15;PR.AA-05;perhaps\r\n");
        Assert.Equal(2, Assert.Single(table.UnreadRows).Row);
    }

    [Fact]
    public async Task Ends_that_stand_twice_keep_their_first_row()
    {
        var table = await Sheet.Read(Header + "A.5.9 + A.5.10,ID.AM-01,,x\nA.5.10 + A.5.9,ID.AM-01,,x\nA.5.9 + A.5.10,ID.AM-01,subset-of,x\n");
        Assert.Equal(["A.5.9 + A.5.10 is named with ID.AM-01"], Sheet.Links(table));
        Assert.Equal([(3, Severity.Warning), (4, Severity.Error)], table.Remarks.Select(remark => (remark.Row, remark.Severity)));
        Assert.Equal("A link from A.5.10 + A.5.9 to ID.AM-01 stands here and in row 2, with the same statement; the first stays, this one was not read.", table.UnreadRows[0].Why);
        Assert.Equal("A link from A.5.9 + A.5.10 to ID.AM-01 stands here and in row 2, and they say different things; the first stays, this one was not read.", table.UnreadRows[1].Why);
    }

    [Fact]
    public async Task Columns_that_are_not_known_are_named_and_kept()
    {
        var table = await Sheet.Read("sources,targets,relatoin,owner\nA.5.15,PR.AA-05,subset-of,IT\nA.5.16,PR.AA-01,,\n");
        Assert.Equal(["relatoin", "owner"], table.ExtraColumns);
        Assert.Equal(["subset-of", "IT"], table.Rows[0].Extras);
        Assert.Empty(table.Rows[1].Extras);
        Assert.All(table.Remarks, remark => Assert.Equal((1, Severity.Warning), (remark.Row, remark.Severity)));
        Assert.Equal(
            [
                "The column is not known here; did you mean relation? Its cells are kept and not read.",
                "The column is not known here. Its cells are kept and not read.",
                "There is no column of relations, so that no link is rated and nothing follows from any.",
            ],
            table.Remarks.Select(remark => remark.Message));
        Assert.Null(table.Crosswalk.Links[0].Relation);
    }

    [Fact]
    public async Task Second_column_of_a_kind_and_one_without_a_header_are_kept()
    {
        var table = await Sheet.Read("sources,targets,relation,note,comment,,\nA.5.15,PR.AA-05,,one,two,three,\n");
        Assert.Equal("one", table.Crosswalk.Links[0].Note);
        Assert.Equal(["comment", ""], table.ExtraColumns);
        Assert.Equal(["two", "three"], table.Rows[0].Extras);
        Assert.Equal(
            [
                "warning in row 1, column \"comment\": The column \"note\" holds the note already. Its cells are kept and not read.",
                "warning in row 1: Column 6 has no header. Its cells are kept and not read.",
            ],
            table.Remarks.Select(remark => remark.ToString()));
    }

    [Fact]
    public async Task Column_that_holds_something_else_under_a_known_header_is_kept()
    {
        var table = await Sheet.Read("sources,targets,relation,status,strength\nA.5.15,PR.AA-05,,Approved,high\nA.5.16,PR.AA-01,,Open,\n");
        Assert.Equal(2, table.Crosswalk.Links.Count);
        Assert.All(table.Crosswalk.Links, link => Assert.Equal((LinkStatus.Draft, null), (link.Status, link.Strength)));
        Assert.Equal(["status", "strength"], table.ExtraColumns);
        Assert.Equal(["Approved", "high"], table.Rows[0].Extras);
        Assert.Contains("No cell of the column is a status as it is understood here; row 2 holds \"Approved\".", table.Remarks.Single(remark => remark.Column == "status").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status", "reviewed", "reviewd", "\"reviewd\" is not among draft, reviewed; did you mean reviewed? The cell may be empty.")]
    [InlineData("rationale", "Semantic", "because", "\"because\" is not among syntactic, semantic, functional. The cell may be empty.")]
    [InlineData("strength", "7", "11", "The strength is \"11\"; a whole number from 1 to 10, or nothing, was expected.")]
    public async Task Single_cell_that_is_not_understood_refuses_its_row(string column, string right, string wrong, string why)
    {
        var table = await Sheet.Read($"sources,targets,relation,{column}\nA.5.15,PR.AA-05,,{right}\nA.5.16,PR.AA-01,,{wrong}\n");
        Assert.Equal(["A.5.15 is named with PR.AA-05"], Sheet.Links(table));
        Assert.Equal((3, why), (Assert.Single(table.UnreadRows).Row, table.UnreadRows[0].Why));
    }

    [Fact]
    public async Task Provenances_are_cited_by_id_and_one_that_nobody_described_is_taken_over()
    {
        var nist = new CrosswalkProvenance { Id = "nist", Title = "Informative references" };
        var table = await Sheet.Read("source,target,relation,provenance\nA.5.15,PR.AA-05,,\nA.5.16,PR.AA-01,,nist; audit\nA.5.17,PR.AA-03,,audit\n", Isms.Id, NistCsf.Version2.Id, [Sheet.House, nist]);
        CrosswalkProvenance[] expected = [Sheet.House, nist, new() { Id = "audit", Title = "audit" }];
        Assert.Equal(["house", "nist + audit", "audit"], table.Crosswalk.Links.Select(link => string.Join(" + ", link.Provenance)));
        Assert.Equal(expected, table.Crosswalk.Provenance);
        var remark = Assert.Single(table.Remarks);
        Assert.Equal((3, "provenance", Severity.Warning), (remark.Row, remark.Column, remark.Severity));
        Assert.StartsWith("The provenance \"audit\" is taken over by its id", remark.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sources,relation\nA.5.15,subset-of\n", "Row 1 heads no column of targets; its headers are \"sources\", \"relation\". Head one \"targets\" or \"NIST CSF:2.0\".")]
    [InlineData("\nOur crosswalk\n", "Row 2 heads no column of sources; its headers are \"Our crosswalk\".")]
    [InlineData("", "The file is empty")]
    [InlineData(" \r\n\n", "The file is empty")]
    [InlineData(",,\n,,\n", "The file holds blank rows only")]
    [InlineData(Header + "A.5.15,PR.AA-05,,fine\nA.5.16,PR.AA-01,,\"never closed\nA.5.17,PR.AA-03,,x\n", "Row 3 opens a quotation mark that is never closed")]
    public async Task File_that_is_no_such_table_is_refused_with_the_reason(string csv, string message)
    {
        var fault = await Assert.ThrowsAsync<DocumentFormatException>(() => Sheet.Read(csv));
        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_behind_a_closing_quotation_mark_is_told()
    {
        var table = await Sheet.Read(Header + "A.5.15,PR.AA-05,,\"one\"two\n");
        var remark = Assert.Single(table.Remarks);
        Assert.Equal((2, Severity.Warning), (remark.Row, remark.Severity));
        Assert.StartsWith("Text stands behind a closing quotation mark", remark.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_alone_are_a_crosswalk_without_links()
    {
        var table = await Sheet.Read(Header);
        Assert.Empty(table.Crosswalk.Links);
        Assert.Empty(table.Remarks);
    }

    [Fact]
    public async Task Byte_order_mark_is_read_over()
    {
        var table = await Sheet.Read([0xEF, 0xBB, 0xBF, .. "sources,targets,relation,note\nA.5.15,PR.AA-05,,Größe\n"u8]);
        Assert.Equal("Größe", table.Crosswalk.Links[0].Note);
        Assert.Empty(table.ExtraColumns);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused_with_what_to_do()
    {
        var latin = await Assert.ThrowsAsync<DocumentFormatException>(() => Sheet.Read([.. "sources,targets\nA.5.15,PR.AA-05"u8, 0xFC, .. "\n"u8]));
        Assert.Equal("Line 2 holds bytes that are not UTF-8; save the file as CSV in UTF-8.", latin.Message);
        var wide = await Assert.ThrowsAsync<DocumentFormatException>(() => Sheet.Read([0xFF, 0xFE, .. "s\0o\0"u8]));
        Assert.StartsWith("The file is not UTF-8 text: it holds NUL bytes", wide.Message, StringComparison.Ordinal);
        var workbook = await Assert.ThrowsAsync<DocumentFormatException>(() => Sheet.Read([.. "PK\u0003\u0004"u8, 0, 0]));
        Assert.Contains("save the sheet as CSV", workbook.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_that_is_too_large_or_too_wide_is_refused()
    {
        var large = await Assert.ThrowsAsync<DocumentFormatException>(() => Sheet.Read(new byte[Crosswalk.MaximumBytes + 1]));
        Assert.StartsWith("The file is larger than 16 MB", large.Message, StringComparison.Ordinal);
        var wide = await Assert.ThrowsAsync<DocumentFormatException>(() => Sheet.Read($"sources,targets{new string(',', 255)}x\n"));
        Assert.StartsWith("The table has 257 columns; at most 256 are read.", wide.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_that_make_no_crosswalk_are_refused()
    {
        const string Csv = "sources,targets\nA.5.15,PR.AA-05\n";
        await Assert.ThrowsAsync<ArgumentException>(() => Sheet.Read(Csv, Isms.Id, Isms.Id, [Sheet.House]));
        await Assert.ThrowsAsync<ArgumentException>(() => Sheet.Read(Csv, default, Isms.Id, [Sheet.House]));
        await Assert.ThrowsAsync<ArgumentException>(() => Sheet.Read(Csv, Isms.Id, default, [Sheet.House]));
        await Assert.ThrowsAsync<ArgumentException>(() => Sheet.Read(Csv, Isms.Id, NistCsf.Version2.Id, []));
        await Assert.ThrowsAsync<ArgumentException>(() => Sheet.Read(Csv, Isms.Id, NistCsf.Version2.Id, [Sheet.House, Sheet.House]));
        await Assert.ThrowsAsync<ArgumentException>(() => Sheet.Read(Csv, Isms.Id, NistCsf.Version2.Id, [new() { Id = " ", Title = "x" }]));
    }

    [Fact]
    public async Task Reading_ends_when_it_is_cancelled()
    {
        using var stream = new MemoryStream("sources,targets\n"u8.ToArray());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CrosswalkTable.ReadCsvAsync(stream, Isms.Id, NistCsf.Version2.Id, [Sheet.House], null, new CancellationToken(canceled: true)));
    }
}
