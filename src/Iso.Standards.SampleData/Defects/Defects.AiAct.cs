namespace Iso.Standards;

/// <content>What can be wrong with AI systems under the EU AI Act. The ids are written out, since their constants stand in the package of the law.</content>
public static partial class Defects
{
    private const string Forecast = "AIS-1";
    private const string ShiftPlanner = "AIS-2";
    private const string AnswerDraft = "AIS-3";

    /// <summary>The law as first published.</summary>
    private static StandardId FormerAct => StandardId.Parse("EU AI Act:2024");

    /// <summary>The day from which the prohibitions apply that came with the amendment: ten days behind that of the sample.</summary>
    private static LocalDate NewProhibitionsFrom => new(2026, 12, 2);

    private static Defect[] OfAiAct =>
    [
        new("ACT-001", "Nobody says whether the company is provider of Berth Forecast", static s => s.AiAct(Forecast, static act => act with { Roles = [] })),
        new("ACT-002", "The Shift Planner of somebody else bears the company's name", static s => s.AiAct(ShiftPlanner, static act => act.OnlyLiteracy() with { Roles = [AiActRole.Distributor, AiActRole.Deployer], UnderOwnName = true })),
        new("ACT-004", "An exception is claimed for a system that profiles people", static s => s.AiAct(ShiftPlanner, static act => act.Classed(static c => c with { ClaimsException = true, ProfilesPersons = true }))),
        new("ACT-005", "An exception is claimed and nothing is written down", static s => s.AiAct(ShiftPlanner, static act => act.OnlyLiteracy().Classed(static c => c with { ClaimsException = true }))),
        new("ACT-007", "A new generator marks its output months late", static s => s.AiAct(Forecast, static act => act.Classed(static c => c with { Transparency = [AiActTransparency.GeneratesContent] }).AddMeasure(new() { Provision = Article("Art. 50(2)"), DueOn = new(2026, 12, 2) }) with { PlacedOnMarketOn = new(2026, 9, 1) })),
        new("ACT-008", "Berth Forecast was classed by the law before its amendment", static s => s.AiAct(Forecast, static act => act.Classed(static c => c with { Law = FormerAct }))) { AsOf = NewProhibitionsFrom },
        new("ACT-009", "Every single person must pass a test, by law as they say", static s => s.AiAct(AnswerDraft, static act => act.Measure("Art. 4", static measure => measure with { DemandsLevelOfEachPerson = true }))),
        new("ACT-010", "A day for the conformity assessment is set without a word", static s => s.AiAct(ShiftPlanner, static act => act.Measure("Art. 43", static measure => measure with { Note = null }))),
        new("ACT-012", "EN 18286 is taken for a cited standard", static s => s.AiAct(ShiftPlanner, static act => act with { Standards = [.. act.Standards.Select(static use => use with { Status = HarmonisationStatus.Cited })] })),
        new("ACT-015", "Risk management of the product is an accepted business risk", static s => s.AiAct(ShiftPlanner, static act => act.Measure("Art. 9", static measure => measure with { Evidence = [] }))),
        new("ACT-016", "Nobody looked for bias in the data", static s => s.AiAct(ShiftPlanner, static act => act.Measure("Art. 10", static measure => measure with { DataShown = [.. measure.DataShown.Where(static aspect => aspect != AiActDataAspect.Bias)] }))),
        new("ACT-017", "The technical documentation is a model card", static s => s.AiAct(ShiftPlanner, static act => act with { TechnicalDocumentation = new() { CompletedOn = new(2026, 10, 1), Points = [1, 2, 3] } })),
        new("ACT-018", "Logs are deleted after ninety days", static s => s.AiAct(ShiftPlanner, static act => act with { LogsKeptFor = Period.FromDays(90) })),
        new("ACT-019", "Documents of the Shift Planner are kept for three years", static s => s.AiAct(ShiftPlanner, static act => act with { DocumentsKeptUntil = new(2031, 2, 1) })),
        new("ACT-020", "A serious incident is reported after a month", static s => s.AiAct(ShiftPlanner, static act => act with { Incidents = [new() { Title = "A rest time was ignored", AwareOn = new(2026, 10, 1), ReportedOn = new(2026, 10, 31) }] })),
        new("ACT-022", "A duty of providers is tracked for a system that is only used", static s => s.AiAct(AnswerDraft, static act => act.AddMeasure(new() { Provision = Article("Art. 17") }))),
        new("ACT-023", "A provider plans the assessment of fundamental rights", static s => s.AiAct(ShiftPlanner, static act => act.AddMeasure(new() { Provision = Article("Art. 27") }))),
        new("ACT-024", "The marking that the supplier owes is tracked as the company's own", static s => s.AiAct(AnswerDraft, static act => act.AddMeasure(new() { Provision = Article("Art. 50(2)") }))),
        new("ACT-025", "Robustness of the model is shown by the risks of the office", static s => s.AiAct(ShiftPlanner, static act => act.Measure("Art. 15", static measure => measure with { Evidence = [new("EV-18")] }))),
        new("ACT-028", "Berth Forecast learned from weather after it was classed", static s => s.AiAct(Forecast, static act => act.Classed(static c => c with { On = new(2026, 3, 2) }))),
        new("ACT-029", "One file stands in two items", static s => s.Item("EV-38", item => item with { Hash = s.Evidence.Single(static other => other.Id.ToString() == "EV-39").Hash })),
        new("ACT-030", "Crane operators learn of the Shift Planner from their roster", static s => s.AiAct(ShiftPlanner, static act => act with { Roles = [AiActRole.Provider, AiActRole.Deployer], UsedAtWork = true })),
    ];

    private static ProvisionNumber Article(string number) => ProvisionNumber.Parse(number);
}
