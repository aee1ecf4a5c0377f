using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>What follows for every provision of a network from what was assessed, with the way by which it follows.</summary>
/// <remarks>
/// Facts travel from node to node until nothing new is found: chains of any length, and unions whose members are shown one by one. Each is
/// kept with the way by which it came first, which is the shortest. Nothing here can say "not applicable", and a failure
/// travels only to what holds the whole of what failed.
/// </remarks>
public sealed class Inference
{
    private static readonly ResultFacts[] Single = [ResultFacts.AllMet, ResultFacts.SomeMet, ResultFacts.SomeUnmet];

    private readonly NetworkParts _parts;
    private readonly AssessedProvision[] _assessed;
    private readonly ResultFacts[] _facts;
    private readonly Origin[] _origins;      // three a node, in the order of Single
    private readonly Queue<int> _open = new();

    internal Inference(NetworkParts parts, IEnumerable<AssessedProvision> assessed)
    {
        _parts = parts;
        _assessed = [.. assessed];
        _facts = new ResultFacts[parts.Count];
        _origins = new Origin[parts.Count * Single.Length];
        for (var i = 0; i < _assessed.Length; i++) Take(i);
        while (_open.TryDequeue(out var node)) Spread(node);
    }

    /// <summary>What follows for a provision.</summary>
    public InferredResult Of(ProvisionId provision)
    {
        if (_parts.Find(provision.Standard) is not { } document) return Nothing(provision);
        var own = document.Find(provision.Number);
        if (own >= 0) return At(provision, _parts.Global(document, own));
        return Nearby(provision, document);
    }

    /// <summary>What follows for the provisions of a document that links name and of which anything is known, in natural order.</summary>
    public IReadOnlyList<InferredResult> Of(StandardId document)
    {
        if (_parts.Find(document) is not { } nodes) return [];
        var results = new List<InferredResult>();
        for (var node = 0; node < nodes.Count; node++)
        {
            var global = _parts.Global(nodes, node);
            if (!nodes.IsUnion(node) && _facts[global] != ResultFacts.None) results.Add(At(new(document, nodes.NumberOf(node)), global));
        }

        return [.. results.OrderBy(result => result.Provision)];
    }

    /// <summary>The provisions of which contradictory things follow, in natural order.</summary>
    public IReadOnlyList<InferredResult> Conflicts() => [.. _parts.Documents.SelectMany(document => Of(document.Document)).Where(result => result.IsConflict).OrderBy(result => result.Provision)];

    private static InferredResult Nothing(ProvisionId provision) => new() { Provision = provision, Result = ProvisionResult.Unknown, IsConflict = false, Claims = [] };

    private void Take(int assessment)
    {
        var (provision, result) = _assessed[assessment];
        if (_parts.Find(provision.Standard) is not { } document) return;
        var facts = ResultRules.FactsOf(result);
        var own = document.Find(provision.Number);
        if (own >= 0)
        {
            Learn(_parts.Global(document, own), facts, new(-1, default, assessment));
            return;
        }

        // No link names it; but what stands above or below it in its document may be named.
        foreach (var (node, known) in document.Beside(provision.Number))
        {
            var global = _parts.Global(document, node);
            Learn(global, ResultRules.Follows(known, facts), new(-1, new(global, known, -1, false), assessment));
        }
    }

    private void Spread(int node)
    {
        foreach (var way in _parts.Within[node]) Learn(way.Target, ResultRules.Follows(way.Known, _facts[node]), new(node, way, -1));
        foreach (var way in _parts.Passages[node]) Learn(way.Target, ResultRules.Follows(way.Known, _facts[node]), new(node, way, -1));
        foreach (var union in _parts.UnionsOf(node))
        {
            if (AllMembersMet(union)) Learn(union, ResultFacts.AllMet | ResultFacts.SomeMet, new(node, new(union, default, -1, false), -1));
        }
    }

    private bool AllMembersMet(int union)
    {
        var document = _parts.DocumentOf(union);
        foreach (var member in document.MembersOf(_parts.Local(union)))
        {
            if ((_facts[_parts.Global(document, member)] & ResultFacts.AllMet) == ResultFacts.None) return false;
        }

        return true;
    }

    private void Learn(int node, ResultFacts facts, Origin origin)
    {
        var news = facts & ~_facts[node];
        if (news == ResultFacts.None) return;
        for (var i = 0; i < Single.Length; i++)
        {
            // The cause is noted now: what the source learns later may come from here.
            if ((news & Single[i]) != ResultFacts.None) _origins[(node * Single.Length) + i] = origin with { Cause = origin.From < 0 ? Single[i] : Cause(Single[i], origin.Way.Known, _facts[origin.From]) };
        }

        _facts[node] |= news;
        _open.Enqueue(node);
    }

