using static Iso.Standards.Row;
using Aims = Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards;

/// <content>Roles with their authorities, and the people who hold them.</content>
public static partial class SampleSystem
{
    private static Role[] Roles =>
    [
        Role(Who.ChiefExecutive, "Chief Executive", null, "Leads the company; knows all three standards in outline", Authority.TopManagement),
        Role(Who.Security, "Security Lead", Who.ChiefExecutive, "ISO/IEC 27001 lead implementer, five years in security operations"),
        Role(Who.Engineering, "Head of Engineering", Who.ChiefExecutive, "Secure development, architecture"),
        Role(Who.Platform, "Head of Platform", Who.Engineering, "Cloud operation, continuity"),
        Role(Who.Product, "Product Lead", Who.ChiefExecutive, "Port operation, requirements, impact assessment"),
        Role(Who.ItSupport, "IT Support Lead", Who.Platform, "Identity and device management"),
        Role(Who.Legal, "Head of Legal", Who.ChiefExecutive, "Contract, data protection and AI law"),
        Role(Who.Customers, "Head of Customer Success", Who.ChiefExecutive, "Port operation, handling of complaints"),
        Role(Who.DataProtection, "Data Protection Officer", Who.ChiefExecutive, "Data protection law and practice"),
        Role(Who.People, "Head of People", Who.ChiefExecutive, "Labour law, training"),
        Role(Who.Office, "Office Manager", Who.People, "Building safety"),
        Role(Who.DataScience, "Lead Data Scientist", Who.Engineering, "Machine learning, validation and monitoring of models") with { Standards = [Aims.Id] },
        Role(Who.Quality, "Quality Lead", Who.ChiefExecutive, "ISO 9001 and ISO/IEC 42001, process work"),
        Role(Who.Auditor, "Internal Auditor", Who.ChiefExecutive, "Auditor training for all three standards, ISO 19011", Authority.InternalAuditor),
        Role(Who.Adviser, "Management System Consultant", Who.Quality, "ISO/IEC 42001 lead implementer", Authority.Adviser),
        Role(Who.AiBoard, "Chair of the AI Board", Who.ChiefExecutive, "Understands impact assessments and the limits of AI models", Authority.DesignatedManagement) with { Standards = [Aims.Id] },
    ];

    private static Person[] People =>
    [
        Person("P-01", "Ilse Harkema", Who.ChiefExecutive + " " + Who.AiBoard, null, "Leading a management system", "Course on ISO/IEC 42001 for executives"),
        Person("P-02", "Tomas Redfern", Who.Security, "P-01", "ISO/IEC 27001:2022", "Certificate as lead implementer, ten years of experience"),
        Person("P-03", "Amara Okoye", Who.Engineering, "P-01", "Secure development", "Degree in computer science, fifteen years of experience"),
        Person("P-04", "Jonas Lindqvist", Who.Platform, "P-03", "Cloud operation", "Certificates of the cloud provider, eight years of experience"),
        Person("P-05", "Priya Raman", Who.Product, "P-01", "Impact assessment of AI systems", "Course and three supervised assessments"),
        Person("P-06", "Marek Dvorak", Who.ItSupport, "P-04", "Identity management", "Six years of experience"),
        Person("P-07", "Eline Castaing", Who.Legal, "P-01", "Law of AI and data protection", "Degree in law, further training in 2025"),
        Person("P-08", "Noor Haddad", Who.Customers, "P-01", "Port operation", "Twelve years at a terminal"),
        Person("P-09", "Viktor Saar", Who.DataProtection, "P-01", "Data protection", "Certificate as data protection officer"),
        Person("P-10", "Lucia Ferrante", Who.People, "P-01", "Training of adults", "Degree in human resources"),
        Person("P-11", "Oskar Nyberg", Who.Office, "P-10", "Building safety", "Course on fire protection"),
        Person("P-12", "Mei Tanaka", Who.DataScience, "P-03", "Validation of machine learning", "Doctorate in statistics"),
        Person("P-13", "Hannah Beck", Who.Quality, "P-01", "ISO 9001:2015", "Quality manager certificate, nine years of experience"),
        Person("P-14", "Rui Almeida", Who.Auditor, "P-01", "Auditing ISO 9001, ISO/IEC 27001 and ISO/IEC 42001", "Lead auditor courses, forty audits") with { IsExternal = true },
        Person("P-15", "Greta Winkel", Who.Adviser, "P-13", "ISO/IEC 42001:2023", "Certificate as lead implementer") with { IsExternal = true },
    ];

    private static Role Role(string id, string title, string? reportsTo, string competence, Authority authority = Authority.Unspecified)
        => new() { Id = new(id), Title = title, Authority = authority, ReportsTo = reportsTo is null ? null : new Id<Role>(reportsTo), Competence = competence };

    private static Person Person(string id, string name, string roles, string? reportsTo, string subject, string basis) => new()
    {
        Id = new(id),
        Name = name,
        Roles = Ids<Role>(roles),
        ReportsTo = reportsTo is null ? null : new Id<Person>(reportsTo),
        Competences = [new() { Subject = subject, Basis = basis, Evidence = new Id<Evidence>("EV-04"), EvaluatedOn = Day(2026, 3, 24) }],
    };
}
