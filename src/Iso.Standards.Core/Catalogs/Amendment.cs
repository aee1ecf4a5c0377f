namespace Iso.Standards;

/// <summary>An amendment to one edition of a standard.</summary>
/// <param name="Name">As it is cited: <c>Amd 1:2024</c>.</param>
/// <param name="PublishedOn">The day of publication.</param>
/// <param name="Subject">What it is about, in our own words.</param>
/// <param name="Changes">What it changes, provision by provision, in document order.</param>
public sealed record Amendment(string Name, LocalDate PublishedOn, string Subject, IReadOnlyList<AmendedProvision> Changes)
{
    /// <inheritdoc/>
    public bool Equals(Amendment? other)
        => other is not null && Name == other.Name && PublishedOn == other.PublishedOn && Subject == other.Subject && Changes.SequenceEqual(other.Changes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, PublishedOn, Subject);
}

/// <summary>What an amendment changes in one provision.</summary>
/// <param name="Provision">The provision that is amended.</param>
/// <param name="Summary">The change, in our own words.</param>
public sealed record AmendedProvision(ProvisionId Provision, string Summary);
