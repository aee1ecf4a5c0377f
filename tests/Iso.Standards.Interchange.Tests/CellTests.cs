namespace Iso.Standards.Tests;

public class CellTests
{
    [Theory]
    [InlineData("Yes", Decision.Included)]
    [InlineData("YES", Decision.Included)]
    [InlineData("Y", Decision.Included)]
    [InlineData("TRUE", Decision.Included)]
    [InlineData("1", Decision.Included)]
    [InlineData("x", Decision.Included)]
    [InlineData("Applicable", Decision.Included)]
    [InlineData("Included", Decision.Included)]
    [InlineData("✅", Decision.Included)]
    [InlineData("✅ Yes", Decision.Included)]
    [InlineData("✓", Decision.Included)]
    [InlineData("✔️", Decision.Included)]
    [InlineData("☑", Decision.Included)]
    [InlineData("Ja", Decision.Included)]
    [InlineData("Oui", Decision.Included)]
    [InlineData("No", Decision.Excluded)]
    [InlineData("n", Decision.Excluded)]
    [InlineData("False", Decision.Excluded)]
    [InlineData("0", Decision.Excluded)]
    [InlineData("Not applicable", Decision.Excluded)]
    [InlineData("not-applicable", Decision.Excluded)]
    [InlineData("Excluded", Decision.Excluded)]
    [InlineData("N/A", Decision.Excluded)]
    [InlineData("❌", Decision.Excluded)]
    [InlineData("❌ Not applicable", Decision.Excluded)]
    [InlineData("✗", Decision.Excluded)]
    [InlineData("☒", Decision.Excluded)]
    [InlineData("Nein", Decision.Excluded)]
    [InlineData("Non", Decision.Excluded)]
    [InlineData("—", Decision.Undecided)]
    [InlineData("-", Decision.Undecided)]
    [InlineData("", Decision.Undecided)]
    [InlineData("TBD", Decision.Undecided)]
    public async Task Decisions_are_read(string cell, Decision decision)
    {
        var import = await Reading.Csv($"Control ID,Applicable,Status\nA.5.1,{cell},");
        var entry = import.Statement.Entries[0];
        Assert.Equal(decision, entry.Decision);
        Assert.Null(entry.PartOfScope);
        Assert.Null(entry.Remarks);
        Assert.Empty(import.Remarks);
    }

    [Theory]
    [InlineData("Partially applicable")]
    [InlineData("Partly")]
    [InlineData("🟡 Partially applicable")]
    public async Task What_applies_in_part_is_included_for_a_part_of_the_scope(string cell)
    {
        var entry = await Reading.Entry($"Control ID,Applicable\nA.5.1,{cell}");
        Assert.Equal(Decision.Included, entry.Decision);
        Assert.Equal(new PartOfScope(), entry.PartOfScope);
    }

    [Fact]
    public async Task The_part_of_the_scope_is_taken_over()
    {
        var entry = await Reading.Entry("Control ID,Applicable,Applies to\nA.5.1,Partly,Office in Bern");
        Assert.Equal("Office in Bern", entry.PartOfScope?.AppliesTo);
    }

    [Fact]
    public async Task A_decision_that_is_not_understood_is_reported_kept_and_left_open()
    {
        var import = await Reading.Csv("Control ID,Applicable\nA.5.1,Perhaps");
        var entry = import.Statement.Entries[0];
        Assert.Equal(Decision.Undecided, entry.Decision);
        Assert.Equal("Applicable: Perhaps", entry.Remarks);
        var remark = Assert.Single(import.Remarks);
        Assert.Equal((2, 2, "Applicable", "Perhaps", true), (remark.Row, remark.Column, remark.Header, remark.Found, remark.IsLoss));
        Assert.Equal($"line 2, column 2 (Applicable): \"Perhaps\": {remark.Message}", remark.ToString());
    }

    [Fact]
    public async Task In_a_form_with_empty_boxes_a_crossed_one_is_ticked()
    {
        var import = await Reading.Csv("Control ID,Applicable\nA.5.1,☒\nA.5.2,☐");
        Assert.Equal([Decision.Included, Decision.Excluded], import.Statement.Entries.Select(entry => entry.Decision));
    }

