using System.Diagnostics.CodeAnalysis;

namespace Iso.Standards;

/// <summary>The things of a document, found by id. Each kind is drawn together when it is first asked for.</summary>
/// <remarks>Where two things of a kind have one id, the first is found; rule REF-002 says so. Not safe to use from several threads at once.</remarks>
public sealed partial class DocumentIndex
{
    private IdTable<Scope>? _byScope;
    private IdTable<Issue>? _byIssue;
    private IdTable<InterestedParty>? _byInterestedParty;
    private IdTable<Obligation>? _byObligation;
    private IdTable<Contract>? _byContract;
    private IdTable<Role>? _byRole;
    private IdTable<Person>? _byPerson;
    private IdTable<Process>? _byProcess;
    private IdTable<Document>? _byDocument;
    private IdTable<Asset>? _byAsset;
    private IdTable<AiSystem>? _byAiSystem;
    private IdTable<Change>? _byChange;
    private IdTable<Objective>? _byObjective;
    private IdTable<Risk>? _byRisk;
    private IdTable<RiskScheme>? _byRiskScheme;
    private IdTable<Opportunity>? _byOpportunity;
    private IdTable<RiskReport>? _byRiskReport;
    private IdTable<TreatmentPlan>? _byTreatmentPlan;
    private IdTable<TreatmentAction>? _byTreatmentAction;
    private IdTable<ImpactAssessment>? _byImpactAssessment;
    private IdTable<Evidence>? _byEvidence;
    private IdTable<SamplingPlan>? _bySamplingPlan;
    private IdTable<ExternalAudit>? _byExternalAudit;

    /// <summary>An index of <paramref name="document"/>; nothing is read yet.</summary>
    public DocumentIndex(ManagementSystem document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
    }

    /// <summary>The document.</summary>
    public ManagementSystem Document { get; }

    /// <summary>Finds a scope.</summary>
    public bool TryFind(Id<Scope> id, [NotNullWhen(true)] out Scope? found) => Find(ByScope, id.Text, out found);

    /// <summary>Finds an issue.</summary>
    public bool TryFind(Id<Issue> id, [NotNullWhen(true)] out Issue? found) => Find(ByIssue, id.Text, out found);

    /// <summary>Finds an interested party.</summary>
    public bool TryFind(Id<InterestedParty> id, [NotNullWhen(true)] out InterestedParty? found) => Find(ByInterestedParty, id.Text, out found);

    /// <summary>Finds an obligation.</summary>
    public bool TryFind(Id<Obligation> id, [NotNullWhen(true)] out Obligation? found) => Find(ByObligation, id.Text, out found);

    /// <summary>Finds an obligation by a text that refers to it.</summary>
    internal bool TryFind(ReadOnlySpan<char> reference, [NotNullWhen(true)] out Obligation? found) => Find(ByObligation, reference.Trim(), out found);

    /// <summary>Finds a contract.</summary>
    public bool TryFind(Id<Contract> id, [NotNullWhen(true)] out Contract? found) => Find(ByContract, id.Text, out found);

    /// <summary>Finds a contract by a text that refers to it.</summary>
    internal bool TryFind(ReadOnlySpan<char> reference, [NotNullWhen(true)] out Contract? found) => Find(ByContract, reference.Trim(), out found);

    /// <summary>Finds a role.</summary>
    public bool TryFind(Id<Role> id, [NotNullWhen(true)] out Role? found) => Find(ByRole, id.Text, out found);

    /// <summary>Finds a person.</summary>
    public bool TryFind(Id<Person> id, [NotNullWhen(true)] out Person? found) => Find(ByPerson, id.Text, out found);

    /// <summary>Finds a process.</summary>
    public bool TryFind(Id<Process> id, [NotNullWhen(true)] out Process? found) => Find(ByProcess, id.Text, out found);

