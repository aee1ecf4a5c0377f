using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <content>What points to a thing: the risks that name it, its impact assessments, the significant changes that touch it.</content>
public sealed partial class DocumentIndex
{
    private Dictionary<string, List<Risk>>? _risksByAsset;
    private Dictionary<string, List<Risk>>? _risksByProcess;
    private Dictionary<string, List<Risk>>? _risksByAiSystem;
    private Dictionary<string, List<ImpactAssessment>>? _assessmentsByAiSystem;
    private Dictionary<string, List<Change>>? _changesByRisk;
    private Dictionary<string, List<Change>>? _changesByAsset;
    private Dictionary<string, List<Change>>? _changesByProcess;
    private Dictionary<string, List<Change>>? _changesByAiSystem;

    /// <summary>The risks that name an asset, closed ones too, in the order of the register.</summary>
    public IReadOnlyList<Risk> RisksOf(Id<Asset> asset) => Of(_risksByAsset ??= Grouped(Document.RiskRegister?.Risks, static risk => risk.Assets), asset.Text);

    /// <summary>The risks that name a process, closed ones too, in the order of the register.</summary>
    public IReadOnlyList<Risk> RisksOf(Id<Process> process) => Of(_risksByProcess ??= Grouped(Document.RiskRegister?.Risks, static risk => risk.Processes), process.Text);

    /// <summary>The risks that name an AI system, closed ones too, in the order of the register.</summary>
    public IReadOnlyList<Risk> RisksOf(Id<AiSystem> system) => Of(_risksByAiSystem ??= Grouped(Document.RiskRegister?.Risks, static risk => risk.AiSystems), system.Text);

    /// <summary>The impact assessments of an AI system, in the order of the document.</summary>
    public IReadOnlyList<ImpactAssessment> ImpactAssessmentsOf(Id<AiSystem> system) => Of(_assessmentsByAiSystem ??= BySystem(Document.ImpactAssessments), system.Text);

    /// <summary>The significant changes that name a risk.</summary>
    public IReadOnlyList<Change> SignificantChangesOf(Id<Risk> risk) => Of(_changesByRisk ??= Grouped(Document.Changes, static change => change.IsSignificant ? change.Risks : []), risk.Text);

    /// <summary>The significant changes that touch an asset.</summary>
    public IReadOnlyList<Change> SignificantChangesOf(Id<Asset> asset) => Of(_changesByAsset ??= Grouped(Document.Changes, static change => change.IsSignificant ? change.Assets : []), asset.Text);

    /// <summary>The significant changes that touch a process.</summary>
    public IReadOnlyList<Change> SignificantChangesOf(Id<Process> process) => Of(_changesByProcess ??= Grouped(Document.Changes, static change => change.IsSignificant ? change.Processes : []), process.Text);

    /// <summary>The significant changes that touch an AI system.</summary>
    public IReadOnlyList<Change> SignificantChangesOf(Id<AiSystem> system) => Of(_changesByAiSystem ??= Grouped(Document.Changes, static change => change.IsSignificant ? change.AiSystems : []), system.Text);

    private static Dictionary<string, List<T>> Grouped<T, TKey>(IReadOnlyList<T>? list, Func<T, IReadOnlyList<Id<TKey>>> ids)
        where T : class
    {
        var groups = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        if (list is null) return groups;
        foreach (var thing in ValueList<T>.Span(list))
        {
            foreach (var id in ValueList<Id<TKey>>.Span(ids(thing))) Add(groups, id.Text, thing);
        }

        return groups;
    }

    private static Dictionary<string, List<ImpactAssessment>> BySystem(IReadOnlyList<ImpactAssessment> list)
    {
        var groups = new Dictionary<string, List<ImpactAssessment>>(StringComparer.Ordinal);
        foreach (var assessment in ValueList<ImpactAssessment>.Span(list)) Add(groups, assessment.System.Text, assessment);
        return groups;
    }

    /// <summary>Adds a thing to its group, once where it names the group twice.</summary>
    private static void Add<T>(Dictionary<string, List<T>> groups, string? id, T thing)
        where T : class
    {
        if (id is null) return;
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, id, out _);
        group ??= [];
        if (group.Count == 0 || !ReferenceEquals(group[^1], thing)) group.Add(thing);
    }

    private static IReadOnlyList<T> Of<T>(Dictionary<string, List<T>> groups, string? id)
        => id is not null && groups.TryGetValue(id, out var group) ? group : ValueList<T>.Empty;
}
