namespace Iso.Standards;

/// <summary>How far what many organizations have assessed reaches several documents over crosswalks: figures for all of them in one call, explanations for what is asked.</summary>
/// <remarks>The figures are those of <see cref="CrosswalkCoverage"/> for each organization and document. Immutable and safe to share.</remarks>
public sealed class PortfolioCoverage
{
    private readonly CrosswalkNetwork _network;
    private readonly ValueList<AssessedProvision>[] _organizations;
    private readonly int[] _counted;      // of each target
    private readonly int[] _figures;      // of each organization, for each target, by state

    private PortfolioCoverage(CrosswalkNetwork network, ValueList<AssessedProvision>[] organizations, CoverageTarget[] targets)
    {
        _network = network;
        _organizations = organizations;
        Targets = ValueList<Catalog>.Copy(targets.Select(static target => target.Catalog));
        _counted = [.. targets.Select(static target => target.Provisions.Count)];
        _figures = new int[organizations.Length * targets.Length * CoverageTarget.States];
        var known = new ulong[network.Table.KnownLength];
        var documents = new bool[network.Table.Parts.Documents.Count];
        var direct = new ResultFacts[_counted.Length == 0 ? 0 : _counted.Max()];
        for (var organization = 0; organization < organizations.Length; organization++)
        {
            var assessed = ValueList<AssessedProvision>.Span(organizations[organization]);
            known.AsSpan().Clear();
            documents.AsSpan().Clear();
            network.Table.Take(assessed, known, documents);
            network.Table.Join(known);
            for (var target = 0; target < targets.Length; target++)
            {
                var own = direct.AsSpan(0, _counted[target]);
                targets[target].TakeDirect(assessed, own);
                targets[target].Count(known, documents, own, FiguresAt(organization, target));
            }
        }
    }

    /// <summary>How many organizations there are.</summary>
    public int Organizations => _organizations.Length;

    /// <summary>The catalogs of the documents that are asked about, in the order given.</summary>
    public IReadOnlyList<Catalog> Targets { get; }

    /// <summary>The figures of an organization for a document.</summary>
    /// <param name="organization">Its place in the portfolio, from 0 on.</param>
    /// <param name="target">The place of the document among <see cref="Targets"/>, from 0 on.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such organization or document.</exception>
    public CoverageFigures this[int organization, int target]
    {
        get
        {
            ThrowIfNone(organization);
            ArgumentOutOfRangeException.ThrowIfNegative(target);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(target, _counted.Length);
            return CoverageFigures.Of(_counted[target], FiguresAt(organization, target));
        }
    }

    /// <summary>The figures of all organizations for all documents.</summary>
    /// <param name="network">The crosswalks, such as <see cref="Crosswalks.Network"/>.</param>
    /// <param name="organizations">What each organization has assessed.</param>
    /// <param name="targets">The catalogs of the documents that are asked about.</param>
    /// <example><code>
    /// var portfolio = PortfolioCoverage.Of(Crosswalks.Network, systems.Select(system => AssessedProvisions.Of(system, library, today)).ToList(), [EuAiAct.Edition2026.Catalog, NistCsf.Version2.Catalog]);
    /// Console.WriteLine(portfolio[0, 1]);
    /// </code></example>
    public static PortfolioCoverage Of(CrosswalkNetwork network, IReadOnlyList<IReadOnlyList<AssessedProvision>> organizations, IReadOnlyList<Catalog> targets)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(organizations);
        ArgumentNullException.ThrowIfNull(targets);
        return new(network, [.. organizations.Select(ValueList<AssessedProvision>.Copy)], [.. targets.Select(target => new CoverageTarget(network, target))]);
    }

    /// <summary>What follows for a provision from what one organization has assessed: each claim with its sources, steps and their provenance. Put together when asked for.</summary>
    /// <param name="organization">Its place in the portfolio, from 0 on.</param>
    /// <param name="provision">A provision of any document.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such organization.</exception>
    public InferredResult Explain(int organization, ProvisionId provision)
    {
        ThrowIfNone(organization);
        return new Explanations(_network, _organizations[organization]).Of(provision);
    }

    private Span<int> FiguresAt(int organization, int target) => _figures.AsSpan(((organization * _counted.Length) + target) * CoverageTarget.States, CoverageTarget.States);

    private void ThrowIfNone(int organization)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(organization);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(organization, _organizations.Length);
    }
}
