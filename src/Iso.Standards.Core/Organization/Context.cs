namespace Iso.Standards;

/// <summary>Where an issue of the context comes from (clause 4.1).</summary>
public enum IssueKind
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>From inside the organization.</summary>
    Internal,

    /// <summary>From outside: law, market, society, climate.</summary>
    External,
}

/// <summary>An issue that matters to the purpose of the organization and to its management system (clause 4.1).</summary>
public sealed record Issue
{
    /// <summary>The id of the issue.</summary>
    public required Id<Issue> Id { get; init; }

    /// <summary>The issue in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it comes from inside or outside.</summary>
    public IssueKind Kind { get; init; }

    /// <summary>The standards for whose system it matters; empty means all of the document.</summary>
    public IReadOnlyList<StandardId> Standards { get; init => field = ValueList<StandardId>.Copy(value); } = ValueList<StandardId>.Empty;
}

/// <summary>Somebody who has an interest in the management system, and what they require of it (clause 4.2).</summary>
public sealed record InterestedParty
{
    /// <summary>The id of the party.</summary>
    public required Id<InterestedParty> Id { get; init; }

    /// <summary>Who it is: customers, staff, an authority.</summary>
    public required string Name { get; init; }

    /// <summary>What they require, in words.</summary>
    public IReadOnlyList<string> Requirements { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The standards whose system meets these requirements; empty means all of the document.</summary>
    public IReadOnlyList<StandardId> Standards { get; init => field = ValueList<StandardId>.Copy(value); } = ValueList<StandardId>.Empty;
}
