using static Iso.Standards.Tests.SystemUnderAct;

namespace Iso.Standards.Tests;

/// <summary>Cases of the rules about AI systems under the EU AI Act.</summary>
internal static class AiActRuleCases
{
    private static readonly LocalDate NewProhibitions = new(2026, 12, 2);
    private static readonly AiActDataAspect[] AllShown = [AiActDataAspect.Relevance, AiActDataAspect.Representativeness, AiActDataAspect.Errors, AiActDataAspect.Completeness, AiActDataAspect.Bias, AiActDataAspect.Gaps];
    private static readonly AiActMeasure Marking = On("Art. 50(2)");
    private static readonly AiActRecord Provider = Record(AiActRole.Provider, Use);
    private static readonly AiActRecord Deployer = Record(AiActRole.Deployer, Use);
    private static readonly AiActRecord Generator = Record(AiActRole.Provider, Minimal with { Transparency = [AiActTransparency.GeneratesContent] });
    private static readonly AiActRecord TakenOut = Record(AiActRole.Provider, Excepted);

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        new("ACT-001", "a provider", With(Provider)),
        new("ACT-001", "nothing is recorded of one of two", With(Provider) with { AiSystems = [.. With(Provider).AiSystems, new() { Id = new("AIS-2"), Name = "Two" }] }, "$.aiSystems[1].aiAct", "AIS-2"),
        new("ACT-001", "no role", With(Provider with { Roles = [] }), $"{First}.roles", "AIS-1"),

        new("ACT-002", "under its own name and recorded as provider", With(Provider with { UnderOwnName = true })),
        new("ACT-002", "a deployer who put its name on it", With(Deployer with { UnderOwnName = true }), $"{First}.roles"),
        new("ACT-002", "a distributor who modified it", With(Record(AiActRole.Distributor, Use) with { SubstantiallyModified = true }), $"{First}.roles"),
        new("ACT-002", "an importer whose name is on a system without duties", With(Record(AiActRole.Importer, Minimal) with { UnderOwnName = true })),
        new("ACT-002", "a deployer whose new purpose made it high-risk", With(Record(AiActRole.Deployer, Minimal) with { PurposeChanged = true }), $"{First}.roles"),
        new("ACT-002", "a deployer who changed nothing", With(Deployer)),

        new("ACT-004", "profiling and no exception", With(Record(AiActRole.Provider, Use with { ProfilesPersons = true }))),
        new("ACT-004", "a narrow task with profiling", With(Record(AiActRole.Provider, Use with { ClaimsException = true, ProfilesPersons = true })), $"{First}.classifications[0].claimsException"),
        new("ACT-004", "only the present classification counts", With(Provider with { Classifications = [Use with { On = new(2025, 1, 1), ClaimsException = true, ProfilesPersons = true }, Use] })),

        new("ACT-005", "record and registration", With(TakenOut with { PlacedOnMarketOn = new(2026, 8, 5) })),
        new("ACT-005", "no record", With(Record(AiActRole.Provider, Excepted with { ExceptionDocumentedOn = null })), $"{First}.classifications[0].exceptionDocumentedOn"),
        new("ACT-005", "recorded a day too late", With(TakenOut with { PlacedOnMarketOn = new(2026, 7, 31), Classifications = [Excepted with { ExceptionRegisteredOn = new(2026, 7, 1) }] }), $"{First}.classifications[0].exceptionDocumentedOn"),
        new("ACT-005", "not registered", With(Record(AiActRole.Provider, Excepted with { ExceptionRegisteredOn = null })), $"{First}.classifications[0].exceptionRegisteredOn"),
        new("ACT-005", "registered a day too late", With(TakenOut with { PlacedOnMarketOn = new(2026, 8, 4) }), $"{First}.classifications[0].exceptionRegisteredOn"),
        new("ACT-005", "a deployer need not document it", With(Record(AiActRole.Deployer, Excepted with { ExceptionDocumentedOn = null }))),

