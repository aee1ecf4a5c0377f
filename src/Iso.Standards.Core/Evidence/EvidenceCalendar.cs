namespace Iso.Standards;

/// <summary>How near the last valid day of an item is.</summary>
public enum DueState
{
    /// <summary>It is not near yet.</summary>
    Fresh,

    /// <summary>It is near.</summary>
    DueSoon,

    /// <summary>It has passed.</summary>
    Stale,
}

/// <summary>An item of evidence with the last day on which it counts.</summary>
public sealed record DueEvidence
{
    /// <summary>The item.</summary>
    public required Evidence Item { get; init; }

    /// <summary>The last day on which it counts: its own, or else by its review cycle, or else by its type.</summary>
    public required LocalDate LastValidDay { get; init; }

    /// <summary>How many days are left: 0 on the last valid day, negative behind it.</summary>
    public required int DaysLeft { get; init; }

    /// <summary>How near that is.</summary>
    public required DueState State { get; init; }
}

/// <summary>What evidence falls due, and when.</summary>
public static class EvidenceCalendar
{
    /// <summary>For how many days ahead an item is called due where the caller does not say: 90.</summary>
    public const int DefaultDaysAhead = 90;

    /// <summary>The items that have an end, the most urgent first; those that are superseded, withdrawn or without an end are left out.</summary>
    /// <param name="system">The document.</param>
    /// <param name="asOf">The day from which is counted.</param>
    /// <param name="daysAhead">How many days before its end an item is due.</param>
    /// <param name="validity">For how long evidence counts by its type; null for <see cref="ValidityByType.Default"/>.</param>
    /// <returns>In the order of their last valid day, then of their ids.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="daysAhead"/> is negative.</exception>
    /// <example><code>foreach (var due in EvidenceCalendar.Of(system, today).TakeWhile(d => d.State != DueState.Fresh)) Console.WriteLine($"{due.Item.Title}: {due.DaysLeft} days");</code></example>
    public static IReadOnlyList<DueEvidence> Of(ManagementSystem system, LocalDate asOf, int daysAhead = DefaultDaysAhead, ValidityByType? validity = null)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentOutOfRangeException.ThrowIfNegative(daysAhead);
        var due = new List<DueEvidence>();
        foreach (var item in ValueList<Evidence>.Span(system.Evidence))
        {
            if (item.Status != EvidenceStatus.Active || Freshness.LastValidDay(item, validity) is not { } last) continue;
            var left = Period.DaysBetween(asOf, last);
            due.Add(new() { Item = item, LastValidDay = last, DaysLeft = left, State = StateOf(left, daysAhead) });
        }

        // A list is sorted as it likes where two are equal; ids are unique in a sound document, and the title decides in others.
        due.Sort(static (a, b) => a.LastValidDay != b.LastValidDay ? a.LastValidDay.CompareTo(b.LastValidDay)
            : a.Item.Id != b.Item.Id ? string.CompareOrdinal(a.Item.Id.Text, b.Item.Id.Text) : string.CompareOrdinal(a.Item.Title, b.Item.Title));
        return due.AsReadOnly();
    }

    private static DueState StateOf(int left, int daysAhead)
    {
        if (left < 0) return DueState.Stale;
        return left <= daysAhead ? DueState.DueSoon : DueState.Fresh;
    }
}
