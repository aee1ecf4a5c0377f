using BenchmarkDotNet.Attributes;
using Csf = Iso.Standards.NistCsf.Version2;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Benchmarks;

/// <summary>What 93 conforming controls of ISO/IEC 27001 prove of the NIST CSF, over a network of all crosswalks.</summary>
/// <remarks>NIST rates none of its pairs, so that nothing follows from them; here each has a relation, by turns, so that something does.</remarks>
public class InferenceBenchmarks
{
    private static readonly Relation[] ByTurns = [Relation.EqualTo, Relation.SubsetOf, Relation.SupersetOf, Relation.IntersectsWith];

    private readonly ProvisionId[] _conforming = [.. Isms.Catalog.Controls.Select(control => control.Id.Provision)];
    private readonly ProvisionSet _set = new(Isms.Catalog);
    private readonly CrosswalkNetwork _network;
    private readonly HandWrittenInference _byHand;

    public InferenceBenchmarks()
    {
        Crosswalk[] crosswalks = [.. Crosswalks.All.Select(crosswalk => crosswalk.To == Csf.Id ? Rated(crosswalk) : crosswalk)];
        _network = new(crosswalks);
        _byHand = new(crosswalks, []);
        foreach (var control in Isms.Catalog.Controls) _set.Add(control);
        var proven = Proven();
        if (!_network.Proves(_conforming, Csf.Id).Met.SequenceEqual(proven.Met)) throw new InvalidOperationException("A set and a list of the same prove different things.");
        var (met, inPart) = _byHand.Prove(_conforming, Csf.Id);
        // A benchmark of two programs that do not agree, or that prove nothing, would measure nothing.
        if (!proven.Met.SequenceEqual(met) || !proven.MetInPart.SequenceEqual(inPart)) throw new InvalidOperationException($"The two inferences differ: {proven} against {met.Count} met, {inPart.Count} met in part.");
        if (met.Count == 0 || inPart.Count == 0) throw new InvalidOperationException("Nothing follows.");
    }

    [Benchmark]
    public ProvenProvisions Proven() => _network.Proves(_set, Csf.Id);

    [Benchmark]
    public ProvenProvisions ProvenOfList() => _network.Proves(_conforming, Csf.Id);

    [Benchmark]
    public int ProvenByHand() => _byHand.Prove(_conforming, Csf.Id).Met.Count;

    private static Crosswalk Rated(Crosswalk crosswalk)
        => crosswalk with { Links = [.. crosswalk.Links.Select((link, i) => link with { Relation = ByTurns[i % ByTurns.Length] })] };
}
