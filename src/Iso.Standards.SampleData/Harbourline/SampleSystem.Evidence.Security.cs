using static Iso.Standards.EvidenceRow;
using static Iso.Standards.Row;

namespace Iso.Standards;

/// <content>Evidence of information security.</content>
public static partial class SampleSystem
{
    private static Evidence[] SecurityEvidence =>
    [
        Item("EV-18", "Results of the assessment of security risks, September 2026", EvidenceType.RiskAssessment, Who.Security, Day(2026, 9, 14), EvidenceForm.Observation, "Register of risks, filter infosec",
            Security("Filter infosec", "Results of the assessment of information security risks", "8.2"))
            with { Classification = "confidential", UsedIn = Ids<ExternalAudit>("AUD-01") },
        Item("EV-19", "Treatment plan for security risks with approvals and state", EvidenceType.TreatmentPlan, Who.Security, Day(2026, 9, 22), EvidenceForm.Observation, "PLAN-01",
            Security("Whole plan", "Treatment of information security risks, approved by their owners", "6.1.3 e)", "8.3"))
            with { Classification = "confidential" },
        Item("EV-20", "Statement of applicability 3.2", EvidenceType.StatementOfApplicability, Who.Security, Day(2026, 9, 25), EvidenceForm.Observation, "SOA-01",
            Security("Whole statement", "Controls of information security with reasons and state", "6.1.3 d)"))
            with { Version = "3.2" },
        Item("EV-21", "Review of access rights, third quarter 2026", EvidenceType.AccessReview, Who.Security, Day(2026, 9, 24), EvidenceForm.Observation, "PRC-11, reviews",
            Security("Tables by system", "Access rights of people, tools and high rights", "A.5.15", "A.5.18", "A.8.2", "A.8.3", "A.8.18"))
            with { Classification = "confidential", PersonalData = new() { Minimisation = "Account names only", RetainUntil = Day(2028, 9, 30) }, UsedIn = Ids<ExternalAudit>("AUD-01") },
        Item("EV-22", "Export of the identity provider", EvidenceType.SystemExport, Who.ItSupport, Day(2026, 10, 1), EvidenceForm.SystemRecord, "Identity provider, settings",
            Security("Settings", "Identities, second factor and rules for passwords", "A.5.16", "A.5.17", "A.8.5")),
        Item("EV-23", "Penetration test 2026", EvidenceType.PenetrationTest, Who.Security, Day(2026, 4, 30), EvidenceForm.Observation, "Test folder 2026",
            Security("Report and retest", "Attacks on planning interfaces, networks and code; how the test was kept from harming the service", "A.8.20", "A.8.22", "A.8.28", "A.8.29", "A.8.34"))
            with { Classification = "confidential", Origin = new() { Issuer = "Redlode Testing", Scope = "Planning interfaces and networks of Harbourline" } },
        Item("EV-24", "Report of vulnerabilities, October 2026", EvidenceType.VulnerabilityReport, Who.Security, Day(2026, 10, 30), EvidenceForm.SystemRecord, "Scanner, run 2026-10-30",
            Security("Summary", "Vulnerabilities by age, and warnings of the sector circle", "A.5.6", "A.8.8")),
        Item("EV-25", "Test of restoring and of the second region", EvidenceType.RestoreTest, Who.Platform, Day(2026, 5, 29), EvidenceForm.Observation, "PRC-08, tests",
            Security("Protocol", "Restore of backups; load and failover between regions", "A.8.6", "A.8.13", "A.8.14")),
        Item("EV-26", "Sample of personnel files", EvidenceType.Minutes, Who.People, Day(2026, 6, 10), EvidenceForm.Observation, "PRC-13, check of 2026",
            Security("Check list", "Checks, contracts, secrecy, leavers and returns", "A.5.11", "A.6.1", "A.6.2", "A.6.4", "A.6.5", "A.6.6"))
            with { Classification = "confidential", PersonalData = new() { Minimisation = "File numbers in place of names", RetainUntil = Day(2028, 6, 30) } },
        Item("EV-27", "Walk through the office", EvidenceType.Minutes, Who.Office, Day(2026, 4, 22), EvidenceForm.Observation, "POL-06, walks",
            Security("Notes and pictures", "Physical security: doors, visitors, rooms, sensors, desks, cabinet", "A.7.1", "A.7.2", "A.7.3", "A.7.5", "A.7.7", "A.7.8")),
        Item("EV-28", "Export of device management", EvidenceType.SystemExport, Who.ItSupport, Day(2026, 10, 1), EvidenceForm.SystemRecord, "Device management",
            Security("Lists", "Devices in the office, at home and on trips: encryption, malware, repair, media, disposal", "A.6.7", "A.7.9", "A.7.10", "A.7.13", "A.7.14", "A.8.1", "A.8.7")),
        Item("EV-29", "Settings and logs of the cloud platform", EvidenceType.SystemExport, Who.Platform, Day(2026, 10, 1), EvidenceForm.SystemRecord, "Infrastructure repository, export",
            Security("Baseline, log settings", "Configuration, encryption, logging and clocks", "A.8.9", "A.8.15", "A.8.17", "A.8.24")),
        Item("EV-30", "Extracts of the registers", EvidenceType.SystemExport, Who.Legal, Day(2026, 8, 31), EvidenceForm.SystemRecord, "REG-01, REG-02",
            Security("Sheets 1 to 5", "Assets, classification and transfer; law, licences, records, personal data", "A.5.9", "A.5.12", "A.5.14", "A.5.31", "A.5.32", "A.5.33", "A.5.34")),
        Item("EV-31", "Assurance report of the cloud provider", EvidenceType.SupplierReport, Who.Platform, Day(2026, 8, 14), EvidenceForm.Observation, "Trust portal of the provider",
            Security("Sections 3 and 4", "Security of the cloud regions within the EU: redundancy, access, network", "A.5.23", "A.8.14"))
            with
            {
                Classification = "confidential",
                CoversFrom = Day(2025, 7, 1),
                CoversUntil = Day(2026, 6, 30),
                ApprovedOn = null,
                CollectedOn = Day(2026, 8, 20),
                Origin = new() { Issuer = "Auditor of Nimbral Cloud", Scope = "Hosting in the two cloud regions within the EU", GapLetterUntil = Day(2026, 10, 31) },
            },
        Item("EV-32", "Network plan against the running networks", EvidenceType.SystemExport, Who.Platform, Day(2026, 9, 7), EvidenceForm.SystemRecord, "DOC-08, comparison",
            Security("Comparison", "Segments of office, test and live networks", "A.8.20", "A.8.22")),
        Item("EV-33", "Contract with the insurer against cyber attacks", EvidenceType.Contract, Who.Legal, Day(2025, 12, 15), EvidenceForm.Observation, "CON-05",
            Security("Terms", "What the insurance of security incidents carries, and what it asks for", "6.1.3 b)"))
            with { ValidUntil = Day(2026, 12, 31), Origin = new() { Issuer = "Veldmark Insurance", Scope = "Insurance of costs after security incidents" } },
        Item("EV-34", "Protocol of taking the old mail server out of service", EvidenceType.Minutes, Who.ItSupport, Day(2026, 4, 10), EvidenceForm.Observation, "PRC-10, disposals",
            Security("Protocol", "Disposal of the server: data wiped, access and address given up", "A.7.14")),
    ];
}
