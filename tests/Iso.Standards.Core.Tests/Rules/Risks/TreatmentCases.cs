using static Iso.Standards.Tests.SoundRegister;

namespace Iso.Standards.Tests;

/// <summary>Cases of RSK-014 to 017, 021 and 022.</summary>
internal static class TreatmentCases
{
    private const string First = "$.riskRegister.risks[0]";

    private static readonly RiskRating Same = Rated(4, 4, "high");

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        new("RSK-014", "R-001 with two controls", Sound),
        new("RSK-014", "16 to 8, no control", With(Security with { Treatment = new() { Option = TreatmentOption.Modify } }), $"{First}.treatment.controls", "R-001"),
        new("RSK-014", "16 to 8, no treatment", With(Security with { Treatment = null }), $"{First}.treatment", "R-001"),
        new("RSK-014", "an action", With(Security with { Treatment = new() { Actions = [new("TA-2")] } })),
        new("RSK-014", "an action of the plan that names the risk", With(Ai with { Treatment = null })),
        new("RSK-014", "no plan", With(Ai with { Treatment = null }) with { TreatmentPlans = [] }, $"{First}.treatment", "R-002"),
        new("RSK-014", "no lower level", With(Security with { Treatment = null, Residual = Same })),
        new("RSK-014", "shared by a contract", With(Security with { Treatment = new() { Option = TreatmentOption.Share, Contract = new("CON-05") } })),
        new("RSK-014", "shared by a policy", With(Security with { Treatment = new() { Option = TreatmentOption.Share, Policy = "POL-1" } })),
        new("RSK-014", "shared by nothing", With(Security with { Treatment = new() { Option = TreatmentOption.Share, Policy = " " } }), $"{First}.treatment.controls", "R-001"),
        new("RSK-014", "the activity ends", With(Security with { Treatment = new() { Option = TreatmentOption.Avoid, Activity = "feature X" } })),
        new("RSK-014", "a change ends it", With(Security with { Treatment = new() { Option = TreatmentOption.Avoid, Change = new("CH-03") } })),
        new("RSK-014", "avoided by nothing", With(Security with { Treatment = new() { Option = TreatmentOption.Avoid } }), $"{First}.treatment.controls", "R-001"),
        new("RSK-014", "a contract explains no retention", With(Security with { Treatment = new() { Option = TreatmentOption.Retain, Contract = new("CON-05"), Activity = "feature X" } }), $"{First}.treatment.controls", "R-001"),
        new("RSK-014", "closed", With(Security with { Treatment = null, Status = RiskStatus.Closed })),

        new("RSK-015", "16 to 8", Sound),
        new("RSK-015", "16 to 16 with two implemented controls", With(Security with { Residual = Same }), $"{First}.residual.level", "R-001"),
        new("RSK-015", "a word for modify", With(Security with { Residual = Same, Treatment = Security.Treatment! with { Option = new("mitigate") } }), $"{First}.residual.level", "R-001"),
        new("RSK-015", "one control partial", With(Security with { Residual = Same, Treatment = Security.Treatment! with { Controls = [A5_15, new(Isms, "A.8.2")] } })),
        new("RSK-015", "one control excluded", With(Security with { Residual = Same, Treatment = Security.Treatment! with { Controls = [A5_15, new(Isms, "A.8.3")] } })),
        new("RSK-015", "one control of no statement", With(Security with { Residual = Same, Treatment = Security.Treatment! with { Controls = [A5_15, new(Isms, "A.8.9")] } })),
        new("RSK-015", "a control of the same number in another standard", With(Security with { Residual = Same, Treatment = Security.Treatment! with { Controls = [ControlId.Parse("42001:2023 A.5.15")] } })),
        new("RSK-015", "no control", With(Security with { Residual = Same, Treatment = new() { Option = TreatmentOption.Modify } })),
        new("RSK-015", "retained", With(Security with { Residual = Same, Treatment = Security.Treatment! with { Option = TreatmentOption.Retain } })),
        new("RSK-015", "less likely within the level", With(Security with { Residual = Rated(3, 4, "high") })),
        new("RSK-015", "less grave within the level", With(Security with { Residual = Rated(4, 3, "high") })),
        new("RSK-015", "levels alone", With(Security with { Inherent = new() { Level = "high" }, Residual = new() { Level = "high" } }), $"{First}.residual.level", "R-001"),
        new("RSK-015", "a higher level is RSK-013", With(Security with { Residual = Rated(5, 5, "critical") })),
        new("RSK-015", "closed", With(Security with { Residual = Same, Status = RiskStatus.Closed })),

