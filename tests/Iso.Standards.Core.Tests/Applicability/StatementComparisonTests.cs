namespace Iso.Standards.Tests;

public sealed class StatementComparisonTests
{
    private static readonly StandardId Isms = StandardId.Parse("27001:2022");

    private static readonly StatementOfApplicability Former = new()
    {
        Standard = Isms,
        Version = "3.9",
        Status = DocumentStatus.Approved,
        Entries = [Entry("A.5.2"), Entry("A.5.10"), Entry("A.5.9")],
        AdditionalControls = [Entry("X-01")],
    };

    [Fact]
    public void Changes_are_listed_by_control_with_what_was_and_what_is()
    {
        var later = Former with
        {
            Entries =
            [
                Entry("A.5.10") with { Decision = Decision.Excluded, Reasons = [], Justification = "Nothing is lent", Status = null },
                Entry("A.5.9") with { Status = ImplementationStatus.Implemented, Owner = "P-03" },
                Entry("A.5.11"),
            ],
        };
        Assert.Equal(
            [
                "A.5.2 removed: included → nothing",
                "A.5.9 status: partial → implemented",
                "A.5.9 owner: P-06 → P-03",
                "A.5.10 decision: included → excluded",
                "A.5.10 reasons: riskTreatment R-1, R-2 → nothing",
                "A.5.10 justification: Limits the damage → Nothing is lent",
                "A.5.10 status: partial → nothing",
                "A.5.11 added: nothing → included",
            ],
            StatementComparison.Between(Former, later).Changes.Select(c => c.ToString()));
    }

    [Fact]
    public void Another_order_of_entries_reasons_and_references_is_no_change()
    {
        var former = Former with { Entries = [.. Former.Entries.Select(e => e with { Reasons = [InclusionReason.RiskTreatment("R-1", "R-2"), InclusionReason.Legal("OBL-1")] })] };
        var later = former with { Entries = [.. former.Entries.Reverse().Select(e => e with { Reasons = [InclusionReason.Legal("OBL-1"), InclusionReason.RiskTreatment("R-2", "R-1")] })] };
        Assert.Empty(StatementComparison.Between(former, later).Changes);
    }

    [Fact]
    public void A_control_that_stands_twice_is_compared_in_any_order()
    {
        var former = Former with { Entries = [Entry("A.5.2"), Entry("A.5.2") with { Decision = Decision.Excluded }] };
        Assert.Empty(StatementComparison.Between(former, former with { Entries = [.. former.Entries.Reverse()] }).Changes);
        Assert.Equal(["A.5.2 removed: excluded → nothing"], StatementComparison.Between(former, former with { Entries = [Entry("A.5.2")] }).Changes.Select(c => c.ToString()));
    }

    [Theory]
    [InlineData("3.10", true)]
    [InlineData("4", true)]
    [InlineData("v3.10", true)]
    [InlineData("3.9", false)]
    [InlineData(" 3.9 ", false)]
    [InlineData("3.1", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_version_is_new_where_it_is_higher_by_its_numbers(string? version, bool isNew)
        => Assert.Equal(isNew, StatementComparison.Between(Former, Former with { Version = version }).HasNewVersion);

    [Fact]
    public void Where_there_was_no_version_any_is_new()
        => Assert.True(StatementComparison.Between(Former with { Version = null }, Former).HasNewVersion);

    [Theory]
    [InlineData(DocumentStatus.Approved, true)]
    [InlineData(DocumentStatus.Withdrawn, true)]
    [InlineData(DocumentStatus.InReview, false)]
    [InlineData(DocumentStatus.Draft, false)]
    public void Only_what_was_in_force_asks_for_a_new_version(DocumentStatus status, bool asks)
        => Assert.Equal(asks, StatementComparison.Between(Former with { Status = status }, Former with { AdditionalControls = [] }).AsksForNewVersion);

    [Fact]
    public void Another_owner_asks_for_no_new_version()
    {
        var comparison = StatementComparison.Between(Former, Former with { AdditionalControls = [Entry("X-01") with { Owner = null }] });
        Assert.Equal("X-01 owner: P-06 → nothing", Assert.Single(comparison.Changes).ToString());
        Assert.False(comparison.AsksForNewVersion);
    }

    [Fact]
    public void The_change_log_has_a_line_for_the_version_or_not()
    {
        var later = Former with { Version = "3.10", ChangeLog = [new() { Version = "3.9" }] };
        Assert.False(StatementComparison.Between(Former, later).HasChangeLogLine);
        Assert.True(StatementComparison.Between(Former, later with { ChangeLog = [new() { Version = "3.9" }, new() { Version = " 3.10" }] }).HasChangeLogLine);
        Assert.False(StatementComparison.Between(Former, later with { Version = null }).HasChangeLogLine);
    }

    [Fact]
    public void Statements_for_two_standards_cannot_be_compared()
        => Assert.Contains("27001:2013", Assert.Throws<ArgumentException>(() => StatementComparison.Between(Former, new() { Standard = StandardId.Parse("27001:2013") })).Message, StringComparison.Ordinal);

    private static SoaEntry Entry(string number) => new()
    {
        Control = new(Isms, number),
        Decision = Decision.Included,
        Reasons = [InclusionReason.RiskTreatment("R-2", "R-1")],
        Justification = "Limits the damage",
        Status = ImplementationStatus.Partial,
        Owner = "P-06",
    };
}
