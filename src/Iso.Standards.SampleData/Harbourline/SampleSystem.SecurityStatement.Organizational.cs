namespace Iso.Standards;

/// <content>The statement for ISO/IEC 27001: the organizational controls.</content>
public static partial class SampleSystem
{
    private static SoaEntry[] OrganizationalControls =>
    [
        In("A.5.1", "CON-01 R-22", "CON-01 asks for an approved set of policies, and R-22 showed teams inventing rules of their own.", Who.ChiefExecutive, "POL-01"),
        In("A.5.2", "R-19", "In the incident behind R-19 three people each thought that another one was in charge.", Who.Security, "DOC-02 role charter"),
        In("A.5.3", "R-09", "R-09: no engineer may both approve and release a change to the berth planner.", Who.Engineering, "PRC-04"),
        In("A.5.4", "R-15 POL-01", "Team leads decide whether rules are lived; R-15 grew where a lead told people to skip a check.", Who.ChiefExecutive, "POL-01"),
        In("A.5.5", "OBL-02", "OBL-02 leaves 24 hours for the first notice to the national authority, so the contact must stand before.", Who.Security, "PRC-03 contact list"),
        In("A.5.6", "R-03", "R-03: peers in the port sector warned us of two attack waves before the press wrote of them.", Who.Security, "DOC-05 list of memberships"),
        In("A.5.7", "R-03", "Attacks on port software (R-03) are talked about in sector circles days before they reach us.", Who.Security, "PRC-07", ImplementationStatus.Partial, "ACT-01"),
        In("A.5.8", "R-22", "R-22: the tug booking module went live without a look at its risks; now each project has a security gate.", Who.Product, "PRC-06"),
        In("A.5.9", "R-12", "Nobody can protect what nobody knows: R-12 arose from a storage bucket that had no owner.", Who.Platform, "REG-01"),
        In("A.5.10", "R-23", "R-23: rules on what may go into private mail, chat and translation sites stop careless leaks.", Who.ItSupport, "POL-03"),
        In("A.5.11", "R-02 R-07", "R-02 and R-07: two laptops of leavers came back months late in 2025.", Who.People, "PRC-10"),
        In("A.5.12", "CON-02 R-23", "CON-02 ranks cargo manifests as confidential; R-23 is smaller where people know which data that is.", Who.Security, "POL-05"),
        In("A.5.13", "R-23", "R-23: exported manifests leave the product as plain files and must show how sensitive they are.", Who.Product, "POL-05", ImplementationStatus.Partial, "ACT-02"),
        In("A.5.14", "CON-01 R-23", "CON-01 demands encrypted transfer of vessel data; R-23 covers files sent to a wrong address.", Who.Customers, "POL-05, file portal"),
        In("A.5.15", "R-01 R-08 CON-02", "R-01 and R-08; CON-02 gives terminals the right to ask who can reach their data.", Who.Security, "POL-02"),
        In("A.5.16", "R-01", "One identity for each person and service keeps R-01 traceable to whoever acted.", Who.ItSupport, "PRC-02, identity provider"),
        In("A.5.17", "R-01", "R-01: passwords reused from breached sites were the way in at two competitors.", Who.ItSupport, "POL-02, password manager"),
        In("A.5.18", "R-02", "R-02: quarterly reviews find rights that stayed behind after a change of team.", Who.Security, "PRC-11"),
        In("A.5.19", "OBL-02 R-10", "OBL-02 reaches into our supply chain, and R-10 names four suppliers with access to customer data.", Who.Legal, "POL-04"),
        In("A.5.20", "R-10 CON-01", "R-10; CON-01 obliges us to hand its security clauses down to subprocessors.", Who.Legal, "PRC-05, contract template"),
        In("A.5.21", "R-11", "R-11: a poisoned package in the build would reach every port with the next release.", Who.Engineering, "POL-09", ImplementationStatus.Partial, "ACT-03"),
        In("A.5.22", "R-10", "R-10: the message gateway moved its hosting to another country in 2025 and told nobody.", Who.Legal, "PRC-05"),
        In("A.5.23", "R-05 R-12 CON-03", "All systems run in a public cloud: R-05, R-12, and CON-03 on keeping data within the EU.", Who.Platform, "POL-04, cloud baseline"),
        In("A.5.24", "OBL-02 R-19", "OBL-02 and R-19: a notice within 24 hours works only with roles and templates at hand.", Who.Security, "PRC-03"),
        In("A.5.25", "R-13 R-19", "R-13 and R-19: at three in the morning the engineer on call needs a yardstick for what is an incident.", Who.Security, "PRC-03"),
        In("A.5.26", "R-19 CON-01", "R-19; CON-01 wants port authorities told within four hours of a confirmed incident.", Who.Security, "PRC-03, on-call rota"),
        In("A.5.27", "R-06 PRC-03", "Two outages with the same cause in 2025 (R-06) would have been one with a proper review.", Who.Engineering, "PRC-03 review log"),
        In("A.5.28", "R-09", "R-09: a suspected insider case would need traces that a court accepts.", Who.Security, null, ImplementationStatus.Planned, "ACT-04"),
        In("A.5.29", "R-05 CON-01", "Ports keep working in a crisis (R-05), and CON-01 holds us to the same secrecy then.", Who.ChiefExecutive, "PRC-12"),
        In("A.5.30", "R-05 CON-01", "R-05; CON-01 promises berth planning back within two hours after a region is lost.", Who.Platform, "POL-10", ImplementationStatus.Partial, "ACT-05"),
        In("A.5.31", "OBL-01 OBL-02 OBL-03 OBL-04 OBL-05 OBL-06 CON-01 CON-02 CON-03 CON-04 CON-06 CON-07", "OBL-01 to OBL-06 and CON-01 to CON-07 overlap; without one register a deadline is missed.", Who.Legal, "REG-02"),
        In("A.5.32", "OBL-05 R-24", "OBL-05 on copyright, and R-24: a copyleft library once slipped into the mobile app.", Who.Legal, "POL-09, licence scan"),
        In("A.5.33", "OBL-04 OBL-02", "OBL-04 has invoices kept for ten years, OBL-02 the records of incidents for three.", Who.Legal, "PRC-15, archive"),
        In("A.5.34", "OBL-01 CON-04", "OBL-01: crew lists and driver bookings are personal data; CON-04 makes us their processor.", Who.Legal, "POL-12"),
        In("A.5.35", "CON-02 PRC-09", "CON-02 asks for a yearly look from outside, and the board wants it too (POL-01).", Who.ChiefExecutive, "PRC-09"),
        In("A.5.36", "R-12 PRC-09", "R-12 came from a rule that all knew and nobody checked; now rule and practice are compared monthly.", Who.Security, "PRC-09"),
        In("A.5.37", "R-20 POL-01", "R-20: only one engineer could rebuild the tide data feed, and only from memory.", Who.Platform, "Runbooks in the wiki"),
    ];
}
