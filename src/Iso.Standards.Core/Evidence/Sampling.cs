namespace Iso.Standards;

/// <summary>How many items of a population are looked at, and which: a draw that can be repeated (ISO 19011, Annex A).</summary>
/// <example>
/// <code>
/// var plan = new SamplingPlan { Id = new("SP-1"), Title = "Leavers", Population = 120, Method = SamplingMethod.Statistical, Size = Sampling.AdvisedSize(120), Seed = 42 };
/// plan = plan with { Items = Sampling.Draw(120, 11, 42) };
/// </code>
/// </example>
public static class Sampling
{
    private const int Least = 3;
    private const int Most = 25;

    /// <summary>How many items are advised: the square root of the population, rounded up, but from 3 to 25; all where there are no more than 3. Good practice; no standard says so.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="population"/> is negative.</exception>
    public static int AdvisedSize(int population)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(population);
        return population <= Least ? population : Math.Clamp((int)Math.Ceiling(Math.Sqrt(population)), Least, Most);
    }

    /// <summary>The places of a random sample in a population that is counted from 0, in order, each at most once.</summary>
    /// <param name="population">How many items there are.</param>
    /// <param name="size">How many are drawn.</param>
    /// <param name="seed">The same seed draws the same places from the same population, in every version of this library and on every machine.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or <paramref name="size"/> exceeds <paramref name="population"/>.</exception>
    public static IReadOnlyList<int> Draw(int population, int size, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(population);
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, population);
        var state = (ulong)(uint)seed;
        var drawn = new SortedSet<int>();
        // Floyd's way: one number an item, and no list of the population.
        for (var last = population - size; last < population; last++)
        {
            var place = (int)Below((ulong)last + 1, ref state);
            if (!drawn.Add(place)) drawn.Add(last);
        }

        return ValueList<int>.Copy(drawn);
    }

    /// <summary>A number from 0 to below the bound, each as likely as any other.</summary>
    private static ulong Below(ulong bound, ref ulong state)
    {
        // The numbers at the top that would favour some remainders are thrown away.
        var limit = ulong.MaxValue - (((ulong.MaxValue % bound) + 1) % bound);
        ulong number;
        do number = Next(ref state);
        while (number > limit);
        return number % bound;
    }

    /// <summary>The generator SplitMix64 (Steele, Lea and Flood, 2014): of our own, since that of the runtime may change.</summary>
    private static ulong Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
