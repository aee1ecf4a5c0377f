using static Iso.Standards.ProvisionResult;
using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

/// <summary>What a network proves at once is what <see cref="Inference"/> finds step by step.</summary>
public sealed class InferenceTableTests
{
    private static readonly ProvisionResult[] Results = Enum.GetValues<ProvisionResult>();
    private static readonly StandardId A = StandardId.Parse("Alpha:1");
    private static readonly StandardId B = StandardId.Parse("Beta:1");
    private static readonly StandardId C = StandardId.Parse("Gamma:1");

    [Fact]
    public void Random_networks_prove_what_inference_finds_contradictions_included()
    {
        var random = new Random(20261123);
        var (found, conflicts, unions) = (0, 0, 0);
        for (var i = 0; i < 3_000; i++)
        {
            var drawn = new Drawn(random);
            // Whether the results fit together or not: contradictions have to come out alike, too.
            AssessedProvision[] assessed = [.. drawn.Demands.Keys.Where(_ => random.Next(3) == 0).Select(id => new AssessedProvision(id, random.Next(2) == 0 ? Conforms : Results[random.Next(Results.Length)]))];
            var inference = drawn.Network.Infer(assessed);
            foreach (var document in drawn.Demands.Keys.Select(id => id.Standard).Distinct())
            {
                var inferred = inference.Of(document);
                AssertSame(inferred, drawn.Network.Proves(assessed, document));
                found += inferred.Count;
                conflicts += inferred.Count(result => result.IsConflict);
                unions += inferred.Count(result => result.Claims.Any(claim => claim.Result == Conforms && claim.Sources.Count > 1));
            }
        }

        // Else the test would show nothing.
        Assert.InRange(found, 5_000, int.MaxValue);
        Assert.InRange(conflicts, 50, int.MaxValue);
        Assert.InRange(unions, 10, int.MaxValue);
    }

    [Fact]
    public void What_is_met_proves_as_much_as_the_result_that_says_so()
    {
        var random = new Random(20261124);
        for (var i = 0; i < 1_000; i++)
        {
            var drawn = new Drawn(random);
            List<ProvisionId> met = [.. drawn.Demands.Keys.Where(_ => random.Next(2) == 0)];
            var inference = drawn.Network.Infer(met.Select(id => new AssessedProvision(id, Conforms)));
            foreach (var document in drawn.Demands.Keys.Select(id => id.Standard).Distinct()) AssertSame(inference.Of(document), drawn.Network.Proves(met, document));
        }
    }

    [Fact]
    public void Our_network_proves_what_inference_finds()
    {
        var random = new Random(20261125);
        ProvisionId[] all = [.. AllCatalogs.Library.Standards.SelectMany(standard => standard.Catalog.Provisions).Select(provision => provision.Id)];
        var found = 0;
        for (var i = 0; i < 40; i++)
        {
            AssessedProvision[] assessed = [.. all.Where(_ => random.Next(20) == 0).Select(id => new AssessedProvision(id, Results[random.Next(Results.Length)]))];
            var inference = Crosswalks.Network.Infer(assessed);
            foreach (var document in Crosswalks.Network.Documents)
            {
                var inferred = inference.Of(document);
                AssertSame(inferred, Crosswalks.Network.Proves(assessed, document));
                found += inferred.Count;
            }
        }

        Assert.InRange(found, 1_000, int.MaxValue);
    }

    [Fact]
    public void A_set_of_a_catalog_proves_what_the_list_of_its_entries_does()
    {
        var random = new Random(20261126);
        Relation[] turns = [Relation.EqualTo, Relation.SubsetOf, Relation.SupersetOf, Relation.IntersectsWith];
        // NIST and others rate nothing: with a relation by turns more follows. A joint link stands among them.
        Crosswalk[] rated = [.. Crosswalks.All.Select(crosswalk => crosswalk with { Links = [.. crosswalk.Links.Select((link, i) => link with { Relation = turns[i % turns.Length] })] })];
        var joint = new CrosswalkLink { Sources = [ProvisionNumber.Parse("A.5.1"), ProvisionNumber.Parse("A.5.2")], Targets = [ProvisionNumber.Parse("CC1.1")], Relation = Relation.SupersetOf, Provenance = [rated[0].Provenance[0].Id] };
        foreach (var network in new[] { new CrosswalkNetwork(rated), new CrosswalkNetwork([.. rated, new Crosswalk { From = Isms.Id, To = StandardId.Parse("SOC 2:2017"), Provenance = rated[0].Provenance, Links = [joint] }]) })
        {
            foreach (var catalog in new[] { Isms.Catalog, Aims.Catalog })
            {
                var set = new ProvisionSet(catalog);
                List<ProvisionId> list = [];
                foreach (var provision in catalog.Provisions.Where(_ => random.Next(2) == 0))
                {
                    set.Add(provision);
                    list.Add(provision.Id);
                }

                foreach (var document in network.Documents)
                {
                    var (one, other) = (network.Proves(set, document), network.Proves(list, document));
                    Assert.Equal(other.Met, one.Met);
                    Assert.Equal(other.MetInPart, one.MetInPart);
                    Assert.Empty(one.NotMet);
                }
            }
        }
    }

