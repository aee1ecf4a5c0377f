namespace Iso.Standards;

/// <summary>Networks of documents whose provisions are real sets: nothing that follows may be denied by the sets.</summary>
public sealed class RandomNetworkTests
{
    private const int Networks = 2_000;

    [Fact]
    public void What_is_known_of_two_provisions_is_true_of_their_sets()
    {
        var random = new Random(1);
        for (var i = 0; i < Networks; i++)
        {
            var drawn = new Drawn(random);
            foreach (var (from, a) in drawn.Demands)
            {
                foreach (var (to, b) in drawn.Demands)
                {
                    if (from.Standard == to.Standard) continue;
                    var known = drawn.Network.Known(from, to, maximumHops: random.Next(1, 6));
                    Assert.True(known.Allows(Sets.Relate(a, b)), $"{from} {known} {to}");
                }
            }
        }
    }

    [Fact]
    public void What_is_known_backwards_is_the_inverse()
    {
        var random = new Random(2);
        for (var i = 0; i < Networks / 4; i++)
        {
            var drawn = new Drawn(random);
            foreach (var from in drawn.Demands.Keys)
            {
                foreach (var to in drawn.Demands.Keys.Where(to => to.Standard != from.Standard)) Assert.Equal(drawn.Network.Known(from, to, 3).Inverse(), drawn.Network.Known(to, from, 3));
            }
        }
    }

    [Fact]
    public void Each_path_says_no_more_than_the_sets_bear_and_its_steps_compose_to_it()
    {
        var random = new Random(3);
        for (var i = 0; i < Networks / 4; i++)
        {
            var drawn = new Drawn(random);
            foreach (var (from, a) in drawn.Demands)
            {
                foreach (var (to, b) in drawn.Demands)
                {
                    if (from.Standard == to.Standard) continue;
                    foreach (var path in drawn.Network.Paths(from, to, 3))
                    {
                        Assert.True(path.Known.Allows(Sets.Relate(a, b)));
                        Assert.Equal(from, path.Steps[0].From[0]);
                        Assert.InRange(path.Hops, 1, 3);
                        var composed = path.Steps.Aggregate(new RelationSet(Relation.EqualTo), (known, step) => known.Then(step.Known));
                        Assert.Equal(path.Known, composed);
                        for (var k = 1; k < path.Steps.Count; k++) Assert.Equal(path.Steps[k - 1].To, path.Steps[k].From);
                    }
                }
            }
        }
    }

    [Fact]
    public void No_inferred_claim_is_denied_by_the_sets()
    {
        var random = new Random(4);
        var claims = 0;
        for (var i = 0; i < Networks * 5; i++)
        {
            var drawn = new Drawn(random);
            var met = random.Next(64);
            var assessed = drawn.Demands.Where(_ => random.Next(3) == 0).Select(d => new AssessedProvision(d.Key, Truth.Weakened(random, d.Value, met))).ToList();
            var inference = drawn.Network.Infer(assessed);
            Assert.Empty(inference.Conflicts());
            foreach (var (id, demands) in drawn.Demands)
            {
                var result = inference.Of(id);
                Assert.True(Truth.Bears(result.Result, demands, met), $"{id}: {result.Result}");
                foreach (var claim in result.Claims)
                {
                    claims++;
                    Assert.True(Truth.Bears(claim.Result, demands, met));
                    Assert.NotEmpty(claim.Sources);
                    Assert.All(claim.Sources, source => Assert.Contains(source, assessed));
                }
            }
        }

        // Else the test would show nothing.
        Assert.InRange(claims, 50_000, int.MaxValue);
    }
}
