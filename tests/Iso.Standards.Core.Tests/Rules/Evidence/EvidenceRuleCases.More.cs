using NodaTime;
using static Iso.Standards.Tests.EvidenceSample;

namespace Iso.Standards.Tests;

internal static partial class EvidenceRuleCases
{
    private static IEnumerable<RuleCase> Audits()
    {
        var audit = new ExternalAudit { Id = new("XA-1"), NoticeOn = new(2026, 9, 1), StartsOn = new(2026, 10, 5), PeriodFrom = new(2025, 10, 1), PeriodUntil = new(2026, 9, 30) };
        var log = Item with { Type = EvidenceType.SystemExport, Form = EvidenceForm.SystemRecord, CoversFrom = new(2026, 1, 1), CoversUntil = new(2026, 9, 30), ProducedOn = new(2026, 10, 1), CollectedOn = null, UsedIn = [new("XA-1")] };
        yield return Passes("EVD-007", "January to September for an audit in October", Used(log));
        yield return Fails("EVD-007", "logs of 2024 for an audit of 2026", Used(log with { CoversFrom = new(2024, 1, 1), CoversUntil = new(2024, 12, 31) }), "$.evidence[0].usedIn[0]");
        yield return Passes("EVD-007", "one day in common at the beginning", Used(log with { CoversFrom = new(2024, 1, 1), CoversUntil = new(2025, 10, 1) }));
        yield return Fails("EVD-007", "a day short of the beginning", Used(log with { CoversFrom = new(2024, 1, 1), CoversUntil = new(2025, 9, 30) }), "$.evidence[0].usedIn[0]");
        yield return Passes("EVD-007", "one day in common at the end", Used(log with { CoversFrom = new(2026, 9, 30), CoversUntil = null }));
        yield return Fails("EVD-007", "a day behind the end", Used(log with { CoversFrom = new(2026, 10, 1), CoversUntil = null }), "$.evidence[0].usedIn[0]");
        yield return Fails("EVD-007", "no end is known, and it was made before", Used(log with { CoversFrom = new(2024, 1, 1), CoversUntil = null, ProducedOn = new(2025, 1, 1) }), "$.evidence[0].usedIn[0]");
        yield return Passes("EVD-007", "the time is not known", Used(log with { CoversFrom = null, CoversUntil = null, ProducedOn = new(2020, 1, 1) }));
        yield return Fails("EVD-007", "the second of two audits", Used(log with { CoversFrom = new(2024, 1, 1), CoversUntil = new(2024, 12, 31), UsedIn = [new("XA-0"), new("XA-1")] }), "$.evidence[0].usedIn[1]");
        yield return Passes("EVD-007", "an audit that is not in the document", Used(log with { CoversFrom = new(2024, 1, 1), CoversUntil = new(2024, 12, 31), UsedIn = [new("XA-9")] }));

        var minutes = Item with { Type = EvidenceType.Minutes, Form = EvidenceForm.Observation, CoversUntil = new(2025, 9, 10), ProducedOn = new(2026, 9, 10), CollectedOn = null, UsedIn = [new("XA-1")] };
        yield return Passes("EVD-008", "an export of a live system", Used(minutes with { Form = EvidenceForm.SystemRecord }));
        yield return Fails("EVD-008", "minutes typed a year later", Used(minutes), "$.evidence[0].usedIn[0]");
        yield return Passes("EVD-008", "30 days between", Used(minutes with { CoversUntil = new(2026, 8, 11) }));
        yield return Fails("EVD-008", "31 days between", Used(minutes with { CoversUntil = new(2026, 8, 10) }), "$.evidence[0].usedIn[0]");
        yield return Passes("EVD-008", "made on the day of the notice", Used(minutes with { ProducedOn = new(2026, 9, 1) }));
        yield return Fails("EVD-008", "made the day after the notice", Used(minutes with { ProducedOn = new(2026, 9, 2) }), "$.evidence[0].usedIn[0]");
        yield return Fails("EVD-008", "only the beginning of the time is known", Used(minutes with { CoversUntil = null, CoversFrom = new(2025, 9, 1) }), "$.evidence[0].usedIn[0]");
        yield return Passes("EVD-008", "the time is not known", Used(minutes with { CoversUntil = null }));
        yield return Passes("EVD-008", "the notice is not known", Used(minutes, audit with { NoticeOn = null }));

        ManagementSystem Used(Evidence item, ExternalAudit? by = null) => With(item) with { ExternalAudits = [by ?? audit, new() { Id = new("XA-0") }] };
    }

