namespace Iso.Standards;

/// <summary>A row of a written statement that no entry could be made of, kept as it stands.</summary>
public sealed record UnreadRow
{
    /// <summary>The line of the file on which the row begins, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>All cells of the row, from the left.</summary>
    public required IReadOnlyList<string> Cells { get; init => field = ValueList<string>.Copy(value); }

    /// <summary>Why no entry could be made of it.</summary>
    public required string Why { get; init; }
}
