namespace Iso.Standards;

/// <summary>A change of the organization, its processes or systems (clause 6.3).</summary>
public sealed record Change
{
    /// <summary>The id by which assessments refer to it.</summary>
    public required Id<Change> Id { get; init; }

    /// <summary>What changes.</summary>
    public required string Title { get; init; }

    /// <summary>The day on which it took or takes effect.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether it is significant, so that what it touches is assessed again (clauses 8.2, 8.4).</summary>
    public bool IsSignificant { get; init; }

    /// <summary>The risks that it touches.</summary>
    public IReadOnlyList<Id<Risk>> Risks { get; init => field = ValueList<Id<Risk>>.Copy(value); } = ValueList<Id<Risk>>.Empty;

    /// <summary>The AI systems that it touches.</summary>
    public IReadOnlyList<Id<AiSystem>> AiSystems { get; init => field = ValueList<Id<AiSystem>>.Copy(value); } = ValueList<Id<AiSystem>>.Empty;

    /// <summary>The assets that it touches.</summary>
    public IReadOnlyList<Id<Asset>> Assets { get; init => field = ValueList<Id<Asset>>.Copy(value); } = ValueList<Id<Asset>>.Empty;

    /// <summary>The processes that it touches.</summary>
    public IReadOnlyList<Id<Process>> Processes { get; init => field = ValueList<Id<Process>>.Copy(value); } = ValueList<Id<Process>>.Empty;
}