        new("ACT-007", "placed 2026-05-01, marked from 2026-12-02", With(Generator with { PlacedOnMarketOn = new(2026, 5, 1), Measures = [Literacy, Marking with { DueOn = new(2026, 12, 2) }] })),
        new("ACT-007", "placed 2026-05-01, marked from 2026-12-03", With(Generator with { PlacedOnMarketOn = new(2026, 5, 1), Measures = [Literacy, Marking with { DueOn = new(2026, 12, 3) }] }), $"{First}.measures[1].dueOn"),
        new("ACT-007", "placed 2026-09-01, marked from 2026-12-02", With(Generator with { PlacedOnMarketOn = new(2026, 9, 1), Measures = [Literacy, Marking with { DueOn = new(2026, 12, 2) }] }), $"{First}.measures[1].dueOn"),
        new("ACT-007", "marked at once", With(Generator with { PlacedOnMarketOn = new(2026, 9, 1), Measures = [Literacy, Marking with { DueOn = new(2026, 9, 1) }] })),

        new("ACT-008", "a day before the new prohibitions", With(Record(AiActRole.Provider, Minimal with { Law = StandardId.Parse("EU AI Act:2024") })), AsOf: new(2026, 12, 1)),
        new("ACT-008", "classed by the former law", With(Record(AiActRole.Provider, Minimal with { Law = StandardId.Parse("EU AI Act:2024") })), $"{First}.classifications[0].law", AsOf: NewProhibitions),
        new("ACT-008", "classed by the amended law", With(Record(AiActRole.Provider, Minimal)), AsOf: NewProhibitions),

        new("ACT-008", "no law is named anywhere", With(Record(AiActRole.Provider, Minimal with { Law = default }) with { Law = default }), $"{First}.classifications[0].law", AsOf: NewProhibitions),

        new("ACT-009", "training by role", With(Provider)),
        new("ACT-009", "every person must be certified", With(Provider with { Measures = [Literacy with { DemandsLevelOfEachPerson = true }] }), $"{First}.measures[0].demandsLevelOfEachPerson"),
        new("ACT-009", "no measure", With(Deployer with { Measures = [] }), $"{First}.measures"),
        new("ACT-009", "not asked of an importer", With(Record(AiActRole.Importer, Use) with { Measures = [] })),
        new("ACT-009", "not asked before 2025-02-02", With(Deployer with { Measures = [], Classifications = [] }), AsOf: new(2025, 2, 1)),

        new("ACT-010", "a day with a reason", With(Provider with { Measures = [Literacy, On("Art. 43") with { DueOn = new(2027, 12, 2), Note = "With the duties" }] })),
        new("ACT-010", "a day without a word", With(Provider with { Measures = [Literacy, On("Art. 43") with { DueOn = new(2026, 8, 2) }] }), $"{First}.measures[1].dueOn"),
        new("ACT-010", "a paragraph of Article 73", With(Provider with { Measures = [Literacy, On("Art. 73(2)") with { DueOn = new(2026, 8, 2) }] }), $"{First}.measures[1].dueOn"),
        new("ACT-010", "Article 9 has one day", With(Provider with { Measures = [Literacy, On("Art. 9") with { DueOn = new(2027, 12, 2) }] })),
        new("ACT-010", "no day is set", With(Provider with { Measures = [Literacy, On("Art. 47")] })),

        new("ACT-012", "published and not cited", With(Provider with { Standards = [new() { Standard = StandardId.Parse("EN 18286:2026"), Status = HarmonisationStatus.PublishedNotCited }] })),
        new("ACT-012", "taken for cited", With(Provider with { Standards = [new() { Standard = StandardId.Parse("EN 18286:2026"), Status = HarmonisationStatus.Cited }] }), $"{First}.standards[0].status"),
        new("ACT-012", "taken for a draft", With(Provider with { Standards = [new() { Standard = StandardId.Parse("EN 18286:2026"), Status = HarmonisationStatus.Draft }] }), $"{First}.standards[0].status"),
        new("ACT-012", "another standard", With(Provider with { Standards = [new() { Standard = StandardId.Parse("EN 301549:2021"), Status = HarmonisationStatus.Cited }] })),

