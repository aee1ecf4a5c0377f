using System.Globalization;

namespace Iso.Standards;

/// <summary>What a rule may see beside its subject, and where it reports.</summary>
/// <remarks>Made by the engine for one check and used by one thread; rules keep nothing of it.</remarks>
public sealed class Examination
{
    private readonly bool _alone;
    private List<Found>? _found;
    private RuleDescriptor? _rule;
    private Severity? _userSeverity;
    private RuleSet? _set;
    private StatementOfApplicability? _statement;
    private int _statementIndex;
    private EntryList _list;
    private int _index;

    // alone: the document is but a wrapper around one statement, so that paths begin at the statement.
    internal Examination(ManagementSystem document, LocalDate? asOf, bool alone)
    {
        Document = document;
        AsOf = asOf;
        _alone = alone;
    }

    /// <summary>Which list of a statement the subject stands in.</summary>
    internal enum EntryList
    {
        Header,
        Entries,
        AdditionalControls,
    }

    /// <summary>The whole document.</summary>
    public ManagementSystem Document { get; }

    /// <summary>The day to judge by, or null.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The statement that the subject is or stands in.</summary>
    /// <exception cref="InvalidOperationException">The rule is about the whole document.</exception>
    public StatementOfApplicability Statement => _statement ?? throw new InvalidOperationException("A rule about the whole document has no statement at hand.");

    /// <summary>The catalog of the statement's standard, or null where it is not at hand.</summary>
    public Catalog? Catalog { get; private set; }

    /// <summary>Whether the subject stands among the additional controls of its statement, not among the reference controls.</summary>
    public bool IsAdditional => _list == EntryList.AdditionalControls;

    internal List<Found> Findings => _found ??= [];

    internal bool HasFound => _found is { Count: > 0 };

    /// <summary>The value of an option: the user's, or the default.</summary>
    public T Option<T>(RuleOption<T> option)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(option);
        return _set is null ? option.Default : _set.ValueOf(option);
    }

    /// <summary>Reports that the subject is not right.</summary>
    /// <param name="found">What was found, in one sentence; what to do is added from the rule.</param>
    /// <param name="at">The member of the subject, as in JSON: <c>justification</c>; null for the subject itself.</param>
    /// <param name="remedy">What to do here, where that is more than the rule says in general.</param>
    /// <param name="severity">The severity that the rule states for this case; the user's setting wins over it.</param>
    public void Report(string found, string? at = null, string? remedy = null, Severity? severity = null)
        => Add(found, at, remedy, severity, _list, _index);

    /// <summary>Reports that an entry is not right, from a rule about the statement that holds it.</summary>
    /// <param name="found">What was found, in one sentence; what to do is added from the rule.</param>
    /// <param name="index">The place of the entry in its list, from 0.</param>
    /// <param name="at">The member of the entry, as in JSON; null for the entry itself.</param>
    /// <param name="additional">Whether the entry stands among the additional controls.</param>
    /// <param name="remedy">What to do here, where that is more than the rule says in general.</param>
    public void ReportEntry(string found, int index, string? at = null, bool additional = false, string? remedy = null)
        => Add(found, at, remedy, null, additional ? EntryList.AdditionalControls : EntryList.Entries, index);

    internal void Begin(RuleSet set, Rule rule, Severity? userSeverity)
    {
        _set = set;
        _rule = rule.Descriptor;
        _userSeverity = userSeverity;
        _statement = null;
    }

    internal void Enter(StatementOfApplicability statement, int index, Catalog? catalog)
    {
        _statement = statement;
        _statementIndex = index;
        Catalog = catalog;
        _list = EntryList.Header;
    }

    internal void Enter(EntryList list) => _list = list;

    internal void At(int index) => _index = index;

    private void Add(string found, string? at, string? remedy, Severity? severity, EntryList list, int index)
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
                Path = PathOf(list, index, at),
                Subject = SubjectOf(list, index),
                Basis = BasisHere(rule),
            },
            _statement is null ? 0 : _statementIndex + 1,
            list,
            list == EntryList.Header ? 0 : index,
            Findings.Count));
    }

    private string PathOf(EntryList list, int index, string? at)
    {
        var path = _alone || _statement is null ? "$" : string.Create(CultureInfo.InvariantCulture, $"$.statements[{_statementIndex}]");
        if (list == EntryList.Entries) path = string.Create(CultureInfo.InvariantCulture, $"{path}.entries[{index}]");
        if (list == EntryList.AdditionalControls) path = string.Create(CultureInfo.InvariantCulture, $"{path}.additionalControls[{index}]");
        return at is null ? path : $"{path}.{at}";
    }

    private string SubjectOf(EntryList list, int index) => list switch
    {
        EntryList.Entries => Statement.Entries[index].Control.ToString(),
        EntryList.AdditionalControls => Statement.AdditionalControls[index].Control.ToString(),
        _ => _statement?.Standard.ToString() ?? Document.Organization?.Name ?? string.Empty,
    };

    /// <summary>Of a rule's basis, what belongs to the standard that is judged.</summary>
    /// <summary>The basis in the statement's own standard; for an edition that the rules cite nowhere, that in another edition of it, since calling it good practice would be wrong.</summary>
    private IReadOnlyList<ProvisionId> BasisHere(RuleDescriptor rule)
    {
        if (_statement is null) return rule.Basis;
        ProvisionId[] own = [.. rule.Basis.Where(b => b.Standard == _statement.Standard)];
        return own.Length > 0 ? own : [.. rule.Basis.Where(b => b.Standard.Name == _statement.Standard.Name)];
    }

    /// <summary>A diagnostic with its place in the order of the document.</summary>
    internal readonly record struct Found(Diagnostic Diagnostic, int Statement, EntryList List, int Index, int Sequence)
    {
        public static int InDocumentOrder(Found a, Found b)
        {
            var order = a.Statement.CompareTo(b.Statement);
            if (order == 0) order = a.List.CompareTo(b.List);
            if (order == 0) order = a.Index.CompareTo(b.Index);
            if (order == 0) order = string.CompareOrdinal(a.Diagnostic.Rule.Id, b.Diagnostic.Rule.Id);
            return order == 0 ? a.Sequence.CompareTo(b.Sequence) : order;
        }
    }
}
