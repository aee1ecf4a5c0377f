namespace Iso.Standards;

/// <summary>A legal or regulatory requirement that the organization has to meet (clause 4.2).</summary>
public sealed record Obligation
{
    /// <summary>The id by which reasons refer to it.</summary>
    public required Id<Obligation> Id { get; init; }

    /// <summary>The law, regulation or order, in short.</summary>
    public required string Title { get; init; }

    /// <summary>The first day on which it binds; null where it always has.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The last day on which it binds; null where no end is known.</summary>
    public LocalDate? InForceUntil { get; init; }

    /// <summary>Who watches over it: an id of the document, or a name.</summary>
    public string? Owner { get; init; }

    /// <summary>The controls that it asks for.</summary>
    public IReadOnlyList<ControlId> Controls { get; init => field = ValueList<ControlId>.Copy(value); } = ValueList<ControlId>.Empty;

    /// <summary>Whether it binds on a day; without a day, whether it has no end.</summary>
    public bool IsInForceOn(LocalDate? day) => Validity.Covers(InForceFrom, InForceUntil, day);
}
