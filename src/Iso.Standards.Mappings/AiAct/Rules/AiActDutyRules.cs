namespace Iso.Standards;

/// <summary>Duties of deployers towards people: ACT-023 and 030.</summary>
internal static class AiActDutyRules
{
    private static readonly ProvisionNumber RightsAssessment = ProvisionNumber.Parse(DutyTable.RightsAssessment);
    private static readonly ProvisionNumber Workers = ProvisionNumber.Parse("Art. 26(7)");
    private static readonly ProvisionNumber Affected = ProvisionNumber.Parse("Art. 26(11)");

    public static Rule[] All =>
    [
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.RightsAssessmentMisplaced,
                Title = "The fundamental rights impact assessment is planned where it is asked for, and only there",
                Severity = Severity.Warning,
                Basis = AiActCite.In("Art. 27"),
                Remedy = "Plan it for systems of Annex III that the organization deploys as a public body, for public services, for credit scoring or for life and health insurance; impact assessments by ISO/IEC 42001 support it.",
                GivesWayTo = [AiActRuleIds.RolesUnstated],
            },
            RightsAssessmentIsInPlace),
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.WorkersUninformed,
                Title = "Workers, their representatives and affected persons are informed before a high-risk system is used on them",
                Severity = Severity.Warning,
                Basis = AiActCite.In("Art. 26(7)", "Art. 26(11)"),
                Remedy = "Record how workers and their representatives are informed before use, and how affected persons are told.",
            },
            WorkersAreInformed),
    ];

    /// <summary>ACT-023: asked of certain deployers, and of nobody else.</summary>
    private static void RightsAssessmentIsInPlace(AiSystem system, Examination x)
    {
        if (system.UnderAmendedLaw() is not { Roles.Count: > 0 } act || act.ClassOn(x.AsOf) is var @class && @class == AiActClass.NeedsReview) return;
        var isAsked = @class == AiActClass.HighRiskAnnexIII && act.Has(AiActRole.Deployer) && DutiesOfSystem.IsDeployerCase(act);
        var isOpen = @class == AiActClass.HighRiskAnnexIII && act.Has(AiActRole.Deployer) && act.DeployerCases.Count == 0;
        var measure = IndexOn(act, RightsAssessment);
        if (isAsked && measure < 0) x.Report("The organization is a deployer of whom a fundamental rights impact assessment is asked, and none is planned.", at: "aiAct.measures");
        else if (!isAsked && !isOpen && measure >= 0) x.Report("A fundamental rights impact assessment is planned where the law asks for none.", at: AiActPaths.Measure(measure), remedy: "Leave it out, or say that it is the organization's own choice and not a duty.");
    }

    /// <summary>ACT-030: both notices, each by itself.</summary>
    private static void WorkersAreInformed(AiSystem system, Examination x)
    {
        if (system.UnderAmendedLaw() is not { UsedAtWork: true } act || !act.Has(AiActRole.Deployer) || !act.ClassOn(x.AsOf).IsHighRisk()) return;
        if (IndexOn(act, Workers) < 0) x.Report("The system is used at work, and nothing says how workers and their representatives are informed (Article 26(7)).", at: "aiAct.measures");
        if (IndexOn(act, Affected) < 0) x.Report("The system is used at work, and nothing says how affected persons are told (Article 26(11)).", at: "aiAct.measures");
    }

    private static int IndexOn(AiActRecord act, ProvisionNumber provision)
    {
        for (var i = 0; i < act.Measures.Count; i++)
        {
            if (provision.Contains(act.Measures[i].Provision)) return i;
        }

        return -1;
    }
}
