namespace Iso.Standards;

/// <summary>Real sets, as bits, and how they truly relate: what the algebra is measured by.</summary>
internal static class Sets
{
    /// <summary>How two sets that are not empty relate.</summary>
    public static Relation Relate(int one, int other)
    {
        if (one == other) return Relation.EqualTo;
        if ((one & other) == 0) return Relation.NoRelationship;
        if ((one & ~other) == 0) return Relation.SubsetOf;
        return (other & ~one) == 0 ? Relation.SupersetOf : Relation.IntersectsWith;
    }

    /// <summary>A set of up to so many points, drawn at random and not empty.</summary>
    public static int Draw(Random random, int points) => random.Next(1, 1 << points);
}
