using static Iso.Standards.Tests.EvidenceRuleCases;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards.Tests;

/// <summary>How far evidence shows a standard, provision by provision.</summary>
public sealed class CoverageTests
{
    private static readonly LocalDate Day = RuleCase.Day;

    [Theory]
    [InlineData("8.2", ClaimExtent.Unspecified, CoverageState.Full)]
    [InlineData("8.2", ClaimExtent.Full, CoverageState.Full)]
    [InlineData("8.2", ClaimExtent.Partial, CoverageState.Partial)]
    [InlineData("8", ClaimExtent.Full, CoverageState.Partial)]
    [InlineData("8.3", ClaimExtent.Full, CoverageState.None)]
    [InlineData("8.20", ClaimExtent.Full, CoverageState.None)]
    public void A_clause_is_shown_by_a_claim_on_it_and_in_part_by_one_on_the_whole(string number, ClaimExtent extent, CoverageState state)
        => Assert.Equal(state, Of(Minutes with { Claims = [new() { Provision = new(Isms.Id, number), Extent = extent }] }, "8.2").State);

    [Fact]
    public void A_claim_on_an_item_shows_its_clause_in_part()
        => Assert.Equal(CoverageState.Partial, Of(Minutes with { Claims = [On(Isms.Clauses.C6_1_3.Item('d'))] }, "6.1.3").State);

    [Fact]
    public void A_mapping_shows_no_more_than_a_part()
        => Assert.Equal(CoverageState.Partial, Of(Minutes with { Claims = [On(Isms.Clauses.C8_2) with { MappedFrom = Qms.Clauses.C6_1 }] }, "8.2").State);

    [Theory]
    [InlineData(EvidenceStatus.Active, "2026-11-20", CoverageState.Stale)]
    [InlineData(EvidenceStatus.Active, "2026-11-21", CoverageState.Full)]
    [InlineData(EvidenceStatus.Superseded, "2027-11-21", CoverageState.None)]
    public void What_is_late_shows_less_and_what_is_superseded_nothing(EvidenceStatus status, string until, CoverageState state)
        => Assert.Equal(state, Of(Minutes with { Status = status, ValidUntil = Iso.Standards.Day.Of(until), Claims = [On(Isms.Clauses.C8_2)] }, "8.2").State);

    [Fact]
    public void What_is_dated_tomorrow_shows_nothing_yet()
        => Assert.Equal(CoverageState.None, Of(Minutes with { ProducedOn = new(2026, 11, 22), Claims = [On(Isms.Clauses.C8_2)] }, "8.2").State);

    [Fact]
    public void The_items_that_count_are_named_and_where_none_does_the_stale_ones()
    {
        Evidence fresh = Minutes with { Claims = [On(Isms.Clauses.C8_2)] }, late = fresh with { Id = new("E-0"), ValidUntil = new(2026, 1, 1) };
        Assert.Equal(["E-1", "E-2"], Items(With(late, fresh with { Id = new("E-2") }, fresh)));
        Assert.Equal(["E-0"], Items(With(late)));

        static IEnumerable<string> Items(ManagementSystem document) => Line(EvidenceCoverage.Of(document, Isms.Catalog, Day), "8.2").Items.Select(i => i.ToString());
    }

    [Fact]
    public void Without_a_statement_only_clauses_are_listed_that_are_divided_no_further()
    {
        var coverage = EvidenceCoverage.Of(With(Minutes), Isms.Catalog, Day);
        Assert.Equal(
            ["4.1", "4.2", "4.3", "4.4", "5.1", "5.2", "5.3", "6.1.1", "6.1.2", "6.1.3", "6.2", "6.3", "7.1", "7.2", "7.3", "7.4", "7.5.1", "7.5.2", "7.5.3", "8.1", "8.2", "8.3", "9.1", "9.2.1", "9.2.2", "9.3.1", "9.3.2", "9.3.3", "10.1", "10.2"],
            coverage.Provisions.Select(p => p.Provision.Number.ToString()));
        Assert.Equal(30, coverage.Applicable);
        Assert.Equal(3, coverage.Partial);
        Assert.Equal(27, coverage.None);
        Assert.Equal(0, coverage.FullShare);
        Assert.Equal(0.1, coverage.ShownShare);
        Assert.Empty(coverage.Statements);
    }

