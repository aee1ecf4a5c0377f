using System.Globalization;
using static Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards;

/// <summary>What the AI controls are for, whom they reach and what they answer: SOA-049, 050 and 052.</summary>
internal static class AiPurposeRules
{
    /// <summary>The groups of Annex A are A.2 to A.10.</summary>
    private const int FirstGroup = 2;
    private const int LastGroup = 10;

    public static Rule[] All =>
    [
        new Rule<StatementOfApplicability>(
            new()
            {
                Id = SoaRuleIds.GroupWithoutObjective,
                Title = "Each group with applicable controls serves an AI objective",
                Severity = Severity.Warning,
                Basis = [Clauses.C6_1_3, Clauses.C6_2, Controls.A6_1_2, Controls.A9_3],
                Remedy = "Name the group, or a control of it, at the objective that it serves, or set an objective for it.",
                Needs = [DocumentPart.Objectives],
            },
            EachGroupServesObjective),
        new Rule<AiSystem>(
            new()
            {
                Id = SoaRuleIds.HighImpactUntreated,
                Title = "A high or critical impact of an AI system leads to an AI risk that an applicable control treats",
                Severity = Severity.Error,
                Basis = [Clauses.C6_1_2, Clauses.C6_1_4, Clauses.C6_1_3],
                Remedy = "Enter the AI risk for this system, and treat it by a control that the statement includes.",
                Needs = [DocumentPart.RiskRegister],
            },
            HighImpactIsTreated),
        new Rule<StatementOfApplicability>(
            new()
            {
                Id = SoaRuleIds.CommunicationUnstated,
                Title = "It is on record where the AI controls are written down, how people inside learn of them and what outsiders can see",
                Severity = Severity.Warning,
                Basis = [Clauses.C6_1_3],
                Remedy = "Record where the controls are documented, how people inside learn of them and what interested parties can see.",
            },
            ControlsAreCommunicated),
    ];

    /// <summary>SOA-049: an objective names the group, a control below it or its control objective.</summary>
    private static void EachGroupServesObjective(StatementOfApplicability statement, Examination x)
    {
        var groups = 0;
        for (var i = 0; i < statement.Entries.Count; i++)
        {
            if (statement.Entries[i].Decision == Decision.Included) groups |= GroupOf(statement.Entries[i].Control, statement.Standard);
        }

        for (var i = 0; i < x.Document.Objectives.Count && groups != 0; i++)
        {
            var objective = x.Document.Objectives[i];
            if (!IsOf(objective, statement.Standard)) continue;
            for (var j = 0; j < objective.ServedBy.Count; j++) groups &= ~GroupOf(objective.ServedBy[j], statement.Standard);
        }

        for (var group = FirstGroup; group <= LastGroup; group++)
        {
            if ((groups & (1 << group)) == 0) continue;
            var id = new ProvisionId(statement.Standard, string.Create(CultureInfo.InvariantCulture, $"A.{group}"));
            x.Report($"Controls of {id.Number} are applicable, and no AI objective is served by them.", at: "entries", subject: id.ToString());
        }
    }

    /// <summary>SOA-050: from impact assessment to AI risk to applicable control.</summary>
    private static void HighImpactIsTreated(AiSystem system, Examination x)
    {
        if (!HasHighImpact(system, x.Document.ImpactAssessments) || !x.Lookup.IsInScope(system.Scopes, Id)) return;
        var risks = x.Document.RiskRegister!.Risks;
        List<string>? untreated = null;
        for (var i = 0; i < risks.Count; i++)
        {
            if (!Concerns(risks[i], system)) continue;
            if (IsTreated(risks[i], x)) return;
            (untreated ??= []).Add(risks[i].Id.ToString());
        }

        untreated?.Sort(StringComparer.Ordinal);
        x.Report(
            untreated is null
                ? $"An impact assessment of {system.Id} finds a high or critical impact, and no open AI risk concerns the system."
                : $"An impact assessment of {system.Id} finds a high or critical impact, and no applicable control treats {string.Join(" or ", untreated)}.");
    }

    /// <summary>SOA-052: where the controls are written down, who inside learns of them, what outsiders see.</summary>
    private static void ControlsAreCommunicated(StatementOfApplicability statement, Examination x)
    {
        if (statement.Communication is not { } communication) x.Report("Nothing says where the AI controls are written down and who learns of them.", at: "communication");
        else if (string.IsNullOrWhiteSpace(communication.WrittenDownIn)) x.Report("Nothing says where the AI controls are written down.", at: "communication.writtenDownIn");
        else if (string.IsNullOrWhiteSpace(communication.Inside)) x.Report("Nothing says how people inside learn of the AI controls.", at: "communication.inside");
        else if (string.IsNullOrWhiteSpace(communication.Outside)) x.Report("Nothing says what outsiders can see of the AI controls.", at: "communication.outside");
    }

    /// <summary>The group of a provision as a bit: A.7.4 and A.7 are bit 7. None for what stands elsewhere.</summary>
    private static int GroupOf(ProvisionId provision, StandardId standard)
    {
        if (provision.Standard != standard || provision.Number.ToString().AsSpan() is not ['A', '.', .. var rest]) return 0;
        var dot = rest.IndexOf('.');
        return int.TryParse(dot < 0 ? rest : rest[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out var group) && group is >= FirstGroup and <= LastGroup ? 1 << group : 0;
    }

    private static bool IsOf(Objective objective, StandardId standard)
    {
        for (var i = 0; i < objective.Standards.Count; i++)
        {
            if (objective.Standards[i] == standard) return true;
        }

        return objective.Standards.Count == 0;
    }

    private static bool HasHighImpact(AiSystem system, IReadOnlyList<ImpactAssessment> assessments)
    {
        for (var i = 0; i < assessments.Count; i++)
        {
            if (assessments[i].System != system.Id) continue;
            for (var j = 0; j < assessments[i].Impacts.Count; j++)
            {
                if (assessments[i].Impacts[j].Level is ImpactLevel.High or ImpactLevel.Critical) return true;
            }
        }

        return false;
    }

    private static bool Concerns(Risk risk, AiSystem system)
    {
        if (risk.Status == RiskStatus.Closed || risk.AiSystems.Count == 0 || !risk.IsOf(RiskDomain.Ai)) return false;
        for (var i = 0; i < risk.AiSystems.Count; i++)
        {
            if (risk.AiSystems[i] == system.Id) return true;
        }

        return false;
    }

    private static bool IsTreated(Risk risk, Examination x)
    {
        if (risk.Treatment is not { } treatment) return false;
        for (var i = 0; i < treatment.Controls.Count; i++)
        {
            if (treatment.Controls[i].Standard == Id && (x.UseOf(treatment.Controls[i]) & ControlUse.Included) != ControlUse.None) return true;
        }

        return false;
    }
}
