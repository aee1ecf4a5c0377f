using NodaTime;
using static Iso.Standards.Tests.SoundStatement;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

/// <content>Reviews, versions, certificates, what is taken over from another standard, and the profile.</content>
internal static partial class SoaRuleCases
{
    private static readonly StatementOfApplicability Next = Statement with { Version = "3.2", ChangeLog = [new() { Version = "3.2", Change = "A.5.15 in part" }] };

    private static IEnumerable<RuleCase> OfReviews() =>
    [
        Fails("SOA-034", "assessment 2026-09-30, statement 2026-07-03, no review note", WithRisks(r => r with { AssessedOn = new(2026, 9, 30) }), "$.statements[0].reviewedOn", "ISO/IEC 27001:2022"),
        Fails("SOA-034", "the day after 12 months", On(new(2027, 7, 4), Statement), "$.statements[0].reviewedOn", "ISO/IEC 27001:2022"),
        Fails("SOA-034", "the day after the next review was due", On(new(2026, 10, 2), Statement with { NextReviewOn = new(2026, 10, 1) }), "$.statements[0].reviewedOn", "ISO/IEC 27001:2022"),
        Fails("SOA-034", "reviewed more than 12 months ago, and the next day not renewed", On(new(2027, 9, 2), Statement with { ReviewedOn = new(2026, 9, 1), NextReviewOn = new(2026, 8, 1) }), "$.statements[0].reviewedOn", "ISO/IEC 27001:2022"),
        Passes("SOA-034", "statement 2026-07-03, last assessment 2026-06-18", Statement),
        Passes("SOA-034", "on the last day of 12 months", On(new(2027, 7, 3), Statement)),
        Passes("SOA-034", "reviewed since", On(new(2027, 7, 4), Statement with { ReviewedOn = new(2026, 9, 1) })),
        Passes("SOA-034", "the organization planned a longer interval", On(new(2027, 7, 4), Statement with { NextReviewOn = new(2027, 12, 31) })),
        Passes("SOA-034", "reviewed after the assessment", WithRisks(SoundStatement.With(Statement with { ReviewedOn = new(2026, 9, 30) }), r => r with { AssessedOn = new(2026, 9, 30) })),
        Passes("SOA-034", "the assessment is of another discipline", WithRisks(r => r with { Domains = [RiskDomain.Quality], AssessedOn = new(2026, 9, 30) })),
        Passes("SOA-034", "the assessment is dated after the day", WithRisks(r => r with { AssessedOn = new(2027, 1, 1) })),
        Passes("SOA-034", "a draft", On(new(2030, 1, 1), Draft)),
        Passes("SOA-034", "approved on the last day there is", On(LocalDate.MaxIsoValue, Statement with { ApprovedOn = LocalDate.MaxIsoValue })),

        Fails("SOA-036", "certificate cites 2.0, current 3.1, no notice", Citing("2.0", null), "$.certificates[0].statementVersion", "ISO/IEC 27001:2022"),
        Fails("SOA-036", "the body was told of an older one", Citing("2.0", "3.0"), "$.certificates[0].statementVersion", "ISO/IEC 27001:2022"),
        Fails("SOA-036", "the certificate cites none", Citing(null, null), "$.certificates[0].statementVersion", "ISO/IEC 27001:2022"),
        Fails("SOA-036", "on the last day of the certificate", SoundStatement.System with { Certificates = [new() { Standard = Isms.Id, StatementVersion = "2.0", ValidUntil = RuleCase.Day }] }, "$.certificates[0].statementVersion", "ISO/IEC 27001:2022"),
        Passes("SOA-036", "certificate cites 3.1, current 3.1", Statement),
        Passes("SOA-036", "the body was told of 3.1", Citing("2.0", "3.1")),
        Passes("SOA-036", "the new version is a draft", SoundStatement.With(Draft with { Version = "4.0" })),
        Passes("SOA-036", "the certificate has expired", SoundStatement.System with { Certificates = [new() { Standard = Isms.Id, StatementVersion = "2.0", ValidUntil = RuleCase.Day.PlusDays(-1) }] }),
        Passes("SOA-036", "a certificate for a standard without statement", SoundStatement.System with { Certificates = [new() { Standard = StandardId.Parse("ISO 9001:2015") }] }),
    ];