        new("ACT-015", "the risk file is linked", With(Provider with { Measures = [Literacy, On("Art. 9") with { Evidence = [new("EV-1")], Risks = [new("R-1")] }] })),
        new("ACT-015", "an accepted risk is the only record", With(Provider with { Measures = [Literacy, On("Art. 9") with { Risks = [new("R-17")] }] }), $"{First}.measures[1].evidence"),
        new("ACT-015", "met by nothing", With(Provider with { Measures = [Literacy, On("Art. 9(2)") with { Status = AiActMeasureStatus.Met }] }), $"{First}.measures[1].evidence"),
        new("ACT-015", "still open", With(Provider with { Measures = [Literacy, On("Art. 9")] })),
        new("ACT-015", "no high risk", With(Record(AiActRole.Provider, Minimal, On("Art. 9") with { Risks = [new("R-17")] }))),

        new("ACT-016", "all six are shown", With(Provider with { Measures = [Literacy, On("Art. 10") with { Evidence = [new("EV-1")], DataShown = AllShown }] })),
        new("ACT-016", "a policy only", With(Provider with { Measures = [Literacy, On("Art. 10") with { Evidence = [new("EV-1")] }] }), $"{First}.measures[1].dataShown"),
        new("ACT-016", "bias is missing", With(Provider with { Measures = [Literacy, On("Art. 10") with { Evidence = [new("EV-1")], DataShown = [.. AllShown.Where(aspect => aspect != AiActDataAspect.Bias)] }] }), $"{First}.measures[1].dataShown"),
        new("ACT-016", "nothing is shown yet", With(Provider with { Measures = [Literacy, On("Art. 10")] })),

        new("ACT-017", "nine of nine", With(Provider with { PlacedOnMarketOn = new(2028, 1, 10), TechnicalDocumentation = new() { CompletedOn = new(2028, 1, 10), Points = [1, 2, 3, 4, 5, 6, 7, 8, 9] } }), AsOf: new(2028, 2, 1)),
        new("ACT-017", "a model card", With(Provider with { TechnicalDocumentation = new() { CompletedOn = new(2026, 9, 1), Points = [1] } }), $"{First}.technicalDocumentation.points"),
        new("ACT-017", "the simplified form", With(Provider with { TechnicalDocumentation = new() { CompletedOn = new(2026, 9, 1), Points = [1], IsSimplified = true } })),
        new("ACT-017", "under way", With(Provider with { TechnicalDocumentation = new() { Points = [1] } })),
        new("ACT-017", "complete a day after the market", With(Provider with { PlacedOnMarketOn = new(2028, 1, 10), TechnicalDocumentation = new() { CompletedOn = new(2028, 1, 11), IsSimplified = true } }), $"{First}.technicalDocumentation.completedOn", AsOf: new(2028, 2, 1)),
        new("ACT-017", "on the market without", With(Provider with { PlacedOnMarketOn = new(2028, 1, 10) }), $"{First}.technicalDocumentation", AsOf: new(2028, 2, 1)),
        new("ACT-017", "on the market before the duty", With(Provider with { PlacedOnMarketOn = new(2026, 1, 10) }), AsOf: new(2028, 2, 1)),
        new("ACT-017", "not on the market yet", With(Provider with { PlacedOnMarketOn = new(2028, 3, 1) }), AsOf: new(2028, 2, 1)),

        new("ACT-018", "twelve months", With(Provider with { LogsKeptFor = Period.FromMonths(12) })),
        new("ACT-018", "six months", With(Deployer with { LogsKeptFor = Period.FromMonths(6) })),
        new("ACT-018", "ninety days", With(Deployer with { LogsKeptFor = Period.FromDays(90) }), $"{First}.logsKeptFor"),
        new("ACT-018", "181 days are less than six months from March", With(Provider with { LogsKeptFor = Period.FromDays(181) }), $"{First}.logsKeptFor"),
        new("ACT-018", "184 days are six months from any day", With(Provider with { LogsKeptFor = Period.FromDays(184) })),
        new("ACT-018", "ninety days and no high risk", With(Record(AiActRole.Provider, Minimal) with { LogsKeptFor = Period.FromDays(90) })),

