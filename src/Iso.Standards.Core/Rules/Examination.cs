namespace Iso.Standards;

/// <summary>What a rule may see beside its subject, and where it reports.</summary>
/// <remarks>Made by the engine for one check and used by one thread; rules keep nothing of it.</remarks>
public sealed class Examination
{
    private readonly bool _alone;
    private readonly Func<StandardId, Catalog?>? _catalogs;
    private readonly StandardId[] _standards;
    private List<Found>? _found;
    private RuleDescriptor? _rule;
    private Severity? _userSeverity;
    private RuleSet? _set;
    private StatementOfApplicability? _statement;
    private object? _holder;
    private DocumentList _list;
    private int _index;
    private InnerList _inner;
    private int _innerIndex;
    private DocumentIndex? _lookup;
    private ControlUses? _uses;
    private KnownClaims? _claims;
    private NamedStandards? _named;
    private LocalDate? _lastChange;
    private bool _knowsLastChange;

    // alone: the document is but a wrapper around one statement, so that paths begin at the statement.
    internal Examination(ManagementSystem document, LocalDate? asOf, ManagementSystem? previous, bool alone, StandardId[] standards, Func<StandardId, Catalog?>? catalogs)
    {
        Document = document;
        AsOf = asOf;
        Previous = previous;
        _alone = alone;
        _standards = standards;
        _catalogs = catalogs;
    }

    /// <summary>The whole document.</summary>
    public ManagementSystem Document { get; }

    /// <summary>An earlier version of the document to compare with, or null.</summary>
    public ManagementSystem? Previous { get; }

    /// <summary>The day to judge by, or null.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The standards by whose rules the document is judged.</summary>
    public IReadOnlyList<StandardId> Standards => _standards;

    /// <summary>The statement that the subject is or stands in.</summary>
    /// <exception cref="InvalidOperationException">The rule is not about a statement.</exception>
    public StatementOfApplicability Statement => _statement ?? throw new InvalidOperationException("Only a rule about statements or their entries has a statement at hand.");

    /// <summary>The treatment plan that the subject is or stands in.</summary>
    /// <exception cref="InvalidOperationException">The rule is not about a treatment plan.</exception>
    public TreatmentPlan Plan => _holder as TreatmentPlan ?? throw new InvalidOperationException("Only a rule about treatment plans or their actions has a plan at hand.");

    /// <summary>The evidence that the subject is or stands in.</summary>
    /// <exception cref="InvalidOperationException">The rule is not about evidence.</exception>
    public Evidence Evidence => _holder as Evidence ?? throw new InvalidOperationException("Only a rule about evidence or its claims has evidence at hand.");

    /// <summary>The catalog of the statement's standard, or null where it is not at hand; outside statements, that of the standard whose rules run.</summary>
    public Catalog? Catalog => _set?.Catalog;

    /// <summary>Whether the subject stands among the additional controls of its statement, not among the reference controls.</summary>
    public bool IsAdditional => _inner == InnerList.AdditionalControls;

    /// <summary>The place of the subject in its list, from 0.</summary>
    public int Index => _inner == InnerList.None ? _index : _innerIndex;

    /// <summary>The things of the document, found by id. Made once a check.</summary>
    public DocumentIndex Lookup => _lookup ??= new(Document);

    /// <summary>The day of the last significant change until the day that is judged by; null where there is none.</summary>
    internal LocalDate? LastSignificantChange
    {
        get
        {
            if (!_knowsLastChange) _lastChange = FindLastSignificantChange();
            _knowsLastChange = true;
            return _lastChange;
        }
    }

    /// <summary>The standards that controls and claims name.</summary>
    internal NamedStandards Named => _named ??= new(this);

    internal List<Found> Findings => _found ??= [];

    internal bool HasFound => _found is { Count: > 0 };

