namespace Iso.Standards;

/// <summary>What evidence falls due, as <c>evidence due --format json</c> gives it: the stale and the due, the most urgent first.</summary>
internal sealed record DueJson(string AsOf, int Within, DueCountsJson Counts, IReadOnlyList<DueItemJson> Items)
{
    public static DueJson Of(IReadOnlyList<DueEvidence> items, LocalDate asOf, int within)
    {
        int Count(DueState state) => items.Count(item => item.State == state);
        return new(
            Words.Of(asOf),
            within,
            new(Count(DueState.Stale), Count(DueState.DueSoon), Count(DueState.Fresh)),
            [.. items.Where(item => item.State != DueState.Fresh).Select(item => new DueItemJson(item.Item.Id.ToString(), item.Item.Title, Words.Json(item.Item.Type), item.Item.Owner, Words.Of(item.LastValidDay), item.DaysLeft, Words.Json(item.State)))]);
    }
}

/// <summary>How many items are stale, due, and fresh for longer.</summary>
internal sealed record DueCountsJson(int Stale, int DueSoon, int Fresh);

/// <summary>An item that is stale or due.</summary>
internal sealed record DueItemJson(string Id, string Title, string Type, string? Owner, string LastValidDay, int DaysLeft, string State);
