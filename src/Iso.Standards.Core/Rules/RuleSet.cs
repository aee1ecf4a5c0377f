namespace Iso.Standards;

/// <summary>The rules by which documents of one standard are judged, with the user's settings. Immutable: every change gives a new set.</summary>
public sealed class RuleSet
{
    private readonly Func<Catalog>? _catalog;
    private readonly (Rule Rule, Severity? Severity)[] _entries;
    private readonly KeyValuePair<string, object>[] _options;

    /// <summary>A set of rules for the documents of one standard.</summary>
    /// <param name="standard">The standard, in one edition: only its statements are judged.</param>
    /// <param name="catalog">Its catalog, asked for when a check begins; null where there is none.</param>
    /// <param name="rules">The rules; run and listed by id.</param>
    /// <exception cref="ArgumentException">Two rules have one id, or a rule is about something that a document does not hold.</exception>
    public RuleSet(StandardId standard, Func<Catalog>? catalog, IEnumerable<Rule> rules)
        : this(standard, catalog, InOrder(rules), [], isNarrowed: false)
    {
    }

    private RuleSet(StandardId standard, Func<Catalog>? catalog, (Rule Rule, Severity? Severity)[] entries, KeyValuePair<string, object>[] options, bool isNarrowed)
    {
        IsNarrowed = isNarrowed;
        Standard = standard;
        _catalog = catalog;
        _entries = entries;
        _options = options;
    }

    /// <summary>The standard whose documents are judged.</summary>
    public StandardId Standard { get; }

    /// <summary>The rules of the set, by id.</summary>
    public IEnumerable<Rule> Rules
    {
        get
        {
            foreach (var (rule, _) in _entries) yield return rule;
        }
    }

    internal bool IsEmpty => _entries.Length == 0;

    /// <summary>Whether rules were taken out by choice: a set that is empty for that is no set that is missing.</summary>
    internal bool IsNarrowed { get; }

    internal ReadOnlySpan<(Rule Rule, Severity? Severity)> Entries => _entries;

    internal Catalog? Catalog => _catalog?.Invoke();

    /// <summary>The set without these rules.</summary>
    /// <exception cref="ArgumentException">The set has no such rule.</exception>
    public RuleSet Without(params string[] ruleIds)
    {
        ArgumentNullException.ThrowIfNull(ruleIds);
        foreach (var id in ruleIds) IndexOf(id);
        return new(Standard, _catalog, [.. _entries.Where(e => !ruleIds.Contains(e.Rule.Descriptor.Id, StringComparer.Ordinal))], _options, IsNarrowed || ruleIds.Length > 0);
    }

    /// <summary>The set in which whatever this rule reports has this severity.</summary>
    /// <exception cref="ArgumentException">The set has no such rule.</exception>
    public RuleSet WithSeverity(string ruleId, Severity severity)
    {
        var at = IndexOf(ruleId);
        var entries = _entries.ToArray();
        entries[at].Severity = severity;
        return new(Standard, _catalog, entries, _options, IsNarrowed);
    }

    /// <summary>The set in which an option has this value.</summary>
    /// <exception cref="ArgumentException">The set has no rule with this option.</exception>
    public RuleSet With<T>(RuleOption<T> option, T value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(option);
        ArgumentNullException.ThrowIfNull(value);
        if (!Has(option)) throw new ArgumentException($"No rule of this set has the option {option.Key}.", nameof(option));
        return WithValue(option, value);
    }

    /// <summary>The set with further rules, such as those of the house.</summary>
    /// <exception cref="ArgumentException">A rule of this id is in the set already, or a rule is about something that a document does not hold.</exception>
    public RuleSet With(params Rule[] rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var severities = _entries.Where(e => e.Severity is not null).ToDictionary(e => e.Rule, e => e.Severity);
        var entries = InOrder(Rules.Concat(rules));
        for (var i = 0; i < entries.Length; i++) entries[i].Severity = severities.GetValueOrDefault(entries[i].Rule);
        return new(Standard, _catalog, entries, _options, IsNarrowed);
    }

    /// <summary>Judges a statement alone. Paths begin at the statement: <c>$.entries[1].justification</c>.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="asOf">The day to judge by; without it, rules that need one are reported as not run.</param>
    public ValidationReport Check(StatementOfApplicability statement, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return RuleEngine.Run([this], new ManagementSystem { Statements = [statement] }, asOf, previous: null, alone: true);
    }

    /// <summary>Judges what a document holds for the standard of this set.</summary>
    /// <param name="system">The document.</param>
    /// <param name="asOf">The day to judge by; without it, rules that need one are reported as not run.</param>
    /// <param name="previous">An earlier version of the document; without it, rules that compare with one are reported as not run.</param>
    public ValidationReport Check(ManagementSystem system, LocalDate? asOf = null, ManagementSystem? previous = null)
    {
        ArgumentNullException.ThrowIfNull(system);
        return RuleEngine.Run([this], system, asOf, previous, alone: false);
    }

    /// <summary>Whether the set has a rule of this id. The entries stand in order of id.</summary>
    internal bool Has(string ruleId)
    {
        var (low, high) = (0, _entries.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(_entries[middle].Rule.Descriptor.Id, ruleId);
            if (order == 0) return true;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return false;
    }

    /// <summary>Whether a rule of the set has this option.</summary>
    internal bool Has(RuleOption option)
    {
        foreach (var (rule, _) in _entries)
        {
            if (rule.Descriptor.Options.Contains(option)) return true;
        }

        return false;
    }

    /// <summary>The set in which an option that it has is set to a value of the option's type.</summary>
    internal RuleSet WithValue(RuleOption option, object value) => new(Standard, _catalog, _entries, [.. _options.Where(o => o.Key != option.Key), new(option.Key, value)], IsNarrowed);

    /// <summary>The set of those rules whose ids are chosen, with all that was set.</summary>
    internal RuleSet Where(Func<string, bool> isChosen)
    {
        var chosen = _entries.Where(e => isChosen(e.Rule.Descriptor.Id)).ToArray();
        // A set that had no rules before is none the user made empty: that they are missing is still to be said.
        return new(Standard, _catalog, chosen, _options, IsNarrowed || chosen.Length < _entries.Length);
    }

    internal T ValueOf<T>(RuleOption<T> option)
        where T : notnull
    {
        foreach (var (key, value) in _options)
        {
            if (key == option.Key) return (T)value;
        }

        return option.Default;
    }

    private int IndexOf(string ruleId)
    {
        var at = Array.FindIndex(_entries, e => e.Rule.Descriptor.Id == ruleId);
        if (at >= 0) return at;
        var nearest = Nearest.To(ruleId, [.. _entries.Select(e => e.Rule.Descriptor.Id)]);
        throw new ArgumentException($"This set has no rule {TextValue.Quote(ruleId)}{(nearest is null ? "." : $"; did you mean {nearest}?")}", nameof(ruleId));
    }

    private static (Rule Rule, Severity? Severity)[] InOrder(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var entries = rules.OrderBy(r => r.Descriptor.Id, StringComparer.Ordinal).Select(r => (r, (Severity?)null)).ToArray();
        for (var i = 0; i < entries.Length; i++)
        {
            var rule = entries[i].r;
            if (!DocumentWalk.Knows(rule)) throw new ArgumentException($"{rule} is about something that a document does not hold.", nameof(rules));
            if (i > 0 && entries[i - 1].r.Descriptor.Id == rule.Descriptor.Id) throw new ArgumentException($"Two rules have the id {rule.Descriptor.Id}.", nameof(rules));
        }

        return entries;
    }
}
