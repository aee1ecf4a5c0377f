using System.Globalization;
using static Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards;

/// <summary>What may be left out of a statement for ISO/IEC 42001:2023: SOA-046, 047 and 051.</summary>
internal static class AiExclusionRules
{
    /// <summary>The roles of an organization, each with the controls that it makes necessary as a rule; the words follow on <c>the organization</c>.</summary>
    internal static readonly (AiRole Role, string Words, ControlId[] Controls)[] Roles =
    [
        (AiRole.Developer, "develops AI systems", [Controls.A6_1_2, Controls.A6_1_3, Controls.A6_2_2, Controls.A6_2_3, Controls.A6_2_4, Controls.A6_2_5, Controls.A6_2_6, Controls.A6_2_7, Controls.A6_2_8]),
        (AiRole.Trainer, "trains models", [Controls.A7_2, Controls.A7_3, Controls.A7_4, Controls.A7_5, Controls.A7_6]),
        (AiRole.Acquirer, "buys models or AI services", [Controls.A10_2, Controls.A10_3]),
        (AiRole.Provider, "supplies AI systems to customers", [Controls.A8_2, Controls.A10_4]),
        (AiRole.User, "uses AI systems", [Controls.A9_2, Controls.A9_3, Controls.A9_4]),
    ];

    private static readonly ControlId[] OfImpactAssessment = [Controls.A5_2, Controls.A5_3, Controls.A5_4, Controls.A5_5];

    public static Rule[] All =>
    [
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.ExcludedAgainstAiRoles,
                Title = "No exclusion runs against what the organization does with AI",
                Severity = Severity.Warning,
                Basis = [Clauses.C4_1, Clauses.C6_1_3],
                Remedy = "Include the control, or correct the roles, or show why the control is not necessary all the same.",
                Needs = [DocumentPart.Organization],
            },
            ExclusionFitsRoles),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.ImpactControlsExcluded,
                Title = "The controls on impact assessment stay while an AI system is in scope",
                Severity = Severity.Warning,
                Basis = [Clauses.C6_1_4, Clauses.C8_4, new ProvisionId(Id, "A.5")],
                Remedy = "Include the control: the clauses ask for the assessment whatever the statement says.",
                Needs = [DocumentPart.AiSystems],
            },
            ImpactControlsStay),
        new Rule<StatementOfApplicability>(
            new()
            {
                Id = SoaRuleIds.ExclusionInPartUnjustified,
                Title = "That a control is not applied to one AI system, or an objective left out, has a justification of its own",
                Severity = Severity.Error,
                Basis = [Clauses.C6_1_3],
                Remedy = "Say in a sentence why the control or the objective does not concern it.",
            },
            ExclusionsInPartSayWhy),
    ];

    /// <summary>SOA-046: what the organization does with AI makes some controls necessary as a rule.</summary>
    private static void ExclusionFitsRoles(SoaEntry entry, Examination x)
    {
        if (entry.Decision != Decision.Excluded) return;
        var own = x.Document.Organization!.AiRoles;
        foreach (var (role, words, controls) in Roles)
        {
            if (!controls.AsSpan().Contains(entry.Control) || !Has(own, role)) continue;
            x.Report($"{entry.Control.Number} is excluded, and the organization {words}.", at: "decision");
        }
    }

    /// <summary>SOA-047: clauses 6.1.4 and 8.4 ask for the assessment anyway.</summary>
    private static void ImpactControlsStay(SoaEntry entry, Examination x)
    {
        if (entry.Decision == Decision.Excluded && OfImpactAssessment.AsSpan().Contains(entry.Control)) ReportSystemsInScope(entry, x);
    }

    // Apart: a lambda that captures the examination costs an object for every entry that is looked at, reported or not.
    private static void ReportSystemsInScope(SoaEntry entry, Examination x)
    {
        var systems = x.Document.AiSystems.Count(system => x.Lookup.IsInScope(system.Scopes, x.Statement.Standard));
        if (systems > 0) x.Report(string.Create(CultureInfo.InvariantCulture, $"{entry.Control.Number} is excluded, and {systems} AI {(systems == 1 ? "system is" : "systems are")} in scope."), at: "decision");
    }

    /// <summary>SOA-051: an exclusion for one system, or of one objective, has its own justification.</summary>
    private static void ExclusionsInPartSayWhy(StatementOfApplicability statement, Examination x)
    {
        EachSystemSaysWhy(statement.Entries, additional: false, x);
        EachSystemSaysWhy(statement.AdditionalControls, additional: true, x);
        for (var i = 0; i < statement.ExcludedObjectives.Count; i++)
        {
            var objective = statement.ExcludedObjectives[i];
            if (AiText.GivesReason(objective.Justification, x)) continue;
            x.Report(
                $"The objective {objective.Objective} is left out, and nothing says why.",
                at: string.Create(CultureInfo.InvariantCulture, $"excludedObjectives[{i}].justification"),
                subject: objective.Objective.IsUnspecified ? null : new ProvisionId(statement.Standard, objective.Objective).ToString());
        }
    }

    private static void EachSystemSaysWhy(IReadOnlyList<SoaEntry> entries, bool additional, Examination x)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            for (var j = 0; j < entry.NotAppliedTo.Count; j++)
            {
                if (AiText.GivesReason(entry.NotAppliedTo[j].Justification, x)) continue;
                x.ReportEntry(
                    $"{entry.Control.Number} is not applied to {entry.NotAppliedTo[j].System}, and nothing says why.",
                    i,
                    string.Create(CultureInfo.InvariantCulture, $"notAppliedTo[{j}].justification"),
                    additional);
            }
        }
    }

    private static bool Has(IReadOnlyList<AiRole> roles, AiRole role)
    {
        for (var i = 0; i < roles.Count; i++)
        {
            if (roles[i] == role) return true;
        }

        return false;
    }
}
