using System.Numerics;

namespace Iso.Standards;

/// <summary>Reads off what is known of a network how far each provision of one catalog is reached.</summary>
internal sealed class CoverageTarget
{
    /// <summary>How many states <see cref="CrosswalkReach"/> has.</summary>
    public const int States = (int)CrosswalkReach.Full + 1;

    private readonly InferenceTable _table;
    private readonly Provision[] _provisions;
    private readonly int[] _nodes;                                     // of each provision; -1 where no link names it
    private readonly (int Node, RelationSet Known)[][] _near;          // of one that no link names, those that stand above and below it
    private readonly Dictionary<ProvisionNumber, int> _unlinked = [];
    private readonly TargetJudgements[] _judgements;
    private readonly int[] _apart;                                     // the provisions that no link names, by their place
    private readonly int _firstWord;                                   // of those in which the others stand
    private readonly ulong[] _linked;                                  // the others as bits
    private readonly ulong[][] _withoutCounterpart;                    // of each judging crosswalk those of them that have none there

    public CoverageTarget(CrosswalkNetwork network, Catalog catalog)
    {
        Catalog = catalog;
        _table = network.Table;
        _provisions = [.. catalog.Provisions.Where(static provision => (provision.Kind is ProvisionKind.Clause or ProvisionKind.Control) && provision.IsLeaf)];
        _nodes = new int[_provisions.Length];
        _near = new (int, RelationSet)[_provisions.Length][];
        var document = _table.Parts.Find(catalog.Id);
        for (var i = 0; i < _provisions.Length; i++)
        {
            var number = _provisions[i].Number;
            var own = document?.Find(number) ?? -1;
            _nodes[i] = own < 0 ? -1 : _table.Parts.Global(document!, own);
            _near[i] = own >= 0 || document is null ? [] : Near(_table.Parts, document, number);
            if (own < 0) _unlinked[number] = i;
        }

        _judgements = TargetJudgements.Of(network, catalog.Id, _provisions);
        _apart = [.. Enumerable.Range(0, _nodes.Length).Where(i => _nodes[i] < 0)];
        var linked = _nodes.Where(static node => node >= 0).ToList();
        _firstWord = linked.Count == 0 ? 0 : linked.Min() / InferenceTable.BitsPerWord;
        var words = linked.Count == 0 ? 0 : (linked.Max() / InferenceTable.BitsPerWord) - _firstWord + 1;
        _linked = BitsOf(words, static _ => true);
        _withoutCounterpart = [.. _judgements.Select(judgements => BitsOf(words, judgements.HasNone))];
    }

    /// <summary>The catalog.</summary>
    public Catalog Catalog { get; }

    /// <summary>The provisions that count, in document order.</summary>
    public IReadOnlyList<Provision> Provisions => _provisions;

    /// <summary>Notes the results of those of its provisions that no link names, so that they count for themselves.</summary>
    /// <param name="assessed">The results.</param>
    /// <param name="direct">A place for each provision; what stood there is gone.</param>
    public void TakeDirect(ReadOnlySpan<AssessedProvision> assessed, Span<ResultFacts> direct)
    {
        direct.Clear();
        if (_unlinked.Count == 0) return;
        var document = Catalog.Id;
        foreach (var one in assessed)
        {
            if (one.Provision.Standard == document) TakeDirect(one, direct);
        }
    }

    /// <summary>Notes one result, where no link names its provision.</summary>
    /// <param name="assessed">The result, of a provision of this document.</param>
    /// <param name="direct">A place for each provision; what stands there is kept.</param>
    public void TakeDirect(AssessedProvision assessed, Span<ResultFacts> direct)
    {
        if (_unlinked.TryGetValue(assessed.Provision.Number, out var at)) direct[at] |= ResultRules.FactsOf(assessed.Result);
    }

    /// <summary>What is known of a provision.</summary>
    public ResultFacts FactsOf(int provision, ReadOnlySpan<ulong> known, ReadOnlySpan<ResultFacts> direct)
    {
        var node = _nodes[provision];
        if (node >= 0) return _table.At(known, node);
        var facts = direct[provision];
        foreach (var (near, place) in _near[provision]) facts |= ResultRules.Follows(place, _table.At(known, near));
        return facts;
    }