    [Fact]
    public async Task A_column_of_exclusions_says_the_opposite()
    {
        var import = await Reading.Csv("Control ID,Excluded,Status\nA.5.1,Yes,\nA.5.2,No,Done\nA.5.3,,Done");
        Assert.Equal([Decision.Excluded, Decision.Included, Decision.Undecided], import.Statement.Entries.Select(entry => entry.Decision));
    }

    [Fact]
    public async Task Two_decisions_that_contradict_each_other_are_both_kept_and_none_is_taken()
    {
        var import = await Reading.Csv("Control ID,Included,Excluded\nA.5.1,x,x\nA.5.2,x,\nA.5.3,,x");
        Assert.Equal([Decision.Undecided, Decision.Included, Decision.Excluded], import.Statement.Entries.Select(entry => entry.Decision));
        Assert.Equal("Included: x; Excluded: x", import.Statement.Entries[0].Remarks);
        Assert.Single(Reading.Losses(import), remark => remark is { Row: 2, Column: 3 });
    }

    [Theory]
    [InlineData("Implemented", ImplementationStatus.Implemented)]
    [InlineData("Fully implemented", ImplementationStatus.Implemented)]
    [InlineData("Done", ImplementationStatus.Implemented)]
    [InlineData("complete", ImplementationStatus.Implemented)]
    [InlineData("✅ Implemented", ImplementationStatus.Implemented)]
    [InlineData("✅", ImplementationStatus.Implemented)]
    [InlineData("🟢 Implemented", ImplementationStatus.Implemented)]
    [InlineData("Partial", ImplementationStatus.Partial)]
    [InlineData("🟡 Partial", ImplementationStatus.Partial)]
    [InlineData("🟡", ImplementationStatus.Partial)]
    [InlineData("🟠 In Progress", ImplementationStatus.Partial)]
    [InlineData("⚠️ Partially implemented", ImplementationStatus.Partial)]
    [InlineData("⚠️", ImplementationStatus.Partial)]
    [InlineData("Ongoing", ImplementationStatus.Partial)]
    [InlineData("Planned", ImplementationStatus.Planned)]
    [InlineData("To do", ImplementationStatus.Planned)]
    [InlineData("Not started", ImplementationStatus.Planned)]
    [InlineData("Not Implemented", ImplementationStatus.NotImplemented)]
    [InlineData("🔴 Gap", ImplementationStatus.NotImplemented)]
    [InlineData("🔴", ImplementationStatus.NotImplemented)]
    [InlineData("❌ Missing", ImplementationStatus.NotImplemented)]
    [InlineData("No", ImplementationStatus.NotImplemented)]
    [InlineData("Umgesetzt", ImplementationStatus.Implemented)]
    [InlineData("En cours", ImplementationStatus.Partial)]
    [InlineData("", null)]
    [InlineData("-", null)]
    public async Task Statuses_are_read(string cell, ImplementationStatus? status)
    {
        var import = await Reading.Csv($"Control ID,Applicable,Status\nA.5.1,Yes,{cell}");
        Assert.Equal(status, import.Statement.Entries[0].Status);
        Assert.Empty(import.Remarks);
    }

    [Fact]
    public async Task A_status_that_is_not_understood_is_reported_kept_and_left_open()
    {
        var import = await Reading.Csv("Control ID,Applicable,Status\nA.5.1,Yes,Mostly");
        Assert.Null(import.Statement.Entries[0].Status);
        Assert.Equal("Status: Mostly", import.Statement.Entries[0].Remarks);
        Assert.Single(Reading.Losses(import), remark => remark is { Row: 2, Column: 3, Header: "Status", Found: "Mostly" });
    }

