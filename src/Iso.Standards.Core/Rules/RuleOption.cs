using System.Globalization;

namespace Iso.Standards;

/// <summary>A number or list in a rule that is good practice, not requirement, and that a user can therefore set.</summary>
public abstract class RuleOption
{
    private protected RuleOption(string ruleId, string name, string meaning)
    {
        Key = $"{ruleId}.{name}";
        Meaning = meaning;
    }

    /// <summary>The name in a settings file: the rule's id and the option's name, <c>SOA-012.maximumRepeats</c>.</summary>
    public string Key { get; }

    /// <summary>What the option means, with its unit.</summary>
    public string Meaning { get; }

    /// <summary>The default as text, for the page of the rule.</summary>
    public abstract string DefaultText { get; }

    /// <summary>The key and the default.</summary>
    public override string ToString() => $"{Key} = {DefaultText}";
}

/// <summary>An option with a value of type <typeparamref name="T"/>; set by <see cref="RuleSet.With{T}(RuleOption{T}, T)"/>.</summary>
/// <typeparam name="T">The type of the value, immutable.</typeparam>
public sealed class RuleOption<T> : RuleOption
    where T : notnull
{
    /// <summary>Declares an option beside its rule.</summary>
    /// <param name="ruleId">The rule that reads it.</param>
    /// <param name="name">The name, camel case.</param>
    /// <param name="defaultValue">The value that good practice suggests.</param>
    /// <param name="meaning">What it means, with its unit.</param>
    public RuleOption(string ruleId, string name, T defaultValue, string meaning)
        : base(ruleId, name, meaning)
    {
        ArgumentNullException.ThrowIfNull(defaultValue);
        Default = defaultValue;
    }

    /// <summary>The value where the user sets none.</summary>
    public T Default { get; }

    /// <inheritdoc/>
    public override string DefaultText => Convert.ToString(Default, CultureInfo.InvariantCulture) ?? string.Empty;
}
