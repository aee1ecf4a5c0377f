using static Iso.Standards.Row;
using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards;

/// <content>The documents of the system.</content>
public static partial class SampleSystem
{
    private static Document[] Documents =>
    [
        Paper("POL-01", "Policy of the management system: quality, information security, AI", "4.0", Who.ChiefExecutive, Day(2026, 2, 16), "QIA"),
        Paper("POL-02", "Access", "3.2", Who.Security, Day(2026, 3, 2), "I"),
        Paper("POL-03", "Acceptable use, clear desk and screen", "2.5", Who.Security, Day(2026, 3, 2), "I"),
        Paper("POL-04", "Suppliers and cloud services", "3.0", Who.Legal, Day(2026, 4, 20), "QIA"),
        Paper("POL-05", "Classification, labelling and transfer", "2.1", Who.Security, Day(2026, 3, 2), "I"),
        Paper("POL-06", "Premises", "1.7", Who.Office, Day(2026, 3, 16), "I"),
        Paper("POL-07", "Devices and remote work", "2.8", Who.ItSupport, Day(2026, 3, 16), "I"),
        Paper("POL-08", "Cryptography", "1.9", Who.Security, Day(2026, 3, 16), "I"),
        Paper("POL-09", "Secure development", "3.4", Who.Engineering, Day(2026, 4, 7), "QI"),
        Paper("POL-10", "Continuity and backup", "2.2", Who.Platform, Day(2026, 4, 7), "I"),
        Paper("POL-11", "Logging and monitoring", "2.0", Who.Platform, Day(2026, 4, 7), "I"),
        Paper("POL-12", "Personal data", "3.1", Who.Legal, Day(2026, 4, 20), "IA"),
        Paper("POL-13", "Responsible AI", "1.2", Who.AiBoard, Day(2026, 5, 11), "A"),
        Paper("POL-14", "Use of AI at work", "1.1", Who.AiBoard, Day(2026, 5, 11), "A"),
        Paper("PRC-02", "Joining, moving, leaving", "2.3", Who.People, Day(2026, 3, 23), "I"),
        Paper("PRC-03", "Incidents", "3.3", Who.Security, Day(2026, 5, 4), "QIA"),
        Paper("PRC-04", "Change, release and capacity", "4.1", Who.Engineering, Day(2026, 5, 4), "QIA"),
        Paper("PRC-05", "Suppliers: choice, contract, review", "2.6", Who.Legal, Day(2026, 5, 4), "QIA"),
        Paper("PRC-06", "Projects", "1.8", Who.Product, Day(2026, 5, 4), "QI"),
        Paper("PRC-07", "Vulnerabilities and warnings", "2.4", Who.Security, Day(2026, 5, 4), "I"),
        Paper("PRC-08", "Restoring", "2.0", Who.Platform, Day(2026, 5, 4), "I"),
        Paper("PRC-09", "Audits and checks", "3.0", Who.Quality, Day(2026, 2, 23), "QIA"),
        Paper("PRC-10", "Equipment from purchase to disposal", "1.6", Who.ItSupport, Day(2026, 3, 23), "I"),
        Paper("PRC-11", "Review of rights", "1.5", Who.Security, Day(2026, 3, 23), "I"),
        Paper("PRC-12", "Crisis", "1.4", Who.ChiefExecutive, Day(2026, 3, 23), "I"),
        Paper("PRC-13", "Hiring and training", "2.2", Who.People, Day(2026, 3, 23), "QIA"),
        Paper("PRC-14", "Breach of duties", "1.1", Who.People, Day(2026, 3, 23), "I"),
        Paper("PRC-15", "Records and media", "2.1", Who.Legal, Day(2026, 3, 23), "QIA"),
        Paper("PRC-16", "Assessing impacts of AI systems", "1.3", Who.Product, Day(2026, 5, 25), "A"),
        Paper("PRC-17", "Life cycle of AI systems", "1.4", Who.DataScience, Day(2026, 5, 25), "A"),
        Paper("PRC-18", "Data for models", "1.2", Who.DataScience, Day(2026, 5, 25), "A"),
        Paper("PRC-19", "Risks and opportunities: method for all disciplines", "3.2", Who.Quality, Day(2026, 2, 23), "QIA"),
        Paper("DOC-01", "Manual of the management system with its three scopes", "5.0", Who.Quality, Day(2026, 2, 16), "QIA"),
        Paper("DOC-02", "Role charter", "2.4", Who.Quality, Day(2026, 2, 23), "QIA"),
        Paper("DOC-03", "Quality plan of the product", "2.0", Who.Quality, Day(2026, 4, 7), "Q"),
        Paper("DOC-04", "Secrecy agreement", "1.3", Who.Legal, Day(2026, 1, 19), "I"),
        Paper("DOC-05", "List of memberships", "1.2", Who.Security, Day(2026, 1, 19), "I"),
        Paper("DOC-06", "Cloud baseline", "2.7", Who.Platform, Day(2026, 6, 1), "I"),
        Paper("DOC-07", "Architecture record", "3.5", Who.Engineering, Day(2026, 6, 1), "QI"),
        Paper("DOC-08", "Network plan", "1.9", Who.Platform, Day(2026, 6, 1), "I"),
        Paper("DOC-09", "Coding guide", "2.2", Who.Engineering, Day(2026, 4, 7), "QI"),
        Paper("DOC-10", "Model cards and data sheets", "4.0", Who.DataScience, Day(2026, 6, 15), "A"),
        Paper("DOC-11", "What customers should know of our AI", "1.2", Who.Product, Day(2026, 7, 6), "A"),
        Paper("DOC-12", "Annex on AI for contracts", "1.0", Who.Legal, Day(2026, 6, 22), "A"),
        Paper("REG-01", "Register of assets", "2026-08", Who.Platform, Day(2026, 8, 10), "I"),
        Paper("REG-02", "Register of obligations and contracts", "2026-07", Who.Legal, Day(2026, 7, 20), "QIA"),
        Paper("REG-03", "Register of network services", "2026-06", Who.Platform, Day(2026, 6, 22), "I"),
        Paper("REG-04", "Register of AI systems and what they take", "2026-08", Who.DataScience, Day(2026, 8, 17), "A"),
        Paper("SOA-01", "Statement of applicability, information security", "3.2", Who.Security, Day(2026, 9, 25), "I"),
        Paper("SOA-02", "Statement of applicability, AI", "1.0", Who.Quality, Day(2026, 10, 2), "A"),
    ];

    /// <param name="id">The id.</param>
    /// <param name="title">The title.</param>
    /// <param name="version">The version in force.</param>
    /// <param name="owner">The role that answers for it.</param>
    /// <param name="approvedOn">The day of its approval; the review is due a year later.</param>
    /// <param name="serves">Q, I and A for the standards on quality, information security and AI.</param>
    private static Document Paper(string id, string title, string version, string owner, LocalDate approvedOn, string serves) => new()
    {
        Id = new(id),
        Title = title,
        Version = version,
        Status = DocumentStatus.Approved,
        Owner = owner,
        ApprovedOn = approvedOn,
        NextReviewOn = approvedOn.PlusYears(1),
        Standards = StandardsOf(serves),
    };

    private static StandardId[] StandardsOf(string letters)
        => [.. letters.Select(static letter => letter switch { 'Q' => Qms.Id, 'I' => Isms.Id, _ => Aims.Id })];
}
