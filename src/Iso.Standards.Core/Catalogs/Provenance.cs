namespace Iso.Standards;

/// <summary>Where the data of a catalog comes from, and how sure it is.</summary>
/// <param name="CheckedAgainst">What the data was compared with.</param>
/// <param name="CheckedOn">When.</param>
/// <param name="CheckedBy">By whom.</param>
/// <param name="Disagreements">Where the sources said different things, and what was made of it.</param>
public sealed record Provenance(string CheckedAgainst, LocalDate CheckedOn, string CheckedBy, IReadOnlyList<Disagreement> Disagreements);

/// <summary>A point on which the sources of a catalog differ.</summary>
/// <param name="About">The point.</param>
/// <param name="Judgement">What the catalog says, and why.</param>
/// <param name="Confidence">How sure that is: low, medium, medium-high, high.</param>
public sealed record Disagreement(string About, string Judgement, string Confidence);