    private static IEnumerable<RuleCase> OfVersions() =>
    [
        Fails("SOA-035", "decision changed, version still 3.1", Excluding("Nothing of the kind is done here, see R-004", A8_12), "version", "ISO/IEC 27001:2022"),
        Fails("SOA-035", "status changed", With(A5_15, e => e with { Status = ImplementationStatus.Partial }), "version", "ISO/IEC 27001:2022"),
        Fails("SOA-035", "a reason more", With(A5_15, e => e with { Reasons = [.. e.Reasons, InclusionReason.Business()] }), "version", "ISO/IEC 27001:2022"),
        Fails("SOA-035", "a control more", PlusAdditional(Own("X-01")), "version", "ISO/IEC 27001:2022"),
        Fails("SOA-035", "changed and no line in the change log", Next with { Entries = With(A5_15, e => e with { Status = ImplementationStatus.Partial }).Entries, ChangeLog = [new() { Version = "3.1" }] }, "changeLog", "ISO/IEC 27001:2022"),
        Fails("SOA-035", "changed without version", Statement with { Version = null, AdditionalControls = [Own("X-01")] }, "version", "ISO/IEC 27001:2022"),
        Fails("SOA-035", "the version went down, and nothing else changed", Statement with { Version = "3.0" }, "version", "ISO/IEC 27001:2022"),
        Fails("SOA-035", "3.9 after 3.10", Since(Statement with { Version = "3.10" }, Statement with { Version = "3.9" }), "$.statements[0].version", "ISO/IEC 27001:2022"),
        Passes("SOA-035", "3.1 → 3.2 with a log line", Next with { Entries = With(A5_15, e => e with { Status = ImplementationStatus.Partial }).Entries }),
        new("SOA-035", "3.9 → 3.10 with a log line", SoundStatement.With(Next with { Version = "3.10", ChangeLog = [new() { Version = "3.10" }], AdditionalControls = [Own("X-01")] }), Previous: SoundStatement.With(Statement with { Version = "3.9" })),
        Passes("SOA-035", "nothing changed", Statement),
        Passes("SOA-035", "another order", Statement with { Entries = [.. Statement.Entries.Reverse()] }),
        Passes("SOA-035", "another owner", With(A5_15, e => e with { Owner = "P-03" })),
        new("SOA-035", "what was a draft may change under its version", SoundStatement.With(Statement with { AdditionalControls = [Own("X-01")] }), Previous: SoundStatement.With(Draft)),
        Fails("SOA-035", "of two earlier statements the one of this document id differs", Among(Statement, Statement with { DocumentId = "DOC-99" }, Statement with { AdditionalControls = [Own("X-01")] }), "$.statements[0].version", "ISO/IEC 27001:2022"),
        Passes("SOA-035", "of two earlier statements the one of another document id differs", Among(Statement, Statement with { DocumentId = "DOC-99", AdditionalControls = [Own("X-01")] }, Statement)),
        Passes("SOA-035", "without document ids the latest counts, wherever it stands", Among(Statement with { DocumentId = null }, Numbered("3.1"), Numbered("3.0", Own("X-01")))),
        Fails("SOA-035", "without document ids the latest counts, even where the older one is alike", Among(Statement with { DocumentId = null }, Numbered("3.0"), Numbered("3.1", Own("X-01"))), "$.statements[0].version", "ISO/IEC 27001:2022"),
        Passes("SOA-035", "a statement for another standard was there before", Among(Statement, Statement with { Standard = StandardId.Parse("ISO/IEC 42001:2023"), AdditionalControls = [Own("X-01")] })),
        new("SOA-035", "there was no statement before", SoundStatement.System, Previous: new()),
    ];

