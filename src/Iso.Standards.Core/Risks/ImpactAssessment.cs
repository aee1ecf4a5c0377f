namespace Iso.Standards;

/// <summary>How grave an impact is.</summary>
public enum ImpactLevel
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>Hardly noticed.</summary>
    Low,

    /// <summary>Noticed and made good.</summary>
    Medium,

    /// <summary>Grave.</summary>
    High,

    /// <summary>Grave and not made good again.</summary>
    Critical,
}

/// <summary>In what an AI system can affect people (ISO/IEC 42001:2023, A.5.4, A.5.5; ISO/IEC 42005).</summary>
public enum ImpactDimension
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>Individuals: being treated fairly.</summary>
    Fairness,

    /// <summary>Individuals: that somebody answers for results.</summary>
    Accountability,

    /// <summary>Individuals: knowing and understanding.</summary>
    Transparency,

    /// <summary>Individuals: security and privacy.</summary>
    SecurityAndPrivacy,

    /// <summary>Individuals: safety and health.</summary>
    SafetyAndHealth,

    /// <summary>Individuals: money and means.</summary>
    FinancialEffects,

    /// <summary>Individuals: being able to use it.</summary>
    Accessibility,

    /// <summary>Individuals: human rights.</summary>
    HumanRights,

    /// <summary>Societies: the environment.</summary>
    Environment,

    /// <summary>Societies: the economy.</summary>
    Economy,

    /// <summary>Societies: government and public institutions.</summary>
    PublicInstitutions,

    /// <summary>Societies: health and safety.</summary>
    PublicHealthAndSafety,

    /// <summary>Societies: culture and values.</summary>
    CultureAndValues,
}

/// <summary>The assessment of what an AI system can mean for individuals, groups and societies (ISO/IEC 42001:2023, 6.1.4, 8.4).</summary>
public sealed record ImpactAssessment
{
    /// <summary>The id of the assessment.</summary>
    public required Id<ImpactAssessment> Id { get; init; }

    /// <summary>The AI system.</summary>
    public required Id<AiSystem> System { get; init; }

    /// <summary>The version that was assessed.</summary>
    public string? SystemVersion { get; init; }

    /// <summary>The day of the assessment.</summary>
    public LocalDate? On { get; init; }

    /// <summary>What the system is meant for.</summary>
    public string? IntendedUse { get; init; }

    /// <summary>How it could be misused, as far as can be foreseen.</summary>
    public string? ForeseeableMisuse { get; init; }

    /// <summary>The technical context.</summary>
    public string? TechnicalContext { get; init; }

    /// <summary>The social context.</summary>
    public string? SocialContext { get; init; }

    /// <summary>Where it is used.</summary>
    public IReadOnlyList<string> Jurisdictions { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Empty;

    /// <summary>Whom it can affect.</summary>
    public IReadOnlyList<AffectedParty> Affected { get; init => field = ValueList<AffectedParty>.Copy(value); } = ValueList<AffectedParty>.Empty;

    /// <summary>The consequences, dimension by dimension.</summary>
    public IReadOnlyList<Impact> Impacts { get; init => field = ValueList<Impact>.Copy(value); } = ValueList<Impact>.Empty;

    /// <summary>What good it does.</summary>
    public string? Benefits { get; init; }

    /// <summary>What is done about the harms.</summary>
    public string? Measures { get; init; }

    /// <summary>What the assessment came to.</summary>
    public string? Result { get; init; }

    /// <summary>Who assessed: an id of the document, or a name.</summary>
    public string? Assessor { get; init; }

    /// <summary>Who approved: an id of the document, or a name.</summary>
    public string? Approver { get; init; }

    /// <summary>The day by which it is to be repeated.</summary>
    public LocalDate? NextReviewOn { get; init; }

    /// <summary>The changes for which it was made, though it may be older than they are.</summary>
    public IReadOnlyList<Id<Change>> AssessedForChanges { get; init => field = ValueList<Id<Change>>.Copy(value); } = ValueList<Id<Change>>.Empty;
}

/// <summary>One consequence of an AI system.</summary>
public sealed record Impact
{
    /// <summary>In what it affects people.</summary>
    public ImpactDimension Dimension { get; init; }

    /// <summary>What happens to whom; or why the dimension is not touched.</summary>
    public string? Description { get; init; }

    /// <summary>How grave it is.</summary>
    public ImpactLevel Level { get; init; }

    /// <summary>The severity of the harm, on a scale of the organization's own.</summary>
    public int? Severity { get; init; }

    /// <summary>The likelihood of the harm, on a scale of the organization's own.</summary>
    public int? Likelihood { get; init; }

    /// <summary>The entries of the risk register that take it up.</summary>
    public IReadOnlyList<Id<Risk>> Risks { get; init => field = ValueList<Id<Risk>>.Copy(value); } = ValueList<Id<Risk>>.Empty;
}
