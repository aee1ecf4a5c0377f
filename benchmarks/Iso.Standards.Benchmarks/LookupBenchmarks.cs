using BenchmarkDotNet.Attributes;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Benchmarks;

/// <summary>Look-up of all 93 controls by id and by text, against a dictionary on the same keys.</summary>
public class LookupBenchmarks
{
    private const int Controls = 93;

    private readonly Catalog _catalog = Isms.Catalog;
    private readonly Dictionary<string, int> _dictionary = [];
    private readonly ControlId[] _ids;
    private readonly string[] _texts;

    public LookupBenchmarks()
    {
        foreach (var provision in _catalog.Provisions) _dictionary.Add(provision.Number.ToString(), _dictionary.Count);
        // Texts of their own, as they come from a file: no two references to one string.
        _texts = [.. _catalog.Controls.Select(c => new string(c.Number.ToString().AsSpan()))];
        _ids = [.. _texts.Select(t => new ControlId(Isms.Id, new string(t.AsSpan())))];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Controls)]
    public int Dictionary()
    {
        var sum = 0;
        foreach (var text in _texts)
        {
            if (_dictionary.TryGetValue(text, out var ordinal)) sum += ordinal;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Controls)]
    public int ByText()
    {
        var sum = 0;
        foreach (var text in _texts)
        {
            if (_catalog.TryFind(text, out var provision)) sum += provision.Title.Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Controls)]
    public int ById()
    {
        var sum = 0;
        foreach (var id in _ids)
        {
            if (_catalog.TryFind(id, out var control)) sum += control.Title.Length;
        }

        return sum;
    }
}
