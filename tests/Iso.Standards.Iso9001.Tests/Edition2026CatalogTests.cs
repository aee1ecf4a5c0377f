using Former = Iso.Standards.Iso9001.Edition2015;
using Qms = Iso.Standards.Iso9001.Edition2026;

namespace Iso.Standards.Tests;

/// <summary>The catalog of ISO 9001:2026 against numbers and names typed by hand.</summary>
public sealed class Edition2026CatalogTests() : StructureChecks(Qms.Catalog)
{
    [Fact]
    public void Holds_every_row() => Approved.Match(CatalogRows.Of(Qms.Catalog));

    [Fact]
    public void Is_that_of_the_edition()
    {
        Assert.Equal("ISO 9001:2026", Qms.Id.ToString());
        Assert.Equal(Qms.Id, Qms.Catalog.Id);
        Assert.Equal("Quality management systems", Qms.Catalog.Title);
        Assert.Equal("quality", Qms.Catalog.Discipline);
        Assert.Equal(6, Qms.Catalog.Edition.Number);
        Assert.Same(Qms.Catalog, Qms.Standard.Catalog);
        Assert.Equal(Former.Id, Qms.Catalog.Predecessor);
        Assert.Equal(Confidence.Medium, Qms.Catalog.Provenance.Confidence);
    }

    [Fact]
    public void Has_91_clauses_7_of_them_at_the_top_and_65_leaves_and_nothing_else()
    {
        Assert.Equal(91, Qms.Catalog.Provisions.Count);
        Assert.Equal(91, Qms.Catalog.Clauses.Count());
        Assert.Equal(["4", "5", "6", "7", "8", "9", "10"], Qms.Catalog.Clauses.Where(clause => clause.Parent is null).Select(clause => clause.Number.ToString()));
        Assert.Equal(65, Qms.Catalog.Clauses.Count(clause => clause.IsLeaf));
        Assert.Empty(Qms.Catalog.Attributes);
        Assert.Empty(Qms.Catalog.Amendments);
        Assert.Empty(Qms.Catalog.ReviewInputs);
        Assert.All(Qms.Catalog.Provisions, provision => Assert.Empty(provision.Aliases));
    }

    [Fact]
    public void Has_fourteen_clauses_without_a_title()
        => Assert.Equal(
            ["4.4.1", "4.4.2", "5.2.1", "5.2.2", "6.2.1", "6.2.2", "7.5.3.1", "7.5.3.2", "8.2.3.1", "8.2.3.2", "8.7.1", "8.7.2", "10.2.1", "10.2.2"],
            Qms.Catalog.Clauses.Where(clause => clause.Title.Length == 0).Select(clause => clause.Number.ToString()));

    [Fact]
    public void Has_a_clause_6_1_3_and_none_10_3()
    {
        Assert.Equal(["6.1.3"], Qms.Catalog.Provisions.Select(provision => provision.Number).Except(Former.Catalog.Provisions.Select(provision => provision.Number)).Select(number => number.ToString()));
        Assert.Equal(["10.3"], Former.Catalog.Clauses.Select(provision => provision.Number).Except(Qms.Catalog.Provisions.Select(provision => provision.Number)).Select(number => number.ToString()));
    }

    /// <summary>What is reported to have changed has words of its own; all else is said in those of 2015.</summary>
    [Fact]
    public void Has_twelve_clauses_that_do_not_ask_the_same_as_in_2015()
    {
        Assert.Equal(
            ["4.1", "4.2", "5.1.1", "5.2.1", "6.1", "6.1.1", "6.1.2", "6.1.3", "6.3", "7.3", "10", "10.1"],
            Qms.Catalog.Clauses.Where(clause => clause.SameAs is null).Select(clause => clause.Number.ToString()));
        Assert.Equal(79, Qms.Catalog.Clauses.Count(clause => clause.SameAs is not null));
        Assert.All(Qms.Catalog.Clauses.Where(clause => clause.SameAs is not null), clause => Assert.Equal(new ProvisionId(Former.Id, clause.Number), clause.SameAs));
    }

