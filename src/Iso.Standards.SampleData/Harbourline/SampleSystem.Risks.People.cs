using static Iso.Standards.Row;

namespace Iso.Standards;

/// <content>Risks from how people work, and from premises and equipment.</content>
public static partial class SampleSystem
{
    private static RiskRow[] PeopleRisks =>
    [
        new("R-07", "A laptop, phone or USB key with customer data is lost or fails", "infosec privacy", Who.ItSupport)
        {
            Causes = ["Trips to quays and trade fairs", "Resale without wiping"],
            Loss = "CA", Assets = "AST-06",
            Inherent = "5 infosec C3 A2; privacy P3", Residual = "4 infosec C1 A1; privacy P1",
            Treatment = Modify("What is lost cannot be read"), Security = "A.5.11 A.6.7 A.7.9 A.7.10 A.7.13 A.7.14 A.8.1 A.8.24",
        },
        new("R-15", "Somebody is tricked into giving access, data or money away", "infosec", Who.Security)
        {
            Causes = ["Lures by mail and telephone", "Leads who tell people to skip a check"],
            Loss = "CI", Assets = "AST-04 AST-10",
            Inherent = "5 infosec C4 I3", Current = "3 infosec C3 I3", Residual = "3 infosec C3 I2",
            Treatment = Modify("People know the lures, and machines stop most"), Security = "A.5.4 A.6.3 A.8.23", Actions = "ACT-10",
            Acceptance = Accepted("P-02", "One lure in fifty still works; a second factor keeps the harm small"),
        },
        new("R-18", "Intruders, water or fire reach desks and the network cabinet", "infosec", Who.Office)
        {
            Causes = ["Lift and stairs are shared", "Old pipes"],
            Loss = "CA", Assets = "AST-09 AST-06",
            Inherent = "3 infosec C3 A3", Current = "3 infosec C2 A2", Residual = "2 infosec C2 A2",
            Treatment = Modify("Doors, sensors and a locked cabinet"), Security = "A.7.1 A.7.2 A.7.4 A.7.5 A.7.8", Actions = "ACT-15",
        },
        new("R-21", "Others read screens, boards and papers or overhear talks", "infosec", Who.Office)
        {
            Causes = ["Glass walls", "Work in trains and kitchens"],
            Loss = "C", Assets = "AST-10",
            Inherent = "4 infosec C2", Residual = "2 infosec C2",
            Treatment = Modify("Cheap habits, and foil on glass"), Security = "A.6.7 A.7.3 A.7.7",
        },
        new("R-22", "Teams invent rules of their own, and projects start without a look at security", "infosec quality", Who.Product)
        {
            Causes = ["Growth", "Pressure of dates"],
            Loss = "CI", Assets = "AST-01", Processes = "PR-01",
            Inherent = "3 infosec C3 I3; quality Q3", Residual = "1 infosec C3 I3; quality Q2",
            Treatment = Modify("One set of policies, one gate for projects"), Security = "A.5.1 A.5.8",
        },
        new("R-23", "Manifests go to a wrong address or into a public tool", "infosec", Who.Customers)
        {
            Causes = ["Files without a label", "Translation sites"],
            Loss = "C", Assets = "AST-01 AST-10",
            Inherent = "4 infosec C3", Current = "3 infosec C3", Residual = "2 infosec C3",
            Treatment = Modify("Labels and a portal now, a filter soon"), Security = "A.5.10 A.5.12 A.5.13 A.5.14 A.8.12", Actions = "ACT-02 ACT-08",
            Acceptance = Accepted("P-08", "Single files may still leave until the filter is chosen"),
        },
    ];
}
