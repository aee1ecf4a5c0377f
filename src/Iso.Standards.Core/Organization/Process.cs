namespace Iso.Standards;

/// <summary>A process of the management system (clause 4.4).</summary>
public sealed record Process
{
    /// <summary>The id by which others refer to it.</summary>
    public required Id<Process> Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Who answers for it: an id of the document, or a name.</summary>
    public string? Owner { get; init; }

    /// <summary>Whether the organization could not do without it.</summary>
    public bool IsCritical { get; init; }

    /// <summary>The scopes in which it lies.</summary>
    public IReadOnlyList<Id<Scope>> Scopes { get; init => field = ValueList<Id<Scope>>.Copy(value); } = ValueList<Id<Scope>>.Empty;
}
