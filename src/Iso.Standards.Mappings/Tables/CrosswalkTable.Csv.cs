using System.Text;

namespace Iso.Standards;

/// <content>Comma-separated values.</content>
public sealed partial record CrosswalkTable
{
    /// <summary>Reads a crosswalk from delimited text: comma, semicolon or tab, fields in quotation marks, a header row first.</summary>
    /// <param name="stream">UTF-8, with or without byte-order mark; read to its end and left open. At most <see cref="Crosswalk.MaximumBytes"/>.</param>
    /// <param name="from">The document of the sources, in one edition.</param>
    /// <param name="to">The document of the targets, in one edition.</param>
    /// <param name="provenance">Where the links come from: the first is that of rows that name none, all may be cited by their id. An id that a row cites besides becomes a provenance of which nothing else is known.</param>
    /// <param name="library">The catalogs in which every end is looked up; null looks up none. An end that does not exist is reported, and its link stays.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <remarks>
    /// Columns are known by their headers in any case: sources, targets, relation, note, open, rationale, strength, status,
    /// provenance, and what else people call them; the id of a document heads its provisions, too. Several ids in a cell, parted
    /// by <c>;</c>, <c>+</c> or a line break, make one joint link, which says nothing of any of them alone. A cell of the relation
    /// that is empty is a link that nobody rated. Where two rows have the same ends, the first stays and the second is not read.
    /// </remarks>
    /// <exception cref="ArgumentException">The documents are the same or unspecified, or the provenances are none, lack an id or have one twice.</exception>
    /// <exception cref="DocumentFormatException">The file is not UTF-8 text, is empty or too large, lacks a column of sources or targets, or opens a quotation mark that is never closed.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static async Task<CrosswalkTable> ReadCsvAsync(Stream stream, StandardId from, StandardId to, IReadOnlyList<CrosswalkProvenance> provenance, StandardsLibrary? library = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(provenance);
        if (from.IsUnspecified) throw new ArgumentException("The document of the sources is unspecified; ISO/IEC 27001:2022 would be one.", nameof(from));
        if (to.IsUnspecified) throw new ArgumentException("The document of the targets is unspecified; NIST CSF:2.0 would be one.", nameof(to));
        if (from == to) throw new ArgumentException($"The crosswalk goes from {from} to itself; two documents were expected.", nameof(to));
        if (provenance.Count == 0) throw new ArgumentException("The list is empty; at least the provenance of rows that name none was expected.", nameof(provenance));
        var reader = new TableReader(from, to, provenance, library);
        var text = await TableText.ReadAsync(stream, cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return reader.Read(text);
    }

    /// <summary>Writes the table as comma-separated values (RFC 4180): UTF-8, lines ended by a line feed, the same bytes for the same table.</summary>
    /// <remarks>
    /// The columns are sources, targets, relation, note, open, rationale, strength, status, provenance, then
    /// <see cref="ExtraColumns"/>. Rows that were not read stand where they stood; blank rows are left out. A cell that a
    /// spreadsheet would take for a formula begins with an apostrophe, which is taken away on reading.
    /// </remarks>
    /// <param name="stream">The file; left open.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="InvalidOperationException">There are not as many <see cref="Rows"/> as links, a row has more cells than there are columns, or the id of a provenance could not be read back.</exception>
    public async Task WriteCsvAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = Encoding.UTF8.GetBytes(TableWriter.TextOf(this));
        await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
    }
}
