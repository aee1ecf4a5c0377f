namespace Iso.Standards;

public sealed class CrosswalkLinkTests
{
    [Theory]
    [InlineData(Relation.SubsetOf, Relation.SupersetOf)]
    [InlineData(Relation.SupersetOf, Relation.SubsetOf)]
    [InlineData(Relation.EqualTo, Relation.EqualTo)]
    [InlineData(Relation.EquivalentTo, Relation.EquivalentTo)]
    [InlineData(Relation.IntersectsWith, Relation.IntersectsWith)]
    [InlineData(Relation.NoRelationship, Relation.NoRelationship)]
    [InlineData(null, null)]
    public void The_inverse_has_the_ends_and_the_relation_of_the_other_direction_and_all_else_as_it_stands(Relation? stated, Relation? told)
    {
        var link = Link("A.7.4 A.7.5", "10.2", stated);
        Assert.Equal(Link("10.2", "A.7.4 A.7.5", told), link.Inverse());
    }

    [Theory]
    [InlineData(Relation.SubsetOf)]
    [InlineData(Relation.SupersetOf)]
    [InlineData(Relation.EqualTo)]
    [InlineData(Relation.EquivalentTo)]
    [InlineData(Relation.IntersectsWith)]
    [InlineData(Relation.NoRelationship)]
    [InlineData(null)]
    public void The_inverse_of_the_inverse_is_the_link(Relation? stated)
    {
        var link = Link("A.7.4 A.7.5", "10.2", stated);
        Assert.NotEqual(link, link.Inverse());
        Assert.Equal(link, link.Inverse().Inverse());
    }

    private static CrosswalkLink Link(string sources, string targets, Relation? relation) => new()
    {
        Sources = [.. sources.Split(' ').Select(ProvisionNumber.Parse)],
        Targets = [.. targets.Split(' ').Select(ProvisionNumber.Parse)],
        Relation = relation,
        Rationale = MappingRationale.Semantic,
        Strength = 7,
        Note = "What the sources contribute.",
        Open = "What the targets ask for beyond it.",
        Provenance = ["p", "q"],
        Status = LinkStatus.Reviewed,
    };
}
