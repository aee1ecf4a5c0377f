namespace Iso.Standards;

/// <summary>Compares the entries of two versions of a statement, control by control.</summary>
internal static class EntryChanges
{
    public static StatementChange[] Between(StatementOfApplicability former, StatementOfApplicability later)
    {
        var changes = new List<StatementChange>();
        var before = InOrder(former);
        var after = InOrder(later);
        int i = 0, j = 0;
        while (i < before.Count || j < after.Count)
        {
            var order = i == before.Count ? 1 : j == after.Count ? -1 : before[i].Control.CompareTo(after[j].Control);
            if (order < 0) changes.Add(new() { Control = before[i].Control, Kind = StatementChangeKind.Removed, From = DecisionOf(before[i++]) });
            else if (order > 0) changes.Add(new() { Control = after[j].Control, Kind = StatementChangeKind.Added, To = DecisionOf(after[j++]) });
            else Compare(before[i++], after[j++], changes);
        }

        return [.. changes];
    }

    /// <summary>By control; where a control stands several times, by what its entries say, so that the order of the file does not count.</summary>
    private static List<SoaEntry> InOrder(StatementOfApplicability statement) =>
    [
        .. statement.Entries.Concat(statement.AdditionalControls)
            .OrderBy(entry => entry.Control)
            .ThenBy(entry => entry.Decision)
            .ThenBy(entry => entry.Status)
            .ThenBy(ReasonsOf, StringComparer.Ordinal)
            .ThenBy(entry => entry.Justification, StringComparer.Ordinal)
            .ThenBy(entry => entry.Owner, StringComparer.Ordinal),
    ];

    private static void Compare(SoaEntry before, SoaEntry after, List<StatementChange> changes)
    {
        Note(StatementChangeKind.Decision, DecisionOf(before), DecisionOf(after));
        Note(StatementChangeKind.Reasons, ReasonsOf(before), ReasonsOf(after));
        Note(StatementChangeKind.Justification, TextOf(before.Justification), TextOf(after.Justification));
        Note(StatementChangeKind.Status, StatusOf(before.Status), StatusOf(after.Status));
        Note(StatementChangeKind.Owner, TextOf(before.Owner), TextOf(after.Owner));

        void Note(StatementChangeKind kind, string? from, string? to)
        {
            if (!string.Equals(from, to, StringComparison.Ordinal)) changes.Add(new() { Control = after.Control, Kind = kind, From = from, To = to });
        }
    }

    private static string DecisionOf(SoaEntry entry) => entry.Decision switch
    {
        Decision.Included => "included",
        Decision.Excluded => "excluded",
        _ => "undecided",
    };

    private static string? StatusOf(ImplementationStatus? status) => status switch
    {
        null => null,
        ImplementationStatus.Implemented => "implemented",
        ImplementationStatus.Partial => "partial",
        ImplementationStatus.Planned => "planned",
        _ => "notImplemented",
    };

    /// <summary>The categories with their references, each in order: <c>legal OBL-01; riskTreatment R-003, R-012</c>.</summary>
    private static string? ReasonsOf(SoaEntry entry)
    {
        if (entry.Reasons.Count == 0) return null;
        var reasons = entry.Reasons
            .GroupBy(reason => reason.Category)
            .Select(group => (Category: CategoryOf(group.Key), References: group.SelectMany(reason => reason.References).Select(r => r.Trim()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)))
            .OrderBy(reason => reason.Category, StringComparer.Ordinal)
            .Select(reason => $"{reason.Category} {string.Join(", ", reason.References)}".TrimEnd());
        return string.Join("; ", reasons);
    }

    private static string CategoryOf(ReasonCategory category) => category switch
    {
        ReasonCategory.RiskTreatment => "riskTreatment",
        ReasonCategory.Legal => "legal",
        ReasonCategory.Contractual => "contractual",
        ReasonCategory.Business => "business",
        _ => "unspecified",
    };

    private static string? TextOf(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
