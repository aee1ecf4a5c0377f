using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards.Tests;

/// <summary>The catalog of ISO 9001:2015 against numbers and names typed by hand.</summary>
public sealed class Edition2015CatalogTests() : StructureChecks(Qms.Catalog)
{
    [Fact]
    public void Holds_every_row() => Approved.Match(CatalogRows.Of(Qms.Catalog));

    [Fact]
    public void Is_that_of_the_edition()
    {
        Assert.Equal("ISO 9001:2015", Qms.Id.ToString());
        Assert.Equal(Qms.Id, Qms.Catalog.Id);
        Assert.Equal("Quality management systems", Qms.Catalog.Title);
        Assert.Equal("quality", Qms.Catalog.Discipline);
        Assert.Equal(5, Qms.Catalog.Edition.Number);
        Assert.Same(Qms.Catalog, Qms.Catalog);
        Assert.Same(Qms.Catalog, Qms.Standard.Catalog);
        Assert.Null(Qms.Catalog.Predecessor);
        Assert.Equal(Confidence.High, Qms.Catalog.Provenance.Confidence);
    }

    [Fact]
    public void Has_91_clauses_7_of_them_at_the_top_and_65_leaves()
    {
        Assert.Equal(91, Qms.Catalog.Clauses.Count());
        Assert.Equal(["4", "5", "6", "7", "8", "9", "10"], Qms.Catalog.Clauses.Where(clause => clause.Parent is null).Select(clause => clause.Number.ToString()));
        Assert.Equal(65, Qms.Catalog.Clauses.Count(clause => clause.IsLeaf));
        Assert.Equal(
            ["4", "4.4", "5", "5.1", "5.2", "6", "6.1", "6.2", "7", "7.1", "7.1.5", "7.5", "7.5.3", "8", "8.2", "8.2.3", "8.3", "8.4", "8.5", "8.7", "9", "9.1", "9.2", "9.3", "10", "10.2"],
            Qms.Catalog.Clauses.Where(clause => !clause.IsLeaf).Select(clause => clause.Number.ToString()));
    }

    [Fact]
    public void Has_sixteen_clauses_that_are_numbered_paragraphs_without_a_title()
        => Assert.Equal(
            ["4.4.1", "4.4.2", "6.1.1", "6.1.2", "6.2.1", "6.2.2", "7.5.3.1", "7.5.3.2", "8.2.3.1", "8.2.3.2", "8.7.1", "8.7.2", "9.2.1", "9.2.2", "10.2.1", "10.2.2"],
            Qms.Catalog.Clauses.Where(clause => clause.Title.Length == 0).Select(clause => clause.Number.ToString()));

    [Fact]
    public void Has_245_items_216_lettered_and_29_numbered()
    {
        var items = Qms.Catalog.Provisions.Where(provision => provision.Kind == ProvisionKind.Item).ToList();
        Assert.Equal(245, items.Count);
        Assert.Equal(216, items.Count(item => item.Parent!.Kind == ProvisionKind.Clause));
        Assert.Equal(29, items.Count(item => item.Parent!.Kind == ProvisionKind.Item));
        Assert.Equal(336, Qms.Catalog.Provisions.Count);
    }

    [Fact]
    public void Has_no_annex_of_controls()
    {
        Assert.Empty(Qms.Catalog.Groups);
        Assert.Empty(Qms.Catalog.Objectives);
        Assert.Empty(Qms.Catalog.Controls);
        Assert.Empty(Qms.Catalog.References);
        Assert.Empty(Qms.Catalog.Attributes);
        Assert.All(Qms.Catalog.Provisions, provision => Assert.Empty(provision.Aliases));
    }

    [Theory]
    [InlineData("3")]
    [InlineData("11")]
    [InlineData("6.1.3")]
    [InlineData("7.1.3 a)")]
    [InlineData("10.4")]
    [InlineData("A.1")]
    public void Has_no_entry_that_the_standard_lacks(string number) => Assert.False(Qms.Catalog.TryFind(number, out _));

