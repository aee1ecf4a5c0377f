using System.Text.Json.Serialization;

namespace Iso.Standards;

/// <summary>One statement: how what the sources ask for together relates to what the targets ask for together.</summary>
/// <remarks>
/// Mostly one source and one target. With several the link is joint: it speaks of all of them as one and says nothing of
/// any alone, so that only whoever meets all sources has met what the link speaks of.
/// </remarks>
public sealed record CrosswalkLink
{
    /// <summary>The provisions of the one document, one or more.</summary>
    public required IReadOnlyList<ProvisionNumber> Sources { get; init => field = ValueList<ProvisionNumber>.Copy(value); }

    /// <summary>The provisions of the other document, one or more.</summary>
    public required IReadOnlyList<ProvisionNumber> Targets { get; init => field = ValueList<ProvisionNumber>.Copy(value); }

    /// <summary>The relation; null where a source names both together and nobody rated how they relate: nothing follows from it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Relation? Relation { get; init; }

    /// <summary>On what the relation was judged.</summary>
    public MappingRationale Rationale { get; init; }

    /// <summary>How strongly the publisher sees both related, 1 to 10; null where nobody says. An opinion: nothing is computed from it.</summary>
    public int? Strength { get; init; }

    /// <summary>What the sources contribute; null where nobody says.</summary>
    public string? Note { get; init; }

    /// <summary>What the targets ask for beyond it; null where nobody says.</summary>
    public string? Open { get; init; }

    /// <summary>Who states the link: ids of <see cref="Crosswalk.Provenance"/>, one or more.</summary>
    public required IReadOnlyList<string> Provenance { get; init => field = ValueList<string>.Copy(value); }

    /// <summary>How far the link has come.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public LinkStatus Status { get; init; }

    /// <summary>Whether the link speaks of several provisions as one.</summary>
    [JsonIgnore]
    public bool IsJoint => Sources.Count > 1 || Targets.Count > 1;

    /// <summary>What the link states; nothing where its relation is not rated.</summary>
    [JsonIgnore]
    public RelationSet Known => Relation is { } relation ? new(relation) : RelationSet.Unknown;

    /// <summary>The same statement told from its targets to its sources: the ends change places, and the relation is that of the other direction.</summary>
    /// <remarks>
    /// All else stays as it stands. <see cref="Note"/> and <see cref="Open"/> go on speaking in the direction in which the link
    /// was stated: of what its sources contribute and its targets ask for, which are the targets and sources of the inverse.
    /// </remarks>
    /// <returns>A link whose own inverse is this link again; without a relation where this one has none.</returns>
    public CrosswalkLink Inverse() => this with { Sources = Targets, Targets = Sources, Relation = Relation is { } relation ? RelationSet.InverseOf(relation) : null };

    /// <summary>Both ends with the relation between them: <c>A.7.4 intersects-with Art. 10</c>.</summary>
    public override string ToString() => $"{string.Join(" + ", Sources)} {(Relation is { } relation ? RelationWords.Of(relation) : "is named with")} {string.Join(" + ", Targets)}";
}
