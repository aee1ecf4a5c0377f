namespace Iso.Standards;

/// <summary>The references of the risk register: of its schemes, risks, opportunities and reports.</summary>
internal static class RiskReferences
{
    public static void Judge(ManagementSystem system, Examination x)
    {
        if (system.RiskRegister is not { } register) return;
        if (register.Scheme is { } common && !x.Lookup.TryFind(common, out RiskScheme? _))
        {
            x.Report($"The risk register names the scheme {common}, which the document does not have.", at: "riskRegister.scheme");
        }

        Schemes(register, x);
        Risks(register, x);
        var opportunities = ValueList<Opportunity>.Span(register.Opportunities);
        for (var i = 0; i < opportunities.Length; i++) new Referrer(x, opportunities[i].Id.ToString(), "riskRegister.opportunities", i).Names(opportunities[i].Rating, "rating");

        var reports = ValueList<RiskReport>.Span(register.Reports);
        for (var i = 0; i < reports.Length; i++) new Referrer(x, reports[i].Id.ToString(), "riskRegister.reports", i).Names(ReferenceTargets.Scheme, reports[i].Schemes, "schemes");
    }

    private static void Schemes(RiskRegister register, Examination x)
    {
        var schemes = ValueList<RiskScheme>.Span(register.Schemes);
        for (var i = 0; i < schemes.Length; i++)
        {
            var referrer = new Referrer(x, schemes[i].Id.ToString(), "riskRegister.schemes", i);
            var conversions = ValueList<SchemeConversion>.Span(schemes[i].ConvertsTo);
            for (var j = 0; j < conversions.Length; j++) referrer.NamesIn(ReferenceTargets.Scheme, conversions[j].To, "convertsTo", j, "to");
        }
    }

    private static void Risks(RiskRegister register, Examination x)
    {
        var risks = ValueList<Risk>.Span(register.Risks);
        for (var i = 0; i < risks.Length; i++)
        {
            var risk = risks[i];
            var referrer = new Referrer(x, risk.Id.ToString(), "riskRegister.risks", i);
            referrer.Names(ReferenceTargets.Asset, risk.Assets, "assets");
            referrer.Names(ReferenceTargets.Process, risk.Processes, "processes");
            referrer.Names(ReferenceTargets.Objective, risk.Objectives, "objectives");
            referrer.Names(ReferenceTargets.AiSystem, risk.AiSystems, "aiSystems");
            referrer.Names(ReferenceTargets.Change, risk.AssessedForChanges, "assessedForChanges");
            referrer.Names(risk.Inherent, "inherent");
            referrer.Names(risk.Current, "current");
            referrer.Names(risk.Residual, "residual");
            if (risk.Closure is { } closure) referrer.Names(ReferenceTargets.Evidence, closure.Evidence, "closure.evidence");
            if (risk.Treatment is not { } treatment) continue;
            referrer.Names(ReferenceTargets.Action, treatment.Actions, "treatment.actions");
            referrer.Names(ReferenceTargets.Contract, treatment.Contract, "treatment.contract");
            referrer.Names(ReferenceTargets.Change, treatment.Change, "treatment.change");
        }
    }
}
