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
        return HasEnded(evidence, validity ?? ValidityByType.Default, day) ? FreshnessState.Stale : FreshnessState.Fresh;
    }

    /// <summary>The last day on which an item counts; null where no end is known.</summary>
    public static LocalDate? LastValidDay(Evidence evidence, ValidityByType? validity = null)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return OwnLastDay(evidence) ?? LastDayByType(evidence, validity ?? ValidityByType.Default);
    }

    /// <summary>The last day that the item states itself, outright or by its cycle; null where its type decides.</summary>
    internal static LocalDate? OwnLastDay(Evidence evidence)
    {
        if (evidence.ValidUntil is { } own) return own;
        return evidence is { ProducedOn: { } produced, ReviewCycle: { HasTimeComponent: false } cycle } ? DayMath.Plus(produced, cycle) : null;
    }

    /// <summary>Whether the last valid day lies before a day. Every check asks it of every item, and mostly need not know the day itself.</summary>
    private static bool HasEnded(Evidence evidence, ValidityByType validity, LocalDate day)
    {
        if (OwnLastDay(evidence) is { } own) return own < day;
        return evidence.ProducedOn is { } produced && validity[evidence.Type] is { } months && DayMath.HavePassed(produced, months, day);
    }

    private static LocalDate? LastDayByType(Evidence evidence, ValidityByType validity)
        => evidence.ProducedOn is { } produced && validity[evidence.Type] is { } months ? DayMath.PlusMonths(produced, months) : null;
}
