namespace Iso.Standards.Benchmarks;

/// <summary>What follows over crosswalks as one would first write it: dictionaries of ways, hash sets of what is known, a queue, LINQ.</summary>
/// <remarks>All that does not depend on the question is made once. It knows nothing of joint links, which these crosswalks do not have, and cannot tell why something follows.</remarks>
internal sealed class HandWrittenInference
{
    private static readonly HashSet<Relation> PartOrAll = [Relation.SubsetOf, Relation.EqualTo];
    private static readonly HashSet<Relation> WholeOrAll = [Relation.SupersetOf, Relation.EqualTo];

    private readonly Dictionary<ProvisionId, List<(ProvisionId Other, HashSet<Relation> Possible)>> _ways = [];
    private readonly ILookup<StandardId, ProvisionId> _linked;
    private readonly Dictionary<StandardId, List<ProvisionId>> _counted = [];
    private readonly Dictionary<ProvisionId, List<ProvisionId>> _near = [];
    private readonly Dictionary<StandardId, List<(StandardId Other, HashSet<ProvisionId> None)>> _judged = [];

    public HandWrittenInference(IEnumerable<Crosswalk> crosswalks, IEnumerable<Catalog> targets)
    {
        var all = crosswalks.ToList();
        foreach (var crosswalk in all)
        {
            foreach (var link in crosswalk.Links)
            {
                if (link.IsJoint) throw new InvalidOperationException($"{link} speaks of several provisions at once.");
                var (source, target) = (new ProvisionId(crosswalk.From, link.Sources[0]), new ProvisionId(crosswalk.To, link.Targets[0]));
                var (there, back) = (WaysOf(source), WaysOf(target));
                if (link.Relation is null) continue;
                there.Add((target, HandWrittenComposition.Allowed(link.Known)));
                back.Add((source, HandWrittenComposition.Allowed(link.Known.Inverse())));
            }
        }

        _linked = _ways.Keys.ToLookup(provision => provision.Standard);
        foreach (var (provision, ways) in _ways)
        {
            foreach (var other in _linked[provision.Standard].Where(other => other != provision))
            {
                if (other.Contains(provision)) ways.Add((other, PartOrAll));
                else if (provision.Contains(other)) ways.Add((other, WholeOrAll));
            }
        }

        foreach (var catalog in targets) AddTarget(catalog, all);
    }

    /// <summary>The provisions of a document that are met, and those that are met in part, in natural order.</summary>
    public (List<ProvisionId> Met, List<ProvisionId> InPart) Prove(IEnumerable<ProvisionId> conforming, StandardId document)
    {
        var (met, some, _) = Infer(conforming.Select(provision => new AssessedProvision(provision, ProvisionResult.Conforms)));
        return (
            met.Where(provision => provision.Standard == document).Order().ToList(),
            some.Where(provision => provision.Standard == document && !met.Contains(provision)).Order().ToList());
    }

    /// <summary>How many provisions of each document are reached in full, in part, not, and unknown.</summary>
    public List<(StandardId Document, int Full, int Partial, int None, int Unknown)> Figures(IReadOnlyList<AssessedProvision> assessed)
    {
        var (met, some, unmet) = Infer(assessed);
        var direct = assessed.ToLookup(result => result.Provision, result => result.Result);
        var documents = assessed.Where(result => result.Result != ProvisionResult.Unknown).Select(result => result.Provision.Standard).ToHashSet();
        var figures = new List<(StandardId, int, int, int, int)>();
        foreach (var (document, counted) in _counted)
        {
            var (full, partial, none, unknown) = (0, 0, 0, 0);
            var judged = _judged[document].Where(judgements => documents.Contains(judgements.Other)).ToList();
            foreach (var provision in counted)
            {
                var (isMet, isSome, isUnmet) = (met.Contains(provision), some.Contains(provision), unmet.Contains(provision));
                if (_near.TryGetValue(provision, out var near))
                {
                    var results = direct[provision].ToList();
                    isMet = results.Contains(ProvisionResult.Conforms) || near.Any(other => other.Contains(provision) && met.Contains(other));
                    isSome = isMet || results.Any(result => result is ProvisionResult.KnownPart or ProvisionResult.PartlyConforms) || near.Any(other => provision.Contains(other) && some.Contains(other));
                    isUnmet = results.Any(result => result is ProvisionResult.PartlyConforms or ProvisionResult.DoesNotConform) || near.Any(other => provision.Contains(other) && unmet.Contains(other));
                }

                if (isMet && isUnmet) unknown++;
                else if (isMet) full++;
                else if (isSome) partial++;
                else if (isUnmet || (judged.Count > 0 && judged.All(judgements => judgements.None.Contains(provision)))) none++;
                else unknown++;
            }

            figures.Add((document, full, partial, none, unknown));
        }

        return figures;
    }