    private InferredResult At(ProvisionId provision, int node)
    {
        var claims = new List<InferredClaim>();
        var facts = _facts[node];
        for (var i = 0; i < Single.Length; i++)
        {
            // That a part is met goes without saying where all is.
            if ((facts & Single[i]) == ResultFacts.None || (Single[i] == ResultFacts.SomeMet && (facts & ResultFacts.AllMet) != ResultFacts.None)) continue;
            claims.Add(ClaimOf(node, i));
        }

        var result = ResultRules.ResultOf(facts);
        return new() { Provision = provision, Result = result ?? ProvisionResult.Unknown, IsConflict = result is null, Claims = claims };
    }

    /// <summary>What follows for a provision that no link names, from those above and below it.</summary>
    private InferredResult Nearby(ProvisionId provision, DocumentNodes document)
    {
        var facts = ResultFacts.None;
        var claims = new List<InferredClaim>();
        foreach (var assessed in _assessed.Where(assessed => assessed.Provision == provision))
        {
            facts |= ResultRules.FactsOf(assessed.Result);
            claims.Add(new() { Result = assessed.Result, Sources = [assessed], Steps = [] });
        }

        foreach (var (node, place) in document.Beside(provision.Number))
        {
            var known = place.Inverse();
            var global = _parts.Global(document, node);
            var news = ResultRules.Follows(known, _facts[global]) & ~facts;
            for (var i = 0; i < Single.Length; i++)
            {
                if ((news & Single[i]) == ResultFacts.None) continue;
                var claim = ClaimOf(global, i);
                claims.Add(claim with { Result = ResultOf(Single[i]), Steps = [.. claim.Steps, new() { From = [.. _parts.ProvisionsOf(global)], To = [provision], Known = known }] });
            }

            facts |= news;
        }

        var result = ResultRules.ResultOf(facts);
        return new() { Provision = provision, Result = result ?? ProvisionResult.Unknown, IsConflict = result is null, Claims = claims };
    }

    private InferredClaim ClaimOf(int node, int fact)
    {
        var (sources, steps) = (new List<AssessedProvision>(), new List<CrosswalkStep>());
        Trace(node, Single[fact], sources, steps);
        return new() { Result = ResultOf(Single[fact]), Sources = sources, Steps = steps };
    }

    /// <summary>Walks back from a fact to what was assessed; the steps come out from there on.</summary>
    private void Trace(int node, ResultFacts fact, List<AssessedProvision> sources, List<CrosswalkStep> steps)
    {
        var (from, way, assessment, cause) = _origins[(node * Single.Length) + Array.IndexOf(Single, fact)];
        if (assessment >= 0)
        {
            if (!sources.Contains(_assessed[assessment])) sources.Add(_assessed[assessment]);
            if (!way.Known.IsUnknown) steps.Add(new() { From = [_assessed[assessment].Provision], To = [.. _parts.ProvisionsOf(node)], Known = way.Known });
            return;
        }

        if (way.Known.IsUnknown)
        {
            // A union: each of its members carries its part.
            var document = _parts.DocumentOf(node);
            foreach (var member in document.MembersOf(_parts.Local(node)).ToArray())
            {
                var global = _parts.Global(document, member);
                Trace(global, ResultFacts.AllMet, sources, steps);
                steps.Add(new() { From = [.. _parts.ProvisionsOf(global)], To = [.. _parts.ProvisionsOf(node)], Known = document.Inside(member, _parts.Local(node)) });
            }

            return;
        }

        Trace(from, cause, sources, steps);
        steps.AddRange(StepsOf.Passage(_parts, from, way));
    }

    /// <summary>Which fact of the source a fact of the target came from: all met where that carries it, else the same fact.</summary>
    private static ResultFacts Cause(ResultFacts fact, RelationSet known, ResultFacts source)
        => fact != ResultFacts.SomeUnmet && (source & ResultFacts.AllMet) != ResultFacts.None && (ResultRules.Follows(known, ResultFacts.AllMet) & fact) != ResultFacts.None ? ResultFacts.AllMet : fact;

    private static ProvisionResult ResultOf(ResultFacts fact) => fact switch
    {
        ResultFacts.AllMet => ProvisionResult.Conforms,
        ResultFacts.SomeMet => ProvisionResult.KnownPart,
        _ => ProvisionResult.DoesNotConform,
    };

    /// <summary>Where a fact came from.</summary>
    /// <param name="From">The node before; -1 where it was assessed.</param>
    /// <param name="Way">The way from there; one of which nothing is known stands for the members of a union.</param>
    /// <param name="Assessment">Which assessment; -1 where it was inferred.</param>
    /// <param name="Cause">The fact of the node before from which it came.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Origin(int From, Passage Way, int Assessment, ResultFacts Cause = ResultFacts.None);
}
