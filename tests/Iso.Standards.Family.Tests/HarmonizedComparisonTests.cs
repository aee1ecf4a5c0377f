using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards.Tests;

/// <summary>What three editions share. Expected values: share classes and correspondence of the shared facts, read by hand.</summary>
public sealed class HarmonizedComparisonTests
{
    private static readonly HarmonizedComparison Comparison = new(Qms.Catalog, Isms.Catalog, Aims.Catalog);

    [Fact]
    public void All_three_answer_each_of_the_twenty_six_clauses()
    {
        Assert.Equal(26, Comparison.Clauses.Count);
        Assert.All(Comparison.Clauses, clause => Assert.Equal([Qms.Id, Isms.Id, Aims.Id], clause.Answers.Select(answer => answer.Catalog.Id)));
    }

    [Fact]
    public void Says_what_is_done_once()
        => Assert.Equal(
            ["6.3", "7.1", "7.4", "7.5.1", "7.5.2", "7.5.3", "9.2.1", "9.2.2", "10.1", "10.2"],
            Comparison.Clauses.Where(clause => clause.Sharing == Shareability.Full).Select(clause => clause.Clause.Number.ToString()));

    [Fact]
    public void Says_what_is_done_once_with_a_part_for_each()
        => Assert.Equal(
            ["4.1", "4.2", "4.3", "4.4", "5.1", "5.2", "5.3", "6.1", "6.2", "7.2", "7.3", "8.1", "9.1", "9.3.1", "9.3.2", "9.3.3"],
            Comparison.Clauses.Where(clause => clause.Sharing == Shareability.Facet).Select(clause => clause.Clause.Number.ToString()));

    [Fact]
    public void A_heading_that_does_not_say_is_shared_as_what_stands_below_it()
    {
        // Neither 6.1 of ISO/IEC 27001 nor that of ISO/IEC 42001 says so; 6.1.1 of both does.
        var risks = new HarmonizedComparison(Isms.Catalog, Aims.Catalog).Clauses.Single(clause => clause.Clause.Id == HarmonizedStructure.RisksAndOpportunities);
        Assert.Equal(Shareability.Facet, risks.Sharing);
    }

    [Fact]
    public void Names_a_clause_by_the_number_that_it_has_in_each_edition()
    {
        var improvement = Comparison.Clauses.Single(clause => clause.Clause.Id == HarmonizedStructure.ContinualImprovement);
        Assert.Equal(["10.3", "10.1", "10.1"], improvement.Answers.Select(answer => Assert.Single(answer.Provisions).Number.ToString()));
    }

    [Fact]
    public void Every_clause_that_it_names_exists()
        => Assert.All(Comparison.Clauses.SelectMany(clause => clause.Answers), answer => Assert.All(answer.Provisions, provision => Assert.Same(provision, answer.Catalog[provision.Id])));

    [Fact]
    public void Says_what_is_each_ones_own()
    {
        Assert.Equal("4.4.2, 5.1.2, 7.1.2–7.1.6, 8.2–8.7, 9.1.2, 10.1", Own(Qms.Catalog));
        Assert.Equal("6.1.2, 6.1.3, 8.2, 8.3", Own(Isms.Catalog));
        Assert.Equal("6.1.2–6.1.4, 8.2–8.4", Own(Aims.Catalog));
    }

    [Fact]
    public void Says_what_an_edition_adds_also_below_the_clause()
    {
        // ISO 9001 adds nothing to the heading 5.2 and something to 5.2.1; ISO/IEC 27001 adds nothing to either.
        var policy = Comparison.Clauses.Single(clause => clause.Clause.Id == HarmonizedStructure.Policy);
        Assert.NotEmpty(policy.Answers[0].Adds);
        Assert.Empty(policy.Answers[1].Adds);
        // Who measures and who analyses is asked by ISO/IEC 27001 only.
        var measuring = Comparison.Clauses.Single(clause => clause.Clause.Id == HarmonizedStructure.MonitoringAndMeasurement);
        Assert.Equal(HarmonizedRelation.Extended, Assert.Single(measuring.Answers[1].Provisions).Harmonized!.Relation);
    }

    [Fact]
    public void An_edition_that_lacks_a_clause_gives_no_answer()
    {
        var comparison = new HarmonizedComparison(Iso27001.Edition2013.Catalog, Isms.Catalog);
        var changes = comparison.Clauses.Single(clause => clause.Clause.Id == HarmonizedStructure.PlanningOfChanges);
        Assert.Equal([Isms.Id], changes.Answers.Select(answer => answer.Catalog.Id));
    }

    [Fact]
    public void Needs_two_editions()
    {
        Assert.Throws<ArgumentException>(() => new HarmonizedComparison(Isms.Catalog));
        Assert.Throws<ArgumentException>(() => new HarmonizedComparison(Isms.Catalog, Isms.Catalog));
        Assert.Throws<ArgumentException>(() => Comparison.OwnOf(Iso27001.Edition2013.Catalog));
    }

    private static string Own(Catalog catalog) => catalog.ListOf(Comparison.OwnOf(catalog).Select(provision => provision.Id));
}
