using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

/// <summary>A document with one part of it changed.</summary>
internal static class Edits
{
    public static ManagementSystem Scope(this ManagementSystem system, string id, Func<Scope, Scope> change)
        => system with { Scopes = Change(system.Scopes, scope => scope.Id.ToString() == id, change) };

    public static ManagementSystem Asset(this ManagementSystem system, string id, Func<Asset, Asset> change)
        => system with { Assets = Change(system.Assets, asset => asset.Id.ToString() == id, change) };

    public static ManagementSystem Obligation(this ManagementSystem system, string id, Func<Obligation, Obligation> change)
        => system with { Obligations = Change(system.Obligations, obligation => obligation.Id.ToString() == id, change) };

    public static ManagementSystem Objective(this ManagementSystem system, string id, Func<Objective, Objective> change)
        => system with { Objectives = Change(system.Objectives, objective => objective.Id.ToString() == id, change) };

    public static ManagementSystem OnChange(this ManagementSystem system, string id, Func<Change, Change> change)
        => system with { Changes = Change(system.Changes, it => it.Id.ToString() == id, change) };

    /// <summary>What a system is under the EU AI Act, changed.</summary>
    public static ManagementSystem AiAct(this ManagementSystem system, string id, Func<AiActRecord, AiActRecord> change)
        => system with { AiSystems = Change(system.AiSystems, ai => ai.Id.ToString() == id, ai => ai with { AiAct = change(ai.AiAct!) }) };

    /// <summary>Its classification changed.</summary>
    public static AiActRecord Classed(this AiActRecord act, Func<AiActClassification, AiActClassification> change)
        => act with { Classifications = [.. act.Classifications.Select(change)] };

    /// <summary>The measure on an article changed.</summary>
    public static AiActRecord Measure(this AiActRecord act, string article, Func<AiActMeasure, AiActMeasure> change)
        => act with { Measures = Change(act.Measures, measure => measure.Provision.ToString() == article, change) };

    /// <summary>One more measure.</summary>
    public static AiActRecord AddMeasure(this AiActRecord act, AiActMeasure measure) => act with { Measures = [.. act.Measures, measure] };

    /// <summary>Of all measures only that on AI literacy.</summary>
    public static AiActRecord OnlyLiteracy(this AiActRecord act) => act with { Measures = [.. act.Measures.Where(measure => measure.Provision.ToString() == "Art. 4")] };

    public static ManagementSystem Register(this ManagementSystem system, Func<RiskRegister, RiskRegister> change)
        => system with { RiskRegister = change(system.RiskRegister!) };

    public static ManagementSystem Scheme(this ManagementSystem system, Func<RiskScheme, RiskScheme> change)
        => system.Register(register => register with { Schemes = [.. register.Schemes.Select(change)] });

    public static ManagementSystem Risk(this ManagementSystem system, string id, Func<Risk, Risk> change)
        => system.Register(register => register with { Risks = Change(register.Risks, risk => risk.Id.ToString() == id, change) });

    public static ManagementSystem Treatment(this ManagementSystem system, string risk, Func<RiskTreatment, RiskTreatment> change)
        => system.Risk(risk, it => it with { Treatment = change(it.Treatment!) });

    public static ManagementSystem AddRisk(this ManagementSystem system, Risk risk)
        => system.Register(register => register with { Risks = [.. register.Risks, risk] });

    public static ManagementSystem Plan(this ManagementSystem system, string id, Func<TreatmentPlan, TreatmentPlan> change)
        => system with { TreatmentPlans = Change(system.TreatmentPlans, plan => plan.Id.ToString() == id, change) };

    public static ManagementSystem Action(this ManagementSystem system, string id, Func<TreatmentAction, TreatmentAction> change)
        => system with { TreatmentPlans = [.. system.TreatmentPlans.Select(plan => plan with { Actions = Change(plan.Actions, action => action.Id.ToString() == id, change, atLeastOne: false) })] };

