using NodaTime;
using static Iso.Standards.Tests.EvidenceSample;

namespace Iso.Standards.Tests;

public sealed class EvidenceCalendarTests
{
    private static readonly LocalDate Day = new(2026, 11, 21);

    private static readonly ManagementSystem System = With(
        Item with { Id = new("E-5"), ValidUntil = new(2027, 2, 20) },
        Item with { Id = new("E-4"), ValidUntil = new(2027, 2, 19) },
        Item with { Id = new("E-3"), ValidUntil = new(2026, 11, 21) },
        Item with { Id = new("E-2"), ValidUntil = new(2026, 11, 20) },
        Item with { Id = new("E-1"), ValidUntil = new(2027, 2, 19) },
        Item with { Id = new("E-6"), Type = EvidenceType.Contract },
        Item with { Id = new("E-7"), Status = EvidenceStatus.Withdrawn });

    [Fact]
    public void What_is_due_comes_in_order_of_day_and_id()
        => Assert.Equal(
            [("E-2", -1, DueState.Stale), ("E-3", 0, DueState.DueSoon), ("E-1", 90, DueState.DueSoon), ("E-4", 90, DueState.DueSoon), ("E-5", 91, DueState.Fresh)],
            EvidenceCalendar.Of(System, Day).Select(d => (d.Item.Id.ToString(), d.DaysLeft, d.State)));

    [Fact]
    public void How_far_ahead_is_the_callers_choice()
        => Assert.Equal(
            [DueState.Stale, DueState.DueSoon, DueState.Fresh, DueState.Fresh, DueState.Fresh],
            EvidenceCalendar.Of(System, Day, daysAhead: 0).Select(d => d.State));

    [Fact]
    public void The_last_day_may_follow_from_the_type()
    {
        var due = Assert.Single(EvidenceCalendar.Of(With(Item), Day, validity: ValidityByType.Default.With(EvidenceType.RestoreTest, 6)));
        Assert.Equal(new LocalDate(2026, 12, 21), due.LastValidDay);
        Assert.Equal(30, due.DaysLeft);
    }

    [Fact]
    public void Days_behind_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => EvidenceCalendar.Of(System, Day, daysAhead: -1));
}
