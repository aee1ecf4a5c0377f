namespace Iso.Standards;

/// <summary>What a house sets about the rules: the numbers and word lists of good practice, severities, and which rules run. Immutable.</summary>
/// <remarks>Read from a file beside the document (<c>docs/rule-settings.md</c>) or made in code.</remarks>
public sealed class RuleSettings
{
    private readonly KeyValuePair<RuleOption, object>[] _options;
    private readonly KeyValuePair<string, Severity>[] _severities;

    private RuleSettings(KeyValuePair<RuleOption, object>[] options, KeyValuePair<string, Severity>[] severities, IReadOnlyList<string> only, IReadOnlyList<string> ignored)
    {
        _options = options;
        _severities = severities;
        Only = ValueList<string>.Copy(only);
        Ignored = ValueList<string>.Copy(ignored);
    }

    /// <summary>Nothing is set: every rule runs as it is delivered.</summary>
    public static RuleSettings None { get; } = new([], [], [], []);

    /// <summary>The options that are set, in the order in which they were.</summary>
    public IEnumerable<RuleOption> Options
    {
        get
        {
            foreach (var (option, _) in _options) yield return option;
        }
    }

    /// <summary>The rules whose severity is set, with it.</summary>
    public IEnumerable<KeyValuePair<string, Severity>> Severities
    {
        get
        {
            foreach (var severity in _severities) yield return severity;
        }
    }

    /// <summary>The rules that run, by id or by area: <c>SOA-009</c>, <c>SOA</c>; empty where all do.</summary>
    public IReadOnlyList<string> Only { get; }

    /// <summary>The rules that do not run, by id or by area.</summary>
    public IReadOnlyList<string> Ignored { get; }

    /// <summary>Reads settings from UTF-8 JSON.</summary>
    /// <param name="stream">Read to its end, at most 1 MiB, and left open.</param>
    /// <param name="library">The editions whose rules are set: each rule and option has to be one of theirs.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="DocumentFormatException">The file is no such settings, or names a rule or option that the library does not have; the message says where, and what is near.</exception>
    public static async Task<RuleSettings> ReadAsync(Stream stream, StandardsLibrary library, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(library);
        return await RuleSettingsFile.ReadAsync(stream, library, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The settings in which an option has this value.</summary>
    public RuleSettings With<T>(RuleOption<T> option, T value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(option);
        ArgumentNullException.ThrowIfNull(value);
        return WithValue(option, value);
    }

    /// <summary>The settings in which whatever this rule reports has this severity.</summary>
    public RuleSettings WithSeverity(string ruleId, Severity severity)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        return new(_options, [.. _severities.Where(s => s.Key != ruleId), new(ruleId, severity)], Only, Ignored);
    }

    /// <summary>The settings by which these rules run and no others, whatever was said of that before.</summary>
    /// <param name="rules">Ids or areas: <c>SOA-009</c>, <c>SOA</c>; none for all rules.</param>
    public RuleSettings WithOnly(params string[] rules) => new(_options, _severities, NotNull(rules), Ignored);

    /// <summary>The settings by which these rules do not run either.</summary>
    /// <param name="rules">Ids or areas: <c>SOA-009</c>, <c>SOA</c>.</param>
    public RuleSettings Without(params string[] rules) => new(_options, _severities, Only, [.. Ignored, .. NotNull(rules)]);

    /// <summary>The library whose rules have these settings.</summary>
    /// <param name="library">The editions; an option counts in every edition that has it.</param>
    /// <exception cref="ArgumentException">A rule, area or option is in none of the editions; the message says what is near.</exception>
    public StandardsLibrary ApplyTo(StandardsLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        var known = new KnownRules(library);
        foreach (var (option, _) in _options)
        {
            if (!known.Has(option)) throw new ArgumentException(known.NoOption(option.Key), nameof(library));
        }

        foreach (var (id, _) in _severities)
        {
            if (!known.HasRule(id)) throw new ArgumentException(known.NoRule(id), nameof(library));
        }

        foreach (var id in Only.Concat(Ignored))
        {
            if (!known.HasRuleOrArea(id)) throw new ArgumentException(known.NoRuleOrArea(id), nameof(library));
        }

        return library.WithRules(Applied);
    }

    internal RuleSettings WithValue(RuleOption option, object value) => new([.. _options.Where(o => o.Key.Key != option.Key), new(option, value)], _severities, Only, Ignored);

    private RuleSet Applied(RuleSet rules)
    {
        // Values first: a rule that runs may read the option of one that does not.
        foreach (var (option, value) in _options)
        {
            if (rules.Has(option)) rules = rules.WithValue(option, value);
        }

        foreach (var (id, severity) in _severities)
        {
            if (rules.Has(id)) rules = rules.WithSeverity(id, severity);
        }

        return Only.Count + Ignored.Count == 0 ? rules : rules.Where(Runs);
    }

    private bool Runs(string ruleId) => (Only.Count == 0 || Names(Only, ruleId)) && !Names(Ignored, ruleId);

    private static bool Names(IReadOnlyList<string> rules, string ruleId)
    {
        foreach (var named in ValueList<string>.Span(rules))
        {
            if (KnownRules.IsMeant(named, ruleId)) return true;
        }

        return false;
    }

    private static string[] NotNull(string[] rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules;
    }
}
