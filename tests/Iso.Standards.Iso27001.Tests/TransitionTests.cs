using System.Text.Json;
using Former = Iso.Standards.Iso27001.Edition2013;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

/// <summary>From the edition of 2013 to that of 2022. Expected numbers: ISO/IEC 27002:2022, Annex B, as carried in the shared facts.</summary>
public sealed class TransitionTests
{
    private static readonly Transition Transition = Isms.FromEdition2013;

    [Fact]
    public void One_hundred_and_fourteen_controls_became_eighty_two_and_eleven_are_new()
    {
        var rows = Transition.Successions.Where(row => row.Former is Control).ToList();
        Assert.Equal(115, rows.Count);
        Assert.Equal(114, rows.Select(row => row.Former).Distinct().Count());
        Assert.Equal(82, rows.Select(row => row.Successor).Distinct().Count());
        Assert.Equal(
            ["6.3", "A.5.7", "A.5.23", "A.5.30", "A.7.4", "A.8.9", "A.8.10", "A.8.11", "A.8.12", "A.8.16", "A.8.23", "A.8.28"],
            Transition.New.Select(provision => provision.Number.ToString()));
        Assert.Empty(Transition.Dropped);
    }

    [Fact]
    public void Counts_fifty_eight_renumbered_and_twenty_four_merged()
    {
        var rows = Transition.Successions.Where(row => row.Former is Control).ToList();
        Assert.Equal(58, rows.Count(row => row.Kind == SuccessionKind.Renumbered));
        Assert.Equal(24, rows.GroupBy(row => row.Successor).Count(merged => merged.Count() > 1));
        Assert.Equal(["A.18.2.3 → A.5.36 (split)", "A.18.2.3 → A.8.8 (split)"], rows.Where(row => row.Kind == SuccessionKind.Split).Select(row => row.ToString()));
    }

    [Theory]
    [InlineData("9.2", "9.2.1 9.2.2")]
    [InlineData("9.3", "9.3.1 9.3.2 9.3.3")]
    [InlineData("10.1", "10.2")]
    [InlineData("10.2", "10.1")]
    [InlineData("10", "10")]
    [InlineData("6.1.3 d)", "6.1.3")]
    [InlineData("A.9.2.5", "A.5.18")]
    public void Says_what_became_of_a_number(string former, string successors)
        => Assert.Equal(successors, string.Join(' ', Transition.SuccessorsOf(new(Former.Id, former)).Select(row => row.Successor.Number)));

    [Fact]
    public void A_number_that_both_editions_have_is_not_carried_over_by_name()
    {
        // A.5.1 was a category and is a control, A.8.8 does not exist in 2013.
        Assert.Empty(Transition.SuccessorsOf(new(Former.Id, "A.5.1")));
        Assert.Equal(["A.5.1.1", "A.5.1.2"], Transition.PredecessorsOf(Isms.Controls.A5_1).Select(row => row.Former.Number.ToString()));
        Assert.Throws<ProvisionNotFoundException>(() => Transition.SuccessorsOf(new(Former.Id, "A.8.8")));
        Assert.Throws<ProvisionNotFoundException>(() => Transition.SuccessorsOf(Isms.Controls.A5_1));
    }

    [Fact]
    public void Knows_the_end_of_the_transition()
    {
        // CRT-024 in the shared rules.
        Assert.Equal(new LocalDate(2025, 10, 31), Transition.Until!.On);
        Assert.Equal(new LocalDate(2024, 5, 1), Transition.SuccessorOnlyFrom!.On);
        Assert.Equal(Confidence.High, Transition.Until.Confidence);
    }

    [Fact]
    public void A_full_statement_gives_ninety_three_entries_eighty_two_with_origin_and_eleven_undecided()
    {
        var migrated = Transition.Migrate(Full(_ => Decision.Included));
        Assert.Equal(Isms.Id, migrated.Statement.Standard);
        Assert.Equal(Isms.Catalog.Controls.Select(control => control.Id), migrated.Statement.Entries.Select(entry => entry.Control));
        Assert.Equal(93, migrated.Statement.Entries.Count);
        Assert.Equal(82, migrated.Statement.Entries.Count(entry => entry.MigratedFrom is [_, ..]));
        Assert.Equal(11, migrated.Statement.Entries.Count(entry => entry.Decision == Decision.Undecided));
        Assert.Equal(11, migrated.Decisions.Count(decision => decision.Question == MigrationQuestion.NewControl));
        Assert.Equal(["A.5.36", "A.8.8"], migrated.Decisions.Where(decision => decision.Question == MigrationQuestion.Divided).Select(decision => decision.Subject.Number.ToString()));
        Assert.DoesNotContain(migrated.Decisions, decision => decision.Question is MigrationQuestion.DecisionsDiffer or MigrationQuestion.StatusesDiffer or MigrationQuestion.NotCarriedOver);
        Assert.Empty(migrated.NotCarriedOver);
    }

