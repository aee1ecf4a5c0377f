namespace Iso.Standards;

/// <summary>What is known of an entry beyond its title and summary, as text and JSON both give it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Speaker">The entry itself, or the clause that speaks for it where it is an item.</param>
/// <param name="Documents">What is asked for here and below.</param>
/// <param name="ReviewInputs">The topics of the management review that are asked for here and below.</param>
/// <param name="Changes">What amendments change here, above or below.</param>
/// <param name="Formers">What it took over from the edition before.</param>
/// <param name="Successors">What took it over in later editions.</param>
internal sealed record EntryAccount(
    Provision Entry,
    Provision Speaker,
    IReadOnlyList<DocumentedInformation> Documents,
    IReadOnlyList<ReviewInput> ReviewInputs,
    IReadOnlyList<(Amendment Amendment, AmendedProvision Change)> Changes,
    IReadOnlyList<Succession> Formers,
    IReadOnlyList<Succession> Successors)
{
    /// <summary>Whether the entry is as sure as its edition as a whole, and no less.</summary>
    public bool IsAsSureAsItsCatalog => Entry.Provenance == Entry.Catalog.Provenance;

    public static EntryAccount Of(Provision entry, StandardsLibrary standards)
    {
        var catalog = entry.Catalog;
        var speaker = entry;
        while (speaker is { Kind: ProvisionKind.Item, Parent: { } parent }) speaker = parent;
        return new(
            entry,
            speaker,
            [.. catalog.DocumentedInformation.Where(asked => entry.Id.Contains(asked.Provision))],
            [.. catalog.ReviewInputs.Where(input => entry.Id.Contains(input.Provision))],
            [.. catalog.Amendments.SelectMany(a => a.Changes.Where(c => c.Provision.Contains(entry.Id) || entry.Id.Contains(c.Provision)).Select(c => (a, c)))],
            [.. standards.Transitions.Where(t => t.To == catalog).SelectMany(t => t.PredecessorsOf(entry.Id))],
            SuccessorsOf(entry, standards));
    }

    /// <summary>What became of an entry in a later edition; of an item, what became of its clause.</summary>
    public static IReadOnlyList<Succession> SuccessorsOf(Provision entry, StandardsLibrary standards)
        => [.. standards.Transitions.Where(t => t.From == entry.Catalog).SelectMany(t => t.SuccessorsOf(entry.Id))];
}
