using System.Reflection;

namespace Iso.Standards;

/// <summary>The harmonized structure of 2021 against numbers and names typed by hand.</summary>
public sealed class HarmonizedStructureTests() : StructureChecks(HarmonizedStructure.Catalog)
{
    [Fact]
    public void Holds_every_row() => Approved.Match(CatalogRows.Of(HarmonizedStructure.Catalog));

    [Fact]
    public void Has_36_clauses_7_of_them_at_the_top_and_26_leaves_and_nothing_else()
    {
        Assert.Equal(36, HarmonizedStructure.Catalog.Provisions.Count);
        Assert.Equal(36, HarmonizedStructure.Catalog.Clauses.Count());
        Assert.Equal(["4", "5", "6", "7", "8", "9", "10"], HarmonizedStructure.Catalog.Clauses.Where(clause => clause.Parent is null).Select(clause => clause.Number.ToString()));
        Assert.Equal(26, HarmonizedStructure.Catalog.Clauses.Count(clause => clause.IsLeaf));
        Assert.Equal(["4", "5", "6", "7", "7.5", "8", "9", "9.2", "9.3", "10"], HarmonizedStructure.Catalog.Clauses.Where(clause => !clause.IsLeaf).Select(clause => clause.Number.ToString()));
    }

    [Fact]
    public void Is_of_2021_and_of_no_discipline()
    {
        Assert.Equal("Harmonized Structure:2021", HarmonizedStructure.Id.ToString());
        Assert.Equal(HarmonizedStructure.Id, HarmonizedStructure.Catalog.Id);
        Assert.Empty(HarmonizedStructure.Catalog.Discipline);
        Assert.Same(HarmonizedStructure.Catalog, HarmonizedStructure.Catalog);
        Assert.Equal(Confidence.MediumHigh, HarmonizedStructure.Catalog.Provenance.Confidence);
        Assert.Equal(["4.3", "4.4", "5.2", "6.2"], HarmonizedStructure.Catalog.Clauses.Where(clause => clause.Title.Contains("XXX", StringComparison.Ordinal)).Select(clause => clause.Number.ToString()));
    }

    /// <summary>Whatever has a name leads to one clause, and every clause has one name.</summary>
    [Fact]
    public void Has_a_name_for_every_clause()
    {
        var named = typeof(HarmonizedStructure).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(ProvisionId))
            .ToDictionary(property => property.Name, property => (ProvisionId)property.GetValue(null)!);
        Assert.Equal(36, named.Count);
        Assert.Equal(HarmonizedStructure.Catalog.Clauses.Select(clause => clause.Id), named.Values.OrderBy(id => id.Number));
    }

    [Theory]
    [InlineData(nameof(HarmonizedStructure.Scope), "4.3")]
    [InlineData(nameof(HarmonizedStructure.RolesResponsibilitiesAndAuthorities), "5.3")]
    [InlineData(nameof(HarmonizedStructure.RisksAndOpportunities), "6.1")]
    [InlineData(nameof(HarmonizedStructure.PlanningOfChanges), "6.3")]
    [InlineData(nameof(HarmonizedStructure.Competence), "7.2")]
    [InlineData(nameof(HarmonizedStructure.DocumentedInformationGeneral), "7.5.1")]
    [InlineData(nameof(HarmonizedStructure.InternalAudit), "9.2")]
    [InlineData(nameof(HarmonizedStructure.InternalAuditProgramme), "9.2.2")]
    [InlineData(nameof(HarmonizedStructure.ManagementReviewResults), "9.3.3")]
    [InlineData(nameof(HarmonizedStructure.ContinualImprovement), "10.1")]
    [InlineData(nameof(HarmonizedStructure.NonconformityAndCorrectiveAction), "10.2")]
    public void Name_stands_for_the_clause(string name, string number)
        => Assert.Equal($"Harmonized Structure:2021 {number}", typeof(HarmonizedStructure).GetProperty(name)!.GetValue(null)!.ToString());

    /// <summary>The summary of every property is number and title of its clause, as typed ids have it.</summary>
    [Fact]
    public void Every_name_is_documented_with_number_and_title()
    {
        var source = File.ReadAllText(Repository.PathOf("src/Iso.Standards.Core/Harmonized/HarmonizedStructure.cs"));
        Assert.All(HarmonizedStructure.Catalog.Clauses, clause => Assert.Contains($"<summary>{clause}.</summary>", source, StringComparison.Ordinal));
    }

    [Fact]
    public void Came_in_May_2021()
    {
        Assert.Equal(new LocalDate(2021, 5, 1), HarmonizedStructure.Catalog.Edition.Published!.On);
        Assert.Equal(EditionStatus.NotPublished, HarmonizedStructure.Catalog.Edition.StatusOn(new(2021, 4, 30)));
        Assert.Equal(EditionStatus.InForce, HarmonizedStructure.Catalog.Edition.StatusOn(new(2021, 5, 1)));
    }

    [SharedFact]
    public void Clauses_are_those_of_the_facts()
    {
        var facts = Shared.Json("facts/harmonized-structure.json");
        AgainstFacts.AssertClauses(HarmonizedStructure.Catalog, facts.List("clauses"));
        Assert.Equal(36, facts.GetProperty("counts").GetProperty("clauses").GetInt32());
        Assert.Equal(26, facts.GetProperty("counts").GetProperty("leafs").GetInt32());
    }

    [SharedFact]
    public void Documented_information_is_that_of_the_facts()
        => AgainstFacts.AssertDocumentedInformation(HarmonizedStructure.Catalog, Shared.Json("facts/harmonized-structure.json").List("documented_information"), []);

    /// <summary>6.1 is not divided in the structure; 6.1.2 to 6.1.4 and 8.2 to 8.4 are those of ISO/IEC 27001 and 42001, as are the annexes.</summary>
    [SharedFact]
    public void Share_classes_are_those_of_the_facts()
    {
        AgainstFacts.AssertShareClasses(HarmonizedStructure.Catalog, "6.1.1", "6.1.2", "6.1.3", "6.1.4", "8.2", "8.3", "8.4", "Annex A");
        Assert.Equal("facet", Shared.Json("domain/requirements-data.json").List("shareClasses").Single(row => row.Text("clause") == "6.1.1").Text("shareClass"));
        Assert.Equal(Shareability.Facet, HarmonizedStructure.Catalog[HarmonizedStructure.RisksAndOpportunities].Sharing.Class);
    }

    /// <summary>Each edition of the family that answers the structure is in the facts, and each clause answered there exists.</summary>
    [SharedFact]
    public void Every_clause_that_an_edition_answers_exists()
    {
        var correspondence = Shared.Json("facts/harmonized-structure.json").GetProperty("correspondence").EnumerateObject().ToList();
        Assert.Equal(5, correspondence.Count);
        Assert.All(correspondence.SelectMany(edition => edition.Value.EnumerateArray()).SelectMany(row => row.Texts("hs")), number => Assert.True(HarmonizedStructure.Catalog.TryFind(number, out _), number));
    }
}

public sealed class HarmonizedStructureSummaryTests() : SummaryChecks(HarmonizedStructure.Catalog);

public sealed class HarmonizedStructureDataTests() : DataChecks(HarmonizedStructure.Catalog, "src/Iso.Standards.Core/Data/harmonized-structure-2021.json");
