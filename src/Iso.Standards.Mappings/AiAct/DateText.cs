using NodaTime.Text;

namespace Iso.Standards;

/// <summary>Days as people and files write them: 2027-12-02.</summary>
internal static class DateText
{
    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
