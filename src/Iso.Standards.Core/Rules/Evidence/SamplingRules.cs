using System.Globalization;

namespace Iso.Standards;

/// <summary>How samples are drawn: EVD-018 and 020.</summary>
internal static class SamplingRules
{
    public static Rule[] All =>
    [
        new Rule<SamplingPlan>(
            new()
            {
                Id = EvidenceRuleIds.SampleUnplanned,
                Title = "A sampling plan says population, method and size, and the seed of a random sample",
                Severity = Severity.Info,
                Basis = [new(StandardId.Parse("ISO 19011:2018"), "A.6")],
                Remedy = "Complete the plan, so that the sample can be defended and drawn again.",
            },
            PlanIsComplete),
        new Rule<SamplingPlan>(
            new()
            {
                Id = EvidenceRuleIds.StratumUnsampled,
                Title = "A sample has items of every part that matters",
                Severity = Severity.Warning,
                Remedy = "Draw items of each part, or say in the plan why a part does not matter.",
            },
            EveryPartIsSampled),
    ];

    /// <summary>EVD-018: a plan says population, method, size and, for a random sample, seed; and it takes no fewer than is advised.</summary>
    private static void PlanIsComplete(SamplingPlan plan, Examination x)
    {
        var noPopulation = plan.Population is null or < 0;
        var noMethod = plan.Method == SamplingMethod.Unspecified;
        var noSize = plan.Size is null or < 0;
        var noSeed = plan.Method == SamplingMethod.Statistical && plan.Seed is null;
        if (noPopulation || noMethod || noSize || noSeed)
        {
            var missing = new List<string>();
            if (noPopulation) missing.Add("population");
            if (noMethod) missing.Add("method");
            if (noSize) missing.Add("size");
            if (noSeed) missing.Add("seed");
            x.Report($"The sampling plan {plan.Id} has no {EvidenceText.Listed(missing)}.", at: missing is [var only] ? only : null);
            return;
        }

        var (population, size) = (plan.Population.GetValueOrDefault(), plan.Size.GetValueOrDefault());
        if (size > population)
        {
            x.Report(string.Create(CultureInfo.InvariantCulture, $"The sampling plan {plan.Id} takes {size} items of {population}."), at: "size");
        }
        else if (size < Sampling.AdvisedSize(population))
        {
            x.Report(string.Create(CultureInfo.InvariantCulture, $"The sampling plan {plan.Id} takes {size} of {population} items; {Sampling.AdvisedSize(population)} are advised."), at: "size");
        }
    }

    /// <summary>EVD-020: no stratum goes without an item; a plan that is not drawn yet says nothing of its strata.</summary>
    private static void EveryPartIsSampled(SamplingPlan plan, Examination x)
    {
        var strata = ValueList<SamplingStratum>.Span(plan.Strata);
        var isDrawn = plan.Items.Count > 0;
        foreach (var stratum in strata) isDrawn |= stratum.Sampled is not null;
        if (!isDrawn) return;
        List<string>? left = null;
        foreach (var stratum in strata)
        {
            if (stratum.Sampled is null or <= 0 && stratum.Population is null or > 0) (left ??= []).Add(stratum.Name);
        }

        if (left is null) return;
        left.Sort(StringComparer.Ordinal);
        x.Report($"The sample {plan.Id} has no item of {EvidenceText.Listed(left)}.", at: "strata");
    }
}
