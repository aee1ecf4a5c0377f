using System.Text;

namespace Iso.Standards;

/// <summary>Says in one sentence what follows for a provision. It speaks of what follows, never of who complies.</summary>
internal static class ReachSentence
{
    private const string Also = "; ";

    public static string Of(ProvisionReach reach)
    {
        var number = reach.Provision.Number;
        var text = new StringBuilder();
        if (reach.IsConflict) text.Append("What follows for ").Append(number).Append(" contradicts itself: ").AppendJoin(Also, Told(reach, number));
        else if (reach.State == CrosswalkReach.Full || reach.State == CrosswalkReach.Partial || (reach.State == CrosswalkReach.None && !IsJudged(reach))) text.Append(Capital(string.Join(Also, Told(reach, number))));
        else if (reach.State == CrosswalkReach.None) text.Append(number).Append(" has no counterpart in ").AppendJoin(" and ", reach.Judgements.Select(static judgement => judgement.By));
        else text.Append("Nothing follows for ").Append(number).Append(Help(reach));
        if (reach.State != CrosswalkReach.Full && Open(reach) is { } open) text.Append("; open: ").Append(open);
        return text.Append('.').ToString();
    }

    /// <summary>Whether the state rests on judgements alone.</summary>
    private static bool IsJudged(ProvisionReach reach) => reach.Explain().Result == ProvisionResult.Unknown;

    /// <summary>Each thing that follows once, by its first claim; where all follows, that alone.</summary>
    private static IEnumerable<string> Told(ProvisionReach reach, ProvisionNumber number)
        => reach.Explain().Claims
            .Where(claim => reach.IsConflict || reach.State != CrosswalkReach.Full || claim.Result == ProvisionResult.Conforms)
            .DistinctBy(static claim => claim.Result)
            .Select(claim => Told(claim, number));

    private static string Told(InferredClaim claim, ProvisionNumber number)
    {
        if (claim.IsDirect) return $"{Result(claim.Result, number)}, as was assessed";
        return $"that {Result(claim.Result, number)} follows from {string.Join(" and ", claim.Sources.Select(static source => source.Provision))}: {string.Join(Also, claim.Steps)}";
    }

    private static string Result(ProvisionResult result, ProvisionNumber number) => result switch
    {
        ProvisionResult.Conforms => $"all of {number} is met",
        ProvisionResult.KnownPart => $"a part of {number} is met",
        ProvisionResult.PartlyConforms => $"a part of {number} is met and another is not",
        _ => $"something of {number} is not met",
    };

    /// <summary>What the best judgement says where nothing follows.</summary>
    private static string Help(ProvisionReach reach) => Best(reach.Judgements) switch
    {
        { Coverage: SupportLevel.Supporting } judgement => $"; {judgement.By} is judged to help with it",
        { Coverage: SupportLevel.Partial } judgement => $"; {judgement.By} is judged to carry a part of it",
        { Coverage: SupportLevel.Full } judgement => $"; {judgement.By} is judged to carry it",
        _ => string.Empty,
    };

    /// <summary>What stays open by the best judgement that says so.</summary>
    private static string? Open(ProvisionReach reach) => Best(reach.Judgements.Where(static judgement => judgement.Open is not null))?.Open is { } open ? Words.Inside(open) : null;

    private static ReachJudgement? Best(IEnumerable<ReachJudgement> judgements) => judgements.MaxBy(static judgement => judgement.Coverage);

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
