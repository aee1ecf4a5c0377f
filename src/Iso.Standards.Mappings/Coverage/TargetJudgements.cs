namespace Iso.Standards;

/// <summary>What one crosswalk judges of the provisions of a catalog against the document at its other end.</summary>
internal sealed class TargetJudgements
{
    private readonly Crosswalk _crosswalk;
    private readonly StandardId _other;
    private readonly (CrosswalkJudgement Judgement, ProvisionId Judged)?[] _judgements;   // of each provision
    private readonly bool[] _hasNone;

    private TargetJudgements(Crosswalk crosswalk, CrosswalkSide side, Provision[] provisions, int document)
    {
        _crosswalk = crosswalk;
        _other = side == CrosswalkSide.To ? crosswalk.From : crosswalk.To;
        _judgements = [.. provisions.Select(provision => Nearest(crosswalk, side, provision.Id))];
        _hasNone = [.. _judgements.Select(static found => found?.Judgement.Coverage == SupportLevel.None)];
        Document = document;
    }

    /// <summary>The place of the other document in the network.</summary>
    public int Document { get; }

    /// <summary>The judgements of all crosswalks between a catalog and any other document.</summary>
    public static TargetJudgements[] Of(CrosswalkNetwork network, StandardId target, Provision[] provisions)
    {
        var judgements = new List<TargetJudgements>();
        foreach (var crosswalk in network.Crosswalks)
        {
            if (crosswalk.To == target) judgements.Add(new(crosswalk, CrosswalkSide.To, provisions, PlaceOf(network, crosswalk.From)));
            else if (crosswalk.From == target) judgements.Add(new(crosswalk, CrosswalkSide.From, provisions, PlaceOf(network, crosswalk.To)));
        }

        return [.. judgements];
    }

    /// <summary>Whether a provision was judged to have no counterpart.</summary>
    public bool HasNone(int provision) => _hasNone[provision];

    /// <summary>The judgement of a provision; null where there is none.</summary>
    public ReachJudgement? JudgementOf(int provision)
    {
        if (_judgements[provision] is not { } found) return null;
        return new()
        {
            By = _other,
            Judged = found.Judged,
            Coverage = found.Judgement.Coverage,
            Open = found.Judgement.Open,
            Provenance = [.. found.Judgement.Provenance.Select(id => _crosswalk.ProvenanceOf(id)).OfType<CrosswalkProvenance>()],
        };
    }

    private static int PlaceOf(CrosswalkNetwork network, StandardId document) => network.Table.Parts.Find(document)!.Index;

    /// <summary>The judgement of the provision, or of the nearest that holds it: what has no counterpart as a whole has none in part.</summary>
    private static (CrosswalkJudgement Judgement, ProvisionId Judged)? Nearest(Crosswalk crosswalk, CrosswalkSide side, ProvisionId provision)
    {
        (CrosswalkJudgement Judgement, ProvisionId Judged)? nearest = null;
        foreach (var judgement in crosswalk.Judgements)
        {
            if (judgement.Side != side) continue;
            foreach (var number in judgement.Provisions)
            {
                if (number.Contains(provision.Number) && (nearest is null || nearest.Value.Judged.Number.Contains(number))) nearest = (judgement, new ProvisionId(provision.Standard, number));
            }
        }

        return nearest;
    }
}