    /// <summary>No source lists it for this edition: it is that of 2015, without the letters, and says that it is less sure.</summary>
    [Fact]
    public void Documented_information_is_carried_over_from_2015()
    {
        Assert.Equal(30, Qms.Catalog.DocumentedInformation.Count);
        Assert.Equal(
            Former.Catalog.DocumentedInformation.Select(entry => $"{entry.Provision.Number.ToString().Split(' ')[0]} {entry.Kind} {entry.Subject}"),
            Qms.Catalog.DocumentedInformation.Select(entry => $"{entry.Provision.Number} {entry.Kind} {entry.Subject}"));
        Assert.All(Qms.Catalog.DocumentedInformation, entry => Assert.Equal(Confidence.Medium, entry.Confidence));
    }

    [Fact]
    public void Knows_what_became_of_2015()
    {
        Assert.Equal(["6.1.2", "6.1.3"], Successors("6.1.2"));
        Assert.Equal(["10.1"], Successors("10.1"));
        Assert.Equal(["10.1"], Successors("10.3"));
        Assert.Equal(["7.1.5.2"], Successors("7.1.5.2"));
        Assert.Empty(Successors("6.1.3"));
        Assert.Equal(["ISO 9001:2015 10.1", "ISO 9001:2015 10.3"], Qms.Catalog.PredecessorsOf(Qms.Clauses.C10_1).Select(former => former.ToString()));
        Assert.Equal(92, Former.Catalog.Clauses.Sum(clause => Successors(clause.Number.ToString()).Count()));
    }

    [Fact]
    public void Says_of_twelve_clauses_how_sure_they_are_and_what_is_open()
    {
        var doubtful = Qms.Catalog.Clauses.Where(clause => clause.Provenance.Doubts is [_]).ToList();
        Assert.Equal(
            ["4.2 Medium", "4.4 Medium", "5.2 Medium", "5.2.1 MediumLow", "5.2.2 Medium", "6.1.1 Medium", "6.1.2 Medium", "6.1.3 Medium", "6.3 MediumLow", "9.2.2 Medium", "9.3.2 Medium", "10.1 MediumLow"],
            doubtful.Select(clause => $"{clause.Number} {clause.Provenance.Confidence}"));
        Assert.All(Qms.Catalog.Clauses.Except(doubtful), clause => Assert.Equal(Qms.Catalog.Provenance, clause.Provenance));
    }

    [Theory]
    [InlineData("2015-09-23", EditionStatus.NotPublished)]
    [InlineData("2026-09-15", EditionStatus.NotPublished)]
    [InlineData("2026-09-16", EditionStatus.InForce)]
    [InlineData("2029-10-01", EditionStatus.InForce)]
    public void Stands_there_on_a_day(string day, EditionStatus status) => Assert.Equal(status, Qms.Catalog.Edition.StatusOn(Day.Of(day)));

    private static IEnumerable<string> Successors(string former) => Qms.Catalog.SuccessorsOf(ProvisionNumber.Parse(former)).Select(clause => clause.Number.ToString());
}

public sealed class Edition2026SummaryTests() : SummaryChecks(Qms.Catalog);

public sealed class Edition2026TypedIdTests() : TypedIdChecks(Qms.Catalog, typeof(Qms))
{
    [Fact]
    public void Name_what_they_stand_for()
    {
        Assert.Equal("ISO 9001:2026 6.1.3", Qms.Clauses.C6_1_3.ToString());
        Assert.NotEqual(Former.Clauses.C4_1, Qms.Clauses.C4_1);
    }
}

public sealed class Edition2026DataTests() : DataChecks(Qms.Catalog, "src/Iso.Standards.Iso9001/Data/iso9001-2026.json", Former.Catalog);
