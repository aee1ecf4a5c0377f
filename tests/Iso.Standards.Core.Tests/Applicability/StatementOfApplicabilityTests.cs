using System.Text;

namespace Iso.Standards;

public sealed class StatementOfApplicabilityTests
{
    private static readonly Catalog House = Catalog.Read(new MemoryStream(Encoding.UTF8.GetBytes("""
        { "standard": "House Policy:2026", "title": "House policy",
          "clauses": [ { "number": "1", "title": "Purpose", "summary": "Why." } ],
          "controls": [
            { "number": "H.1", "title": "Doors", "summary": "Shut." },
            { "number": "H.2", "title": "Windows", "summary": "Shut too." },
            { "number": "H.10", "title": "Roof", "summary": "Tight." } ] }
        """)));

    private static readonly ControlId Doors = new(House.Id, "H.1");
    private static readonly ControlId Windows = new(House.Id, "H.2");
    private static readonly ControlId Roof = new(House.Id, "H.10");

    [Fact]
    public void For_a_catalog_it_is_empty_and_a_draft()
    {
        var statement = StatementOfApplicability.For(House);
        Assert.Equal("House Policy:2026", statement.Standard.ToString());
        Assert.Equal(DocumentStatus.Draft, statement.Status);
        Assert.Empty(statement.Entries);
        Assert.Empty(statement.AdditionalControls);
        Assert.Empty(statement.ChangeLog);
        Assert.Throws<ArgumentNullException>(() => StatementOfApplicability.For(null!));
    }

    [Fact]
    public void A_draft_has_one_undecided_entry_for_each_control_in_the_order_of_the_catalog()
    {
        var draft = StatementOfApplicability.Draft(House);
        Assert.Equal([Doors, Windows, Roof], draft.Entries.Select(entry => entry.Control));
        Assert.All(draft.Entries, entry => Assert.Equal(new SoaEntry { Control = entry.Control }, entry));
        Assert.All(draft.Entries, entry => Assert.Equal(Decision.Undecided, entry.Decision));
    }

    [Fact]
    public void Include_says_reason_and_words_and_status()
    {
        var entry = Assert.Single(StatementOfApplicability.For(House)
            .Include(Doors, InclusionReason.RiskTreatment("R-12", "R-13"), because: "leavers kept their keys", ImplementationStatus.Partial).Entries);
        Assert.Equal(Doors, entry.Control);
        Assert.Equal(Decision.Included, entry.Decision);
        var reason = Assert.Single(entry.Reasons);
        Assert.Equal(ReasonCategory.RiskTreatment, reason.Category);
        Assert.Equal(["R-12", "R-13"], reason.References);
        Assert.Equal("leavers kept their keys", entry.Justification);
        Assert.Equal(ImplementationStatus.Partial, entry.Status);
    }

    [Fact]
    public void Reasons_have_their_categories()
    {
        Assert.Equal(ReasonCategory.Legal, InclusionReason.Legal("GDPR").Category);
        Assert.Equal(ReasonCategory.Contractual, InclusionReason.Contractual("C-1").Category);
        Assert.Equal(ReasonCategory.Business, InclusionReason.Business().Category);
        Assert.Empty(InclusionReason.Business().References);
    }

    [Fact]
    public void Exclude_says_why_and_takes_reasons_and_status_away()
    {
        var entry = Assert.Single(StatementOfApplicability.For(House)
            .Include(Doors, InclusionReason.Business(), status: ImplementationStatus.Implemented)
            .Exclude(Doors, because: "there are none").Entries);
        Assert.Equal(Decision.Excluded, entry.Decision);
        Assert.Equal("there are none", entry.Justification);
        Assert.Empty(entry.Reasons);
        Assert.Null(entry.Status);
    }

    [Fact]
    public void A_decision_replaces_the_entry_in_its_place_and_keeps_what_it_does_not_say()
    {
        var draft = StatementOfApplicability.Draft(House);
        var owned = draft with { Entries = [.. draft.Entries.Select(entry => entry with { Owner = "Caretaker", Remarks = "see plan" })] };
        var decided = owned.Include(Windows, InclusionReason.Business());
        Assert.Equal([Doors, Windows, Roof], decided.Entries.Select(entry => entry.Control));
        Assert.Equal("Caretaker", decided.Entries[1].Owner);
        Assert.Equal("see plan", decided.Entries[1].Remarks);
        Assert.Equal(Decision.Undecided, owned.Entries[1].Decision);
    }

