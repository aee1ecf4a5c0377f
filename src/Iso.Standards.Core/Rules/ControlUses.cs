using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>What a document says of each control, drawn together once a check: by the place of the control in its catalog, or by its id where no catalog at hand has it.</summary>
internal sealed class ControlUses
{
    /// <summary>Room for the catalogs of two standards; more is made where it is needed.</summary>
    private const int Least = 512;

    /// <summary>The index where nothing is said of a control, since the item that names it is not active.</summary>
    private const int None = int.MinValue;

    private readonly Examination _x;
    private readonly int[] _entries;     // for every entry of every statement, in order: the index of its control
    private readonly int[] _statements;  // where the entries of each statement begin in _entries
    private readonly int[] _additional;  // and where its additional controls do
    private readonly int[] _claims;      // where the claims of each item of evidence begin in _claimed; one more at the end
    private readonly int[] _claimed;     // for every claim, in order: the index of its control, or none
    private readonly bool[] _counts;     // for every item of evidence: whether it counts
    private readonly Dictionary<ControlId, int> _others = [];
    private ControlUse[] _uses = new ControlUse[Least];
    private ControlUse[] _otherUses = [];

    public ControlUses(Examination x, ValidityByType validity)
    {
        _x = x;
        var (system, asOf) = (x.Document, x.AsOf);
        var statements = ValueList<StatementOfApplicability>.Span(system.Statements);
        _statements = new int[statements.Length];
        _additional = new int[statements.Length];
        var entries = 0;
        for (var i = 0; i < statements.Length; i++)
        {
            _statements[i] = entries;
            _additional[i] = entries + statements[i].Entries.Count;
            entries += statements[i].Entries.Count + statements[i].AdditionalControls.Count;
        }

        _entries = new int[entries];
        var next = 0;
        foreach (var statement in statements)
        {
            foreach (var entry in ValueList<SoaEntry>.Span(statement.Entries)) _entries[next++] = Decide(entry);
            foreach (var entry in ValueList<SoaEntry>.Span(statement.AdditionalControls)) _entries[next++] = Decide(entry);
        }

        foreach (var risk in ValueList<Risk>.Span(system.RiskRegister?.Risks ?? []))
        {
            if (risk.Status != RiskStatus.Closed && risk.Treatment is { } treatment) Mark(treatment.Controls, ControlUse.TreatsRisk);
        }

        foreach (var plan in ValueList<TreatmentPlan>.Span(system.TreatmentPlans))
        {
            foreach (var action in ValueList<TreatmentAction>.Span(plan.Actions)) Mark(action.Controls, ControlUse.Planned);
        }

        foreach (var obligation in ValueList<Obligation>.Span(system.Obligations))
        {
            if (obligation.IsInForceOn(asOf)) Mark(obligation.Controls, ControlUse.Demanded);
        }

        foreach (var contract in ValueList<Contract>.Span(system.Contracts))
        {
            if (contract.IsInForceOn(asOf)) Mark(contract.Controls, ControlUse.Demanded);
        }

        var evidence = ValueList<Evidence>.Span(system.Evidence);
        _counts = new bool[evidence.Length];
        _claims = new int[evidence.Length + 1];
        for (var i = 0; i < evidence.Length; i++) _claims[i + 1] = _claims[i] + evidence[i].Claims.Count;
        _claimed = new int[_claims[^1]];
        for (var i = 0; i < evidence.Length; i++)
        {
            _counts[i] = Freshness.Of(evidence[i], asOf, validity) == FreshnessState.Fresh;
            if (evidence[i].Status == EvidenceStatus.Active) Mark(evidence[i], i, _counts[i] ? ControlUse.HasEvidence | ControlUse.HasValidEvidence : ControlUse.HasEvidence);
            else _claimed.AsSpan(_claims[i].._claims[i + 1]).Fill(None);
        }
    }

    public ControlUse Of(ControlId control)
    {
        ref readonly var standard = ref _x.Named[control.Standard];
        if (standard.Find(control.Number) is { } known) return standard.First + known.Ordinal is var index && index < _uses.Length ? _uses[index] : ControlUse.None;
        return _others.TryGetValue(control, out var other) ? At(other) : ControlUse.None;
    }

    /// <summary>Whether an item of evidence, by its place in the document, counts on the day that is judged by.</summary>
    public bool Counts(int item) => _counts[item];

    /// <summary>What is said of the control that a claim names, by the places of item and claim; nothing where the item is not active.</summary>
    public ControlUse OfClaim(int item, int claim) => _claimed[_claims[item] + claim] is not None and var index ? At(index) : ControlUse.None;

    public ControlUse At(int statement, bool isAdditional, int index)
        => At(_entries[(isAdditional ? _additional[statement] : _statements[statement]) + index]);

    private int Decide(SoaEntry entry)
    {
        var use = entry.Decision switch
        {
            Decision.Included => entry.Status == ImplementationStatus.Implemented ? ControlUse.Included | ControlUse.Implemented : ControlUse.Included,
            Decision.Excluded => ControlUse.Excluded,
            _ => ControlUse.None,
        };
        return Mark(entry.Control, use);
    }

    private void Mark(IReadOnlyList<ControlId> controls, ControlUse use)
    {
        foreach (var control in ValueList<ControlId>.Span(controls)) Mark(control, use);
    }

    private int Mark(ControlId control, ControlUse use)
    {
        ref readonly var standard = ref _x.Named[control.Standard];
        return Mark(control, standard.Find(control.Number), standard.First, use);
    }

    private void Mark(Evidence item, int place, ControlUse use)
    {
        var claims = ValueList<EvidenceClaim>.Span(item.Claims);
        for (var i = 0; i < claims.Length; i++)
        {
            // Claims were looked up already, and are not once more.
            var control = new ControlId(claims[i].Provision);
            _claimed[_claims[place] + i] = Mark(control, _x.Claimed(place, i), _x.Named[control.Standard].First, use);
        }
    }

    /// <summary>Marks a control. Returns its index: its place among the entries of all standards that are named; below zero where no catalog at hand has it.</summary>
    private int Mark(ControlId control, Provision? known, int first, ControlUse use)
    {
        var index = known is null ? IndexOfOther(control) : first + known.Ordinal;
        if (index >= _uses.Length) Array.Resize(ref _uses, Math.Max(index + 1, 2 * _uses.Length));
        if (index >= 0) _uses[index] |= use;
        else _otherUses[~index] |= use;
        return index;
    }

    private int IndexOfOther(ControlId control)
    {
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_others, control, out var isKnown);
        if (isKnown) return index;
        index = ~(_others.Count - 1);
        if (_others.Count > _otherUses.Length) Array.Resize(ref _otherUses, 2 * _others.Count);
        return index;
    }

    private ControlUse At(int index) => index >= 0 ? _uses[index] : _otherUses[~index];
}
