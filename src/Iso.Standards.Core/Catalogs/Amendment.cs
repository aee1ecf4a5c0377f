namespace Iso.Standards;

/// <summary>An amendment to one edition of a standard.</summary>
public sealed record Amendment
{
    /// <summary>The name by which it is cited: <c>Amd 1:2024</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The day of publication.</summary>
    public required LocalDate PublishedOn { get; init; }

    /// <summary>What it is about, in our own words.</summary>
    public required string Subject { get; init; }

    /// <summary>What it changes, provision by provision, in document order.</summary>
    public IReadOnlyList<AmendedProvision> Changes { get; init => field = ValueList<AmendedProvision>.Copy(value); } = ValueList<AmendedProvision>.Empty;
}

/// <summary>What an amendment changes in one provision.</summary>
public sealed record AmendedProvision
{
    /// <summary>The provision that is amended.</summary>
    public required ProvisionId Provision { get; init; }

    /// <summary>The change, in our own words.</summary>
    public required string Summary { get; init; }
}
