namespace Iso.Standards;

/// <summary>A kind of thing that references lead to.</summary>
/// <param name="Noun">What it is called in a sentence.</param>
/// <param name="Has">Whether the document has one of that id.</param>
internal sealed record ReferenceTarget<T>(string Noun, Func<DocumentIndex, Id<T>, bool> Has);

/// <summary>The kinds of things that references lead to.</summary>
internal static class ReferenceTargets
{
    public static readonly ReferenceTarget<Scope> Scope = new("scope", static (index, id) => index.TryFind(id, out _));
    public static readonly ReferenceTarget<Contract> Contract = new("contract", static (index, id) => index.TryFind(id, out _));
    public static readonly ReferenceTarget<Role> Role = new("role", static (index, id) => index.TryFind(id, out _));
    public static readonly ReferenceTarget<Person> Person = new("person", static (index, id) => index.TryFind(id, out _));
    public static readonly ReferenceTarget<Process> Process = new("process", static (index, id) => index.TryFind(id, out _));
    public static readonly ReferenceTarget<Asset> Asset = new("asset", static (index, id) => index.TryFind(id, out _));
    public static readonly ReferenceTarget<AiSystem> AiSystem = new("AI system", static (index, id) => index.TryFind(id, out _));
    public static readonly ReferenceTarget<Change> Change = new("change", static (index, id) => index.TryFind(id, out _));
    public static readonly ReferenceTarget<Objective> Objective = new("objective", static (index, id) => index.TryFind(id, out _));
    public static readonly ReferenceTarget<RiskScheme> Scheme = new("scheme", static (index, id) => index.TryFind(id, out _));
    public static readonly ReferenceTarget<Risk> Risk = new("risk", static (index, id) => index.TryFind(id, out _));
    public static readonly ReferenceTarget<TreatmentAction> Action = new("action", static (index, id) => index.TryFind(id, out _));
    public static readonly ReferenceTarget<Evidence> Evidence = new("evidence", static (index, id) => index.TryFind(id, out _));
    public static readonly ReferenceTarget<ExternalAudit> Audit = new("external audit", static (index, id) => index.TryFind(id, out _));
}
