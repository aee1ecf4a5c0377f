namespace Iso.Standards.Tests;

public sealed class SamplingTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 3)]
    [InlineData(9, 3)]
    [InlineData(10, 4)]
    [InlineData(100, 10)]
    [InlineData(101, 11)]
    [InlineData(120, 11)]
    [InlineData(576, 24)]
    [InlineData(577, 25)]
    [InlineData(625, 25)]
    [InlineData(626, 25)]
    [InlineData(int.MaxValue, 25)]
    public void The_advised_size_is_the_root_between_3_and_25(int population, int size) => Assert.Equal(size, Sampling.AdvisedSize(population));

    /// <summary>EVD-019: the places were drawn by another program with the published generator. They may never change.</summary>
    [Theory]
    [InlineData(120, 11, 42, new[] { 2, 5, 34, 41, 47, 53, 70, 77, 98, 111, 112 })]
    [InlineData(120, 11, 43, new[] { 1, 15, 22, 23, 36, 40, 45, 72, 88, 90, 104 })]
    [InlineData(7, 3, -1, new[] { 0, 1, 5 })]
    [InlineData(10, 10, -1, new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 })]
    [InlineData(int.MaxValue, 3, 1, new[] { 1631396599, 1817811775, 1866428510 })]
    public void A_draw_can_be_repeated_for_ever(int population, int size, int seed, int[] places) => Assert.Equal(places, Sampling.Draw(population, size, seed));

    [Fact]
    public void Every_place_is_drawn_about_as_often_as_any_other()
    {
        var times = new int[10];
        for (var seed = 0; seed < 10_000; seed++)
        {
            foreach (var place in Sampling.Draw(10, 3, seed)) times[place]++;
        }

        Assert.All(times, t => Assert.InRange(t, 2_850, 3_150));
    }

    [Fact]
    public void Nothing_is_drawn_from_nothing() => Assert.Empty(Sampling.Draw(0, 0, 42));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(5, -1)]
    [InlineData(5, 6)]
    public void What_cannot_be_drawn_is_refused(int population, int size) => Assert.Throws<ArgumentOutOfRangeException>(() => Sampling.Draw(population, size, 1));

    [Fact]
    public void A_population_below_nothing_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Sampling.AdvisedSize(-1));
}