    /// <summary>The value of an option: the user's, or the default.</summary>
    public T Option<T>(RuleOption<T> option)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(option);
        return _set is null ? option.Default : _set.ValueOf(option);
    }

    /// <summary>The catalog of any standard, or null where it is not at hand.</summary>
    public Catalog? CatalogOf(StandardId standard) => _set is { } set && set.Standard == standard ? set.Catalog : _catalogs?.Invoke(standard);

    /// <summary>What the document says of a control beside the statement: in risks, evidence, plans, obligations and contracts.</summary>
    public ControlUse UseOf(ControlId control) => Uses.Of(control);

    /// <summary>What the document says beside the statement of the control whose entry is judged.</summary>
    /// <exception cref="InvalidOperationException">The rule is not about entries of a statement.</exception>
    public ControlUse Use() => _inner is InnerList.Entries or InnerList.AdditionalControls
        ? Uses.At(_index, IsAdditional, _innerIndex)
        : throw new InvalidOperationException("Only a rule about entries of a statement has a control at hand.");

    /// <summary>What the document says beside this of the control that the claim at hand names; nothing where its item is superseded or withdrawn.</summary>
    internal ControlUse UseOfClaim() => Uses.OfClaim(_index, _innerIndex);

    /// <summary>Whether evidence counts on the day that is judged by: it is active, and neither late nor from the future.</summary>
    public bool Counts(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return Freshness.Of(evidence, AsOf, Option(EvidenceRuleOptions.Validity)) is FreshnessState.Fresh;
    }

    /// <summary>The same of the item at a place in the document's list: looked up once a check.</summary>
    internal bool Counts(int item) => Uses.Counts(item);

    /// <summary>Whether more than so many months have passed since a day; false without a day to judge by.</summary>
    /// <param name="since">The day from which the months are counted.</param>
    /// <param name="months">How many; the very day so many months later is still in time.</param>
    public bool IsOlderThan(LocalDate since, int months) => AsOf is { } day && DayMath.HavePassed(since, months, day);

    /// <summary>Reports that the subject is not right.</summary>
    /// <param name="found">What was found, in one sentence; what to do is added from the rule.</param>
    /// <param name="at">The member of the subject, as in JSON: <c>justification</c>; null for the subject itself.</param>
    /// <param name="remedy">What to do here, where that is more than the rule says in general.</param>
    /// <param name="severity">The severity that the rule states for this case; the user's setting wins over it.</param>
    /// <param name="subject">What it is about, where that is not the subject of the rule but something that the rule found from there: an id.</param>
    /// <param name="standard">The standard whose part of the basis is shown, where the case concerns one of several.</param>
    public void Report(string found, string? at = null, string? remedy = null, Severity? severity = null, string? subject = null, StandardId? standard = null)
        => Add(Place, found, at, remedy, severity, subject, standard);

    /// <summary>Reports that an entry is not right, from a rule about the statement that holds it.</summary>
    /// <param name="found">What was found, in one sentence; what to do is added from the rule.</param>
    /// <param name="index">The place of the entry in its list, from 0.</param>
    /// <param name="at">The member of the entry, as in JSON; null for the entry itself.</param>
    /// <param name="additional">Whether the entry stands among the additional controls.</param>
    /// <param name="remedy">What to do here, where that is more than the rule says in general.</param>
    public void ReportEntry(string found, int index, string? at = null, bool additional = false, string? remedy = null)
        => Add(Place with { Inner = additional ? InnerList.AdditionalControls : InnerList.Entries, InnerIndex = index }, found, at, remedy, null, null, null);

    /// <summary>The provision that a claim of the evidence at hand names, or null where no catalog at hand has it.</summary>
    internal Provision? Claimed(int claim) => Claims[_index, claim];

    /// <summary>The same of a claim of any item, by the place of the item in the document.</summary>
    internal Provision? Claimed(int item, int claim) => Claims[item, claim];

    /// <summary>What each claim of the evidence at hand is on; empty where it serves fewer than two standards that are known.</summary>
    internal ReadOnlySpan<ClaimFacts> SharedClaims() => Claims.SharedOf(_index);

    internal void Begin(RuleSet set, Rule rule, Severity? userSeverity)
    {
        _set = set;
        _rule = rule.Descriptor;
        _userSeverity = userSeverity;
        _statement = null;
        Enter(DocumentList.Document, 0, null);
    }

    internal void Enter(StatementOfApplicability statement, int index)
    {
        _statement = statement;
        Enter(DocumentList.Statements, index, statement);
    }

    internal void Enter(DocumentList list, int index, object? holder)
    {
        _holder = holder;
        _list = list;
        _index = index;
        _inner = InnerList.None;
        _innerIndex = 0;
    }

    internal void Enter(InnerList inner) => _inner = inner;

    internal void At(int innerIndex) => _innerIndex = innerIndex;

    // Put together only where something is reported: the walk sets the parts one by one, thousands of times a check.
    private DocumentPlace Place => new(_list, _index, _inner, _innerIndex);

    private LocalDate? FindLastSignificantChange()
    {
        LocalDate? last = null;
        foreach (var change in ValueList<Change>.Span(Document.Changes))
        {
            if (change is { IsSignificant: true, On: { } on } && !(on > AsOf) && !(on <= last)) last = on;
        }

        return last;
    }

    private KnownClaims Claims => _claims ??= new(Document.Evidence, this);

    private ControlUses Uses => _uses ??= new(this, Option(EvidenceRuleOptions.Validity));

    private void Add(DocumentPlace place, string found, string? at, string? remedy, Severity? severity, string? subject, StandardId? standard)
    {
        var rule = _rule!;
        var guess = rule.IsHeuristic ? " (Judged by its wording alone; it may be meant otherwise.)" : string.Empty;
        Findings.Add(new(
            new Diagnostic
            {
                Rule = rule,
                Severity = _userSeverity ?? severity ?? rule.Severity,
                Message = $"{found}{guess} {remedy ?? rule.Remedy}",
                Remedy = remedy ?? rule.Remedy,
                Path = place.PathTo(at, _alone),
                Subject = subject ?? SubjectNames.Of(Document, place),
                Basis = BasisHere(rule, standard ?? _statement?.Standard),
            },
            place,
            Findings.Count));
    }

    /// <summary>Of a rule's basis, what belongs to the standards that are judged; for an edition that the rules cite nowhere, that in another edition of it, since calling it good practice would be wrong.</summary>
    private IReadOnlyList<ProvisionId> BasisHere(RuleDescriptor rule, StandardId? standard)
    {
        ReadOnlySpan<StandardId> judged = standard is { } one ? [one] : _standards;
        var own = new List<ProvisionId>();
        foreach (var basis in rule.Basis)
        {
            if (judged.Contains(basis.Standard)) own.Add(basis);
        }

        foreach (var basis in rule.Basis)
        {
            if (own.Count > 0 && own[0].Standard.Name == basis.Standard.Name) continue;
            foreach (var id in judged)
            {
                if (own.Exists(o => o.Standard.Name == id.Name)) continue;
                if (id != basis.Standard && id.Name == basis.Standard.Name) own.Add(basis);
            }
        }

        // What rests on law or on another document is cited whatever is judged.
        return own.Count > 0 || standard is not null ? own : rule.Basis;
    }

    /// <summary>A diagnostic with its place in the order of the document.</summary>
    internal readonly record struct Found(Diagnostic Diagnostic, DocumentPlace Place, int Sequence)
    {
        public static int InDocumentOrder(Found a, Found b)
        {
            var order = a.Place.Order(b.Place);
            if (order == 0) order = string.CompareOrdinal(a.Diagnostic.Rule.Id, b.Diagnostic.Rule.Id);
            return order == 0 ? a.Sequence.CompareTo(b.Sequence) : order;
        }
    }
}
