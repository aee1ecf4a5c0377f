using System.Text;
using static Iso.Standards.EvidenceRow;
using static Iso.Standards.Row;
using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards;

/// <content>Evidence that serves several standards: for each its own place inside and its own subject.</content>
public static partial class SampleSystem
{
    private const int YearsKept = 7;

    private static Evidence[] SharedEvidence =>
    [
        Item("EV-01", "Manual of the management system", EvidenceType.Procedure, Who.Quality, Day(2026, 2, 16), EvidenceForm.Observation, "DOC-01",
            Quality("Chapter 2.1", "Scope of the quality management system and processes of service delivery", "4.3", "4.4.2", "7.5.1 b)"),
            Security("Chapter 2.2", "Scope of information security and its documents", "4.3", "7.5.1 b)"),
            Ai("Chapter 2.3", "Scope of the AI management system, its AI systems and documents", "4.3", "4.4", "7.5.1 b)")),
        Item("EV-02", "Policy of the management system with its annexes", EvidenceType.Policy, Who.ChiefExecutive, Day(2026, 2, 16), EvidenceForm.Observation, "POL-01, POL-13",
            Quality("POL-01 part 1", "Quality policy: what customers may expect", "5.2.2"),
            Security("POL-01 part 2", "Information security policy", "5.2", "A.5.1"),
            Ai("POL-13", "AI policy, and how it agrees with other rules", "5.2", "A.2.2", "A.2.3")),
        Item("EV-03", "Objectives for 2026 with values of the third quarter", EvidenceType.Minutes, Who.Quality, Day(2026, 10, 8), EvidenceForm.Observation, "Sheet of objectives",
            Quality("Rows OBJ-01 and OBJ-02", "Quality objectives: first answers to customers, releases", "6.2.1"),
            Security("Rows OBJ-03 and OBJ-04", "Security objectives: patches and access rights", "6.2"),
            Ai("Rows OBJ-05 to OBJ-08", "AI objectives: data quality, fairness, oversight by people", "6.2", "A.6.1.2", "A.9.3")),
        Item("EV-04", "Matrix of competence with records", EvidenceType.CompetenceRecord, Who.People, Day(2026, 3, 24), EvidenceForm.Observation, "Personnel system, view by role",
            Quality("Columns on quality", "Competence of product, support and quality staff", "7.2"),
            Security("Columns on security", "Competence in information security", "7.2"),
            Ai("Columns on AI", "Competence in models, impact assessment and oversight of AI", "7.2", "A.4.6"))
            with { PersonalData = new() { Minimisation = "Initials in place of names, no marks", RetainUntil = Day(2029, 3, 31) } },
        Item("EV-05", "Programme and report of the internal audit 2026", EvidenceType.InternalAudit, Who.Auditor, Day(2026, 6, 26), EvidenceForm.Observation, "Audit folder 2026",
            Quality("Report, section 3", "Audit of quality processes from order to release", "9.2.2"),
            Security("Report, section 4", "Audit of information security and check of rules against practice", "9.2.2", "A.5.35", "A.5.36"),
            Ai("Report, section 5", "Audit of the AI management system", "9.2.2"))
            with { CoversFrom = Day(2025, 7, 1), CoversUntil = Day(2026, 6, 19), UsedIn = Ids<ExternalAudit>("AUD-01 AUD-02") },
        Item("EV-06", "Minutes of the management review", EvidenceType.ManagementReview, Who.ChiefExecutive, Day(2026, 10, 12), EvidenceForm.Observation, "Minutes 2026-10-12",
            Quality("Agenda items 2 to 4", "Customer satisfaction, process performance and product conformity", "9.3.3"),
            Security("Agenda items 5 and 6", "Security results, incidents, treatment of information risks", "9.3.3", "A.5.4"),
            Ai("Agenda item 7", "AI risks, impact assessments and review of the AI policy", "9.3.3", "A.2.4"))
            with { CoversFrom = Day(2025, 10, 1), CoversUntil = Day(2026, 9, 30), UsedIn = Ids<ExternalAudit>("AUD-01 AUD-02") },
        Item("EV-07", "Register of nonconformities with causes and effect", EvidenceType.NonconformityRecord, Who.Quality, Day(2026, 10, 20), EvidenceForm.Observation, "Ticket system, project CAPA",
            Quality("Filter quality", "Complaints of customers and what was done", "10.2.2"),
            Security("Filter security", "Security incidents, lessons and their effect", "10.2", "A.5.27"),
            Ai("Filter AI", "Failures of models and what was done", "10.2")),
        Item("EV-08", "Report of indicators, third quarter 2026", EvidenceType.Measurement, Who.Quality, Day(2026, 10, 6), EvidenceForm.SystemRecord, "Dashboard, export of 2026-10-06",
            Quality("Pages 2 to 4", "Service quality: answers, releases, and fitness of the probes that measure them", "9.1.1", "7.1.5.1"),
            Security("Pages 5 and 6", "Security indicators: patches, access, incidents", "9.1"),
            Ai("Page 7", "Indicators of AI: error of models, corrections by people", "9.1"))
            with
            {
                CoversFrom = Day(2026, 7, 1),
                CoversUntil = Day(2026, 9, 30),
                Measurement = new() { Method = "Queries on ticket system, deployments and model log, as PRC-09 lists them", On = Day(2026, 10, 1), MeasuredBy = Who.Platform, AnalysedBy = Who.Quality },
            },
        Item("EV-09", "Record of operation: changes, checks and on-call notes", EvidenceType.SystemExport, Who.Platform, Day(2026, 10, 5), EvidenceForm.SystemRecord, "Ticket system, project OPS",
            Quality("Board service", "Service delivery as planned, with checks of quality", "8.1"),
            Security("Board security", "Security processes carried out as planned", "8.1", "A.5.37"),
            Ai("Board models", "AI life cycle carried out as planned: gates of models", "8.1", "A.6.1.3")),
        Item("EV-10", "Training of 2026 with tests", EvidenceType.Training, Who.People, Day(2026, 5, 20), EvidenceForm.SystemRecord, "Learning platform",
            Security("Module 1", "Awareness of phishing, incidents and clean desk", "A.6.3", "A.5.10"),
            Ai("Module 2", "Responsible use of AI and where to raise concerns", "A.3.3", "A.9.2")),
        Item("EV-11", "Reviews of suppliers 2026", EvidenceType.SupplierReview, Who.Legal, Day(2026, 6, 18), EvidenceForm.Observation, "Register of suppliers",
            Quality("Part A", "Performance of external providers of services", "8.4.1"),
            Security("Part B", "Security of suppliers: contracts, access, cloud services", "A.5.19", "A.5.20", "A.5.22", "A.5.23", "A.8.21"),
            Ai("Part C", "Supplier of the language model: tests, oversight, duties", "A.10.2", "A.10.3")),
        Item("EV-12", "Exercise of a night incident, with list of contacts", EvidenceType.Minutes, Who.Security, Day(2026, 5, 28), EvidenceForm.Observation, "PRC-03, exercises",
            Security("Sections 1 to 4", "Handling of a security incident from the first sign to the notice", "A.5.2", "A.5.5", "A.5.24", "A.5.25", "A.5.26", "A.5.29", "A.6.8"),
            Ai("Section 5", "Telling users of the failure of a model; concerns from outside", "A.8.3", "A.8.4")),
        Item("EV-13", "File of releases, third quarter 2026", EvidenceType.SystemExport, Who.Engineering, Day(2026, 10, 2), EvidenceForm.SystemRecord, "Code host, releases",
            Quality("Release sheets", "Release of product versions, traceability, changes, versions taken back", "8.5.1", "8.5.2", "8.5.6", "8.6", "8.7.2"),
            Security("Pipeline log", "Secure change and release: two persons, apart from test and live systems; integrity of builds", "A.5.3", "A.8.4", "A.8.19", "A.8.31", "A.8.32", "A.8.33", "X-01"),
            Ai("Model releases", "Deployment of models port by port", "A.6.2.5"))
            with { CoversFrom = Day(2026, 7, 1), CoversUntil = Day(2026, 9, 30), UsedIn = Ids<ExternalAudit>("AUD-01") },
        Item("EV-14", "Design reviews of Berth planning 12 with Berth Forecast 4.0", EvidenceType.Minutes, Who.Product, Day(2026, 6, 8), EvidenceForm.Observation, "Design folder 12",
            Quality("Design record", "Design of the product: plan, inputs, reviews, outputs, changes", "8.3.2", "8.3.3", "8.3.4", "8.3.5", "8.3.6"),
            Security("Threat model", "Security requirements, secure architecture and threats", "A.5.8", "A.8.25", "A.8.26", "A.8.27"),
            Ai("Model design", "Requirements and design of the AI system", "A.6.2.2", "A.6.2.3")),
        Item("EV-15", "Method for risks and opportunities", EvidenceType.Procedure, Who.Quality, Day(2026, 2, 23), EvidenceForm.Observation, "PRC-19",
            Security("Chapter 4", "Assessment and treatment of information security risks", "6.1.2", "6.1.3"),
            Ai("Chapter 5", "Assessment and treatment of AI risks and opportunities", "6.1.1", "6.1.2", "6.1.3")),
    ];

