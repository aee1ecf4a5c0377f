namespace Iso.Standards;

/// <summary>Where links come from, and on what terms they may be passed on.</summary>
public sealed record CrosswalkProvenance
{
    /// <summary>The short name by which links of the same file cite it: letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>The title of the source.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it; null where nobody says.</summary>
    public string? Publisher { get; init; }

    /// <summary>The terms on which it may be passed on; null where nobody says.</summary>
    public string? Licence { get; init; }

    /// <summary>The day of the version that was read, or of the judgement; null where nobody says.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The version of a law or standard against which the source was written, where it is not plain from the crosswalk.</summary>
    public string? WrittenAgainst { get; init; }

    /// <summary>What a link means to the source; null where nobody says.</summary>
    public string? Semantics { get; init; }

    /// <summary>The title, with the publisher where there is one.</summary>
    public override string ToString() => Publisher is null ? Title : $"{Title} ({Publisher})";
}
