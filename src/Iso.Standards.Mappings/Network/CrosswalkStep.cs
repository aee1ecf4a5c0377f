namespace Iso.Standards;

/// <summary>One step of a path: over a link, or within a document from a provision to one that holds it or stands below it.</summary>
public sealed record CrosswalkStep
{
    /// <summary>Where the step begins; several provisions where a link speaks of them as one.</summary>
    public required IReadOnlyList<ProvisionId> From { get; init => field = ValueList<ProvisionId>.Copy(value); }

    /// <summary>Where it ends.</summary>
    public required IReadOnlyList<ProvisionId> To { get; init => field = ValueList<ProvisionId>.Copy(value); }

    /// <summary>What is known of both ends.</summary>
    public required RelationSet Known { get; init; }

    /// <summary>The link; null where the step stays within a document and rests on the numbers alone.</summary>
    public CrosswalkLink? Link { get; init; }

    /// <summary>The crosswalk of the link; null where there is none.</summary>
    public Crosswalk? Crosswalk { get; init; }

    /// <summary>Whether the link is read from its targets to its sources.</summary>
    public bool IsBackwards { get; init; }

    /// <summary>Who states the link; empty where there is none.</summary>
    public IEnumerable<CrosswalkProvenance> Provenance => Link is null ? [] : Link.Provenance.Select(id => Crosswalk!.ProvenanceOf(id)!);

    /// <summary>Both ends with what is known between them.</summary>
    public override string ToString() => $"{string.Join(" + ", From)} {Words.Of(Known)} {string.Join(" + ", To)}";
}
