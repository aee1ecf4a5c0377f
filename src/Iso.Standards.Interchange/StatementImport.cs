namespace Iso.Standards;

/// <summary>A statement of applicability read from a spreadsheet or a document in which people keep it, with all that was not plain.</summary>
/// <remarks>
/// Nothing is dropped silently: a text that is not understood is reported and kept with its entry, a row without a control
/// is reported and kept whole. What the statement says is not judged here; rules do that (ISO/IEC 27001:2022, 6.1.3 d).
/// </remarks>
public sealed record StatementImport
{
    /// <summary>The statement, as a draft, for the standard of the catalog. Entries stand in the order of the file.</summary>
    public required StatementOfApplicability Statement { get; init; }

    /// <summary>What whoever imports should know, in the order of the file.</summary>
    public IReadOnlyList<ImportRemark> Remarks { get; init => field = ValueList<ImportRemark>.Copy(value); } = ValueList<ImportRemark>.Empty;

    /// <summary>The rows that no entry could be made of, in the order of the file.</summary>
    public IReadOnlyList<UnreadRow> UnreadRows { get; init => field = ValueList<UnreadRow>.Copy(value); } = ValueList<UnreadRow>.Empty;

    /// <summary>The columns, and what each was read as. Columns that several tables share stand here once.</summary>
    public IReadOnlyList<ImportColumn> Columns { get; init => field = ValueList<ImportColumn>.Copy(value); } = ValueList<ImportColumn>.Empty;

    /// <summary>Reads delimited text: comma, semicolon, tab or pipe, fields in quotation marks, title lines above the headers.</summary>
    /// <param name="stream">UTF-8, UTF-16 with byte-order mark, or Windows-1252; read to its end and left open. At most 64 MB.</param>
    /// <param name="catalog">The standard that the statement is for.</param>
    /// <param name="mapping">What columns hold whose headers do not say it; null reads all by their headers.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="DocumentFormatException">The file is not text, is empty or too large, has no column of control numbers, or lacks a mapped header.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <example>
    /// <code>
    /// var import = await StatementImport.ReadCsvAsync(stream, Isms.Catalog, ColumnMapping.Parse("justification=Warum"));
    /// foreach (var remark in import.Remarks) Console.WriteLine(remark);
    /// </code>
    /// </example>
    public static async Task<StatementImport> ReadCsvAsync(Stream stream, Catalog catalog, ColumnMapping? mapping = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(catalog);
        mapping ??= ColumnMapping.Empty;
        var remarks = new ImportRemarks();
        var text = await ReadTextAsync(stream, remarks, cancellationToken).ConfigureAwait(false);
        var table = HeaderRow.Find(DelimitedText.Read(text, mapping, remarks), mapping, remarks);
        cancellationToken.ThrowIfCancellationRequested();
        return new StatementBuilder(StatementTables.OfSheet(table, mapping, catalog), catalog, remarks).Build();
    }

    /// <summary>Reads the tables of a Markdown document that have a column of control numbers and one of decisions, statuses or justifications.</summary>
    /// <param name="stream">UTF-8, UTF-16 with byte-order mark, or Windows-1252; read to its end and left open. At most 64 MB.</param>
    /// <param name="catalog">The standard that the statement is for.</param>
    /// <param name="mapping">What columns hold whose headers do not say it; null reads all by their headers.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="DocumentFormatException">The file is not text, is empty or too large, has no such table, or lacks a mapped header.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static async Task<StatementImport> ReadMarkdownAsync(Stream stream, Catalog catalog, ColumnMapping? mapping = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(catalog);
        mapping ??= ColumnMapping.Empty;
        var remarks = new ImportRemarks();
        var text = await ReadTextAsync(stream, remarks, cancellationToken).ConfigureAwait(false);
        var tables = MarkdownTables.Read(text);
        cancellationToken.ThrowIfCancellationRequested();
        return new StatementBuilder(StatementTables.OfDocument(tables, mapping, catalog, remarks), catalog, remarks).Build();
    }

    private static async Task<string> ReadTextAsync(Stream stream, ImportRemarks remarks, CancellationToken cancellationToken)
    {
        var source = await SourceText.ReadAsync(stream, cancellationToken).ConfigureAwait(false);
        if (source.IsGuessed) remarks.Add(0, "The file is not UTF-8 and was read as Windows-1252; letters beyond A to Z may be wrong. Save it as UTF-8.");
        return source.Text;
    }
}
