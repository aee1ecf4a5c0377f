namespace Iso.Standards;

/// <summary>How far what was assessed in some documents reaches the provisions of another over crosswalks, each with why.</summary>
/// <remarks>It says what follows, not whether a requirement is met: where nothing follows, the state is unknown and never none. Immutable and safe to share.</remarks>
public sealed class CrosswalkCoverage
{
    private readonly Explanations _explanations;

    private CrosswalkCoverage(CrosswalkNetwork network, ValueList<AssessedProvision> assessed, CoverageTarget target)
    {
        Target = target.Catalog;
        Assessed = assessed;
        _explanations = new(network, assessed);
        var given = ValueList<AssessedProvision>.Span(assessed);
        var known = new ulong[network.Table.KnownLength];
        var documents = new bool[network.Table.Parts.Documents.Count];
        var direct = new ResultFacts[target.Provisions.Count];
        network.Table.Take(given, known, documents);
        network.Table.Join(known);
        target.TakeDirect(given, direct);
        var rows = new ProvisionReach[target.Provisions.Count];
        var byReach = new int[CoverageTarget.States];
        for (var i = 0; i < rows.Length; i++)
        {
            var facts = target.FactsOf(i, known, direct);
            var state = target.ReachOf(i, facts, documents);
            rows[i] = new(target.Provisions[i], state, ResultRules.ResultOf(facts) is null, target.JudgementsOf(i, documents), _explanations);
            byReach[(int)state]++;
        }

        Provisions = ValueList<ProvisionReach>.Copy(rows);
        Figures = CoverageFigures.Of(rows.Length, byReach);
    }

    /// <summary>The catalog of the document that is asked about.</summary>
    public Catalog Target { get; }

    /// <summary>What was assessed, in the order given.</summary>
    public IReadOnlyList<AssessedProvision> Assessed { get; }

    /// <summary>How many provisions are reached how far.</summary>
    public CoverageFigures Figures { get; }

    /// <summary>The provisions below which only items stand, clauses and controls, in document order.</summary>
    public IReadOnlyList<ProvisionReach> Provisions { get; }

    /// <summary>How far what was assessed reaches a document.</summary>
    /// <param name="network">The crosswalks, such as <see cref="Crosswalks.Network"/>.</param>
    /// <param name="assessed">What was assessed, such as <see cref="AssessedProvisions"/> draws it from a document. Results for the target itself count directly.</param>
    /// <param name="target">The catalog of the document that is asked about.</param>
    /// <example><code>
    /// var coverage = CrosswalkCoverage.Of(Crosswalks.Network, AssessedProvisions.Of(system, library, today), EuAiAct.Edition2026.Catalog);
    /// foreach (var row in coverage.Provisions) Console.WriteLine(row.Sentence);
    /// </code></example>
    public static CrosswalkCoverage Of(CrosswalkNetwork network, IEnumerable<AssessedProvision> assessed, Catalog target)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(assessed);
        ArgumentNullException.ThrowIfNull(target);
        return new(network, ValueList<AssessedProvision>.Copy(assessed), new(network, target));
    }

    /// <summary>What follows for any provision, of the target or of another document, with its claims; put together when asked for.</summary>
    public InferredResult Explain(ProvisionId provision) => _explanations.Of(provision);

    /// <summary>The document and the figures.</summary>
    public override string ToString() => $"{Target.Id}: {Figures}";
}
