using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>What is asked of a catalog more rarely than titles and summaries: read on demand, once.</summary>
internal sealed class CatalogFacts
{
    public required string Discipline { get; init; }

    public required Edition Edition { get; init; }

    public required Provenance Provenance { get; init; }

    public required IReadOnlyList<AttributeKind> Attributes { get; init; }

    public required IReadOnlyList<Amendment> Amendments { get; init; }

    public required IReadOnlyList<DocumentedInformation> DocumentedInformation { get; init; }

    public required IReadOnlyList<ReviewInput> ReviewInputs { get; init; }

    public required StandardId? Predecessor { get; init; }

    /// <summary>In document order of the successors.</summary>
    public required List<Replacement> Replacements { get; init; }

    public required Dictionary<ProvisionKind, string> Terms { get; init; }

    /// <summary>By ordinal; null where nothing is known.</summary>
    public required EntryFacts?[] Entries { get; init; }

    public EntryFacts Of(Provision provision) => Entries[provision.Ordinal] ?? EntryFacts.None;

    public string TermOf(ProvisionKind kind) => Terms.TryGetValue(kind, out var term) ? term : kind.ToString();

    public IReadOnlyList<Provision> SuccessorsOf(ProvisionNumber former)
    {
        List<Provision>? found = null;
        foreach (var replacement in CollectionsMarshal.AsSpan(Replacements))
        {
            if (replacement.Former == former) (found ??= []).Add(replacement.Successor);
        }

        return found is null ? [] : found;
    }

    public IReadOnlyList<ProvisionId> PredecessorsOf(Provision successor)
    {
        List<ProvisionId>? found = null;
        foreach (var replacement in CollectionsMarshal.AsSpan(Replacements))
        {
            if (replacement.Successor == successor) (found ??= []).Add(new(Predecessor.GetValueOrDefault(), replacement.Former));
        }

        return found is null ? [] : found;
    }

    /// <summary>Where an entry is less sure than its catalog, its own confidence and doubt; else what is known of the catalog. An item is as sure as its clause.</summary>
    public Provenance ProvenanceOf(Provision provision)
    {
        var at = provision;
        while (Of(at).Confidence == Confidence.Unspecified && at.Kind == ProvisionKind.Item && at.Parent is { } parent) at = parent;
        return Of(at) is { Confidence: not Confidence.Unspecified } own
            ? Provenance with { Confidence = own.Confidence, Doubts = own.Doubt is null ? [] : [own.Doubt], Disagreements = [] }
            : Provenance;
    }
}
