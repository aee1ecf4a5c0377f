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
        var direct = Array.ConvertAll(targets, static target => new ResultFacts[target.Provisions.Count]);
        for (var organization = 0; organization < organizations.Length; organization++)
        {
            var assessed = ValueList<AssessedProvision>.Span(organizations[organization]);
            known.AsSpan().Clear();
            documents.AsSpan().Clear();
            network.Table.Take(assessed, known, documents);
            network.Table.Join(known);
            foreach (var own in direct) own.AsSpan().Clear();
            TakeDirect(assessed, targets, direct);
            for (var target = 0; target < targets.Length; target++) targets[target].Count(known, documents, direct[target], FiguresAt(organization, target));
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
    /// <param name="targets">The catalogs of the documents that are asked about, each document once.</param>
    /// <exception cref="ArgumentException">A document stands twice among the targets.</exception>
    /// <example><code>
    /// var portfolio = PortfolioCoverage.Of(Crosswalks.Network, systems.Select(system => AssessedProvisions.Of(system, library, today)).ToList(), [EuAiAct.Edition2026.Catalog, NistCsf.Version2.Catalog]);
    /// Console.WriteLine(portfolio[0, 1]);
    /// </code></example>
    public static PortfolioCoverage Of(CrosswalkNetwork network, IReadOnlyList<IReadOnlyList<AssessedProvision>> organizations, IReadOnlyList<Catalog> targets)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(organizations);
        ArgumentNullException.ThrowIfNull(targets);
        if (targets.GroupBy(static target => target.Id).FirstOrDefault(static group => group.Count() > 1) is { } twice) throw new ArgumentException($"{twice.Key} stands twice among the documents that are asked about.", nameof(targets));
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

    /// <summary>Notes what counts for itself at the document to which it belongs; most results come one document after the other.</summary>
    private static void TakeDirect(ReadOnlySpan<AssessedProvision> assessed, CoverageTarget[] targets, ResultFacts[][] direct)
    {
        var (last, at) = (default(StandardId), -1);
        foreach (var one in assessed)
        {
            if (one.Provision.Standard != last)
            {
                last = one.Provision.Standard;
                at = Array.FindIndex(targets, target => target.Catalog.Id == one.Provision.Standard);
            }

            if (at >= 0) targets[at].TakeDirect(one, direct[at]);
        }
    }

    private Span<int> FiguresAt(int organization, int target) => _figures.AsSpan(((organization * _counted.Length) + target) * CoverageTarget.States, CoverageTarget.States);

    private void ThrowIfNone(int organization)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(organization);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(organization, _organizations.Length);
    }
}
