namespace Iso.Standards;

/// <summary>The organization whose management system a document describes.</summary>
public sealed record OrganizationProfile
{
    /// <summary>The name under which the organization is certified or means to be.</summary>
    public required string Name { get; init; }
}
