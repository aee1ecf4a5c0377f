namespace Iso.Standards;

/// <summary>How a link of one crosswalk stands to another crosswalk between the same documents.</summary>
public enum LinkAgreement
{
    /// <summary>The other has no link between these ends.</summary>
    OnlyHere,

    /// <summary>Both name the ends together, and one of them or both did not rate how they relate.</summary>
    NotRated,

    /// <summary>Both rate the same ends, by different relations.</summary>
    Differs,

    /// <summary>Both rate the same ends by the same relation; equal and equivalent are one.</summary>
    Agrees,
}

/// <summary>A link of one crosswalk beside that of another between the same ends.</summary>
public sealed record ComparedLink
{
    /// <summary>The own link.</summary>
    public required CrosswalkLink Link { get; init; }

    /// <summary>The other's link between the same ends, told in the direction of the own one; null where it has none.</summary>
    public CrosswalkLink? Other { get; init; }

    /// <summary>How both stand to each other.</summary>
    public required LinkAgreement Agreement { get; init; }

    /// <summary>
    /// What follows for the ends from a network of crosswalks, where one was given and both do not agree anyway. Null where it
    /// was not asked, as for a joint link: a network is asked for one provision and one other.
    /// </summary>
    public RelationSet? Known { get; init; }

    /// <summary>Whether the own relation cannot be, after what the network knows. False where the network contradicts itself: then it denies every relation.</summary>
    public bool Contradicts => Known is { IsConflict: false } known && Link.Relation is { } relation && !known.Allows(relation);

    /// <summary>The own link, and what the other crosswalk and the network say to it.</summary>
    public override string ToString() => $"{Link}: {SaidByOther()}{SaidByNetwork()}.";

    private string SaidByOther() => Agreement switch
    {
        LinkAgreement.Agrees => "the other says the same",
        LinkAgreement.Differs => $"the other says {WordOf(Other)}",
        LinkAgreement.NotRated when Link.Relation is not null => "the other did not rate it",
        LinkAgreement.NotRated when Other?.Relation is not null => $"not rated here, the other says {WordOf(Other)}",
        LinkAgreement.NotRated => "rated by neither",
        _ => "stands only here",
    };

    private string SaidByNetwork()
    {
        if (Known is not { } known || known.IsUnknown) return string.Empty;
        if (known.IsConflict) return "; other crosswalks contradict each other on it";
        var said = $"{string.Join(" + ", Link.Sources)} {Words.Of(known)} {string.Join(" + ", Link.Targets)}";
        return Contradicts ? $"; other crosswalks contradict it, after which {said}" : $"; after other crosswalks {said}";
    }

    private static string WordOf(CrosswalkLink? link) => link?.Relation is { } relation ? RelationWords.Of(relation) : "nothing";
}
