namespace Iso.Standards.Benchmarks;

/// <summary>The whole algebra as one would first write it: a dictionary of pairs, hash sets of relations, LINQ.</summary>
internal static class HandWrittenComposition
{
    private static readonly Relation[] Five = [Relation.EqualTo, Relation.SubsetOf, Relation.SupersetOf, Relation.IntersectsWith, Relation.NoRelationship];

    private static readonly Dictionary<(Relation, Relation), HashSet<Relation>> Table = (
        from first in Five
        from second in Five
        select (first, second, third: Five.Where(third => new RelationSet(first).Then(new(second)).Allows(third)).ToHashSet()))
        .ToDictionary(entry => (entry.first, entry.second), entry => entry.third);

    /// <summary>The relations that a set allows.</summary>
    public static HashSet<Relation> Allowed(RelationSet known) => [.. Five.Where(known.Allows)];

    public static Dictionary<(int, int), HashSet<Relation>> Compose(Dictionary<(int Row, int Column), HashSet<Relation>> first, Dictionary<(int Row, int Column), HashSet<Relation>> second)
    {
        var byRow = second.ToLookup(entry => entry.Key.Row);
        var result = new Dictionary<(int, int), HashSet<Relation>>();
        foreach (var (pair, known) in first)
        {
            foreach (var next in byRow[pair.Column])
            {
                var both = known.SelectMany(one => next.Value.SelectMany(other => Table[(one, other)])).ToHashSet();
                var ends = (pair.Row, next.Key.Column);
                if (result.TryGetValue(ends, out var before)) before.IntersectWith(both);
                else result.Add(ends, both);
            }
        }

        return result;
    }
}
