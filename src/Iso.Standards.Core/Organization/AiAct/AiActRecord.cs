namespace Iso.Standards;

/// <summary>What an AI system is under the EU AI Act, and what the organization does about it. Kept for each system, since one organization can be provider of one and deployer of another.</summary>
/// <remarks>Null, and an empty list, mean that the document does not say; nothing takes it for no.</remarks>
public sealed record AiActRecord
{
    /// <summary>The version of the law by which the record is kept: <c>EU AI Act:2026</c>. By its rules the system is judged.</summary>
    public required StandardId Law { get; init; }

    /// <summary>The roles that the organization has for this system (Articles 3 and 25); not those of ISO/IEC 42001.</summary>
    public IReadOnlyList<AiActRole> Roles { get; init => field = ValueList<AiActRole>.Copy(value); } = ValueList<AiActRole>.Empty;

    /// <summary>How the system was classed, each time with its day: a new one joins the former ones and replaces none.</summary>
    public IReadOnlyList<AiActClassification> Classifications { get; init => field = ValueList<AiActClassification>.Copy(value); } = ValueList<AiActClassification>.Empty;

    /// <summary>The day on which it was placed on the market or put into service, or is to be.</summary>
    public LocalDate? PlacedOnMarketOn { get; init; }

    /// <summary>Whether the organization has put its own name or trade mark on a system of another provider (Article 25(1)(a)).</summary>
    public bool? UnderOwnName { get; init; }

    /// <summary>Whether the organization has modified it substantially (Article 25(1)(b)).</summary>
    public bool? SubstantiallyModified { get; init; }

    /// <summary>Whether the organization has changed its intended purpose so that it became a high-risk system (Article 25(1)(c)).</summary>
    public bool? PurposeChanged { get; init; }

    /// <summary>Whether its provider is established in the Union (Article 22).</summary>
    public bool? ProviderInUnion { get; init; }

    /// <summary>What kind of deployer the organization is for it (Article 27); empty where nobody says.</summary>
    public IReadOnlyList<AiActDeployerCase> DeployerCases { get; init => field = ValueList<AiActDeployerCase>.Copy(value); } = ValueList<AiActDeployerCase>.Empty;

    /// <summary>Whether it is used at the workplace or on workers and applicants (Article 26(7)).</summary>
    public bool? UsedAtWork { get; init; }

    /// <summary>Whether public authorities are meant to use it (Article 111(2)).</summary>
    public bool? ForPublicAuthorities { get; init; }

    /// <summary>Whether it is, or rests on, a general-purpose model that the organization provides (Articles 51 to 55).</summary>
    public AiActModelKind GeneralPurposeModel { get; init; }

    /// <summary>How long automatic logs are kept (Articles 19 and 26(6)).</summary>
    public Period? LogsKeptFor { get; init; }

    /// <summary>The last day on which the provider's documents are kept (Article 18).</summary>
    public LocalDate? DocumentsKeptUntil { get; init; }

    /// <summary>The technical documentation (Article 11, Annex IV).</summary>
    public AiActTechnicalDocumentation? TechnicalDocumentation { get; init; }

    /// <summary>What is done about single provisions of the law.</summary>
    public IReadOnlyList<AiActMeasure> Measures { get; init => field = ValueList<AiActMeasure>.Copy(value); } = ValueList<AiActMeasure>.Empty;

    /// <summary>Serious incidents (Article 73).</summary>
    public IReadOnlyList<AiActIncident> Incidents { get; init => field = ValueList<AiActIncident>.Copy(value); } = ValueList<AiActIncident>.Empty;

    /// <summary>The standards by which the law is worked, with how far they have come (Article 40).</summary>
    public IReadOnlyList<AiActStandardUse> Standards { get; init => field = ValueList<AiActStandardUse>.Copy(value); } = ValueList<AiActStandardUse>.Empty;

    /// <summary>The classification that holds on a day: the latest that is not from a later day. Of several of one day the last; without a day the latest of all.</summary>
    /// <returns>Null where there is none.</returns>
    public AiActClassification? ClassificationOn(LocalDate? day)
    {
        AiActClassification? found = null;
        var classifications = ValueList<AiActClassification>.Span(Classifications);
        for (var i = 0; i < classifications.Length; i++)
        {
            var one = classifications[i];
            if (day is { } until && one.On is { } on && on > until) continue;
            if (found is null || one.On is null || found.On is null || one.On >= found.On) found = one;
        }

        return found;
    }

    /// <summary>The class on a day; <see cref="AiActClass.NeedsReview"/> where the system was not classed.</summary>
    public AiActClass ClassOn(LocalDate? day) => ClassificationOn(day)?.Class ?? AiActClass.NeedsReview;
}
