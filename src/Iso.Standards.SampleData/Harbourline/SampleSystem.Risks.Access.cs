using static Iso.Standards.Row;

namespace Iso.Standards;

/// <content>Risks from who reaches what: from outside and from inside.</content>
public static partial class SampleSystem
{
    private static RiskRow[] AccessRisks =>
    [
        new("R-01", "Somebody signs in with a stolen password and moves berths in the name of a port", "infosec", Who.ItSupport)
        {
            Causes = ["Passwords reused from sites that were broken into", "Sign-in without a second factor on old tablets"],
            Loss = "CI", Assets = "AST-04 AST-01", Processes = "PR-02",
            Inherent = "5 infosec C4 I5", Residual = "1 infosec C4 I4",
            Treatment = Modify("Strong sign-in takes the likelihood away"), Security = "A.5.15 A.5.16 A.5.17 A.8.5",
        },
        new("R-02", "People who left or moved keep rights, equipment and lists", "infosec", Who.People)
        {
            Causes = ["Rights are added and seldom taken away", "Laptops come back late"],
            Loss = "C", Assets = "AST-06 AST-10",
            Inherent = "4 infosec C3", Residual = "1 infosec C3",
            Treatment = Modify("Leaving is one procedure with one checklist"), Security = "A.5.11 A.5.18 A.6.5",
        },
        new("R-03", "An attacker uses a known hole in what faces the internet", "infosec", Who.Security)
        {
            Causes = ["Patches come late", "Injection flaws in interfaces"],
            Loss = "CIA", Assets = "AST-01 AST-05", Objectives = "OBJ-03",
            Inherent = "5 infosec C4 I5 A4", Current = "2 infosec C4 I4 A3", Residual = "2 infosec C4 I4 A3",
            Treatment = Modify("Holes are found and closed sooner than attackers come"), Security = "A.5.6 A.5.7 A.8.8 A.8.20 A.8.28 A.8.29", Actions = "ACT-01",
            Acceptance = Accepted("P-02", "What remains is a new hole within the fourteen days that patches take"),
        },
        new("R-04", "Ransomware comes in through a laptop and spreads to customers", "infosec continuity", Who.ItSupport)
        {
            Causes = ["Mail attachments", "Web pages that are a few days old"],
            Loss = "IA", Assets = "AST-06 AST-01", Processes = "PR-02",
            Inherent = "4 infosec I4 A5; continuity O5", Current = "3 infosec I3 A3; continuity O3", Residual = "2 infosec I3 A3; continuity O3",
            Treatment = new() { Option = TreatmentOption.Share, Because = "Controls lower it; the insurance carries costs of recovery, and we stay answerable", Contract = new Id<Contract>("CON-05") },
            Security = "A.8.1 A.8.7 A.8.19 A.8.22 A.8.23", Actions = "ACT-10",
            Acceptance = Accepted("P-06", "With the insurance, the rest is borne until the filter on web pages runs"),
        },
        new("R-08", "One terminal sees or changes the bookings of another", "infosec", Who.Engineering)
        {
            Causes = ["A filter by tenant is forgotten in a query", "Tenants share a network"],
            Loss = "CI", Assets = "AST-01", Products = ["Berth planning"],
            Inherent = "4 infosec C5 I4", Residual = "1 infosec C4 I4",
            Treatment = Modify("Tenants are kept apart by design, not by care"), Security = "A.5.15 A.8.3 A.8.22 A.8.26 A.8.27",
        },
        new("R-09", "Somebody with high rights reads, changes or destroys data on purpose", "infosec", Who.Platform)
        {
            Causes = ["Standing access to production", "Quarrel or pressure"],
            Loss = "CIA", Assets = "AST-01 AST-05",
            Inherent = "3 infosec C5 I5 A4", Residual = "1 infosec C5 I5 A4",
            Treatment = Modify("Rights last for one task and need two people"), Security = "A.5.3 A.5.28 A.6.1 A.6.2 A.6.4 A.8.2 A.8.18", Actions = "ACT-04",
            Acceptance = Accepted("P-04", "A person with rights can never be ruled out; each access leaves a trace"),
        },
        new("R-11", "A poisoned package in the build reaches every port with the next release", "infosec", Who.Engineering)
        {
            Causes = ["Packages are taken without a look", "Build keys lie open"],
            Loss = "CIA", Assets = "AST-03", Products = ["Berth planning", "Mobile app"],
            Inherent = "3 infosec C4 I5 A4", Current = "2 infosec C4 I5 A4", Residual = "1 infosec C4 I5 A4",
            Treatment = Modify("Only known parts go into a release"), Security = "A.5.21 A.8.4 A.8.19", Actions = "ACT-03",
            Acceptance = Accepted("P-03", "Nobody can read every line of others; the parts list shortens the search"),
        },
        new("R-12", "Cloud storage or settings stand open by mistake", "infosec privacy", Who.Platform)
        {
            Causes = ["Storage without an owner", "Settings drift from what was reviewed"],
            Loss = "C", Assets = "AST-05 AST-02",
            Inherent = "4 infosec C5; privacy P4", Residual = "1 infosec C4; privacy P3",
            Treatment = Modify("Settings are code, and drift raises an alarm"), Security = "A.5.9 A.5.23 A.5.36 A.8.9 A.8.24",
        },
        new("R-14", "Keys or passwords in source code open the next door", "infosec", Who.Engineering)
        {
            Causes = ["Haste before a release"],
            Loss = "C", Assets = "AST-03",
            Inherent = "3 infosec C4", Residual = "1 infosec C4",
            Treatment = Modify("Scans stop such code before it is merged"), Security = "A.8.4 A.8.25 A.8.28",
        },
    ];
}
