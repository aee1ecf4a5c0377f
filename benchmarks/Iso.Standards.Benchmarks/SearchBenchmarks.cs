using BenchmarkDotNet.Attributes;

namespace Iso.Standards.Benchmarks;

/// <summary>Search over all editions with the index at hand, against a scan of the same texts. Times are those of one query.</summary>
public class SearchBenchmarks
{
    private static readonly string[] Queries =
    [
        "backup",
        "endpoint devices",
        "access control policy",
        "authetication information",
        "supplier security agreements",
        "internal audit programme",
        "management review of the AI system",
    ];

    private readonly StandardsLibrary _library = new(
        Iso9001.Edition2015.Standard,
        Iso9001.Edition2026.Standard,
        Iso27001.Edition2013.Standard,
        Iso27001.Edition2022.Standard,
        Iso42001.Edition2023.Standard);

    private readonly (Provision Entry, string[] Texts)[] _entries;
    private readonly string[][] _words;

    public SearchBenchmarks()
    {
        _entries = [.. _library.Standards.SelectMany(s => s.Catalog.Provisions).Select(entry => (entry, (string[])[entry.Title, .. entry.Aliases, entry.Summary]))];
        _words = [.. Queries.Select(query => query.Split(' '))];
        // A benchmark of queries without an answer would measure nothing.
        if (Queries.Any(query => _library.Search(query).Count == 0)) throw new InvalidOperationException("A query finds nothing.");
    }

    /// <summary>What somebody would write who needs no ranking: an entry answers where each word stands in one of its texts.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = 7)]
    public int Scan()
    {
        var found = 0;
        foreach (var words in _words)
        {
            var hits = new List<Provision>();
            foreach (var (entry, texts) in _entries)
            {
                if (HasAll(texts, words)) hits.Add(entry);
            }

            found += hits.Count;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = 7)]
    public int Search()
    {
        var found = 0;
        foreach (var query in Queries) found += _library.Search(query).Count;
        return found;
    }

    private static bool HasAll(string[] texts, string[] words)
    {
        foreach (var word in words)
        {
            var has = false;
            foreach (var text in texts) has = has || text.Contains(word, StringComparison.OrdinalIgnoreCase);
            if (!has) return false;
        }

        return true;
    }
}