        new("ACT-019", "until 2037", With(Provider with { PlacedOnMarketOn = new(2027, 12, 2), DocumentsKeptUntil = new(2037, 12, 2) })),
        new("ACT-019", "a day less", With(Provider with { PlacedOnMarketOn = new(2027, 12, 2), DocumentsKeptUntil = new(2037, 12, 1) }), $"{First}.documentsKeptUntil"),
        new("ACT-019", "no duty of deployers", With(Deployer with { PlacedOnMarketOn = new(2027, 12, 2), DocumentsKeptUntil = new(2030, 12, 2) })),

        new("ACT-020", "aware 2028-01-10, reported 2028-01-25", With(Provider with { Incidents = [new() { Title = "It fell", AwareOn = new(2028, 1, 10), ReportedOn = new(2028, 1, 25) }] })),
        new("ACT-020", "reported after 16 days", With(Provider with { Incidents = [new() { Title = "It fell", AwareOn = new(2028, 1, 10), ReportedOn = new(2028, 1, 26) }] }), $"{First}.incidents[0].reportedOn"),
        new("ACT-020", "a death after ten days", With(Provider with { Incidents = [new() { Title = "It fell", Kind = AiActIncidentKind.Death, AwareOn = new(2028, 1, 10), ReportedOn = new(2028, 1, 20) }] })),
        new("ACT-020", "a death after eleven days", With(Provider with { Incidents = [new() { Title = "It fell", Kind = AiActIncidentKind.Death, AwareOn = new(2028, 1, 10), ReportedOn = new(2028, 1, 21) }] }), $"{First}.incidents[0].reportedOn"),
        new("ACT-020", "a widespread one after three days", With(Provider with { Incidents = [new() { Title = "It fell", Kind = AiActIncidentKind.Widespread, AwareOn = new(2028, 1, 10), ReportedOn = new(2028, 1, 13) }] }), $"{First}.incidents[0].reportedOn"),
        new("ACT-020", "not reported on the last day", With(Provider with { Incidents = [new() { Title = "It fell", AwareOn = new(2026, 11, 6) }] })),
        new("ACT-020", "not reported the day after", With(Provider with { Incidents = [new() { Title = "It fell", AwareOn = new(2026, 11, 5) }] }), $"{First}.incidents[0].reportedOn"),

        new("ACT-022", "deployer duties of a deployer", With(Deployer with { Measures = [Literacy, On("Art. 26(5)")] })),
        new("ACT-022", "a provider duty of a deployer", With(Deployer with { Measures = [Literacy, On("Art. 17")] }), $"{First}.measures[1]"),
        new("ACT-022", "a deployer duty without a high risk", With(Record(AiActRole.Deployer, Minimal, On("Art. 26"))), $"{First}.measures[1]"),
        new("ACT-022", "registration of what was taken out", With(TakenOut with { Measures = [Literacy, On("Art. 49(2)")] })),
        new("ACT-022", "not classed yet", With(Deployer with { Classifications = [], Measures = [Literacy, On("Art. 26")] })),
        new("ACT-022", "a manufacturer of a product is its provider", With(Record(AiActRole.ProductManufacturer, Product, On("Art. 17")))),

        new("ACT-023", "a bank that plans it", With(Deployer with { DeployerCases = [AiActDeployerCase.CreditScoring], Measures = [Literacy, On("Art. 27")] })),
        new("ACT-023", "a bank that does not", With(Deployer with { DeployerCases = [AiActDeployerCase.CreditScoring] }), $"{First}.measures"),
        new("ACT-023", "a provider that plans it", With(Provider with { Measures = [Literacy, On("Art. 27")] }), $"{First}.measures[1]"),
        new("ACT-023", "a deployer of whom nobody says which", With(Deployer with { Measures = [Literacy, On("Art. 27")] })),
        new("ACT-023", "a deployer that is none of them", With(Deployer with { DeployerCases = [AiActDeployerCase.NoCase], Measures = [Literacy, On("Art. 27")] }), $"{First}.measures[1]"),

