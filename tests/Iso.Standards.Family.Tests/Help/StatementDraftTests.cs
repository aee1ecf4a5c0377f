using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

public sealed class StatementDraftTests
{
    private static readonly StatementDraft Draft = StatementDraft.Derive(SmallSystem.System, Isms.Standard, SmallSystem.Day);

    private static SoaEntry Entry(StatementDraft draft, ControlId control) => Assert.Single(draft.Statement.Entries, entry => entry.Control == control);

    [Fact]
    public void Every_reference_control_has_one_entry_in_the_order_of_the_annex()
        => Assert.Equal(Isms.Catalog.Controls.Select(control => control.Id), Draft.Statement.Entries.Select(entry => entry.Control));

    [Fact]
    public void What_risks_laws_and_contracts_name_is_included_with_its_references_in_order()
    {
        var entry = Entry(Draft, Isms.Controls.A5_15);

        Assert.Equal(Decision.Included, entry.Decision);
        Assert.Equal([InclusionReason.RiskTreatment("R-003", "R-010"), InclusionReason.Legal("OBL-01"), InclusionReason.Contractual("CON-02")], entry.Reasons);
        Assert.Equal(
            "Treats R-003 (Leavers keep access) and R-010 (Wrong scores); GDPR (OBL-01) asks for it; Hosting for Brightline (CON-02) asks for it by contract.",
            entry.Justification);
    }

    [Theory]
    [InlineData("A.5.34", ReasonCategory.Legal, "GDPR (OBL-01) asks for it.")]
    [InlineData("A.5.20", ReasonCategory.Contractual, "Hosting for Brightline (CON-02) asks for it by contract.")]
    [InlineData("A.8.2", ReasonCategory.RiskTreatment, "Treats R-003 (Leavers keep access).")]
    public void One_ground_is_enough(string number, ReasonCategory category, string justification)
    {
        var entry = Entry(Draft, new(Isms.Id, number));

        Assert.Equal(Decision.Included, entry.Decision);
        Assert.Equal(category, Assert.Single(entry.Reasons).Category);
        Assert.Equal(justification, entry.Justification);
    }

    [Theory]
    [InlineData("A.8.8")]    // a closed risk names it, and an action that is done
    [InlineData("A.5.33")]   // a law that ended the day before
    [InlineData("A.7.1")]    // the profile does not say whether there are offices
    [InlineData("A.6.7")]    // the profile says no
    public void Where_nothing_speaks_the_control_is_undecided(string number)
    {
        var control = new ControlId(Isms.Id, number);

        Assert.Equal(new SoaEntry { Control = control }, Entry(Draft, control));
        Assert.Contains(control, Draft.Undecided);
    }

    [Fact]
    public void A_law_binds_on_its_last_day()
    {
        var draft = StatementDraft.Derive(SmallSystem.System, Isms.Standard, new LocalDate(2026, 11, 20));

        Assert.Equal([InclusionReason.Legal("OBL-02")], Entry(draft, Isms.Controls.A5_33).Reasons);
    }

    [Fact]
    public void The_profile_gives_a_remark_and_no_decision()
    {
        var entry = Entry(Draft, Isms.Controls.A5_23);

        Assert.Equal(Decision.Undecided, entry.Decision);
        Assert.Equal("The profile says that the organization uses cloud services.", entry.Remarks);
    }

    [Fact]
    public void The_profile_has_hints_for_AI_roles_too()
    {
        var draft = StatementDraft.Derive(SmallSystem.System, Aims.Standard, SmallSystem.Day);

        Assert.Equal(["A.9.2", "A.9.3", "A.9.4"], draft.Statement.Entries.Where(entry => entry.Remarks == "The profile says that the organization uses AI systems.").Select(entry => entry.Control.Number.ToString()));
        Assert.Equal(["A.7.4"], draft.Statement.Entries.Where(entry => entry.Decision == Decision.Included).Select(entry => entry.Control.Number.ToString()));
    }

    [Fact]
    public void An_open_action_makes_a_control_planned_and_a_done_one_does_not()
    {
        Assert.Equal((ImplementationStatus.Planned, "ACT-02"), (Entry(Draft, Isms.Controls.A8_2).Status, Entry(Draft, Isms.Controls.A8_2).Action));
        Assert.Equal((null, null), (Entry(Draft, Isms.Controls.A5_15).Status, Entry(Draft, Isms.Controls.A5_15).Action));
    }

