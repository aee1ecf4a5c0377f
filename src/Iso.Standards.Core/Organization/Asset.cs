namespace Iso.Standards;

/// <summary>Information, or something that information depends on.</summary>
public sealed record Asset
{
    /// <summary>The id by which risks refer to it.</summary>
    public required Id<Asset> Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Who answers for it: an id of the document, or a name.</summary>
    public string? Owner { get; init; }

    /// <summary>Whether the organization could not do without it.</summary>
    public bool IsCritical { get; init; }

    /// <summary>Whether it holds personal data.</summary>
    public bool HoldsPersonalData { get; init; }

    /// <summary>The scopes in which it lies.</summary>
    public IReadOnlyList<Id<Scope>> Scopes { get; init => field = ValueList<Id<Scope>>.Copy(value); } = ValueList<Id<Scope>>.Empty;
}