    private static IEnumerable<RuleCase> Proofs()
    {
        var scheme = new RiskScheme
        {
            Id = new("S"),
            Likelihoods = ["rare", "likely"],
            Consequences = ["small", "large"],
            Levels = ["low", "high"],
            Matrix = [Cell(1, 1, "low"), Cell(1, 2, "low"), Cell(2, 1, "low"), Cell(2, 2, "high")],
        };
        var risk = new Risk
        {
            Id = new("R-1"),
            Title = "Data cannot be restored",
            Inherent = new() { Likelihood = 2, Consequence = 2, Level = "high" },
            Treatment = new() { Controls = [new(Backup)] },
        };
        var word = Item with { Type = EvidenceType.Other, Form = EvidenceForm.SelfStatement };
        const string Subject = "ISO/IEC 27001:2022 A.8.13";
        yield return Passes("EVD-009", "an export and a review", Treated(risk, word, Item with { Id = new("E-2"), Form = EvidenceForm.SystemRecord }));
        yield return Fails("EVD-009", "an e-mail: we do this", Treated(risk, word), "$.evidence[0]", Subject);
        yield return Fails("EVD-009", "two e-mails are one finding", Treated(risk, Item with { Id = new("E-0"), Claims = [Claim(Isms, "9.2")] }, word, word with { Id = new("E-2") }), "$.evidence[1]", Subject);
        yield return Fails("EVD-009", "the other item no longer counts", Treated(risk, word, Item with { Id = new("E-2"), ValidUntil = new(2026, 1, 1) }), "$.evidence[0]", Subject);
        yield return Passes("EVD-009", "the risk is low", Treated(risk with { Inherent = new() { Likelihood = 1, Consequence = 2, Level = "low" } }, word));
        yield return Fails("EVD-009", "the level is recomputed", Treated(risk with { Inherent = new() { Likelihood = 2, Consequence = 2, Level = "low" } }, word), "$.evidence[0]", Subject);
        yield return Fails("EVD-009", "the level is all that is known", Treated(risk with { Inherent = new() { Level = "high" } }, word), "$.evidence[0]", Subject);
        yield return Passes("EVD-009", "the risk is closed", Treated(risk with { Status = RiskStatus.Closed }, word));
        yield return Passes("EVD-009", "the risk is not rated", Treated(risk with { Inherent = null }, word));
        yield return Passes("EVD-009", "the risk names another control", Treated(risk with { Treatment = new() { Controls = [new(Isms, "A.8.14")] } }, word));
        yield return Passes("EVD-009", "the form is not said", Treated(risk, word with { Form = EvidenceForm.Unspecified }));
        yield return Passes("EVD-009", "the e-mail no longer counts", Treated(risk, word with { ValidUntil = new(2026, 1, 1) }));

        yield return Passes("EVD-017", "12 claims", With(Claiming(12)));
        yield return Fails("EVD-017", "40 claims on one PDF", With(Claiming(40)), "$.evidence[0].claims");
        yield return Passes("EVD-017", "15 claims", With(Claiming(15)));
        yield return Fails("EVD-017", "16 claims", With(Claiming(16)), "$.evidence[0].claims");
        yield return Passes("EVD-017", "16 claims, one of them shown by another item too", With(Claiming(16), Claiming(1) with { Id = new("E-2") }));
        yield return Fails("EVD-017", "16 claims, one of them shown by an item that does not count", With(Claiming(16), Claiming(1) with { Id = new("E-2"), Status = EvidenceStatus.Withdrawn }), "$.evidence[0].claims");
        yield return Passes("EVD-017", "16 claims on 15 controls", With(Claiming(15) with { Claims = [.. Claiming(15).Claims, Claiming(1).Claims[0]] }));
        yield return Passes("EVD-017", "16 claims of an item that does not count", With(Claiming(16) with { ValidUntil = new(2026, 1, 1) }));

        static MatrixCell Cell(int likelihood, int consequence, string level) => new() { Likelihood = likelihood, Consequence = consequence, Level = level };

        ManagementSystem Treated(Risk treated, params Evidence[] items) => With(items) with { RiskRegister = new() { Schemes = [scheme], Risks = [treated] } };

        static Evidence Claiming(int count) => Item with { Claims = [.. Enumerable.Range(1, count).Select(i => new EvidenceClaim { Provision = new(Isms, ProvisionNumber.Parse("A.8." + i.ToString(System.Globalization.CultureInfo.InvariantCulture))) })] };
    }

