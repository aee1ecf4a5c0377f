using BenchmarkDotNet.Attributes;

namespace Iso.Standards.Benchmarks;

/// <summary>The network of all crosswalks of the package: the best paths between all pairs of documents, and what one assessed system proves.</summary>
public class NetworkBenchmarks
{
    private readonly CrosswalkNetwork _network = Crosswalks.Network;
    private readonly StandardId[] _documents = [.. Crosswalks.Network.Documents];
    private readonly AssessedProvision[] _assessed = [.. Iso27001.Edition2022.Catalog.Controls.Select(control => new AssessedProvision(control.Id.Provision, ProvisionResult.Conforms))];

    /// <summary>The best path of up to four links from every provision to every other of all pairs of documents, with its provenance at hand.</summary>
    [Benchmark]
    public int AllBestPaths()
    {
        var found = 0;
        foreach (var from in _documents)
        {
            foreach (var to in _documents)
            {
                if (from != to) found += _network.Connections(from, to).Count;
            }
        }

        return found;
    }

    /// <summary>What 93 conforming controls prove of every other document.</summary>
    [Benchmark]
    public int InferAll()
    {
        var inference = _network.Infer(_assessed);
        return _documents.Sum(document => inference.Of(document).Count);
    }
}
