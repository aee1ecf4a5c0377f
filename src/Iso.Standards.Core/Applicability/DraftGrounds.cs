namespace Iso.Standards;

/// <summary>What a document says for each control of one standard, drawn together for a draft.</summary>
internal sealed class DraftGrounds
{
    private readonly Dictionary<ControlId, List<ControlGround>> _grounds = [];
    private readonly Dictionary<ControlId, Id<TreatmentAction>> _openActions = [];
    private readonly StandardId _standard;

    /// <summary>The grounds for the controls of a standard, by the risks, obligations, contracts and plans of a document.</summary>
    public DraftGrounds(ManagementSystem system, StandardId standard, LocalDate? asOf, IEnumerable<ProfileHint> hints)
    {
        _standard = standard;
        var index = new DocumentIndex(system);
        foreach (var risk in ValueList<Risk>.Span(system.RiskRegister?.Risks ?? []))
        {
            // Of two risks with one id a reference finds the first only, so the second is no ground to name.
            if (risk.Status == RiskStatus.Closed || !index.TryFind(risk.Id, out Risk? found) || !ReferenceEquals(found, risk)) continue;
            Add(risk.Treatment?.Controls ?? [], GroundKind.Risk, risk.Id.ToString(), risk.Title);
        }

        foreach (var obligation in ValueList<Obligation>.Span(system.Obligations))
        {
            if (!obligation.IsInForceOn(asOf) || !index.TryFind(obligation.Id, out Obligation? found) || !ReferenceEquals(found, obligation)) continue;
            Add(obligation.Controls, GroundKind.Obligation, obligation.Id.ToString(), obligation.Title);
        }

        foreach (var contract in ValueList<Contract>.Span(system.Contracts))
        {
            if (!contract.IsInForceOn(asOf) || !index.TryFind(contract.Id, out Contract? found) || !ReferenceEquals(found, contract)) continue;
            Add(contract.Controls, GroundKind.Contract, contract.Id.ToString(), contract.Title);
        }

        foreach (var plan in ValueList<TreatmentPlan>.Span(system.TreatmentPlans))
        {
            foreach (var action in ValueList<TreatmentAction>.Span(plan.Actions)) Add(action);
        }

        foreach (var hint in hints) Add([hint.Control], GroundKind.Profile, string.Empty, hint.Because);
        foreach (var (_, grounds) in _grounds) grounds.Sort(InOrder);
    }

    /// <summary>The controls for which something speaks.</summary>
    public IEnumerable<ControlId> Controls => _grounds.Keys;

    /// <summary>What speaks for a control, by kind and reference.</summary>
    public IReadOnlyList<ControlGround> For(ControlId control) => _grounds.TryGetValue(control, out var grounds) ? grounds : [];

    /// <summary>The open action that puts a control into effect: that of the smallest id; null where there is none.</summary>
    public Id<TreatmentAction>? OpenActionFor(ControlId control) => _openActions.TryGetValue(control, out var action) ? action : null;

    private void Add(TreatmentAction action)
    {
        if (action.Id.IsUnspecified) return;
        Add(action.Controls, GroundKind.Action, action.Id.ToString(), action.Title);
        if (!action.IsOpen) return;
        foreach (var control in ValueList<ControlId>.Span(action.Controls))
        {
            if (!_openActions.TryGetValue(control, out var other) || string.CompareOrdinal(action.Id.Text, other.Text) < 0) _openActions[control] = action.Id;
        }
    }

    private void Add(IReadOnlyList<ControlId> controls, GroundKind kind, string reference, string text)
    {
        foreach (var control in ValueList<ControlId>.Span(controls))
        {
            if (control.IsUnspecified || control.Standard != _standard) continue;
            if (!_grounds.TryGetValue(control, out var grounds)) _grounds[control] = grounds = [];
            var ground = new ControlGround { Kind = kind, Reference = reference, Text = text ?? string.Empty };
            if (!grounds.Contains(ground)) grounds.Add(ground);
        }
    }

    private static int InOrder(ControlGround a, ControlGround b)
    {
        var order = a.Kind.CompareTo(b.Kind);
        if (order == 0) order = string.CompareOrdinal(a.Reference, b.Reference);
        return order == 0 ? string.CompareOrdinal(a.Text, b.Text) : order;
    }
}
