using System.Text;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

/// <summary>Short ways to import a text for ISO/IEC 27001:2022.</summary>
internal static class Reading
{
    public static Task<StatementImport> Csv(string text, ColumnMapping? mapping = null) => CsvBytes(Encoding.UTF8.GetBytes(text), mapping);

    public static async Task<StatementImport> CsvBytes(byte[] bytes, ColumnMapping? mapping = null)
    {
        using var stream = new MemoryStream(bytes);
        return await StatementImport.ReadCsvAsync(stream, Isms.Catalog, mapping);
    }

    public static async Task<StatementImport> Markdown(string text, ColumnMapping? mapping = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await StatementImport.ReadMarkdownAsync(stream, Isms.Catalog, mapping);
    }

    public static async Task<SoaEntry> Entry(string csv, ColumnMapping? mapping = null)
    {
        var import = await Csv(csv, mapping);
        return Assert.Single(import.Statement.Entries);
    }

    /// <summary>The numbers of the entries, in order.</summary>
    public static string[] Numbers(StatementImport import) => [.. import.Statement.Entries.Select(entry => entry.Control.Number.ToString())];

    public static ImportRemark[] Losses(StatementImport import) => [.. import.Remarks.Where(remark => remark.IsLoss)];
}
