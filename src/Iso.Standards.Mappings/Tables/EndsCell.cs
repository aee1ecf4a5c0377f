namespace Iso.Standards;

/// <summary>Reads the provisions that a cell names: one, or several as the end of a joint link.</summary>
internal static class EndsCell
{
    // No number holds any of these; a comma may stand within one, as in Article 10(2), point (f).
    private static readonly char[] Separators = [';', '+', '\n', '\r'];

    /// <summary>The numbers of a cell in their order. What is no number, stands twice or is of another document refuses the row; what the catalog lacks is said.</summary>
    public static List<ProvisionNumber> Read(TableCells cells, TableColumn column, StandardId document, Catalog? catalog)
    {
        var ends = new List<ProvisionNumber>();
        var parts = cells[column].Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 0) cells.Refuse(column, $"The cell is empty; a provision of {document} was expected.");
        foreach (var part in parts)
        {
            if (Fault(part, document, out var number) is { } fault)
            {
                cells.Refuse(column, fault);
            }
            else if (ends.Contains(number))
            {
                cells.Refuse(column, $"{number} stands twice in the cell.");
            }
            else
            {
                ends.Add(number);
                if (CrosswalkCheck.Of(number, catalog) is { } found) cells.Say(column, found.Message, found.Severity);
            }
        }

        return ends;
    }

    /// <summary>Why a text is no provision of the document; null where it is one.</summary>
    private static string? Fault(string part, StandardId document, out ProvisionNumber number)
    {
        if (!part.Contains(':', StringComparison.Ordinal)) return ProvisionNumber.TryParse(part, out number) ? null : NoNumber(part);
        number = default;
        if (!ProvisionId.TryParse(part, out var id)) return NoNumber(part);
        number = id.Number;
        return id.Standard == document ? null : $"{id} is of another document; a provision of {document} was expected.";
    }

    private static string NoNumber(string part)
        => $"{Quoted.Of(part)} is not the number of a provision: write A.5.15, 6.1.3 d), Art. 10(2)(f) or GV.OC-01 without its title, and part several by ; or +.";
}
