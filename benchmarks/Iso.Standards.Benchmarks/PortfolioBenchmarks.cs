using BenchmarkDotNet.Attributes;

namespace Iso.Standards.Benchmarks;

/// <summary>What follows for 10,000 organizations over all crosswalks of the package, with every document as a target; each time is that of one organization.</summary>
public class PortfolioBenchmarks
{
    private const int Organizations = 10_000;
    private const int Sample = 50;

    private static readonly ProvisionResult[] Drawn =
    [
        ProvisionResult.Conforms, ProvisionResult.Conforms, ProvisionResult.Conforms, ProvisionResult.Conforms, ProvisionResult.KnownPart,
        ProvisionResult.KnownPart, ProvisionResult.PartlyConforms, ProvisionResult.DoesNotConform, ProvisionResult.Unknown,
    ];

    private readonly Catalog[] _targets =
    [
        Iso9001.Edition2015.Catalog, Iso27001.Edition2013.Catalog, Iso27001.Edition2022.Catalog, Iso42001.Edition2023.Catalog, EuAiAct.Edition2024.Catalog,
        EuAiAct.Edition2026.Catalog, Gdpr.Edition2016.Catalog, NistCsf.Version2.Catalog, NistAiRmf.Version1.Catalog, Soc2.Edition2017.Catalog,
    ];

    private readonly AssessedProvision[][] _organizations = DrawOrganizations();
    private readonly HandWrittenInference _byHand;

    public PortfolioBenchmarks()
    {
        _byHand = new(Crosswalks.All, _targets);
        var portfolio = PortfolioCoverage.Of(Crosswalks.Network, _organizations[..Sample], _targets);
        for (var organization = 0; organization < Sample; organization++)
        {
            var byHand = _byHand.Figures(_organizations[organization]);
            for (var target = 0; target < _targets.Length; target++)
            {
                var (figures, (document, full, partial, none, unknown)) = (portfolio[organization, target], byHand[target]);
                // A benchmark of two programs that do not agree would measure nothing.
                if (document != _targets[target].Id || (figures.Full, figures.Partial, figures.None, figures.Unknown) != (full, partial, none, unknown))
                {
                    throw new InvalidOperationException($"The two coverages differ for organization {organization} and {document}: {figures} against {full}, {partial}, {none}, {unknown}.");
                }
            }
        }
    }

    [Benchmark(OperationsPerInvoke = Organizations)]
    public PortfolioCoverage CoverageOfPortfolio() => PortfolioCoverage.Of(Crosswalks.Network, _organizations, _targets);

    [Benchmark(OperationsPerInvoke = Sample)]
    public int CoverageOfPortfolioByHand()
    {
        var reached = 0;
        for (var organization = 0; organization < Sample; organization++) reached += _byHand.Figures(_organizations[organization]).Sum(figures => figures.Partial);
        return reached;
    }

    /// <summary>Each organization works by one to three standards, and four in five of their provisions have a result.</summary>
    private static AssessedProvision[][] DrawOrganizations()
    {
        var random = new Random(20261122);
        // The results are shared, so that ten thousand organizations fit into memory beside everything else.
        AssessedProvision[][][] standards = [.. new[] { Iso27001.Edition2022.Catalog, Iso42001.Edition2023.Catalog, Iso9001.Edition2015.Catalog }.Select(ResultsOf)];
        return [.. Enumerable.Range(0, Organizations).Select(organization => standards
            .Take(1 + (organization % standards.Length))
            .SelectMany(provisions => provisions)
            .Where(_ => random.Next(5) > 0)
            .Select(results => results[random.Next(results.Length)])
            .ToArray())];
    }

    /// <summary>For each provision of a catalog one result of every kind that is drawn.</summary>
    private static AssessedProvision[][] ResultsOf(Catalog catalog)
        => [.. catalog.Provisions
            .Where(provision => (provision.Kind is ProvisionKind.Clause or ProvisionKind.Control) && provision.IsLeaf)
            .Select(provision => Drawn.Select(result => new AssessedProvision(provision.Id, result)).ToArray())];
}
