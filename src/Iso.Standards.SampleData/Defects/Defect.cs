namespace Iso.Standards;

/// <summary>A variant of the sample with one thing wrong: what a rule has to find.</summary>
public sealed class Defect
{
    private readonly Func<ManagementSystem, ManagementSystem> _change;

    internal Defect(string rule, string name, Func<ManagementSystem, ManagementSystem> change, params string[] alsoBreaks)
    {
        Rule = rule;
        Name = name;
        AlsoBreaks = Array.AsReadOnly(alsoBreaks);
        _change = change;
    }

    /// <summary>The id of the rule that finds it: <c>RSK-010</c>.</summary>
    public string Rule { get; }

    /// <summary>What is wrong, in a few words.</summary>
    public string Name { get; }

    /// <summary>The other rules that find something as well, in order, since the rules do not allow this defect alone.</summary>
    public IReadOnlyList<string> AlsoBreaks { get; }

    /// <summary>The earlier version to compare with: that of the sample.</summary>
    public ManagementSystem Previous { get; } = SampleSystem.Previous;

    /// <summary>The day to judge by: that of the sample, but for a rule that has nothing to say before a later day.</summary>
    public LocalDate AsOf { get; internal init; } = SampleSystem.AsOf;

    /// <summary>The sample with this defect.</summary>
    public ManagementSystem Apply() => _change(SampleSystem.Harbourline);

    /// <summary>The rule and what is wrong.</summary>
    public override string ToString() => $"{Rule}: {Name}";
}