        new("ACT-024", "a provider with 50(1)", With(Record(AiActRole.Provider, Minimal, On("Art. 50(1)")))),
        new("ACT-024", "a deployer with 50(1)", With(Record(AiActRole.Deployer, Minimal, On("Art. 50(1)"))), $"{First}.measures[1]"),
        new("ACT-024", "a provider with 50(4)", With(Record(AiActRole.Provider, Minimal, On("Art. 50(4)"))), $"{First}.measures[1]"),
        new("ACT-024", "a deployer with 50(3)", With(Record(AiActRole.Deployer, Minimal, On("Art. 50(3)")))),

        new("ACT-025", "tests against attacks", With(Provider with { Measures = [Literacy, On("Art. 15") with { Evidence = [new("EV-1")] }] }, Item("EV-1", "ISO/IEC 42001:2023 A.6.2.4", "ISO/IEC 27001:2022 A.8.8"))),
        new("ACT-025", "27001 alone", With(Provider with { Measures = [Literacy, On("Art. 15") with { Evidence = [new("EV-1")] }] }, Item("EV-1", "ISO/IEC 27001:2022 A.8.8")), $"{First}.measures[1].evidence"),
        new("ACT-025", "an item that claims nothing", With(Provider with { Measures = [Literacy, On("Art. 15") with { Evidence = [new("EV-1")] }] }, Item("EV-1"))),

        new("ACT-028", "two dated records", Changed(new(2026, 8, 12), [Minimal, Minimal with { On = new(2026, 8, 12) }])),
        new("ACT-028", "changed after the record", Changed(new(2026, 8, 12), [Minimal]), $"{First}.classifications[0].on"),
        new("ACT-028", "a change to come", Changed(new(2026, 12, 12), [Minimal])),
        new("ACT-028", "a change of the same day", Changed(new(2026, 8, 10), [Minimal])),

        new("ACT-029", "one item for two articles", With(Provider with { Measures = [Literacy with { Evidence = [new("EV-1")] }, On("Art. 9") with { Evidence = [new("EV-1")] }] }, Hashed("EV-1", 1))),
        new("ACT-029", "two items of one content", With(Provider with { Measures = [Literacy with { Evidence = [new("EV-1")] }, On("Art. 9") with { Evidence = [new("EV-2")] }] }, Hashed("EV-1", 1), Hashed("EV-2", 1)), $"{First}.measures[1].evidence"),
        new("ACT-029", "two items of two contents", With(Provider with { Measures = [Literacy with { Evidence = [new("EV-1"), new("EV-2")] }] }, Hashed("EV-1", 1), Hashed("EV-2", 2))),
        new("ACT-029", "two items without a hash", With(Provider with { Measures = [Literacy with { Evidence = [new("EV-1"), new("EV-2")] }] }, Item("EV-1"), Item("EV-2"))),

        new("ACT-030", "both are told", With(Deployer with { UsedAtWork = true, Measures = [Literacy, On("Art. 26(7)"), On("Art. 26(11)")] })),
        new("ACT-030", "workers are not", With(Deployer with { UsedAtWork = true, Measures = [Literacy, On("Art. 26(11)")] }), $"{First}.measures"),
        new("ACT-030", "affected persons are not", With(Deployer with { UsedAtWork = true, Measures = [Literacy, On("Art. 26(7)")] }), $"{First}.measures"),
        new("ACT-030", "not used at work", With(Deployer with { UsedAtWork = false })),
        new("ACT-030", "a provider does not use it", With(Provider with { UsedAtWork = true })),
    ];

    private static ManagementSystem Changed(LocalDate on, AiActClassification[] classifications)
        => With(Record(AiActRole.Provider, Minimal) with { Classifications = classifications }) with { Changes = [new() { Id = new("CH-1"), Title = "New data", On = on, IsSignificant = true, AiSystems = [new("AIS-1")] }] };

    private static Evidence Hashed(string id, byte content) => Item(id) with { Hash = ContentHash.Of([content]) };
}
