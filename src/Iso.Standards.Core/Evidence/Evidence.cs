namespace Iso.Standards;

/// <summary>A record or document that shows that something is done or in place (clauses 7.5, 9.1).</summary>
public sealed record Evidence
{
    /// <summary>The id by which others refer to it.</summary>
    public required Id<Evidence> Id { get; init; }

    /// <summary>What it is.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of record it is; decides how long it is valid where it does not say itself.</summary>
    public EvidenceType Type { get; init; }

    /// <summary>Who answers for it: an id of the document, or a name.</summary>
    public string? Owner { get; init; }

    /// <summary>The day on which the record was made.</summary>
    public LocalDate? ProducedOn { get; init; }

    /// <summary>The day on which it was taken into the register.</summary>
    public LocalDate? CollectedOn { get; init; }

    /// <summary>Where it is kept.</summary>
    public string? Location { get; init; }

    /// <summary>The SHA-256 of its content.</summary>
    public ContentHash Hash { get; init; }

    /// <summary>The version.</summary>
    public string? Version { get; init; }

    /// <summary>The day of its approval; from then on it is not altered.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>How it is classified: internal, confidential.</summary>
    public string? Classification { get; init; }

    /// <summary>Whether it still counts.</summary>
    public EvidenceStatus Status { get; init; }

    /// <summary>The item that took its place.</summary>
    public Id<Evidence>? SupersededBy { get; init; }

    /// <summary>The last day on which it counts; null where its type decides.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>How often it is renewed.</summary>
    public Period? ReviewCycle { get; init; }

    /// <summary>The first day of the time that it tells of.</summary>
    public LocalDate? CoversFrom { get; init; }

    /// <summary>The last day of the time that it tells of.</summary>
    public LocalDate? CoversUntil { get; init; }

    /// <summary>The standards that the record itself names in its scope.</summary>
    public IReadOnlyList<StandardId> Standards { get; init => field = ValueList<StandardId>.Copy(value); } = ValueList<StandardId>.Empty;

    /// <summary>What it shows.</summary>
    public IReadOnlyList<EvidenceClaim> Claims { get; init => field = ValueList<EvidenceClaim>.Copy(value); } = ValueList<EvidenceClaim>.Empty;

    /// <summary>The audits for which it is used.</summary>
    public IReadOnlyList<Id<ExternalAudit>> UsedIn { get; init => field = ValueList<Id<ExternalAudit>>.Copy(value); } = ValueList<Id<ExternalAudit>>.Empty;

    /// <summary>The AI systems that it is about.</summary>
    public IReadOnlyList<Id<AiSystem>> AiSystems { get; init => field = ValueList<Id<AiSystem>>.Copy(value); } = ValueList<Id<AiSystem>>.Empty;

    /// <summary>How it came about: taken from a system, or said by somebody.</summary>
    public EvidenceForm Form { get; init; }

    /// <summary>Who issued it and for what, where it comes from outside; null where it is the organization's own.</summary>
    public EvidenceOrigin? Origin { get; init; }

    /// <summary>What is done about the personal data in it; null where it holds none.</summary>
    public PersonalDataNote? PersonalData { get; init; }

    /// <summary>The last day on which it is kept.</summary>
    public LocalDate? RetainUntil { get; init; }

    /// <summary>How its values were taken, where it is a measurement.</summary>
    public Measurement? Measurement { get; init; }
}

/// <summary>What an item shows: which provision of which standard, where inside, and about what.</summary>
public sealed record EvidenceClaim
{
    /// <summary>The clause, item or control.</summary>
    public required ProvisionId Provision { get; init; }

    /// <summary>Where inside the item: a section, an agenda item, a filter, a time.</summary>
    public string? Locator { get; init; }

    /// <summary>What is shown, in words of the standard's discipline.</summary>
    public string? Subject { get; init; }

    /// <summary>How far the provision is shown by it.</summary>
    public ClaimExtent Extent { get; init; }

    /// <summary>The provision from which this claim was only mapped; unspecified where the item shows it itself.</summary>
    public ProvisionId MappedFrom { get; init; }
}

/// <summary>Where evidence from outside comes from.</summary>
public sealed record EvidenceOrigin
{
    /// <summary>Who issued it.</summary>
    public string? Issuer { get; init; }

    /// <summary>What it is about: services, places, products.</summary>
    public string? Scope { get; init; }

    /// <summary>The last day that a letter of the issuer adds to the time covered.</summary>
    public LocalDate? GapLetterUntil { get; init; }
}

/// <summary>What is done about personal data in an item.</summary>
public sealed record PersonalDataNote
{
    /// <summary>How the data are minimised or made unreadable.</summary>
    public string? Minimisation { get; init; }

    /// <summary>The last day on which they are kept.</summary>
    public LocalDate? RetainUntil { get; init; }
}

/// <summary>How values were taken (clause 9.1).</summary>
public sealed record Measurement
{
    /// <summary>How.</summary>
    public string? Method { get; init; }

    /// <summary>When.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Who measured: an id of the document, or a name.</summary>
    public string? MeasuredBy { get; init; }

    /// <summary>Who analysed: an id of the document, or a name.</summary>
    public string? AnalysedBy { get; init; }
}
