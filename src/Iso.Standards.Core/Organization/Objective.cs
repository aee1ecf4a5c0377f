namespace Iso.Standards;

/// <summary>An objective of the management system (clause 6.2), or an AI objective.</summary>
public sealed record Objective
{
    /// <summary>The id by which others refer to it.</summary>
    public required Id<Objective> Id { get; init; }

    /// <summary>What is to be reached.</summary>
    public required string Title { get; init; }

    /// <summary>The standards whose objective it is.</summary>
    public IReadOnlyList<StandardId> Standards { get; init => field = ValueList<StandardId>.Copy(value); } = ValueList<StandardId>.Empty;

    /// <summary>Who answers for it: an id of the document, or a name.</summary>
    public string? Owner { get; init; }

    /// <summary>What is measured, and the value to be reached.</summary>
    public string? Target { get; init; }

    /// <summary>The day by which it is to be reached.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>The controls, groups of controls and control objectives that serve it.</summary>
    public IReadOnlyList<ProvisionId> ServedBy { get; init => field = ValueList<ProvisionId>.Copy(value); } = ValueList<ProvisionId>.Empty;
}