    [Fact]
    public void A_control_of_its_own_becomes_an_additional_one()
    {
        var entry = Assert.Single(Draft.Statement.AdditionalControls);

        Assert.Equal((SmallSystem.Own, Decision.Included, "own"), (entry.Control, entry.Decision, entry.Origin));
        Assert.Equal([InclusionReason.RiskTreatment("R-003")], entry.Reasons);
    }

    [Fact]
    public void A_number_like_one_of_the_annex_is_no_control_of_its_own()
    {
        var system = SmallSystem.System with { Obligations = [new() { Id = new("O"), Title = "Law", Controls = [new(Isms.Id, "A.5.38"), new(Isms.Id, "9.2"), new(Isms.Id, "A.5"), default] }] };

        Assert.Equal([SmallSystem.Own], StatementDraft.Derive(system, Isms.Standard).Statement.AdditionalControls.Select(entry => entry.Control));
    }

    [Fact]
    public void Each_control_says_what_it_rests_on()
    {
        var control = Assert.Single(Draft.Controls, c => c.Control == Isms.Controls.A5_15);

        Assert.Equal(
            ["Risk R-003 (Leavers keep access.)", "Risk R-010 (Wrong scores)", "Obligation OBL-01 (GDPR)", "Contract CON-02 (Hosting for Brightline)", "Action ACT-01 (Done)"],
            control.Grounds.Select(ground => $"{ground.Kind} {ground}"));
        Assert.True(control.RestsOn(GroundKind.Contract));
        Assert.False(control.RestsOn(GroundKind.Profile));
        Assert.Equal(94, Draft.Controls.Count);
        Assert.Equal(SmallSystem.Own, Assert.Single(Draft.Controls, c => c.IsAdditional).Control);
    }

    [Fact]
    public void Without_a_former_statement_the_header_is_that_of_a_draft_for_the_only_scope()
        => Assert.Equal(
            new StatementOfApplicability { Standard = Isms.Id, Scope = "SC-1", ChangedOn = SmallSystem.Day },
            Draft.Statement with { Entries = [], AdditionalControls = [] });

