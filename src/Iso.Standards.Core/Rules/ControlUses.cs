using System.Numerics;

namespace Iso.Standards;

/// <summary>What a document says of each control, drawn together once a check: a small open hash table over all controls that anything names.</summary>
internal sealed class ControlUses
{
    private const int Least = 8;

    private int[] _slots;                // index into _keys + 1; 0 is free
    private readonly int[] _entries;     // for every entry of every statement, in order: the index of its control
    private readonly int[] _statements;  // where the entries of each statement begin in _entries
    private readonly int[] _additional;  // and where its additional controls do
    private ControlId[] _keys;
    private ControlUse[] _uses;
    private readonly int[] _claims;      // where the claims of each item of evidence begin in _claimed; one more at the end
    private readonly int[] _claimed;     // for every claim, in order: the index of its control + 1; 0 where its item is not active
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
        // Most of what a document names stands in its statements; the table grows where more comes.
        _keys = new ControlId[Math.Max(entries + (entries / 2), Least)];
        _uses = new ControlUse[_keys.Length];
        _slots = NewSlots(_keys.Length);
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
            if (evidence[i].Status == EvidenceStatus.Active) Mark(evidence[i], _counts[i] ? ControlUse.HasEvidence | ControlUse.HasValidEvidence : ControlUse.HasEvidence, _claims[i]);
        }
    }

    public ControlUse Of(ControlId control)
    {
        var at = Find(control, add: false);
        return at < 0 ? ControlUse.None : _uses[at];
    }

    /// <summary>Whether an item of evidence, by its place in the document, counts on the day that is judged by.</summary>
    public bool Counts(int item) => _counts[item];

    /// <summary>What is said of the control that a claim names, by the places of item and claim; nothing where the item is not active.</summary>
    public ControlUse OfClaim(int item, int claim) => _claimed[_claims[item] + claim] is > 0 and var index ? _uses[index - 1] : ControlUse.None;

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

    private void Mark(Evidence item, ControlUse use, int at)
    {
        foreach (var claim in ValueList<EvidenceClaim>.Span(item.Claims)) _claimed[at++] = Mark(new ControlId(claim.Provision), use) + 1;
    }

    private int Mark(ControlId control, ControlUse use)
    {
        // Found first: to add a control can replace the array.
        var at = Find(control, add: true);
        _uses[at] |= use;
        return at;
    }

    private int Find(ControlId control, bool add)
    {
        var mask = _slots.Length - 1;
        for (var slot = HashOf(control) & mask; ; slot = (slot + 1) & mask)
        {
            var at = _slots[slot] - 1;
            if (at >= 0 && AreOne(_keys[at], control)) return at;
            if (at >= 0) continue;
            if (!add) return -1;
            if (_count == _keys.Length)
            {
                Grow();
                return Find(control, add);
            }

            _keys[_count] = control;
            _slots[slot] = ++_count;
            return _count - 1;
        }
    }

    private void Grow()
    {
        Array.Resize(ref _keys, 2 * _count);
        Array.Resize(ref _uses, 2 * _count);
        _slots = NewSlots(_keys.Length);
        var mask = _slots.Length - 1;
        for (var i = 0; i < _count; i++)
        {
            var slot = HashOf(_keys[i]) & mask;
            while (_slots[slot] != 0) slot = (slot + 1) & mask;
            _slots[slot] = i + 1;
        }
    }

    /// <summary>At most two thirds of the slots are taken when all keys are there.</summary>
    private static int[] NewSlots(int keys) => new int[BitOperations.RoundUpToPowerOf2((uint)(keys + (keys / 2)))];

    /// <summary>Numbers first: they differ more often than standards do.</summary>
    private static bool AreOne(ControlId one, ControlId other) => one.Number.Text == other.Number.Text && one.Standard.Text == other.Standard.Text;

    /// <summary>By the number alone: two standards that share one are few.</summary>
    private static int HashOf(ControlId control) => TextHash.Of(control.Number.Text);
}
