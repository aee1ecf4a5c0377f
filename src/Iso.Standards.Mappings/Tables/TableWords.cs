using System.Collections.Frozen;
using System.Globalization;

namespace Iso.Standards;

/// <summary>The words of cells, read as people write them and never as more than they say.</summary>
internal static class TableWords
{
    /// <summary>The words for a rationale, in the order of <see cref="MappingRationale"/> behind its first value.</summary>
    public static readonly string[] Rationales = ["syntactic", "semantic", "functional"];

    /// <summary>The words for a status, in the order of <see cref="LinkStatus"/>.</summary>
    public static readonly string[] Statuses = ["draft", "reviewed"];

    private const int WeakestStrength = 1;
    private const int StrongestStrength = 10;

    private static readonly string[] ShortRelations = ["equivalent", "equal", "equals", "subset", "superset", "intersects", "none", "no relation", "not related", "not related to", "disjoint"];

    private static readonly FrozenDictionary<string, Relation> Relations = new Dictionary<string, Relation>(StringComparer.Ordinal)
    {
        ["equivalentto"] = Relation.EquivalentTo,
        ["equivalent"] = Relation.EquivalentTo,
        ["equalto"] = Relation.EqualTo,
        ["equal"] = Relation.EqualTo,
        ["equals"] = Relation.EqualTo,
        ["subsetof"] = Relation.SubsetOf,
        ["subset"] = Relation.SubsetOf,
        ["supersetof"] = Relation.SupersetOf,
        ["superset"] = Relation.SupersetOf,
        ["intersectswith"] = Relation.IntersectsWith,
        ["intersects"] = Relation.IntersectsWith,
        ["norelationship"] = Relation.NoRelationship,
        ["norelation"] = Relation.NoRelationship,
        ["none"] = Relation.NoRelationship,
        ["notrelated"] = Relation.NoRelationship,
        ["notrelatedto"] = Relation.NoRelationship,
        ["disjoint"] = Relation.NoRelationship,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // What these say is less than any relation: either side may still be part of the other.
    private static readonly FrozenSet<string> Vague = new[] { "overlap", "overlaps", "overlapswith", "overlapping", "partial", "partially", "related", "relatedto", "mapsto" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The relation that a word names: one of the six, or a word commonly used for it. Case, blanks, hyphens and underscores do not count.</summary>
    public static Relation? RelationOf(string word) => Relations.TryGetValue(WordKey.Of(word), out var relation) ? relation : null;

    /// <summary>Why a word is no relation, and what to write.</summary>
    public static string NoRelation(string word)
    {
        if (Vague.Contains(WordKey.Of(word))) return $"{Quoted.Of(word)} leaves open whether one is part of the other: write intersects-with only where each asks for something besides, or leave the cell empty.";
        var meant = Nearest.To(word, [.. RelationWords.All, .. ShortRelations]) is { } near && RelationOf(near) is { } relation ? $"; did you mean {RelationWords.Of(relation)}?" : ".";
        return $"{Quoted.Of(word)} is no relation{meant} Write one of {string.Join(", ", RelationWords.All)}, or leave the cell empty where nobody rated it.";
    }

    /// <summary>The place of a word in a list, in any case; -1 where it has none.</summary>
    public static int IndexOf(string[] words, string text) => Array.FindIndex(words, word => word.Equals(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>Why a word is none of a list, and what to write.</summary>
    public static string NotAmong(string[] words, string text)
    {
        var near = Nearest.To(text, words);
        return $"{Quoted.Of(text)} is not among {string.Join(", ", words)}{(near is null ? "." : $"; did you mean {near}?")} The cell may be empty.";
    }

    /// <summary>The strength that a text states, 1 to 10; null where it states none.</summary>
    public static int? StrengthOf(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var strength) && strength is >= WeakestStrength and <= StrongestStrength ? strength : null;
}
