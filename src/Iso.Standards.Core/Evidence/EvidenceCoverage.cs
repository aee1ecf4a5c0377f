namespace Iso.Standards;

/// <summary>How far evidence shows a provision; from <see cref="None"/> to <see cref="Full"/> each is more than the one before.</summary>
public enum CoverageState
{
    /// <summary>Nothing shows it.</summary>
    None,

    /// <summary>Only items show it whose last valid day has passed.</summary>
    Stale,

    /// <summary>It is shown in part: by a claim that says so, on a part of it, on what it stands in, or by a mapping.</summary>
    Partial,

    /// <summary>It is shown in full.</summary>
    Full,

    /// <summary>It is not applicable and asks for nothing.</summary>
    NotApplicable,
}

/// <summary>A clause or control, and how far evidence shows it.</summary>
public sealed record ProvisionCoverage
{
    /// <summary>The clause or control.</summary>
    public required ProvisionId Provision { get; init; }

    /// <summary>Its short title; empty where it has none.</summary>
    public required string Title { get; init; }

    /// <summary>How far it is shown.</summary>
    public required CoverageState State { get; init; }

    /// <summary>The items that speak for it, in the order of their ids: those that count, or where none does, those that are stale.</summary>
    public IReadOnlyList<Id<Evidence>> Items { get; init => field = ValueList<Id<Evidence>>.Copy(value); } = ValueList<Id<Evidence>>.Empty;
}

/// <summary>How far evidence shows a standard, provision by provision.</summary>
/// <remarks>
/// <para>Looked at are the clauses that are divided no further but into items, and, where the document has a statement for the
/// standard, its applicable controls; controls that are not decided on are left out. Excluded controls and clauses of ISO 9001
/// that cannot be applied are listed as not applicable and not divided by.</para>
/// <para><c>Applicable = Full + Partial + Stale + None</c>. It says what the document shows, not whether a requirement is met.</para>
/// </remarks>
public sealed record EvidenceCoverage
{
    /// <summary>The standard.</summary>
    public required StandardId Standard { get; init; }

    /// <summary>The provisions: clauses in document order, then controls, then additional controls.</summary>
    public IReadOnlyList<ProvisionCoverage> Provisions { get; init => field = ValueList<ProvisionCoverage>.Copy(value); } = ValueList<ProvisionCoverage>.Empty;

    /// <summary>The figures of the document's statements for the standard, in which planned controls stand apart from those in effect; empty where it has none.</summary>
    public IReadOnlyList<StatementFigures> Statements { get; init => field = ValueList<StatementFigures>.Copy(value); } = ValueList<StatementFigures>.Empty;

    /// <summary>How many provisions are applicable.</summary>
    public int Applicable => Provisions.Count - NotApplicable;

    /// <summary>How many are shown in full.</summary>
    public int Full => Count(CoverageState.Full);

    /// <summary>How many are shown in part.</summary>
    public int Partial => Count(CoverageState.Partial);

    /// <summary>How many are shown by nothing but what is stale.</summary>
    public int Stale => Count(CoverageState.Stale);

    /// <summary>How many are shown by nothing.</summary>
    public int None => Count(CoverageState.None);

    /// <summary>How many are not applicable.</summary>
    public int NotApplicable => Count(CoverageState.NotApplicable);

    /// <summary>The share of the applicable provisions that are shown in full, from 0 to 1; null where none is applicable.</summary>
    public double? FullShare => Share(Full);

    /// <summary>The share of the applicable provisions that are shown in full or in part, from 0 to 1; null where none is applicable.</summary>
    public double? ShownShare => Share(Full + Partial);

    /// <summary>How far the evidence of a document shows a standard.</summary>
    /// <param name="system">The document.</param>
    /// <param name="catalog">The standard.</param>
    /// <param name="asOf">The day to judge by; without it nothing is late or early.</param>
    /// <param name="validity">For how long evidence counts by its type; null for <see cref="ValidityByType.Default"/>.</param>
    /// <example><code>var coverage = EvidenceCoverage.Of(system, Isms.Catalog, today);</code></example>
    public static EvidenceCoverage Of(ManagementSystem system, Catalog catalog, LocalDate? asOf = null, ValidityByType? validity = null)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(catalog);
        var tally = new CoverageTally(system, catalog);
        foreach (var item in ValueList<Evidence>.Span(system.Evidence)) tally.Add(item, Freshness.Of(item, asOf, validity));
        return new()
        {
            Standard = catalog.Id,
            Provisions = [.. tally.Provisions()],
            Statements = [.. system.Statements.Where(s => s.Standard == catalog.Id).Select(static s => s.Figures())],
        };
    }

    private int Count(CoverageState state)
    {
        var count = 0;
        foreach (var provision in ValueList<ProvisionCoverage>.Span(Provisions))
        {
            if (provision.State == state) count++;
        }

        return count;
    }

    private double? Share(int part) => Applicable == 0 ? null : (double)part / Applicable;
}
