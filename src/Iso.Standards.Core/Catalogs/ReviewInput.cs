namespace Iso.Standards;

/// <summary>A topic that the management review has to look at (clause 9.3).</summary>
public sealed record ReviewInput
{
    /// <summary>Where the topic is asked for, down to the item.</summary>
    public required ProvisionId Provision { get; init; }

    /// <summary>The topic, in a few words of our own.</summary>
    public required string Subject { get; init; }

    /// <summary>How sure it is, where it is less sure than the catalog as a whole; else unspecified.</summary>
    public Confidence Confidence { get; init; }
}
