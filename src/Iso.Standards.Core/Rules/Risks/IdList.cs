using System.Globalization;

namespace Iso.Standards;

/// <summary>Many ids in one sentence.</summary>
internal static class IdList
{
    private const int Most = 10;

    /// <summary>The first ten in order, and how many more there are.</summary>
    public static string Of(SortedSet<string> ids)
        => ids.Count <= Most ? string.Join(", ", ids) : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", ids.Take(Most))} and {ids.Count - Most} more");
}
