using NodaTime;
using static Iso.Standards.Tests.SoundStatement;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

/// <summary>For every rule, cases that it passes and cases that it does not: those of rules.md first.</summary>
internal static partial class SoaRuleCases
{
    private static readonly ControlId A5_15 = Isms.Controls.A5_15;
    private static readonly StatementOfApplicability Draft = Statement with { Status = DocumentStatus.Draft };

    public static IReadOnlyList<RuleCase> All => Holder.All;

    private static ManagementSystem UnapprovedScope(StatementOfApplicability statement)
    {
        var system = SoundStatement.With(statement);
        return system with { Scopes = [system.Scopes[0] with { ApprovedOn = null }, system.Scopes[1]] };
    }

    /// <summary>The scope of another standard stands first and is put in the same words.</summary>
    private static ManagementSystem SameWords()
    {
        var system = SoundStatement.With(Statement with { Scope = "All services and both offices" });
        return system with { Scopes = [system.Scopes[1] with { Description = "All services and both offices" }, system.Scopes[0]] };
    }

    private static IEnumerable<RuleCase> OfEntriesAndHeader() =>
    [
        Fails("SOA-001", "A.8.34 is absent", Statement with { Entries = [.. Statement.Entries.SkipLast(1)] }, "entries", "ISO/IEC 27001:2022"),
        Fails("SOA-001", "a heading has a decision", Plus(Included("A.5")), "entries[93].control", "A.5"),
        Passes("SOA-001", "93 entries, every id once", Statement),

        Fails("SOA-003", "a number of 2013", Plus(Included("A.12.6.1")), "entries[93].control", "A.12.6.1"),
        Fails("SOA-003", "a number of no edition", Plus(Included("A.9.99")), "entries[93].control", "A.9.99"),
        Fails("SOA-003", "a control of another standard", Plus(Included("A.5.1") with { Control = ControlId.Parse("42001:2023 A.5.2") }), "entries[93].control", "ISO/IEC 42001:2023 A.5.2"),
        Fails("SOA-003", "a clause as if it were a control", Plus(Included("9.2")), "entries[93].control", "9.2"),
        Passes("SOA-003", "A.8.8 in a 2022 statement", Statement),

        Fails("SOA-004", "A.5.1 twice with different decisions", Plus(Included("A.5.1") with { Decision = Decision.Excluded, Status = null }), "entries[93].control", "A.5.1"),
        Fails("SOA-004", "an additional control twice", Statement with { AdditionalControls = [Own("X-01"), Own("X-01")] }, "additionalControls[1].control", "X-01"),
        Fails("SOA-004", "twice with the same decision", Plus(Included("A.5.1")), "entries[93].control", "A.5.1"),
        Fails("SOA-004", "an entry stands among the additional controls, too", PlusAdditional(Included("A.5.1")), "additionalControls[0].control", "A.5.1"),
        Fails("SOA-004", "the first of three differs", Statement with { Entries = [.. Statement.Entries, Included("A.5.99") with { Decision = Decision.Excluded, Status = null }], AdditionalControls = [Own("X-02"), Own("A.5.99")] }, "additionalControls[1].control", "A.5.99"),
        Passes("SOA-004", "A.5.1 once", Statement),

        Fails("SOA-006", "no decision in an approved version", With(A5_15, e => e with { Decision = Decision.Undecided }), "entries[14].decision", "A.5.15"),
        Passes("SOA-006", "no decision in a draft", Draft with { Entries = [new() { Control = A5_15 }] }),

        Fails("SOA-007", "no reasons", With(A5_15, e => e with { Reasons = [] }), "entries[14].reasons", "A.5.15"),
        Fails("SOA-007", "only a reason of no category", With(A5_15, e => e with { Reasons = [new() { Category = ReasonCategory.Unspecified }] }), "entries[14].reasons", "A.5.15"),
        Passes("SOA-007", "risk treatment", Statement),
        Passes("SOA-007", "excluded without reasons", With(A5_15, e => e with { Decision = Decision.Excluded, Reasons = [], Status = null })),

        Fails("SOA-008", "empty text and no reference", With(A5_15, e => e with { Reasons = [InclusionReason.RiskTreatment()], Justification = " " }), "entries[14].justification", "A.5.15"),
        Passes("SOA-008", "a text without references", With(A5_15, e => e with { Reasons = [InclusionReason.Business()], Justification = "Limits the damage of R-001" })),
        Passes("SOA-008", "a reference without text", With(A5_15, e => e with { Justification = null })),
        Passes("SOA-008", "no reason at all is SOA-007", With(A5_15, e => e with { Reasons = [], Justification = null })),

        Fails("SOA-009", "excluded without a word", With(A5_15, e => e with { Decision = Decision.Excluded, Justification = "", Status = null }), "entries[14].justification", "A.5.15"),
        Passes("SOA-009", "excluded with a reason", Excluding("No development is bought in; contracts C-4 and C-7 forbid it", Isms.Controls.A8_30)),

        Fails("SOA-010", "N/A", With(A5_15, e => e with { Justification = "N/A" }), "entries[14].justification", "A.5.15"),
        Fails("SOA-010", "see above, with punctuation around it", With(A5_15, e => e with { Justification = " (See above.) " }), "entries[14].justification", "A.5.15"),
        Fails("SOA-010", "a dash", With(A5_15, e => e with { Justification = "-" }), "entries[14].justification", "A.5.15"),
        Fails("SOA-010", "German", With(A5_15, e => e with { Justification = "Entfällt" }), "entries[14].justification", "A.5.15"),
        Fails("SOA-010", "French", With(A5_15, e => e with { Justification = "sans objet" }), "entries[14].justification", "A.5.15"),
        Passes("SOA-010", "a sentence", Excluding("No cabling is run by us; the landlord owns the risers", Isms.Controls.A7_12)),

        Fails("SOA-011", "the title of the control", With(Isms.Controls.A5_36, e => e with { Justification = "compliance with policies, rules and standards for information security." }), "entries[35].justification", "A.5.36"),
        Fails("SOA-011", "two words", With(A5_15, e => e with { Justification = "Access control" }), "entries[14].justification", "A.5.15"),
        Fails("SOA-011", "19 characters", With(A5_15, e => e with { Justification = "1234567890123456789" }), "entries[14].justification", "A.5.15"),
        Passes("SOA-011", "20 characters", With(A5_15, e => e with { Justification = "12345678901234567890" })),
        Passes("SOA-011", "a placeholder is SOA-010", With(A5_15, e => e with { Justification = "tbd" })),

        Fails("SOA-012", "one text on 11 entries", Repeated(11), "entries[0].justification", "A.5.1"),
        Fails("SOA-012", "the smallest number is named, not the one that stands first", Statement with { Entries = [.. Repeated(11).Entries.Reverse()] }, "entries[92].justification", "A.5.1"),
        Passes("SOA-012", "one text on 10 entries", Repeated(10)),

        Fails("SOA-017", "no status", With(A5_15, e => e with { Status = null }), "entries[14].status", "A.5.15"),
        Passes("SOA-017", "partial", With(A5_15, e => e with { Status = ImplementationStatus.Partial })),

        Fails("SOA-019", "excluded and implemented", With(A5_15, e => e with { Decision = Decision.Excluded }), "entries[14].status", "A.5.15"),
        Passes("SOA-019", "excluded without status", Excluding("Nothing of the kind is done here, see R-004", A5_15)),

        Fails("SOA-028", "an additional control A.5.38", PlusAdditional(Own("A.5.38")), "additionalControls[0].control", "A.5.38"),
        Fails("SOA-028", "A.5.38 among the reference controls", Plus(Included("A.5.38")), "entries[93].control", "A.5.38"),
        Fails("SOA-028", "X-01 among the reference controls", Plus(Included("X-01")), "entries[93].control", "X-01"),
        Fails("SOA-028", "no origin", PlusAdditional(Own("X-01") with { Origin = null }), "additionalControls[0].origin", "X-01"),
        Fails("SOA-028", "no title", PlusAdditional(Own("X-01") with { Title = null }), "additionalControls[0].title", "X-01"),
        Passes("SOA-028", "X-01 of our own", PlusAdditional(Own("X-01"))),

        Fails("SOA-029", "no comparison", Statement with { Comparison = null }, "comparison", "ISO/IEC 27001:2022"),
        Fails("SOA-029", "nobody compared", Statement with { Comparison = new() { On = new(2026, 6, 30) } }, "comparison.by", "ISO/IEC 27001:2022"),
        Fails("SOA-029", "no day", Statement with { Comparison = new() { By = "P-03" } }, "comparison.on", "ISO/IEC 27001:2022"),
        Fails("SOA-029", "compared before the risks were assessed", Statement with { Comparison = new() { By = "P-03", On = new(2026, 6, 17) } }, "comparison.on", "ISO/IEC 27001:2022"),
        Passes("SOA-029", "compared on 2026-06-30 by P-03", Statement),

        Fails("SOA-030", "no owner", With(A5_15, e => e with { Owner = null }), "entries[14].owner", "A.5.15"),
        Passes("SOA-030", "owner P-06", Statement),

        Fails("SOA-031", "nothing says how it works", With(A5_15, e => e with { Reference = "" }), "entries[14].reference", "A.5.15"),
        Passes("SOA-031", "ref DOC-09", Statement),
        Passes("SOA-031", "partial without reference", With(A5_15, e => e with { Reference = null, Status = ImplementationStatus.Partial })),

        Fails("SOA-032", "approved without version", Statement with { Version = null }, "", "ISO/IEC 27001:2022"),
        Fails("SOA-032", "approved without author", Statement with { Author = " " }, "", "ISO/IEC 27001:2022"),
        Fails("SOA-032", "approved with nothing in its header", Statement with { DocumentId = null, Version = null, ApprovedOn = null, Author = null, Approver = null, Scope = null }, "", "ISO/IEC 27001:2022"),
        Passes("SOA-032", "complete header", Statement),
        Passes("SOA-032", "a draft without version", Draft with { Version = null }),

        Fails("SOA-033", "approved 07-03, changed 08-10", Statement with { ChangedOn = new(2026, 8, 10) }, "changedOn", "ISO/IEC 27001:2022"),
        Passes("SOA-033", "changed 07-01, approved 07-03", Statement),
        Passes("SOA-033", "changed on the day of the approval", Statement with { ChangedOn = new(2026, 7, 3) }),
        Passes("SOA-033", "changed and a draft again", Draft with { ChangedOn = new(2026, 8, 10) }),

        Fails("SOA-037", "the scope of the AI management system", Statement with { Scope = "SC-2" }, "scope", "ISO/IEC 27001:2022"),
        Fails("SOA-037", "a scope that the document does not have", Statement with { Scope = "SC-9" }, "scope", "ISO/IEC 27001:2022"),
        Fails("SOA-037", "no scope", Draft with { Scope = null }, "scope", "ISO/IEC 27001:2022"),
        Fails("SOA-037", "an approved statement on a scope that nobody approved", UnapprovedScope(Statement), "$.statements[0].scope", "ISO/IEC 27001:2022"),
        Fails("SOA-037", "words that are those of another standard's scope", Statement with { Scope = "Two AI systems" }, "scope", "ISO/IEC 27001:2022"),
        Passes("SOA-037", "a draft on a scope that nobody approved", UnapprovedScope(Draft)),
        Passes("SOA-037", "two scopes in the same words, one of them of the standard", SameWords()),
        Passes("SOA-037", "the scope by id", Statement),
        Passes("SOA-037", "the scope in its own words", Statement with { Scope = "All services and both offices" }),

        Fails("SOA-038", "partly applicable without a part", With(A5_15, e => e with { PartOfScope = new() }), "entries[14].partOfScope", "A.5.15"),
        Fails("SOA-038", "nothing of the rest", With(A5_15, e => e with { PartOfScope = new() { AppliesTo = "offices" } }), "entries[14].partOfScope", "A.5.15"),
        Passes("SOA-038", "offices only; remote workers via A.6.7", With(Isms.Controls.A7_3, e => e with { PartOfScope = new() { AppliesTo = "offices", Rest = "remote workers via A.6.7" } })),

        Fails("SOA-039", "our hoster does this", Excluding("our hoster does this", Isms.Controls.A8_14), "entries[72].justification", "A.8.14"),
        Fails("SOA-039", "what a real statement says", Excluding("Infrastructure/cloud provider responsibility", Isms.Controls.A7_1), "entries[45].justification", "A.7.1"),
        Fails("SOA-039", "the shorter form of the same statement", Excluding("Infrastructure responsibility", Isms.Controls.A7_8), "entries[52].justification", "A.7.8"),
        Fails("SOA-039", "not applicable, with a dash", Excluding("Not applicable - cloud provider responsibility", Isms.Controls.A7_8), "entries[52].justification", "A.7.8"),
        Fails("SOA-039", "not applicable, in one breath", Excluding("Not applicable as the cloud provider handles this", Isms.Controls.A7_8), "entries[52].justification", "A.7.8"),
        Fails("SOA-039", "not ours but theirs", Excluding("This is not our task but that of the hosting provider", Isms.Controls.A7_8), "entries[52].justification", "A.7.8"),
        Passes("SOA-039", "a supplier that there is not", Excluding("We do not use a cloud provider for any of this work", Isms.Controls.A7_8)),
        Fails("SOA-039", "German", Excluding("Das macht unser Cloud-Anbieter", Isms.Controls.A7_8), "entries[52].justification", "A.7.8"),
        Passes("SOA-039", "shown by R-004", Excluding("No facility of ours depends on it, shown by R-004", Isms.Controls.A7_11)),
        Passes("SOA-039", "mentions the cloud provider and rests on a risk assessment", Excluding("Our cloud provider runs all equipment; the risk assessment found nothing that depends on it", Isms.Controls.A7_11)),
        Passes("SOA-039", "the risk assessment stands first", Excluding("Risk assessment: nothing that our cloud provider runs touches us", Isms.Controls.A7_11)),
        Passes("SOA-039", "denies what the phrase says", Excluding("No work is outsourced and nobody outside builds for us", Isms.Controls.A8_30)),

        Fails("SOA-040", "no budget", Excluding("There was no budget for it", Isms.Controls.A8_23), "entries[81].justification", "A.8.23"),
        Fails("SOA-040", "the first words say it", Excluding("Too expensive for a company of our size", Isms.Controls.A8_23), "entries[81].justification", "A.8.23"),
        Fails("SOA-040", "not done yet", Excluding("We have not done yet what it takes; not yet implemented", Isms.Controls.A8_23), "entries[81].justification", "A.8.23"),
        Passes("SOA-040", "planned with an action", With(Isms.Controls.A8_23, e => e with { Status = ImplementationStatus.Planned, Action = "ACT-09", Justification = "Planned once the budget is there" })),

        Fails("SOA-041", "A.6.3 excluded", Excluding("Everybody here knows what to do, see R-004", Isms.Controls.A6_3), "entries[39].decision", "A.6.3"),
        Fails("SOA-041", "A.5.27 excluded", Excluding("Incidents have never taught us anything, see R-004", Isms.Controls.A5_27), "entries[26].decision", "A.5.27"),
        Passes("SOA-041", "all of them applicable", Statement),

        Fails("SOA-043", "all 14 controls of A.7 excluded", Excluding("Nobody works in a place of ours, see R-004", Theme(ControlTheme.Physical)), "entries", "ISO/IEC 27001:2022"),
        Passes("SOA-043", "four of A.7 kept", Excluding("Nobody works in a place of ours, see R-004", Theme(ControlTheme.Physical).Except([Isms.Controls.A7_7, Isms.Controls.A7_9, Isms.Controls.A7_10, Isms.Controls.A7_14]))),

        Fails("SOA-044", "93 of 93 implemented", Statement with { Entries = [.. Isms.Catalog.Controls.Select(c => Included(c.Number.ToString()) with { Status = ImplementationStatus.Implemented })] }, "entries", "ISO/IEC 27001:2022"),
        Passes("SOA-044", "two excluded, one partial", Statement),

        Fails("SOA-053", "9.2 not applicable", Plus(Included("9.2") with { Decision = Decision.Excluded, Status = null, Reasons = [], Justification = "small company of nine people" }), "entries[93].decision", "9.2"),
        Fails("SOA-053", "6.1.3 d) not applicable", Plus(Included("6.1.3 d)") with { Decision = Decision.Excluded, Status = null }), "entries[93].decision", "6.1.3 d)"),
        Fails("SOA-053", "an additional control that is a clause", PlusAdditional(Own("9.2") with { Decision = Decision.Excluded, Status = null }), "additionalControls[0].decision", "9.2"),
        Fails("SOA-053", "a scope sets a clause aside", SoundStatement.System with { Scopes = [.. SoundStatement.System.Scopes.Select(s => s with { NonApplicable = s.Standard == Isms.Id ? [new() { Requirement = ProvisionNumber.Parse("A.7.4") }, new() { Requirement = ProvisionNumber.Parse("9.2"), Justification = "small company" }] : [] })] }, "$.scopes[0].nonApplicable[1].requirement", "9.2"),
        Passes("SOA-053", "the scope for ISO 9001 sets a clause aside", SoundStatement.System with { Scopes = [.. SoundStatement.System.Scopes, new() { Id = new("SC-3"), Standard = StandardId.Parse("ISO 9001:2015"), NonApplicable = [new() { Requirement = ProvisionNumber.Parse("8.3") }] }] }),
        Passes("SOA-053", "no clause excluded", Statement),

        Fails("SOA-060", "statement 02-01, first assessment 06-18", Statement with { ChangedOn = new(2026, 2, 1), ApprovedOn = new(2026, 2, 1), Comparison = new() { By = "P-03", On = new(2026, 6, 30) } }, "changedOn", "ISO/IEC 27001:2022"),
        Fails("SOA-060", "approved 06-17, and never changed", Statement with { ChangedOn = null, ApprovedOn = new(2026, 6, 17) }, "approvedOn", "ISO/IEC 27001:2022"),
        Passes("SOA-060", "approved on the day of the assessment", Statement with { ChangedOn = null, ApprovedOn = Statement.RiskAssessment!.On }),
        Passes("SOA-060", "changed behind the assessment, whenever it was approved", Statement with { ApprovedOn = new(2026, 2, 1) }),
        Passes("SOA-060", "assessment 06-18, statement 07-01", Statement),
    ];

