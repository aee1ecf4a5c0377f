namespace Iso.Standards;

/// <summary>How the law classes an AI system (Regulation (EU) 2024/1689).</summary>
public enum AiRiskClass
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>No duties of its own.</summary>
    Minimal,

    /// <summary>Duties of transparency (Article 50).</summary>
    Transparency,

    /// <summary>High risk (Article 6).</summary>
    High,

    /// <summary>A prohibited practice (Article 5).</summary>
    Prohibited,
}

/// <summary>An AI system that the organization develops, provides or uses.</summary>
public sealed record AiSystem
{
    /// <summary>The id by which others refer to it.</summary>
    public required Id<AiSystem> Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The intended purpose.</summary>
    public string? Purpose { get; init; }

    /// <summary>The version in use.</summary>
    public string? Version { get; init; }

    /// <summary>Who answers for it: an id of the document, or a name.</summary>
    public string? Owner { get; init; }

    /// <summary>How the law classes it.</summary>
    public AiRiskClass RiskClass { get; init; }

    /// <summary>What the organization does with it.</summary>
    public IReadOnlyList<AiRole> Roles { get; init => field = ValueList<AiRole>.Copy(value); } = ValueList<AiRole>.Empty;

    /// <summary>The scopes in which it lies.</summary>
    public IReadOnlyList<Id<Scope>> Scopes { get; init => field = ValueList<Id<Scope>>.Copy(value); } = ValueList<Id<Scope>>.Empty;

    /// <summary>What it is under the EU AI Act; null where nobody looked.</summary>
    public AiActRecord? AiAct { get; init; }
}
