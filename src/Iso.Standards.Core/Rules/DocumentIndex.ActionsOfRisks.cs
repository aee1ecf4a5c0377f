namespace Iso.Standards;

/// <content>Which risks the actions of the treatment plans name.</content>
public sealed partial class DocumentIndex
{
    private HashSet<Id<Risk>>? _risksWithAction;

    /// <summary>Whether an action of a treatment plan names a risk among those that it treats.</summary>
    internal bool HasAction(Id<Risk> risk) => (_risksWithAction ??= RisksWithAction()).Contains(risk);

    private HashSet<Id<Risk>> RisksWithAction()
    {
        var named = new HashSet<Id<Risk>>();
        foreach (var plan in ValueList<TreatmentPlan>.Span(Document.TreatmentPlans))
        {
            foreach (var action in ValueList<TreatmentAction>.Span(plan.Actions)) named.UnionWith(action.Risks);
        }

        return named;
    }
}
