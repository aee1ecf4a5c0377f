using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Isms2013 = Iso.Standards.Iso27001.Edition2013;
using Qms = Iso.Standards.Iso9001.Edition2015;
using Qms2026 = Iso.Standards.Iso9001.Edition2026;

namespace Iso.Standards.Tests;

/// <summary>What holds between the catalogs of the family.</summary>
public sealed class EditionsTests
{
    private static readonly Catalog[] Catalogs = [HarmonizedStructure.Catalog, Qms.Catalog, Qms2026.Catalog, Isms2013.Catalog, Isms.Catalog, Aims.Catalog];

    private static readonly Dictionary<StandardId, Catalog> ById = Catalogs.ToDictionary(catalog => catalog.Id);

    private static IEnumerable<Provision> Everything => Catalogs.SelectMany(catalog => catalog.Provisions);

    [Fact]
    public void Equal_summaries_are_one_summary_by_reference()
        => Assert.All(
            Everything.Where(provision => provision.Summary.Length > 0).GroupBy(provision => provision.Summary, StringComparer.OrdinalIgnoreCase),
            same => Assert.Single(same.Select(provision => provision.SameAs ?? provision.Id).Distinct()));

    [Fact]
    public void What_asks_the_same_has_its_words_from_one_that_has_words_of_its_own()
    {
        var byReference = Everything.Where(provision => provision.SameAs is not null).ToList();
        Assert.Equal(79 + 51, byReference.Count);
        Assert.All(byReference, provision =>
        {
            var id = provision.SameAs!.Value;
            Assert.True(ById[id.Standard].TryFind(id, out var original), id.ToString());
            Assert.NotEqual(provision.Catalog, original.Catalog);
            Assert.Null(original.SameAs);
            Assert.Equal(original.Summary, provision.Summary);
            // An entry can have evidence of its own nevertheless; none has so far.
            Assert.Equal(original.ExpectedEvidence, provision.ExpectedEvidence);
        });
    }

    [Fact]
    public void The_edition_that_replaced_another_is_its_successor_and_came_on_that_day()
    {
        var superseded = Catalogs.Where(catalog => catalog.Edition.Superseded is not null).ToList();
        Assert.Equal([Qms.Id, Isms2013.Id], superseded.Select(catalog => catalog.Id));
        Assert.All(superseded, former =>
        {
            var successor = ById[former.Edition.Superseded!.By];
            Assert.Equal(former.Id, successor.Predecessor);
            Assert.Equal(successor.Edition.Published!.On, former.Edition.Superseded.On);
            Assert.Equal(former.Edition.Number + 1, successor.Edition.Number);
            Assert.Equal(former.Discipline, successor.Discipline);
            Assert.Equal(former.Title, successor.Title);
            Assert.Equal(former.Id.ToString().Split(':')[0], successor.Id.ToString().Split(':')[0]);
        });
    }

    [Fact]
    public void Every_number_that_was_replaced_stands_in_the_former_edition()
        => Assert.All(
            Everything.SelectMany(provision => provision.Catalog.PredecessorsOf(provision.Id)),
            former => Assert.True(ById[former.Standard].TryFind(former, out _), former.ToString()));

    public static TheoryData<string, string, string, string, string, string, string> Answers => new()
    {
        { nameof(HarmonizedStructure.OrganizationAndContext), "4.1", "4.1", "4.1", "4.1", "4.1", "4.1" },
        { nameof(HarmonizedStructure.Policy), "5.2", "5.2", "5.2", "5.2", "5.2", "5.2" },
        { nameof(HarmonizedStructure.RisksAndOpportunities), "6.1", "6.1", "6.1", "6.1", "6.1", "6.1" },
        { nameof(HarmonizedStructure.PlanningOfChanges), "6.3", "6.3", "6.3", "", "6.3", "6.3" },
        { nameof(HarmonizedStructure.ControlOfDocumentedInformation), "7.5.3", "7.5.3", "7.5.3", "7.5.3", "7.5.3", "7.5.3" },
        { nameof(HarmonizedStructure.InternalAudit), "9.2", "9.2", "9.2", "9.2", "9.2", "9.2" },
        { nameof(HarmonizedStructure.InternalAuditGeneral), "9.2.1", "9.2.1", "9.2.1", "9.2", "9.2.1", "9.2.1" },
        { nameof(HarmonizedStructure.InternalAuditProgramme), "9.2.2", "9.2.2", "9.2.2", "9.2", "9.2.2", "9.2.2" },
        { nameof(HarmonizedStructure.ManagementReview), "9.3", "9.3", "9.3", "9.3", "9.3", "9.3" },
        { nameof(HarmonizedStructure.ManagementReviewInputs), "9.3.2", "9.3.2", "9.3.2", "9.3", "9.3.2", "9.3.2" },
        { nameof(HarmonizedStructure.Improvement), "10", "10", "10", "10", "10", "10" },
        { nameof(HarmonizedStructure.ContinualImprovement), "10.1", "10.3", "10.1", "10.2", "10.1", "10.1" },
        { nameof(HarmonizedStructure.NonconformityAndCorrectiveAction), "10.2", "10.2", "10.2", "10.1", "10.2", "10.2" },
    };

