namespace Iso.Standards;

/// <summary>An opportunity that the management system pursues (clause 6.1).</summary>
public sealed record Opportunity
{
    /// <summary>The id of the opportunity.</summary>
    public required Id<Opportunity> Id { get; init; }

    /// <summary>What it is.</summary>
    public required string Title { get; init; }

    /// <summary>The disciplines that it belongs to.</summary>
    public IReadOnlyList<RiskDomain> Domains { get; init => field = ValueList<RiskDomain>.Copy(value); } = ValueList<RiskDomain>.Empty;

    /// <summary>Who answers for it: an id of the document, or a name.</summary>
    public string? Owner { get; init; }

    /// <summary>What is expected of it.</summary>
    public string? Benefit { get; init; }

    /// <summary>What is done to take it, in words or by the id of an action.</summary>
    public string? Action { get; init; }

    /// <summary>A rating as harm, which an opportunity should not have.</summary>
    public RiskRating? Rating { get; init; }
}
