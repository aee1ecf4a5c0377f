using static Iso.Standards.Row;
using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

/// <content>The treatment plans: the owners of the risks approve that on information security, the AI Board approves that on AI.</content>
public static partial class SampleSystem
{
    private static TreatmentPlan SecurityPlan => new()
    {
        Id = new("PLAN-01"),
        Standard = Isms.Id,
        Version = "2026-2",
        Status = DocumentStatus.Approved,
        Approvals =
        [
            Approval("P-02", 21), Approval("P-03", 21), Approval("P-04", 21), Approval("P-05", 21), Approval("P-06", 21), Approval("P-07", 22),
            Approval("P-08", 22), Approval("P-10", 22), Approval("P-11", 22), Approval("P-12", 22), Approval("P-01", 22),
        ],
        Actions =
        [
            Todo("ACT-01", "Feed warnings of the sector into the ticket system", Who.Security, Day(2027, 2, 26), "medium", "R-03", Security("A.5.7")),
            Todo("ACT-02", "Add the label to exports as PDF and spreadsheet", Who.Product, Day(2027, 3, 31), "medium", "R-23", Security("A.5.13")),
            Todo("ACT-03", "Write a parts list for each release and check it for known faults", Who.Engineering, Day(2027, 4, 30), "medium", "R-11", Security("A.5.21")),
            Todo("ACT-04", "Agree with a forensic firm how traces are kept, and write it down", Who.Security, Day(2027, 5, 28), "medium", "R-09", Security("A.5.28")),
            Todo("ACT-05", "Repeat the failover test that took three hours", Who.Platform, Day(2027, 2, 12), "low", "R-05", Security("A.5.30")),
            Todo("ACT-06", "Let backups of crew data expire after 90 days", Who.Platform, Day(2027, 3, 12), "low", "R-17", Security("A.8.10")),
            Todo("ACT-07", "Mask passport numbers in the mobile app as well", Who.Product, Day(2027, 6, 30), "low", "R-17", Security("A.8.11")),
            Todo("ACT-08", "Try two filters against leaks on the laptops of sales and choose one", Who.Security, Day(2027, 6, 11), "medium", "R-10 R-23", Security("A.8.12")),
            Todo("ACT-09", "Add alarm rules for the booking database", Who.Security, Day(2027, 1, 29), "medium", "R-13", Security("A.8.16")),
            Todo("ACT-10", "Switch on the filter for names of web pages on all laptops", Who.ItSupport, Day(2027, 2, 19), "medium", "R-04 R-15", Security("A.8.23")),
            Todo("ACT-15", "Fit alarms to the doors of the floor", Who.Office, Day(2027, 3, 19), "low", "R-18", Security("A.7.4")),
        ],
    };

    private static TreatmentPlan AiPlan => new()
    {
        Id = new("PLAN-02"),
        Standard = Aims.Id,
        Version = "2026-1",
        Status = DocumentStatus.Approved,
        Approvals = [new() { By = Who.AiBoard, On = Day(2026, 9, 24) }],
        Actions =
        [
            Todo("ACT-11", "Record place and load of the machines that train and serve models", Who.Platform, Day(2027, 2, 5), "medium", "R-25", Ai("A.4.5")),
            Todo("ACT-12", "Finish the papers on the Shift Planner for terminals and authorities", Who.Product, Day(2027, 2, 1), "low", "R-28", Ai("A.6.2.7")),
            Todo("ACT-13", "Keep the trail of each data set from feed to model", Who.DataScience, Day(2027, 2, 5), "low", "R-26", Ai("A.7.5")),
            Todo("ACT-14", "Settle with authorities and unions what is reported on AI, and when", Who.Legal, Day(2027, 2, 8), "low", "R-28", Ai("A.8.5")),
            Todo("ACT-16", "Keep each proposal of the Shift Planner with its reasons for a year", Who.Platform, Day(2026, 7, 31), "high", "R-27", Ai("A.6.2.8"))
                with { CompletedOn = Day(2026, 7, 24), EffectivenessOn = Day(2026, 10, 19), EffectivenessResult = "All twelve complaints of the third quarter could be answered from the log" },
        ],
    };

    private static PlanApproval Approval(string by, int day) => new() { By = by, On = Day(2026, 9, day) };

    private static TreatmentAction Todo(string id, string title, string owner, LocalDate dueOn, string expected, string risks, ControlId[] controls) => new()
    {
        Id = new(id),
        Title = title,
        Owner = owner,
        DueOn = dueOn,
        Resources = "Within the budget of the team for 2026 and 2027",
        ExpectedLevel = expected,
        Risks = Ids<Risk>(risks),
        Controls = controls,
        Integration = "A ticket of the owner's team, followed in the monthly review of the management system",
        EffectivenessMethod = "Check by the Quality Lead against the expected level",
        EffectivenessOn = dueOn.PlusMonths(3),
    };
}
