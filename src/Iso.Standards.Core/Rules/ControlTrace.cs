namespace Iso.Standards;

/// <summary>All that a document says of a control, in the order of the document.</summary>
public sealed record ControlTrace
{
    /// <summary>The control.</summary>
    public required ControlId Control { get; init; }

    /// <summary>Its entries in statements.</summary>
    public IReadOnlyList<TracedEntry> Entries { get; init => field = ValueList<TracedEntry>.Copy(value); } = ValueList<TracedEntry>.Empty;

    /// <summary>The risks that name it in their treatment, closed ones too.</summary>
    public IReadOnlyList<TracedRisk> Risks { get; init => field = ValueList<TracedRisk>.Copy(value); } = ValueList<TracedRisk>.Empty;

    /// <summary>The evidence that names it in a claim.</summary>
    public IReadOnlyList<TracedEvidence> Evidence { get; init => field = ValueList<TracedEvidence>.Copy(value); } = ValueList<TracedEvidence>.Empty;

    /// <summary>The actions of treatment plans that put it into effect.</summary>
    public IReadOnlyList<TreatmentAction> Actions { get; init => field = ValueList<TreatmentAction>.Copy(value); } = ValueList<TreatmentAction>.Empty;

    /// <summary>The obligations that ask for it, whether in force or not.</summary>
    public IReadOnlyList<Obligation> Obligations { get; init => field = ValueList<Obligation>.Copy(value); } = ValueList<Obligation>.Empty;

    /// <summary>The contracts that ask for it, whether in force or not.</summary>
    public IReadOnlyList<Contract> Contracts { get; init => field = ValueList<Contract>.Copy(value); } = ValueList<Contract>.Empty;

    /// <summary>The objectives that it serves, itself or with its group.</summary>
    public IReadOnlyList<Objective> Objectives { get; init => field = ValueList<Objective>.Copy(value); } = ValueList<Objective>.Empty;

    /// <summary>The AI systems that its risks concern, its evidence is about, or to which an entry does not apply it.</summary>
    public IReadOnlyList<AiSystem> AiSystems { get; init => field = ValueList<AiSystem>.Copy(value); } = ValueList<AiSystem>.Empty;

    /// <summary>Whether nothing in the document names the control.</summary>
    public bool IsEmpty => Entries.Count + Risks.Count + Evidence.Count + Actions.Count + Obligations.Count + Contracts.Count + Objectives.Count + AiSystems.Count == 0;
}

/// <summary>All that a document says of a risk, in the order of the document.</summary>
public sealed record RiskTrace
{
    /// <summary>The risk with its levels.</summary>
    public required TracedRisk Risk { get; init; }

    /// <summary>The controls of its treatment, in the order of the treatment.</summary>
    public IReadOnlyList<TracedControl> Controls { get; init => field = ValueList<TracedControl>.Copy(value); } = ValueList<TracedControl>.Empty;

    /// <summary>The actions that its treatment names, or that name it.</summary>
    public IReadOnlyList<TreatmentAction> Actions { get; init => field = ValueList<TreatmentAction>.Copy(value); } = ValueList<TreatmentAction>.Empty;

    /// <summary>The evidence that names one of its controls.</summary>
    public IReadOnlyList<TracedEvidence> Evidence { get; init => field = ValueList<TracedEvidence>.Copy(value); } = ValueList<TracedEvidence>.Empty;

    /// <summary>The impact assessments that lead to it.</summary>
    public IReadOnlyList<ImpactAssessment> ImpactAssessments { get; init => field = ValueList<ImpactAssessment>.Copy(value); } = ValueList<ImpactAssessment>.Empty;
}

/// <summary>An entry, and the statement that holds it.</summary>
public sealed record TracedEntry
{
    /// <summary>The statement.</summary>
    public required StatementOfApplicability Statement { get; init; }

    /// <summary>The entry.</summary>
    public required SoaEntry Entry { get; init; }

    /// <summary>Whether it stands among the additional controls.</summary>
    public bool IsAdditional { get; init; }
}

/// <summary>A risk with its levels: by its scheme where that gives one, and else as they are written.</summary>
public sealed record TracedRisk
{
    /// <summary>The risk.</summary>
    public required Risk Risk { get; init; }

    /// <summary>The level without controls; null where none is known.</summary>
    public string? InherentLevel { get; init; }

    /// <summary>The level with the controls of today; null where none is known.</summary>
    public string? CurrentLevel { get; init; }

    /// <summary>The level that remains; null where none is known.</summary>
    public string? ResidualLevel { get; init; }
}

/// <summary>A control of a risk's treatment, and what statements say of it.</summary>
public sealed record TracedControl
{
    /// <summary>The control.</summary>
    public required ControlId Control { get; init; }

    /// <summary>Its entries in statements.</summary>
    public IReadOnlyList<TracedEntry> Entries { get; init => field = ValueList<TracedEntry>.Copy(value); } = ValueList<TracedEntry>.Empty;
}

/// <summary>An item of evidence, and whether it counts.</summary>
public sealed record TracedEvidence
{
    /// <summary>The item.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Whether it counts on the day of the trace.</summary>
    public FreshnessState Freshness { get; init; }

    /// <summary>The last day on which it counts; null where no end is known.</summary>
    public LocalDate? LastValidDay { get; init; }
}
