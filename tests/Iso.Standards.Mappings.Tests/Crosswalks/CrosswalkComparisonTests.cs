using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

public sealed class CrosswalkComparisonTests
{
    private static readonly StandardId A = StandardId.Parse("Alpha:1");
    private static readonly StandardId B = StandardId.Parse("Beta:1");
    private static readonly StandardId C = StandardId.Parse("Gamma:1");

    private static readonly Crosswalk Own = Walk(
        A,
        B,
        Link("1", "1", Relation.EqualTo),
        Link("2", "2", Relation.SubsetOf),
        Link("3", "3", null),
        Link("4", "4", Relation.IntersectsWith),
        Link("5 6", "5", Relation.SupersetOf),
        Link("7", "7", Relation.IntersectsWith),
        Link("9", "9", null));

    private static readonly LinkAgreement[] Expected =
    [
        LinkAgreement.Agrees,
        LinkAgreement.Differs,
        LinkAgreement.NotRated,
        LinkAgreement.NotRated,
        LinkAgreement.Agrees,
        LinkAgreement.OnlyHere,
        LinkAgreement.NotRated,
    ];

    [Fact]
    public void Links_are_compared_by_the_sets_of_their_ends()
    {
        var other = Walk(
            A,
            B,
            Link("8", "8", Relation.EqualTo),
            Link("6 5", "5", Relation.SupersetOf),
            Link("1", "1", Relation.EquivalentTo),
            Link("2", "2", Relation.SupersetOf),
            Link("3", "3", Relation.SubsetOf),
            Link("4", "4", null),
            Link("9", "9", null),
            Link("7 8", "7", Relation.IntersectsWith));
        var comparison = CrosswalkComparison.Of(Own, other);
        Assert.False(comparison.IsInverted);
        Assert.Equal(Own.Links, comparison.Links.Select(link => link.Link));
        Assert.Equal(Expected, comparison.Links.Select(link => link.Agreement));
        Assert.Equal(["8 equal-to 8", "7 + 8 intersects-with 7"], comparison.OnlyThere.Select(link => link.ToString()));
        Assert.Equal(["1 equal-to 1: the other says the same.", "5 + 6 superset-of 5: the other says the same."], comparison.Agreeing.Select(link => link.ToString()));
        Assert.Equal(["2 subset-of 2: the other says superset-of."], comparison.Differing.Select(link => link.ToString()));
        Assert.Equal(
            ["3 is named with 3: not rated here, the other says subset-of.", "4 intersects-with 4: the other did not rate it.", "9 is named with 9: rated by neither."],
            comparison.NotRated.Select(link => link.ToString()));
        Assert.Equal(["7 intersects-with 7: stands only here."], comparison.OnlyHere.Select(link => link.ToString()));
        Assert.Equal("Alpha:1 to Beta:1: of 7 links 2 agree, 1 differ, 3 lack a rating on one side or both, 1 stand only here; 2 stand only there.", comparison.ToString());
        Assert.Empty(comparison.Contradictions);
    }

    [Fact]
    public void A_crosswalk_that_runs_the_other_way_is_told_from_its_targets()
    {
        var other = Walk(
            B,
            A,
            Link("8", "8", Relation.SubsetOf),
            Link("5", "6 5", Relation.SubsetOf),
            Link("1", "1", Relation.EquivalentTo),
            Link("2", "2", Relation.SubsetOf),
            Link("3", "3", Relation.SubsetOf),
            Link("4", "4", null),
            Link("9", "9", null));
        var comparison = CrosswalkComparison.Of(Own, other);
        Assert.True(comparison.IsInverted);
        Assert.Equal(Expected, comparison.Links.Select(link => link.Agreement));
        Assert.Equal("2 superset-of 2", comparison.Links[1].Other!.ToString());
        Assert.Equal(["8 superset-of 8"], comparison.OnlyThere.Select(link => link.ToString()));
    }

    [Fact]
    public void Same_relation_from_the_other_side_is_another_relation()
    {
        var own = Walk(A, B, Link("1", "1", Relation.SubsetOf));
        Assert.Equal(LinkAgreement.Differs, CrosswalkComparison.Of(own, Walk(B, A, Link("1", "1", Relation.SubsetOf))).Links[0].Agreement);
        Assert.Equal(LinkAgreement.Agrees, CrosswalkComparison.Of(own, Walk(B, A, Link("1", "1", Relation.SupersetOf))).Links[0].Agreement);
    }

