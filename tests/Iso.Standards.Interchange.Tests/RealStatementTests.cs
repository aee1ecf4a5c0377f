using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

public class RealStatementTests
{
    [SharedFact]
    public async Task The_spreadsheet_gives_all_entries() => AssertWhole(await ReadCsv());

    [SharedFact]
    public async Task The_document_gives_all_entries() => AssertWhole(await ReadMarkdown());

    [SharedFact]
    public async Task Spreadsheet_and_document_give_the_same_decisions_and_statuses()
    {
        var csv = await ReadCsv();
        var markdown = await ReadMarkdown();
        Assert.Equal(
            csv.Statement.Entries.Select(entry => (entry.Control, entry.Decision, entry.Status, entry.Title, entry.Implementation)),
            markdown.Statement.Entries.Select(entry => (entry.Control, entry.Decision, entry.Status, entry.Title, entry.Implementation)));
    }

    [SharedFact]
    public async Task The_document_has_four_tables_that_are_no_statement()
    {
        var import = await ReadMarkdown();
        Assert.Equal(4, import.Remarks.Count(remark => remark.Message.StartsWith("The table is no statement", StringComparison.Ordinal)));
    }

    private static void AssertWhole(StatementImport import)
    {
        Assert.Equal(Isms.Id, import.Statement.Standard);
        Assert.Equal(DocumentStatus.Draft, import.Statement.Status);
        Assert.Equal(93, import.Statement.Entries.Count);
        Assert.Empty(import.Statement.AdditionalControls);
        Assert.Empty(import.UnreadRows);
        Assert.Empty(Reading.Losses(import));
        Assert.All(import.Statement.Entries, entry => Assert.Equal(Decision.Included, entry.Decision));
        Assert.All(import.Statement.Entries, entry => Assert.Null(entry.Remarks));
        Assert.Equal(75, import.Statement.Entries.Count(entry => entry.Status == ImplementationStatus.Implemented));
        Assert.Equal(9, import.Statement.Entries.Count(entry => entry.Status == ImplementationStatus.Partial));
        Assert.Equal(9, import.Statement.Entries.Count(entry => entry.Status == ImplementationStatus.NotImplemented));
        Assert.Single(import.Remarks, remark => remark.Message.StartsWith("No column says whether", StringComparison.Ordinal));

        var first = import.Statement.Entries[0];
        Assert.Equal(Isms.Controls.A5_1, first.Control);
        Assert.Equal("Policies for information security", first.Title);
        Assert.Equal("Information security policies documented and approved", first.Implementation);
        Assert.Equal("SECURITY.md, docs/SECURITY_HARDENING_GUIDE.md, docs/security/threat_model.md", first.Reference);
        Assert.Equal(
            [(1, "Control ID", SoaColumn.Control), (2, "Control Name", SoaColumn.Title), (3, "Status", SoaColumn.Status), (4, "Implementation", SoaColumn.Implementation), (5, "Evidence", SoaColumn.Reference)],
            import.Columns.Select(column => (column.Column, column.Header, column.ReadAs)));
    }

    private static async Task<StatementImport> ReadCsv()
    {
        using var stream = File.OpenRead(Path.Combine(SharedFiles.Real!, "nethical-annex-a.csv"));
        return await StatementImport.ReadCsvAsync(stream, Isms.Catalog);
    }

    private static async Task<StatementImport> ReadMarkdown()
    {
        using var stream = File.OpenRead(Path.Combine(SharedFiles.Real!, "nethical-annex-a.md"));
        return await StatementImport.ReadMarkdownAsync(stream, Isms.Catalog);
    }
}
