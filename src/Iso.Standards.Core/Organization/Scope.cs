namespace Iso.Standards;

/// <summary>The scope of the management system for one standard (clause 4.3).</summary>
public sealed record Scope
{
    /// <summary>The id by which statements refer to this scope.</summary>
    public required Id<Scope> Id { get; init; }

    /// <summary>The standard, in one edition, that this scope is for. The document is judged by its rules.</summary>
    public required StandardId Standard { get; init; }

    /// <summary>What lies inside: organization, locations, services, interfaces.</summary>
    public string? Description { get; init; }

    /// <summary>The day on which the scope was approved; null while it is a draft.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>The requirements that cannot be applied (ISO 9001:2015, 4.3). No other of these standards lets a clause be set aside.</summary>
    public IReadOnlyList<NonApplicability> NonApplicable { get; init => field = ValueList<NonApplicability>.Copy(value); } = ValueList<NonApplicability>.Empty;
}
