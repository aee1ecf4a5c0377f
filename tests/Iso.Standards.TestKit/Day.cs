using NodaTime.Text;

namespace Iso.Standards;

/// <summary>A day as a test case writes it: <c>2026-09-16</c>.</summary>
public static class Day
{
    public static LocalDate Of(string day) => LocalDatePattern.Iso.Parse(day).GetValueOrThrow();
}
