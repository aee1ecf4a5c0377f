namespace Iso.Standards;

/// <summary>How the rules about evidence name things.</summary>
internal static class EvidenceText
{
    /// <summary>The id of an item, or words for one that has none.</summary>
    public static string Name(Evidence item) => item.Id.IsUnspecified ? "An item without an id" : item.Id.ToString();

    /// <summary>Names in a row: <c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string Listed(IReadOnlyList<string> names)
        => names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";

    /// <summary>Things in a row in their own order, each once, whatever order they were found in.</summary>
    public static string Listed<T>(IEnumerable<T> things)
        where T : IComparable<T>
        => Listed([.. things.Distinct().Order().Select(static thing => thing.ToString() ?? string.Empty)]);
}