    /// <summary>How far a provision is reached.</summary>
    /// <param name="provision">Its place among those that count.</param>
    /// <param name="facts">What is known of it.</param>
    /// <param name="documents">Which documents of the network were assessed.</param>
    public CrosswalkReach ReachOf(int provision, ResultFacts facts, ReadOnlySpan<bool> documents) => ResultRules.ResultOf(facts) switch
    {
        null => CrosswalkReach.Unknown,
        ProvisionResult.Conforms => CrosswalkReach.Full,
        ProvisionResult.KnownPart or ProvisionResult.PartlyConforms => CrosswalkReach.Partial,
        ProvisionResult.DoesNotConform => CrosswalkReach.None,
        _ => HasNoCounterpart(provision, documents) ? CrosswalkReach.None : CrosswalkReach.Unknown,
    };

    /// <summary>What the crosswalks from the documents that were assessed judge of a provision, in the order of the network.</summary>
    public IEnumerable<ReachJudgement> JudgementsOf(int provision, bool[] documents)
        => _judgements.Where(judgements => documents[judgements.Document]).Select(judgements => judgements.JudgementOf(provision)).OfType<ReachJudgement>();

    /// <summary>Counts the provisions by how far they are reached: word by word those that links name, one by one the others. The same as <see cref="ReachOf"/> of each.</summary>
    public void Count(ReadOnlySpan<ulong> known, ReadOnlySpan<bool> documents, ReadOnlySpan<ResultFacts> direct, Span<int> byReach)
    {
        _table.Split(known, out var metRow, out var partRow, out var notMetRow);
        for (var i = 0; i < _linked.Length; i++)
        {
            var (asked, word) = (_linked[i], _firstWord + i);
            var (met, part, notMet) = (metRow[word] & asked, partRow[word] & asked, notMetRow[word] & asked);
            var without = asked & ~(met | part | notMet) & WithoutCounterpart(i, documents);
            var (full, partial, none) = (BitOperations.PopCount(met & ~notMet), BitOperations.PopCount(part & ~met), BitOperations.PopCount((notMet & ~(met | part)) | without));
            byReach[(int)CrosswalkReach.Full] += full;
            byReach[(int)CrosswalkReach.Partial] += partial;
            byReach[(int)CrosswalkReach.None] += none;
            byReach[(int)CrosswalkReach.Unknown] += BitOperations.PopCount(asked) - full - partial - none;
        }

        foreach (var i in _apart) byReach[(int)ReachOf(i, FactsOf(i, known, direct), documents)]++;
    }

    /// <summary>Of the provisions in one word those that all judging crosswalks from assessed documents leave without a counterpart; none where no such crosswalk judges.</summary>
    private ulong WithoutCounterpart(int word, ReadOnlySpan<bool> documents)
    {
        var (without, any) = (ulong.MaxValue, false);
        for (var i = 0; i < _judgements.Length; i++)
        {
            if (!documents[_judgements[i].Document]) continue;
            without &= _withoutCounterpart[i][word];
            any = true;
        }

        return any ? without : 0;
    }

    /// <summary>Some of the provisions that links name, as bits by their nodes, from the first word on in which any of those stands.</summary>
    private ulong[] BitsOf(int words, Func<int, bool> which)
    {
        var bits = new ulong[words];
        for (var i = 0; i < _nodes.Length; i++)
        {
            if (_nodes[i] >= 0 && which(i)) bits[(_nodes[i] / InferenceTable.BitsPerWord) - _firstWord] |= 1UL << _nodes[i];
        }

        return bits;
    }

    private static (int Node, RelationSet Known)[] Near(NetworkParts parts, DocumentNodes document, ProvisionNumber number)
        => [.. document.Beside(number).Select(near => (parts.Global(document, near.Node), near.Known.Inverse()))];

    private bool HasNoCounterpart(int provision, ReadOnlySpan<bool> documents)
    {
        var any = false;
        foreach (var judgements in _judgements)
        {
            if (!documents[judgements.Document]) continue;
            if (!judgements.HasNone(provision)) return false;
            any = true;
        }

        return any;
    }
}
