using Iso.Standards;
using NodaTime;
using Isms = Iso.Standards.Iso27001.Edition2022;

// Draft: one undecided entry for each of the 93 reference controls.
var soa = StatementOfApplicability.Draft(Isms.Catalog);

// Decide: include what treats a risk or answers a demand, exclude the rest and say why.
foreach (var control in Isms.Catalog.Controls)
{
    soa = soa.Include(control.Id, InclusionReason.RiskTreatment("R-12"), because: $"Keeps R-12 within bounds: {control.Title}", ImplementationStatus.Implemented);
}

soa = soa
    .Include(Isms.Controls.A5_34, InclusionReason.Legal("OBL-01"), because: "Customers' staff are natural persons; GDPR applies", ImplementationStatus.Partial)
    .Exclude(Isms.Controls.A8_30, because: "All software is written by people on our own payroll")
    .Exclude(Isms.Controls.A7_11, because: "n/a");

// Check, by a day that you choose.
var report = Isms.SoaRules.Check(soa, asOf: new LocalDate(2026, 11, 21));

// Print what an auditor would object to; owners and references are still to be filled in.
foreach (var diagnostic in report.Diagnostics.Where(d => d.Severity == Severity.Error)) Console.WriteLine(diagnostic);
Console.WriteLine(report.Verdict);
