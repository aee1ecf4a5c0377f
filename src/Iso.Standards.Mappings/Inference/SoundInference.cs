namespace Iso.Standards;

/// <summary>What follows for a target from the result of one source and from what is known of the relation of both: the whole table, and nothing beyond it.</summary>
public static class SoundInference
{
    /// <summary>The strongest claim about the target that the source bears.</summary>
    /// <param name="known">What is known of source and target; a conflict bears nothing.</param>
    /// <param name="source">The result of the source.</param>
    /// <returns>Never that the target is not applicable, and never that it fails because a source fails that only overlaps it.</returns>
    public static ProvisionResult Of(RelationSet known, ProvisionResult source)
        => ResultRules.ResultOf(ResultRules.Follows(known, ResultRules.FactsOf(source))) ?? ProvisionResult.Unknown;

    /// <summary>What is known of several provisions as one, where a link speaks of all of them together.</summary>
    /// <remarks>Met as a whole only where each is; something met or unmet where that is so in any of them. A contradiction counts as unknown.</remarks>
    public static ProvisionResult Together(IEnumerable<ProvisionResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var (all, any) = (ResultFacts.AllMet, ResultFacts.None);
        foreach (var result in results)
        {
            var facts = ResultRules.FactsOf(result);
            all &= facts;
            any |= facts & (ResultFacts.SomeMet | ResultFacts.SomeUnmet);
        }

        return ResultRules.ResultOf(any == ResultFacts.None ? any : any | all) ?? ProvisionResult.Unknown;
    }
}
