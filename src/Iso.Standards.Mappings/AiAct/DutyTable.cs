namespace Iso.Standards;

/// <summary>One row of the table of duties: what the law asks, of whom, and of which systems.</summary>
/// <param name="Number">The provision.</param>
/// <param name="Roles">Whose duty it is.</param>
/// <param name="Reach">Which systems bring it.</param>
/// <param name="Case">The case of Article 50 that brings it; unspecified where none is needed.</param>
/// <param name="Condition">What else must hold that the class does not tell; null where nothing must.</param>
internal sealed record DutyRow(string Number, DutyRoles Roles, DutyReach Reach, AiActTransparency Case = AiActTransparency.Unspecified, string? Condition = null)
{
    /// <summary>The provision as a number.</summary>
    public ProvisionNumber Provision { get; } = ProvisionNumber.Parse(Number);
}

/// <summary>The roles of a duty.</summary>
[Flags]
internal enum DutyRoles
{
    None = 0,
    Provider = 1,
    Deployer = 2,
    Importer = 4,
    Distributor = 8,
    Representative = 16,
    ModelProvider = 32,
    Operators = Provider | Deployer | Importer | Distributor,
}

/// <summary>The systems that bring a duty.</summary>
[Flags]
internal enum DutyReach
{
    None = 0,
    HighRiskProduct = 1,
    HighRiskUse = 2,
    HighRisk = HighRiskProduct | HighRiskUse,
    Exception = 4,
    Transparency = 8,
    Model = 16,
    SystemicRisk = 32,

    /// <summary>Every system within the scope of the law, whatever its class.</summary>
    Every = 64,
}

/// <summary>The duties of the EU AI Act as amended, in its order: the articles that fall on the operators of systems and on providers of models.</summary>
internal static class DutyTable
{
    private const string OutsideUnion = "only where the provider is established outside the Union";
    private const string Decision = "only for decisions with legal or similarly significant effects on a person";
    private const string PublicDeployer = "for a deployer only where it is a public authority";

    /// <summary>The article on the fundamental rights impact assessment, whose condition the document may answer.</summary>
    public const string RightsAssessment = "Art. 27";

    /// <summary>The article on authorised representatives, whose condition the document may answer.</summary>
    public const string Representatives = "Art. 22";

    public static IReadOnlyList<DutyRow> All { get; } =
    [
        new("Art. 4", DutyRoles.Provider | DutyRoles.Deployer, DutyReach.Every),
        new("Art. 5", DutyRoles.Operators, DutyReach.Every),
        new("Art. 5(1)(ba)", DutyRoles.Operators, DutyReach.Every),
        new("Art. 5(1)(bb)", DutyRoles.Operators, DutyReach.Every),
        new("Art. 6", DutyRoles.Provider, DutyReach.HighRisk | DutyReach.Exception),
        new("Art. 9", DutyRoles.Provider, DutyReach.HighRisk),
        new("Art. 10", DutyRoles.Provider, DutyReach.HighRisk),
        new("Art. 11", DutyRoles.Provider, DutyReach.HighRisk),
        new("Art. 12", DutyRoles.Provider, DutyReach.HighRisk),
        new("Art. 13", DutyRoles.Provider, DutyReach.HighRisk),
        new("Art. 14", DutyRoles.Provider | DutyRoles.Deployer, DutyReach.HighRisk),
        new("Art. 15", DutyRoles.Provider, DutyReach.HighRisk),
        new("Art. 16", DutyRoles.Provider, DutyReach.HighRisk),
        new("Art. 17", DutyRoles.Provider, DutyReach.HighRisk),
        new("Art. 18", DutyRoles.Provider, DutyReach.HighRisk),
        new("Art. 19", DutyRoles.Provider, DutyReach.HighRisk),
        new("Art. 20", DutyRoles.Provider, DutyReach.HighRisk),
        new("Art. 21", DutyRoles.Provider, DutyReach.HighRisk),
        new(Representatives, DutyRoles.Provider | DutyRoles.Representative, DutyReach.HighRisk, Condition: OutsideUnion),
        new("Art. 23", DutyRoles.Importer, DutyReach.HighRisk),
        new("Art. 24", DutyRoles.Distributor, DutyReach.HighRisk),
        new("Art. 25", DutyRoles.Operators, DutyReach.HighRisk),
        new("Art. 26", DutyRoles.Deployer, DutyReach.HighRisk),
        new(RightsAssessment, DutyRoles.Deployer, DutyReach.HighRiskUse, Condition: "only for public bodies, private bodies with public services, credit scoring, and life or health insurance"),
        new("Art. 43", DutyRoles.Provider, DutyReach.HighRisk),
        new("Art. 47", DutyRoles.Provider, DutyReach.HighRisk),
        new("Art. 48", DutyRoles.Provider, DutyReach.HighRisk),
        new("Art. 49", DutyRoles.Provider | DutyRoles.Deployer, DutyReach.HighRiskUse | DutyReach.Exception, Condition: PublicDeployer),
        new("Art. 50(1)", DutyRoles.Provider, DutyReach.Transparency, AiActTransparency.InteractsWithPeople),
        new("Art. 50(2)", DutyRoles.Provider, DutyReach.Transparency, AiActTransparency.GeneratesContent),
        new("Art. 50(3)", DutyRoles.Deployer, DutyReach.Transparency, AiActTransparency.EmotionOrBiometrics),
        new("Art. 50(4)", DutyRoles.Deployer, DutyReach.Transparency, AiActTransparency.DeepFakeOrPublicText),
        new("Art. 53", DutyRoles.ModelProvider, DutyReach.Model),
        new("Art. 54", DutyRoles.ModelProvider, DutyReach.Model, Condition: OutsideUnion),
        new("Art. 55", DutyRoles.ModelProvider, DutyReach.SystemicRisk),
        new("Art. 72", DutyRoles.Provider, DutyReach.HighRisk),
        new("Art. 73", DutyRoles.Provider, DutyReach.HighRisk),
        new("Art. 86", DutyRoles.Deployer, DutyReach.HighRiskUse, Condition: Decision),
    ];
}
