namespace Iso.Standards;

/// <summary>Reads the rows of one table into entries, each cell by what its column holds.</summary>
internal sealed class EntryReader(ColumnPlan plan, Catalog catalog, ImportRemarks remarks)
{
    private readonly bool _crossedBoxIsTick = plan.Table.Rows.Any(row => row.Cells.Any(cell => TextKey.Of(cell) == "☐"));

    /// <summary>Whether an entry was included because it has a status, for want of a decision.</summary>
    public bool AssumedIncluded { get; private set; }

    /// <summary>The entry of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="control">The control that the row is about.</param>
    /// <param name="title">The title that stands in the cell of the number.</param>
    /// <param name="isAdditional">Whether the control stands beyond those of the standard.</param>
    public SoaEntry Read(TextRow row, ControlId control, string? title, bool isAdditional)
    {
        var draft = new EntryDraft(row, plan, remarks);
        if (title is not null) draft.Add(SoaColumn.Title, title);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var text = row.Cell(i);
            if (text.Length == 0 || i == plan.Numbers) continue;
            if (i >= plan.ReadAs.Count) draft.Lose(i, "The row has more cells than the table has headers, so its texts may stand in the wrong columns; the text is kept in the remarks. Put fields that hold the delimiter in quotation marks.");
            else ReadCell(draft, i, text, control, isAdditional);
        }

        if (draft.AssumesInclusion) AssumedIncluded = true;
        return draft.Finish(control);
    }

    private void ReadCell(EntryDraft draft, int column, string text, ControlId control, bool isAdditional)
    {
        switch (plan.ReadAs[column])
        {
            case SoaColumn.Ignored:
            case SoaColumn.Group when SaysGroupOf(control, text):
                break;
            case SoaColumn.Unknown or SoaColumn.Control or SoaColumn.Group:
            case SoaColumn.Origin when !isAdditional:
                draft.Keep(column);
                break;
            case SoaColumn.Decision:
                draft.Decide(column, DecisionCell.Read(text, _crossedBoxIsTick));
                break;
            case SoaColumn.Exclusion:
                draft.Decide(column, DecisionCell.Invert(DecisionCell.Read(text, _crossedBoxIsTick)));
                break;
            case SoaColumn.Status:
                draft.State(column, StatusCell.Read(text));
                break;
            case SoaColumn.LastReviewed:
                draft.Review(column, text);
                break;
            case SoaColumn.Reasons:
                draft.AddReasons(column, text);
                break;
            case SoaColumn.Risks:
                draft.AddReason(column, ReasonCell.TryReadRisks(text, out var risks), risks);
                break;
            case SoaColumn.RiskAssessment or SoaColumn.Legal or SoaColumn.Contractual or SoaColumn.Business:
                draft.AddReason(column, ReasonCell.TryReadMark(text, CategoryOf(plan.ReadAs[column]), out var reason), reason);
                break;
            default:
                draft.Add(plan.ReadAs[column], text);
                break;
        }
    }

    private static ReasonCategory CategoryOf(SoaColumn column) => column switch
    {
        SoaColumn.RiskAssessment => ReasonCategory.RiskTreatment,
        SoaColumn.Legal => ReasonCategory.Legal,
        SoaColumn.Contractual => ReasonCategory.Contractual,
        _ => ReasonCategory.Business,
    };

    /// <summary>Whether a text names the group that the catalog has for the control: <c>Organizational</c>, <c>A.5</c>, <c>A.5 Organisational controls</c>.</summary>
    private bool SaysGroupOf(ControlId control, string text)
    {
        if (!catalog.TryFind(control, out var found) || found.Group is not { } group) return false;
        var said = KeyOfGroup(text);
        var number = TextKey.Of(group.Number.ToString());
        var title = KeyOfGroup(group.Title);
        return said == number || said == title || said == number + title;
    }

    private static string KeyOfGroup(string text)
    {
        var key = TextKey.Of(text).Replace("organisational", "organizational", StringComparison.Ordinal);
        if (key.StartsWith("annex", StringComparison.Ordinal)) key = key["annex".Length..];
        return key.EndsWith("controls", StringComparison.Ordinal) ? key[..^"controls".Length] : key;
    }
}
