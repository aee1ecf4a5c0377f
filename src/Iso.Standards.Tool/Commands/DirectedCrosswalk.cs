namespace Iso.Standards;

/// <summary>A crosswalk in the direction in which it was asked for.</summary>
/// <param name="Stated">The crosswalk as it was stated.</param>
/// <param name="IsTurned">Whether it was stated in the other direction. Then each relation is turned; notes still speak from the stated one.</param>
internal sealed record DirectedCrosswalk(Crosswalk Stated, bool IsTurned)
{
    /// <summary>The document from which its links go.</summary>
    public StandardId From => IsTurned ? Stated.To : Stated.From;

    /// <summary>The document to which they go.</summary>
    public StandardId To => IsTurned ? Stated.From : Stated.To;

    /// <summary>The links: in the order of the crosswalk, or in the natural order of their sources where it is turned.</summary>
    public IReadOnlyList<CrosswalkLink> Links { get; } = IsTurned ? [.. Stated.Links.Select(static link => link.Inverse()).OrderBy(link => link.Sources[0])] : Stated.Links;

    /// <summary>The crosswalk between two documents, in whichever direction it was stated; null where there is none.</summary>
    public static DirectedCrosswalk? Between(StandardId from, StandardId to)
    {
        if (Crosswalks.Between(from, to) is { } stated) return new(stated, IsTurned: false);
        return Crosswalks.Between(to, from) is { } other ? new(other, IsTurned: true) : null;
    }

    /// <summary>The links in which one of these provisions takes part, or something that stands above or below it.</summary>
    public IReadOnlyList<CrosswalkLink> LinksOf(IReadOnlyList<ProvisionId> provisions)
        => [.. Links.Where(link => IsAmong(provisions, From, link.Sources) || IsAmong(provisions, To, link.Targets))];

    /// <summary>The judgements on one of its documents, gaps first; of some provisions, those that concern them.</summary>
    public IReadOnlyList<CrosswalkJudgement> JudgementsOn(StandardId document, IReadOnlyList<ProvisionId>? provisions)
    {
        var side = SideOf(document);
        return [.. Stated.Judgements.Where(judgement => judgement.Side == side && (provisions is null || IsAmong(provisions, document, judgement.Provisions))).OrderBy(judgement => judgement.Coverage)];
    }

    /// <summary>The side of one of its documents in the crosswalk as it was stated.</summary>
    public CrosswalkSide SideOf(StandardId document) => document == Stated.From ? CrosswalkSide.From : CrosswalkSide.To;

    private static bool IsAmong(IReadOnlyList<ProvisionId> provisions, StandardId document, IReadOnlyList<ProvisionNumber> ends)
        => provisions.Any(id => id.Standard == document && ends.Any(end => end.Contains(id.Number) || id.Number.Contains(end)));
}
