using System.Numerics;

namespace Iso.Standards;

/// <summary>What a document says of each control, drawn together once a check: a small open hash table over all controls that anything names.</summary>
internal sealed class ControlUses
{
    private readonly int[] _slots;       // index into _keys + 1; 0 is free
    private readonly int[] _entries;     // for every entry of every statement, in order: the index of its control
    private readonly int[] _statements;  // where the entries of each statement begin in _entries
    private readonly int[] _additional;  // and where its additional controls do
    private ControlId[] _keys;
    private ControlUse[] _uses;
    private readonly bool[] _counts;     // for every item of evidence: whether it counts
    private int _count;

    public ControlUses(ManagementSystem system, LocalDate? asOf, ValidityByType validity)
    {
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
        var most = entries + MentionsIn(system);
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)(2 * most) + 1)];
        _keys = new ControlId[Math.Max(entries, 4)];
        _uses = new ControlUse[_keys.Length];
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
        for (var i = 0; i < evidence.Length; i++)
        {
            _counts[i] = Freshness.Of(evidence[i], asOf, validity) == FreshnessState.Fresh;
            if (evidence[i].Status == EvidenceStatus.Active) Mark(evidence[i], _counts[i] ? ControlUse.HasEvidence | ControlUse.HasValidEvidence : ControlUse.HasEvidence);
        }
    }

    public ControlUse Of(ControlId control)
    {
        var at = Find(control, add: false);
        return at < 0 ? ControlUse.None : _uses[at];
    }

    /// <summary>Whether an item of evidence, by its place in the document, counts on the day that is judged by.</summary>
    public bool Counts(int item) => _counts[item];

    public ControlUse At(int statement, bool isAdditional, int index)
        => _uses[_entries[(isAdditional ? _additional[statement] : _statements[statement]) + index]];

    private int Decide(SoaEntry entry)
    {
        var at = Find(entry.Control, add: true);
        if (entry.Decision == Decision.Included) _uses[at] |= ControlUse.Included;
        if (entry.Decision == Decision.Excluded) _uses[at] |= ControlUse.Excluded;
        if (entry is { Decision: Decision.Included, Status: ImplementationStatus.Implemented }) _uses[at] |= ControlUse.Implemented;
        return at;
    }

    private void Mark(IReadOnlyList<ControlId> controls, ControlUse use)
    {
        foreach (var control in ValueList<ControlId>.Span(controls)) Mark(control, use);
    }

    private void Mark(Evidence item, ControlUse use)
    {
        foreach (var claim in ValueList<EvidenceClaim>.Span(item.Claims)) Mark(new ControlId(claim.Provision), use);
    }

    private void Mark(ControlId control, ControlUse use)
    {
        // Found first: to add a control can replace the array.
        var at = Find(control, add: true);
        _uses[at] |= use;
    }

    private int Find(ControlId control, bool add)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)((uint)HashOf(control) & (uint)mask); ; slot = (slot + 1) & mask)
        {
            var at = _slots[slot] - 1;
            if (at >= 0 && AreOne(_keys[at], control)) return at;
            if (at >= 0) continue;
            if (!add) return -1;
            if (_count == _keys.Length)
            {
                Array.Resize(ref _keys, 2 * _count);
                Array.Resize(ref _uses, 2 * _count);
            }

            _keys[_count] = control;
            _slots[slot] = ++_count;
            return _count - 1;
        }
    }

    /// <summary>Numbers first: they differ more often than standards do.</summary>
    private static bool AreOne(ControlId one, ControlId other) => one.Number.Text == other.Number.Text && one.Standard.Text == other.Standard.Text;

    /// <summary>By the number alone: two standards that share one are few.</summary>
    private static int HashOf(ControlId control) => TextHash.Of(control.Number.Text);

    /// <summary>The most controls that the document can name beside its statements.</summary>
    private static int MentionsIn(ManagementSystem system)
    {
        var count = 0;
        foreach (var risk in ValueList<Risk>.Span(system.RiskRegister?.Risks ?? [])) count += risk.Treatment?.Controls.Count ?? 0;
        foreach (var plan in ValueList<TreatmentPlan>.Span(system.TreatmentPlans))
        {
            foreach (var action in ValueList<TreatmentAction>.Span(plan.Actions)) count += action.Controls.Count;
        }

        foreach (var obligation in ValueList<Obligation>.Span(system.Obligations)) count += obligation.Controls.Count;
        foreach (var contract in ValueList<Contract>.Span(system.Contracts)) count += contract.Controls.Count;
        foreach (var item in ValueList<Evidence>.Span(system.Evidence)) count += item.Claims.Count;
        return count;
    }
}
