using static Iso.Standards.Row;
using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards;

/// <content>The organization and its scopes.</content>
public static partial class SampleSystem
{
    private static OrganizationProfile Profile => new()
    {
        Name = "Harbourline Freight Software",
        DevelopsSoftware = true,
        OutsourcesDevelopment = false,
        WorksRemotely = true,
        UsesCloudServices = true,
        ProcessesPersonalData = true,
        HasOffices = true,
        UsesRemovableMedia = true,
        TestsWithLiveData = false,
        DesignsProductsOrServices = true,
        HoldsCustomerProperty = true,
        UsesTraceableMeasurement = false,
        UsesSuppliers = true,
        AiRoles = [AiRole.Developer, AiRole.Trainer, AiRole.Acquirer, AiRole.Provider, AiRole.User],
    };

    private static Scope[] Scopes =>
    [
        new()
        {
            Id = new("SC-01"),
            Standard = Qms.Id,
            Description = "Design, development, operation and support of software for berth, gate and shift planning in sea ports, from the office in Sandhamn and from home.",
            ApprovedOn = Day(2026, 2, 16),
            NonApplicable =
            [
                new()
                {
                    Requirement = ProvisionNumber.Parse("7.1.5.2"),
                    Justification = "The product is software: no result that customers receive depends on an instrument that would have to be calibrated; tide and wind values come from the ports with their own statements of accuracy.",
                    AffectsConformity = false,
                },
            ],
        },
        new()
        {
            Id = new("SC-02"),
            Standard = Isms.Id,
            Description = "Information of customers and of the company in the design, operation and support of the port planning service: the office in Sandhamn, work from home, and two cloud regions within the EU.",
            ApprovedOn = Day(2026, 2, 16),
        },
        new()
        {
            Id = new("SC-03"),
            Standard = Aims.Id,
            Description = "The AI systems that Harbourline develops and provides (Berth Forecast, Shift Planner) and the one that it uses (Answer Draft), with their data, models and life cycle.",
            ApprovedOn = Day(2026, 2, 16),
        },
    ];

    private static Issue[] Issues =>
    [
        new() { Id = new("ISS-01"), Title = "Ports buy planning software more and more as a service and ask for certificates in their tenders", Kind = IssueKind.External },
        new() { Id = new("ISS-02"), Title = "Climate: storms and low water shift arrivals, and heat waves load the cloud regions; climate was judged to be a relevant issue in 2026", Kind = IssueKind.External },
        new() { Id = new("ISS-03"), Title = "Ports count as critical infrastructure, and attacks on their suppliers rise", Kind = IssueKind.External, Standards = [Isms.Id] },
        new() { Id = new("ISS-04"), Title = "The law on AI sorts the Shift Planner among systems of high risk", Kind = IssueKind.External, Standards = [Aims.Id] },
        new() { Id = new("ISS-05"), Title = "Knowledge of tide data and of the forecast models rests with few people", Kind = IssueKind.Internal },
        new() { Id = new("ISS-06"), Title = "Teams work from home three days a week", Kind = IssueKind.Internal, Standards = [Qms.Id, Isms.Id] },
        new() { Id = new("ISS-07"), Title = "Terminal staff and their unions look closely at software that plans people", Kind = IssueKind.External, Standards = [Qms.Id, Aims.Id] },
    ];

    private static InterestedParty[] InterestedParties =>
    [
        new() { Id = new("PTY-01"), Name = "Port authorities", Requirements = ["Berth plans on time", "Word of an incident within four hours", "Plans that lower waiting times and thereby emissions"] },
        new() { Id = new("PTY-02"), Name = "Terminal operators", Requirements = ["Bookings that no other terminal can see", "Three days of notice before interfaces change"], Standards = [Qms.Id, Isms.Id] },
        new() { Id = new("PTY-03"), Name = "Crane operators and other staff of terminals", Requirements = ["Shifts that are fair and can be explained", "A person to turn to"], Standards = [Aims.Id] },
        new() { Id = new("PTY-04"), Name = "Ship crews and lorry drivers", Requirements = ["Personal data used for the port call only"], Standards = [Isms.Id, Aims.Id] },
        new() { Id = new("PTY-05"), Name = "Authorities for cybersecurity, data protection and AI", Requirements = ["Notices in time", "Records that can be shown"], Standards = [Isms.Id, Aims.Id] },
        new() { Id = new("PTY-06"), Name = "Staff of Harbourline", Requirements = ["Clear duties", "Tools that work", "A way to raise concerns"] },
        new() { Id = new("PTY-07"), Name = "Owners", Requirements = ["Growth without surprises"] },
    ];

