using static Iso.Standards.ProvisionResult;
using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards;

/// <summary>What a document itself shows: less where in doubt, and nothing of what is not applicable.</summary>
public sealed class AssessedProvisionsTests
{
    private static readonly LocalDate Today = new(2026, 11, 22);

    [Theory]
    // Not applicable and not decided never travel, whatever evidence says.
    [InlineData(Decision.Excluded, null, "full", null)]
    [InlineData(Decision.Undecided, null, "full", null)]
    // What is missing is believed at once.
    [InlineData(Decision.Included, ImplementationStatus.NotImplemented, "full", DoesNotConform)]
    [InlineData(Decision.Included, ImplementationStatus.Planned, "none", DoesNotConform)]
    [InlineData(Decision.Included, ImplementationStatus.Partial, "none", DoesNotConform)]
    [InlineData(Decision.Included, ImplementationStatus.Partial, "full", PartlyConforms)]
    [InlineData(Decision.Included, ImplementationStatus.Partial, "partial", PartlyConforms)]
    // A status is a claim, no proof.
    [InlineData(Decision.Included, ImplementationStatus.Implemented, "full", Conforms)]
    [InlineData(Decision.Included, ImplementationStatus.Implemented, "partial", KnownPart)]
    [InlineData(Decision.Included, ImplementationStatus.Implemented, "none", null)]
    [InlineData(Decision.Included, ImplementationStatus.Implemented, "stale", null)]
    [InlineData(Decision.Included, ImplementationStatus.Implemented, "mapped", null)]
    // Nobody says that it is in effect; evidence shows something of it.
    [InlineData(Decision.Included, null, "full", KnownPart)]
    [InlineData(Decision.Included, null, "none", null)]
    public void A_control_gives_what_decision_status_and_evidence_bear_together(Decision decision, ImplementationStatus? status, string evidence, ProvisionResult? expected)
    {
        var system = new ManagementSystem
        {
            Statements = [new() { Standard = Isms.Id, Entries = [new() { Control = Isms.Controls.A5_15, Decision = decision, Status = status }] }],
            Evidence = evidence == "none" ? [] : [ItemOf(evidence)],
        };

        var assessed = AssessedProvisions.Of(system, AllCatalogs.Library, Today);

        if (expected is { } result) Assert.Equal([new AssessedProvision(Isms.Controls.A5_15, result)], assessed);
        else Assert.Empty(assessed);
    }

    [Fact]
    public void A_clause_gives_what_evidence_shows_of_it()
    {
        var system = new ManagementSystem
        {
            Scopes = [new() { Id = new("SC-1"), Standard = Isms.Id }],
            Evidence =
            [
                Item("EV-1", new EvidenceClaim { Provision = Isms.Clauses.C9_2_1 }),
                // An item of a clause is a part of it.
                Item("EV-2", new EvidenceClaim { Provision = Isms.Clauses.C6_1_3.Item('d') }),
                // All of 9.3 shows something of each of its three clauses; a part of 7.5 may be a part of any one of its three.
                Item("EV-3", new() { Provision = Isms.Clauses.C9_3 }, new() { Provision = Isms.Clauses.C7_5, Extent = ClaimExtent.Partial }),
            ],
        };

        Assert.Equal(
            ["6.1.3 KnownPart", "9.2.1 Conforms", "9.3.1 KnownPart", "9.3.2 KnownPart", "9.3.3 KnownPart"],
            AssessedProvisions.Of(system, AllCatalogs.Library, Today).Select(Told));
    }

    [Fact]
    public void What_applies_to_a_part_of_the_scope_only_is_met_in_part_at_most()
    {
        var entry = new SoaEntry { Control = Isms.Controls.A5_15, Decision = Decision.Included, Status = ImplementationStatus.Implemented };
        Assert.Equal(["A.5.15 Conforms"], Shown(entry));
        Assert.Equal(["A.5.15 KnownPart"], Shown(entry with { PartOfScope = new() { AppliesTo = "Head office" } }));
        // Two statements for two scopes: the lower status counts, and what one leaves out is not met there.
        Assert.Equal(["A.5.15 DoesNotConform"], Shown(entry, entry with { Status = ImplementationStatus.Planned }));
        Assert.Equal(["A.5.15 KnownPart"], Shown(entry, entry with { Decision = Decision.Excluded, Status = null }));

        static IEnumerable<string> Shown(params SoaEntry[] entries)
            => AssessedProvisions.Of(
                new ManagementSystem
                {
                    Statements = [.. entries.Select(entry => new StatementOfApplicability { Standard = Isms.Id, Entries = [entry] })],
                    Evidence = [ItemOf("full")],
                },
                AllCatalogs.Library,
                Today).Select(Told);
    }

