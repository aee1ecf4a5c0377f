namespace Iso.Standards;

/// <summary>A contract or customer requirement (clause 4.2), or one by which others carry a risk.</summary>
public sealed record Contract
{
    /// <summary>The id by which reasons refer to it.</summary>
    public required Id<Contract> Id { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>The other side.</summary>
    public string? Party { get; init; }

    /// <summary>The first day on which it binds; null where it always has.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The last day on which it binds; null where no end is known.</summary>
    public LocalDate? InForceUntil { get; init; }

    /// <summary>The controls that it asks for.</summary>
    public IReadOnlyList<ControlId> Controls { get; init => field = ValueList<ControlId>.Copy(value); } = ValueList<ControlId>.Empty;

    /// <summary>Whether it binds on a day; without a day, whether it has no end.</summary>
    public bool IsInForceOn(LocalDate? day) => Validity.Covers(InForceFrom, InForceUntil, day);
}
