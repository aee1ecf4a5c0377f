namespace Iso.Standards;

/// <summary>Whether those approved a treatment plan who may (rule SOA-059).</summary>
internal static class PlanApprovers
{
    /// <summary>Whether anybody approved the plan.</summary>
    public static bool IsApproved(TreatmentPlan plan)
    {
        foreach (var approval in ValueList<PlanApproval>.Span(plan.Approvals))
        {
            if (!SoaText.IsBlank(approval.By)) return true;
        }

        return false;
    }

    /// <summary>Reports each risk of information security in the plan whose owner, and nobody above, approved it.</summary>
    public static void OwnersApprove(TreatmentPlan plan, Examination x)
    {
        SortedDictionary<string, Risk>? open = null;
        Dictionary<string, bool>? owners = null;
        foreach (var action in ValueList<TreatmentAction>.Span(plan.Actions))
        {
            foreach (var id in ValueList<Id<Risk>>.Span(action.Risks))
            {
                if (x.Lookup.TryFind(id, out Risk? risk) && !IsSettled(risk, plan, x, ref owners)) Note(ref open, risk);
            }
        }

        foreach (var risk in ValueList<Risk>.Span(x.Document.RiskRegister?.Risks ?? []))
        {
            if (risk.Treatment is { Actions.Count: > 0 } treatment && !IsSettled(risk, plan, x, ref owners) && IsIn(plan, treatment, x)) Note(ref open, risk);
        }

        if (open is null) return;
        foreach (var risk in open.Values)
        {
            x.Report($"{plan.Id} treats {risk.Id}, and neither its owner {risk.Owner} nor anybody above approved it.", at: "approvals", subject: risk.Id.ToString(), standard: plan.Standard);
        }
    }

    /// <summary>Reports a plan for AI that no designated and no top management approved.</summary>
    public static void ManagementApproves(TreatmentPlan plan, Examination x)
    {
        foreach (var approval in ValueList<PlanApproval>.Span(plan.Approvals))
        {
            if (x.Lookup.Has(approval.By, Authority.DesignatedManagement) || x.Lookup.Has(approval.By, Authority.TopManagement)) return;
        }

        x.Report(
            $"{plan.Id} was approved by {SoaText.Listed(plan.Approvals.Where(a => !SoaText.IsBlank(a.By)).Select(a => a.By.Trim()))}, and none of them is the management designated for it.",
            at: "approvals",
            standard: plan.Standard);
    }

    /// <summary>Whether there is nothing to ask about the risk: another discipline's, closed, without owner, or approved by the owner.</summary>
    private static bool IsSettled(Risk risk, TreatmentPlan plan, Examination x, ref Dictionary<string, bool>? owners)
    {
        if (risk.Status == RiskStatus.Closed || SoaText.IsBlank(risk.Owner) || !risk.IsOf(RiskDomain.InformationSecurity)) return true;
        // Few people own many risks: each is asked about once.
        owners ??= new(StringComparer.Ordinal);
        if (!owners.TryGetValue(risk.Owner, out var approved)) owners.Add(risk.Owner, approved = IsApprovedFor(risk.Owner, plan, x));
        return approved;
    }

    /// <summary>Whether the owner of risks, or somebody above, is among those who approved the plan.</summary>
    private static bool IsApprovedFor(string owner, TreatmentPlan plan, Examination x)
    {
        var approvals = ValueList<PlanApproval>.Span(plan.Approvals);
        foreach (var approval in approvals)
        {
            if (x.Lookup.IsSame(approval.By, owner)) return true;
        }

        foreach (var approval in approvals)
        {
            if (x.Lookup.IsAbove(approval.By, owner)) return true;
        }

        return false;
    }

    /// <summary>Whether an action that the risk names stands in the plan.</summary>
    private static bool IsIn(TreatmentPlan plan, RiskTreatment treatment, Examination x)
    {
        foreach (var id in ValueList<Id<TreatmentAction>>.Span(treatment.Actions))
        {
            if (!x.Lookup.TryFind(id, out TreatmentAction? named)) continue;
            foreach (var action in ValueList<TreatmentAction>.Span(plan.Actions))
            {
                if (ReferenceEquals(action, named)) return true;
            }
        }

        return false;
    }

    private static void Note(ref SortedDictionary<string, Risk>? open, Risk risk)
    {
        open ??= new(StringComparer.Ordinal);
        open.TryAdd(risk.Id.ToString(), risk);
    }
}
