using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Iso.Standards.Benchmarks;

/// <summary>The sample system of three standards, judged by all rules, those of the EU AI Act among them; and the same with ten and a hundred times the risks and the evidence.</summary>
public class SystemBenchmarks
{
    /// <summary>So many that they do not stay in the caches next to the processor: nobody checks one system ten thousand times.</summary>
    private const int Copies = 200;

    private readonly StandardsLibrary _library = new(Iso9001.Edition2015.Standard, Iso27001.Edition2022.Standard, Iso42001.Edition2023.Standard, EuAiAct.Edition2026.Standard);
    private readonly ManagementSystem _sample = SampleSystem.Harbourline;
    private readonly ManagementSystem _previous = SampleSystem.Previous;
    private readonly LocalDate _asOf = SampleSystem.AsOf;
    private readonly ManagementSystem[] _portfolio = new ManagementSystem[Copies];
    private readonly ManagementSystem _ten = Grown.By(SampleSystem.Harbourline, 10);
    private readonly ManagementSystem _hundred = Grown.By(SampleSystem.Harbourline, 100);

    public SystemBenchmarks()
    {
        var report = _library.Check(_sample, _asOf, _previous);
        // A benchmark of a document that is not sound, or of rules that do not run, would measure nothing.
        if (report.HasErrors || report.NotRun.Count > 0) throw new InvalidOperationException(report.ToString());
        if (_library.Check(_hundred, _asOf, _previous).HasErrors) throw new InvalidOperationException("The grown sample is not sound.");
    }

    /// <summary>The runtime compiles what is called often once more, and in the background: some thousand checks and some pauses later it is done. Without this the first figures are those of code that is on its way.</summary>
    [GlobalSetup]
    public void Warm()
    {
        const int Rounds = 20, Checks = 500;
        // Waited for here: where the setup is a task, it still warms up while the first benchmark is measured.
        ReadPortfolioAsync().GetAwaiter().GetResult();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < Checks; i++) Count(_sample);
            Thread.Sleep(TimeSpan.FromMilliseconds(100));
        }
    }

    [Benchmark(Baseline = true)]
    public int Once() => Count(_sample);

    [Benchmark]
    public int TenTimes() => Count(_ten);

    [Benchmark]
    public int HundredTimes() => Count(_hundred);

    /// <summary>A portfolio of 10,000 systems on two threads: copies of the sample, each read from a file of its own.</summary>
    [Benchmark(OperationsPerInvoke = 10_000)]
    public int Portfolio()
    {
        var found = 0;
        Parallel.For(0, 10_000, new ParallelOptions { MaxDegreeOfParallelism = 2 }, () => 0, (i, _, sum) => sum + Count(_portfolio[i % Copies]), sum => Interlocked.Add(ref found, sum));
        return found;
    }

    private async Task ReadPortfolioAsync()
    {
        using var file = new MemoryStream();
        await _sample.WriteAsync(file);
        for (var i = 0; i < Copies; i++)
        {
            file.Position = 0;
            _portfolio[i] = await ManagementSystem.ReadAsync(file);
        }
    }

    private int Count(ManagementSystem system) => _library.Check(system, _asOf, _previous).Diagnostics.Count;
}
