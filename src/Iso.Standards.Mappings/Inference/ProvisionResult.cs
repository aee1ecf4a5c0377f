namespace Iso.Standards;

/// <summary>What is known of how far a provision is met.</summary>
/// <remarks>There is no word here for "not applicable": that is a person's decision and never follows from anything.</remarks>
public enum ProvisionResult
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>Something that it asks for is met; of the rest nothing is known.</summary>
    KnownPart,

    /// <summary>All that it asks for is met.</summary>
    Conforms,

    /// <summary>Something that it asks for is met, and something else is not.</summary>
    PartlyConforms,

    /// <summary>Something that it asks for is not met.</summary>
    DoesNotConform,
}