    private static IEnumerable<RuleCase> OfInheritance() =>
    [
        Fails("SOA-045", "only points to the other statement", Saying("see AIMS SoA"), "entries[14].justification", "A.5.15"),
        Fails("SOA-045", "points to a row of the other statement", Saying("As in ISO/IEC 42001:2023, control A.9.2"), "entries[14].justification", "A.5.15"),
        Fails("SOA-045", "inherited", Saying("Decision inherited from the AIMS."), "entries[14].justification", "A.5.15"),
        Fails("SOA-045", "an exclusion points as well", Excluding("Not applicable, see the statement of applicability for AI", A5_15), "entries[14].justification", "A.5.15"),
        Fails("SOA-045", "German", Saying("Siehe AIMS-SoA, A.9.2"), "entries[14].justification", "A.5.15"),
        Fails("SOA-045", "French", Saying("Voir la déclaration d'applicabilité, A.9.2"), "entries[14].justification", "A.5.15"),
        Fails("SOA-045", "names the other statement by its document id", Beside(Saying("See DOC-08, A.9.2")), "$.statements[0].entries[14].justification", "A.5.15"),
        Fails("SOA-045", "an additional control", PlusAdditional(Own("X-01") with { Justification = "see AIMS SoA" }), "additionalControls[0].justification", "X-01"),
        Fails("SOA-045", "speaks for both standards at once", Saying("Access is limited for ISO/IEC 27001 and ISO/IEC 42001 alike"), "entries[14].justification", "A.5.15"),
        Fails("SOA-045", "serves both standards", Saying("One procedure that serves both standards"), "entries[14].justification", "A.5.15"),
        Fails("SOA-045", "a merged row: the same text for the same number", Beside(Saying("Leavers kept their access for weeks"), "Leavers kept their access for weeks "), "$.statements[0].entries[14].justification", "A.5.15"),
        Passes("SOA-045", "two statements linked to one register", Beside(Statement)),
        Passes("SOA-045", "the same text for another number", Beside(Saying("Leavers kept their access for weeks"), "Leavers kept their access for weeks", "A.5.2")),
        Passes("SOA-045", "the same text in another edition of the standard", Beside(Saying("Leavers kept their access for weeks"), "Leavers kept their access for weeks", standard: "ISO/IEC 27001:2013")),
        Passes("SOA-045", "a reason of its own, and where to see more", Saying("Leavers kept their access for weeks; for AI see AIMS SoA")),
        Passes("SOA-045", "names a risk and points", Saying("R-003; see AIMS SoA")),
        Passes("SOA-045", "names an obligation and points", Saying("OBL-01, see AIMS SoA")),
        Passes("SOA-045", "shares evidence with the other standard", Saying("Leavers kept their access; the evidence serves both standards")),
        Passes("SOA-045", "shares a risk with the other standard", Saying("Limits a risk that both management systems have")),
        Passes("SOA-045", "denies that it serves both", Saying("This is done for us and not for both standards")),
        Passes("SOA-045", "points to the statement that it stands in", Saying("see ISMS SoA")),
        Passes("SOA-045", "names a document that is no statement", Saying("See DOC-09, A.9.2")),
        Passes("SOA-045", "a placeholder is SOA-010", Beside(Saying("tbd"), "tbd")),
    ];

    private static IEnumerable<RuleCase> OfProfile() =>
    [
        Fails("SOA-042", "cloud services, A.5.23 excluded", Profiled(p => p with { UsesCloudServices = true }, Isms.Controls.A5_23), "$.statements[0].entries[22].decision", "A.5.23"),
        Fails("SOA-042", "develops software, A.8.25 excluded", Profiled(p => p with { DevelopsSoftware = true }, Isms.Controls.A8_25), "$.statements[0].entries[83].decision", "A.8.25"),
        Fails("SOA-042", "develops software, A.8.29 excluded", Profiled(p => p with { DevelopsSoftware = true }, Isms.Controls.A8_29), "$.statements[0].entries[87].decision", "A.8.29"),
        Fails("SOA-042", "develops software, A.8.31 excluded", Profiled(p => p with { DevelopsSoftware = true }, Isms.Controls.A8_31), "$.statements[0].entries[89].decision", "A.8.31"),
        Fails("SOA-042", "has software developed, A.8.30 excluded", Profiled(p => p with { OutsourcesDevelopment = true }), "$.statements[0].entries[88].decision", "A.8.30"),
        Fails("SOA-042", "works remotely, A.6.7 excluded", Profiled(p => p with { WorksRemotely = true }, Isms.Controls.A6_7), "$.statements[0].entries[43].decision", "A.6.7"),
        Fails("SOA-042", "personal data, A.5.34 excluded", Profiled(p => p with { ProcessesPersonalData = true }, Isms.Controls.A5_34), "$.statements[0].entries[33].decision", "A.5.34"),
        Fails("SOA-042", "offices, A.7.4 excluded", Profiled(p => p with { HasOffices = true }, Isms.Controls.A7_4), "$.statements[0].entries[48].decision", "A.7.4"),
        Fails("SOA-042", "removable media, A.7.10 excluded", Profiled(p => p with { UsesRemovableMedia = true }, Isms.Controls.A7_10), "$.statements[0].entries[54].decision", "A.7.10"),
        Fails("SOA-042", "tests with live data, A.8.33 excluded", Profiled(p => p with { TestsWithLiveData = true }), "$.statements[0].entries[91].decision", "A.8.33"),
        Passes("SOA-042", "cloud services, A.5.23 applicable", Profiled(p => p with { UsesCloudServices = true })),
        Passes("SOA-042", "no cloud services, A.5.23 excluded", Profiled(p => p with { UsesCloudServices = false }, Isms.Controls.A5_23)),
        Passes("SOA-042", "nothing said of cloud services, A.5.23 excluded", Profiled(p => p, Isms.Controls.A5_23)),
        Passes("SOA-042", "develops software, A.8.32 excluded", Profiled(p => p with { DevelopsSoftware = true }, Isms.Controls.A8_32)),
    ];

