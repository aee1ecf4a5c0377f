namespace Iso.Standards;

/// <summary>The weights of the ranking.</summary>
/// <remarks>
/// After BM25: the more often a word stands in a text the better, ever less so; the longer the text, the less it says; a
/// rare word says more than a common one. One word in the longest title is worth more than any number in summary and text.
/// </remarks>
internal static class SearchWorth
{
    /// <summary>The word itself.</summary>
    public const float Whole = 1;

    /// <summary>Two words for one, or one for two: <c>end point</c>, <c>endpoint</c>.</summary>
    public const float Joined = 0.95f;

    /// <summary>More than any entry is worth for one word.</summary>
    public const float Most = Title + Summary + Text;

    private const float Title = 5;
    private const float Summary = 0.8f;
    private const float Text = 0.4f;
    private const float LongestCounted = 5;     // times the usual length

    /// <summary>The beginning of a longer word: the more of it, the better.</summary>
    public static float OfBeginning(int length, int whole) => 0.3f + 0.4f * length / whole;

    /// <summary>A word with slips.</summary>
    public static float OfTypo(int slips) => 0.3f / slips;

    /// <summary>A word that stands so often in a text of this length.</summary>
    public static float Of(SearchField field, int times, double length, double usualLength)
    {
        var part = times / (times + 0.5 + 0.5 * Math.Min(length / usualLength, LongestCounted));
        return (float)part * field switch
        {
            SearchField.Title => Title,
            SearchField.Summary => Summary,
            _ => Text,
        };
    }

    /// <summary>How much a word says that so many of the entries have.</summary>
    public static float OfRarity(int count, int entries)
    {
        var having = Math.Min(count, entries);
        return (float)Math.Log(1 + (entries - having + 0.5) / (having + 0.5));
    }
}

/// <summary>Where in an entry a word stands.</summary>
internal enum SearchField
{
    /// <summary>In the title or an alias.</summary>
    Title,

    /// <summary>In the summary.</summary>
    Summary,

    /// <summary>In the wording that a user laid over the entry.</summary>
    Text,
}
