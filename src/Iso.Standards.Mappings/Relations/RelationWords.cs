namespace Iso.Standards;

/// <summary>The words for relations, as files and output have them.</summary>
internal static class RelationWords
{
    /// <summary>The word of each relation, in their order.</summary>
    public static readonly IReadOnlyList<string> All = ["equivalent-to", "equal-to", "subset-of", "superset-of", "intersects-with", "no-relationship"];

    public static string Of(Relation relation) => All[(int)relation];
}
