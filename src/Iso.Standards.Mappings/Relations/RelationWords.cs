namespace Iso.Standards;

/// <summary>The words for relations, as files and output have them.</summary>
internal static class RelationWords
{
    public static string Of(Relation relation) => relation switch
    {
        Relation.EquivalentTo => "equivalent-to",
        Relation.EqualTo => "equal-to",
        Relation.SubsetOf => "subset-of",
        Relation.SupersetOf => "superset-of",
        Relation.IntersectsWith => "intersects-with",
        _ => "no-relationship",
    };
}
