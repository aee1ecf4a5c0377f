using System.Globalization;

namespace Iso.Standards;

/// <summary>Something that whoever imports a statement should know: how a text was read, or that it could not be read.</summary>
public sealed record ImportRemark
{
    /// <summary>The line of the file on which the row begins, from 1; 0 where the file as a whole is meant.</summary>
    public int Row { get; init; }

    /// <summary>The column of the table, from 1; 0 where the row as a whole is meant.</summary>
    public int Column { get; init; }

    /// <summary>The header of the column, as the file writes it; null where the row as a whole is meant.</summary>
    public string? Header { get; init; }

    /// <summary>The text that was found, or null.</summary>
    public string? Found { get; init; }

    /// <summary>What the text was read as, or what was expected, and what to do about it.</summary>
    public required string Message { get; init; }

    /// <summary>Whether a text could not be taken over as it was meant. Its words are kept all the same, in the entry or in the unread row.</summary>
    public bool IsLoss { get; init; }

    /// <summary>The remark in one line: <c>line 7, column 4 (Status): "Mostly" …</c>.</summary>
    public override string ToString()
    {
        var place = (Row, Column) switch
        {
            (0, _) => string.Empty,
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"line {Row}: "),
            _ => string.Create(CultureInfo.InvariantCulture, $"line {Row}, column {Column}{(Header is null ? string.Empty : $" ({Header})")}: "),
        };
        return Found is null ? place + Message : $"{place}\"{Found}\": {Message}";
    }
}