        new("RSK-016", "high, modify", Sound),
        new("RSK-016", "high, none", With(Security with { Treatment = null }), $"{First}.treatment", "R-001"),
        new("RSK-016", "high, a treatment without option", With(Security with { Treatment = new() { Controls = [A5_15] } }), $"{First}.treatment.option", "R-001"),
        new("RSK-016", "low, none", With(Quality)),
        new("RSK-016", "medium, none", With(Quality with { Inherent = Rated(5, 1, "medium") }), $"{First}.treatment", "R-003"),
        new("RSK-016", "low by now", With(Security with { Current = Rated(1, 1, "low"), Treatment = null })),
        new("RSK-016", "high by now", With(Quality with { Current = Same }), $"{First}.treatment", "R-003"),
        new("RSK-016", "not known by now", With(Security with { Current = new(), Treatment = null }), $"{First}.treatment", "R-001"),
        new("RSK-016", "no criteria", With(Register with { Schemes = [Scheme with { Criteria = [] }], Risks = [Security with { Treatment = null }] })),
        new("RSK-016", "criteria of the domain", With(Register with { Schemes = [Scheme with { Criteria = [new() { AcceptableUpTo = "low" }, new() { Domain = RiskDomain.InformationSecurity, AcceptableUpTo = "high" }] }], Risks = [Security with { Treatment = null }] })),
        new("RSK-016", "not rated", With(Security with { Inherent = null, Treatment = null })),
        new("RSK-016", "closed", With(Security with { Treatment = null, Status = RiskStatus.Closed })),

        new("RSK-017", "modify", Sound),
        new("RSK-017", "transfer is share, with a note", Option("transfer"), $"{First}.treatment.option", "R-001", Severity.Info),
        new("RSK-017", "ignore", Option("ignore"), $"{First}.treatment.option", "R-001", Severity.Error),
        new("RSK-017", "remove source is modify", Option("remove source"), $"{First}.treatment.option", "R-001", Severity.Info),
        new("RSK-017", "change likelihood is modify", Option("change likelihood"), $"{First}.treatment.option", "R-001", Severity.Info),
        new("RSK-017", "change consequence is modify", Option("change consequence"), $"{First}.treatment.option", "R-001", Severity.Info),
        new("RSK-017", "pursue opportunity is take", Option("pursue opportunity"), $"{First}.treatment.option", "R-001", Severity.Info),
        new("RSK-017", "accept is retain", Option("accept"), $"{First}.treatment.option", "R-001", Severity.Info),
        new("RSK-017", "terminate is avoid", Option("terminate"), $"{First}.treatment.option", "R-001", Severity.Info),
        new("RSK-017", "retain", Option("retain")),
        new("RSK-017", "AVOID", Option("AVOID")),
        new("RSK-017", "share", Option("share")),
        new("RSK-017", "take", Option("take")),
        new("RSK-017", "no option", With(Security with { Treatment = new() })),
        new("RSK-017", "no treatment", With(Security with { Treatment = null })),
        new("RSK-017", "closed", With(Security with { Treatment = new() { Option = new("ignore") }, Status = RiskStatus.Closed })),

        new("RSK-021", "insurance CON-05 and an owner", With(Security with { Treatment = new() { Option = TreatmentOption.Share, Contract = new("CON-05") } })),
        new("RSK-021", "share, no contract, no owner", With(Security with { Owner = null, Treatment = new() { Option = TreatmentOption.Share } }), $"{First}.treatment.contract", "R-001"),
        new("RSK-021", "share, no contract", With(Security with { Treatment = new() { Option = TreatmentOption.Share, Policy = " " } }), $"{First}.treatment.contract", "R-001"),
        new("RSK-021", "a contract that the document does not have", With(Security with { Treatment = new() { Option = TreatmentOption.Share, Contract = new("CON-99") } }), $"{First}.treatment.contract", "R-001"),
        new("RSK-021", "a policy", With(Security with { Treatment = new() { Option = new("transfer"), Policy = "POL-1" } })),
        new("RSK-021", "transfer, no contract", With(Security with { Treatment = new() { Option = new("transfer") } }), $"{First}.treatment.contract", "R-001"),
        new("RSK-021", "a contract and no owner is RSK-005", With(Security with { Owner = null, Treatment = new() { Option = TreatmentOption.Share, Contract = new("CON-05") } })),
        new("RSK-021", "modify without contract", Sound),
        new("RSK-021", "closed", With(Security with { Treatment = new() { Option = TreatmentOption.Share }, Status = RiskStatus.Closed })),

        new("RSK-022", "feature X withdrawn by CH-03", With(Security with { Treatment = new() { Option = TreatmentOption.Avoid, Activity = "feature X", Change = new("CH-03") } })),
        new("RSK-022", "avoid, activity still live", With(Security with { Treatment = new() { Option = TreatmentOption.Avoid, Activity = "feature X" } }), $"{First}.treatment.activityStoppedOn", "R-001"),
        new("RSK-022", "avoid, no activity", With(Security with { Treatment = new() { Option = TreatmentOption.Avoid } }), $"{First}.treatment.activity", "R-001"),
        new("RSK-022", "a day and no activity", With(Security with { Treatment = new() { Option = TreatmentOption.Avoid, Activity = " ", ActivityStoppedOn = new(2026, 1, 1) } }), $"{First}.treatment.activity", "R-001"),
        new("RSK-022", "the activity stopped", With(Security with { Treatment = new() { Option = TreatmentOption.Avoid, Activity = "feature X", ActivityStoppedOn = new(2026, 1, 1) } })),
        new("RSK-022", "a change alone", With(Security with { Treatment = new() { Option = TreatmentOption.Avoid, Change = new("CH-03") } })),
        new("RSK-022", "modify", Sound),
        new("RSK-022", "closed", With(Security with { Treatment = new() { Option = TreatmentOption.Avoid }, Status = RiskStatus.Closed })),
    ];

    private static ManagementSystem Option(string words) => With(Security with { Treatment = Security.Treatment! with { Option = new(words) } });
}
