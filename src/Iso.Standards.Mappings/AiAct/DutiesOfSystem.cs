namespace Iso.Standards;

/// <summary>Which duties a system brings to an organization, by role and class.</summary>
internal static class DutiesOfSystem
{
    /// <summary>The roles of a record. Who places a product on the market with a system of Annex I under its own name is its provider (Article 25(3)).</summary>
    public static DutyRoles RolesOf(AiActRecord act, AiActClass @class)
    {
        var roles = DutyRoles.None;
        foreach (var role in act.Roles)
        {
            roles |= role switch
            {
                AiActRole.Provider => DutyRoles.Provider,
                AiActRole.Deployer => DutyRoles.Deployer,
                AiActRole.Importer => DutyRoles.Importer,
                AiActRole.Distributor => DutyRoles.Distributor,
                AiActRole.AuthorisedRepresentative => DutyRoles.Representative,
                AiActRole.ProductManufacturer when @class == AiActClass.HighRiskAnnexI => DutyRoles.Provider,
                _ => DutyRoles.None,
            };
        }

        return act.GeneralPurposeModel is AiActModelKind.GeneralPurpose or AiActModelKind.SystemicRisk ? roles | DutyRoles.ModelProvider : roles;
    }

    /// <summary>What the system is, as the table of duties asks.</summary>
    public static DutyReach ReachOf(AiActRecord act, AiActClassification? classification)
    {
        var @class = classification?.Class ?? AiActClass.NeedsReview;
        // Who is outside its scope, or must not run at all, has none of the duties that come with running.
        if (@class == AiActClass.OutsideScope) return DutyReach.None;
        if (@class == AiActClass.Prohibited) return DutyReach.Every;
        var reach = DutyReach.Every | @class switch
        {
            AiActClass.HighRiskAnnexI => DutyReach.HighRiskProduct,
            AiActClass.HighRiskAnnexIII => DutyReach.HighRiskUse,
            AiActClass.ExceptionArticle63 => DutyReach.Exception,
            _ => DutyReach.None,
        };
        // Transparency adds to a high risk and does not replace it.
        if (classification is { HasTransparencyCase: true }) reach |= DutyReach.Transparency;
        if (act.GeneralPurposeModel is AiActModelKind.GeneralPurpose or AiActModelKind.SystemicRisk) reach |= DutyReach.Model;
        return act.GeneralPurposeModel == AiActModelKind.SystemicRisk ? reach | DutyReach.SystemicRisk : reach;
    }

    /// <summary>Whether a duty falls on the organization, as far as the document tells.</summary>
    public static bool Falls(DutyRow duty, AiActRecord act, AiActClassification? classification, DutyRoles roles, DutyReach reach)
    {
        if ((duty.Roles & roles) == DutyRoles.None || (duty.Reach & reach) == DutyReach.None) return false;
        if (duty.Case != AiActTransparency.Unspecified && classification?.Transparency.Contains(duty.Case) != true) return false;
        if (duty.Number == DutyTable.Representatives && act.ProviderInUnion == true) return false;
        return duty.Number != DutyTable.RightsAssessment || act.DeployerCases.Count == 0 || IsDeployerCase(act);
    }

    /// <summary>What must still hold for a duty; null where the document has answered it, or nothing is asked.</summary>
    public static string? OpenCondition(DutyRow duty, AiActRecord act, DutyRoles roles) => duty.Number switch
    {
        DutyTable.Representatives when act.ProviderInUnion is not null => null,
        DutyTable.RightsAssessment when act.DeployerCases.Count > 0 => null,
        "Art. 49" when (roles & DutyRoles.Provider) != DutyRoles.None => null,
        _ => duty.Condition,
    };

    /// <summary>Whether the organization is a deployer that assesses the impact on fundamental rights.</summary>
    public static bool IsDeployerCase(AiActRecord act)
    {
        foreach (var one in act.DeployerCases)
        {
            if (one is not (AiActDeployerCase.Unspecified or AiActDeployerCase.NoCase)) return true;
        }

        return false;
    }

    /// <summary>The roles of a duty that the organization has, as the record names them.</summary>
    public static IReadOnlyList<AiActRole> Held(DutyRow duty, AiActRecord act, AiActClass @class)
    {
        var held = new List<AiActRole>();
        foreach (var role in act.Roles)
        {
            var one = RolesOf(act with { Roles = [role], GeneralPurposeModel = AiActModelKind.Unspecified }, @class);
            if ((one & duty.Roles) != DutyRoles.None && !held.Contains(role)) held.Add(role);
        }

        return held;
    }
}
