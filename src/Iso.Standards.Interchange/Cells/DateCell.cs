using NodaTime.Text;

namespace Iso.Standards;

/// <summary>The ways in which people write a day.</summary>
internal static class DateCell
{
    public const string Expected = "Expected a day such as 2026-11-21 or 21.11.2026; the text is kept in the remarks. Write it so.";

    public const string Ambiguous = "May be day and month or month and day; the text is kept in the remarks. Write it as 2026-11-21.";

    private static readonly LocalDatePattern[] Certain = [LocalDatePattern.Iso, LocalDatePattern.CreateWithInvariantCulture("d.M.uuuu")];

    private static readonly LocalDatePattern DayFirst = LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu");

    private static readonly LocalDatePattern MonthFirst = LocalDatePattern.CreateWithInvariantCulture("M/d/uuuu");

    /// <summary>The day, or null and why not.</summary>
    public static LocalDate? Read(string text, out string problem)
    {
        problem = Expected;
        foreach (var pattern in Certain)
        {
            if (pattern.Parse(text).TryGetValue(default, out var day)) return day;
        }

        var dayFirst = DayFirst.Parse(text);
        var monthFirst = MonthFirst.Parse(text);
        if (dayFirst.Success && monthFirst.Success && dayFirst.Value != monthFirst.Value)
        {
            problem = Ambiguous;
            return null;
        }

        if (dayFirst.Success) return dayFirst.Value;
        return monthFirst.Success ? monthFirst.Value : null;
    }
}
