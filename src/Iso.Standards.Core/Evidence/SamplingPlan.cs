namespace Iso.Standards;

/// <summary>How the items of a sample are chosen (ISO 19011, Annex A).</summary>
public enum SamplingMethod
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>By judgement.</summary>
    Judgement,

    /// <summary>At random.</summary>
    Statistical,
}

/// <summary>How a sample is drawn (ISO 19011, Annex A).</summary>
public sealed record SamplingPlan
{
    /// <summary>The id of the plan.</summary>
    public required Id<SamplingPlan> Id { get; init; }

    /// <summary>What is sampled.</summary>
    public required string Title { get; init; }

    /// <summary>How many items there are.</summary>
    public int? Population { get; init; }

    /// <summary>How items are chosen.</summary>
    public SamplingMethod Method { get; init; }

    /// <summary>How many are chosen.</summary>
    public int? Size { get; init; }

    /// <summary>The seed of a random sample, by which it can be drawn again.</summary>
    public int? Seed { get; init; }

    /// <summary>The parts that matter: sites, products, periods, AI systems.</summary>
    public IReadOnlyList<SamplingStratum> Strata { get; init => field = ValueList<SamplingStratum>.Copy(value); } = ValueList<SamplingStratum>.Empty;

    /// <summary>The items that were chosen, by their place in the population from 0; empty before the draw.</summary>
    public IReadOnlyList<int> Items { get; init => field = ValueList<int>.Copy(value); } = ValueList<int>.Empty;
}

/// <summary>A part of a population that a sample should cover.</summary>
public sealed record SamplingStratum
{
    /// <summary>The part.</summary>
    public required string Name { get; init; }

    /// <summary>How many items it has.</summary>
    public int? Population { get; init; }

    /// <summary>How many of them are chosen.</summary>
    public int? Sampled { get; init; }
}
