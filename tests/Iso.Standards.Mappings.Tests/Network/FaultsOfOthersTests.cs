using static Iso.Standards.ProvisionResult;

namespace Iso.Standards;

/// <summary>What is wrong in other tools (shared/design/crosswalks.md), each as a case that goes right here.</summary>
public sealed class FaultsOfOthersTests
{
    private static readonly StandardId A = StandardId.Parse("Alpha:1");
    private static readonly StandardId B = StandardId.Parse("Beta:1");
    private static readonly StandardId C = StandardId.Parse("Gamma:1");
    private static readonly StandardId D = StandardId.Parse("Delta:1");

    [Fact]
    public void Polarity__what_fails_at_a_source_says_nothing_of_a_target_that_it_overlaps()
    {
        var network = new CrosswalkNetwork(Walk(A, B, Link("1", "1", Relation.IntersectsWith), Link("2", "2", Relation.SupersetOf), Link("3", "3", Relation.SubsetOf)));
        var inference = network.Infer([new(new(A, "1"), DoesNotConform), new(new(A, "2"), DoesNotConform), new(new(A, "3"), DoesNotConform)]);
        Assert.Equal(Unknown, inference.Of(new ProvisionId(B, "1")).Result);
        Assert.Equal(Unknown, inference.Of(new ProvisionId(B, "2")).Result);
        Assert.Equal(DoesNotConform, inference.Of(new ProvisionId(B, "3")).Result);
    }

    [Fact]
    public void Union__two_parts_make_a_whole_only_where_a_link_says_that_they_do()
    {
        var apart = Walk(A, B, Link("1", "1", Relation.SubsetOf), Link("2", "1", Relation.SubsetOf));
        var joint = apart with { Links = [.. apart.Links, new() { Sources = [Number("1"), Number("2")], Targets = [Number("1")], Relation = Relation.EqualTo, Provenance = ["p"] }] };
        AssessedProvision[] both = [new(new(A, "1"), Conforms), new(new(A, "2"), Conforms)];
        var target = new ProvisionId(B, "1");

        Assert.Equal(KnownPart, new CrosswalkNetwork(apart).Infer(both).Of(target).Result);
        var whole = new CrosswalkNetwork(joint).Infer(both).Of(target);
        Assert.Equal(Conforms, whole.Result);
        Assert.Equal(both, whole.Claims[0].Sources);
        Assert.Equal(KnownPart, new CrosswalkNetwork(joint).Infer(both[..1]).Of(target).Result);
        Assert.Equal(PartlyConforms, new CrosswalkNetwork(joint).Infer([both[0], both[1] with { Result = DoesNotConform }]).Of(target).Result);
    }

    [Fact]
    public void Union__parts_that_are_shown_only_by_inference_make_the_whole_too()
    {
        var network = new CrosswalkNetwork(
            Walk(A, B, Link("1", "1", Relation.SupersetOf), Link("2", "2", Relation.EqualTo)),
            Walk(B, C, new CrosswalkLink { Sources = [Number("1"), Number("2")], Targets = [Number("1")], Relation = Relation.SupersetOf, Provenance = ["p"] }));
        var result = network.Infer([new(new(A, "1"), Conforms), new(new(A, "2"), Conforms)]).Of(new ProvisionId(C, "1"));
        Assert.Equal(Conforms, result.Result);
        Assert.Equal(["Alpha:1 1", "Alpha:1 2"], result.Claims[0].Sources.Select(source => source.Provision.ToString()));
    }

    [Fact]
    public void Path_choice__a_longer_path_that_proves_more_comes_before_a_shorter_one()
    {
        var network = new CrosswalkNetwork(
            Walk(A, D, Link("1", "1", Relation.IntersectsWith)),
            Walk(A, B, Link("1", "1", Relation.SupersetOf)),
            Walk(B, C, Link("1", "1", Relation.EqualTo)),
            Walk(C, D, Link("1", "1", Relation.EquivalentTo)));
        // The direct link would deny that the target is covered, were it alone; the sources contradict each other, and both are shown.
        var paths = network.Paths(new(A, "1"), new ProvisionId(D, "1"));
        Assert.Equal([3, 1], paths.Select(path => path.Hops));
        Assert.Equal([PathProof.Covers, PathProof.Overlaps], paths.Select(path => path.Proof));
        Assert.True(network.Known(new(A, "1"), new(D, "1")).IsConflict);
        Assert.Equal(3, Assert.Single(network.Connections(A, D)).BestPath().Hops);
    }

    [Fact]
    public void Conflict__met_by_one_path_and_not_by_another_is_reported_with_both()
    {
        var network = new CrosswalkNetwork(Walk(A, C, Link("1", "1", Relation.SupersetOf)), Walk(B, C, Link("1", "1", Relation.SubsetOf)));
        var inference = network.Infer([new(new(A, "1"), Conforms), new(new(B, "1"), DoesNotConform)]);
        var conflict = Assert.Single(inference.Conflicts(), c => c.Provision == new ProvisionId(C, "1"));
        Assert.Equal(Unknown, conflict.Result);
        Assert.Equal([Conforms, DoesNotConform], conflict.Claims.Select(claim => claim.Result));
        Assert.Equal(["Alpha:1 1", "Beta:1 1"], conflict.Claims.Select(claim => claim.Sources.Single().Provision.ToString()));
    }

    [Fact]
    public void Percentages__overlap_of_an_overlap_is_indeterminate()
    {
        var network = new CrosswalkNetwork(Walk(A, B, Link("1", "1", Relation.IntersectsWith)), Walk(B, C, Link("1", "1", Relation.IntersectsWith)));
        Assert.True(network.Known(new(A, "1"), new(C, "1")).IsUnknown);
        Assert.Empty(network.Paths(new(A, "1"), new ProvisionId(C, "1")));
    }

    [Fact]
    public void A_link_that_nobody_rated_leads_nowhere()
    {
        var network = new CrosswalkNetwork(Walk(A, B, Link("1", "1", null)));
        Assert.True(network.Known(new(A, "1"), new(B, "1")).IsUnknown);
        Assert.Equal(Unknown, network.Infer([new(new(A, "1"), Conforms)]).Of(new ProvisionId(B, "1")).Result);
    }

    [Fact]
    public void A_link_to_a_paragraph_says_something_of_its_article()
    {
        var network = new CrosswalkNetwork(Walk(A, B, Link("1", "Art. 10(2)", Relation.EqualTo)));
        Assert.Equal("EB", network.Known(new(A, "1"), new(B, "Art. 10")).ToString());
        var inference = network.Infer([new(new(A, "1"), DoesNotConform)]);
        Assert.Equal(DoesNotConform, inference.Of(new ProvisionId(B, "Art. 10")).Result);
        Assert.Equal(Unknown, inference.Of(new ProvisionId(B, "Art. 10(3)")).Result);
        Assert.Equal(Conforms, network.Infer([new(new(A, "1"), Conforms)]).Of(new ProvisionId(B, "Art. 10(2)(f)")).Result);
    }

    private static Crosswalk Walk(StandardId from, StandardId to, params CrosswalkLink[] links)
        => new() { From = from, To = to, Provenance = [new() { Id = "p", Title = "A source" }], Links = links };

    private static CrosswalkLink Link(string source, string target, Relation? relation)
        => new() { Sources = [Number(source)], Targets = [Number(target)], Relation = relation, Provenance = ["p"] };

    private static ProvisionNumber Number(string number) => ProvisionNumber.Parse(number);
}
