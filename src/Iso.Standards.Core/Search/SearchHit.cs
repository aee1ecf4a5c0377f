namespace Iso.Standards;

/// <summary>An entry that a search found.</summary>
public sealed record SearchHit
{
    /// <summary>The entry.</summary>
    public required Provision Provision { get; init; }

    /// <summary>How well the entry answers: from 2 where the text names its number, from 1 where every word was found in it, below 1 where some were.</summary>
    /// <remarks>To be compared within one answer only: what lies between depends on how rare the words are among the entries that were searched.</remarks>
    public required double Score { get; init; }
}
