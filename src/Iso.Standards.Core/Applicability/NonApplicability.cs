namespace Iso.Standards;

/// <summary>A requirement that cannot be applied within a scope, and why (ISO 9001:2015, 4.3).</summary>
public sealed record NonApplicability
{
    /// <summary>The clause or item, in the standard of the scope.</summary>
    public required ProvisionNumber Requirement { get; init; }

    /// <summary>Why it cannot be applied.</summary>
    public string? Justification { get; init; }

    /// <summary>Whether setting it aside affects what the organization can or must do for conforming products and services and for its customers' satisfaction; null where the question is not answered.</summary>
    public bool? AffectsConformity { get; init; }
}
