namespace Iso.Standards;

/// <summary>How one column of a written statement was read.</summary>
public sealed record ImportColumn
{
    /// <summary>The place of the column in its table, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>The header, as the file writes it; empty where the column has none.</summary>
    public required string Header { get; init; }

    /// <summary>What the column was read as; <see cref="SoaColumn.Unknown"/> where it was not understood.</summary>
    public required SoaColumn ReadAs { get; init; }
}
