using static Iso.Standards.Tests.EvidenceRuleCases;
using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards.Tests;

/// <summary>EVD-025: how far evidence is used more than once, which is no measure of conformity.</summary>
public sealed class CoverageReuseTests
{
    private static readonly ManagementSystem System = With(
        Minutes,
        Minutes with { Id = new("E-2"), Claims = [On(Isms.Clauses.C8_2), On(Aims.Clauses.C8_2), On(Qms.Clauses.C8_2_3_2)] },
        Minutes with { Id = new("E-3"), Claims = [On(Isms.Clauses.C8_2), On(Isms.Clauses.C8_2), On(Isms.Clauses.C8_3)] },
        Minutes with { Id = new("E-4"), Status = EvidenceStatus.Withdrawn },
        Minutes with { Id = new("E-5"), Claims = [] });

    [Fact]
    public void Claims_items_and_provisions_are_counted()
    {
        var reuse = EvidenceReuse.Of(System);
        Assert.Equal([("E-2", 3, 3), ("E-1", 2, 2), ("E-3", 2, 1)], reuse.Items.Select(i => (i.Item.ToString(), i.Claims, i.Standards.Count)));
        Assert.Equal(7, reuse.Claims);
        Assert.Equal(6, reuse.Provisions);
        Assert.Equal(7.0 / 3, reuse.ClaimsPerItem);
        Assert.Equal(7.0 / 6, reuse.ItemsPerClaim);
    }

    [Fact]
    public void The_share_of_each_standard_is_that_of_the_items_that_serve_it()
        => Assert.Equal(
            [("ISO 9001:2015", 1, 1, 1, 1.0 / 3), ("ISO/IEC 27001:2022", 3, 2, 4, 1.0), ("ISO/IEC 42001:2023", 2, 2, 2, 2.0 / 3)],
            EvidenceReuse.Of(System).ByStandard.Select(s => (s.Standard.ToString(), s.Items, s.Shared, s.Claims, s.Share)));

    [Fact]
    public void The_standards_of_an_item_stand_in_their_order()
        => Assert.Equal([Qms.Id, Isms.Id, Aims.Id], EvidenceReuse.Of(System).Items[0].Standards);

    [Fact]
    public void Whether_each_discipline_is_addressed_is_what_the_rules_say()
    {
        var reuse = EvidenceReuse.Of(System, Library);
        Assert.Equal([FacetState.NotDistinct, FacetState.Distinct, FacetState.NotJudged], reuse.Items.Select(i => i.Facets));
        Assert.Equal(["EVD-012"], reuse.Items[0].Why.Select(d => d.Rule.Id));
        Assert.All(reuse.Items.Skip(1), i => Assert.Empty(i.Why));
    }

    [Fact]
    public void The_document_need_not_have_scopes_for_it()
        => Assert.Equal(FacetState.NotDistinct, EvidenceReuse.Of(System with { Scopes = [] }, Library).Items[0].Facets);

    [Fact]
    public void An_assessment_that_stands_for_another_is_not_distinct()
    {
        var reuse = EvidenceReuse.Of(With(Minutes with { Type = EvidenceType.ImpactAssessment, Claims = [On(Isms.Clauses.C8_2), On(Aims.Clauses.C8_4)] }), Library);
        Assert.Equal(["EVD-013"], Assert.Single(reuse.Items).Why.Select(d => d.Rule.Id));
    }

    [Fact]
    public void Without_a_library_or_with_one_standard_in_it_nothing_is_judged()
    {
        Assert.All(EvidenceReuse.Of(System).Items, i => Assert.Equal(FacetState.NotJudged, i.Facets));
        Assert.All(EvidenceReuse.Of(System, new StandardsLibrary(Isms.Standard)).Items, i => Assert.Equal(FacetState.NotJudged, i.Facets));
    }

    [Fact]
    public void Rules_that_the_user_left_out_have_nothing_to_say()
    {
        var rules = new StandardsLibrary([.. Library.Standards.Select(s => s.WithRules(s.Rules.Without(EvidenceRuleIds.ResultShared, EvidenceRuleIds.FacetMissing, EvidenceRuleIds.FacetsAlike)))]);
        Assert.Equal(FacetState.Distinct, EvidenceReuse.Of(System, rules).Items[0].Facets);
    }

    [Fact]
    public void Nothing_gives_no_averages()
    {
        var reuse = EvidenceReuse.Of(new(), Library);
        Assert.Null(reuse.ClaimsPerItem);
        Assert.Null(reuse.ItemsPerClaim);
        Assert.Empty(reuse.ByStandard);
    }
}
