using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>An entry while its row is read. What cannot be taken over as it was meant is kept in the remarks of the entry and reported.</summary>
internal sealed class EntryDraft(TextRow row, ColumnPlan plan, ImportRemarks remarks)
{
    private readonly Dictionary<SoaColumn, string> _texts = [];
    private readonly List<InclusionReason> _reasons = [];
    private Said<DecisionReading> _decision;
    private Said<StatusReading> _status;
    private Said<LocalDate> _reviewed;

    /// <summary>Whether the control counts as included because it has a status, and no column says what is decided.</summary>
    public bool AssumesInclusion => !plan.HasDecision && _status.Value?.Status is not null;

    /// <summary>Adds to a text of the entry; several texts for one field are joined.</summary>
    public void Add(SoaColumn column, string text)
    {
        if (TextKey.SaysNothing(text)) return;
        ref var all = ref CollectionsMarshal.GetValueRefOrAddDefault(_texts, column, out var exists);
        if (!exists || IsPlaceholder(all!)) all = text;
        else if (!IsPlaceholder(text) && all != text) all = $"{all}; {text}";
    }

    /// <summary>Keeps a cell in the remarks of the entry, with its header in front.</summary>
    public void Keep(int column)
    {
        var text = row.Cell(column);
        if (!TextKey.SaysNothing(text)) Add(SoaColumn.Remarks, $"{plan.NameOf(column)}: {text}");
    }

    /// <summary>Keeps a cell and reports that it could not be taken over as meant.</summary>
    public void Lose(int column, string message)
    {
        Keep(column);
        remarks.AddLoss(row, column, plan.HeaderOf(column), message);
    }

    public void Decide(int column, DecisionReading reading)
    {
        if (reading == DecisionReading.NotUnderstood) Lose(column, DecisionCell.Expected);
        else if (reading != DecisionReading.Undecided) Say(ref _decision, column, reading);
    }

    public void State(int column, StatusReading reading)
    {
        if (!reading.IsUnderstood) Lose(column, StatusCell.Expected);
        else if (reading.Status is not null || reading.Decision != Decision.Undecided) Say(ref _status, column, reading);
    }

    public void Review(int column, string text)
    {
        if (TextKey.SaysNothing(text)) return;
        if (DateCell.Read(text, out var problem) is { } day) Say(ref _reviewed, column, day);
        else Lose(column, problem);
    }

    public void AddReasons(int column, string text)
    {
        var (categories, isUnderstood) = ReasonCell.ReadCategories(text);
        foreach (var category in categories) Add(new() { Category = category });
        if (!isUnderstood) Lose(column, ReasonCell.Expected);
    }

    public void AddReason(int column, bool isUnderstood, InclusionReason? reason)
    {
        if (!isUnderstood) Lose(column, "Expected the ids of risks, such as R-12; the text is kept in the remarks. Write the ids, or map the column to Remarks.");
        else if (reason is not null) Add(reason);
    }

    public SoaEntry Finish(ControlId control)
    {
        var decided = Decided();
        var partial = _decision.Value == DecisionReading.IncludedInPart;
        var part = Text(SoaColumn.PartOfScope);
        return new()
        {
            Control = control,
            Title = Text(SoaColumn.Title),
            Origin = Text(SoaColumn.Origin),
            Decision = decided,
            Reasons = _reasons,
            Justification = Text(SoaColumn.Justification),
            Status = _status.Value?.Status,
            Owner = Text(SoaColumn.Owner),
            Implementation = Text(SoaColumn.Implementation),
            Reference = Text(SoaColumn.Reference),
            PartOfScope = partial || part is not null ? new() { AppliesTo = part } : null,
            Action = Text(SoaColumn.Action),
            LastReviewedOn = _reviewed.Value,
            Remarks = Text(SoaColumn.Remarks),
        };
    }

    private Decision Decided()
    {
        var decided = _decision.Value switch
        {
            DecisionReading.Included or DecisionReading.IncludedInPart => Decision.Included,
            DecisionReading.Excluded => Decision.Excluded,
            _ => Decision.Undecided,
        };
        var byStatus = _status.Value?.Decision ?? Decision.Undecided;
        if (!plan.HasDecision) return byStatus != Decision.Undecided ? byStatus : AssumesInclusion ? Decision.Included : Decision.Undecided;
        if (byStatus != Decision.Undecided && byStatus != decided)
        {
            Lose(_status.Column, "The status says whether the control is applicable, and the decision does not say the same; the decision stands and the text is kept in the remarks. Decide which is right.");
        }

        return decided;
    }

    private string? Text(SoaColumn column) => _texts.GetValueOrDefault(column);

    private void Add(InclusionReason reason)
    {
        var at = _reasons.FindIndex(other => other.Category == reason.Category);
        if (at < 0) _reasons.Add(reason);
        else _reasons[at] = _reasons[at] with { References = [.. _reasons[at].References.Union(reason.References)] };
    }

    /// <summary>Takes down what a column says; where two columns contradict each other neither counts.</summary>
    private void Say<T>(ref Said<T> said, int column, T value)
        where T : struct
    {
        if (said.IsContradicted)
        {
            Keep(column);
        }
        else if (said.Value is { } other && !other.Equals(value))
        {
            Keep(said.Column);
            Lose(column, $"Contradicts the column {plan.NameOf(said.Column)}; neither was taken over, and both texts are kept in the remarks. Correct one of them.");
            said = new() { IsContradicted = true };
        }
        else
        {
            said = new() { Value = value, Column = column };
        }
    }

    /// <summary>What stands in for a text that there is none; kept only where no other column has one.</summary>
    private static bool IsPlaceholder(string text) => TextKey.Of(text) is "na" or "none" or "nil" or "keine" or "aucun" or "aucune";

    private struct Said<T>
        where T : struct
    {
        public T? Value;
        public int Column;
        public bool IsContradicted;
    }
}
