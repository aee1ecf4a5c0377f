using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Iso.Standards;

/// <summary>What is known of two provisions: the set of relations that are still possible. Five bits, closed under everything that is done with them.</summary>
/// <remarks>
/// This is the relation algebra RCC-5. Nothing known is all five; a stated link is one of them; none left means that
/// statements contradict each other. Every operation keeps what is possible and drops only what cannot be, so that no chain of
/// links, however long, ends in a claim that the links do not bear. The default value knows nothing.
/// </remarks>
public readonly record struct RelationSet
{
    private const int All = 0b11111;
    private const int E = 1;
    private const int B = 2;
    private const int P = 4;
    private const int I = 8;
    private const int N = 16;
    private const int Sets = 32;

    // What follows for A and C where the relation of A to B is that of the row, and of B to C that of the column.
    private static ReadOnlySpan<byte> OfOne =>
    [
        //  E    B                P                I                N
        E,   B,               P,               I,               N,                    // E
        B,   B,               All,             B | I | N,       N,                    // B
        P,   E | B | P | I,   P,               P | I,           P | I | N,            // P
        I,   B | I,           P | I | N,       All,             P | I | N,            // I
        N,   B | I | N,       N,               B | I | N,       All,                  // N
    ];

    private static readonly byte[] Compositions = ComposeAll();
    private static readonly byte[] Exclusions = Inverted(Compositions);

    private readonly byte _excluded;     // what is not possible, so that the default value knows nothing

    private RelationSet(int bits) => _excluded = (byte)(~bits & All);

    /// <summary>What is known once a relation is stated: that one and no other.</summary>
    public RelationSet(Relation relation)
        : this(relation switch
        {
            Relation.EqualTo or Relation.EquivalentTo => E,
            Relation.SubsetOf => B,
            Relation.SupersetOf => P,
            Relation.IntersectsWith => I,
            Relation.NoRelationship => N,
            _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "This is no relation."),
        })
    {
    }

    /// <summary>Nothing is known: every relation is possible.</summary>
    public static RelationSet Unknown => default;

    /// <summary>Nothing is possible: what was stated contradicts itself.</summary>
    public static RelationSet Conflict => new(0);

    /// <summary>They share something: every relation but <see cref="Relation.NoRelationship"/> is possible.</summary>
    public static RelationSet Overlap => new(All & ~N);

    /// <summary>Whether nothing is known.</summary>
    public bool IsUnknown => Bits == All;

    /// <summary>Whether what was stated contradicts itself.</summary>
    public bool IsConflict => Bits == 0;

    /// <summary>Whether the target is surely part of the source or the same, so that whoever meets the source meets the target.</summary>
    public bool CoversTarget => Bits != 0 && (Bits & ~(E | P)) == 0;

    /// <summary>Whether the source is surely part of the target or the same, so that whoever fails the source fails the target.</summary>
    public bool CoversSource => Bits != 0 && (Bits & ~(E | B)) == 0;

    /// <summary>Whether both surely share something.</summary>
    public bool Overlaps => Bits != 0 && (Bits & N) == 0;

    /// <summary>Whether both surely share nothing.</summary>
    public bool IsDisjoint => Bits == N;

    /// <summary>The relation, where one alone is left.</summary>
    public Relation? Only => Bits switch
    {
        E => Relation.EqualTo,
        B => Relation.SubsetOf,
        P => Relation.SupersetOf,
        I => Relation.IntersectsWith,
        N => Relation.NoRelationship,
        _ => null,
    };

    /// <summary>How many of the five relations are still possible, 0 to 5; equal and equivalent are one.</summary>
    public int Count => BitOperations.PopCount((uint)Bits);

    /// <summary>The five bits as a number from 0 to 31, for tables: 1 equal, 2 subset, 4 superset, 8 intersects, 16 none.</summary>
    public int Bits => ~_excluded & All;

    /// <summary>The set with these five bits.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bits"/> is not 0 to 31.</exception>
    public static RelationSet FromBits(int bits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bits);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(bits, Sets);
        return new(bits);
    }

    /// <summary>Whether a relation is still possible.</summary>
    public bool Allows(Relation relation) => (Bits & new RelationSet(relation).Bits) != 0;

    /// <summary>Whether everything that this set allows is allowed by the other too: whether this one knows at least as much.</summary>
    public bool IsWithin(RelationSet other) => (Bits & ~other.Bits) == 0;

    /// <summary>What follows for A and C, where this is known of A and B and <paramref name="next"/> of B and C.</summary>
    /// <returns>Exactly the relations that are possible for some sets A, B and C; nothing sharper would be sound.</returns>
    public RelationSet Then(RelationSet next) => new(Compositions[(Bits * Sets) + next.Bits]);

    /// <summary>What the same knowledge says in the other direction, of B and A.</summary>
    public RelationSet Inverse() => new((Bits & (E | I | N)) | ((Bits & B) << 1) | ((Bits & P) >> 1));

    /// <summary>What two statements on the same two provisions leave possible together; a conflict where that is nothing.</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "The word of the algebra: both hold.")]
    public RelationSet And(RelationSet other) => new(Bits & other.Bits);

    /// <summary>The set with one more relation that is possible: for statements such as "part of it, or all of it".</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "The word of the algebra: one or the other.")]
    public RelationSet Or(Relation relation) => new(Bits | new RelationSet(relation).Bits);

    /// <summary>The letters of what is possible, in the order E (equal), B (subset), P (superset), I (intersects), N (none); <c>EBPIN</c> where nothing is known, <c>conflict</c> where nothing is possible.</summary>
    public override string ToString()
    {
        if (Bits == 0) return "conflict";
        Span<char> letters = stackalloc char[5];
        var count = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            if ((Bits & (1 << i)) != 0) letters[count++] = "EBPIN"[i];
        }

        return new(letters[..count]);
    }

    /// <summary>A relation read in the other direction. One that is the same both ways stays as it stands, so that equivalent does not become equal.</summary>
    internal static Relation InverseOf(Relation relation)
    {
        var inverse = new RelationSet(relation).Inverse();
        return inverse.Allows(relation) ? relation : inverse.Only ?? relation;
    }

    /// <summary>What is not possible, as a byte for <see cref="RelationMatrix"/>.</summary>
    internal byte Excluded => _excluded;

    /// <summary>The set from the byte of a matrix.</summary>
    internal static RelationSet Without(byte excluded) => new(~excluded);

    /// <summary>For each of the thirty-two that may come behind a set, both as what they exclude, what the composition excludes.</summary>
    internal static ReadOnlySpan<byte> Row(byte excluded) => Exclusions.AsSpan(excluded * Sets, Sets);

    private static byte[] ComposeAll()
    {
        const int Relations = 5;
        var table = new byte[Sets * Sets];
        for (var at = 0; at < table.Length; at++)
        {
            var (first, second) = (at / Sets, at % Sets);
            for (var pair = 0; pair < Relations * Relations; pair++)
            {
                if ((first & (1 << (pair / Relations))) != 0 && (second & (1 << (pair % Relations))) != 0) table[at] |= OfOne[pair];
            }
        }

        return table;
    }

    /// <summary>The same table over what is excluded: for matrices, in which zero means that nothing is known.</summary>
    private static byte[] Inverted(byte[] table)
    {
        var inverted = new byte[table.Length];
        for (var at = 0; at < table.Length; at++) inverted[table.Length - 1 - at] = (byte)(~table[at] & All);
        return inverted;
    }
}
