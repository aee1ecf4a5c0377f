namespace Iso.Standards;

/// <summary>A clock that stands still.</summary>
public sealed class FixedClock(Instant now) : IClock
{
    /// <summary>Stands at the midnight, UTC, with which the day begins.</summary>
    public FixedClock(LocalDate today)
        : this(today.AtMidnight().InUtc().ToInstant())
    {
    }

    public Instant GetCurrentInstant() => now;
}
