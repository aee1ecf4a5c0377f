namespace Iso.Standards;

/// <summary>One register of risks and opportunities for all disciplines, tagged by domain (clause 6.1).</summary>
public sealed record RiskRegister
{
    /// <summary>The scheme by which entries are rated that name no other.</summary>
    public Id<RiskScheme>? Scheme { get; init; }

    /// <summary>How risks are identified.</summary>
    public RiskApproach Approach { get; init; }

    /// <summary>How assessments are carried out, in words or by document.</summary>
    public string? Method { get; init; }

    /// <summary>Domains of the organization's own, beside the usual ones.</summary>
    public IReadOnlyList<RiskDomain> Domains { get; init => field = ValueList<RiskDomain>.Copy(value); } = ValueList<RiskDomain>.Empty;

    /// <summary>The sources of AI risk that were considered when risks were identified.</summary>
    public IReadOnlyList<AiRiskSource> AiSourcesConsidered { get; init => field = ValueList<AiRiskSource>.Copy(value); } = ValueList<AiRiskSource>.Empty;

    /// <summary>The schemes by which risks are rated.</summary>
    public IReadOnlyList<RiskScheme> Schemes { get; init => field = ValueList<RiskScheme>.Copy(value); } = ValueList<RiskScheme>.Empty;

    /// <summary>The risks.</summary>
    public IReadOnlyList<Risk> Risks { get; init => field = ValueList<Risk>.Copy(value); } = ValueList<Risk>.Empty;

    /// <summary>The opportunities; they are not scored as harm.</summary>
    public IReadOnlyList<Opportunity> Opportunities { get; init => field = ValueList<Opportunity>.Copy(value); } = ValueList<Opportunity>.Empty;

    /// <summary>Reports that draw results together.</summary>
    public IReadOnlyList<RiskReport> Reports { get; init => field = ValueList<RiskReport>.Copy(value); } = ValueList<RiskReport>.Empty;
}
