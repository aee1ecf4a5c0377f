using System.Text.Json.Serialization;

namespace Iso.Standards;

/// <summary>One line of a statement of applicability: a control, the decision on it, and why.</summary>
public sealed record SoaEntry
{
    /// <summary>The control decided on. It may name one that does not exist; a rule says so then.</summary>
    public required ControlId Control { get; init; }

    /// <summary>The name of a control that stands in no catalog; for a reference control the catalog knows it.</summary>
    public string? Title { get; init; }

    /// <summary>Where an additional control comes from: <c>own</c>, <c>ISO/IEC 27017</c>; null for a reference control.</summary>
    public string? Origin { get; init; }

    /// <summary>Whether the control is applicable.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Decision Decision { get; init; }

    /// <summary>The categories of reason to include the control; empty where it is excluded.</summary>
    public IReadOnlyList<InclusionReason> Reasons { get; init => field = ValueList<InclusionReason>.Copy(value); } = ValueList<InclusionReason>.Empty;

    /// <summary>Why the control is included, or why it is excluded, in words (ISO/IEC 27001:2022, 6.1.3 d).</summary>
    public string? Justification { get; init; }

    /// <summary>How far the control is put into effect; null where nothing is said, and for excluded controls.</summary>
    public ImplementationStatus? Status { get; init; }

    /// <summary>The person or role that answers for the control: an id of the document, or a name.</summary>
    public string? Owner { get; init; }

    /// <summary>How the control is put into effect, in words.</summary>
    public string? Implementation { get; init; }

    /// <summary>Where to see how the control works: a policy, a procedure, a system setting.</summary>
    public string? Reference { get; init; }

    /// <summary>Set where the control applies to a part of the scope only; null where it applies to all of it.</summary>
    public PartOfScope? PartOfScope { get; init; }

    /// <summary>What is still to be done, or the id of the action in the treatment plan.</summary>
    public string? Action { get; init; }

    /// <summary>The AI systems to which an applicable control is not applied, each with its justification (ISO/IEC 42001:2023, 6.1.3).</summary>
    public IReadOnlyList<SystemExclusion> NotAppliedTo { get; init => field = ValueList<SystemExclusion>.Copy(value); } = ValueList<SystemExclusion>.Empty;

    /// <summary>Whether the guidance of Annex B was considered for the control (ISO/IEC 42001:2023, 6.1.3); null where nothing is said.</summary>
    public bool? GuidanceConsidered { get; init; }

    /// <summary>The day on which the decision was last reviewed.</summary>
    public LocalDate? LastReviewedOn { get; init; }

    /// <summary>Anything else that was written beside the control.</summary>
    public string? Remarks { get; init; }

    /// <summary>The controls of a former edition whose entries this one was made of, in document order; null where it was not migrated.</summary>
    public IReadOnlyList<ControlId>? MigratedFrom { get; init => field = value is null ? null : ValueList<ControlId>.Copy(value); }
}

/// <summary>That a control applies to a part of the scope only.</summary>
public sealed record PartOfScope
{
    /// <summary>The part to which the control applies.</summary>
    public string? AppliesTo { get; init; }

    /// <summary>Why it does not apply to the rest, or what does the work there.</summary>
    public string? Rest { get; init; }
}