    /// <summary>The cases that tell, by hand: 2013 does not divide 9.2 and 9.3, has 10.1 and 10.2 the other way round and no 6.3; ISO 9001:2015 has improvement in 10.3.</summary>
    [Theory]
    [MemberData(nameof(Answers))]
    public void A_clause_of_the_harmonized_structure_is_answered_in_each_edition(string name, string number, string qms, string qms2026, string isms2013, string isms, string aims)
    {
        var harmonized = (ProvisionId)typeof(HarmonizedStructure).GetProperty(name)!.GetValue(null)!;
        Assert.Equal(number, harmonized.Number.ToString());
        Assert.Equal(
            [qms, qms2026, isms2013, isms, aims],
            new[] { Qms.Catalog, Qms2026.Catalog, Isms2013.Catalog, Isms.Catalog, Aims.Catalog }.Select(catalog => string.Join(' ', catalog.Answering(harmonized).Select(clause => clause.Number))));
    }

    /// <summary>Planning of changes is missing in 2013 alone; all else is answered everywhere.</summary>
    [Fact]
    public void Every_clause_of_the_harmonized_structure_is_answered_by_every_edition_but_for_one()
    {
        var missing = Catalogs.Where(catalog => catalog.Id != HarmonizedStructure.Id)
            .SelectMany(catalog => HarmonizedStructure.Catalog.Clauses.Where(clause => catalog.Answering(clause.Id).Count == 0), (catalog, clause) => $"{catalog.Id}: {clause.Number}");
        Assert.Equal(["ISO/IEC 27001:2013: 6.3"], missing);
    }

    public static TheoryData<string, string, string> Counterparts => new()
    {
        { "ISO 9001:2015 10.3", "ISO/IEC 27001:2022", "10.1" },
        { "ISO/IEC 27001:2022 10.1", "ISO 9001:2015", "10.3" },
        { "ISO/IEC 27001:2022 10.1", "ISO/IEC 27001:2013", "10.2" },
        { "ISO/IEC 27001:2013 10.1", "ISO 9001:2015", "10.2" },
        { "ISO/IEC 27001:2013 9.2", "ISO/IEC 42001:2023", "9.2.1 9.2.2" },
        { "ISO/IEC 42001:2023 9.2.2 c)", "ISO/IEC 27001:2013", "9.2" },
        { "ISO/IEC 27001:2022 6.1.1", "ISO/IEC 42001:2023", "6.1" },
        { "ISO 9001:2015 5.2.1", "ISO/IEC 27001:2022", "5.2" },
        { "ISO/IEC 27001:2022 6.3", "ISO/IEC 27001:2013", "" },
        { "ISO/IEC 27001:2022 6.1.2", "ISO/IEC 42001:2023", "" },
        { "ISO/IEC 42001:2023 8.4", "ISO 9001:2015", "" },
        { "ISO 9001:2015 10.1", "ISO 9001:2026", "" },
        { "ISO/IEC 27001:2022 A.5.1", "ISO/IEC 42001:2023", "" },
    };

    [Theory]
    [MemberData(nameof(Counterparts))]
    public void Counterparts_stand_where_the_same_clause_is_answered(string provision, string other, string numbers)
    {
        var id = ProvisionId.Parse(provision);
        Assert.Equal(numbers, string.Join(' ', ById[StandardId.Parse(other)].CounterpartsOf(ById[id.Standard][id]).Select(clause => clause.Number)));
    }
}
