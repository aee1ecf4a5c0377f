namespace Iso.Standards;

/// <summary>The rules and options of a library by name, and what to say of a name that is none of them.</summary>
internal sealed class KnownRules
{
    private readonly SortedDictionary<string, RuleDescriptor> _rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, RuleOption> _options = new(StringComparer.Ordinal);

    public KnownRules(StandardsLibrary library)
    {
        foreach (var standard in library.Standards)
        {
            foreach (var rule in standard.Rules.Rules)
            {
                if (!_rules.TryAdd(rule.Descriptor.Id, rule.Descriptor)) continue;
                foreach (var option in ValueList<RuleOption>.Span(rule.Descriptor.Options)) _options.TryAdd(option.Key, option);
            }
        }
    }

    /// <summary>Whether a name, of a rule or an area, means a rule; case does not count.</summary>
    public static bool IsMeant(string named, string ruleId)
        => ruleId.StartsWith(named, StringComparison.OrdinalIgnoreCase) && (ruleId.Length == named.Length || (ruleId[named.Length] == '-' && !named.Contains('-', StringComparison.Ordinal)));

    public bool HasRule(string id) => _rules.ContainsKey(id);

    public bool HasRuleOrArea(string named) => _rules.Keys.Any(id => IsMeant(named, id));

    public bool Has(RuleOption option) => _options.TryGetValue(option.Key, out var known) && ReferenceEquals(known, option);

    public RuleOption? Option(string key) => _options.GetValueOrDefault(key);

    public string NoRule(string id) => $"There is no rule {TextValue.Quote(id)}{Hint(id, [.. _rules.Keys])}";

    public string NoRuleOrArea(string named) => $"There is no rule or area {TextValue.Quote(named)}{Hint(named, [.. _rules.Keys, .. Areas()])}";

    public string NoOption(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0 && _rules.TryGetValue(key[..dot], out var rule))
        {
            var own = rule.Options.Select(option => option.Key).ToArray();
            if (own.Length == 0) return $"The rule {rule.Id} has no option.";
            return Nearest.To(key, own) is { } near ? $"There is no option {TextValue.Quote(key)}; did you mean {near}?" : $"There is no option {TextValue.Quote(key)}; the rule has {string.Join(", ", own)}.";
        }

        return $"There is no option {TextValue.Quote(key)}{Hint(key, [.. _options.Keys])}";
    }

    private IEnumerable<string> Areas() => _rules.Keys.Select(id => id.Split('-')[0]).Distinct(StringComparer.Ordinal);

    private static string Hint(string word, string[] known) => Nearest.To(word, known) is { } near ? $"; did you mean {near}?" : ".";
}
