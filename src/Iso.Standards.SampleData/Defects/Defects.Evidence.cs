using static Iso.Standards.Row;
using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards;

/// <content>What can be wrong with evidence and samples.</content>
public static partial class Defects
{
    private static Defect[] OfEvidence =>
    [
        new(EvidenceRuleIds.ItemIncomplete, "An item has no owner", static s => s.Item("EV-17", static item => item with { Owner = null })),
        new(EvidenceRuleIds.ClaimMissing, "An item shows nothing", static s => s.Item("EV-17", static item => item with { Claims = [] })),
        new(EvidenceRuleIds.FromFuture, "An item is dated after today", static s => s.Item("EV-17", static item => item with { ProducedOn = Day(2026, 12, 24) })),
        new(EvidenceRuleIds.Stale, "An item is past its last day", static s => s.Item("EV-17", static item => item with { ValidUntil = Day(2026, 10, 31) })),
        new(EvidenceRuleIds.StaleByType, "A supplier's report is older than a year", static s => s.Item("EV-31", static item => item with { ProducedOn = Day(2025, 8, 14) })),
        new(EvidenceRuleIds.AlteredAfterApproval, "An approved report has another content", static s => s.Item("EV-05", static item => item with { Hash = ContentHash.Of("altered"u8) })),
        new(EvidenceRuleIds.PeriodOutsideAudit, "A record of 2024 is used for the audit of 2026", static s => s.Item("EV-13", static item => item with { CoversFrom = Day(2024, 7, 1), CoversUntil = Day(2024, 9, 30) })),
        new(EvidenceRuleIds.Reconstructed, "Minutes of spring were written after the audit was announced", static s => s.Item("EV-16", static item => item with { ProducedOn = Day(2026, 10, 15), CoversUntil = Day(2026, 3, 31), UsedIn = Ids<ExternalAudit>("AUD-01") })),
        new(EvidenceRuleIds.SelfStatementAlone, "The owner's word alone shows how people sign in", static s => s.Item("EV-22", static item => item with { Form = EvidenceForm.SelfStatement })),
        new(EvidenceRuleIds.FacetMissing, "An item does not say where it speaks of AI", static s => s.Claims("EV-11", Aims.Id, static claim => claim with { Locator = null })),
        new(EvidenceRuleIds.FacetsAlike, "Security and AI rest on one place", static s => s.Claims("EV-11", Aims.Id, static claim => claim with { Locator = "Part B" })),
        new(EvidenceRuleIds.ResultShared, "One result of assessment stands for security and AI", static s => s.Claims("EV-15", Aims.Id, static claim => claim with { Locator = "Chapter 4" })),
        new(EvidenceRuleIds.AssessmentsConfused, "A security risk assessment is to show an impact assessment", static s => s.Item("EV-18", static item => item with
        {
            Claims = [.. item.Claims, new() { Provision = Aims.Clauses.C8_4, Locator = "Filter infosec", Subject = "Impacts of AI" }],
        })),
        new(EvidenceRuleIds.SubjectForeign, "What is said to show AI names nothing of AI", static s => s.Claims("EV-11", Aims.Id, static claim => claim with { Subject = "Badges and gates" })),
        new(EvidenceRuleIds.RecordSilentOnStandard, "The audit report names one standard of three", static s => s.Item("EV-05", static item => item with { Standards = [Qms.Id] })),
        new(EvidenceRuleIds.DocumentedInformationMissing, "Nothing shows the review of requirements", static s => s.WithoutClaim("EV-16", "8.2.3.2")),
        new(EvidenceRuleIds.Concentration, "One item is the only proof of sixteen clauses", static s => s.Item("EV-17", static item => item with
        {
            Claims =
            [
                .. Words("4.1 4.2 5.1.1 5.1.2 5.3 6.1.1 6.1.2 6.2.2 6.3 7.1.1 7.1.2 7.1.3 7.1.4 7.1.6 7.3 7.4")
                    .Select(static number => new EvidenceClaim { Provision = new(Qms.Id, number), Locator = "Summary", Subject = "What customers think of it" }),
            ],
        })),
        new(EvidenceRuleIds.SampleUnplanned, "A sample is drawn from nobody knows how many", static s => s with { SamplingPlans = [s.SamplingPlans[0] with { Population = null }] }),
        new(EvidenceRuleIds.StratumUnsampled, "A sample leaves out a part", static s => s with { SamplingPlans = [s.SamplingPlans[0] with { Strata = [.. s.SamplingPlans[0].Strata.Select(static (stratum, i) => i == 2 ? stratum with { Sampled = 0 } : stratum)] }] }),
        new(EvidenceRuleIds.PersonalDataUnhandled, "Nothing says how persons are made unreadable", static s => s.Item("EV-21", static item => item with { PersonalData = item.PersonalData! with { Minimisation = null } })),
        new(EvidenceRuleIds.RetentionShort, "Papers on AI systems are kept for four years", static s => s.Item("EV-39", static item => item with { RetainUntil = Day(2030, 12, 31) })),
        new(EvidenceRuleIds.ProvisionUnknown, "An item shows a control that is in no annex", static s => s.Item("EV-40", static item => item with { Claims = [.. item.Claims, item.Claims[0] with { Provision = new(Aims.Id, "A.6.2.9") }] })),
        new(EvidenceRuleIds.ExcludedControlShown, "An item shows a control that is excluded", static s => s.Item("EV-26", static item => item with { Claims = [.. item.Claims, item.Claims[0] with { Provision = Isms.Controls.A7_6 }] })),
        new(EvidenceRuleIds.MappedAsMet, "A mapping alone shows an article of the law in full", static s => s.Item("EV-38", static item => item with
        {
            Claims = [.. item.Claims, new() { Provision = ProvisionId.Parse("EU AI Act:2024 Art. 9"), MappedFrom = Aims.Controls.A5_2, Locator = "Report, part 2", Subject = "Management of the risks of the AI system", Extent = ClaimExtent.Full }],
        })),
        new(EvidenceRuleIds.OriginUnclear, "A supplier's report names no issuer", static s => s.Item("EV-31", static item => item with { Origin = item.Origin! with { Issuer = null } })),
        new(EvidenceRuleIds.GapLetterMissing, "A supplier's report ends in June, and no letter covers the rest", static s => s.Item("EV-31", static item => item with { Origin = item.Origin! with { GapLetterUntil = null } })),
        new(EvidenceRuleIds.NotCountedUsed, "A risk was closed on what was withdrawn", static s => s.Item("EV-34", static item => item with { Status = EvidenceStatus.Withdrawn })),
        new(EvidenceRuleIds.MeasurementIncomplete, "A measurement has no method", static s => s.Item("EV-17", static item => item with { Measurement = item.Measurement! with { Method = null } })),
    ];
}