    /// <summary>A case on another day: the statement is judged by it.</summary>
    private static (ManagementSystem Document, LocalDate Day) On(LocalDate day, StatementOfApplicability statement) => (SoundStatement.With(statement), day);

    private static RuleCase Fails(string rule, string name, (ManagementSystem Document, LocalDate Day) then, string path, string subject)
        => Fails(rule, name, then.Document, path, subject) with { AsOf = then.Day };

    private static RuleCase Passes(string rule, string name, (ManagementSystem Document, LocalDate Day) then) => Passes(rule, name, then.Document) with { AsOf = then.Day };

    private static (ManagementSystem Former, ManagementSystem Later) Since(StatementOfApplicability former, StatementOfApplicability later)
        => (SoundStatement.With(former), SoundStatement.With(later));

    private static RuleCase Fails(string rule, string name, (ManagementSystem Former, ManagementSystem Later) versions, string path, string subject)
        => Fails(rule, name, versions.Later, path, subject) with { Previous = versions.Former };

    private static RuleCase Passes(string rule, string name, (ManagementSystem Former, ManagementSystem Later) versions) => Passes(rule, name, versions.Later) with { Previous = versions.Former };

    /// <summary>A document whose earlier version had these statements.</summary>
    private static (ManagementSystem Former, ManagementSystem Later) Among(StatementOfApplicability later, params StatementOfApplicability[] earlier)
        => (SoundStatement.System with { Statements = earlier }, SoundStatement.With(later));

    private static StatementOfApplicability Numbered(string version, params SoaEntry[] own) => Statement with { DocumentId = null, Version = version, AdditionalControls = own };

    private static ManagementSystem Citing(string? cited, string? notified)
        => SoundStatement.System with { Certificates = [new() { Standard = Isms.Id, StatementVersion = cited, NotifiedVersion = notified }] };

    private static StatementOfApplicability Saying(string justification) => With(A5_15, e => e with { Justification = justification });

    /// <summary>A document with a second statement, DOC-08, that decides on one control.</summary>
    private static ManagementSystem Beside(StatementOfApplicability statement, string justification = "People were misled by what the system said", string number = "A.5.15", string standard = "ISO/IEC 42001:2023")
    {
        var id = StandardId.Parse(standard);
        var other = new StatementOfApplicability { Standard = id, DocumentId = "DOC-08", Entries = [new() { Control = new(id, number), Decision = Decision.Included, Justification = justification }] };
        var system = SoundStatement.With(statement);
        return system with { Statements = [.. system.Statements, other] };
    }

    private static ManagementSystem Profiled(Func<OrganizationProfile, OrganizationProfile> change, params ControlId[] excluded)
        => SoundStatement.With(Excluding("Nothing of the kind is done here, see R-004", excluded)) with { Organization = change(new() { Name = "Example" }) };
}
