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

        foreach (var item in ValueList<Evidence>.Span(system.Evidence)) Mark(item, asOf, validity);
    }

    public ControlUse Of(ControlId control)
    {
        var at = Find(control, add: false);
        return at < 0 ? ControlUse.None : _uses[at];
    }

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

    private void Mark(Evidence item, LocalDate? asOf, ValidityByType validity)
    {
        if (item.Status != EvidenceStatus.Active) return;
        var use = ControlUse.HasEvidence;
        if (Freshness.Of(item, asOf, validity) == FreshnessState.Fresh) use |= ControlUse.HasValidEvidence;
        foreach (var claim in ValueList<EvidenceClaim>.Span(item.Claims)) Mark(new ControlId(claim.Provision), use);
    }

    private void Mark(ControlId control, ControlUse use)
    {
        // To find may replace the table, so that it has to come first.
        var at = Find(control, add: true);
        _uses[at] |= use;
    }

    private int Find(ControlId control, bool add)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)((uint)HashOf(control) & (uint)mask); ; slot = (slot + 1) & mask)
        {
            var at = _slots[slot] - 1;
            if (at >= 0 && _keys[at] == control) return at;
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

    /// <summary>By the number alone: two standards that share one are few.</summary>
    private static int HashOf(ControlId control) => string.GetHashCode(control.Number.Text.AsSpan(), StringComparison.Ordinal);

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