    private static Process[] Processes =>
    [
        new() { Id = new("PR-01"), Name = "Design and develop the product", Owner = Who.Engineering, Scopes = Ids<Scope>("SC-01 SC-02 SC-03") },
        new() { Id = new("PR-02"), Name = "Run the service", Owner = Who.Platform, IsCritical = true, Scopes = Ids<Scope>("SC-01 SC-02 SC-03") },
        new() { Id = new("PR-03"), Name = "Support customers", Owner = Who.Customers, Scopes = Ids<Scope>("SC-01 SC-02 SC-03") },
        new() { Id = new("PR-04"), Name = "Offer and contract", Owner = Who.Customers, Scopes = Ids<Scope>("SC-01 SC-02") },
        new() { Id = new("PR-05"), Name = "Buy and follow suppliers", Owner = Who.Legal, Scopes = Ids<Scope>("SC-01 SC-02 SC-03") },
        new() { Id = new("PR-06"), Name = "Hire and lead people", Owner = Who.People, Scopes = Ids<Scope>("SC-01 SC-02 SC-03") },
        new() { Id = new("PR-07"), Name = "Build and watch AI models", Owner = Who.DataScience, Scopes = Ids<Scope>("SC-01 SC-02 SC-03") },
        new() { Id = new("PR-08"), Name = "Handle incidents", Owner = Who.Security, IsCritical = true, Scopes = Ids<Scope>("SC-01 SC-02 SC-03") },
        new() { Id = new("PR-09"), Name = "Steer and improve the management system", Owner = Who.Quality, Scopes = Ids<Scope>("SC-01 SC-02 SC-03") },
    ];

    private static Asset[] Assets =>
    [
        new() { Id = new("AST-01"), Name = "Booking database with berth plans", Owner = Who.Platform, IsCritical = true, Scopes = Ids<Scope>("SC-01 SC-02") },
        new() { Id = new("AST-02"), Name = "Crew lists and driver bookings", Owner = Who.Product, IsCritical = true, HoldsPersonalData = true, Scopes = Ids<Scope>("SC-01 SC-02") },
        new() { Id = new("AST-03"), Name = "Source code and build", Owner = Who.Engineering, IsCritical = true, Scopes = Ids<Scope>("SC-01 SC-02 SC-03") },
        new() { Id = new("AST-04"), Name = "Identity provider", Owner = Who.ItSupport, IsCritical = true, HoldsPersonalData = true, Scopes = Ids<Scope>("SC-02") },
        new() { Id = new("AST-05"), Name = "Cloud platform in two regions", Owner = Who.Platform, IsCritical = true, Scopes = Ids<Scope>("SC-01 SC-02 SC-03") },
        new() { Id = new("AST-06"), Name = "Laptops and phones", Owner = Who.ItSupport, Scopes = Ids<Scope>("SC-02") },
        new() { Id = new("AST-07"), Name = "Log store and alarms", Owner = Who.Security, Scopes = Ids<Scope>("SC-02 SC-03") },
        new() { Id = new("AST-08"), Name = "Backups", Owner = Who.Platform, IsCritical = true, HoldsPersonalData = true, Scopes = Ids<Scope>("SC-01 SC-02") },
        new() { Id = new("AST-09"), Name = "Office floor with network cabinet", Owner = Who.Office, Scopes = Ids<Scope>("SC-01 SC-02") },
        new() { Id = new("AST-10"), Name = "Offers, prices and contracts", Owner = Who.Customers, Scopes = Ids<Scope>("SC-01 SC-02") },
        new() { Id = new("AST-11"), Name = "Port call history for training models", Owner = Who.DataScience, IsCritical = true, Scopes = Ids<Scope>("SC-02 SC-03") },
        new() { Id = new("AST-12"), Name = "Model registry", Owner = Who.DataScience, Scopes = Ids<Scope>("SC-02 SC-03") },
        new() { Id = new("AST-13"), Name = "Ticket system of customer support", Owner = Who.Customers, HoldsPersonalData = true, Scopes = Ids<Scope>("SC-01 SC-02 SC-03") },
    ];

