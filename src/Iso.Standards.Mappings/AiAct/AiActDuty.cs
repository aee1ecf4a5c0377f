namespace Iso.Standards;

/// <summary>A duty of the EU AI Act as amended: what it asks of whom, and which systems bring it. From when it applies tells <see cref="AiActCalendar"/>.</summary>
public sealed record AiActDuty
{
    private static readonly (DutyRoles Bit, AiActRole Role)[] RolesByBit =
    [
        (DutyRoles.Provider, AiActRole.Provider), (DutyRoles.Deployer, AiActRole.Deployer), (DutyRoles.Importer, AiActRole.Importer),
        (DutyRoles.Distributor, AiActRole.Distributor), (DutyRoles.Representative, AiActRole.AuthorisedRepresentative),
    ];

    private static readonly (DutyReach Bit, AiActClass Class)[] ClassesByBit =
    [
        (DutyReach.HighRiskProduct, AiActClass.HighRiskAnnexI), (DutyReach.HighRiskUse, AiActClass.HighRiskAnnexIII), (DutyReach.Exception, AiActClass.ExceptionArticle63),
    ];

    private AiActDuty(DutyRow row)
    {
        Provision = new(EuAiAct.Edition2026.Id, row.Provision);
        Roles = ValueList<AiActRole>.Copy(RolesByBit.Where(one => (row.Roles & one.Bit) != DutyRoles.None).Select(static one => one.Role));
        Classes = ValueList<AiActClass>.Copy(ClassesByBit.Where(one => (row.Reach & one.Bit) != DutyReach.None).Select(static one => one.Class));
        IsOfEverySystem = (row.Reach & DutyReach.Every) != DutyReach.None;
        Transparency = row.Case;
        Model = (row.Reach & DutyReach.Model) != DutyReach.None ? AiActModelKind.GeneralPurpose : (row.Reach & DutyReach.SystemicRisk) != DutyReach.None ? AiActModelKind.SystemicRisk : AiActModelKind.Unspecified;
        Condition = row.Condition;
    }

    /// <summary>All of them, in the order of the law: those of operators of AI systems and of providers of general-purpose models, none of authorities.</summary>
    public static IReadOnlyList<AiActDuty> All { get; } = ValueList<AiActDuty>.Copy(DutyTable.All.Select(static row => new AiActDuty(row)));

    /// <summary>The article, paragraph or point.</summary>
    public ProvisionId Provision { get; }

    /// <summary>Whose duty it is; empty for providers of general-purpose models.</summary>
    public IReadOnlyList<AiActRole> Roles { get; }

    /// <summary>The classes of systems that bring it; empty where the class does not decide.</summary>
    public IReadOnlyList<AiActClass> Classes { get; }

    /// <summary>Whether every system within the scope of the law brings it.</summary>
    public bool IsOfEverySystem { get; }

    /// <summary>The case of Article 50 that brings it; unspecified where none does.</summary>
    public AiActTransparency Transparency { get; }

    /// <summary>The least kind of general-purpose model that brings it; unspecified where none does.</summary>
    public AiActModelKind Model { get; }

    /// <summary>What else must hold; null where nothing must.</summary>
    public string? Condition { get; }

    /// <summary>The provision and the roles.</summary>
    public override string ToString() => $"{Provision.Number}: {(Roles.Count == 0 ? "provider of a general-purpose model" : string.Join(", ", Roles.Select(AiActWords.Of)))}";
}
