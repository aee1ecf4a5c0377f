using Aims = Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards.Tests;

/// <summary>A small sound document for ISO/IEC 42001, and the ways to spoil it. No rule about statements has anything to say of it, and every one can judge it.</summary>
internal static class SoundAiSystem
{
    /// <summary>All 38 controls decided; A.10.4 excluded, A.7.4 partial.</summary>
    public static StatementOfApplicability Statement { get; } = new()
    {
        Standard = Aims.Id,
        DocumentId = "DOC-08",
        Version = "2.0",
        Status = DocumentStatus.Approved,
        Scope = "SC-2",
        Author = "P-03",
        Approver = "P-01",
        ChangedOn = new(2026, 7, 1),
        ApprovedOn = new(2026, 7, 3),
        RiskAssessment = new() { Reference = "DOC-05", On = new(2026, 6, 18) },
        Comparison = new() { By = "P-03", On = new(2026, 6, 30) },
        Communication = new() { WrittenDownIn = "DOC-08", Inside = "Intranet", Outside = "Customer portal" },
        Entries = [.. Aims.Catalog.Controls.Select(Entry)],
    };

    public static ManagementSystem Sound { get; } = With(Statement);

    /// <summary>A document that fits the statement: its risk, plan and evidence name whatever the statement says.</summary>
    public static ManagementSystem With(StatementOfApplicability statement)
    {
        var included = statement.Entries.Concat(statement.AdditionalControls).Where(e => e.Decision == Decision.Included).ToList();
        return new()
        {
            Organization = new() { Name = "Example", AiRoles = [AiRole.User] },
            Scopes = [new() { Id = new("SC-2"), Standard = Aims.Id, Description = "Two AI systems", ApprovedOn = new(2026, 5, 4) }],
            Obligations = [new() { Id = new("OBL-01"), Title = "AI law" }],
            Roles = [new() { Id = new("ROLE-1"), Title = "AI board", Authority = Authority.DesignatedManagement }],
            People = [new() { Id = new("P-01"), Name = "Chief Executive", Roles = [new("ROLE-1")] }, new() { Id = new("P-06"), Name = "Head of IT" }],
            AiSystems = [new() { Id = new("AIS-1"), Name = "Search", Scopes = [new("SC-2")] }, new() { Id = new("AIS-2"), Name = "Scoring", Scopes = [new("SC-2")] }],
            Objectives =
            [
                new() { Id = new("OBJ-04"), Title = "Clear duties", ServedBy = [.. new[] { "A.2", "A.3.2", "A.4.1", "A.5", "A.6.1.2" }.Select(InAims)] },
                new() { Id = new("OBJ-05"), Title = "Data quality", Standards = [Aims.Id], ServedBy = [.. new[] { "A.7", "A.8", "A.9.1", "A.10" }.Select(InAims)] },
            ],
            RiskRegister = new()
            {
                Risks =
                [
                    Risk("R-017") with { AiSystems = [new("AIS-2")], Treatment = new() { Option = TreatmentOption.Modify, Controls = [.. included.Select(e => e.Control)] } },
                ],
            },
            TreatmentPlans =
            [
                new()
                {
                    Id = new("TP-2"),
                    Standard = Aims.Id,
                    Status = DocumentStatus.Approved,
                    Approvals = [new() { By = "P-01", On = new(2026, 6, 25) }],
                    Actions =
                    [
                        new()
                        {
                            Id = new("ACT-20"),
                            Title = "Put it into effect",
                            Owner = "P-06",
                            DueOn = new(2027, 2, 28),
                            Risks = [new("R-017")],
                            Controls = [.. included.Where(e => e.Status != ImplementationStatus.Implemented).Select(e => e.Control)],
                        },
                    ],
                },
            ],
            ImpactAssessments = [new() { Id = new("IA-2"), System = new("AIS-2"), Impacts = [new() { Dimension = ImpactDimension.Fairness, Level = ImpactLevel.High }] }],
            Statements = [statement],
            Evidence = [new() { Id = new("EV-020"), Title = "Record", ValidUntil = new(2027, 9, 30), Claims = [.. included.Where(e => e.Status == ImplementationStatus.Implemented).Select(e => new EvidenceClaim { Provision = e.Control })] }],
            Certificates = [new() { Standard = Aims.Id, StatementVersion = "2.0" }],
        };
    }

    public static Risk Risk(string id)
        => new() { Id = new(id), Title = "People are treated unfairly", Domains = [RiskDomain.Ai], Owner = "P-06", Status = RiskStatus.Treated, AssessedOn = new(2026, 6, 18) };

    /// <summary>The sound statement with one entry changed.</summary>
    public static StatementOfApplicability With(ControlId control, Func<SoaEntry, SoaEntry> change)
        => Statement with { Entries = [.. Statement.Entries.Select(e => e.Control == control ? change(e) : e)] };

    public static StatementOfApplicability Excluding(params IEnumerable<ControlId> controls)
        => controls.Aggregate(Statement, (statement, control) => statement.Exclude(control, "Nothing of the kind is done here, see R-004"));

    public static StatementOfApplicability Plus(SoaEntry entry) => Statement with { Entries = [.. Statement.Entries, entry] };

    public static SoaEntry Included(string number) => new()
    {
        Control = new(Aims.Id, number),
        Decision = Decision.Included,
        Reasons = [InclusionReason.RiskTreatment("R-017")],
        Justification = $"People were misled by what {number} would have prevented",
        Status = ImplementationStatus.Implemented,
        Owner = "P-06",
        Reference = "DOC-09",
        GuidanceConsidered = true,
    };

    private static SoaEntry Entry(Control control) => control.Number.ToString() switch
    {
        "A.10.4" => new() { Control = control.Id, Decision = Decision.Excluded, Justification = "No customer is supplied with anything of AI" },
        "A.7.4" => Included("A.7.4") with { Status = ImplementationStatus.Partial },
        var number => Included(number),
    };

    private static ProvisionId InAims(string number) => new(Aims.Id, number);
}
