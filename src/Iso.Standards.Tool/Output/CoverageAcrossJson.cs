namespace Iso.Standards;

/// <summary>What follows from a file for a document over crosswalks, as <c>coverage --of STANDARD --format json</c> gives it. <c>counted</c> is the whole of which the next four are parts.</summary>
internal sealed record CoverageAcrossJson(string AsOf, string Standard, IReadOnlyList<AssessedStandardJson> From, int Counted, int Full, int Partial, int None, int Unknown, IReadOnlyList<ReachedProvisionJson> Provisions)
{
    public static CoverageAcrossJson Of(CrosswalkCoverage coverage, LocalDate asOf) => new(
        Words.Of(asOf),
        coverage.Target.Id.ToString(),
        [.. coverage.Assessed.GroupBy(assessed => assessed.Provision.Standard).Select(group => new AssessedStandardJson(group.Key.ToString(), group.Count()))],
        coverage.Figures.Counted,
        coverage.Figures.Full,
        coverage.Figures.Partial,
        coverage.Figures.None,
        coverage.Figures.Unknown,
        [.. coverage.Provisions.Select(ReachedProvisionJson.Of)]);
}

/// <summary>A standard of the file, and of how many of its provisions the file shows something.</summary>
internal sealed record AssessedStandardJson(string Standard, int Provisions);

/// <summary>A provision with its state: <c>full</c>, <c>partial</c>, <c>none</c> or <c>unknown</c>.</summary>
internal sealed record ReachedProvisionJson(string Number, string Title, string State, bool IsConflict, string Sentence, IReadOnlyList<ReachClaimJson> Claims, IReadOnlyList<ReachJudgementJson> Judgements)
{
    public static ReachedProvisionJson Of(ProvisionReach row) => new(
        row.Provision.Number.ToString(),
        row.Provision.Title,
        Words.Json(row.State),
        row.IsConflict,
        row.Sentence,
        [.. row.Explain().Claims.Select(ReachClaimJson.Of)],
        [.. row.Judgements.Select(ReachJudgementJson.Of)]);
}

/// <summary>One thing that follows: <c>met</c>, <c>metInPart</c>, <c>notMet</c>, or <c>metInPartAndNotMet</c>; from what, and by which steps.</summary>
internal sealed record ReachClaimJson(string Shows, IReadOnlyList<string> Sources, IReadOnlyList<ReachStepJson> Steps)
{
    public static ReachClaimJson Of(InferredClaim claim) => new(
        ShownBy(claim.Result),
        [.. claim.Sources.Select(source => source.Provision.ToString())],
        [.. claim.Steps.Select(ReachStepJson.Of)]);

    private static string ShownBy(ProvisionResult result) => result switch
    {
        ProvisionResult.Conforms => "met",
        ProvisionResult.KnownPart => "metInPart",
        ProvisionResult.PartlyConforms => "metInPartAndNotMet",
        ProvisionResult.DoesNotConform => "notMet",
        _ => "unknown",
    };
}

/// <summary>A step, in words too; without provenance where it rests on the numbers alone.</summary>
internal sealed record ReachStepJson(IReadOnlyList<string> From, IReadOnlyList<string> To, string Sentence, IReadOnlyList<string> Provenance)
{
    public static ReachStepJson Of(CrosswalkStep step) => new(
        [.. step.From.Select(id => id.ToString())],
        [.. step.To.Select(id => id.ToString())],
        step.ToString(),
        [.. step.Provenance.Select(provenance => provenance.ToString())]);
}

/// <summary>What was judged of a provision against a document of the file as a whole.</summary>
internal sealed record ReachJudgementJson(string By, string Judged, string Coverage, string? Open, IReadOnlyList<string> Provenance)
{
    public static ReachJudgementJson Of(ReachJudgement judgement) => new(
        judgement.By.ToString(),
        judgement.Judged.Number.ToString(),
        Words.Json(judgement.Coverage),
        judgement.Open,
        [.. judgement.Provenance.Select(provenance => provenance.ToString())]);
}