    private static AiSystem[] AiSystems =>
    [
        new()
        {
            Id = new("AIS-1"),
            Name = "Berth Forecast",
            Purpose = "Forecasts when vessels arrive and proposes a berth plan that a human planner accepts, changes or rejects.",
            Version = "4.0",
            Owner = Who.DataScience,
            RiskClass = AiRiskClass.Minimal,
            Roles = [AiRole.Developer, AiRole.Trainer, AiRole.Provider],
            Scopes = Ids<Scope>("SC-03"),
            AiAct = ForecastUnderAct,
        },
        new()
        {
            Id = new("AIS-2"),
            Name = "Shift Planner",
            Purpose = "Proposes which crane operators work which shift, from qualification, rest times and expected load; a shift manager decides. In a pilot at two terminals.",
            Version = "0.9",
            Owner = Who.Product,
            RiskClass = AiRiskClass.High,
            Roles = [AiRole.Developer, AiRole.Trainer, AiRole.Provider],
            Scopes = Ids<Scope>("SC-03"),
            AiAct = ShiftPlannerUnderAct,
        },
        new()
        {
            Id = new("AIS-3"),
            Name = "Answer Draft",
            Purpose = "Drafts replies to support requests with a language model bought as a service; a support engineer reads, corrects and sends them.",
            Version = "2.3",
            Owner = Who.Customers,
            RiskClass = AiRiskClass.Transparency,
            Roles = [AiRole.Acquirer, AiRole.User],
            Scopes = Ids<Scope>("SC-03"),
            AiAct = AnswerDraftUnderAct,
        },
    ];

    private static Change[] Changes =>
    [
        new() { Id = new("CH-01"), Title = "The second cloud region moved to another country of the EU", On = Day(2026, 5, 18), IsSignificant = true, Risks = Ids<Risk>("R-05 R-12"), Assets = Ids<Asset>("AST-05"), Processes = Ids<Process>("PR-02") },
        new() { Id = new("CH-02"), Title = "Berth Forecast 4.0 also learns from weather", On = Day(2026, 6, 15), IsSignificant = true, Risks = Ids<Risk>("R-25 R-26"), AiSystems = Ids<AiSystem>("AIS-1") },
        new() { Id = new("CH-03"), Title = "The wish of a terminal for reading the mood of crane operators from camera pictures was turned down", On = Day(2026, 4, 9), Risks = Ids<Risk>("R-31"), AiSystems = Ids<AiSystem>("AIS-2") },
        new() { Id = new("CH-04"), Title = "Answer Draft changes to a newer language model of the same supplier", On = Day(2026, 12, 7), IsSignificant = true, Risks = Ids<Risk>("R-29 R-30"), AiSystems = Ids<AiSystem>("AIS-3") },
        new() { Id = new("CH-05"), Title = "New ticket form for customer complaints", On = Day(2026, 10, 5), Processes = Ids<Process>("PR-03") },
    ];

    private static Objective[] Objectives =>
    [
        new() { Id = new("OBJ-01"), Title = "Customers get a first answer quickly", Standards = [Qms.Id], Owner = Who.Customers, Target = "First answer within two hours in 95 % of requests", DueOn = Day(2026, 12, 31) },
        new() { Id = new("OBJ-02"), Title = "Releases do what was agreed", Standards = [Qms.Id], Owner = Who.Engineering, Target = "At most two releases a quarter taken back", DueOn = Day(2026, 12, 31) },
        new() { Id = new("OBJ-03"), Title = "Known holes are closed in time", Standards = [Isms.Id], Owner = Who.Security, Target = "Critical patches within 14 days in 100 % of cases", DueOn = Day(2026, 12, 31), ServedBy = [.. Security("A.8.8").Select(static c => c.Provision)] },
        new() { Id = new("OBJ-04"), Title = "Rights end with the task", Standards = [Isms.Id], Owner = Who.Security, Target = "No right older than a quarter without a review", DueOn = Day(2026, 12, 31), ServedBy = [.. Security("A.5.18 A.8.2").Select(static c => c.Provision)] },
        new() { Id = new("OBJ-05"), Title = "Models learn from data of known quality and origin", Standards = [Aims.Id], Owner = Who.DataScience, Target = "Every training set has a data sheet and passes its checks", DueOn = Day(2027, 3, 31), ServedBy = [.. Ai("A.4 A.7").Select(static c => c.Provision)] },
        new() { Id = new("OBJ-06"), Title = "Shift proposals treat groups alike", Standards = [Aims.Id], Owner = Who.Product, Target = "Share of night shifts differs by less than 3 points between groups", DueOn = Day(2027, 3, 31), ServedBy = [.. Ai("A.5 A.6 A.6.1 A.6.2").Select(static c => c.Provision)] },
        new() { Id = new("OBJ-07"), Title = "People know when AI speaks, and decide themselves", Standards = [Aims.Id], Owner = Who.Customers, Target = "Every draft is read before it is sent; every proposal shows its reasons", DueOn = Day(2027, 6, 30), ServedBy = [.. Ai("A.8 A.9").Select(static c => c.Provision)] },
        new() { Id = new("OBJ-08"), Title = "It is clear who answers for AI, here and with partners", Standards = [Aims.Id], Owner = Who.AiBoard, Target = "All contracts for AI name the duties of both sides", DueOn = Day(2027, 6, 30), ServedBy = [.. Ai("A.2 A.3 A.10").Select(static c => c.Provision)] },
    ];
}
