namespace Iso.Standards;

/// <summary>One claim about a provision that follows, with all that it rests on.</summary>
public sealed record InferredClaim
{
    /// <summary>What follows, by itself: that all is met, that a part is met, or that something is not.</summary>
    public required ProvisionResult Result { get; init; }

    /// <summary>The provisions that were assessed and from which it follows; several where a link speaks of them together.</summary>
    public required IReadOnlyList<AssessedProvision> Sources { get; init => field = ValueList<AssessedProvision>.Copy(value); }

    /// <summary>The steps from the sources on; empty where the provision was assessed itself. Where several sources come together, theirs one after the other.</summary>
    public required IReadOnlyList<CrosswalkStep> Steps { get; init => field = ValueList<CrosswalkStep>.Copy(value); }

    /// <summary>Whether the provision was assessed itself, so that nothing was inferred.</summary>
    public bool IsDirect => Steps.Count == 0;
}

/// <summary>What follows for a provision from all that was assessed.</summary>
public sealed record InferredResult
{
    /// <summary>The provision.</summary>
    public required ProvisionId Provision { get; init; }

    /// <summary>The strongest result that all claims bear together; <see cref="ProvisionResult.Unknown"/> where they contradict each other.</summary>
    public required ProvisionResult Result { get; init; }

    /// <summary>Whether claims contradict each other: met by one path, not met by another. Never settled silently; <see cref="Claims"/> holds both.</summary>
    public required bool IsConflict { get; init; }

    /// <summary>The claims, the strongest first; one for each thing that is claimed, by the shortest way that shows it.</summary>
    public required IReadOnlyList<InferredClaim> Claims { get; init => field = ValueList<InferredClaim>.Copy(value); }

    /// <summary>The provision and its result.</summary>
    public override string ToString() => $"{Provision}: {(IsConflict ? "conflict" : Result)}";
}
