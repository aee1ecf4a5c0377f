namespace Iso.Standards;

/// <summary>What a role may decide in the management system (clause 5.3).</summary>
public enum Authority
{
    /// <summary>Nothing in particular.</summary>
    Unspecified,

    /// <summary>It is top management (clause 5.1).</summary>
    TopManagement,

    /// <summary>It is the management designated to approve the treatment of AI risks and to accept what remains (ISO/IEC 42001:2023, 6.1.3).</summary>
    DesignatedManagement,

    /// <summary>It audits (clause 9.2).</summary>
    InternalAuditor,

    /// <summary>It advises and decides nothing: a consultant.</summary>
    Adviser,
}

/// <summary>A role with responsibilities and authorities (clause 5.3).</summary>
public sealed record Role
{
    /// <summary>The id by which others refer to the role.</summary>
    public required Id<Role> Id { get; init; }

    /// <summary>The name of the role.</summary>
    public required string Title { get; init; }

    /// <summary>What the role may decide.</summary>
    public Authority Authority { get; init; }

    /// <summary>The role above; null at the top.</summary>
    public Id<Role>? ReportsTo { get; init; }

    /// <summary>The competence that the role needs (clause 7.2).</summary>
    public string? Competence { get; init; }

    /// <summary>The standards in whose system it stands; empty means all of the document.</summary>
    public IReadOnlyList<StandardId> Standards { get; init => field = ValueList<StandardId>.Copy(value); } = ValueList<StandardId>.Empty;
}

/// <summary>A person who does work under the control of the organization.</summary>
public sealed record Person
{
    /// <summary>The id by which others refer to the person.</summary>
    public required Id<Person> Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The roles that the person holds.</summary>
    public IReadOnlyList<Id<Role>> Roles { get; init => field = ValueList<Id<Role>>.Copy(value); } = ValueList<Id<Role>>.Empty;

    /// <summary>The person above, where the roles do not say it.</summary>
    public Id<Person>? ReportsTo { get; init; }

    /// <summary>Whether the person belongs to another organization.</summary>
    public bool IsExternal { get; init; }

    /// <summary>What the person is competent in, and by what (clause 7.2).</summary>
    public IReadOnlyList<Competence> Competences { get; init => field = ValueList<Competence>.Copy(value); } = ValueList<Competence>.Empty;
}

/// <summary>What somebody is competent in, and by what (clause 7.2).</summary>
public sealed record Competence
{
    /// <summary>The subject: a standard, a technique, a role.</summary>
    public required string Subject { get; init; }

    /// <summary>Education, training or experience.</summary>
    public string? Basis { get; init; }

    /// <summary>The record that shows it.</summary>
    public Id<Evidence>? Evidence { get; init; }

    /// <summary>The day on which it was last evaluated.</summary>
    public LocalDate? EvaluatedOn { get; init; }
}
