using static Iso.Standards.Row;

namespace Iso.Standards;

/// <content>What the three AI systems are under the EU AI Act: one of high risk, one that answers people, one without duties of its own.</content>
public static partial class SampleSystem
{
    /// <summary>The law as amended in 2026. An id, since this package does not know the crosswalks and frameworks.</summary>
    private static StandardId AmendedAct => StandardId.Parse("EU AI Act:2026");

    private static AiActRecord ForecastUnderAct => new()
    {
        Law = AmendedAct,
        Roles = [AiActRole.Provider],
        Classifications =
        [
            Asked with { By = Who.Legal, Reason = "Forecasts of arrivals are named nowhere in Annex III, and planners deal with a plan, not with a machine that speaks.", Transparency = [AiActTransparency.NoCase] },
        ],
        PlacedOnMarketOn = Day(2024, 3, 4),
        Measures = [Literacy],
    };

    private static AiActRecord ShiftPlannerUnderAct => new()
    {
        Law = AmendedAct,
        Roles = [AiActRole.Provider],
        Classifications =
        [
            Asked with
            {
                By = Who.Legal,
                Reason = "It proposes how work is shared among crane operators.",
                IsAnnexIIIUse = true,
                AnnexIIIPoints = [ProvisionNumber.Parse("Annex III 4(b)")],
                ClaimsException = false,
                ProfilesPersons = false,
                Transparency = [AiActTransparency.NoCase],
            },
        ],
        PlacedOnMarketOn = Day(2028, 2, 1),
        ProviderInUnion = true,
        LogsKeptFor = Period.FromMonths(12),
        DocumentsKeptUntil = Day(2038, 2, 1),
        Measures =
        [
            Literacy,
            new() { Provision = Article("Art. 9"), Status = AiActMeasureStatus.InProgress, DueOn = Day(2027, 12, 2), Note = "Risk file of the product, begun with the talks at two terminals", Evidence = Ids<Evidence>("EV-38"), Risks = Ids<Risk>("R-27") },
            new()
            {
                Provision = Article("Art. 10"),
                Status = AiActMeasureStatus.InProgress,
                DueOn = Day(2027, 12, 2),
                Evidence = Ids<Evidence>("EV-39"),
                DataShown = [AiActDataAspect.Relevance, AiActDataAspect.Representativeness, AiActDataAspect.Errors, AiActDataAspect.Completeness, AiActDataAspect.Bias, AiActDataAspect.Gaps],
            },
            new() { Provision = Article("Art. 15"), Status = AiActMeasureStatus.InProgress, DueOn = Day(2027, 12, 2), Evidence = Ids<Evidence>("EV-39") },
            new() { Provision = Article("Art. 43"), Status = AiActMeasureStatus.Open, DueOn = Day(2027, 12, 2), Note = "Internal control by Annex VI; we take the day of the duties that are assessed, and watch for guidance" },
            new() { Provision = Article("Art. 72"), Status = AiActMeasureStatus.Open, DueOn = Day(2027, 12, 2), Note = "The plan becomes part of the technical documentation; same reading of the day as for Article 43" },
        ],
        Standards = [new() { Standard = StandardId.Parse("EN 18286:2026"), Status = HarmonisationStatus.PublishedNotCited }],
    };

    private static AiActRecord AnswerDraftUnderAct => new()
    {
        Law = AmendedAct,
        Roles = [AiActRole.Deployer],
        Classifications =
        [
            Asked with { By = Who.Legal, Reason = "It writes text; marking is for the supplier, and no draft reaches the public unread.", Transparency = [AiActTransparency.GeneratesContent] },
        ],
        PlacedOnMarketOn = Day(2025, 2, 10),
        Measures = [Literacy],
    };

    /// <summary>The first questions, answered by no for all three.</summary>
    private static AiActClassification Asked => new() { On = Day(2026, 8, 4), IsOutsideScope = false, IsProhibited = false, IsAnnexIProduct = false, IsAnnexIIIUse = false };

    private static AiActMeasure Literacy => new() { Provision = Article("Art. 4"), Status = AiActMeasureStatus.Met, Note = "Modules by role, with tests", Evidence = Ids<Evidence>("EV-10"), ReviewedBy = Who.AiBoard, ReviewedOn = Day(2026, 9, 7) };

    private static ProvisionNumber Article(string number) => ProvisionNumber.Parse(number);
}