    [Fact]
    public void A_former_statement_gives_header_status_and_owners_but_no_approval()
    {
        var system = SmallSystem.With(new SoaEntry { Control = Isms.Controls.A5_15, Decision = Decision.Included, Status = ImplementationStatus.Implemented, Owner = "IT", Reference = "POL-1", Justification = "old", Reasons = [InclusionReason.Business("POL-1"), InclusionReason.RiskTreatment("R-099")] });
        system = system with { Statements = [system.Statements[0] with { DocumentId = "SOA", Version = "3.1", Status = DocumentStatus.Approved, Author = "Ann", Approver = "Bob", ApprovedOn = SmallSystem.Day, ReviewedOn = SmallSystem.Day, NextReviewOn = SmallSystem.Day, ExcludedObjectives = [new() { Objective = ProvisionNumber.Parse("A.7") }] }] };

        var draft = StatementDraft.Derive(system, Isms.Standard, SmallSystem.Day);

        Assert.Equal(
            new StatementOfApplicability { Standard = Isms.Id, DocumentId = "SOA", Author = "Ann", ChangedOn = SmallSystem.Day },
            draft.Statement with { Entries = [], AdditionalControls = [] });
        var entry = Entry(draft, Isms.Controls.A5_15);
        Assert.Equal((ImplementationStatus.Implemented, "IT", "POL-1"), (entry.Status, entry.Owner, entry.Reference));
        Assert.Equal([InclusionReason.RiskTreatment("R-003", "R-010"), InclusionReason.Legal("OBL-01"), InclusionReason.Contractual("CON-02"), InclusionReason.Business("POL-1")], entry.Reasons);
        Assert.StartsWith("Treats R-003", entry.Justification, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_stay_where_the_reasons_do()
    {
        var former = new SoaEntry { Control = Isms.Controls.A5_34, Decision = Decision.Included, Reasons = [InclusionReason.Legal("OBL-01")], Justification = "Words that somebody found" };

        Assert.Equal(former, Entry(StatementDraft.Derive(SmallSystem.With(former), Isms.Standard, SmallSystem.Day), Isms.Controls.A5_34));
    }

    [Fact]
    public void A_former_exclusion_becomes_a_remark()
    {
        var system = SmallSystem.With(
            new SoaEntry { Control = Isms.Controls.A7_11, Decision = Decision.Excluded, Justification = "No site of ours" },
            new SoaEntry { Control = Isms.Controls.A5_34, Decision = Decision.Excluded, Justification = "No data." });

        var draft = StatementDraft.Derive(system, Isms.Standard, SmallSystem.Day);

        Assert.Equal((Decision.Undecided, null, "The former statement excludes it: No site of ours."), (Entry(draft, Isms.Controls.A7_11).Decision, Entry(draft, Isms.Controls.A7_11).Justification, Entry(draft, Isms.Controls.A7_11).Remarks));
        Assert.Equal((Decision.Included, "The former statement excludes it: No data."), (Entry(draft, Isms.Controls.A5_34).Decision, Entry(draft, Isms.Controls.A5_34).Remarks));
        Assert.DoesNotContain(draft.Statement.Entries, entry => entry.Decision == Decision.Excluded);
    }

    [Fact]
    public void A_former_inclusion_for_which_nothing_speaks_becomes_a_remark_and_keeps_its_status()
    {
        var system = SmallSystem.With(new SoaEntry { Control = Isms.Controls.A5_1, Decision = Decision.Included, Reasons = [InclusionReason.Business()], Justification = "House rule", Status = ImplementationStatus.Partial });

        var entry = Entry(StatementDraft.Derive(system, Isms.Standard, SmallSystem.Day), Isms.Controls.A5_1);

        Assert.Equal(new SoaEntry { Control = Isms.Controls.A5_1, Status = ImplementationStatus.Partial, Remarks = "The former statement includes it: House rule." }, entry);
    }

    [Fact]
    public void A_draft_of_a_draft_is_the_same()
    {
        var first = StatementDraft.Derive(SmallSystem.With(new SoaEntry { Control = Isms.Controls.A7_11, Decision = Decision.Excluded, Justification = "No site" }), Isms.Standard, SmallSystem.Day);

        Assert.Equal(first.Statement, StatementDraft.Derive(first.In(SmallSystem.System), Isms.Standard, SmallSystem.Day).Statement);
    }

    [Fact]
    public void It_takes_the_place_of_the_former_statement()
    {
        var other = StatementOfApplicability.Draft(Aims.Catalog);
        var system = SmallSystem.With() with { Statements = [StatementOfApplicability.For(Isms.Catalog), other, StatementOfApplicability.For(Isms.Catalog)] };

        Assert.Equal([Draft.Statement, other], Draft.In(system).Statements);
        Assert.Equal([other, Draft.Statement], Draft.In(system with { Statements = [other] }).Statements);
    }

    [Fact]
    public void No_rule_about_references_and_contradictions_has_anything_to_say()
    {
        string[] byConstruction = ["SOA-001", "SOA-004", "SOA-013", "SOA-014", "SOA-015", "SOA-024", "SOA-025"];
        var library = new StandardsLibrary(Isms.Standard, Aims.Standard);
        var system = StatementDraft.Derive(SmallSystem.System, Aims.Standard, SmallSystem.Day).In(Draft.In(SmallSystem.System));

        var report = library.Check(system, SmallSystem.Day);

        Assert.True(report.RulesRun > 20);
        Assert.DoesNotContain(report.Diagnostics, d => byConstruction.Contains(d.Rule.Id));
    }

    [Fact]
    public void Of_two_things_with_one_id_only_the_first_is_named()
    {
        var risk = SmallSystem.System.RiskRegister!.Risks[1];
        var twin = risk with { Title = "Twin", Treatment = new() { Controls = [Isms.Controls.A8_9] } };
        var system = SmallSystem.System with { RiskRegister = new() { Risks = [risk, twin, new() { Id = default, Title = "No id", Treatment = new() { Controls = [Isms.Controls.A8_9] } }] } };

        Assert.Equal(Decision.Undecided, Entry(StatementDraft.Derive(system, Isms.Standard), Isms.Controls.A8_9).Decision);
    }

    [Fact]
    public void Of_nothing_comes_a_draft_without_decisions()
    {
        var draft = StatementDraft.Derive(new ManagementSystem(), Isms.Standard);

        Assert.Equal(StatementOfApplicability.Draft(Isms.Catalog), draft.Statement);
        Assert.Equal(93, draft.Undecided.Count());
    }
}
