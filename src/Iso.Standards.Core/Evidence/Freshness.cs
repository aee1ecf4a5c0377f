namespace Iso.Standards;

/// <summary>Whether an item of evidence counts on a day.</summary>
public enum FreshnessState
{
    /// <summary>It counts.</summary>
    Fresh,

    /// <summary>Its last valid day has passed.</summary>
    Stale,

    /// <summary>It is dated after the day.</summary>
    FromFuture,

    /// <summary>It was superseded or withdrawn.</summary>
    NotCounted,
}

/// <summary>How long evidence counts: by its own last day, else by its review cycle, else by its type.</summary>
public static class Freshness
{
    /// <summary>Whether an item counts on a day. Without a day nothing is late or early.</summary>
    public static FreshnessState Of(Evidence evidence, LocalDate? asOf, ValidityByType? validity = null)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (evidence.Status != EvidenceStatus.Active) return FreshnessState.NotCounted;
        if (asOf is not { } day) return FreshnessState.Fresh;
        if (evidence.ProducedOn > day) return FreshnessState.FromFuture;
        return LastValidDay(evidence, validity) < day ? FreshnessState.Stale : FreshnessState.Fresh;
    }

    /// <summary>The last day on which an item counts; null where no end is known.</summary>
    public static LocalDate? LastValidDay(Evidence evidence, ValidityByType? validity = null)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (evidence.ValidUntil is { } own) return own;
        if (evidence.ProducedOn is not { } produced) return null;
        if (evidence.ReviewCycle is { HasTimeComponent: false } cycle) return produced + cycle;
        return (validity ?? ValidityByType.Default)[evidence.Type] is { } months ? produced.PlusMonths(months) : null;
    }
}
