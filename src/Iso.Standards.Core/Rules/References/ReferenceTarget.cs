namespace Iso.Standards;

/// <summary>A kind of thing that references lead to.</summary>
/// <param name="Noun">What it is called in a sentence.</param>
/// <param name="Table">Those that the document has.</param>
internal sealed record ReferenceTarget<T>(string Noun, Func<DocumentIndex, IdTable<T>> Table)
    where T : class;

/// <summary>The kinds of things that references lead to.</summary>
internal static class ReferenceTargets
{
    public static readonly ReferenceTarget<Scope> Scope = new("scope", static index => index.ByScope);
    public static readonly ReferenceTarget<Contract> Contract = new("contract", static index => index.ByContract);
    public static readonly ReferenceTarget<Role> Role = new("role", static index => index.ByRole);
    public static readonly ReferenceTarget<Person> Person = new("person", static index => index.ByPerson);
    public static readonly ReferenceTarget<Process> Process = new("process", static index => index.ByProcess);
    public static readonly ReferenceTarget<Asset> Asset = new("asset", static index => index.ByAsset);
    public static readonly ReferenceTarget<AiSystem> AiSystem = new("AI system", static index => index.ByAiSystem);
    public static readonly ReferenceTarget<Change> Change = new("change", static index => index.ByChange);
    public static readonly ReferenceTarget<Objective> Objective = new("objective", static index => index.ByObjective);
    public static readonly ReferenceTarget<RiskScheme> Scheme = new("scheme", static index => index.ByRiskScheme);
    public static readonly ReferenceTarget<Risk> Risk = new("risk", static index => index.ByRisk);
    public static readonly ReferenceTarget<TreatmentAction> Action = new("action", static index => index.ByTreatmentAction);
    public static readonly ReferenceTarget<Evidence> Evidence = new("evidence", static index => index.ByEvidence);
    public static readonly ReferenceTarget<ExternalAudit> Audit = new("external audit", static index => index.ByExternalAudit);
}
