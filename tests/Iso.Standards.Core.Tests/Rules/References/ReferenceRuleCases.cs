using Iso.Standards.Tests;

namespace Iso.Standards;

/// <summary>The cases of the rules about references and ids: for every kind of reference one that leads nowhere, and one document in which all lead somewhere.</summary>
internal static class ReferenceRuleCases
{
    private const string Broken = ReferenceRuleIds.ReferenceBroken;
    private const string Repeated = ReferenceRuleIds.IdRepeated;

    private static readonly StandardId Isms = StandardId.Parse("ISO/IEC 27001:2022");
    private static readonly StandardId Aims = StandardId.Parse("ISO/IEC 42001:2023");

    /// <summary>Each reference leads somewhere, and each kind of reference stands in it.</summary>
    public static ManagementSystem Sound { get; } = new()
    {
        Organization = new() { Name = "Harbourline" },
        Scopes = [new() { Id = new("SC-1"), Standard = Isms }, new() { Id = new("SC-2"), Standard = Aims }],
        Issues = [new() { Id = new("I-1"), Title = "t" }, new() { Id = new("I-2"), Title = "t" }],
        InterestedParties = [new() { Id = new("IP-1"), Name = "n" }, new() { Id = new("IP-2"), Name = "n" }],
        Obligations = [new() { Id = new("OBL-1"), Title = "t" }, new() { Id = new("OBL-2"), Title = "t" }],
        Contracts = [new() { Id = new("CON-1"), Title = "t" }, new() { Id = new("CON-2"), Title = "t" }],
        Roles = [new() { Id = new("RO-1"), Title = "t" }, new() { Id = new("RO-2"), Title = "t", ReportsTo = new("RO-1") }],
        People =
        [
            new() { Id = new("P-1"), Name = "n", Roles = [new("RO-1")] },
            new() { Id = new("P-2"), Name = "n", Roles = [new("RO-1"), new("RO-2")], ReportsTo = new("P-1"), Competences = [new() { Subject = "a" }, new() { Subject = "b", Evidence = new("E-1") }] },
        ],
        Processes = [new() { Id = new("PR-1"), Name = "n" }, new() { Id = new("PR-2"), Name = "n", Scopes = [new("SC-1"), new("SC-2")] }],
        Documents = [new() { Id = new("D-1"), Title = "t" }, new() { Id = new("D-2"), Title = "t" }],
        Assets = [new() { Id = new("AST-1"), Name = "n" }, new() { Id = new("AST-2"), Name = "n", Scopes = [new("SC-2")] }],
        AiSystems = [new() { Id = new("AI-1"), Name = "n" }, new() { Id = new("AI-2"), Name = "n", Scopes = [new("SC-2")], AiAct = UnderAct("E-1", "R-1") }],
        Changes =
        [
            new() { Id = new("CH-1"), Title = "t" },
            new() { Id = new("CH-2"), Title = "t", Risks = [new("R-1")], AiSystems = [new("AI-1")], Assets = [new("AST-1")], Processes = [new("PR-1")] },
        ],
        Objectives = [new() { Id = new("O-1"), Title = "t" }, new() { Id = new("O-2"), Title = "t" }],
        RiskRegister = new()
        {
            Scheme = new("RS-1"),
            Schemes = [new() { Id = new("RS-1") }, new() { Id = new("RS-2"), ConvertsTo = [new() { To = new("RS-1") }] }],
            Risks =
            [
                new() { Id = new("R-1"), Title = "t" },
                new()
                {
                    Id = new("R-2"),
                    Title = "t",
                    Assets = [new("AST-1"), new("AST-2")],
                    Processes = [new("PR-1")],
                    Objectives = [new("O-1")],
                    AiSystems = [new("AI-1")],
                    AssessedForChanges = [new("CH-1")],
                    Inherent = new() { Scheme = new("RS-1") },
                    Current = new() { Scheme = new("RS-2") },
                    Residual = new() { Scheme = new("RS-1") },
                    Treatment = new() { Actions = [new("ACT-1")], Contract = new("CON-1"), Change = new("CH-1") },
                    Closure = new() { Evidence = [new("E-1")] },
                },
            ],
            Opportunities = [new() { Id = new("OP-1"), Title = "t" }, new() { Id = new("OP-2"), Title = "t", Rating = new() { Scheme = new("RS-1") } }],
            Reports = [new() { Id = new("RR-1"), Title = "t" }, new() { Id = new("RR-2"), Title = "t", Schemes = [new("RS-1"), new("RS-2")] }],
        },
        TreatmentPlans =
        [
            new() { Id = new("TP-1"), Standard = Isms, Actions = [new() { Id = new("ACT-1"), Title = "t" }] },
            new() { Id = new("TP-2"), Standard = Aims, Actions = [new() { Id = new("ACT-2"), Title = "t" }, new() { Id = new("ACT-3"), Title = "t", Risks = [new("R-1")] }] },
        ],
        ImpactAssessments =
        [
            new() { Id = new("IA-1"), System = new("AI-1") },
            new() { Id = new("IA-2"), System = new("AI-2"), AssessedForChanges = [new("CH-1")], Impacts = [new(), new() { Risks = [new("R-1")] }] },
        ],
        Statements =
        [
            new()
            {
                Standard = Aims,
                Entries = [new() { Control = ControlId.Parse("42001:2023 A.2.2") }, new() { Control = ControlId.Parse("42001:2023 A.2.3"), NotAppliedTo = [new() { System = new("AI-1") }] }],
                AdditionalControls = [new() { Control = ControlId.Parse("42001:2023 X-01"), NotAppliedTo = [new() { System = new("AI-1") }, new() { System = new("AI-2") }] }],
            },
        ],
        Evidence =
        [
            new() { Id = new("E-1"), Title = "t" },
            new() { Id = new("E-2"), Title = "t", SupersededBy = new("E-1"), UsedIn = [new("EA-1")], AiSystems = [new("AI-1")] },
        ],
        SamplingPlans = [new() { Id = new("SP-1"), Title = "t" }, new() { Id = new("SP-2"), Title = "t" }],
        ExternalAudits = [new() { Id = new("EA-1") }, new() { Id = new("EA-2") }],
    };

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        new(Broken, "every reference leads somewhere", Sound),
        new(Broken, "an empty document refers to nothing", new()),
        new(Broken, "who answers for something is text", new() { Assets = [new() { Id = new("AST-1"), Name = "n", Owner = "P-99" }] }),
        new(Broken, "what the reasons of a statement rest on is judged by other rules", Stated(new() { Control = ControlId.Parse("27001:2022 A.5.1"), Reasons = [InclusionReason.RiskTreatment("R-99")], Action = "ACT-99" })),
        new(Broken, "an asset of a risk", Register(new() { Risks = [R2 with { Assets = [new("AST-1"), new("AST-09")] }] }), "$.riskRegister.risks[0].assets[1]", "R-2"),
        new(Broken, "an id counts case included", Register(new() { Risks = [R2 with { Assets = [new("ast-1")] }] }), "$.riskRegister.risks[0].assets[0]", "R-2"),
        new(Broken, "an id of another kind", Register(new() { Risks = [R2 with { Assets = [new("PR-1")] }] }), "$.riskRegister.risks[0].assets[0]", "R-2"),
        new(Broken, "an id that names nothing", Register(new() { Risks = [R2 with { Assets = [default] }] }), "$.riskRegister.risks[0].assets[0]", "R-2"),
        new(Broken, "a process of a risk", Register(new() { Risks = [R2 with { Processes = [new("PR-9")] }] }), "$.riskRegister.risks[0].processes[0]", "R-2"),
        new(Broken, "an objective of a risk", Register(new() { Risks = [R2 with { Objectives = [new("O-9")] }] }), "$.riskRegister.risks[0].objectives[0]", "R-2"),
        new(Broken, "an AI system of a risk", Register(new() { Risks = [R2 with { AiSystems = [new("AI-9")] }] }), "$.riskRegister.risks[0].aiSystems[0]", "R-2"),
        new(Broken, "a change that a risk was assessed for", Register(new() { Risks = [R2 with { AssessedForChanges = [new("CH-9")] }] }), "$.riskRegister.risks[0].assessedForChanges[0]", "R-2"),
        new(Broken, "the scheme of the inherent rating", Register(new() { Risks = [R2 with { Inherent = new() { Scheme = new("RS-9") } }] }), "$.riskRegister.risks[0].inherent.scheme", "R-2"),
        new(Broken, "the scheme of the current rating", Register(new() { Risks = [R2 with { Current = new() { Scheme = new("RS-9") } }] }), "$.riskRegister.risks[0].current.scheme", "R-2"),
        new(Broken, "the scheme of the residual rating", Register(new() { Risks = [R2 with { Residual = new() { Scheme = new("RS-9") } }] }), "$.riskRegister.risks[0].residual.scheme", "R-2"),
        new(Broken, "an action of a treatment", Register(new() { Risks = [R2 with { Treatment = new() { Actions = [new("ACT-1"), new("ACT-9")] } }] }), "$.riskRegister.risks[0].treatment.actions[1]", "R-2"),
        new(Broken, "the contract of a treatment", Register(new() { Risks = [R2 with { Treatment = new() { Contract = new("CON-9") } }] }), "$.riskRegister.risks[0].treatment.contract", "R-2"),
        new(Broken, "the change of a treatment", Register(new() { Risks = [R2 with { Treatment = new() { Change = new("CH-9") } }] }), "$.riskRegister.risks[0].treatment.change", "R-2"),
        new(Broken, "the evidence of a closure", Register(new() { Risks = [R2 with { Closure = new() { Evidence = [new("E-9")] } }] }), "$.riskRegister.risks[0].closure.evidence[0]", "R-2"),
        new(Broken, "the scheme of the register", Sound with { RiskRegister = Sound.RiskRegister! with { Scheme = new("RS-9") } }, "$.riskRegister.scheme", "Harbourline"),
        new(Broken, "a scheme that a scheme converts to", Sound with { RiskRegister = Sound.RiskRegister! with { Schemes = [Sound.RiskRegister.Schemes[0], Sound.RiskRegister.Schemes[1] with { ConvertsTo = [new() { To = new("RS-9") }] }] } }, "$.riskRegister.schemes[1].convertsTo[0].to", "RS-2"),
        new(Broken, "the scheme of an opportunity", Register(new() { Opportunities = [new() { Id = new("OP-1"), Title = "t", Rating = new() { Scheme = new("RS-9") } }] }), "$.riskRegister.opportunities[0].rating.scheme", "OP-1"),
        new(Broken, "a scheme of a report", Register(new() { Reports = [new() { Id = new("RR-1"), Title = "t", Schemes = [new("RS-1"), new("RS-9")] }] }), "$.riskRegister.reports[0].schemes[1]", "RR-1"),
        new(Broken, "the role above a role", Sound with { Roles = [Sound.Roles[0], Sound.Roles[1] with { ReportsTo = new("RO-9") }] }, "$.roles[1].reportsTo", "RO-2"),
        new(Broken, "a role of a person", Sound with { People = [Sound.People[0] with { Roles = [new("RO-9")] }, Sound.People[1]] }, "$.people[0].roles[0]", "P-1"),
        new(Broken, "the person above a person", Sound with { People = [Sound.People[0], Sound.People[1] with { ReportsTo = new("P-9") }] }, "$.people[1].reportsTo", "P-2"),
        new(Broken, "the evidence of a competence", Sound with { People = [Sound.People[0], Sound.People[1] with { Competences = [new() { Subject = "a" }, new() { Subject = "b", Evidence = new("E-9") }] }] }, "$.people[1].competences[1].evidence", "P-2"),
        new(Broken, "the scope of a process", Sound with { Processes = [Sound.Processes[0] with { Scopes = [new("SC-9")] }, Sound.Processes[1]] }, "$.processes[0].scopes[0]", "PR-1"),
        new(Broken, "the scope of an asset", Sound with { Assets = [Sound.Assets[0], Sound.Assets[1] with { Scopes = [new("SC-1"), new("SC-9")] }] }, "$.assets[1].scopes[1]", "AST-2"),
        new(Broken, "the scope of an AI system", Sound with { AiSystems = [Sound.AiSystems[0], Sound.AiSystems[1] with { Scopes = [new("SC-9")] }] }, "$.aiSystems[1].scopes[0]", "AI-2"),
        new(Broken, "the evidence of a measure under the EU AI Act", Sound with { AiSystems = [Sound.AiSystems[0], Sound.AiSystems[1] with { AiAct = UnderAct("E-9", "R-1") }] }, "$.aiSystems[1].aiAct.measures[1].evidence[0]", "AI-2"),
        new(Broken, "the risk of a measure under the EU AI Act", Sound with { AiSystems = [Sound.AiSystems[0], Sound.AiSystems[1] with { AiAct = UnderAct("E-1", "R-9") }] }, "$.aiSystems[1].aiAct.measures[1].risks[0]", "AI-2"),
        new(Broken, "a risk of a change", Sound with { Changes = [Sound.Changes[0], Sound.Changes[1] with { Risks = [new("R-9")] }] }, "$.changes[1].risks[0]", "CH-2"),
        new(Broken, "an AI system of a change", Sound with { Changes = [Sound.Changes[0], Sound.Changes[1] with { AiSystems = [new("AI-9")] }] }, "$.changes[1].aiSystems[0]", "CH-2"),
        new(Broken, "an asset of a change", Sound with { Changes = [Sound.Changes[0], Sound.Changes[1] with { Assets = [new("AST-9")] }] }, "$.changes[1].assets[0]", "CH-2"),
        new(Broken, "a process of a change", Sound with { Changes = [Sound.Changes[0], Sound.Changes[1] with { Processes = [new("PR-9")] }] }, "$.changes[1].processes[0]", "CH-2"),
        new(Broken, "a risk of an action", Sound with { TreatmentPlans = [Sound.TreatmentPlans[0], Sound.TreatmentPlans[1] with { Actions = [new() { Id = new("ACT-2"), Title = "t" }, new() { Id = new("ACT-3"), Title = "t", Risks = [new("R-9")] }] }] }, "$.treatmentPlans[1].actions[1].risks[0]", "ACT-3"),
        new(Broken, "the system of an impact assessment", Sound with { ImpactAssessments = [new() { Id = new("IA-1"), System = new("AI-9") }] }, "$.impactAssessments[0].system", "IA-1"),
        new(Broken, "a change that an impact assessment was made for", Sound with { ImpactAssessments = [new() { Id = new("IA-1"), System = new("AI-1"), AssessedForChanges = [new("CH-9")] }] }, "$.impactAssessments[0].assessedForChanges[0]", "IA-1"),
        new(Broken, "a risk of an impact", Sound with { ImpactAssessments = [new() { Id = new("IA-1"), System = new("AI-1"), Impacts = [new(), new() { Risks = [new("R-1"), new("R-9")] }] }] }, "$.impactAssessments[0].impacts[1].risks[1]", "IA-1"),
        new(Broken, "a system that a control is not applied to", Stated(new() { Control = ControlId.Parse("42001:2023 A.2.2"), NotAppliedTo = [new() { System = new("AI-1") }, new() { System = new("AI-9") }] }), "$.statements[0].entries[0].notAppliedTo[1].system", "ISO/IEC 42001:2023 A.2.2"),
        new(Broken, "a system that an additional control is not applied to", Sound with { Statements = [new() { Standard = Aims, AdditionalControls = [new() { Control = ControlId.Parse("42001:2023 X-01"), NotAppliedTo = [new() { System = new("AI-9") }] }] }] }, "$.statements[0].additionalControls[0].notAppliedTo[0].system", "ISO/IEC 42001:2023 X-01"),
        new(Broken, "the item that took another's place", Sound with { Evidence = [Sound.Evidence[0], Sound.Evidence[1] with { SupersededBy = new("E-9") }] }, "$.evidence[1].supersededBy", "E-2"),
        new(Broken, "the audit that an item is used for", Sound with { Evidence = [Sound.Evidence[0], Sound.Evidence[1] with { UsedIn = [new("EA-1"), new("EA-9")] }] }, "$.evidence[1].usedIn[1]", "E-2"),
        new(Broken, "the AI system of an item", Sound with { Evidence = [Sound.Evidence[0] with { AiSystems = [new("AI-9")] }, Sound.Evidence[1]] }, "$.evidence[0].aiSystems[0]", "E-1"),
        new(Broken, "a list that is empty as a whole", new() { Processes = [new() { Id = new("PR-1"), Name = "n", Scopes = [new("SC-1")] }] }, "$.processes[0].scopes[0]", "PR-1"),