    [Fact]
    public void Asks_for_documented_information_in_30_places()
    {
        Assert.Equal(30, Qms.Catalog.DocumentedInformation.Count);
        Assert.Equal(
            [
                (DocumentedInformationKind.Available, 1), (DocumentedInformationKind.Retain, 19), (DocumentedInformationKind.Maintain, 4), (DocumentedInformationKind.General, 2),
                (DocumentedInformationKind.Control, 1), (DocumentedInformationKind.MaintainAndRetain, 1), (DocumentedInformationKind.Amend, 1), (DocumentedInformationKind.Needed, 1),
            ],
            Qms.Catalog.DocumentedInformation.GroupBy(entry => entry.Kind).OrderBy(kind => kind.Key).Select(kind => (kind.Key, kind.Count())));
    }

    [Fact]
    public void Has_twelve_inputs_of_the_management_review()
        => Assert.Equal(
            ["a)", "b)", "c) 1)", "c) 2)", "c) 3)", "c) 4)", "c) 5)", "c) 6)", "c) 7)", "d)", "e)", "f)"],
            Qms.Catalog.ReviewInputs.Select(input => input.Provision.Number.ToString()["9.3.2 ".Length..]));

    [Fact]
    public void Takes_Amd_1_2024_into_account()
    {
        var amendment = Assert.Single(Qms.Catalog.Amendments);
        Assert.Equal("Amd 1:2024", amendment.Name);
        Assert.Equal(new LocalDate(2024, 2, 23), amendment.PublishedOn);
        Assert.Equal(["ISO 9001:2015 4.1", "ISO 9001:2015 4.2"], amendment.Changes.Select(change => change.Provision.ToString()));
    }

    /// <summary>What only ISO 9001 asks for cannot be shared with another standard.</summary>
    [Fact]
    public void Has_fourteen_clauses_that_are_single()
        => Assert.Equal(
            ["4.4.2", "5.1.2", "7.1.2", "7.1.3", "7.1.4", "7.1.5", "7.1.6", "8.2", "8.3", "8.4", "8.5", "8.6", "8.7", "9.1.2"],
            Qms.Catalog.Clauses.Where(clause => clause.Sharing.Class == Shareability.Single && clause.Parent!.Sharing.Class != Shareability.Single).Select(clause => clause.Number.ToString()));

    [Theory]
    [InlineData("2015-09-22", EditionStatus.NotPublished)]
    [InlineData("2015-09-23", EditionStatus.InForce)]
    [InlineData("2024-02-23", EditionStatus.InForce)]
    [InlineData("2026-09-15", EditionStatus.InForce)]
    [InlineData("2026-09-16", EditionStatus.InTransition)]
    [InlineData("2028-04-01", EditionStatus.InTransition)]
    [InlineData("2029-09-30", EditionStatus.InTransition)]
    [InlineData("2029-10-01", EditionStatus.Withdrawn)]
    public void Stands_there_on_a_day(string day, EditionStatus status) => Assert.Equal(status, Qms.Catalog.Edition.StatusOn(Day.Of(day)));

    [Fact]
    public void Was_superseded_by_2026_with_dates_that_are_not_sure()
    {
        var superseded = Qms.Catalog.Edition.Superseded!;
        Assert.Equal(StandardId.Parse("ISO 9001:2026"), superseded.By);
        Assert.Equal(new LocalDate(2026, 9, 16), superseded.On);
        Assert.Equal(new LocalDate(2029, 9, 30), superseded.TransitionUntil!.On);
        Assert.Equal(new LocalDate(2028, 4, 1), superseded.SuccessorOnlyFrom!.On);
        Assert.Equal(Confidence.MediumLow, superseded.TransitionUntil.Confidence);
        Assert.Equal(Confidence.MediumLow, superseded.SuccessorOnlyFrom.Confidence);
        Assert.Null(Qms.Catalog.Edition.Withdrawn);
    }
}

public sealed class Edition2015SummaryTests() : SummaryChecks(Qms.Catalog);

public sealed class Edition2015TypedIdTests() : TypedIdChecks(Qms.Catalog, typeof(Qms))
{
    [Fact]
    public void Name_what_they_stand_for()
    {
        Assert.Equal("ISO 9001:2015 8.3", Qms.Clauses.C8_3.ToString());
        Assert.Equal("ISO 9001:2015 7.1.5.2", Qms.Clauses.C7_1_5_2.ToString());
        Assert.Equal("9.3.2 c) 7)", Qms.Catalog[Qms.Clauses.C9_3_2.Item('c', 7)].Number.ToString());
    }
}

public sealed class Edition2015DataTests() : DataChecks(Qms.Catalog, "src/Iso.Standards.Iso9001/Data/iso9001-2015.json");
