namespace Iso.Standards;

/// <summary>Whether risks, treatment plan and statement agree, and who approved the plan: SOA-026, 027 and 059.</summary>
internal static class PlanRules
{
    public static Rule[] All =>
    [
        new Rule<StatementOfApplicability>(
            new()
            {
                Id = SoaRuleIds.PlanDiffers,
                Title = "Every control of the treatment plan is applicable, and every control that treats a risk is planned or in effect",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.3 b)"), Cite.InIsms("6.1.3 c)"), Cite.InIsms("6.1.3 d)"), Cite.InIsms("6.1.3 e)"), Cite.InAims("6.1.3")],
                Remedy = "Bring statement and plan together: include the control, or take it out of the plan; plan it, or say that it is implemented.",
                // The same gap, seen from the entry.
                GivesWayTo = [SoaRuleIds.StatusMissing, SoaRuleIds.AiStatusMissing, SoaRuleIds.ActionMissing, SoaRuleIds.ExcludedThoughTreating],
                Needs = [DocumentPart.TreatmentPlans],
            },
            PlanAndStatementAgree),
        new Rule<Risk>(
            new()
            {
                Id = SoaRuleIds.ModifiedWithoutControl,
                Title = "A risk that is to be modified names the controls that do it",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.3 b)"), Cite.InAims("6.1.3 b)")],
                Remedy = "Name the controls that modify the risk, of an annex or of your own, or choose another option.",
            },
            ModifiedRiskHasControl),
        new Rule<TreatmentPlan>(
            new()
            {
                Id = SoaRuleIds.PlanApprovedByOther,
                Title = "A treatment plan is approved by the risk owners (ISO/IEC 27001) or by designated management (ISO/IEC 42001)",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.3 f)"), Cite.InAims("6.1.3")],
                Remedy = "Have the plan approved by those who may, and record who approved it and when.",
                Needs = [DocumentPart.TreatmentPlans, DocumentPart.People],
            },
            PlanIsApprovedByThoseWhoMay),
    ];

    /// <summary>SOA-026: what the plan puts into effect is applicable, and what treats a risk is in the plan or operates already.</summary>
    private static void PlanAndStatementAgree(StatementOfApplicability statement, Examination x)
    {
        SortedDictionary<ControlId, List<string>>? others = null;
        foreach (var plan in ValueList<TreatmentPlan>.Span(x.Document.TreatmentPlans))
        {
            if (plan.Standard != statement.Standard || plan.Status == DocumentStatus.Withdrawn) continue;
            foreach (var action in ValueList<TreatmentAction>.Span(plan.Actions))
            {
                foreach (var control in ValueList<ControlId>.Span(action.Controls))
                {
                    if (control.Standard == statement.Standard && (x.UseOf(control) & ControlUse.Included) == ControlUse.None) Note(ref others, control, action);
                }
            }
        }

        if (others is not null) ReportPlanned(others, statement, x);
        EachIsPlannedOrOperates(statement.Entries, additional: false, x);
        EachIsPlannedOrOperates(statement.AdditionalControls, additional: true, x);
    }

    private static void Note(ref SortedDictionary<ControlId, List<string>>? others, ControlId control, TreatmentAction action)
    {
        others ??= [];
        if (!others.TryGetValue(control, out var actions)) others.Add(control, actions = []);
        actions.Add(action.Id.ToString());
    }

    private static void ReportPlanned(SortedDictionary<ControlId, List<string>> others, StatementOfApplicability statement, Examination x)
    {
        foreach (var (control, actions) in others)
        {
            var isExcluded = (x.UseOf(control) & ControlUse.Excluded) != ControlUse.None;
            // What is undecided is SOA-006's business.
            if (!isExcluded && statement.Entries.Concat(statement.AdditionalControls).Any(entry => entry.Control == control)) continue;
            var how = isExcluded ? "which the statement excludes" : "which is not in the statement";
            x.Report($"The treatment plan puts {control.Number} into effect ({SoaText.Listed(actions)}), {how}.", at: "entries", subject: control.ToString());
        }
    }

    private static void EachIsPlannedOrOperates(IReadOnlyList<SoaEntry> list, bool additional, Examination x)
    {
        var entries = ValueList<SoaEntry>.Span(list);
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = entries[i];
            if (entry.Decision != Decision.Included || entry.Status == ImplementationStatus.Implemented || !TreatsRisk(entry)) continue;
            if ((x.UseOf(entry.Control) & ControlUse.Planned) != ControlUse.None || LinkedActions.Named(entry, x) is not null) continue;
            x.ReportEntry($"{entry.Control.Number} is applicable to treat a risk, and it is neither planned nor in effect.", i, "status", additional);
        }
    }

    private static bool TreatsRisk(SoaEntry entry)
    {
        foreach (var reason in ValueList<InclusionReason>.Span(entry.Reasons))
        {
            if (reason.Category == ReasonCategory.RiskTreatment) return true;
        }

        return false;
    }

    /// <summary>SOA-027: a risk that is modified names at least one control. Risks to quality alone are met by actions, not controls.</summary>
    private static void ModifiedRiskHasControl(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed || risk.Treatment is not { } treatment || treatment.Option.Kind != TreatmentKind.Modify || IsOfQualityAlone(risk)) return;
        foreach (var control in ValueList<ControlId>.Span(treatment.Controls))
        {
            if (!control.IsUnspecified) return;
        }

        x.Report($"{risk.Id} is to be modified, and no control is named that does it.", at: "treatment.controls");
    }

    private static bool IsOfQualityAlone(Risk risk)
    {
        foreach (var domain in ValueList<RiskDomain>.Span(risk.Domains))
        {
            if (domain != RiskDomain.Quality) return false;
        }

        return risk.Domains.Count > 0;
    }

    /// <summary>SOA-059: the owners of the risks approve a plan for information security, designated management one for AI.</summary>
    private static void PlanIsApprovedByThoseWhoMay(TreatmentPlan plan, Examination x)
    {
        if (plan.Status != DocumentStatus.Approved) return;
        var isForSecurity = Discipline.IsSecurity(plan.Standard);
        if (!isForSecurity && !Discipline.IsAi(plan.Standard)) return;
        if (!PlanApprovers.IsApproved(plan)) x.Report($"{plan.Id} counts as approved, and nothing says by whom.", at: "approvals", standard: plan.Standard);
        else if (isForSecurity) PlanApprovers.OwnersApprove(plan, x);
        else PlanApprovers.ManagementApproves(plan, x);
    }
}
