using System.Globalization;
using BenchmarkDotNet.Reports;

namespace Iso.Standards.Benchmarks;

/// <summary>What the project promises of its speed: ratios within one run, and bytes. Absolute times are printed, never judged.</summary>
internal static class Limits
{
    private sealed record Ratio(string Name, string Measured, string Against, double Limit);

    private sealed record Goal(string Name, string Measured, double Microseconds);

    private sealed record Bytes(string Name, string Measured, long Limit);

    private static readonly Ratio[] Ratios =
    [
        new("look-up by id, against a dictionary of the same keys", nameof(LookupBenchmarks.ById), nameof(LookupBenchmarks.Dictionary), 1.0),
        new("look-up by text, against a dictionary of the same keys", nameof(LookupBenchmarks.ByText), nameof(LookupBenchmarks.Dictionary), 1.0),
        new("check of a sound statement, against one hand-written loop", nameof(CheckBenchmarks.Rules), nameof(CheckBenchmarks.HandWritten), 6.0),
        new("search over all editions, against a scan of the same texts", nameof(SearchBenchmarks.Search), nameof(SearchBenchmarks.Scan), 0.1),
        new("check of 100 times the risks and evidence, against 10 times", nameof(SystemBenchmarks.HundredTimes), nameof(SystemBenchmarks.TenTimes), 15),
        new("composition where 2 in 100 pairs are linked, against dictionaries and hash sets", nameof(CompositionBenchmarks.FewLinked), nameof(CompositionBenchmarks.FewLinkedByHand), 1.0 / 50),
        new("composition where 10 in 100 pairs are linked, against the same", nameof(CompositionBenchmarks.ManyLinked), nameof(CompositionBenchmarks.ManyLinkedByHand), 1.0 / 300),
        new("what 93 conforming controls prove of a framework, against dictionaries and hash sets", nameof(InferenceBenchmarks.Proven), nameof(InferenceBenchmarks.ProvenByHand), 1.0 / 50),
        new("coverage of a portfolio across all crosswalks, against the same for each organization", nameof(PortfolioBenchmarks.CoverageOfPortfolio), nameof(PortfolioBenchmarks.CoverageOfPortfolioByHand), 1.0 / 20),
    ];

    private static readonly Bytes[] Allocations =
    [
        new("parsing a canonical number", nameof(NumberBenchmarks.ParseCanonical), 0),
        new("look-up by text", nameof(LookupBenchmarks.ByText), 0),
        new("look-up by id", nameof(LookupBenchmarks.ById), 0),
        new("check of a sound statement", nameof(CheckBenchmarks.Rules), 2048),
        new("check of a whole system of three standards", nameof(SystemBenchmarks.Once), 64 * 1024),
        new("composition of two relations", nameof(CompositionBenchmarks.ManyLinked), 0),
        new("search, its answer included", nameof(SearchBenchmarks.Search), 4096),
        new("what 93 conforming controls prove of a framework, its answer included", nameof(InferenceBenchmarks.Proven), 4096),
    ];

    /// <summary>Absolute times that the project aims at.</summary>
    private static readonly Goal[] Goals =
    [
        new("search over all editions", nameof(SearchBenchmarks.Search), 100),
        new("check of a whole system of three standards", nameof(SystemBenchmarks.Once), 300),
        new("one of 10,000 such systems on two threads, 5,000 a second", nameof(SystemBenchmarks.Portfolio), 200),
        new("best paths of up to 4 links between all pairs of documents", nameof(NetworkBenchmarks.AllBestPaths), 50_000),
        new("coverage of one of 10,000 organizations across all crosswalks", nameof(PortfolioBenchmarks.CoverageOfPortfolio), 100),
    ];

    /// <summary>Prints every promise whose benchmarks ran, and whether it holds.</summary>
    public static bool Judge(List<BenchmarkReport> reports, TextWriter output)
    {
        var kept = true;
        output.WriteLine();
        foreach (var (name, measured, against, limit) in Ratios)
        {
            if (Time(reports, measured) is not { } time || Time(reports, against) is not { } other) continue;
            Print(name, time / other, limit, "times");
        }

        foreach (var (name, measured, limit) in Allocations)
        {
            if (Find(reports, measured)?.GcStats.GetBytesAllocatedPerOperation(Find(reports, measured)!.BenchmarkCase) is not { } bytes) continue;
            Print(name, bytes, limit, "bytes");
        }

        foreach (var (name, measured, goal) in Goals)
        {
            if (Time(reports, measured) is not { } nanoseconds) continue;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"shown  {name}: {nanoseconds / 1000:0.#} microseconds, goal {goal:0.#}"));
        }

        return kept;

        void Print(string name, double value, double limit, string unit)
        {
            kept &= value <= limit;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(value <= limit ? "kept  " : "BROKEN")} {name}: {value:0.##} {unit}, at most {limit:0.##}"));
        }
    }

    /// <summary>The quickest iteration: whatever else the machine does can only add to it.</summary>
    private static double? Time(List<BenchmarkReport> reports, string method) => Find(reports, method)?.ResultStatistics?.Min;

    private static BenchmarkReport? Find(List<BenchmarkReport> reports, string method) => reports.Find(r => r.BenchmarkCase.Descriptor.WorkloadMethod.Name == method);
}
