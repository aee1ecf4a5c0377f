namespace Iso.Standards;

/// <summary>What evidence falls due, for people.</summary>
internal static class DueText
{
    public static void Write(Page page, string file, ManagementSystem system, IReadOnlyList<DueEvidence> items, LocalDate asOf, int within)
    {
        page.Paragraph($"{file}: {Words.Count(system.Evidence.Count, "item")} of evidence, as of {Words.Of(asOf)}", Tone.Strong);
        List<DueEvidence> due = [.. items.Where(item => item.State != DueState.Fresh)];
        if (due.Count > 0)
        {
            page.Gap();
            page.Columns(["Item", "Valid until", "Days left", "Owner", "Title"], due.Select(item => new[]
            {
                item.Item.Id.ToString(), Words.Of(item.LastValidDay), Words.Count(item.DaysLeft), item.Item.Owner ?? string.Empty, item.Item.Title,
            }));
        }

        page.Gap();
        int Count(DueState state) => items.Count(item => item.State == state);
        page.Paragraph($"{Words.Count(Count(DueState.Stale))} stale, {Words.Count(Count(DueState.DueSoon))} due within {Words.Count(within, "day")}, {Words.Count(Count(DueState.Fresh))} fresh for longer, {Words.Count(system.Evidence.Count - items.Count)} without an end or no longer counted.", Tone.Strong);
    }
}