        new(Repeated, "every id stands once", Sound),
        new(Repeated, "an empty document", new()),
        new(Repeated, "the same id for two kinds", new() { Assets = [new() { Id = new("X-1"), Name = "n" }, new() { Id = new("X-2"), Name = "n" }], Processes = [new() { Id = new("X-1"), Name = "n" }, new() { Id = new("X-2"), Name = "n" }] }),
        new(Repeated, "ids that differ in case only", new() { Assets = [new() { Id = new("X-1"), Name = "n" }, new() { Id = new("x-1"), Name = "n" }] }),
        new(Repeated, "ids that say nothing", new() { Assets = [new() { Id = default, Name = "n" }, new() { Id = default, Name = "m" }] }),
        new(Repeated, "a scope", Sound with { Scopes = [Sound.Scopes[0], Sound.Scopes[1] with { Id = new("SC-1") }] }, "$.scopes[1].id", "SC-1"),
        new(Repeated, "the same thing twice", Sound with { Assets = [Sound.Assets[0], Sound.Assets[1], Sound.Assets[0]] }, "$.assets[2].id", "AST-1"),
        new(Repeated, "an issue", Sound with { Issues = [.. Sound.Issues, Sound.Issues[0]] }, "$.issues[2].id", "I-1"),
        new(Repeated, "an interested party", Sound with { InterestedParties = [.. Sound.InterestedParties, Sound.InterestedParties[0]] }, "$.interestedParties[2].id", "IP-1"),
        new(Repeated, "an obligation", Sound with { Obligations = [.. Sound.Obligations, Sound.Obligations[0]] }, "$.obligations[2].id", "OBL-1"),
        new(Repeated, "a contract", Sound with { Contracts = [.. Sound.Contracts, Sound.Contracts[0]] }, "$.contracts[2].id", "CON-1"),
        new(Repeated, "a role", Sound with { Roles = [.. Sound.Roles, Sound.Roles[0]] }, "$.roles[2].id", "RO-1"),
        new(Repeated, "a person", Sound with { People = [.. Sound.People, Sound.People[0]] }, "$.people[2].id", "P-1"),
        new(Repeated, "a process", Sound with { Processes = [.. Sound.Processes, Sound.Processes[0]] }, "$.processes[2].id", "PR-1"),
        new(Repeated, "a document", Sound with { Documents = [.. Sound.Documents, Sound.Documents[0]] }, "$.documents[2].id", "D-1"),
        new(Repeated, "an AI system", Sound with { AiSystems = [.. Sound.AiSystems, Sound.AiSystems[0]] }, "$.aiSystems[2].id", "AI-1"),
        new(Repeated, "a change", Sound with { Changes = [.. Sound.Changes, Sound.Changes[0]] }, "$.changes[2].id", "CH-1"),
        new(Repeated, "an objective", Sound with { Objectives = [.. Sound.Objectives, Sound.Objectives[0]] }, "$.objectives[2].id", "O-1"),
        new(Repeated, "a scheme", Sound with { RiskRegister = Sound.RiskRegister! with { Schemes = [.. Sound.RiskRegister.Schemes, Sound.RiskRegister.Schemes[0]] } }, "$.riskRegister.schemes[2].id", "RS-1"),
        new(Repeated, "a risk", Sound with { RiskRegister = Sound.RiskRegister! with { Risks = [.. Sound.RiskRegister.Risks, Sound.RiskRegister.Risks[0]] } }, "$.riskRegister.risks[2].id", "R-1"),
        new(Repeated, "an opportunity", Sound with { RiskRegister = Sound.RiskRegister! with { Opportunities = [.. Sound.RiskRegister.Opportunities, Sound.RiskRegister.Opportunities[0]] } }, "$.riskRegister.opportunities[2].id", "OP-1"),
        new(Repeated, "a report", Sound with { RiskRegister = Sound.RiskRegister! with { Reports = [.. Sound.RiskRegister.Reports, Sound.RiskRegister.Reports[0]] } }, "$.riskRegister.reports[2].id", "RR-1"),
        new(Repeated, "a treatment plan", Sound with { TreatmentPlans = [.. Sound.TreatmentPlans, new() { Id = new("TP-1"), Standard = Isms }] }, "$.treatmentPlans[2].id", "TP-1"),
        new(Repeated, "an action of one plan", Sound with { TreatmentPlans = [Sound.TreatmentPlans[0] with { Actions = [new() { Id = new("ACT-1"), Title = "t" }, new() { Id = new("ACT-1"), Title = "u" }] }] }, "$.treatmentPlans[0].actions[1].id", "ACT-1"),
        new(Repeated, "an action of two plans", Sound with { TreatmentPlans = [Sound.TreatmentPlans[0], Sound.TreatmentPlans[1] with { Actions = [new() { Id = new("ACT-2"), Title = "t" }, new() { Id = new("ACT-1"), Title = "u" }] }] }, "$.treatmentPlans[1].actions[1].id", "ACT-1"),
        new(Repeated, "an impact assessment", Sound with { ImpactAssessments = [.. Sound.ImpactAssessments, Sound.ImpactAssessments[0]] }, "$.impactAssessments[2].id", "IA-1"),
        new(Repeated, "an item of evidence", Sound with { Evidence = [.. Sound.Evidence, Sound.Evidence[0]] }, "$.evidence[2].id", "E-1"),
        new(Repeated, "a sampling plan", Sound with { SamplingPlans = [.. Sound.SamplingPlans, Sound.SamplingPlans[0]] }, "$.samplingPlans[2].id", "SP-1"),
        new(Repeated, "an external audit", Sound with { ExternalAudits = [.. Sound.ExternalAudits, Sound.ExternalAudits[0]] }, "$.externalAudits[2].id", "EA-1"),
    ];

    private static Risk R2 => new() { Id = new("R-2"), Title = "t" };

    /// <summary>What the rest of the sound document refers to.</summary>
    private static RiskRegister Bare => new() { Schemes = [new() { Id = new("RS-1") }, new() { Id = new("RS-2") }], Risks = [new() { Id = new("R-1"), Title = "t" }] };

    /// <summary>The sound document with a register that holds these beside what the rest refers to; they stand first.</summary>
    private static ManagementSystem Register(RiskRegister register) => Sound with
    {
        RiskRegister = register with { Schemes = Bare.Schemes, Risks = [.. register.Risks, .. Bare.Risks] },
    };

    private static ManagementSystem Stated(SoaEntry entry) => Sound with { Statements = [new() { Standard = entry.Control.Standard, Entries = [entry] }] };

    private static AiActRecord UnderAct(string evidence, string risk) => new()
    {
        Law = StandardId.Parse("EU AI Act:2026"),
        Measures = [new() { Provision = ProvisionNumber.Parse("Art. 4") }, new() { Provision = ProvisionNumber.Parse("Art. 9"), Evidence = [new(evidence)], Risks = [new(risk)] }],
    };
}