    [Fact]
    public async Task Without_a_column_of_decisions_a_status_includes_and_one_remark_says_so()
    {
        var import = await Reading.Csv("Control ID,Status\nA.5.1,Done\nA.5.2,Gap\nA.5.3,N/A\nA.5.4,\nA.5.5,Applicable");
        Assert.Equal([Decision.Included, Decision.Included, Decision.Excluded, Decision.Undecided, Decision.Included], import.Statement.Entries.Select(entry => entry.Decision));
        Assert.Null(import.Statement.Entries[2].Status);
        var remark = Assert.Single(import.Remarks);
        Assert.Equal((0, false), (remark.Row, remark.IsLoss));
    }

    [Fact]
    public async Task A_status_on_an_excluded_control_is_kept_for_the_rules()
    {
        var entry = await Reading.Entry("Control ID,Applicable,Status\nA.7.11,No,Implemented");
        Assert.Equal((Decision.Excluded, ImplementationStatus.Implemented), (entry.Decision, entry.Status));
    }

    [Theory]
    [InlineData("No", null, 0)]
    [InlineData("Yes", "Status: N/A", 1)]
    [InlineData("", "Status: N/A", 1)]
    public async Task A_status_of_not_applicable_must_agree_with_the_decision(string decision, string? remarks, int losses)
    {
        var import = await Reading.Csv($"Control ID,Applicable,Status\nA.7.11,{decision},N/A");
        Assert.Equal(remarks, import.Statement.Entries[0].Remarks);
        Assert.Null(import.Statement.Entries[0].Status);
        Assert.Equal(losses, Reading.Losses(import).Length);
    }

    [Fact]
    public async Task Justifications_are_taken_over_and_give_no_category_of_reason()
    {
        var import = await Reading.Csv("Control ID,Applicable,Justification\nA.5.1,Yes,Legal requirement\nA.7.11,No,Contractual: the landlord does it\nA.7.12,No,");
        Assert.Equal(["Legal requirement", "Contractual: the landlord does it", null], import.Statement.Entries.Select(entry => entry.Justification));
        Assert.All(import.Statement.Entries, entry => Assert.Empty(entry.Reasons));
    }

    [Fact]
    public async Task Marks_in_columns_of_reasons_give_reasons()
    {
        var import = await Reading.Csv("Control ID,Applicable,LR,CO,BR,BP,RRA\nA.5.1,Yes,x,,,,\nA.5.2,Yes,,X,✓,x,\nA.5.3,Yes,-,No,,,x\nA.5.4,Yes,\"GDPR Art. 32, NIS2\",,,,R-1 R-2");
        Assert.Equal([ReasonCategory.Legal], Categories(import, 0));
        Assert.Equal([ReasonCategory.Contractual, ReasonCategory.Business], Categories(import, 1));
        Assert.Equal([ReasonCategory.RiskTreatment], Categories(import, 2));
        Assert.Equal([InclusionReason.Legal("GDPR Art. 32", "NIS2"), InclusionReason.RiskTreatment("R-1", "R-2")], import.Statement.Entries[3].Reasons);
        Assert.Empty(Reading.Losses(import));
    }

    [Theory]
    [InlineData("risk", ReasonCategory.RiskTreatment)]
    [InlineData("Risk treatment", ReasonCategory.RiskTreatment)]
    [InlineData("RA", ReasonCategory.RiskTreatment)]
    [InlineData("RRA", ReasonCategory.RiskTreatment)]
    [InlineData("legal", ReasonCategory.Legal)]
    [InlineData("Regulatory", ReasonCategory.Legal)]
    [InlineData("LR", ReasonCategory.Legal)]
    [InlineData("Contract", ReasonCategory.Contractual)]
    [InlineData("contractual", ReasonCategory.Contractual)]
    [InlineData("CO", ReasonCategory.Contractual)]
    [InlineData("Business", ReasonCategory.Business)]
    [InlineData("best practice", ReasonCategory.Business)]
    [InlineData("BP", ReasonCategory.Business)]
    [InlineData("Legal; risk / LR + CO", ReasonCategory.Legal, ReasonCategory.RiskTreatment, ReasonCategory.Contractual)]
    [InlineData("-")]
    public async Task Categories_of_reason_are_read(string cell, params ReasonCategory[] expected)
    {
        var import = await Reading.Csv($"Control ID\tApplicable\tReasons\nA.5.1\tYes\t{cell}");
        Assert.Equal(expected, Categories(import, 0));
        Assert.Empty(Reading.Losses(import));
    }

