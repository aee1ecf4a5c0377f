namespace Iso.Standards;

/// <summary>A risk: what can happen, to what, rated, owned and treated (clauses 6.1, 8.2 and 8.3).</summary>
public sealed record Risk
{
    /// <summary>The id by which others refer to it.</summary>
    public required Id<Risk> Id { get; init; }

    /// <summary>What can happen, in a sentence.</summary>
    public required string Title { get; init; }

    /// <summary>The disciplines that it belongs to.</summary>
    public IReadOnlyList<RiskDomain> Domains { get; init => field = ValueList<RiskDomain>.Copy(value); } = ValueList<RiskDomain>.Empty;

    /// <summary>Where it stands.</summary>
    public RiskStatus Status { get; init; }

    /// <summary>The risk owner, who answers for it and may decide on it: an id of the document, or a name.</summary>
    public string? Owner { get; init; }

    /// <summary>What can bring it about.</summary>
    public IReadOnlyList<string> Causes { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Empty;

    /// <summary>What information can lose (ISO/IEC 27001:2022, 6.1.2 c).</summary>
    public IReadOnlyList<InformationProperty> Loss { get; init => field = ValueList<InformationProperty>.Copy(value); } = ValueList<InformationProperty>.Empty;

    /// <summary>Whom it can affect (ISO/IEC 42001:2023, 6.1.2).</summary>
    public IReadOnlyList<AffectedParty> Affected { get; init => field = ValueList<AffectedParty>.Copy(value); } = ValueList<AffectedParty>.Empty;

    /// <summary>The sources of AI risk that it comes from.</summary>
    public IReadOnlyList<AiRiskSource> AiSources { get; init => field = ValueList<AiRiskSource>.Copy(value); } = ValueList<AiRiskSource>.Empty;

    /// <summary>The assets that it concerns.</summary>
    public IReadOnlyList<Id<Asset>> Assets { get; init => field = ValueList<Id<Asset>>.Copy(value); } = ValueList<Id<Asset>>.Empty;

    /// <summary>The processes that it concerns.</summary>
    public IReadOnlyList<Id<Process>> Processes { get; init => field = ValueList<Id<Process>>.Copy(value); } = ValueList<Id<Process>>.Empty;

    /// <summary>The products or services that it concerns.</summary>
    public IReadOnlyList<string> Products { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The objectives that it endangers.</summary>
    public IReadOnlyList<Id<Objective>> Objectives { get; init => field = ValueList<Id<Objective>>.Copy(value); } = ValueList<Id<Objective>>.Empty;

    /// <summary>The AI systems that it concerns.</summary>
    public IReadOnlyList<Id<AiSystem>> AiSystems { get; init => field = ValueList<Id<AiSystem>>.Copy(value); } = ValueList<Id<AiSystem>>.Empty;

    /// <summary>Whether it is about a prohibited AI practice (Regulation (EU) 2024/1689, Article 5).</summary>
    public bool ConcernsProhibitedPractice { get; init; }

    /// <summary>The day of the last assessment.</summary>
    public LocalDate? AssessedOn { get; init; }

    /// <summary>The changes for which the last assessment was made, though it may be older than they are.</summary>
    public IReadOnlyList<Id<Change>> AssessedForChanges { get; init => field = ValueList<Id<Change>>.Copy(value); } = ValueList<Id<Change>>.Empty;

    /// <summary>The rating without controls.</summary>
    public RiskRating? Inherent { get; init; }

    /// <summary>The rating with the controls that operate today.</summary>
    public RiskRating? Current { get; init; }

    /// <summary>The rating that remains once the treatment is carried out.</summary>
    public RiskRating? Residual { get; init; }

    /// <summary>What is done about it.</summary>
    public RiskTreatment? Treatment { get; init; }

    /// <summary>The acceptance of what remains.</summary>
    public RiskAcceptance? Acceptance { get; init; }

    /// <summary>Why it was closed.</summary>
    public RiskClosure? Closure { get; init; }

    /// <summary>Whether the risk belongs to a discipline.</summary>
    public bool IsOf(RiskDomain domain)
    {
        foreach (var own in ValueList<RiskDomain>.Span(Domains))
        {
            if (own == domain) return true;
        }

        return false;
    }
}
