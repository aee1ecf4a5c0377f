namespace Iso.Standards;

/// <summary>Who the organization is for a system, and whose duties it tracks: ACT-001, 002, 022 and 024.</summary>
internal static class AiActRoleRules
{
    private static readonly (ProvisionNumber Paragraph, AiActRole Role)[] OfArticle50 =
    [
        (ProvisionNumber.Parse("Art. 50(1)"), AiActRole.Provider), (ProvisionNumber.Parse("Art. 50(2)"), AiActRole.Provider),
        (ProvisionNumber.Parse("Art. 50(3)"), AiActRole.Deployer), (ProvisionNumber.Parse("Art. 50(4)"), AiActRole.Deployer),
    ];

    private static readonly ProvisionNumber Article50 = ProvisionNumber.Parse("Art. 50");
    private static readonly ProvisionNumber Article27 = ProvisionNumber.Parse("Art. 27");

    public static Rule[] All =>
    [
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.RolesUnstated,
                Title = "The roles of the organization under the EU AI Act are recorded for each AI system",
                Severity = Severity.Error,
                Basis = AiActCite.In("Art. 3", "Art. 25"),
                Remedy = "Record for this system whether the organization is provider, deployer, importer, distributor, authorised representative or product manufacturer; it can be several.",
            },
            RolesAreRecorded),
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.RoleNotChanged,
                Title = "Who puts its name on a high-risk system, modifies it substantially or makes it high-risk by a new purpose is its provider",
                Severity = Severity.Error,
                Basis = AiActCite.In("Art. 25(1)"),
                Remedy = "Record the role of provider and take up its duties, or correct what is said of name, modification and purpose.",
            },
            ChangedRoleIsRecorded),
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.DutyOfAnother,
                Title = "Duties are tracked for whom they are",
                Severity = Severity.Error,
                Basis = AiActCite.In("Art. 26"),
                Remedy = "Take the duty out, or correct the roles or the classification.",
                GivesWayTo = [AiActRuleIds.RolesUnstated],
            },
            DutiesAreOwn),
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.TransparencyDutyMisplaced,
                Title = "Providers track Article 50(1) and (2), deployers Article 50(3) and (4)",
                Severity = Severity.Warning,
                Basis = AiActCite.In("Art. 50(1)", "Art. 50(2)", "Art. 50(3)", "Art. 50(4)"),
                Remedy = "Leave the duty to whom it belongs, or record the role.",
                GivesWayTo = [AiActRuleIds.RolesUnstated],
            },
            TransparencyIsSplit),
    ];

    /// <summary>ACT-001: per system, since "we are a provider" says nothing of any.</summary>
    private static void RolesAreRecorded(AiSystem system, Examination x)
    {
        // A record by another version of the law is a record.
        if (system.AiAct is null) x.Report("Nothing is recorded of what this system is under the EU AI Act, and of whom the organization is for it.", at: "aiAct");
        else if (system.UnderAmendedLaw() is { Roles.Count: 0 }) x.Report("The record under the EU AI Act names no role of the organization for this system.", at: "aiAct.roles");
    }

    /// <summary>ACT-002: the three ways in which somebody else becomes provider.</summary>
    private static void ChangedRoleIsRecorded(AiSystem system, Examination x)
    {
        if (system.UnderAmendedLaw() is not { } act || act.Has(AiActRole.Provider) || !(act.Has(AiActRole.Deployer) || act.Has(AiActRole.Importer) || act.Has(AiActRole.Distributor))) return;
        var how = act.PurposeChanged == true ? "has changed the purpose so that the system became high-risk"
            : !act.ClassOn(x.AsOf).IsHighRisk() ? null
            : act.UnderOwnName == true ? "has put its name on the high-risk system"
            : act.SubstantiallyModified == true ? "has modified the high-risk system substantially"
            : null;
        if (how is not null) x.Report($"The organization {how} and is not recorded as its provider.", at: "aiAct.roles");
    }

    /// <summary>ACT-022: a duty of a role that the organization does not have, or of a class that the system is not.</summary>
    private static void DutiesAreOwn(AiSystem system, Examination x)
    {
        if (system.UnderAmendedLaw() is not { Roles.Count: > 0 } act) return;
        var classification = act.ClassificationOn(x.AsOf);
        // What is not classed yet may turn out to bring any of them.
        if (classification is null or { Class: AiActClass.NeedsReview }) return;
        var (roles, reach) = (DutiesOfSystem.RolesOf(act, classification.Class), DutiesOfSystem.ReachOf(act, classification));
        for (var i = 0; i < act.Measures.Count; i++)
        {
            var provision = act.Measures[i].Provision;
            // Article 50 and 27 have rules of their own.
            if (Article50.Contains(provision) || Article27.Contains(provision)) continue;
            foreach (var duty in DutyTable.All)
            {
                if (!duty.Provision.Contains(provision)) continue;
                if ((duty.Roles & roles) == DutyRoles.None) x.Report($"A measure is tracked for {provision}, which is no duty of {RolesText(act)}.", at: At(i));
                else if ((duty.Reach & reach) == DutyReach.None) x.Report($"A measure is tracked for {provision}, which a system that is classed as \"{AiActWords.Of(classification.Class)}\" does not bring.", at: At(i));

                // The first that holds the provision decides; a point can stand in the table beside its article.
                break;
            }
        }
    }

    /// <summary>ACT-024.</summary>
    private static void TransparencyIsSplit(AiSystem system, Examination x)
    {
        if (system.UnderAmendedLaw() is not { Roles.Count: > 0 } act) return;
        for (var i = 0; i < act.Measures.Count; i++)
        {
            foreach (var (paragraph, role) in OfArticle50)
            {
                if (paragraph.Contains(act.Measures[i].Provision) && !act.Has(role)) x.Report($"A measure is tracked for {act.Measures[i].Provision}, a duty of the {AiActWords.Of(role)}; the organization is {RolesText(act)} here.", at: At(i));
            }
        }
    }

    private static string RolesText(AiActRecord act) => string.Join(" and ", act.Roles.Select(AiActWords.Of));

    private static string At(int measure) => AiActPaths.Measure(measure);
}