    public static ManagementSystem Assessment(this ManagementSystem system, string id, Func<ImpactAssessment, ImpactAssessment> change)
        => system with { ImpactAssessments = Change(system.ImpactAssessments, assessment => assessment.Id.ToString() == id, change) };

    public static ManagementSystem SecurityStatement(this ManagementSystem system, Func<StatementOfApplicability, StatementOfApplicability> change)
        => system with { Statements = Change(system.Statements, statement => statement.Standard == Isms.Id, change) };

    public static ManagementSystem AiStatement(this ManagementSystem system, Func<StatementOfApplicability, StatementOfApplicability> change)
        => system with { Statements = Change(system.Statements, statement => statement.Standard == Aims.Id, change) };

    public static ManagementSystem SecurityEntry(this ManagementSystem system, string number, Func<SoaEntry, SoaEntry> change)
        => system.SecurityStatement(statement => statement with { Entries = Change(statement.Entries, entry => entry.Control.Number.ToString() == number, change) });

    public static ManagementSystem AiEntry(this ManagementSystem system, string number, Func<SoaEntry, SoaEntry> change)
        => system.AiStatement(statement => statement with { Entries = Change(statement.Entries, entry => entry.Control.Number.ToString() == number, change) });

    public static ManagementSystem Item(this ManagementSystem system, string id, Func<Evidence, Evidence> change)
        => system with { Evidence = Change(system.Evidence, item => item.Id.ToString() == id, change) };

    /// <summary>The claims of an item on one standard changed.</summary>
    public static ManagementSystem Claims(this ManagementSystem system, string item, StandardId standard, Func<EvidenceClaim, EvidenceClaim> change)
        => system.Item(item, it => it with { Claims = Change(it.Claims, claim => claim.Provision.Standard == standard, change) });

    public static ManagementSystem WithoutClaim(this ManagementSystem system, string item, string number)
        => system.Item(item, it => it with { Claims = [.. it.Claims.Where(claim => claim.Provision.Number.ToString() != number)] });

    /// <summary>A control excluded, and nothing left that names it: no risk, no action, no demand, no evidence.</summary>
    public static ManagementSystem Exclude(this ManagementSystem system, ControlId control, string justification)
    {
        IReadOnlyList<ControlId> Rest(IReadOnlyList<ControlId> controls) => controls.Contains(control) ? [.. controls.Where(other => other != control)] : controls;
        SoaEntry Out(SoaEntry entry) => entry.Control == control ? new() { Control = control, Decision = Decision.Excluded, Justification = justification, LastReviewedOn = entry.LastReviewedOn, GuidanceConsidered = entry.GuidanceConsidered } : entry;
        return system with
        {
            Statements = [.. system.Statements.Select(statement => statement with { Entries = [.. statement.Entries.Select(Out)] })],
            RiskRegister = system.RiskRegister! with { Risks = [.. system.RiskRegister.Risks.Select(risk => risk with { Treatment = risk.Treatment! with { Controls = Rest(risk.Treatment.Controls) } })] },
            TreatmentPlans = [.. system.TreatmentPlans.Select(plan => plan with { Actions = [.. plan.Actions.Select(action => action with { Controls = Rest(action.Controls) })] })],
            Obligations = [.. system.Obligations.Select(obligation => obligation with { Controls = Rest(obligation.Controls) })],
            Contracts = [.. system.Contracts.Select(contract => contract with { Controls = Rest(contract.Controls) })],
            Evidence = [.. system.Evidence.Select(item => item with { Claims = [.. item.Claims.Where(claim => claim.Provision != control.Provision)] })],
        };
    }

    private static T[] Change<T>(IReadOnlyList<T> list, Func<T, bool> which, Func<T, T> change, bool atLeastOne = true)
    {
        var changed = 0;
        T[] result = [.. list.Select(it => which(it) && ++changed > 0 ? change(it) : it)];
        return changed > 0 || !atLeastOne ? result : throw new InvalidOperationException($"The sample has no such {typeof(T).Name} any more.");
    }
}
