namespace Iso.Standards;

public sealed class RelationSetTests
{
    private const int Seed = 20261122;
    private static readonly Relation[] Five = [Relation.EqualTo, Relation.SubsetOf, Relation.SupersetOf, Relation.IntersectsWith, Relation.NoRelationship];

    /// <summary>The table of shared/design/crosswalks.md, A to B down, B to C across, in the order E, B, P, I, N.</summary>
    [Theory]
    [InlineData(Relation.EqualTo, "E", "B", "P", "I", "N")]
    [InlineData(Relation.EquivalentTo, "E", "B", "P", "I", "N")]
    [InlineData(Relation.SubsetOf, "B", "B", "EBPIN", "BIN", "N")]
    [InlineData(Relation.SupersetOf, "P", "EBPI", "P", "PI", "PIN")]
    [InlineData(Relation.IntersectsWith, "I", "BI", "PIN", "EBPIN", "PIN")]
    [InlineData(Relation.NoRelationship, "N", "BIN", "N", "BIN", "EBPIN")]
    public void Composition_of_two_stated_relations_is_that_of_the_table(Relation first, params string[] row)
        => Assert.Equal(row, Five.Select(second => new RelationSet(first).Then(new(second)).ToString()));

    [Fact]
    public void Every_relation_that_the_table_allows_does_occur_and_no_other()
    {
        // All sets over five points, none of them empty: 31 by 31 by 31.
        var seen = new HashSet<(Relation, Relation, Relation)>();
        for (var a = 1; a < 32; a++)
        {
            for (var b = 1; b < 32; b++)
            {
                for (var c = 1; c < 32; c++) seen.Add((Sets.Relate(a, b), Sets.Relate(b, c), Sets.Relate(a, c)));
            }
        }

        foreach (var first in Five)
        {
            foreach (var second in Five)
            {
                foreach (var third in Five) Assert.Equal(seen.Contains((first, second, third)), new RelationSet(first).Then(new(second)).Allows(third));
            }
        }
    }

    [Fact]
    public void No_chain_of_up_to_five_links_denies_what_random_sets_show()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 120_000; i++)
        {
            var sets = Enumerable.Range(0, random.Next(2, 7)).Select(_ => Sets.Draw(random, 7)).ToArray();
            var known = new RelationSet(Relation.EqualTo);
            for (var k = 1; k < sets.Length; k++)
            {
                // What is known of a link may be less than the truth, never other than it.
                known = known.Then(RelationSet.FromBits(new RelationSet(Sets.Relate(sets[k - 1], sets[k])).Bits | random.Next(32)));
            }

            var truth = Sets.Relate(sets[0], sets[^1]);
            Assert.True(known.Allows(truth), $"{string.Join(", ", sets)}: {known} denies {truth}.");
            if (known.CoversTarget) Assert.Equal(sets[^1], sets[^1] & sets[0]);
            if (known.CoversSource) Assert.Equal(sets[0], sets[^1] & sets[0]);
            if (known.Overlaps) Assert.NotEqual(0, sets[^1] & sets[0]);
            if (known.IsDisjoint) Assert.Equal(0, sets[^1] & sets[0]);
        }
    }

    [Fact]
    public void Inverse_of_a_composition_is_the_composition_of_the_inverses_backwards()
    {
        foreach (var (a, b) in Pairs())
        {
            Assert.Equal(a.Then(b).Inverse(), b.Inverse().Then(a.Inverse()));
            Assert.Equal(a, a.Inverse().Inverse());
            Assert.Equal(a.And(b).Inverse(), a.Inverse().And(b.Inverse()));
        }
    }

    [Fact]
    public void Composition_is_associative_and_keeps_what_is_equal()
    {
        foreach (var (a, b) in Pairs())
        {
            for (var bits = 0; bits < 32; bits++)
            {
                var c = RelationSet.FromBits(bits);
                Assert.Equal(a.Then(b).Then(c), a.Then(b.Then(c)));
            }

            Assert.Equal(a, a.Then(new(Relation.EqualTo)));
            Assert.Equal(a, new RelationSet(Relation.EqualTo).Then(a));
        }
    }

    [Fact]
    public void Knowing_more_never_makes_a_composition_say_less()
    {
        foreach (var (a, b) in Pairs())
        {
            for (var bits = 0; bits < 32; bits++)
            {
                var less = RelationSet.FromBits(a.Bits | bits);
                Assert.True(a.Then(b).IsWithin(less.Then(b)));
            }
        }
    }

    [Fact]
    public void A_pair_of_which_nothing_was_said_is_unknown_and_not_unrelated()
    {
        Assert.True(default(RelationSet).IsUnknown);
        Assert.Equal("EBPIN", RelationSet.Unknown.ToString());
        Assert.False(RelationSet.Unknown.IsDisjoint);
        Assert.False(RelationSet.Unknown.Overlaps);
        Assert.Equal("EBPI", RelationSet.Overlap.ToString());
        Assert.Equal("conflict", RelationSet.Conflict.ToString());
    }

    [Fact]
    public void Statements_that_leave_nothing_possible_are_a_conflict_and_bear_no_claim()
    {
        var both = new RelationSet(Relation.SubsetOf).And(new(Relation.NoRelationship));
        Assert.True(both.IsConflict);
        Assert.False(both.CoversTarget || both.CoversSource || both.Overlaps || both.IsDisjoint);
        Assert.Null(both.Only);
    }

    [Fact]
    public void What_stands_below_an_article_is_part_of_it_or_all_of_it()
        => Assert.Equal("EB", new RelationSet(Relation.SubsetOf).Or(Relation.EquivalentTo).ToString());

    [Theory]
    [InlineData(-1)]
    [InlineData(32)]
    public void Bits_beyond_five_are_refused(int bits) => Assert.Throws<ArgumentOutOfRangeException>(() => RelationSet.FromBits(bits));

    private static IEnumerable<(RelationSet, RelationSet)> Pairs()
        => from a in Enumerable.Range(0, 32) from b in Enumerable.Range(0, 32) select (RelationSet.FromBits(a), RelationSet.FromBits(b));
}