    [Fact]
    public void Parts_make_a_whole_only_where_a_link_says_so_and_all_of_them_are_met()
    {
        // The first part of the union in Beta follows over a link, the second is met itself; the union then meets what stands behind it.
        var network = new CrosswalkNetwork(
            Walk(A, B, Link(["1"], ["1"], Relation.SupersetOf)),
            Walk(B, C, Link(["1", "2"], ["1"], Relation.SupersetOf), Link(["1"], ["2"], Relation.SubsetOf), Link(["2"], ["2"], Relation.SubsetOf)));

        var both = network.Proves([new ProvisionId(A, "1"), new ProvisionId(B, "2")], C);
        Assert.Equal([new ProvisionId(C, "1")], both.Met);
        Assert.Equal([new ProvisionId(C, "2")], both.MetInPart);
        Assert.Empty(both.NotMet);

        var one = network.Proves([new ProvisionId(A, "1")], C);
        Assert.Empty(one.Met);
        Assert.Equal([new ProvisionId(C, "2")], one.MetInPart);
    }

    [Fact]
    public void What_no_link_names_speaks_for_what_stands_above_and_below_it()
    {
        var network = new CrosswalkNetwork(Walk(A, B, Link(["1"], ["Art. 10(2)"], Relation.EqualTo)));
        Assert.Equal([new ProvisionId(A, "1")], network.Proves([new ProvisionId(B, "Art. 10")], A).Met);
        Assert.Equal([new ProvisionId(A, "1")], network.Proves([new ProvisionId(B, "Art. 10(2)(f)")], A).MetInPart);
        Assert.Equal([new ProvisionId(A, "1")], network.Proves([new AssessedProvision(new(B, "Art. 10(2)(f)"), DoesNotConform)], A).NotMet);
        Assert.Empty(network.Proves([new AssessedProvision(new(B, "Art. 10"), DoesNotConform)], A).NotMet);
        Assert.Empty(network.Proves([new ProvisionId(B, "Art. 10(3)")], A).MetInPart);
    }

    [Fact]
    public void Contradiction_stands_among_what_is_met_and_among_what_is_not()
    {
        var network = new CrosswalkNetwork(Walk(A, C, Link(["1"], ["1"], Relation.SupersetOf)), Walk(B, C, Link(["1"], ["1"], Relation.SubsetOf)));
        var proven = network.Proves([new AssessedProvision(new(A, "1"), Conforms), new AssessedProvision(new(B, "1"), DoesNotConform)], C);
        Assert.Equal([new ProvisionId(C, "1")], proven.Met);
        Assert.Equal([new ProvisionId(C, "1")], proven.NotMet);
        Assert.Empty(proven.MetInPart);
        Assert.Equal("Gamma:1: 1 met, 0 met in part, 1 not met", proven.ToString());
    }

    [Fact]
    public void Lists_stand_in_natural_order_whatever_the_order_of_the_links()
    {
        var network = new CrosswalkNetwork(Walk(A, B, Link(["1"], ["10"], Relation.SupersetOf), Link(["1"], ["9"], Relation.SupersetOf), Link(["1"], ["2"], Relation.EqualTo)));
        Assert.Equal(["Beta:1 2", "Beta:1 9", "Beta:1 10"], network.Proves([new ProvisionId(A, "1")], B).Met.Select(id => id.ToString()));
    }

    [Fact]
    public void Links_that_nobody_rated_prove_nothing()
    {
        // NIST names the pairs of its framework and rates none.
        var proven = Crosswalks.Network.Proves(Isms.Catalog.Controls.Select(control => control.Id.Provision), NistCsf.Version2.Id);
        Assert.Empty(proven.Met);
        Assert.Empty(proven.MetInPart);
        Assert.Empty(proven.NotMet);
    }

    [Fact]
    public void What_the_network_does_not_know_proves_nothing()
    {
        Assert.Empty(new CrosswalkNetwork().Proves([new ProvisionId(A, "1")], B).Met);
        Assert.Empty(Crosswalks.Network.Proves([new ProvisionId(A, "1")], Isms.Id).Met);
        Assert.Empty(Crosswalks.Network.Proves([Aims.Controls.A7_4.Provision], A).MetInPart);
        Assert.Throws<ArgumentNullException>(() => Crosswalks.Network.Proves((IEnumerable<ProvisionId>)null!, Isms.Id));
    }

    private static void AssertSame(IReadOnlyList<InferredResult> inferred, ProvenProvisions proven)
    {
        Assert.Equal(inferred.Where(result => result.IsConflict || result.Result == Conforms).Select(result => result.Provision), proven.Met);
        Assert.Equal(inferred.Where(result => result.Result is KnownPart or PartlyConforms).Select(result => result.Provision), proven.MetInPart);
        Assert.Equal(inferred.Where(result => result.IsConflict || result.Result is PartlyConforms or DoesNotConform).Select(result => result.Provision), proven.NotMet);
    }

    private static Crosswalk Walk(StandardId from, StandardId to, params CrosswalkLink[] links)
        => new() { From = from, To = to, Provenance = [new() { Id = "p", Title = "A source" }], Links = links };

    private static CrosswalkLink Link(string[] sources, string[] targets, Relation relation)
        => new() { Sources = [.. sources.Select(ProvisionNumber.Parse)], Targets = [.. targets.Select(ProvisionNumber.Parse)], Relation = relation, Provenance = ["p"] };
}
