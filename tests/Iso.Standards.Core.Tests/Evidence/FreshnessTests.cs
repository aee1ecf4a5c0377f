using NodaTime.Text;
using static Iso.Standards.Tests.EvidenceSample;

namespace Iso.Standards.Tests;

public sealed class FreshnessTests
{
    private static readonly LocalDate Day = new(2026, 11, 21);

    [Fact]
    public void An_own_last_day_comes_before_the_cycle_and_the_cycle_before_the_type()
    {
        Assert.Equal(new LocalDate(2027, 6, 21), Freshness.LastValidDay(Item));
        Assert.Equal(new LocalDate(2026, 9, 21), Freshness.LastValidDay(Item with { ReviewCycle = Period.FromMonths(3) }));
        Assert.Equal(new LocalDate(2026, 8, 1), Freshness.LastValidDay(Item with { ReviewCycle = Period.FromMonths(3), ValidUntil = new(2026, 8, 1) }));
        Assert.Null(Freshness.LastValidDay(Item with { ProducedOn = null, ReviewCycle = Period.FromMonths(3) }));
        Assert.Null(Freshness.LastValidDay(Item with { Type = EvidenceType.Other }));
    }

    [Fact]
    public void An_item_counts_on_its_last_day_and_not_on_the_next()
    {
        var item = Item with { ValidUntil = Day };
        Assert.Equal(FreshnessState.Fresh, Freshness.Of(item, Day));
        Assert.Equal(FreshnessState.Stale, Freshness.Of(item, Day.PlusDays(1)));
        Assert.Equal(FreshnessState.FromFuture, Freshness.Of(item, new(2026, 6, 20)));
        Assert.Equal(FreshnessState.Fresh, Freshness.Of(item, null));
        Assert.Equal(FreshnessState.NotCounted, Freshness.Of(item with { Status = EvidenceStatus.Withdrawn }, Day));
    }

    /// <summary>With three months as the usual age: the last day of a month stands for a day that the other month does not have.</summary>
    [Theory]
    [InlineData("2026-08-20", "2026-11-19", FreshnessState.Fresh)]
    [InlineData("2026-08-20", "2026-11-20", FreshnessState.Fresh)]
    [InlineData("2026-08-20", "2026-11-21", FreshnessState.Stale)]
    [InlineData("2026-08-31", "2026-11-30", FreshnessState.Fresh)]
    [InlineData("2026-08-31", "2026-12-01", FreshnessState.Stale)]
    [InlineData("2026-11-30", "2027-02-28", FreshnessState.Fresh)]
    [InlineData("2026-11-30", "2027-03-01", FreshnessState.Stale)]
    [InlineData("2026-12-31", "2027-01-01", FreshnessState.Fresh)]
    [InlineData("2025-12-31", "2027-01-01", FreshnessState.Stale)]
    public void What_has_a_usual_age_counts_until_the_day_that_many_months_later(string produced, string day, FreshnessState expected)
    {
        var threeMonths = ValidityByType.Default.With(EvidenceType.Other, 3);
        var item = Item with { Type = EvidenceType.Other, ProducedOn = LocalDatePattern.Iso.Parse(produced).Value };
        Assert.Equal(expected, Freshness.Of(item, LocalDatePattern.Iso.Parse(day).Value, threeMonths));
    }

    [Fact]
    public void Years_and_days_of_a_cycle_are_added_as_they_are_written()
        => Assert.Equal(new LocalDate(2028, 8, 7), Freshness.LastValidDay(Item with { ReviewCycle = Period.FromYears(2) + Period.FromMonths(1) + Period.FromWeeks(2) + Period.FromDays(3) }));

    [Fact]
    public void A_cycle_that_leads_out_of_the_calendar_ends_with_it()
    {
        Assert.Equal(LocalDate.MaxIsoValue, Freshness.LastValidDay(Item with { ReviewCycle = Period.FromYears(int.MaxValue) }));
        Assert.Equal(LocalDate.MaxIsoValue, Freshness.LastValidDay(Item with { ReviewCycle = Period.FromDays(int.MaxValue) }));
        Assert.Equal(LocalDate.MinIsoValue, Freshness.LastValidDay(Item with { ReviewCycle = Period.FromMonths(int.MinValue) }));
        Assert.Equal(LocalDate.MinIsoValue, Freshness.LastValidDay(Item with { ReviewCycle = Period.FromWeeks(int.MinValue) }));
        Assert.Equal(LocalDate.MaxIsoValue, Freshness.LastValidDay(Item with { ProducedOn = new(9999, 6, 1) }));
        Assert.Equal(new LocalDate(9999, 12, 1), Freshness.LastValidDay(Item with { ProducedOn = new(9998, 12, 1) }));
    }
}
