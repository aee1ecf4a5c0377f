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

    public static ManagementSystem With(StatementOfApplicability statement) => new()
    {
        Organization = new() { Name = "Example" },
        Scopes =
        [
            new() { Id = new("SC-1"), Standard = Isms.Id, Description = "All services and both offices", ApprovedOn = new(2026, 5, 4) },
            new() { Id = new("SC-2"), Standard = StandardId.Parse("ISO/IEC 42001:2023"), Description = "Two AI systems", ApprovedOn = new(2026, 5, 4) },
        ],
        Statements = [statement],
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
