namespace Iso.Standards;

/// <summary>What is done about one provision of the EU AI Act for one system.</summary>
public sealed record AiActMeasure
{
    /// <summary>The provision: <c>Art. 9</c>, <c>Art. 50(2)</c>.</summary>
    public required ProvisionNumber Provision { get; init; }

    /// <summary>How far it has come.</summary>
    public AiActMeasureStatus Status { get; init; }

    /// <summary>The day from which the organization means to meet it.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>What is done, or why the day is what it is.</summary>
    public string? Note { get; init; }

    /// <summary>The evidence that shows it for this system.</summary>
    public IReadOnlyList<Id<Evidence>> Evidence { get; init => field = ValueList<Id<Evidence>>.Copy(value); } = ValueList<Id<Evidence>>.Empty;

    /// <summary>The entries of the risk register that it rests on.</summary>
    public IReadOnlyList<Id<Risk>> Risks { get; init => field = ValueList<Id<Risk>>.Copy(value); } = ValueList<Id<Risk>>.Empty;

    /// <summary>What is shown of the data (Article 10).</summary>
    public IReadOnlyList<AiActDataAspect> DataShown { get; init => field = ValueList<AiActDataAspect>.Copy(value); } = ValueList<AiActDataAspect>.Empty;

    /// <summary>Whether the measure takes it for a duty of law that each person reaches a certain level (Article 4).</summary>
    public bool DemandsLevelOfEachPerson { get; init; }

    /// <summary>Who reviewed it: an id of the document, or a name. Nothing counts as met without.</summary>
    public string? ReviewedBy { get; init; }

    /// <summary>The day of the review.</summary>
    public LocalDate? ReviewedOn { get; init; }
}

/// <summary>The technical documentation of a high-risk system (Article 11, Annex IV).</summary>
public sealed record AiActTechnicalDocumentation
{
    /// <summary>The day on which it was complete.</summary>
    public LocalDate? CompletedOn { get; init; }

    /// <summary>The points of Annex IV that it has, 1 to 9.</summary>
    public IReadOnlyList<int> Points { get; init => field = ValueList<int>.Copy(value); } = ValueList<int>.Empty;

    /// <summary>Whether it has the simplified form for small and medium-sized enterprises and small mid-caps (Article 11(1)).</summary>
    public bool IsSimplified { get; init; }
}

/// <summary>A serious incident with a system (Article 73).</summary>
public sealed record AiActIncident
{
    /// <summary>What happened, in short.</summary>
    public required string Title { get; init; }

    /// <summary>How grave it is.</summary>
    public AiActIncidentKind Kind { get; init; }

    /// <summary>The day on which the organization became aware of it.</summary>
    public LocalDate? AwareOn { get; init; }

    /// <summary>The day on which it was reported to the market surveillance authority.</summary>
    public LocalDate? ReportedOn { get; init; }
}

/// <summary>A standard by which the law is worked.</summary>
public sealed record AiActStandardUse
{
    /// <summary>The standard: <c>EN 18286:2026</c>.</summary>
    public required StandardId Standard { get; init; }

    /// <summary>How far it has come.</summary>
    public HarmonisationStatus Status { get; init; }
}
