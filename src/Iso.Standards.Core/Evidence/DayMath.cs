namespace Iso.Standards;

/// <summary>Adds spans to days without ever leaving the calendar: what lies beyond its ends is its first or last day.</summary>
internal static class DayMath
{
    private const long FirstYear = -9998;
    private const long LastYear = 9999;
    private const int MonthsAYear = 12;
    private const int DaysAWeek = 7;

    private static readonly int LastPlace = Period.DaysBetween(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    /// <summary>The day so many months later, or earlier where they are negative.</summary>
    public static LocalDate PlusMonths(LocalDate day, long months)
    {
        var month = (day.Year * (long)MonthsAYear) + day.Month - 1 + months;
        if (month < FirstYear * MonthsAYear) return LocalDate.MinIsoValue;
        return month >= (LastYear + 1) * MonthsAYear ? LocalDate.MaxIsoValue : day.PlusMonths((int)months);
    }

    /// <summary>Whether a day lies behind that which is so many months later than another.</summary>
    public static bool HavePassed(LocalDate since, long months, LocalDate day)
    {
        // The days themselves matter only where both lie in one month.
        var last = (since.Year * (long)MonthsAYear) + since.Month + months;
        var now = (day.Year * (long)MonthsAYear) + day.Month;
        return last == now ? PlusMonths(since, months) < day : last < now;
    }

    /// <summary>The day so many days later, or earlier where they are negative.</summary>
    public static LocalDate PlusDays(LocalDate day, long days)
    {
        // Most cycles are of months and years alone.
        if (days == 0) return day;
        var place = Period.DaysBetween(LocalDate.MinIsoValue, day) + days;
        if (place < 0) return LocalDate.MinIsoValue;
        return place > LastPlace ? LocalDate.MaxIsoValue : day.PlusDays((int)days);
    }

    /// <summary>The day that lies a period of years, months, weeks and days later.</summary>
    public static LocalDate Plus(LocalDate day, Period period)
        => PlusDays(PlusMonths(day, (period.Years * (long)MonthsAYear) + period.Months), (period.Weeks * (long)DaysAWeek) + period.Days);
}
