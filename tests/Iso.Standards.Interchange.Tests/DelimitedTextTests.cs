using System.Text;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

public class DelimitedTextTests
{
    private const string Comma = "Control ID,Applicable,Justification\nA.5.1,Yes,Größe\n";

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public async Task The_delimiter_is_found_out(string delimiter)
    {
        var text = $"Control ID{delimiter}\"Justification for a, b; c\t| d\"{delimiter}Applicable\nA.5.1{delimiter}\"a, b; c\t| d\"{delimiter}Yes";
        var import = await Reading.Csv(text);
        Assert.Equal(Decision.Included, Assert.Single(import.Statement.Entries).Decision);
        Assert.Equal("Justification for a, b; c\t| d: a, b; c\t| d", import.Statement.Entries[0].Remarks);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task A_quoted_field_may_hold_line_breaks_and_rows_are_counted_by_lines(string end)
    {
        var import = await Reading.Csv($"Control ID,Applicable,Justification{end}A.5.1,Yes,\"one{end}two, \"\"three\"\"\"{end}{end}A.5.2,Perhaps,x{end}");
        Assert.Equal($"one{end}two, \"three\"", import.Statement.Entries[0].Justification);
        Assert.Equal(5, Assert.Single(Reading.Losses(import)).Row);
    }

    [Fact]
    public async Task A_delimiter_set_by_a_spreadsheet_in_the_first_line_does_no_harm()
    {
        var import = await Reading.Csv("sep=;\r\nControl ID;Applicable\r\nA.5.1;Yes\r\n");
        Assert.Equal(["A.5.1"], Reading.Numbers(import));
    }

    [Fact]
    public async Task A_short_row_is_filled_up_with_blanks()
    {
        var entry = await Reading.Entry("Control ID,Applicable,Status\nA.5.1,Yes");
        Assert.Equal((Decision.Included, null), (entry.Decision, entry.Status));
    }

    [Fact]
    public async Task Cells_beyond_the_headers_are_reported_and_kept()
    {
        var import = await Reading.Csv("Control ID,Applicable,Justification\nA.5.1,Yes,one,two,");
        Assert.Equal("Column 4: two", import.Statement.Entries[0].Remarks);
        Assert.Single(Reading.Losses(import), remark => remark is { Row: 2, Column: 4, Found: "two" });
    }

    [Fact]
    public async Task A_repeated_header_row_is_skipped_with_a_remark()
    {
        var import = await Reading.Csv("Control ID,Applicable\nA.5.1,Yes\nControl ID,Applicable\nA.5.2,Yes");
        Assert.Equal(["A.5.1", "A.5.2"], Reading.Numbers(import));
        Assert.Empty(import.UnreadRows);
        Assert.Equal(3, Assert.Single(import.Remarks).Row);
    }

    [Fact]
    public async Task A_quotation_mark_that_is_never_closed_is_refused_with_its_line()
    {
        var e = await Assert.ThrowsAsync<DocumentFormatException>(() => Reading.Csv("Control ID,Applicable\nA.5.1,\"Yes\nA.5.2,Yes\n"));
        Assert.Contains("line 2", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_is_read_over()
    {
        var import = await Reading.CsvBytes([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Comma)]);
        Assert.Equal("Größe", import.Statement.Entries[0].Justification);
        Assert.Equal("Control ID", import.Columns[0].Header);
        Assert.Empty(import.Remarks);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task UTF_16_is_read_by_its_mark(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        var import = await Reading.CsvBytes([.. encoding.GetPreamble(), .. encoding.GetBytes(Comma)]);
        Assert.Equal("Größe", import.Statement.Entries[0].Justification);
    }

    [Fact]
    public async Task What_is_not_UTF_8_is_read_as_Windows_1252_with_a_remark()
    {
        byte[] dash = [0x96];
        var import = await Reading.CsvBytes([.. Encoding.Latin1.GetBytes("Control ID;Applicable;Begründung\nA.5.1;Yes;Größe "), .. dash, .. "\n"u8]);
        Assert.Equal("Größe –", import.Statement.Entries[0].Justification);
        Assert.Equal(0, Assert.Single(import.Remarks).Row);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\n")]
    public async Task An_empty_file_is_refused(string text)
    {
        var e = await Assert.ThrowsAsync<DocumentFormatException>(() => Reading.Csv(text));
        Assert.StartsWith("The file is empty", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_headers_only_is_refused()
    {
        var e = await Assert.ThrowsAsync<DocumentFormatException>(() => Reading.Csv("Control ID,Applicable\n"));
        Assert.Contains("no row", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_binary_file_is_refused()
    {
        var e = await Assert.ThrowsAsync<DocumentFormatException>(() => Reading.CsvBytes([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1]));
        Assert.Contains("not text", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_is_refused_with_what_to_do()
    {
        var e = await Assert.ThrowsAsync<DocumentFormatException>(() => Reading.CsvBytes([.. "PK\u0003\u0004"u8, 0, 0]));
        Assert.Contains("save the sheet as CSV", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_more_than_64_MB_is_refused()
    {
        using var endless = new EndlessStream();
        var e = await Assert.ThrowsAsync<DocumentFormatException>(() => StatementImport.ReadCsvAsync(endless, Isms.Catalog));
        Assert.Contains("64 MB", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_ends_when_it_is_cancelled()
    {
        using var stream = new MemoryStream("Control ID,Applicable\nA.5.1,Yes"u8.ToArray());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => StatementImport.ReadCsvAsync(stream, Isms.Catalog, null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Equal_files_give_equal_imports() => Assert.Equal(await Reading.Csv(Comma), await Reading.Csv(Comma));

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'a', offset, count);
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
