using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <summary>Relations, judgements and sources in words.</summary>
internal static class RelationText
{
    /// <summary>What stands in the place of a relation that nobody rated.</summary>
    public const string NotRated = "not rated";

    private static readonly IReadOnlyList<string> Relations = new RelationJsonConverter().Words;

    private static readonly Relation[] Five = [Relation.EqualTo, Relation.SubsetOf, Relation.SupersetOf, Relation.IntersectsWith, Relation.NoRelationship];

    /// <summary>A relation, as files have it: <c>intersects-with</c>.</summary>
    public static string Of(Relation relation) => Relations[(int)relation];

    /// <summary>How far a document as a whole carries a provision.</summary>
    public static string Of(SupportLevel coverage) => coverage switch
    {
        SupportLevel.None => "no counterpart",
        SupportLevel.Supporting => "helped",
        SupportLevel.Partial => "carried in part",
        _ => "carried in full",
    };

    /// <summary>What a path proves.</summary>
    public static string Of(PathProof proof) => proof switch
    {
        PathProof.Equal => "equal",
        PathProof.Covers => "covers",
        PathProof.IsPart => "is part of",
        PathProof.Overlaps => "overlaps",
        PathProof.Disjoint => "shares nothing",
        _ => "proves nothing",
    };

    /// <summary>The relations that are still possible, by the words of files.</summary>
    public static IReadOnlyList<string> PossibleIn(RelationSet known) => [.. Five.Where(known.Allows).Select(Of)];

    /// <summary>Who states a link: titles, with publishers.</summary>
    public static IReadOnlyList<string> SourcesOf(CrosswalkLink link, Crosswalk crosswalk) => [.. link.Provenance.Select(id => crosswalk.ProvenanceOf(id)?.ToString() ?? id)];

    /// <summary>What a link claims and what it leaves open: <c>Sets quality requirements for data. Open: …</c>; empty where nobody says.</summary>
    public static string ClaimOf(CrosswalkLink link) => (link.Note, link.Open) switch
    {
        (null, null) => string.Empty,
        ({ } note, null) => note,
        (null, { } open) => $"Open: {open}",
        var (note, open) => $"{note} Open: {open}",
    };

    /// <summary>Several provisions as one: <c>A.7.2 + A.7.3</c>.</summary>
    public static string Of(IEnumerable<ProvisionNumber> ends) => string.Join(" + ", ends);
}