    /// <summary>Finds a document.</summary>
    public bool TryFind(Id<Document> id, [NotNullWhen(true)] out Document? found) => Find(ByDocument, id.Text, out found);

    /// <summary>Finds an asset.</summary>
    public bool TryFind(Id<Asset> id, [NotNullWhen(true)] out Asset? found) => Find(ByAsset, id.Text, out found);

    /// <summary>Finds an AI system.</summary>
    public bool TryFind(Id<AiSystem> id, [NotNullWhen(true)] out AiSystem? found) => Find(ByAiSystem, id.Text, out found);

    /// <summary>Finds a change.</summary>
    public bool TryFind(Id<Change> id, [NotNullWhen(true)] out Change? found) => Find(ByChange, id.Text, out found);

    /// <summary>Finds an objective.</summary>
    public bool TryFind(Id<Objective> id, [NotNullWhen(true)] out Objective? found) => Find(ByObjective, id.Text, out found);

    /// <summary>Finds a risk.</summary>
    public bool TryFind(Id<Risk> id, [NotNullWhen(true)] out Risk? found) => Find(ByRisk, id.Text, out found);

    /// <summary>Finds a risk by a text that refers to it.</summary>
    internal bool TryFind(ReadOnlySpan<char> reference, [NotNullWhen(true)] out Risk? found) => Find(ByRisk, reference.Trim(), out found);

    /// <summary>Finds a scheme.</summary>
    public bool TryFind(Id<RiskScheme> id, [NotNullWhen(true)] out RiskScheme? found) => Find(ByRiskScheme, id.Text, out found);

    /// <summary>Finds an opportunity.</summary>
    public bool TryFind(Id<Opportunity> id, [NotNullWhen(true)] out Opportunity? found) => Find(ByOpportunity, id.Text, out found);

    /// <summary>Finds a report.</summary>
    public bool TryFind(Id<RiskReport> id, [NotNullWhen(true)] out RiskReport? found) => Find(ByRiskReport, id.Text, out found);

    /// <summary>Finds a treatment plan.</summary>
    public bool TryFind(Id<TreatmentPlan> id, [NotNullWhen(true)] out TreatmentPlan? found) => Find(ByTreatmentPlan, id.Text, out found);

    /// <summary>Finds an action of a treatment plan.</summary>
    public bool TryFind(Id<TreatmentAction> id, [NotNullWhen(true)] out TreatmentAction? found) => Find(ByTreatmentAction, id.Text, out found);

    /// <summary>Finds an impact assessment.</summary>
    public bool TryFind(Id<ImpactAssessment> id, [NotNullWhen(true)] out ImpactAssessment? found) => Find(ByImpactAssessment, id.Text, out found);

    /// <summary>Finds an item of evidence.</summary>
    public bool TryFind(Id<Evidence> id, [NotNullWhen(true)] out Evidence? found) => Find(ByEvidence, id.Text, out found);

    /// <summary>Finds a sampling plan.</summary>
    public bool TryFind(Id<SamplingPlan> id, [NotNullWhen(true)] out SamplingPlan? found) => Find(BySamplingPlan, id.Text, out found);

    /// <summary>Finds an external audit.</summary>
    public bool TryFind(Id<ExternalAudit> id, [NotNullWhen(true)] out ExternalAudit? found) => Find(ByExternalAudit, id.Text, out found);

    // The tables, each made when it is first asked for.
    internal IdTable<Scope> ByScope => _byScope ??= Table(Document.Scopes, static x => x.Id.Text);

    internal IdTable<Issue> ByIssue => _byIssue ??= Table(Document.Issues, static x => x.Id.Text);

    internal IdTable<InterestedParty> ByInterestedParty => _byInterestedParty ??= Table(Document.InterestedParties, static x => x.Id.Text);

    internal IdTable<Obligation> ByObligation => _byObligation ??= Table(Document.Obligations, static x => x.Id.Text);

