namespace Iso.Standards;

/// <summary>Collects the remarks of one import.</summary>
internal sealed class ImportRemarks
{
    private readonly List<ImportRemark> _remarks = [];

    /// <summary>The remarks in the order of the file; those on the file as a whole come first.</summary>
    public IReadOnlyList<ImportRemark> InOrder => ValueList<ImportRemark>.Copy(_remarks.OrderBy(remark => remark.Row).ThenBy(remark => remark.Column));

    /// <summary>Says how something was read.</summary>
    public void Add(int row, string message, string? found = null) => _remarks.Add(new() { Row = row, Message = message, Found = found });

    /// <summary>Says how a column was read.</summary>
    public void AddColumn(TextTable table, int column, string message)
        => _remarks.Add(new() { Row = table.Header.Line, Column = column + 1, Header = table.Headers[column].Trim(), Message = message });

    /// <summary>Says that a row could not be read as it was meant.</summary>
    public void AddLoss(int row, string message, string? found = null) => _remarks.Add(new() { Row = row, Message = message, Found = found, IsLoss = true });

    /// <summary>Says that a cell could not be read as it was meant.</summary>
    public void AddLoss(TextRow row, int column, string? header, string message)
        => _remarks.Add(new() { Row = row.Line, Column = column + 1, Header = header, Found = row.Cell(column), Message = message, IsLoss = true });
}