    [Fact]
    public void A_withdrawn_statement_says_nothing()
    {
        var system = new ManagementSystem
        {
            Statements = [new() { Standard = Isms.Id, Status = DocumentStatus.Withdrawn, Entries = [new() { Control = Isms.Controls.A5_15, Decision = Decision.Included, Status = ImplementationStatus.Planned }] }],
        };

        Assert.Empty(AssessedProvisions.Of(system, AllCatalogs.Library, Today));
    }

    [Fact]
    public void A_clause_that_is_set_aside_gives_nothing_and_one_with_such_an_item_a_part()
    {
        var system = new ManagementSystem
        {
            Scopes =
            [
                new()
                {
                    Id = new("SC-1"),
                    Standard = Qms.Id,
                    NonApplicable = [new() { Requirement = ProvisionNumber.Parse("8.3") }, new() { Requirement = ProvisionNumber.Parse("8.5.1 f)") }],
                },
            ],
            Evidence = [Item("EV-1", new() { Provision = Qms.Clauses.C8_3_2 }, new() { Provision = Qms.Clauses.C8_5_1 }, new() { Provision = Qms.Clauses.C9_2_1 })],
        };

        Assert.Equal(["8.5.1 KnownPart", "9.2.1 Conforms"], AssessedProvisions.Of(system, AllCatalogs.Library, Today).Select(Told));
    }

    [Fact]
    public void Evidence_speaks_for_a_standard_that_nothing_else_names_and_never_for_one_that_the_library_lacks()
    {
        var system = new ManagementSystem { Evidence = [Item("EV-1", new() { Provision = Aims.Clauses.C9_2_1 }, new() { Provision = Isms.Clauses.C9_2_1 })] };

        Assert.Equal(["ISO/IEC 27001:2022 9.2.1"], AssessedProvisions.Of(system, new StandardsLibrary(Isms.Standard), Today).Select(assessed => assessed.Provision.ToString()));
    }

    [Fact]
    public void Results_from_elsewhere_take_the_place_of_what_was_drawn_from_the_document()
    {
        var system = new ManagementSystem { Scopes = [new() { Id = new("SC-1"), Standard = Isms.Id }], Evidence = [Item("EV-1", new() { Provision = Isms.Clauses.C9_2_1 }, new() { Provision = Isms.Clauses.C9_2_2 })] };
        AssessedProvision[] audit = [new(Isms.Clauses.C9_2_2, DoesNotConform), new(Isms.Clauses.C10_2, Conforms), new(Isms.Clauses.C10_2, DoesNotConform)];

        // Two results for one provision are both kept: to choose one would settle a contradiction in silence.
        Assert.Equal(
            ["9.2.1 Conforms", "9.2.2 DoesNotConform", "10.2 Conforms", "10.2 DoesNotConform"],
            AssessedProvisions.Of(system, AllCatalogs.Library, audit, Today).Select(Told));
    }

    [Fact]
    public void Evidence_is_judged_by_the_day_and_by_the_validity_given()
    {
        var system = new ManagementSystem
        {
            Scopes = [new() { Id = new("SC-1"), Standard = Isms.Id }],
            Evidence = [Item("EV-1", new EvidenceClaim { Provision = Isms.Clauses.C9_2_1 }) with { ValidUntil = null, Type = EvidenceType.InternalAudit, ProducedOn = new LocalDate(2025, 11, 21) }],
        };

        // An internal audit counts for twelve months unless somebody says otherwise.
        Assert.Empty(AssessedProvisions.Of(system, AllCatalogs.Library, Today));
        Assert.Equal(["9.2.1 Conforms"], AssessedProvisions.Of(system, AllCatalogs.Library, Today, ValidityByType.Default.With(EvidenceType.InternalAudit, 24)).Select(Told));
        Assert.Equal(["9.2.1 Conforms"], AssessedProvisions.Of(system, AllCatalogs.Library).Select(Told));
    }

    private static string Told(AssessedProvision assessed) => $"{assessed.Provision.Number} {assessed.Result}";

    private static Evidence ItemOf(string kind) => kind switch
    {
        "full" => Item("EV-1", new EvidenceClaim { Provision = Isms.Controls.A5_15 }),
        "partial" => Item("EV-1", new EvidenceClaim { Provision = Isms.Controls.A5_15, Extent = ClaimExtent.Partial }),
        "stale" => Item("EV-1", new EvidenceClaim { Provision = Isms.Controls.A5_15 }) with { ValidUntil = new LocalDate(2026, 11, 21) },
        "mapped" => Item("EV-1", new EvidenceClaim { Provision = Isms.Controls.A5_15, MappedFrom = Aims.Controls.A7_4 }),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static Evidence Item(string id, params EvidenceClaim[] claims) => new() { Id = new(id), Title = "A record", ValidUntil = new LocalDate(2027, 6, 30), Claims = claims };
}
