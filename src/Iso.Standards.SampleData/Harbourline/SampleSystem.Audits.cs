using static Iso.Standards.Row;
using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards;

/// <content>Audits by the certification body, certificates, and the plan of a sample.</content>
public static partial class SampleSystem
{
    private static ExternalAudit[] ExternalAudits =>
    [
        new() { Id = new("AUD-01"), Kind = ExternalAuditKind.Recertification, Standards = [Qms.Id, Isms.Id], NoticeOn = Day(2026, 8, 31), StartsOn = Day(2026, 10, 19), EndsOn = Day(2026, 10, 22), PeriodFrom = Day(2025, 10, 1), PeriodUntil = Day(2026, 10, 22) },
        new() { Id = new("AUD-02"), Kind = ExternalAuditKind.Stage1, Standards = [Aims.Id], NoticeOn = Day(2026, 11, 12), StartsOn = Day(2026, 12, 9), PeriodFrom = Day(2026, 3, 1), PeriodUntil = Day(2026, 12, 10) },
        new() { Id = new("AUD-03"), Kind = ExternalAuditKind.Stage2, Standards = [Aims.Id], NoticeOn = Day(2026, 11, 12), StartsOn = Day(2027, 2, 16), PeriodFrom = Day(2026, 3, 1), PeriodUntil = Day(2027, 2, 18) },
    ];

    private static Certificate[] Certificates =>
    [
        new() { Standard = Qms.Id, Number = "Q-0417", DecidedOn = Day(2026, 11, 13), ValidUntil = Day(2029, 11, 27) },
        new() { Standard = Isms.Id, Number = "IS-0418", DecidedOn = Day(2026, 11, 13), ValidUntil = Day(2029, 11, 27), StatementVersion = "3.2", NotifiedVersion = "3.2" },
    ];

    private static SamplingPlan[] SamplingPlans =>
    [
        new()
        {
            Id = new("SP-01"),
            Title = "Changes to production from January to September 2026",
            Population = 120,
            Method = SamplingMethod.Statistical,
            Size = 11,
            Seed = 42,
            Strata =
            [
                new() { Name = "Berth planning", Population = 70, Sampled = 6 },
                new() { Name = "Mobile app", Population = 28, Sampled = 3 },
                new() { Name = "AI models", Population = 22, Sampled = 2 },
            ],
        },
    ];
}
