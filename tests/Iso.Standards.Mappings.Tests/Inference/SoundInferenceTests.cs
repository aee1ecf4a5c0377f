using static Iso.Standards.ProvisionResult;

namespace Iso.Standards;

/// <summary>The table of shared/design/crosswalks.md, cell by cell, and the faults of other tools, by name.</summary>
public sealed class SoundInferenceTests
{
    [Theory]
    [InlineData("E", Conforms, Conforms)]
    [InlineData("E", PartlyConforms, PartlyConforms)]
    [InlineData("E", DoesNotConform, DoesNotConform)]
    [InlineData("E", KnownPart, KnownPart)]
    [InlineData("P", Conforms, Conforms)]
    [InlineData("P", PartlyConforms, Unknown)]
    [InlineData("P", DoesNotConform, Unknown)]
    [InlineData("EP", Conforms, Conforms)]
    [InlineData("EP", DoesNotConform, Unknown)]
    [InlineData("B", Conforms, KnownPart)]
    [InlineData("B", PartlyConforms, PartlyConforms)]
    [InlineData("B", DoesNotConform, DoesNotConform)]
    [InlineData("B", KnownPart, KnownPart)]
    [InlineData("EB", Conforms, KnownPart)]
    [InlineData("EB", DoesNotConform, DoesNotConform)]
    [InlineData("I", Conforms, KnownPart)]
    [InlineData("I", PartlyConforms, Unknown)]
    [InlineData("I", DoesNotConform, Unknown)]
    [InlineData("BI", Conforms, KnownPart)]
    [InlineData("BI", DoesNotConform, Unknown)]
    [InlineData("EBPI", Conforms, KnownPart)]
    [InlineData("EBPI", KnownPart, Unknown)]
    [InlineData("N", Conforms, Unknown)]
    [InlineData("N", DoesNotConform, Unknown)]
    [InlineData("BIN", Conforms, Unknown)]
    [InlineData("BIN", DoesNotConform, Unknown)]
    [InlineData("EBPIN", Conforms, Unknown)]
    [InlineData("", Conforms, Unknown)]
    [InlineData("E", Unknown, Unknown)]
    public void Result_of_the_target_is_that_of_the_table(string known, ProvisionResult source, ProvisionResult target)
        => Assert.Equal(target, SoundInference.Of(Known(known), source));

    [Fact]
    public void Polarity__a_failure_does_not_pass_to_what_the_source_only_overlaps()
    {
        Assert.Equal(Unknown, SoundInference.Of(Known("I"), DoesNotConform));
        Assert.Equal(Unknown, SoundInference.Of(Known("P"), DoesNotConform));
        Assert.Equal(DoesNotConform, SoundInference.Of(Known("B"), DoesNotConform));
    }

    [Theory]
    [InlineData(Conforms, Conforms, Conforms)]
    [InlineData(KnownPart, Conforms, Unknown)]
    [InlineData(KnownPart, Conforms, KnownPart)]
    [InlineData(PartlyConforms, Conforms, DoesNotConform)]
    [InlineData(PartlyConforms, PartlyConforms, Unknown)]
    [InlineData(DoesNotConform, DoesNotConform, Unknown)]
    [InlineData(Unknown, Unknown, Unknown)]
    [InlineData(KnownPart, KnownPart, Unknown)]
    public void Several_together_are_met_only_where_each_is(ProvisionResult together, ProvisionResult one, ProvisionResult other)
    {
        Assert.Equal(together, SoundInference.Together([one, other]));
        Assert.Equal(together, SoundInference.Together([other, one]));
    }

    [Fact]
    public void Nothing_together_is_unknown() => Assert.Equal(Unknown, SoundInference.Together([]));

    [Fact]
    public void No_claim_is_denied_by_what_random_sets_show()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 120_000; i++)
        {
            var (source, target, met) = (Sets.Draw(random, 6), Sets.Draw(random, 6), random.Next(64));
            var known = RelationSet.FromBits(new RelationSet(Sets.Relate(source, target)).Bits | random.Next(32));
            var claim = SoundInference.Of(known, Truth.Weakened(random, source, met));
            Assert.True(Truth.Bears(claim, target, met), $"{source} {known} {target}, met {met}: {claim}");
        }
    }

    private static RelationSet Known(string letters) => RelationSet.FromBits(letters.Sum(letter => 1 << "EBPIN".IndexOf(letter, StringComparison.Ordinal)));
}