    private static RuleCase Fails(string rule, string name, StatementOfApplicability statement, string path, string subject)
        => Fails(rule, name, SoundStatement.With(statement), path.Length == 0 ? "$.statements[0]" : "$.statements[0]." + path, subject);

    private static RuleCase Fails(string rule, string name, ManagementSystem document, string path, string subject, Severity? severity = null)
        => new(rule, name, document, path, subject.StartsWith("A.", StringComparison.Ordinal) || subject[0] == 'X' || char.IsDigit(subject[0]) ? "ISO/IEC 27001:2022 " + subject : subject, severity, SoundStatement.System);

    private static RuleCase Passes(string rule, string name, StatementOfApplicability statement) => Passes(rule, name, SoundStatement.With(statement));

    private static RuleCase Passes(string rule, string name, ManagementSystem document) => new(rule, name, document, Previous: SoundStatement.System);

    private static SoaEntry Own(string number) => Included(number) with { Title = "Four-eyes release", Origin = "own" };

    private static IEnumerable<ControlId> Theme(ControlTheme theme) => Isms.Catalog.Controls.Where(c => c.Theme == theme).Select(c => c.Id);

    private static StatementOfApplicability Repeated(int times)
        => Statement with { Entries = [.. Statement.Entries.Select((e, i) => i < times ? e with { Justification = "Required by risk assessment" } : e)] };

    // Made after the fields of all parts of this class.
    private static class Holder
    {
        internal static readonly IReadOnlyList<RuleCase> All =
        [
            .. OfEntriesAndHeader(), .. OfReasons(), .. OfImplementation(), .. OfExclusions(), .. OfPlans(), .. OfReviews(), .. OfVersions(), .. OfInheritance(), .. OfProfile(),
        ];
    }
}
