using static Iso.Standards.Row;

namespace Iso.Standards;

/// <summary>One risk of the sample as a row of short texts.</summary>
internal sealed class RiskRow(string id, string title, string domains, string owner)
{
    private const string NoLetter = "";

    public RiskStatus Status { get; init; } = RiskStatus.Treated;

    public required string[] Causes { get; init; }

    /// <summary>Letters of what information loses: C, I, A.</summary>
    public string Loss { get; init; } = NoLetter;

    /// <summary>Letters of whom it affects: O, P, G, S for the organization, individuals, groups, societies.</summary>
    public string Affected { get; init; } = NoLetter;

    public AiRiskSource[] Sources { get; init; } = [];

    public string Assets { get; init; } = NoLetter;

    public string Processes { get; init; } = NoLetter;

    public string[] Products { get; init; } = [];

    public string Objectives { get; init; } = NoLetter;

    public string AiSystems { get; init; } = NoLetter;

    public bool IsProhibited { get; init; }

    public LocalDate AssessedOn { get; init; } = new(2026, 9, 7);

    public string AssessedFor { get; init; } = NoLetter;

    /// <summary>Likelihood, then by domain the consequences: <c>4 infosec C4 I5; quality K3</c>.</summary>
    public required string Inherent { get; init; }

    /// <summary>As <see cref="Inherent"/>; null where it is the residual rating already.</summary>
    public string? Current { get; init; }

    public required string Residual { get; init; }

    public required RiskTreatment Treatment { get; init; }

    public string Security { get; init; } = NoLetter;

    public string Ai { get; init; } = NoLetter;

    public string Actions { get; init; } = NoLetter;

    public RiskAcceptance? Acceptance { get; init; }

    public RiskClosure? Closure { get; init; }

    public Risk Make(RiskScheme scheme) => new()
    {
        Id = new(id),
        Title = title,
        Domains = Domains(domains),
        Status = Status,
        Owner = owner,
        Causes = Causes,
        Loss = [.. Loss.Select(static letter => letter switch { 'C' => InformationProperty.Confidentiality, 'I' => InformationProperty.Integrity, _ => InformationProperty.Availability })],
        Affected = [.. Affected.Select(static letter => letter switch { 'O' => AffectedParty.Organization, 'P' => AffectedParty.Individuals, 'G' => AffectedParty.Groups, _ => AffectedParty.Societies })],
        AiSources = Sources,
        Assets = Ids<Asset>(Assets),
        Processes = Ids<Process>(Processes),
        Products = Products,
        Objectives = Ids<Objective>(Objectives),
        AiSystems = Ids<AiSystem>(AiSystems),
        ConcernsProhibitedPractice = IsProhibited,
        AssessedOn = AssessedOn,
        AssessedForChanges = Ids<Change>(AssessedFor),
        Inherent = Rate(Inherent, scheme),
        Current = Rate(Current ?? Residual, scheme),
        Residual = Rate(Residual, scheme),
        Treatment = Treatment with { Controls = [.. Row.Security(Security), .. Row.Ai(Ai)], Actions = Ids<TreatmentAction>(Actions) },
        Acceptance = Acceptance,
        Closure = Closure,
    };

    private static RiskRating Rate(string text, RiskScheme scheme)
    {
        var likelihood = text[0] - '0';
        var ratings = new List<ConsequenceRating>();
        foreach (var part in text[1..].Split(';'))
        {
            var words = Words(part);
            foreach (var word in words.AsSpan(1)) ratings.Add(new() { Domain = new(words[0]), Dimension = DimensionOf(word[0]), Consequence = word[1] - '0' });
        }

        var consequence = ratings.Max(static rating => rating.Consequence!.Value);
        return new() { Likelihood = likelihood, Consequence = consequence, Level = scheme.LevelOf(likelihood, consequence), Consequences = ratings };
    }

    private static ConsequenceDimension DimensionOf(char letter) => letter switch
    {
        'C' => ConsequenceDimension.Confidentiality,
        'I' => ConsequenceDimension.Integrity,
        'A' => ConsequenceDimension.Availability,
        'O' => ConsequenceDimension.Organization,
        'P' => ConsequenceDimension.Individuals,
        'G' => ConsequenceDimension.Groups,
        'S' => ConsequenceDimension.Societies,
        'Q' => ConsequenceDimension.Conformity,
        _ => ConsequenceDimension.CustomerSatisfaction,
    };
}