    private static IEnumerable<RuleCase> Samples()
    {
        var plan = new SamplingPlan { Id = new("SP-1"), Title = "Leavers of the year", Population = 120, Method = SamplingMethod.Statistical, Size = 11, Seed = 42 };
        yield return Passes("EVD-018", "11 of 120", Planned(plan));
        yield return Fails("EVD-018", "no population", Planned(plan with { Population = null }), "$.samplingPlans[0].population", "SP-1");
        yield return Fails("EVD-018", "a population below nothing", Planned(plan with { Population = -1 }), "$.samplingPlans[0].population", "SP-1");
        yield return Fails("EVD-018", "no method", Planned(plan with { Method = SamplingMethod.Unspecified }), "$.samplingPlans[0].method", "SP-1");
        yield return Fails("EVD-018", "no size", Planned(plan with { Size = null }), "$.samplingPlans[0].size", "SP-1");
        yield return Fails("EVD-018", "a random sample without a seed", Planned(plan with { Seed = null }), "$.samplingPlans[0].seed", "SP-1");
        yield return Passes("EVD-018", "a sample by judgement needs no seed", Planned(plan with { Method = SamplingMethod.Judgement, Seed = null }));
        yield return Fails("EVD-018", "two things missing", Planned(plan with { Population = null, Size = null }), "$.samplingPlans[0]", "SP-1");
        yield return Fails("EVD-018", "10 of 120", Planned(plan with { Size = 10 }), "$.samplingPlans[0].size", "SP-1");
        yield return Fails("EVD-018", "121 of 120", Planned(plan with { Size = 121 }), "$.samplingPlans[0].size", "SP-1");
        yield return Passes("EVD-018", "all of 120", Planned(plan with { Size = 120 }));

        SamplingStratum office = new() { Name = "headquarters", Population = 80, Sampled = 8 }, plant = new() { Name = "plant", Population = 40, Sampled = 3 };
        yield return Passes("EVD-020", "both sites", Planned(plan with { Strata = [office, plant] }));
        yield return Fails("EVD-020", "headquarters only", Planned(plan with { Strata = [office, plant with { Sampled = 0 }] }), "$.samplingPlans[0].strata", "SP-1");
        yield return Fails("EVD-020", "nothing is said of the plant", Planned(plan with { Strata = [office, plant with { Sampled = null }] }), "$.samplingPlans[0].strata", "SP-1");
        yield return Passes("EVD-020", "not drawn yet", Planned(plan with { Strata = [office with { Sampled = null }, plant with { Sampled = null }] }));
        yield return Fails("EVD-020", "drawn, and nothing said of any site", Planned(plan with { Items = [2], Strata = [office with { Sampled = null }, plant with { Sampled = null }] }), "$.samplingPlans[0].strata", "SP-1");
        yield return Passes("EVD-020", "a site without items", Planned(plan with { Strata = [office, plant with { Population = 0, Sampled = 0 }] }));
        yield return Fails("EVD-020", "a site of unknown size", Planned(plan with { Strata = [office, plant with { Population = null, Sampled = 0 }] }), "$.samplingPlans[0].strata", "SP-1");
        yield return Passes("EVD-020", "no parts are told apart", Planned(plan));

        static ManagementSystem Planned(SamplingPlan of) => With(Item) with { SamplingPlans = [of] };
    }

    private static IEnumerable<RuleCase> Claims()
    {
        var freelancers = Item with { Id = new("EV-034"), Title = "Review of a freelancer's code", Claims = [Claim(Isms, "9.1"), Claim(Isms, "A.8.30")] };
        SoaEntry excluded = new() { Control = new(Isms, "A.8.30"), Decision = Decision.Excluded, Justification = "All development is done by our own people" };
        yield return Passes("EVD-024", "nothing shows it", With(Item) with { Statements = [Decided(excluded)] });
        yield return Fails("EVD-024", "A.8.30 is excluded, and a review of a freelancer's code shows it", With(freelancers) with { Statements = [Decided(excluded)] }, "$.evidence[0].claims[1].provision", "EV-034");
        yield return Passes("EVD-024", "withdrawn", With(freelancers with { Status = EvidenceStatus.Withdrawn }) with { Statements = [Decided(excluded)] });
        yield return Passes("EVD-024", "included", With(freelancers) with { Statements = [Decided(excluded with { Decision = Decision.Included })] });
        yield return Passes("EVD-024", "another scope includes it", With(freelancers) with { Statements = [Decided(excluded), Decided(excluded with { Decision = Decision.Included })] });
        yield return Passes("EVD-024", "the same number of another standard", With(freelancers) with { Statements = [new() { Standard = Aims, Entries = [excluded with { Control = new(Aims, "A.8.30") }] }] });

        var article = new EvidenceClaim { Provision = ProvisionId.Parse("EU AI Act:2024 Art. 9"), MappedFrom = new(Aims, "A.5.2"), Extent = ClaimExtent.Partial };
        yield return Passes("EVD-026", "it supports the article", With(e => e with { Claims = [article] }));
        yield return Fails("EVD-026", "Article 9 is met since A.5 has evidence", With(e => e with { Claims = [article with { Extent = ClaimExtent.Full }] }), "$.evidence[0].claims[0].extent");
        yield return Fails("EVD-026", "nothing said counts as in full", With(e => e with { Claims = [article with { Extent = ClaimExtent.Unspecified }] }), "$.evidence[0].claims[0].extent");
        yield return Passes("EVD-026", "the item shows the article itself", With(e => e with { Claims = [article with { Extent = ClaimExtent.Full, MappedFrom = default }] }));
        yield return Passes("EVD-026", "mapped between standards", With(e => e with { Claims = [article with { Extent = ClaimExtent.Full, Provision = Backup }] }));
        yield return Passes("EVD-026", "superseded", With(e => e with { Status = EvidenceStatus.Superseded, Claims = [article with { Extent = ClaimExtent.Full }] }));

        static StatementOfApplicability Decided(SoaEntry entry) => new() { Standard = Isms, Entries = [entry] };
    }

