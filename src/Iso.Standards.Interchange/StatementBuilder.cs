namespace Iso.Standards;

/// <summary>Makes a statement of the tables that were found to be one.</summary>
internal sealed class StatementBuilder
{
    private readonly Catalog _catalog;
    private readonly ImportRemarks _remarks;
    private readonly IReadOnlyList<ColumnPlan> _plans;
    private readonly ControlNumbers _numbers;
    private readonly List<SoaEntry> _entries = [];
    private readonly List<SoaEntry> _additional = [];
    private readonly List<UnreadRow> _unread = [];

    public StatementBuilder(IReadOnlyList<ColumnPlan> plans, Catalog catalog, ImportRemarks remarks)
    {
        _catalog = catalog;
        _remarks = remarks;
        _plans = plans;
        _numbers = new(catalog, plans.SelectMany(plan => plan.Table.Rows.Select(row => CellOf(plan, row))));
    }

    public StatementImport Build()
    {
        var assumedIncluded = false;
        var described = new HashSet<string>();
        foreach (var plan in _plans)
        {
            if (described.Add(plan.Table.Key)) plan.Describe(_remarks);
            var reader = new EntryReader(plan, _catalog, _remarks);
            foreach (var row in plan.Table.Rows) Read(row, plan, reader);
            assumedIncluded |= reader.AssumedIncluded;
        }

        if (assumedIncluded) _remarks.Add(0, "No column says whether a control is applicable; controls with a status were read as applicable. Review each decision.");
        return new()
        {
            Statement = StatementOfApplicability.For(_catalog) with { Entries = _entries, AdditionalControls = _additional },
            Remarks = _remarks.InOrder,
            UnreadRows = _unread,
            Columns = [.. _plans.SelectMany(Columns).Distinct()],
        };
    }

    private void Read(TextRow row, ColumnPlan plan, EntryReader reader)
    {
        if (row.IsBlank) return;
        if (plan.Table.IsRepeatedBy(row))
        {
            _remarks.Add(row.Line, "Repeats the header row and was skipped.");
            return;
        }

        var cell = CellOf(plan, row);
        if (_numbers.Resolve(cell) is not { } number)
        {
            if (row.FilledCells == 1 && cell.Kind != ControlCellKind.Several) SkipHeading(row);
            else if (cell.Kind != ControlCellKind.Several && Decides(row, plan) && ByTitle(row, plan) is { } control) ReadTitled(row, plan, reader, control);
            else Refuse(row, plan, WhyNot(cell.Kind));
        }
        else if (!Decides(row, plan) && _numbers.IsHeading(number, standsAlone: row.FilledCells == 1 && cell.Title is not null))
        {
            if (SaysMore(row, plan)) Refuse(row, plan, "The row is a heading over controls, with more beside it than a title. Write what it says to each control.");
            else SkipHeading(row);
        }
        else
        {
            ReadEntry(row, plan, reader, cell, number);
        }
    }

    private void ReadEntry(TextRow row, ColumnPlan plan, EntryReader reader, ControlCell cell, ProvisionNumber number)
    {
        var isOther = !cell.Standard.IsUnspecified && cell.Standard != _catalog.Id;
        if (isOther) _remarks.AddLoss(row, plan.Numbers, plan.HeaderOf(plan.Numbers), $"Names {cell.Standard}, while the statement is for {_catalog.Id}; read as a control of the standard that it names. Write the number that it has in {_catalog.Id}.");
        if (_numbers.MayBeShortened(cell, number))
        {
            _remarks.AddLoss(row, plan.Numbers, plan.HeaderOf(plan.Numbers), $"Read as {number}, which stands here more than once, while {number}0 is missing: a spreadsheet may have cut off the last nought. Check the number and keep the column as text.");
        }

        var isAdditional = cell.Kind == ControlCellKind.Own;
        var control = new ControlId(isOther ? cell.Standard : _catalog.Id, number);
        (isAdditional ? _additional : _entries).Add(reader.Read(row, control, cell.Title, isAdditional));
    }

    /// <summary>The one control that a row without a number names by its title or by another title it is known by.</summary>
    private Control? ByTitle(TextRow row, ColumnPlan plan)
    {
        for (var i = 0; i < Math.Min(row.Cells.Count, plan.ReadAs.Count); i++)
        {
            if (plan.ReadAs[i] is not (SoaColumn.Control or SoaColumn.Title)) continue;
            Control[] named = [.. _catalog.FindByTitle(row.Cell(i)).OfType<Control>()];
            if (named.Length == 1) return named[0];
        }

        return null;
    }

    private void ReadTitled(TextRow row, ColumnPlan plan, EntryReader reader, Control control)
    {
        _remarks.Add(row.Line, $"Has no number; read as {control.Number} by its title.", row.Summary);
        ReadEntry(row, plan, reader, new ControlCell(ControlCellKind.Annex, control.Number), control.Number);
    }

    private void SkipHeading(TextRow row) => _remarks.Add(row.Line, "Read as a heading or a note, and skipped.", row.Summary);

    private static string WhyNot(ControlCellKind kind) => kind switch
    {
        ControlCellKind.Blank => "The row names no control. Fill in the number, such as A.5.1.",
        ControlCellKind.Several => "The row names several controls. Write a row for each.",
        _ => "The row has no control number where one is expected. Write one such as A.5.1.",
    };

    private void Refuse(TextRow row, ColumnPlan plan, string why)
    {
        _unread.Add(new() { Row = row.Line, Cells = row.Cells, Why = why });
        _remarks.AddLoss(row, plan.Numbers, plan.HeaderOf(plan.Numbers), $"{why} The row was not read; all its cells are kept.");
    }

    /// <summary>Whether the row says what is decided on the control, why, or how far it is put into effect.</summary>
    private static bool Decides(TextRow row, ColumnPlan plan)
        => Says(row, plan, column => column is SoaColumn.Decision or SoaColumn.Exclusion or SoaColumn.Status or SoaColumn.Justification);

    /// <summary>Whether the row holds more than a heading does.</summary>
    private static bool SaysMore(TextRow row, ColumnPlan plan)
        => Says(row, plan, column => column is not (SoaColumn.Control or SoaColumn.Title or SoaColumn.Group or SoaColumn.Ignored));

    private static bool Says(TextRow row, ColumnPlan plan, Predicate<SoaColumn> isMeant)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var column = i < plan.ReadAs.Count ? plan.ReadAs[i] : SoaColumn.Unknown;
            if (isMeant(column) && !TextKey.SaysNothing(row.Cell(i))) return true;
        }

        return false;
    }

    private ControlCell CellOf(ColumnPlan plan, TextRow row) => ControlCell.Read(row.Cell(plan.Numbers), _catalog);

    private static IEnumerable<ImportColumn> Columns(ColumnPlan plan)
        => plan.Table.Headers.Select((header, i) => new ImportColumn { Column = i + 1, Header = header.Trim(), ReadAs = plan.ReadAs[i] });
}
