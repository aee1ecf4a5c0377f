using BenchmarkDotNet.Attributes;
using NodaTime;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Benchmarks;

/// <summary>A sound statement of 93 entries, judged by the 27 rules and by one loop written by hand over the same conditions.</summary>
public class CheckBenchmarks
{
    /// <summary>The rules whose conditions the loop has: those that need nothing of the document but statement and scope.</summary>
    private static readonly string[] Conditions =
    [
        "SOA-001", "SOA-003", "SOA-004", "SOA-006", "SOA-007", "SOA-008", "SOA-009", "SOA-010", "SOA-011", "SOA-012", "SOA-017", "SOA-019", "SOA-028", "SOA-029",
        "SOA-030", "SOA-031", "SOA-032", "SOA-033", "SOA-037", "SOA-038", "SOA-039", "SOA-040", "SOA-041", "SOA-043", "SOA-044", "SOA-053", "SOA-060",
    ];

    private static readonly LocalDate AsOf = new(2026, 11, 21);
    private readonly ManagementSystem _system;
    private readonly RuleSet _rules = Isms.SoaRules.Without([.. Isms.SoaRules.Rules.Select(r => r.Descriptor.Id).Where(id => !Conditions.Contains(id, StringComparer.Ordinal))]);

    public CheckBenchmarks()
    {
        _system = Sound();
        // A benchmark of documents that are not sound, or of conditions that differ, would measure nothing.
        if (Rules() != 0 || HandWritten() != 0) throw new InvalidOperationException("The statement is not sound.");
    }

    [Benchmark(Baseline = true)]
    public int HandWritten() => HandWrittenCheck.Count(_system, Isms.Catalog);

    [Benchmark]
    public int Rules()
    {
        var report = _rules.Check(_system, AsOf);
        return report.Diagnostics.Count + report.NotRun.Count;
    }

    private static ManagementSystem Sound() => new()
    {
        Scopes = [new() { Id = new("SC-1"), Standard = Isms.Id, ApprovedOn = new(2026, 5, 4) }],
        Statements =
        [
            new()
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
                RiskAssessment = new() { On = new(2026, 6, 18) },
                Comparison = new() { By = "P-03", On = new(2026, 6, 30) },
                Entries = [.. Isms.Catalog.Controls.Select((c, i) => Entry(c, i))],
            },
        ],
    };

    private static SoaEntry Entry(Control control, int i) => i % 30 == 29
        ? new() { Control = control.Id, Decision = Decision.Excluded, Justification = $"Nothing of what {control.Number} is about is done or kept here, as R-{i} shows" }
        : new()
        {
            Control = control.Id,
            Decision = Decision.Included,
            Reasons = [InclusionReason.RiskTreatment($"R-{i}")],
            Justification = $"Limits the damage of R-{i}, in which somebody reaches data that is not meant for them",
            Status = i % 10 == 9 ? ImplementationStatus.Partial : ImplementationStatus.Implemented,
            Owner = "P-06",
            Reference = "DOC-09",
        };
}
