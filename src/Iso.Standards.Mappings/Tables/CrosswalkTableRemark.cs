using System.Globalization;

namespace Iso.Standards;

/// <summary>Something that whoever reads a table should know.</summary>
/// <param name="Row">The row as a spreadsheet shows it, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Column">The header of the column, as the file writes it; null where the row as a whole is meant.</param>
/// <param name="Message">What was found and what was expected, in a sentence or two.</param>
/// <param name="Severity">An error where a row was not read or an end does not exist; a warning where something was read otherwise than it may be meant; else something worth knowing.</param>
public sealed record CrosswalkTableRemark(int Row, string? Column, string Message, Severity Severity)
{
    /// <summary>The severity, the place and the message: <c>error in row 4, column "relation": …</c>.</summary>
    public override string ToString()
    {
        var severity = Severity.ToString().ToLowerInvariant();
        if (Row == 0) return $"{severity}: {Message}";
        return Column is null
            ? string.Create(CultureInfo.InvariantCulture, $"{severity} in row {Row}: {Message}")
            : string.Create(CultureInfo.InvariantCulture, $"{severity} in row {Row}, column {Quoted.Of(Column)}: {Message}");
    }
}
