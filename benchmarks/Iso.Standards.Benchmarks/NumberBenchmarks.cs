using BenchmarkDotNet.Attributes;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Benchmarks;

/// <summary>Numbers: parse, compare, sort.</summary>
public class NumberBenchmarks
{
    private readonly ProvisionNumber _left = ProvisionNumber.Parse("6.1.3 d)");
    private readonly ProvisionNumber _right = ProvisionNumber.Parse("6.1.3.1");
    private readonly ProvisionNumber[] _shuffled = Shuffled();
    private readonly ProvisionNumber[] _copy = new ProvisionNumber[Isms.Catalog.Provisions.Count];

    [Benchmark]
    public ProvisionNumber ParseCanonical() => ProvisionNumber.Parse("A.5.15");

    [Benchmark]
    public ProvisionNumber ParseItem() => ProvisionNumber.Parse("6.1.3 d)");

    [Benchmark]
    public ProvisionNumber ParseSpelling() => ProvisionNumber.Parse("Article 10(2), point (f)");

    [Benchmark]
    public int Compare() => _left.CompareTo(_right);

    /// <summary>All 258 numbers of the catalog, from the same disorder each time.</summary>
    [Benchmark]
    public ProvisionNumber Sort()
    {
        _shuffled.CopyTo(_copy, 0);
        Array.Sort(_copy);
        return _copy[0];
    }

    private static ProvisionNumber[] Shuffled()
    {
        var numbers = Isms.Catalog.Provisions.Select(p => p.Number).ToArray();
        new Random(27001).Shuffle(numbers);
        return numbers;
    }
}
