using static Iso.Standards.Row;

namespace Iso.Standards;

/// <content>Risks to the service, its quality and its suppliers.</content>
public static partial class SampleSystem
{
    private static RiskRow[] OperationRisks =>
    [
        new("R-05", "The service stands still: a region is lost, or a convoy triples the load", "infosec continuity", Who.Platform)
        {
            Causes = ["Failure of a cloud region in a heat wave", "Load in peaks", "Scans at a bad hour"],
            Loss = "A", Assets = "AST-05 AST-01", Processes = "PR-02", Products = ["Berth planning"],
            Inherent = "4 infosec A5; continuity O5", Current = "2 infosec A4; continuity O4", Residual = "1 infosec A4; continuity O4",
            Treatment = Modify("Two regions, rehearsed"), Security = "A.5.23 A.5.29 A.5.30 A.8.6 A.8.14 A.8.21 A.8.34", Actions = "ACT-05",
        },
        new("R-06", "A faulty change breaks berth planning", "quality infosec", Who.Engineering)
        {
            Causes = ["Scripts run against the wrong environment", "Lessons of outages are not drawn"],
            Loss = "IA", Assets = "AST-01", Processes = "PR-01 PR-02", Products = ["Berth planning"], Objectives = "OBJ-02",
            Inherent = "5 quality Q4 K4; infosec I4 A4", Residual = "2 quality Q2 K2; infosec I2 A2",
            Treatment = Modify("Every change is reviewed, tested and can be taken back"), Security = "A.5.27 A.8.25 A.8.31 A.8.32 X-01",
        },
        new("R-10", "A supplier leaks customer data or changes its service without a word", "infosec quality", Who.Legal)
        {
            Causes = ["Contracts without duties", "Hosting moves to another country"],
            Loss = "CA", Assets = "AST-01 AST-10", Processes = "PR-05",
            Inherent = "4 infosec C4 A3; quality K3", Current = "2 infosec C3 A2; quality K2", Residual = "2 infosec C3 A2; quality K2",
            Treatment = Modify("Suppliers are chosen, bound and reviewed"), Security = "A.5.19 A.5.20 A.5.22 A.6.6 A.8.12", Actions = "ACT-08",
            Acceptance = Accepted("P-07", "Reviews come once a year, and a change in between is noticed late"),
        },
        new("R-13", "An attack goes unnoticed for weeks", "infosec", Who.Security)
        {
            Causes = ["Logs that nobody watches", "Clocks that differ", "Staff who do not report"],
            Loss = "CI", Assets = "AST-07 AST-01", Processes = "PR-08",
            Inherent = "4 infosec C4 I4", Current = "2 infosec C4 I4", Residual = "2 infosec C3 I3",
            Treatment = Modify("Alarms, and people who raise them"), Security = "A.5.25 A.6.3 A.6.8 A.8.15 A.8.16 A.8.17", Actions = "ACT-09",
            Acceptance = Accepted("P-02", "Alarms on the booking database come in January; until then it is looked at by hand"),
        },
        new("R-16", "Data are lost and cannot be restored", "infosec", Who.Platform)
        {
            Causes = ["Backups that nobody has tried", "Deletion by mistake"],
            Loss = "IA", Assets = "AST-08 AST-01", Processes = "PR-02",
            Inherent = "3 infosec I5 A5", Residual = "1 infosec I3 A3",
            Treatment = Modify("Restoring is rehearsed each half-year"), Security = "A.8.13",
        },
        new("R-17", "Personal data of crews show up in tests or on support screens", "infosec privacy", Who.Product)
        {
            Causes = ["Copies of live data", "Screens that show more than the task takes"],
            Loss = "C", Assets = "AST-02 AST-13", Processes = "PR-03",
            Inherent = "4 infosec C4; privacy P4", Current = "2 infosec C3; privacy P3", Residual = "1 infosec C3; privacy P3",
            Treatment = Modify("Made-up crews in tests, masks on screens"), Security = "A.8.11 A.8.31 A.8.33", Actions = "ACT-06 ACT-07",
        },
        new("R-19", "An incident is handled in a muddle, and authorities and ports hear of it late", "infosec compliance", Who.Security)
        {
            Causes = ["Nobody is in charge", "Templates and lists are missing"],
            Loss = "CIA", Assets = "AST-01", Processes = "PR-08",
            Inherent = "4 infosec C3 I3 A4; compliance O4", Residual = "2 infosec C2 I2 A2; compliance O2",
            Treatment = Modify("Roles, yardstick and templates lie ready and are rehearsed"), Security = "A.5.2 A.5.24 A.5.25 A.5.26",
        },
        new("R-20", "Only one person can rebuild a feed or repair a machine", "quality infosec continuity", Who.Platform)
        {
            Causes = ["Knowledge in heads", "Worn equipment"],
            Loss = "A", Assets = "AST-05 AST-06", Processes = "PR-02", Products = ["Tide data feed"],
            Inherent = "3 quality Q3 K3; infosec A4; continuity O4", Residual = "2 quality Q2 K2; infosec A2; continuity O2",
            Treatment = Modify("Written runbooks, tried by a second person"), Security = "A.5.37 A.7.13",
        },
        new("R-24", "Software of others is used against its licence", "compliance", Who.Legal)
        {
            Causes = ["A copyleft library slips into the app"],
            Products = ["Mobile app"],
            Inherent = "3 compliance O3", Residual = "1 compliance O3",
            Treatment = Modify("The build checks licences"), Security = "A.5.32",
        },
        new("R-32", "A requirement of a port is read wrongly when a contract is made", "quality", Who.Customers)
        {
            Status = RiskStatus.Accepted,
            Causes = ["Local words for the same thing", "Haste in tenders"],
            Processes = "PR-04", Products = ["Berth planning"], Objectives = "OBJ-02",
            Inherent = "3 quality Q2 K3", Residual = "3 quality Q2 K3",
            Treatment = new() { Option = TreatmentOption.Retain, Because = "A workshop with each new port would take longer than the correction of what was misread" },
            Acceptance = Accepted("P-08", "Misreadings come up in the first month and are put right within a sprint"),
        },
        new("R-33", "The old mail server is taken over through a hole that its maker no longer closes", "infosec", Who.ItSupport)
        {
            Status = RiskStatus.Closed,
            Causes = ["Software without support"],
            Loss = "CA", Processes = "PR-03", Assets = "AST-13",
            AssessedOn = new(2026, 3, 4),
            Inherent = "4 infosec C3 A3", Residual = "1 infosec C1 A1",
            Treatment = new() { Option = TreatmentOption.Avoid, Because = "Mail moved to a service", Activity = "Running a mail server of our own", ActivityStoppedOn = Day(2026, 3, 31) },
            Closure = new() { On = Day(2026, 4, 13), Because = "The server was wiped and its address given up", ApprovedBy = Who.Security, Evidence = Ids<Evidence>("EV-34") },
        },
    ];
}