    private static IEnumerable<RuleCase> Origins()
    {
        var report = Item with
        {
            Type = EvidenceType.SupplierReport,
            Origin = new() { Issuer = "An auditor", Scope = "Hosting in the Frankfurt region" },
            CoversFrom = new(2025, 10, 1),
            CoversUntil = new(2026, 9, 30),
            Claims = [new() { Provision = Backup, Subject = "Backups of the hosting region Frankfurt" }],
        };
        yield return Passes("EVD-027", "the report covers Frankfurt", With(report));
        yield return Fails("EVD-027", "a report for another product", With(report with { Origin = report.Origin! with { Scope = "Payroll software" } }), "$.evidence[0].origin.scope");
        yield return Fails("EVD-027", "no issuer", With(report with { Origin = report.Origin! with { Issuer = " " } }), "$.evidence[0].origin.issuer");
        yield return Fails("EVD-027", "no scope", With(report with { Origin = report.Origin! with { Scope = null } }), "$.evidence[0].origin.scope");
        yield return Fails("EVD-027", "a supplier's report without origin", With(report with { Origin = null }), "$.evidence[0].origin");
        yield return Passes("EVD-027", "a record of our own", With(Item));
        yield return Passes("EVD-027", "no subject to compare with", With(report with { Claims = [new() { Provision = Backup }] }));
        yield return Passes("EVD-027", "one subject of two fits, in the plural", With(report with { Origin = report.Origin! with { Scope = "Region" }, Claims = [new() { Provision = Backup, Subject = "other things" }, new() { Provision = Backup, Subject = "all REGIONS" }] }));
        yield return Fails("EVD-027", "a short or common word in common is none", With(report with { Origin = report.Origin! with { Scope = "What they run in Rom" }, Claims = [new() { Provision = Backup, Subject = "What they own in Rom" }] }), "$.evidence[0].origin.scope");

        yield return Passes("EVD-028", "a letter to the end of September", With(report with { CoversUntil = new(2025, 12, 31), Origin = report.Origin! with { GapLetterUntil = new(2026, 9, 30) } }));
        yield return Fails("EVD-028", "the report ends in December and is used in October", With(report with { CoversUntil = new(2025, 12, 31) }), "$.evidence[0].coversUntil") with { AsOf = new(2026, 10, 15) };
        yield return Passes("EVD-028", "three months to the day", With(report with { CoversUntil = new(2026, 8, 21) }));
        yield return Fails("EVD-028", "three months and a day", With(report with { CoversUntil = new(2026, 8, 20) }), "$.evidence[0].coversUntil");
        yield return Fails("EVD-028", "a letter that ends too soon", With(report with { CoversUntil = new(2025, 12, 31), Origin = report.Origin! with { GapLetterUntil = new(2026, 8, 20) } }), "$.evidence[0].coversUntil");
        yield return Fails("EVD-028", "without origin there is no letter", With(report with { CoversUntil = new(2025, 12, 31), Origin = null }), "$.evidence[0].coversUntil");
        yield return Passes("EVD-028", "a letter older than the report", With(report with { Origin = report.Origin! with { GapLetterUntil = new(2025, 1, 31) } }));
        yield return Passes("EVD-028", "a report that is late altogether is EVD-004", With(report with { CoversUntil = new(2025, 12, 31), ValidUntil = new(2026, 11, 1) }));
        yield return Passes("EVD-028", "another type", With(report with { Type = EvidenceType.SupplierReview, CoversUntil = new(2025, 12, 31) }));
        yield return Passes("EVD-028", "the time covered is not known", With(report with { CoversUntil = null }));
    }
}
