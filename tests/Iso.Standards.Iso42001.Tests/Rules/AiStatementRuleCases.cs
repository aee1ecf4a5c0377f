using static Iso.Standards.Tests.SoundAiSystem;
using Aims = Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards.Tests;

/// <summary>For every rule that only a statement for ISO/IEC 42001 is asked, cases that it passes and cases that it does not: those of rules.md first.</summary>
internal static class AiStatementRuleCases
{
    private const string Statements = "$.statements[0].";
    private static readonly ControlId A7_4 = Aims.Controls.A7_4;

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Fails("SOA-002", "39 entries because a heading was counted", Plus(Included("A.6.1")), "entries[38].control", "A.6.1"),
        Fails("SOA-002", "an objective has a decision", Plus(Included("A.2.1")), "entries[38].control", "A.2.1"),
        Fails("SOA-002", "A.10.4 is absent", Statement with { Entries = [.. Statement.Entries.SkipLast(1)] }, "entries", ""),
        Passes("SOA-002", "38 entries", Statement),

        Fails("SOA-018", "no status is a warning", With(A7_4, e => e with { Status = null }), "entries[25].status", "A.7.4", Severity.Warning),
        Passes("SOA-018", "implemented", Statement),
        Passes("SOA-018", "excluded without status", Excluding(A7_4)),

        Fails("SOA-046", "develops AI, A.6.2.4 excluded", As(AiRole.Developer, Aims.Controls.A6_2_4), "entries[18].decision", "A.6.2.4"),
        Fails("SOA-046", "develops AI, A.6.1.2 excluded", As(AiRole.Developer, Aims.Controls.A6_1_2), "entries[14].decision", "A.6.1.2"),
        Fails("SOA-046", "trains, A.7.6 excluded", As(AiRole.Trainer, Aims.Controls.A7_6), "entries[27].decision", "A.7.6"),
        Fails("SOA-046", "buys models, A.10.3 excluded", As(AiRole.Acquirer, Aims.Controls.A10_3), "entries[36].decision", "A.10.3"),
        Fails("SOA-046", "supplies customers, A.10.4 excluded", As(AiRole.Provider), "entries[37].decision", "A.10.4"),
        Fails("SOA-046", "uses AI, A.9.4 excluded", As(AiRole.User, Aims.Controls.A9_4), "entries[34].decision", "A.9.4"),
        Passes("SOA-046", "uses AI, A.9.4 applicable", Statement),
        Passes("SOA-046", "uses AI, A.6.2.4 excluded", As(AiRole.User, Aims.Controls.A6_2_4)),
        Passes("SOA-046", "develops AI, A.8.2 excluded", As(AiRole.Developer, Aims.Controls.A8_2)),
        Passes("SOA-046", "A.5.2 excluded is SOA-047", As(AiRole.Developer, Aims.Controls.A5_2)),

        Fails("SOA-047", "A.5.2 excluded with two AI systems in scope", Excluding(Aims.Controls.A5_2), "entries[10].decision", "A.5.2"),
        Fails("SOA-047", "A.5.5 excluded", Excluding(Aims.Controls.A5_5), "entries[13].decision", "A.5.5"),
        Fails("SOA-047", "the system names no scope and so lies in all", Systems(new AiSystem { Id = new("AIS-9"), Name = "Search" }), "entries[10].decision", "A.5.2"),
        Passes("SOA-047", "applicable", Statement),
        Passes("SOA-047", "the systems lie in another scope", Systems(new AiSystem { Id = new("AIS-9"), Name = "Search", Scopes = [new("SC-1")] })),
        Passes("SOA-047", "A.6.1.2 excluded", Excluding(Aims.Controls.A6_1_2)),

        Fails("SOA-048", "flag missing is information", With(A7_4, e => e with { GuidanceConsidered = null }), "entries[25].guidanceConsidered", "A.7.4", Severity.Info),
        Fails("SOA-048", "not considered", With(A7_4, e => e with { GuidanceConsidered = false }), "entries[25].guidanceConsidered", "A.7.4"),
        Passes("SOA-048", "considered", Statement),
        Passes("SOA-048", "excluded", Excluding(A7_4)),
        Passes("SOA-048", "Annex B has no guidance for additional controls", Statement with { AdditionalControls = [Included("X-01") with { GuidanceConsidered = null, Title = "Red team", Origin = "own" }] }),

