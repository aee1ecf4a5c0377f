namespace Iso.Standards;

/// <summary>A result as three facts, each of which travels by its own rule.</summary>
[Flags]
internal enum ResultFacts
{
    None = 0,

    /// <summary>Something is met.</summary>
    SomeMet = 1,

    /// <summary>Something is not met.</summary>
    SomeUnmet = 2,

    /// <summary>All is met.</summary>
    AllMet = 4,
}

/// <summary>The sound inference of results, fact by fact; a small total function.</summary>
internal static class ResultRules
{
    /// <summary>What a result says.</summary>
    public static ResultFacts FactsOf(ProvisionResult result) => result switch
    {
        ProvisionResult.KnownPart => ResultFacts.SomeMet,
        ProvisionResult.Conforms => ResultFacts.SomeMet | ResultFacts.AllMet,
        ProvisionResult.PartlyConforms => ResultFacts.SomeMet | ResultFacts.SomeUnmet,
        ProvisionResult.DoesNotConform => ResultFacts.SomeUnmet,
        _ => ResultFacts.None,
    };

    /// <summary>The strongest result that facts bear; null where they contradict each other.</summary>
    public static ProvisionResult? ResultOf(ResultFacts facts)
    {
        if ((facts & (ResultFacts.AllMet | ResultFacts.SomeUnmet)) == (ResultFacts.AllMet | ResultFacts.SomeUnmet)) return null;
        if ((facts & ResultFacts.AllMet) != ResultFacts.None) return ProvisionResult.Conforms;
        if ((facts & ResultFacts.SomeUnmet) != ResultFacts.None) return (facts & ResultFacts.SomeMet) != ResultFacts.None ? ProvisionResult.PartlyConforms : ProvisionResult.DoesNotConform;
        return (facts & ResultFacts.SomeMet) != ResultFacts.None ? ProvisionResult.KnownPart : ProvisionResult.Unknown;
    }

    /// <summary>What follows for the target from what is known of the source.</summary>
    /// <remarks>
    /// All met carries over to what is part of the source, and shows something of whatever surely overlaps. Something met or
    /// not met carries over only to what holds the whole source: elsewhere it may be just the part that the target lacks.
    /// </remarks>
    public static ResultFacts Follows(RelationSet known, ResultFacts source)
    {
        var target = ResultFacts.None;
        if ((source & ResultFacts.AllMet) != ResultFacts.None)
        {
            if (known.CoversTarget) target |= ResultFacts.AllMet | ResultFacts.SomeMet;
            else if (known.Overlaps) target |= ResultFacts.SomeMet;
        }

        if (known.CoversSource) target |= source & (ResultFacts.SomeMet | ResultFacts.SomeUnmet);
        return target;
    }
}