    [Fact]
    public void Every_merge_with_differing_decisions_is_reported()
    {
        // In each control that took several over, the first former one is excluded and the others are included.
        HashSet<ProvisionId> first = [.. Transition.Successions.Where(row => row.Former is Control).GroupBy(row => row.Successor).Where(merged => merged.Count() > 1).Select(merged => merged.First().Former.Id)];
        // A.18.2.3 is the second of both controls that it went to, so that 24 merges have 24 first ones.
        Assert.Equal(24, first.Count);
        var migrated = Transition.Migrate(Full(control => first.Contains(control) ? Decision.Excluded : Decision.Included));
        var differ = migrated.Decisions.Where(decision => decision.Question == MigrationQuestion.DecisionsDiffer).ToList();
        Assert.Equal(24, differ.Count);
        Assert.Equal(11, migrated.Statement.Entries.Count(entry => entry.Decision == Decision.Undecided));
        Assert.All(differ, decision => Assert.Equal(Decision.Included, migrated.Statement.Entries.Single(entry => entry.Control == new ControlId(decision.Subject)).Decision));
    }

    [Fact]
    public void What_merged_controls_say_stands_side_by_side_with_its_origin()
    {
        var statement = StatementOfApplicability.For(Former.Catalog)
            .Include(Former.Controls.A9_2_2, InclusionReason.RiskTreatment("R-1"), "joiners need access", ImplementationStatus.Implemented)
            .Include(Former.Controls.A9_2_5, InclusionReason.RiskTreatment("R-2", "R-1"), "rights pile up", ImplementationStatus.Planned)
            .Exclude(Former.Controls.A9_2_6, "nobody ever leaves");
        var migrated = Transition.Migrate(statement);
        var entry = Assert.Single(migrated.Statement.Entries, e => e.Control == Isms.Controls.A5_18);
        Assert.Equal(Decision.Included, entry.Decision);
        Assert.Equal(ImplementationStatus.Planned, entry.Status);
        Assert.Equal("A.9.2.2: joiners need access\nA.9.2.5: rights pile up\nA.9.2.6: nobody ever leaves", entry.Justification);
        Assert.Equal(["R-1", "R-2"], Assert.Single(entry.Reasons).References);
        Assert.Equal([Former.Controls.A9_2_2, Former.Controls.A9_2_5, Former.Controls.A9_2_6], entry.MigratedFrom);
        Assert.Equal(
            [MigrationQuestion.DecisionsDiffer, MigrationQuestion.StatusesDiffer, MigrationQuestion.TextsDiffer],
            migrated.Decisions.Where(d => d.Subject == (ProvisionId)Isms.Controls.A5_18).Select(d => d.Question));
    }

    [Fact]
    public void One_former_control_is_carried_as_it_is()
    {
        var former = new SoaEntry
        {
            Control = Former.Controls.A12_3_1,
            Decision = Decision.Included,
            Reasons = [InclusionReason.Legal("OBL-1")],
            Justification = "books must survive",
            Status = ImplementationStatus.Partial,
            Owner = "Head of IT",
            Implementation = "nightly",
            Reference = "POL-8",
            PartOfScope = new() { AppliesTo = "Hamburg", Rest = "no data elsewhere" },
            Action = "ACT-1",
            LastReviewedOn = new LocalDate(2024, 3, 1),
            Remarks = "tapes",
        };
        var migrated = Transition.Migrate(new StatementOfApplicability { Standard = Former.Id, Entries = [former] });
        Assert.Equal(former with { Control = Isms.Controls.A8_13, MigratedFrom = [Former.Controls.A12_3_1] }, migrated.Statement.Entries.Single(e => e.Control == Isms.Controls.A8_13));
        Assert.DoesNotContain(migrated.Decisions, d => d.Subject == (ProvisionId)Isms.Controls.A8_13);
    }

