using System.Diagnostics.CodeAnalysis;

namespace Iso.Standards;

/// <summary>The things of a document, found by id. Each kind is drawn together when it is first asked for.</summary>
/// <remarks>Where two things of a kind have one id, the first is found; rule REF-002 says so. Not safe to use from several threads at once.</remarks>
public sealed partial class DocumentIndex
{
    private Dictionary<string, Scope>? _byScope;
    private Dictionary<string, Issue>? _byIssue;
    private Dictionary<string, InterestedParty>? _byInterestedParty;
    private Dictionary<string, Obligation>? _byObligation;
    private Dictionary<string, Contract>? _byContract;
    private Dictionary<string, Role>? _byRole;
    private Dictionary<string, Person>? _byPerson;
    private Dictionary<string, Process>? _byProcess;
    private Dictionary<string, Document>? _byDocument;
    private Dictionary<string, Asset>? _byAsset;
    private Dictionary<string, AiSystem>? _byAiSystem;
    private Dictionary<string, Change>? _byChange;
    private Dictionary<string, Objective>? _byObjective;
    private Dictionary<string, Risk>? _byRisk;
    private Dictionary<string, RiskScheme>? _byRiskScheme;
    private Dictionary<string, Opportunity>? _byOpportunity;
    private Dictionary<string, RiskReport>? _byRiskReport;
    private Dictionary<string, TreatmentPlan>? _byTreatmentPlan;
    private Dictionary<string, TreatmentAction>? _byTreatmentAction;
    private Dictionary<string, ImpactAssessment>? _byImpactAssessment;
    private Dictionary<string, Evidence>? _byEvidence;
    private Dictionary<string, SamplingPlan>? _bySamplingPlan;
    private Dictionary<string, ExternalAudit>? _byExternalAudit;

    /// <summary>An index of <paramref name="document"/>; nothing is read yet.</summary>
    public DocumentIndex(ManagementSystem document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
    }

    /// <summary>The document.</summary>
    public ManagementSystem Document { get; }

    /// <summary>Finds a scope.</summary>
    public bool TryFind(Id<Scope> id, [NotNullWhen(true)] out Scope? found) => Find(_byScope ??= Table(Document.Scopes, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds an issue.</summary>
    public bool TryFind(Id<Issue> id, [NotNullWhen(true)] out Issue? found) => Find(_byIssue ??= Table(Document.Issues, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds an interested party.</summary>
    public bool TryFind(Id<InterestedParty> id, [NotNullWhen(true)] out InterestedParty? found) => Find(_byInterestedParty ??= Table(Document.InterestedParties, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds an obligation.</summary>
    public bool TryFind(Id<Obligation> id, [NotNullWhen(true)] out Obligation? found) => Find(_byObligation ??= Table(Document.Obligations, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds a contract.</summary>
    public bool TryFind(Id<Contract> id, [NotNullWhen(true)] out Contract? found) => Find(_byContract ??= Table(Document.Contracts, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds a role.</summary>
    public bool TryFind(Id<Role> id, [NotNullWhen(true)] out Role? found) => Find(_byRole ??= Table(Document.Roles, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds a person.</summary>
    public bool TryFind(Id<Person> id, [NotNullWhen(true)] out Person? found) => Find(_byPerson ??= Table(Document.People, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds a process.</summary>
    public bool TryFind(Id<Process> id, [NotNullWhen(true)] out Process? found) => Find(_byProcess ??= Table(Document.Processes, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds a document.</summary>
    public bool TryFind(Id<Document> id, [NotNullWhen(true)] out Document? found) => Find(_byDocument ??= Table(Document.Documents, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds an asset.</summary>
    public bool TryFind(Id<Asset> id, [NotNullWhen(true)] out Asset? found) => Find(_byAsset ??= Table(Document.Assets, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds an AI system.</summary>
    public bool TryFind(Id<AiSystem> id, [NotNullWhen(true)] out AiSystem? found) => Find(_byAiSystem ??= Table(Document.AiSystems, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds a change.</summary>
    public bool TryFind(Id<Change> id, [NotNullWhen(true)] out Change? found) => Find(_byChange ??= Table(Document.Changes, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds an objective.</summary>
    public bool TryFind(Id<Objective> id, [NotNullWhen(true)] out Objective? found) => Find(_byObjective ??= Table(Document.Objectives, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds a risk.</summary>
    public bool TryFind(Id<Risk> id, [NotNullWhen(true)] out Risk? found) => Find(_byRisk ??= Table(Document.RiskRegister?.Risks, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds a scheme.</summary>
    public bool TryFind(Id<RiskScheme> id, [NotNullWhen(true)] out RiskScheme? found) => Find(_byRiskScheme ??= Table(Document.RiskRegister?.Schemes, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds an opportunity.</summary>
    public bool TryFind(Id<Opportunity> id, [NotNullWhen(true)] out Opportunity? found) => Find(_byOpportunity ??= Table(Document.RiskRegister?.Opportunities, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds a report.</summary>
    public bool TryFind(Id<RiskReport> id, [NotNullWhen(true)] out RiskReport? found) => Find(_byRiskReport ??= Table(Document.RiskRegister?.Reports, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds a treatment plan.</summary>
    public bool TryFind(Id<TreatmentPlan> id, [NotNullWhen(true)] out TreatmentPlan? found) => Find(_byTreatmentPlan ??= Table(Document.TreatmentPlans, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds an action of a treatment plan.</summary>
    public bool TryFind(Id<TreatmentAction> id, [NotNullWhen(true)] out TreatmentAction? found) => Find(_byTreatmentAction ??= Table<TreatmentAction>(Document.TreatmentPlans.SelectMany(plan => plan.Actions).ToList(), static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds an impact assessment.</summary>
    public bool TryFind(Id<ImpactAssessment> id, [NotNullWhen(true)] out ImpactAssessment? found) => Find(_byImpactAssessment ??= Table(Document.ImpactAssessments, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds an item of evidence.</summary>
    public bool TryFind(Id<Evidence> id, [NotNullWhen(true)] out Evidence? found) => Find(_byEvidence ??= Table(Document.Evidence, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds a sampling plan.</summary>
    public bool TryFind(Id<SamplingPlan> id, [NotNullWhen(true)] out SamplingPlan? found) => Find(_bySamplingPlan ??= Table(Document.SamplingPlans, static x => x.Id.Text), id.Text, out found);

    /// <summary>Finds an external audit.</summary>
    public bool TryFind(Id<ExternalAudit> id, [NotNullWhen(true)] out ExternalAudit? found) => Find(_byExternalAudit ??= Table(Document.ExternalAudits, static x => x.Id.Text), id.Text, out found);

    /// <summary>Whether two things of a kind that was drawn together so far have one id.</summary>
    internal bool HasRepeatedIds { get; private set; }

    private Dictionary<string, T> Table<T>(IReadOnlyList<T>? list, Func<T, string?> id)
    {
        var table = new Dictionary<string, T>(list?.Count ?? 0, StringComparer.Ordinal);
        if (list is null) return table;
        foreach (var thing in ValueList<T>.Span(list))
        {
            if (id(thing) is { } text && !table.TryAdd(text, thing)) HasRepeatedIds = true;
        }

        return table;
    }

    private static bool Find<T>(Dictionary<string, T> table, string? id, [NotNullWhen(true)] out T? found)
        where T : class
    {
        found = null;
        return id is not null && table.TryGetValue(id, out found);
    }
}