        Fails("SOA-049", "group A.7 linked to none", WithObjectives("A.2", "A.3", "A.4", "A.5", "A.6", "A.8", "A.9", "A.10"), "entries", "A.7"),
        Fails("SOA-049", "an objective of another standard", Sound with { Objectives = [Sound.Objectives[0], Sound.Objectives[1] with { Standards = [StandardId.Parse("ISO 9001:2015")], ServedBy = [new(Aims.Id, "A.7")] }, new() { Id = new("OBJ-06"), Title = "Rest", ServedBy = [new(Aims.Id, "A.8"), new(Aims.Id, "A.9"), new(Aims.Id, "A.10")] }] }, "entries", "A.7"),
        Fails("SOA-049", "A.7 of another standard", Sound with { Objectives = [Sound.Objectives[0], Sound.Objectives[1] with { ServedBy = [new(StandardId.Parse("27001:2022"), "A.7"), new(Aims.Id, "A.8"), new(Aims.Id, "A.9"), new(Aims.Id, "A.10")] }] }, "entries", "A.7"),
        Passes("SOA-049", "A.7 → OBJ-05", Statement),
        Passes("SOA-049", "a control of the group, and nothing applicable in A.2", WithObjectives(Excluding(Aims.Controls.A2_2, Aims.Controls.A2_3, Aims.Controls.A2_4), "A.3", "A.4", "A.5", "A.6", "A.7.4", "A.8", "A.9", "A.10")),

        Fails("SOA-050", "AIS-2 high, no AI risk", WithRisks(), "$.aiSystems[1]", "AIS-2"),
        Fails("SOA-050", "critical, no AI risk", WithRisks() with { ImpactAssessments = [Impact(ImpactLevel.Critical)] }, "$.aiSystems[1]", "AIS-2"),
        Fails("SOA-050", "the risk is closed", WithRisks(Treated with { Status = RiskStatus.Closed }), "$.aiSystems[1]", "AIS-2"),
        Fails("SOA-050", "the risk is none of AI", WithRisks(Treated with { Domains = [RiskDomain.InformationSecurity] }), "$.aiSystems[1]", "AIS-2"),
        Fails("SOA-050", "the risk is another system's", WithRisks(Treated with { AiSystems = [new("AIS-1")] }), "$.aiSystems[1]", "AIS-2"),
        Fails("SOA-050", "only an excluded control treats it", WithRisks(Treated with { Treatment = new() { Controls = [Aims.Controls.A10_4] } }), "$.aiSystems[1]", "AIS-2"),
        Fails("SOA-050", "only a control of another standard treats it", WithRisks(Treated with { Treatment = new() { Controls = [ControlId.Parse("27001:2022 A.7.4")] } }), "$.aiSystems[1]", "AIS-2"),
        Fails("SOA-050", "nothing treats it", WithRisks(Treated with { Treatment = null }), "$.aiSystems[1]", "AIS-2"),
        Passes("SOA-050", "AIS-2 high → R-017 → A.7.4", WithRisks(Treated)),
        Passes("SOA-050", "of two risks one is treated", WithRisks(Risk("R-018") with { AiSystems = [new("AIS-2")] }, Treated)),
        Passes("SOA-050", "a medium impact", WithRisks() with { ImpactAssessments = [Impact(ImpactLevel.Medium)] }),
        Passes("SOA-050", "the system lies in another scope", WithRisks() with { AiSystems = [new() { Id = new("AIS-2"), Name = "Scoring", Scopes = [new("SC-1")] }] }),

        Fails("SOA-051", "system exclusion without text", With(A7_4, e => e with { NotAppliedTo = [new() { System = new("AIS-1"), Justification = "not trained by us" }, new() { System = new("AIS-2") }] }), "entries[25].notAppliedTo[1].justification", "A.7.4"),
        Fails("SOA-051", "a placeholder for a text", With(A7_4, e => e with { NotAppliedTo = [new() { System = new("AIS-1"), Justification = "n/a." }] }), "entries[25].notAppliedTo[0].justification", "A.7.4"),
        Fails("SOA-051", "an objective without text", Statement with { ExcludedObjectives = [new() { Objective = ProvisionNumber.Parse("A.10.1") }] }, "excludedObjectives[0].justification", "A.10.1"),
        Passes("SOA-051", "A.7.2 not applied to AIS-4", With(Aims.Controls.A7_2, e => e with { NotAppliedTo = [new() { System = new("AIS-4"), Justification = "bought as a service, not trained by us" }] })),
        Passes("SOA-051", "an objective with text", Statement with { ExcludedObjectives = [new() { Objective = ProvisionNumber.Parse("A.10.1"), Justification = "nobody outside is involved" }] }),