    [Fact]
    public void Excluded_controls_are_listed_and_not_divided_by()
    {
        var statement = new StatementOfApplicability
        {
            Standard = Isms.Id,
            Entries =
            [
                new() { Control = Isms.Controls.A8_13, Decision = Decision.Included, Status = ImplementationStatus.Implemented },
                new() { Control = Isms.Controls.A8_14, Decision = Decision.Included, Status = ImplementationStatus.Planned },
                new() { Control = Isms.Controls.A8_30, Decision = Decision.Excluded, Justification = "Nothing is developed outside" },
                new() { Control = Isms.Controls.A8_31 },
            ],
            AdditionalControls = [new() { Control = new(Isms.Id, "X-01"), Decision = Decision.Included, Title = "Four-eyes release", Origin = "own" }],
        };
        var document = With(Minutes with { Claims = [On(Isms.Controls.A8_13), On(Isms.Controls.A8_30), On(new(Isms.Id, "X-01"))] }) with { Statements = [statement] };
        var coverage = EvidenceCoverage.Of(document, Isms.Catalog, Day);
        Assert.Equal(
            [("A.8.13", CoverageState.Full), ("A.8.14", CoverageState.None), ("A.8.30", CoverageState.NotApplicable), ("X-01", CoverageState.Full)],
            coverage.Provisions.Skip(30).Select(p => (p.Provision.Number.ToString(), p.State)));
        Assert.Equal("Four-eyes release", coverage.Provisions[^1].Title);
        Assert.Equal(1, coverage.NotApplicable);
        Assert.Equal(33, coverage.Applicable);
        Assert.Equal(2, coverage.Full);
        Assert.Equal(2.0 / 33, coverage.FullShare);
        Assert.Equal(1, Assert.Single(coverage.Statements).Planned);
    }

    [Fact]
    public void A_control_that_one_of_two_statements_includes_is_applicable()
    {
        SoaEntry excluded = new() { Control = Isms.Controls.A8_13, Decision = Decision.Excluded }, included = excluded with { Decision = Decision.Included };
        foreach (var pair in (SoaEntry[][])[[excluded, included], [included, excluded]])
        {
            var document = With(Minutes) with { Statements = [.. pair.Select(e => new StatementOfApplicability { Standard = Isms.Id, Entries = [e] })] };
            Assert.Equal(CoverageState.None, Line(EvidenceCoverage.Of(document, Isms.Catalog, Day), "A.8.13").State);
        }
    }

    [Fact]
    public void A_claim_on_a_theme_shows_its_controls_in_part()
    {
        var statement = new StatementOfApplicability { Standard = Isms.Id, Entries = [new() { Control = Isms.Controls.A8_13, Decision = Decision.Included }] };
        var document = With(Minutes with { Claims = [On(new(Isms.Id, "A.8"))] }) with { Statements = [statement] };
        Assert.Equal(CoverageState.Partial, Line(EvidenceCoverage.Of(document, Isms.Catalog, Day), "A.8.13").State);
    }

    [Fact]
    public void Clauses_of_ISO_9001_that_cannot_be_applied_are_listed_and_not_divided_by()
    {
        var document = With(Minutes);
        document = document with { Scopes = [document.Scopes[0] with { NonApplicable = [new() { Requirement = ProvisionNumber.Parse("8.3") }] }, .. document.Scopes.Skip(1)] };
        var coverage = EvidenceCoverage.Of(document, Qms.Catalog, Day);
        Assert.Equal(["8.3.1", "8.3.2", "8.3.3", "8.3.4", "8.3.5", "8.3.6"], coverage.Provisions.Where(p => p.State == CoverageState.NotApplicable).Select(p => p.Provision.Number.ToString()));
        Assert.Equal(6, coverage.NotApplicable);
        Assert.Equal(coverage.Provisions.Count - 6, coverage.Applicable);
    }

    [Fact]
    public void Without_a_day_nothing_is_late()
        => Assert.Equal(CoverageState.Full, Line(EvidenceCoverage.Of(With(Minutes with { ValidUntil = new(2001, 1, 1), Claims = [On(Isms.Clauses.C8_2)] }), Isms.Catalog), "8.2").State);

    [Fact]
    public void How_long_a_type_counts_can_be_set()
    {
        var document = With(Minutes with { Claims = [On(Isms.Clauses.C8_2)] });
        Assert.Equal(CoverageState.Stale, Line(EvidenceCoverage.Of(document, Isms.Catalog, Day, ValidityByType.Default.With(EvidenceType.ManagementReview, 1)), "8.2").State);
    }

    private static ProvisionCoverage Of(Evidence item, string number) => Line(EvidenceCoverage.Of(With(item), Isms.Catalog, Day), number);

    private static ProvisionCoverage Line(EvidenceCoverage coverage, string number) => coverage.Provisions.Single(p => p.Provision.Number == ProvisionNumber.Parse(number));
}
