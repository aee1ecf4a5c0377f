namespace Iso.Standards;

/// <summary>What follows for the provisions of one document that links name, as lists: the answer to a question asked often, without the ways by which it came.</summary>
/// <remarks>What stands in no list is unknown, never unmet. <see cref="CrosswalkNetwork.Infer"/> tells why something stands here. Immutable and safe to share.</remarks>
public sealed class ProvenProvisions
{
    internal ProvenProvisions(StandardId document, ProvisionId[] met, ProvisionId[] metInPart, ProvisionId[] notMet)
    {
        Document = document;
        Met = Array.AsReadOnly(met);
        MetInPart = Array.AsReadOnly(metInPart);
        NotMet = Array.AsReadOnly(notMet);
    }

    /// <summary>The document.</summary>
    public StandardId Document { get; }

    /// <summary>All that they ask for is met. In natural order.</summary>
    public IReadOnlyList<ProvisionId> Met { get; }

    /// <summary>Something that they ask for is met, and it does not follow that all of it is. In natural order; none that stands in <see cref="Met"/>.</summary>
    public IReadOnlyList<ProvisionId> MetInPart { get; }

    /// <summary>Something that they ask for is not met. In natural order. One that stands in <see cref="Met"/> too is a contradiction between what was assessed or between links.</summary>
    public IReadOnlyList<ProvisionId> NotMet { get; }

    /// <summary>The document and how many provisions stand in each list.</summary>
    public override string ToString() => $"{Document}: {Met.Count} met, {MetInPart.Count} met in part, {NotMet.Count} not met";
}
