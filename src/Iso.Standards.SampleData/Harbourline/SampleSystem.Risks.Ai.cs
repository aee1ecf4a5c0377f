using static Iso.Standards.Row;

namespace Iso.Standards;

/// <content>Risks of the AI systems.</content>
public static partial class SampleSystem
{
    private static LocalDate AiRound => Day(2026, 9, 14);

    private static RiskRow[] AiRisks =>
    [
        new("R-25", "The berth forecast drifts, and ships wait for berths that stand empty", "ai quality", Who.DataScience)
        {
            Causes = ["Seasons and trade routes change", "Training and service share machines"],
            Affected = "OPGS", Sources = [AiRiskSource.ModelBehaviour, AiRiskSource.DataQuality, AiRiskSource.EnvironmentComplexity, AiRiskSource.Hardware],
            AiSystems = "AIS-1", Processes = "PR-07 PR-02", Products = ["Berth planning"], Assets = "AST-11 AST-12", AssessedOn = AiRound,
            Inherent = "5 ai O4 P2 G2 S3; quality Q4 K4", Current = "3 ai O3 P1 G2 S2; quality Q3 K3", Residual = "2 ai O3 P1 G2 S2; quality Q3 K3",
            Treatment = Modify("The model is watched, and people decide"),
            Ai = "A.3.2 A.4.2 A.4.4 A.4.5 A.5.5 A.6.1.3 A.6.2.3 A.6.2.4 A.6.2.5 A.6.2.6 A.7.4 A.7.6", Actions = "ACT-11",
            Acceptance = Accepted("P-01", "A forecast stays a forecast; planners see its error of the last weeks"),
        },
        new("R-26", "Somebody feeds false positions of vessels into the data that models learn from", "ai infosec", Who.DataScience)
        {
            Causes = ["Radio positions are not signed", "Feeds of others"],
            Loss = "I", Affected = "OPS", Sources = [AiRiskSource.DataQuality, AiRiskSource.SupplyChain],
            AiSystems = "AIS-1", Assets = "AST-11", Processes = "PR-07", AssessedOn = AiRound,
            Inherent = "3 ai O4 P2 S3; infosec I4", Current = "2 ai O3 P2 S2; infosec I3", Residual = "1 ai O3 P2 S2; infosec I3",
            Treatment = Modify("Data pass a gate and keep a trail"), Ai = "A.4.3 A.7.2 A.7.3 A.7.5", Actions = "ACT-13",
        },
        new("R-27", "The Shift Planner gives bad shifts to the same groups of crane operators again and again", "ai privacy", Who.Product)
        {
            Causes = ["Old rosters carry old favours", "Costs count, people do not"],
            Affected = "OPGS", Sources = [AiRiskSource.DataQuality, AiRiskSource.Opacity, AiRiskSource.AutomationLevel],
            AiSystems = "AIS-2", Processes = "PR-07", AssessedOn = AiRound,
            Inherent = "4 ai O3 P5 G5 S3; privacy P3", Current = "3 ai O2 P4 G4 S2; privacy P2", Residual = "3 ai O2 P4 G4 S2; privacy P2",
            Treatment = Modify("Fairness is an aim, a test and a matter of talks"),
            Ai = "A.3.3 A.4.3 A.4.6 A.5.2 A.5.4 A.6.1.2 A.6.1.3 A.6.2.4 A.6.2.8 A.7.2 A.7.4 A.7.6 A.8.3 A.10.4", Actions = "ACT-16",
            Acceptance = new() { By = "P-01", On = Day(2026, 9, 21), Because = "The pilot is small, a shift manager decides, and the works councils asked for it to go on", Until = Day(2027, 3, 31) },
        },
        new("R-28", "The Shift Planner leaves its pilot before the duties for systems of high risk are met", "ai compliance", Who.Legal)
        {
            Causes = ["The law moves", "Duties of provider and terminal are unclear"],
            Affected = "OPS", Sources = [AiRiskSource.LifeCycleGaps, AiRiskSource.TechnologyReadiness],
            AiSystems = "AIS-2", AssessedOn = AiRound,
            Inherent = "4 ai O4 P3 S2; compliance O5", Current = "2 ai O3 P2 S2; compliance O4", Residual = "1 ai O3 P2 S1; compliance O4",
            Treatment = Modify("A gate that only the AI Board opens"), Ai = "A.2.4 A.3.2 A.5.2 A.5.3 A.6.2.2 A.6.2.7 A.8.5 A.10.2", Actions = "ACT-12 ACT-14",
        },
        new("R-29", "Customer data leave with the text that goes to the language model", "ai infosec privacy", Who.Customers)
        {
            Causes = ["Requests quote crew lists", "The supplier keeps text for longer than agreed"],
            Loss = "C", Affected = "OPS", Sources = [AiRiskSource.SupplyChain, AiRiskSource.TechnologyReadiness],
            AiSystems = "AIS-3", Assets = "AST-13", Processes = "PR-03", AssessedOn = AiRound, AssessedFor = "CH-04",
            Inherent = "4 ai O3 P3 S1; infosec C4; privacy P4", Residual = "2 ai O2 P2 S1; infosec C2; privacy P2",
            Treatment = Modify("Names are masked before text leaves, and the contract forbids keeping it"), Ai = "A.2.3 A.8.4 A.9.2 A.10.3",
        },
        new("R-30", "Made-up facts or blind trust in a draft reach a customer", "ai quality", Who.Customers)
        {
            Causes = ["Language models invent", "Haste at night"],
            Affected = "OPS", Sources = [AiRiskSource.AutomationLevel, AiRiskSource.Opacity, AiRiskSource.ModelBehaviour],
            AiSystems = "AIS-3", Processes = "PR-03", Objectives = "OBJ-01", AssessedOn = AiRound, AssessedFor = "CH-04",
            Inherent = "5 ai O3 P2 S1; quality Q3 K4", Residual = "2 ai O2 P2 S1; quality Q2 K2",
            Treatment = Modify("A person reads and sends; samples are checked"), Ai = "A.4.6 A.6.2.4 A.6.2.6 A.8.2 A.9.3 A.9.4",
        },
        new("R-31", "A customer's wish leads to a system that reads the mood of workers", "ai", Who.Product)
        {
            Causes = ["Terminals hope to prevent accidents", "Suppliers offer such cameras"],
            Affected = "OPGS", Sources = [AiRiskSource.TechnologyReadiness, AiRiskSource.LifeCycleGaps],
            AiSystems = "AIS-2", IsProhibited = true, AssessedOn = AiRound,
            Inherent = "2 ai O5 P5 G5 S4", Residual = "1 ai O1 P1 G1 S1",
            Treatment = new() { Option = TreatmentOption.Avoid, Because = "The law forbids it, and so do we", Activity = "Reading moods from pictures of workers", ActivityStoppedOn = Day(2026, 4, 9), Change = new Id<Change>("CH-03") },
            Ai = "A.2.2 A.5.5 A.6.2.2",
        },
    ];
}