    [Fact]
    public void What_has_no_place_is_kept_apart_and_reported()
    {
        var stray = new SoaEntry { Control = new(Former.Id, "A.9.99"), Justification = "kept" };
        var clause = new SoaEntry { Control = new(Former.Id, "9.2"), Decision = Decision.Included };
        var migrated = Transition.Migrate(new StatementOfApplicability { Standard = Former.Id, Entries = [stray, clause] });
        Assert.Equal([stray, clause], migrated.NotCarriedOver);
        Assert.Equal(["$.entries[0]", "$.entries[1]"], migrated.Decisions.Where(d => d.Question == MigrationQuestion.NotCarriedOver).Select(d => d.Path));
    }

    [Fact]
    public void A_missing_and_an_undecided_former_control_are_reported()
    {
        var statement = new StatementOfApplicability { Standard = Former.Id, Entries = [new() { Control = Former.Controls.A5_1_1 }] };
        var open = Transition.Migrate(statement).Decisions.Where(d => d.Subject == (ProvisionId)Isms.Controls.A5_1).ToList();
        Assert.Equal([MigrationQuestion.NotDecidedBefore, MigrationQuestion.NotDecidedBefore], open.Select(d => d.Question));
        Assert.Equal([["ISO/IEC 27001:2013 A.5.1.1"], ["ISO/IEC 27001:2013 A.5.1.2"]], open.Select(d => d.Formers.Select(f => f.ToString())));
    }

    [Fact]
    public void The_draft_is_not_approved_and_not_compared()
    {
        var day = new LocalDate(2023, 1, 2);
        var statement = Full(_ => Decision.Included) with { Status = DocumentStatus.Approved, ApprovedOn = day, ChangedOn = day, NextReviewOn = day, Comparison = new() { On = day }, Version = "3", DocumentId = "SOA-1" };
        var draft = Transition.Migrate(statement).Statement;
        Assert.Equal(DocumentStatus.Draft, draft.Status);
        Assert.Null(draft.ApprovedOn);
        Assert.Null(draft.ChangedOn);
        Assert.Null(draft.NextReviewOn);
        Assert.Null(draft.Comparison);
        Assert.Equal("SOA-1", draft.DocumentId);
    }

    [Fact]
    public async Task A_document_is_migrated_with_its_scope_and_written_with_the_origins()
    {
        var other = new StatementOfApplicability { Standard = StandardId.Parse("42001:2023") };
        var system = new ManagementSystem
        {
            Scopes = [new() { Id = new("SC-1"), Standard = Former.Id }, new() { Id = new("SC-2"), Standard = other.Standard }],
            Statements = [other, Full(_ => Decision.Included) with { AdditionalControls = [new() { Control = new(Former.Id, "X-01"), Title = "Own" }] }],
        };
        var migrated = Transition.Migrate(system);
        Assert.Equal([Isms.Id, other.Standard], migrated.System.Scopes.Select(scope => scope.Standard));
        Assert.Equal([other.Standard, Isms.Id], migrated.System.Statements.Select(statement => statement.Standard));
        Assert.Equal(new ControlId(Isms.Id, "X-01"), Assert.Single(migrated.System.Statements[1].AdditionalControls).Control);
        Assert.StartsWith("$.statements[1].entries[", migrated.Decisions[0].Path, StringComparison.Ordinal);
        using var stream = new MemoryStream();
        await migrated.System.WriteAsync(stream);
        stream.Position = 0;
        var read = await ManagementSystem.ReadAsync(stream);
        Assert.Equal(migrated.System, read);
        var entries = JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("statements")[1].GetProperty("entries");
        Assert.Equal("ISO/IEC 27001:2013 A.5.1.1", entries[0].GetProperty("migratedFrom")[0].GetString());
        Assert.False(entries[6].TryGetProperty("migratedFrom", out _));
    }

    [Fact]
    public void Refuses_what_it_cannot_migrate()
    {
        Assert.Throws<ArgumentException>(() => Transition.Migrate(StatementOfApplicability.Draft(Isms.Catalog)));
        Assert.Throws<ArgumentException>(() => Transition.Migrate(new ManagementSystem()));
        Assert.Throws<ArgumentException>(() => Transition.Migrate(new ManagementSystem { Statements = [Full(_ => Decision.Included), StatementOfApplicability.Draft(Isms.Catalog)] }));
        Assert.Throws<ArgumentException>(() => new Transition(Isms.Catalog, Former.Catalog));
    }

    private static StatementOfApplicability Full(Func<ProvisionId, Decision> decide)
        => new()
        {
            Standard = Former.Id,
            Entries = [.. Former.Catalog.Controls.Select(control => new SoaEntry { Control = control.Id, Decision = decide(control.Id), Justification = "as assessed" })],
        };
}