    [Fact]
    public void A_decision_on_a_control_without_entry_appends_one()
        => Assert.Equal([Roof, Doors], StatementOfApplicability.For(House).Exclude(Roof, "flat").Exclude(Doors, "none").Entries.Select(entry => entry.Control));

    [Fact]
    public void Refuses_a_control_of_another_standard_or_edition()
    {
        var statement = StatementOfApplicability.For(House);
        Assert.Throws<ArgumentException>(() => statement.Exclude(ControlId.Parse("House Policy:2025 H.1"), "x"));
        Assert.Throws<ArgumentException>(() => statement.Include(ControlId.Parse("27001:2022 A.5.1"), InclusionReason.Business()));
    }

    [Fact]
    public void Refuses_missing_arguments()
    {
        var statement = StatementOfApplicability.For(House);
        Assert.Throws<ArgumentNullException>(() => statement.Exclude(Doors, null!));
        Assert.Throws<ArgumentNullException>(() => statement.Include(Doors, null!));
    }

    [Fact]
    public void Figures_are_of_the_applicable_controls_and_count_the_additional_ones()
    {
        SoaEntry Entry(int number, Decision decision, ImplementationStatus? status = null) => new() { Control = new(House.Id, $"H.{number}"), Decision = decision, Status = status };
        var figures = new StatementOfApplicability
        {
            Standard = House.Id,
            Entries =
            [
                Entry(1, Decision.Included, ImplementationStatus.Implemented), Entry(2, Decision.Included, ImplementationStatus.Implemented),
                Entry(3, Decision.Included, ImplementationStatus.Partial), Entry(4, Decision.Included, ImplementationStatus.Planned),
                Entry(5, Decision.Included, ImplementationStatus.NotImplemented), Entry(6, Decision.Included),
                Entry(7, Decision.Excluded), Entry(8, Decision.Excluded, ImplementationStatus.Implemented), Entry(9, Decision.Undecided),
            ],
            AdditionalControls = [Entry(20, Decision.Included, ImplementationStatus.Implemented), Entry(21, Decision.Included, ImplementationStatus.Partial)],
        }.Figures();
        Assert.Equal(
            new StatementFigures { Applicable = 8, Implemented = 3, Partial = 2, Planned = 1, NotImplemented = 1, Unstated = 1, Excluded = 2, Undecided = 1 },
            figures);
        Assert.Equal(0.375, figures.ImplementedShare);
    }

    [Fact]
    public void Figures_of_nothing_applicable_have_no_share()
        => Assert.Null(StatementOfApplicability.Draft(House).Figures().ImplementedShare);

    [Fact]
    public void Statements_of_the_same_content_are_equal_lists_included()
    {
        StatementOfApplicability Made() => StatementOfApplicability.Draft(House).Include(Doors, InclusionReason.Legal("GDPR")) with { ChangeLog = [new() { Version = "1.0" }] };
        Assert.Equal(Made(), Made());
        Assert.Equal(Made().GetHashCode(), Made().GetHashCode());
        Assert.NotEqual(Made(), Made().Exclude(Roof, "flat"));
    }

    [Fact]
    public void A_list_that_is_changed_afterwards_changes_no_document()
    {
        var entries = new List<SoaEntry> { new() { Control = Doors } };
        var statement = StatementOfApplicability.For(House) with { Entries = entries };
        entries.Add(new() { Control = Windows });
        entries[0] = new() { Control = Roof };
        Assert.Equal(Doors, Assert.Single(statement.Entries).Control);
    }

    [Fact]
    public void A_list_of_a_document_cannot_be_cast_to_one_that_changes()
    {
        var entries = StatementOfApplicability.Draft(House).Entries;
        Assert.False(entries is SoaEntry[] or IList<SoaEntry> { IsReadOnly: false });
    }

    [Fact]
    public void A_list_refuses_null_elements_and_names_the_place()
    {
        var refusal = Assert.Throws<ArgumentException>(() => StatementOfApplicability.For(House) with { Entries = [new() { Control = Doors }, null!] });
        Assert.Contains("index 1", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_list_is_an_empty_one() => Assert.Empty((StatementOfApplicability.For(House) with { Entries = null! }).Entries);
}
