using System.Globalization;

namespace Iso.Standards;

/// <summary>The cells of one row while it is read, with what is said of them.</summary>
internal sealed class TableCells(SheetRow row, TablePlan plan, List<CrosswalkTableRemark> remarks)
{
    private readonly List<string> _why = [];

    /// <summary>Whether something in the row could not be read, so that no link is made of it.</summary>
    public bool IsRefused => _why.Count > 0;

    /// <summary>The row as it is kept where no link is made of it.</summary>
    public UnreadCrosswalkRow UnreadRow => new() { Row = row.Number, Cells = plan.CellsOf(row), Why = string.Join(' ', _why) };

    /// <summary>The row as it stands beside its link.</summary>
    public CrosswalkTableRow RowOfLink => new() { Row = row.Number, Extras = plan.ExtrasOf(row) };

    /// <summary>The text of a cell without blanks at its ends.</summary>
    public string this[TableColumn column] => plan.Cell(row, column).Trim();

    /// <summary>The text of a cell as it stands; null where it is empty.</summary>
    public string? Whole(TableColumn column) => plan.Cell(row, column) is { Length: > 0 } text ? text : null;

    /// <summary>Says something of a cell.</summary>
    public void Say(TableColumn column, string message, Severity severity) => remarks.Add(new(row.Number, plan.HeaderOf(column), message, severity));

    /// <summary>Says why a cell cannot be read.</summary>
    public void Refuse(TableColumn column, string why)
    {
        _why.Add(why);
        Say(column, why, Severity.Error);
    }

    /// <summary>Says why the row is not read, since an earlier one states a link between the same ends.</summary>
    public void Repeat(string ends, int first, bool isSame)
    {
        var why = string.Create(CultureInfo.InvariantCulture, $"A link {ends} stands here and in row {first}{(isSame ? ", with the same statement" : ", and they say different things")}; the first stays, this one was not read.");
        _why.Add(why);
        remarks.Add(new(row.Number, null, why, isSame ? Severity.Warning : Severity.Error));
    }
}