        Fails("SOA-052", "nothing recorded", Statement with { Communication = null }, "communication", ""),
        Fails("SOA-052", "not where", Statement with { Communication = new() { Inside = "Intranet", Outside = "Customer portal" } }, "communication.writtenDownIn", ""),
        Fails("SOA-052", "not inside", Statement with { Communication = new() { WrittenDownIn = "DOC-08", Outside = "Customer portal" } }, "communication.inside", ""),
        Fails("SOA-052", "not outside", Statement with { Communication = new() { WrittenDownIn = "DOC-08", Inside = "Intranet", Outside = " " } }, "communication.outside", ""),
        Passes("SOA-052", "intranet and customer portal", Statement),

        Fails("SOA-059", "approved by an owner of a risk", ApprovedBy("P-06"), "$.treatmentPlans[0].approvals", "TP-2"),
        Fails("SOA-059", "approved by nobody", Sound with { TreatmentPlans = [Sound.TreatmentPlans[0] with { Approvals = [] }] }, "$.treatmentPlans[0].approvals", "TP-2"),
        Passes("SOA-059", "AI plan approved by P-01, who holds the role", Sound),
        Passes("SOA-059", "approved by the role itself", ApprovedBy("AI board")),
        Passes("SOA-059", "approved by top management", ApprovedBy("P-06") with { Roles = [new() { Id = new("ROLE-2"), Title = "Top", Authority = Authority.TopManagement }], People = [new() { Id = new("P-06"), Name = "Chief", Roles = [new("ROLE-2")] }] }),

        Fails("SOA-045", "the statement for AI says see ISMS SoA", With(A7_4, e => e with { Justification = "see ISMS SoA" }), "entries[25].justification", "A.7.4"),
        Fails("SOA-034", "an AI risk was assessed since", WithRisks(Treated with { AssessedOn = new(2026, 9, 30) }), "$.statements[0].reviewedOn", ""),
        Passes("SOA-034", "a risk to information security was assessed since", WithRisks(Treated, Treated with { Id = new("R-001"), Domains = [RiskDomain.InformationSecurity], AssessedOn = new(2026, 9, 30) })),
    ];

    private static Risk Treated => Risk("R-017") with { AiSystems = [new("AIS-2")], Treatment = new() { Option = TreatmentOption.Modify, Controls = [Aims.Controls.A10_4, A7_4] } };

    private static RuleCase Fails(string rule, string name, StatementOfApplicability statement, string path, string subject, Severity? severity = null)
        => Fails(rule, name, SoundAiSystem.With(statement), path, subject, severity);

    private static RuleCase Fails(string rule, string name, ManagementSystem document, string path, string subject, Severity? severity = null)
        => new(rule, name, document, path[0] == '$' ? path : Statements + path, subject switch { "" => "ISO/IEC 42001:2023", ['A', '.', ..] => "ISO/IEC 42001:2023 " + subject, _ => subject }, severity);

    private static RuleCase Passes(string rule, string name, StatementOfApplicability statement) => Passes(rule, name, SoundAiSystem.With(statement));

    private static RuleCase Passes(string rule, string name, ManagementSystem document) => new(rule, name, document);

    private static ManagementSystem As(AiRole role, params ControlId[] excluded)
        => SoundAiSystem.With(Excluding(excluded)) with { Organization = new() { Name = "Example", AiRoles = [role] } };

    private static ManagementSystem Systems(AiSystem system) => SoundAiSystem.With(Excluding(Aims.Controls.A5_2)) with { AiSystems = [system] };

    private static ManagementSystem WithObjectives(params string[] numbers) => WithObjectives(Statement, numbers);

    private static ManagementSystem WithObjectives(StatementOfApplicability statement, params string[] numbers)
        => SoundAiSystem.With(statement) with { Objectives = [new() { Id = new("OBJ-1"), Title = "All", ServedBy = [.. numbers.Select(n => new ProvisionId(Aims.Id, n))] }] };

    private static ManagementSystem WithRisks(params Risk[] risks) => Sound with { RiskRegister = new() { Risks = risks } };

    private static ImpactAssessment Impact(ImpactLevel level) => new() { Id = new("IA-2"), System = new("AIS-2"), Impacts = [new() { Level = ImpactLevel.Low }, new() { Level = level }] };

    private static ManagementSystem ApprovedBy(string who) => Sound with { TreatmentPlans = [Sound.TreatmentPlans[0] with { Approvals = [new() { By = who }] }] };
}