    private static Evidence[] QualityEvidence =>
    [
        Item("EV-16", "Contract reviews of 2026, and losses of customers' property", EvidenceType.Minutes, Who.Customers, Day(2026, 9, 30), EvidenceForm.Observation, "Contract folder, register of loans",
            Quality("Sheets 1 and 2", "Review of requirements before orders; demo tablets and data of customers that were lost or damaged", "8.2.3.2", "8.5.3")),
        Item("EV-17", "Survey of customers 2026", EvidenceType.Measurement, Who.Customers, Day(2026, 9, 18), EvidenceForm.SystemRecord, "Survey tool, run 2026",
            Quality("Summary", "Satisfaction of customers by port", "9.1.2"))
            with { Measurement = new() { Method = "Twelve questions to all named contacts, answered by 61 of 94", On = Day(2026, 9, 11), MeasuredBy = Who.Customers, AnalysedBy = Who.Quality } },
    ];

    /// <param name="id">The id.</param>
    /// <param name="title">What it is.</param>
    /// <param name="type">What kind of record.</param>
    /// <param name="owner">The role that answers for it.</param>
    /// <param name="producedOn">When it was made and approved; it was taken into the register two days later.</param>
    /// <param name="form">How it came about.</param>
    /// <param name="location">Where it is kept.</param>
    /// <param name="claims">What it shows, by standard.</param>
    private static Evidence Item(string id, string title, EvidenceType type, string owner, LocalDate producedOn, EvidenceForm form, string location, params EvidenceClaim[][] claims) => new()
    {
        Id = new(id),
        Title = title,
        Type = type,
        Owner = owner,
        ProducedOn = producedOn,
        ApprovedOn = producedOn,
        CollectedOn = producedOn.PlusDays(2),
        Location = location,
        Hash = ContentHash.Of(Encoding.UTF8.GetBytes($"{id} {title}")),
        Version = "1.0",
        Classification = "internal",
        Standards = [.. new[] { Qms.Id, Isms.Id, Aims.Id }.Where(standard => claims.Any(list => list[0].Provision.Standard == standard))],
        Claims = [.. claims.SelectMany(static list => list)],
        Form = form,
        RetainUntil = producedOn.PlusYears(YearsKept),
    };
}
