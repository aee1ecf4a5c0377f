namespace Iso.Standards;

/// <summary>A document of the management system (clause 7.5).</summary>
public sealed record Document
{
    /// <summary>The id by which others refer to it.</summary>
    public required Id<Document> Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The version in force.</summary>
    public string? Version { get; init; }

    /// <summary>Where it stands between writing and withdrawal.</summary>
    public DocumentStatus Status { get; init; }

    /// <summary>Who answers for it: an id of the document, or a name.</summary>
    public string? Owner { get; init; }

    /// <summary>The day of its approval.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>The day by which the next review is due.</summary>
    public LocalDate? NextReviewOn { get; init; }

    /// <summary>The standards that it serves.</summary>
    public IReadOnlyList<StandardId> Standards { get; init => field = ValueList<StandardId>.Copy(value); } = ValueList<StandardId>.Empty;
}
