using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

/// <summary>Statements that the tests judge.</summary>
internal static class Statements
{
    /// <summary>A statement in which no rule finds anything but that all is implemented.</summary>
    public static StatementOfApplicability Sound { get; } = StatementOfApplicability.Draft(Isms.Catalog) with
    {
        Comparison = new() { By = "Head of IT", On = new LocalDate(2026, 11, 2) },
        Entries =
        [
            .. Isms.Catalog.Controls.Select(control => new SoaEntry
            {
                Control = control.Id,
                Decision = Decision.Included,
                Reasons = [InclusionReason.RiskTreatment("R-12")],
                Justification = $"Treats what the assessment found about {control.Title}",
                Status = ImplementationStatus.Implemented,
                Owner = "Head of IT",
                Reference = "POL-01",
            }),
        ],
    };

    /// <summary>The sound statement with some of its entries changed.</summary>
    public static StatementOfApplicability With(Func<SoaEntry, SoaEntry> change, params string[] numbers)
        => Sound with { Entries = [.. Sound.Entries.Select(entry => numbers.Contains(entry.Control.Number.ToString()) ? change(entry) : entry)] };
}
