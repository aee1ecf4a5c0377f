namespace Iso.Standards;

/// <summary>What a crosswalk leaves unmapped on one side: what was judged to have no counterpart, and what nobody spoke of.</summary>
public sealed record UnmappedProvisions
{
    /// <summary>The catalog.</summary>
    public required Catalog Catalog { get; init; }

    /// <summary>How many provisions of the catalog are counted: those below which only items stand.</summary>
    public required int Counted { get; init; }

    /// <summary>Judged to have no counterpart: gaps that are known. In document order.</summary>
    public required IReadOnlyList<Provision> Gaps { get; init => field = ValueList<Provision>.Copy(value); }

    /// <summary>No link names them or anything below or above them, and nobody judged them. In document order.</summary>
    public required IReadOnlyList<Provision> Silent { get; init => field = ValueList<Provision>.Copy(value); }

    /// <summary>What <paramref name="crosswalk"/> leaves unmapped of its one side.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <param name="side">The side.</param>
    /// <param name="catalog">The catalog of that side.</param>
    /// <exception cref="ArgumentException">The catalog is of another document.</exception>
    public static UnmappedProvisions Of(Crosswalk crosswalk, CrosswalkSide side, Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(crosswalk);
        ArgumentNullException.ThrowIfNull(catalog);
        var document = side == CrosswalkSide.From ? crosswalk.From : crosswalk.To;
        if (catalog.Id != document) throw new ArgumentException($"The catalog is that of {catalog.Id}; the side is {document}.", nameof(catalog));
        var named = crosswalk.Links.SelectMany(link => side == CrosswalkSide.From ? link.Sources : link.Targets).ToHashSet();
        var (gaps, silent, counted) = (new List<Provision>(), new List<Provision>(), 0);
        foreach (var provision in catalog.Provisions)
        {
            if (provision.Kind is not (ProvisionKind.Clause or ProvisionKind.Control) || !provision.IsLeaf) continue;
            counted++;
            if (crosswalk.JudgementOf(side, provision.Number) is { } judgement)
            {
                if (judgement.Coverage == SupportLevel.None) gaps.Add(provision);
                continue;
            }

            if (!named.Contains(provision.Number) && !named.Any(other => other.Contains(provision.Number) || provision.Number.Contains(other))) silent.Add(provision);
        }

        return new() { Catalog = catalog, Counted = counted, Gaps = gaps, Silent = silent };
    }
}