    private (HashSet<ProvisionId> Met, HashSet<ProvisionId> Some, HashSet<ProvisionId> Unmet) Infer(IEnumerable<AssessedProvision> assessed)
    {
        var (met, some, unmet) = (new HashSet<ProvisionId>(), new HashSet<ProvisionId>(), new HashSet<ProvisionId>());
        var open = new Queue<ProvisionId>();
        foreach (var (provision, result) in assessed)
        {
            var isMet = result == ProvisionResult.Conforms;
            var isSome = result is ProvisionResult.Conforms or ProvisionResult.KnownPart or ProvisionResult.PartlyConforms;
            var isUnmet = result is ProvisionResult.PartlyConforms or ProvisionResult.DoesNotConform;
            if (_ways.ContainsKey(provision)) Learn(provision, isMet, isSome, isUnmet);
            else
            {
                foreach (var other in _linked[provision.Standard])
                {
                    if (other.Contains(provision)) Learn(other, isMet: false, isSome, isUnmet);
                    else if (provision.Contains(other)) Learn(other, isMet, isMet, isUnmet: false);
                }
            }
        }

        while (open.TryDequeue(out var at))
        {
            var (isMet, isSome, isUnmet) = (met.Contains(at), some.Contains(at), unmet.Contains(at));
            foreach (var (other, possible) in _ways[at])
            {
                var coversTarget = isMet && possible.All(relation => relation is Relation.EqualTo or Relation.SupersetOf);
                var overlaps = isMet && !possible.Contains(Relation.NoRelationship);
                var coversSource = possible.All(relation => relation is Relation.EqualTo or Relation.SubsetOf);
                Learn(other, coversTarget, overlaps || (coversSource && isSome), coversSource && isUnmet);
            }
        }

        return (met, some, unmet);

        void Learn(ProvisionId provision, bool isMet, bool isSome, bool isUnmet)
        {
            var isNews = isMet && met.Add(provision);
            isNews |= isSome && some.Add(provision);
            isNews |= isUnmet && unmet.Add(provision);
            if (isNews) open.Enqueue(provision);
        }
    }

    private void AddTarget(Catalog catalog, List<Crosswalk> crosswalks)
    {
        var counted = catalog.Provisions.Where(provision => (provision.Kind is ProvisionKind.Clause or ProvisionKind.Control) && provision.IsLeaf).Select(provision => provision.Id).ToList();
        _counted[catalog.Id] = counted;
        foreach (var provision in counted.Where(id => !_ways.ContainsKey(id)))
        {
            _near[provision] = [.. _linked[catalog.Id].Where(other => other.Contains(provision) || provision.Contains(other))];
        }

        _judged[catalog.Id] =
        [
            .. from crosswalk in crosswalks
               where crosswalk.From == catalog.Id || crosswalk.To == catalog.Id
               let side = crosswalk.To == catalog.Id ? CrosswalkSide.To : CrosswalkSide.From
               select (side == CrosswalkSide.To ? crosswalk.From : crosswalk.To, counted.Where(id => HasNone(crosswalk, side, id.Number)).ToHashSet()),
        ];
    }

    /// <summary>Whether the nearest judgement of a provision, or of what it stands in, is that there is no counterpart.</summary>
    private static bool HasNone(Crosswalk crosswalk, CrosswalkSide side, ProvisionNumber number)
        => crosswalk.Judgements
            .Where(judgement => judgement.Side == side)
            .SelectMany(judgement => judgement.Provisions.Select(judged => (Judged: judged, judgement.Coverage)))
            .Where(judgement => judgement.Judged.Contains(number))
            .OrderByDescending(judgement => judgement.Judged.ToString().Length)
            .Select(judgement => judgement.Coverage == SupportLevel.None)
            .FirstOrDefault();

    private List<(ProvisionId Other, HashSet<Relation> Possible)> WaysOf(ProvisionId provision)
    {
        if (!_ways.TryGetValue(provision, out var ways)) _ways.Add(provision, ways = []);
        return ways;
    }
}