    [Fact]
    public async Task A_word_that_is_no_category_is_reported_and_kept_beside_those_that_are()
    {
        var import = await Reading.Csv("Control ID,Applicable,Reasons\nA.5.1,Yes,Legal; because we can");
        Assert.Equal([ReasonCategory.Legal], Categories(import, 0));
        Assert.Equal("Reasons: Legal; because we can", import.Statement.Entries[0].Remarks);
        Assert.Single(Reading.Losses(import), remark => remark is { Row: 2, Column: 3 });
    }

    [Theory]
    [InlineData("R-12", "R-12")]
    [InlineData("R-12, R-13; R-14", "R-12", "R-13", "R-14")]
    [InlineData("R-12 R-13", "R-12", "R-13")]
    [InlineData("Loss of data", "Loss of data")]
    public async Task Related_risks_are_a_reason(string cell, params string[] risks)
    {
        var entry = await Reading.Entry($"Control ID\tApplicable\tRelated Risks\nA.5.1\tYes\t{cell}");
        Assert.Equal([InclusionReason.RiskTreatment(risks)], entry.Reasons);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("none")]
    [InlineData("N/A")]
    [InlineData("")]
    public async Task No_related_risk_is_no_reason(string cell)
    {
        var import = await Reading.Csv($"Control ID,Applicable,Related Risks\nA.5.1,Yes,{cell}");
        Assert.Empty(import.Statement.Entries[0].Reasons);
        Assert.Empty(import.Remarks);
    }

    [Fact]
    public async Task Risks_join_the_category_that_a_column_of_reasons_names()
    {
        var entry = await Reading.Entry("Control ID,Applicable,Reasons,Risks\nA.5.1,Yes,Risk,\"R-1, R-2\"");
        Assert.Equal([InclusionReason.RiskTreatment("R-1", "R-2")], entry.Reasons);
    }

    [Fact]
    public async Task The_size_of_a_risk_is_not_its_id()
    {
        var import = await Reading.Csv("Control ID,Applicable,Risk\nA.5.1,Yes,High");
        Assert.Empty(import.Statement.Entries[0].Reasons);
        Assert.Equal("Risk: High", import.Statement.Entries[0].Remarks);
        Assert.Single(Reading.Losses(import));
    }

    [Theory]
    [InlineData("2026-11-21", 2026, 11, 21)]
    [InlineData("21.11.2026", 2026, 11, 21)]
    [InlineData("1.2.2026", 2026, 2, 1)]
    [InlineData("21/11/2026", 2026, 11, 21)]
    [InlineData("11/21/2026", 2026, 11, 21)]
    public async Task Days_are_read(string cell, int year, int month, int day)
    {
        var entry = await Reading.Entry($"Control ID,Applicable,Last reviewed\nA.5.1,Yes,{cell}");
        Assert.Equal(new LocalDate(year, month, day), entry.LastReviewedOn);
        Assert.Null(entry.Remarks);
    }

    [Theory]
    [InlineData("03/04/2026")]
    [InlineData("last week")]
    [InlineData("31.02.2026")]
    public async Task Days_that_may_be_two_or_none_are_reported_and_kept_as_text(string cell)
    {
        var import = await Reading.Csv($"Control ID,Applicable,Last reviewed\nA.5.1,Yes,{cell}");
        Assert.Null(import.Statement.Entries[0].LastReviewedOn);
        Assert.Equal($"Last reviewed: {cell}", import.Statement.Entries[0].Remarks);
        Assert.Single(Reading.Losses(import), remark => remark is { Row: 2, Column: 3 });
    }

    private static IEnumerable<ReasonCategory> Categories(StatementImport import, int entry) => import.Statement.Entries[entry].Reasons.Select(reason => reason.Category);
}
