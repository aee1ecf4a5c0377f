namespace Iso.Standards;

/// <summary>A rule: what is known of it, and how it judges one subject.</summary>
public abstract class Rule
{
    private protected Rule(RuleDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Descriptor = descriptor;
    }

    /// <summary>What is known of the rule without running it.</summary>
    public RuleDescriptor Descriptor { get; }

    /// <summary>The id and the title.</summary>
    public override string ToString() => Descriptor.ToString();
}

/// <summary>A rule over subjects of one type: an entry of a statement, a risk, a claim of evidence, a whole management system.</summary>
/// <typeparam name="T">
/// What the rule is about: <see cref="SoaEntry"/>, <see cref="StatementOfApplicability"/>, <see cref="ManagementSystem"/>, or one of
/// <see cref="Scope"/>, <see cref="Obligation"/>, <see cref="Contract"/>, <see cref="Process"/>, <see cref="Asset"/>, <see cref="AiSystem"/>,
/// <see cref="Change"/>, <see cref="Objective"/>, <see cref="RiskScheme"/>, <see cref="Risk"/>, <see cref="Opportunity"/>, <see cref="RiskReport"/>,
/// <see cref="TreatmentPlan"/>, <see cref="TreatmentAction"/>, <see cref="ImpactAssessment"/>, <see cref="Evidence"/>, <see cref="EvidenceClaim"/>,
/// <see cref="SamplingPlan"/> and <see cref="Certificate"/>.
/// </typeparam>
public sealed class Rule<T> : Rule
    where T : class
{
    /// <summary>A rule that judges every subject of its type in a document.</summary>
    /// <param name="descriptor">What is known of the rule.</param>
    /// <param name="judge">
    /// A pure function: no state, no clock, no input or output; it calls <see cref="Examination.Report"/> where the
    /// subject is not right, and allocates nothing otherwise.
    /// </param>
    public Rule(RuleDescriptor descriptor, Action<T, Examination> judge)
        : base(descriptor)
    {
        ArgumentNullException.ThrowIfNull(judge);
        Judge = judge;
    }

    internal Action<T, Examination> Judge { get; }
}
