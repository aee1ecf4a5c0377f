namespace Iso.Standards;

/// <summary>A user's own text for one entry of a catalog.</summary>
public sealed record ProvisionText
{
    /// <summary>The number of the entry.</summary>
    public required ProvisionNumber Number { get; init; }

    /// <summary>A title in place of the catalog's, such as a translation; null leaves it as it is.</summary>
    public string? Title { get; init; }

    /// <summary>A summary in place of the catalog's; null leaves it as it is.</summary>
    public string? Summary { get; init; }

    /// <summary>The wording of the entry, from a copy that the user holds a licence for; null for none.</summary>
    public string? Text { get; init; }
}
