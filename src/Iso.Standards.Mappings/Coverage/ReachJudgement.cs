namespace Iso.Standards;

/// <summary>What a crosswalk judges of a provision against a document that was assessed, as a whole.</summary>
public sealed record ReachJudgement
{
    /// <summary>The document that was assessed.</summary>
    public required StandardId By { get; init; }

    /// <summary>The provision of which it was judged: the one in question, or one that holds it.</summary>
    public required ProvisionId Judged { get; init; }

    /// <summary>How far that document carries it. A judgement by people; it never makes a provision met.</summary>
    public required SupportLevel Coverage { get; init; }

    /// <summary>What stays open; null where nobody says.</summary>
    public string? Open { get; init; }

    /// <summary>Who judged.</summary>
    public required IReadOnlyList<CrosswalkProvenance> Provenance { get; init => field = ValueList<CrosswalkProvenance>.Copy(value); }
}
