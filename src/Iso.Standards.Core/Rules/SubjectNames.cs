namespace Iso.Standards;

/// <summary>What a diagnostic says it is about: the id of the thing at a place.</summary>
internal static class SubjectNames
{
    public static string Of(ManagementSystem system, DocumentPlace place) => (place.List, place.Inner) switch
    {
        (DocumentList.Document, _) => system.Organization?.Name ?? string.Empty,
        (DocumentList.Scopes, InnerList.NonApplicable) => new ProvisionId(system.Scopes[place.Index].Standard, system.Scopes[place.Index].NonApplicable[place.InnerIndex].Requirement).ToString(),
        (DocumentList.Scopes, _) => system.Scopes[place.Index].Id.ToString(),
        (DocumentList.Obligations, _) => system.Obligations[place.Index].Id.ToString(),
        (DocumentList.Contracts, _) => system.Contracts[place.Index].Id.ToString(),
        (DocumentList.Processes, _) => system.Processes[place.Index].Id.ToString(),
        (DocumentList.Assets, _) => system.Assets[place.Index].Id.ToString(),
        (DocumentList.AiSystems, _) => system.AiSystems[place.Index].Id.ToString(),
        (DocumentList.Changes, _) => system.Changes[place.Index].Id.ToString(),
        (DocumentList.Objectives, _) => system.Objectives[place.Index].Id.ToString(),
        (DocumentList.Schemes, _) => system.RiskRegister!.Schemes[place.Index].Id.ToString(),
        (DocumentList.Risks, _) => system.RiskRegister!.Risks[place.Index].Id.ToString(),
        (DocumentList.Opportunities, _) => system.RiskRegister!.Opportunities[place.Index].Id.ToString(),
        (DocumentList.Reports, _) => system.RiskRegister!.Reports[place.Index].Id.ToString(),
        (DocumentList.TreatmentPlans, InnerList.Actions) => system.TreatmentPlans[place.Index].Actions[place.InnerIndex].Id.ToString(),
        (DocumentList.TreatmentPlans, _) => system.TreatmentPlans[place.Index].Id.ToString(),
        (DocumentList.ImpactAssessments, _) => system.ImpactAssessments[place.Index].Id.ToString(),
        (DocumentList.Statements, InnerList.Entries) => system.Statements[place.Index].Entries[place.InnerIndex].Control.ToString(),
        (DocumentList.Statements, InnerList.AdditionalControls) => system.Statements[place.Index].AdditionalControls[place.InnerIndex].Control.ToString(),
        (DocumentList.Statements, _) => system.Statements[place.Index].Standard.ToString(),
        (DocumentList.Evidence, _) => system.Evidence[place.Index].Id.ToString(),
        (DocumentList.SamplingPlans, _) => system.SamplingPlans[place.Index].Id.ToString(),
        _ => system.Certificates[place.Index].Standard.ToString(),
    };
}