    internal IdTable<Contract> ByContract => _byContract ??= Table(Document.Contracts, static x => x.Id.Text);

    internal IdTable<Role> ByRole => _byRole ??= Table(Document.Roles, static x => x.Id.Text);

    internal IdTable<Person> ByPerson => _byPerson ??= Table(Document.People, static x => x.Id.Text);

    internal IdTable<Process> ByProcess => _byProcess ??= Table(Document.Processes, static x => x.Id.Text);

    internal IdTable<Document> ByDocument => _byDocument ??= Table(Document.Documents, static x => x.Id.Text);

    internal IdTable<Asset> ByAsset => _byAsset ??= Table(Document.Assets, static x => x.Id.Text);

    internal IdTable<AiSystem> ByAiSystem => _byAiSystem ??= Table(Document.AiSystems, static x => x.Id.Text);

    internal IdTable<Change> ByChange => _byChange ??= Table(Document.Changes, static x => x.Id.Text);

    internal IdTable<Objective> ByObjective => _byObjective ??= Table(Document.Objectives, static x => x.Id.Text);

    internal IdTable<Risk> ByRisk => _byRisk ??= Table(Document.RiskRegister?.Risks, static x => x.Id.Text);

    internal IdTable<RiskScheme> ByRiskScheme => _byRiskScheme ??= Table(Document.RiskRegister?.Schemes, static x => x.Id.Text);

    internal IdTable<Opportunity> ByOpportunity => _byOpportunity ??= Table(Document.RiskRegister?.Opportunities, static x => x.Id.Text);

    internal IdTable<RiskReport> ByRiskReport => _byRiskReport ??= Table(Document.RiskRegister?.Reports, static x => x.Id.Text);

    internal IdTable<TreatmentPlan> ByTreatmentPlan => _byTreatmentPlan ??= Table(Document.TreatmentPlans, static x => x.Id.Text);

    internal IdTable<TreatmentAction> ByTreatmentAction => _byTreatmentAction ??= Table(Actions(Document.TreatmentPlans), static x => x.Id.Text);

    internal IdTable<ImpactAssessment> ByImpactAssessment => _byImpactAssessment ??= Table(Document.ImpactAssessments, static x => x.Id.Text);

    internal IdTable<Evidence> ByEvidence => _byEvidence ??= Table(Document.Evidence, static x => x.Id.Text);

    internal IdTable<SamplingPlan> BySamplingPlan => _bySamplingPlan ??= Table(Document.SamplingPlans, static x => x.Id.Text);

    internal IdTable<ExternalAudit> ByExternalAudit => _byExternalAudit ??= Table(Document.ExternalAudits, static x => x.Id.Text);

    /// <summary>Whether two things of a kind that was drawn together so far have one id.</summary>
    internal bool HasRepeatedIds { get; private set; }

    private IdTable<T> Table<T>(IReadOnlyList<T>? list, Func<T, string?> id)
        where T : class
        => Table(list is null ? [] : ValueList<T>.Items(list), id);

    private IdTable<T> Table<T>(T[] things, Func<T, string?> id)
        where T : class
    {
        var table = new IdTable<T>(things, id);
        HasRepeatedIds |= table.HasRepeated;
        return table;
    }

    private static TreatmentAction[] Actions(IReadOnlyList<TreatmentPlan> plans)
    {
        // Most documents have one plan: its own list will do.
        if (plans.Count == 1) return ValueList<TreatmentAction>.Items(plans[0].Actions);
        var actions = new List<TreatmentAction>();
        foreach (var plan in ValueList<TreatmentPlan>.Span(plans)) actions.AddRange(ValueList<TreatmentAction>.Span(plan.Actions));
        return [.. actions];
    }

    private static bool Find<T>(IdTable<T> table, ReadOnlySpan<char> id, [NotNullWhen(true)] out T? found)
        where T : class
    {
        found = id.IsEmpty ? null : table.Find(id);
        return found is not null;
    }
}
