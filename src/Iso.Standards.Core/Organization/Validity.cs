namespace Iso.Standards;

/// <summary>Spans of validity with either end open.</summary>
internal static class Validity
{
    /// <summary>Whether a day lies within, both ends included; without a day, whether there is no end.</summary>
    public static bool Covers(LocalDate? from, LocalDate? until, LocalDate? day)
        => day is { } d ? (from is null || from <= d) && (until is null || until >= d) : until is null;
}