    [Fact]
    public void A_crosswalk_agrees_with_itself_on_all_that_it_rates()
    {
        var crosswalk = Crosswalks.Between(Isms.Id, Gdpr.Edition2016.Id)!;
        var comparison = CrosswalkComparison.Of(crosswalk, crosswalk);
        Assert.Equal(45, comparison.Links.Count);
        Assert.All(comparison.Links, link => Assert.Equal(link.Link.Relation is null ? LinkAgreement.NotRated : LinkAgreement.Agrees, link.Agreement));
        Assert.Empty(comparison.OnlyThere);
    }

    [Fact]
    public void A_network_says_what_it_knows_where_both_do_not_agree()
    {
        var own = Walk(
            A,
            B,
            Link("1", "1", Relation.SupersetOf),
            Link("2", "2", Relation.IntersectsWith),
            Link("3", "3", Relation.SubsetOf),
            Link("4", "4", Relation.EqualTo),
            Link("5 6", "5", Relation.EqualTo),
            Link("7", "7", null),
            Link("8", "8", Relation.EqualTo));
        var network = new CrosswalkNetwork(
            Walk(A, C, Link("1", "1", Relation.SubsetOf), Link("2", "2", Relation.EqualTo), Link("3", "3", Relation.EqualTo), Link("7", "7", Relation.EqualTo), Link("8", "8", Relation.SubsetOf)),
            Walk(C, B, Link("1", "1", Relation.SubsetOf), Link("2", "2", Relation.IntersectsWith), Link("3", "3", Relation.EqualTo), Link("7", "7", Relation.SupersetOf), Link("8", "8", Relation.SubsetOf)),
            Walk(A, B, Link("3", "3", Relation.NoRelationship)));
        var comparison = CrosswalkComparison.Of(own, Walk(A, B, Link("8", "8", Relation.EqualTo)), network);
        Assert.Equal(
            [
                "1 superset-of 1: stands only here; other crosswalks contradict it, after which 1 is part of 1.",
                "2 intersects-with 2: stands only here; after other crosswalks 2 shares something with 2.",
                "3 subset-of 3: stands only here; other crosswalks contradict each other on it.",
                "4 equal-to 4: stands only here.",
                "5 + 6 equal-to 5: stands only here.",
                "7 is named with 7: stands only here; after other crosswalks 7 holds 7.",
                "8 equal-to 8: the other says the same.",
            ],
            comparison.Links.Select(link => link.ToString()));
        Assert.Equal(["B", "I", "conflict", "EBPIN", "-", "P", "-"], comparison.Links.Select(link => link.Known?.ToString() ?? "-"));
        Assert.Equal("1 superset-of 1", Assert.Single(comparison.Contradictions).Link.ToString());
        Assert.EndsWith("; 0 stand only there; 1 contradict what is known from other crosswalks.", comparison.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_reach_knows_less()
    {
        var own = Walk(A, B, Link("1", "1", Relation.SupersetOf));
        var network = new CrosswalkNetwork(Walk(A, C, Link("1", "1", Relation.SubsetOf)), Walk(C, B, Link("1", "1", Relation.SubsetOf)));
        Assert.Empty(CrosswalkComparison.Of(own, Walk(A, B), network, maximumHops: 1).Contradictions);
        Assert.Single(CrosswalkComparison.Of(own, Walk(A, B), network, maximumHops: 2).Contradictions);
        Assert.Throws<ArgumentOutOfRangeException>(() => CrosswalkComparison.Of(own, Walk(A, B), network, maximumHops: 0));
    }

    [Fact]
    public void Crosswalks_between_other_documents_are_not_compared()
    {
        var fault = Assert.Throws<ArgumentException>(() => CrosswalkComparison.Of(Own, Walk(A, C)));
        Assert.StartsWith("The one goes from Alpha:1 to Beta:1, the other from Alpha:1 to Gamma:1; the same two documents were expected.", fault.Message, StringComparison.Ordinal);
    }

    private static Crosswalk Walk(StandardId from, StandardId to, params CrosswalkLink[] links)
        => new() { From = from, To = to, Provenance = [new() { Id = "p", Title = "A source" }], Links = links };

    private static CrosswalkLink Link(string sources, string targets, Relation? relation)
        => new() { Sources = [.. sources.Split(' ').Select(ProvisionNumber.Parse)], Targets = [.. targets.Split(' ').Select(ProvisionNumber.Parse)], Relation = relation, Provenance = ["p"] };
}
