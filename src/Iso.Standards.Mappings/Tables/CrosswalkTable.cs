using System.Globalization;

namespace Iso.Standards;

/// <summary>A crosswalk as a table: a row for each link, as people keep it in a spreadsheet, with all that was not plain.</summary>
/// <remarks>
/// Nothing is dropped silently: a row that could not be read is reported and kept with its cells, and so is a column that is
/// not known. A table holds no judgements, title, method or schema, and of a provenance only its id; JSON holds all of that.
/// Immutable.
/// </remarks>
/// <example><code>
/// var house = new CrosswalkProvenance { Id = "house", Title = "Our own list", Publisher = "Harbourline" };
/// CrosswalkTable table = await CrosswalkTable.ReadCsvAsync(stream, Isms.Id, NistCsf.Version2.Id, [house], library);
/// foreach (CrosswalkTableRemark remark in table.Remarks) Console.WriteLine(remark);
/// </code></example>
public sealed partial record CrosswalkTable
{
    /// <summary>The crosswalk: the links of the rows that were read, in their order. Sound as that of a file is, but for ends that do not exist.</summary>
    public required Crosswalk Crosswalk { get; init; }

    /// <summary>What stands around each link: as many rows as there are links, in the same order.</summary>
    public required IReadOnlyList<CrosswalkTableRow> Rows { get; init => field = ValueList<CrosswalkTableRow>.Copy(value); }

    /// <summary>The headers of the columns that are not known here, from the left; empty where a column has none. They are written back.</summary>
    public IReadOnlyList<string> ExtraColumns { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The rows of which no link could be made, in the order of the file. They are written back where they stood.</summary>
    public IReadOnlyList<UnreadCrosswalkRow> UnreadRows { get; init => field = ValueList<UnreadCrosswalkRow>.Copy(value); } = ValueList<UnreadCrosswalkRow>.Empty;

    /// <summary>What whoever reads the table should know, in the order of its rows.</summary>
    public IReadOnlyList<CrosswalkTableRemark> Remarks { get; init => field = ValueList<CrosswalkTableRemark>.Copy(value); } = ValueList<CrosswalkTableRemark>.Empty;

    /// <summary>The links of a crosswalk as a table, a row each from row 2 on.</summary>
    /// <param name="crosswalk">The crosswalk. What a table cannot hold is not written: see the type.</param>
    public static CrosswalkTable Of(Crosswalk crosswalk)
    {
        ArgumentNullException.ThrowIfNull(crosswalk);
        const int FirstRow = 2;
        var rows = new CrosswalkTableRow[crosswalk.Links.Count];
        for (var i = 0; i < rows.Length; i++) rows[i] = new() { Row = FirstRow + i };
        return new() { Crosswalk = crosswalk, Rows = rows };
    }

    /// <summary>Both documents, the number of links, and of rows that were not read.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Crosswalk}, {UnreadRows.Count} rows not read");
}
