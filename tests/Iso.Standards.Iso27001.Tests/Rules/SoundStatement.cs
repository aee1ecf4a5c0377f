using NodaTime;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

/// <summary>A small sound document, and the ways to spoil it. No rule has anything to say of it, and every rule can judge it.</summary>
internal static class SoundStatement
{
    public static readonly LocalDate AsOf = new(2026, 11, 21);

    /// <summary>All 93 controls decided with reasons of their own; A.8.30 and A.8.33 excluded, A.8.12 partial.</summary>
    public static StatementOfApplicability Statement { get; } = new()
    {
        Standard = Isms.Id,
        DocumentId = "DOC-07",
        Version = "3.1",
        Status = DocumentStatus.Approved,
        Scope = "SC-1",
        Author = "P-03",
        Approver = "P-01",
        ChangedOn = new(2026, 7, 1),
        ApprovedOn = new(2026, 7, 3),
        RiskAssessment = new() { Reference = "DOC-05", On = new(2026, 6, 18) },
        Comparison = new() { By = "P-03", On = new(2026, 6, 30) },
        Entries = [.. Isms.Catalog.Controls.Select(Entry)],
    };

    public static ManagementSystem System { get; } = With(Statement);

    /// <summary>A document that fits the statement: its risk, plan and evidence name whatever the statement says, so that only the statement itself can be at fault.</summary>
    public static ManagementSystem With(StatementOfApplicability statement)
    {
        var included = statement.Entries.Concat(statement.AdditionalControls).Where(e => e.Decision == Decision.Included).ToList();
        return new()
        {
            Organization = new() { Name = "Example" },
            Scopes =
            [
                new() { Id = new("SC-1"), Standard = Isms.Id, Description = "All services and both offices", ApprovedOn = new(2026, 5, 4) },
                new() { Id = new("SC-2"), Standard = StandardId.Parse("ISO/IEC 42001:2023"), Description = "Two AI systems", ApprovedOn = new(2026, 5, 4) },
            ],
            Obligations = [new() { Id = new("OBL-01"), Title = "Data protection law", Controls = [Isms.Controls.A5_34] }],
            Contracts = [new() { Id = new("CON-02"), Title = "Hosting", Controls = [Isms.Controls.A5_20] }],
            People =
            [
                new() { Id = new("P-01"), Name = "Chief Executive" },
                new() { Id = new("P-03"), Name = "Security Lead", ReportsTo = new("P-01") },
                new() { Id = new("P-06"), Name = "Head of IT", ReportsTo = new("P-01") },
            ],
            RiskRegister = new()
            {
                Risks =
                [
                    Risk("R-003") with { Treatment = new() { Option = TreatmentOption.Modify, Controls = [.. included.Select(e => e.Control)], Actions = [new("ACT-07")] } },
                    Risk("R-004") with { Status = RiskStatus.Accepted, Treatment = new() { Option = TreatmentOption.Retain } },
                ],
            },
            TreatmentPlans =
            [
                new()
                {
                    Id = new("TP-1"),
                    Standard = Isms.Id,
                    Status = DocumentStatus.Approved,
                    Approvals = [new() { By = "P-06", On = new(2026, 6, 25) }],
                    Actions = [Action("ACT-07", included.Where(e => e.Status != ImplementationStatus.Implemented).Select(e => e.Control))],
                },
            ],
            Statements = [statement],
            Evidence = [Evidence("EV-011", included.Where(e => e.Status == ImplementationStatus.Implemented).Select(e => e.Control))],
            Certificates = [new() { Standard = Isms.Id, StatementVersion = "3.1" }],
        };
    }

    /// <summary>A risk of information security that P-06 owns.</summary>
    public static Risk Risk(string id)
        => new() { Id = new(id), Title = "Something is lost", Domains = [RiskDomain.InformationSecurity], Owner = "P-06", Status = RiskStatus.Treated, AssessedOn = new(2026, 6, 18) };

    /// <summary>An action with owner and due date for these controls and R-003.</summary>
    public static TreatmentAction Action(string id, params IEnumerable<ControlId> controls)
        => new() { Id = new(id), Title = "Put it into effect", Owner = "P-06", DueOn = new(2027, 2, 28), Risks = [new("R-003")], Controls = [.. controls] };

    /// <summary>Evidence for these controls that counts on the day.</summary>
    public static Evidence Evidence(string id, params IEnumerable<ControlId> controls) => new()
    {
        Id = new(id),
        Title = "Record",
        ProducedOn = new(2026, 10, 1),
        ValidUntil = new(2027, 9, 30),
        Claims = [.. controls.Select(control => new EvidenceClaim { Provision = control })],
    };

    /// <summary>The sound statement with one entry changed.</summary>
    public static StatementOfApplicability With(ControlId control, Func<SoaEntry, SoaEntry> change)
        => Statement with { Entries = [.. Statement.Entries.Select(e => e.Control == control ? change(e) : e)] };

    /// <summary>The sound statement with these controls excluded for this reason.</summary>
    public static StatementOfApplicability Excluding(string because, params IEnumerable<ControlId> controls)
        => controls.Aggregate(Statement, (statement, control) => statement.Exclude(control, because));

    /// <summary>The sound statement with a further entry at the end.</summary>
    public static StatementOfApplicability Plus(SoaEntry entry) => Statement with { Entries = [.. Statement.Entries, entry] };

    /// <summary>The sound statement with an additional control.</summary>
    public static StatementOfApplicability PlusAdditional(SoaEntry entry) => Statement with { AdditionalControls = [entry] };

    /// <summary>An entry to which no rule objects but for what its number says.</summary>
    public static SoaEntry Included(string number) => new()
    {
        Control = new(Isms.Id, number),
        Decision = Decision.Included,
        Reasons = [InclusionReason.RiskTreatment("R-003")],
        Justification = $"Limits the damage of R-003 as far as {number} can",
        Status = ImplementationStatus.Partial,
        Owner = "P-06",
        Reference = "DOC-09",
    };

    private static SoaEntry Entry(Control control) => control.Number.ToString() switch
    {
        "A.8.30" => Excluded(control, "All development is done by people on our own payroll"),
        "A.8.33" => Excluded(control, "Tests use generated data only, shown by R-004"),
        "A.8.12" => Included("A.8.12"),
        var number => Included(number) with { Status = ImplementationStatus.Implemented },
    };

    private static SoaEntry Excluded(Control control, string because) => new() { Control = control.Id, Decision = Decision.Excluded, Justification = because };
}
