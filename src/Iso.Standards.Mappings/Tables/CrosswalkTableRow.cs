namespace Iso.Standards;

/// <summary>The row of a table from which a link was read.</summary>
public sealed record CrosswalkTableRow
{
    /// <summary>The number of the row as a spreadsheet shows it, from 1: the headers stand in row 1, and a line break within a cell makes no row.</summary>
    public required int Row { get; init; }

    /// <summary>The cells of the columns that are not known here, in the order of <see cref="CrosswalkTable.ExtraColumns"/>; empty ones at the end are left out.</summary>
    public IReadOnlyList<string> Extras { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Empty;
}

/// <summary>A row of a table of which no link could be made, kept as it stands.</summary>
public sealed record UnreadCrosswalkRow
{
    /// <summary>The number of the row as a spreadsheet shows it, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>The cells in the order in which they are written: sources, targets, relation, note, open, rationale, strength, status, provenance, then those of <see cref="CrosswalkTable.ExtraColumns"/>; empty ones at the end are left out.</summary>
    public required IReadOnlyList<string> Cells { get; init => field = ValueList<string>.Copy(value); }

    /// <summary>Why no link could be made of it, a sentence for each reason.</summary>
    public required string Why { get; init; }
}
