using NodaTime;
using static Iso.Standards.Tests.EvidenceSample;

namespace Iso.Standards.Tests;

/// <summary>For every rule about evidence that needs no catalog, cases that it passes and cases that it does not: those of rules.md first.</summary>
internal static partial class EvidenceRuleCases
{
    public static IReadOnlyList<RuleCase> All { get; } = [.. Items(), .. Ages(), .. Audits(), .. Proofs(), .. Samples(), .. Claims(), .. Origins()];

    private static RuleCase Fails(string rule, string name, ManagementSystem document, string path, string subject = "E-1", Severity? severity = null)
        => new(rule, name, document, path, subject, severity);

    private static RuleCase Passes(string rule, string name, ManagementSystem document) => new(rule, name, document);

    private static IEnumerable<RuleCase> Items()
    {
        var hash = ContentHash.Of([1]);
        yield return Passes("EVD-001", "complete", With(Item));
        yield return Fails("EVD-001", "no owner", With(e => e with { Owner = null }), "$.evidence[0].owner");
        yield return Fails("EVD-001", "a blank title", With(e => e with { Title = " " }), "$.evidence[0].title");
        yield return Fails("EVD-001", "no date", With(e => e with { ProducedOn = null }), "$.evidence[0].producedOn");
        yield return Fails("EVD-001", "neither place nor hash", With(e => e with { Location = "" }), "$.evidence[0].location");
        yield return Fails("EVD-001", "no classification", With(e => e with { Classification = null }), "$.evidence[0].classification");
        yield return Fails("EVD-001", "no id", With(e => e with { Id = default }), "$.evidence[0].id", "");
        yield return Fails("EVD-001", "two things missing", With(e => e with { Owner = null, Classification = null }), "$.evidence[0]");
        yield return Passes("EVD-001", "a hash for a place", With(e => e with { Location = null, Hash = hash }));

        yield return Passes("EVD-002", "27001 A.8.13", With(Item));
        yield return Fails("EVD-002", "nothing named", With(e => e with { Claims = [] }), "$.evidence[0].claims");
        yield return Fails("EVD-002", "a claim on nothing", With(e => e with { Claims = [new() { Provision = Backup }, new() { Provision = default }] }), "$.evidence[0].claims[1].provision");

        var approved = Item with { ApprovedOn = new(2026, 7, 1), Version = "1.0", Hash = hash };
        var altered = approved with { Hash = ContentHash.Of([2]) };
        yield return Passes("EVD-006", "the hash is the same", With(approved)) with { Previous = With(approved) };
        yield return Fails("EVD-006", "the hash changed and the version did not", With(altered), "$.evidence[0].hash") with { Previous = With(approved) };
        yield return Fails("EVD-006", "no version before or now", With(altered with { Version = null }), "$.evidence[0].hash") with { Previous = With(approved with { Version = null }) };
        yield return Fails("EVD-006", "the item stood elsewhere", With(Item with { Id = new("E-2") }, altered), "$.evidence[1].hash") with { Previous = With(approved) };
        yield return Passes("EVD-006", "a new version", With(altered with { Version = "1.1" })) with { Previous = With(approved) };
        yield return Passes("EVD-006", "it was not approved before", With(altered)) with { Previous = With(approved with { ApprovedOn = null }) };
        yield return Passes("EVD-006", "the hash was not known before", With(altered)) with { Previous = With(approved with { Hash = default }) };
        yield return Passes("EVD-006", "the hash is not known now", With(altered with { Hash = default })) with { Previous = With(approved) };
        yield return Passes("EVD-006", "another item", With(altered)) with { Previous = With(approved with { Id = new("E-9") }) };

        var log = Item with { Type = EvidenceType.Log, AiSystems = [new("AIS-2")], RetainUntil = new(2027, 6, 21) };
        yield return Passes("EVD-022", "logs of an AI system kept for 12 months", With(log));
        yield return Fails("EVD-022", "logs of an AI system kept for 90 days", With(log with { RetainUntil = new(2026, 9, 19) }), "$.evidence[0].retainUntil");
        yield return Passes("EVD-022", "logs of an AI system kept for six months to the day", With(log with { RetainUntil = new(2026, 12, 21) }));
        yield return Fails("EVD-022", "logs of an AI system kept a day too short", With(log with { RetainUntil = new(2026, 12, 20) }), "$.evidence[0].retainUntil");
        yield return Fails("EVD-022", "logs of an AI system without an end", With(log with { RetainUntil = null }), "$.evidence[0].retainUntil");
        yield return Passes("EVD-022", "other logs kept for 90 days", With(log with { AiSystems = [], RetainUntil = new(2026, 9, 19) }));
        var documentation = log with { Type = EvidenceType.TechnicalDocumentation, RetainUntil = new(2036, 6, 21) };
        yield return Passes("EVD-022", "technical documentation kept for ten years", With(documentation));
        yield return Fails("EVD-022", "technical documentation kept for ten years less a day", With(documentation with { RetainUntil = new(2036, 6, 20) }), "$.evidence[0].retainUntil");
        yield return Fails("EVD-022", "technical documentation without an end", With(documentation with { RetainUntil = null }), "$.evidence[0].retainUntil");
        var audit = Item with { Type = EvidenceType.InternalAudit, RetainUntil = new(2032, 6, 21) };
        yield return Passes("EVD-022", "an audit kept for two cycles", With(audit));
        yield return Fails("EVD-022", "an audit kept for less than two cycles", With(audit with { RetainUntil = new(2032, 6, 20) }), "$.evidence[0].retainUntil");
        yield return Passes("EVD-022", "an audit without an end", With(audit with { RetainUntil = null }));
        yield return Passes("EVD-022", "an audit without a date", With(audit with { ProducedOn = null, RetainUntil = new(2026, 12, 1) }));
        yield return Fails("EVD-022", "a management review kept for a year", With(audit with { Type = EvidenceType.ManagementReview, RetainUntil = new(2027, 6, 21) }), "$.evidence[0].retainUntil");
        yield return Passes("EVD-022", "a restore test kept for a month", With(e => e with { RetainUntil = new(2026, 7, 21) }));

        var complete = new Measurement { Method = "from the monitoring of systems", On = new(2026, 6, 21), MeasuredBy = "P-3", AnalysedBy = "P-4" };
        var measured = Item with { Type = EvidenceType.Measurement, Measurement = complete, Claims = [Claim(Isms, "9.1")] };
        yield return Passes("EVD-030", "complete", With(measured));
        yield return Fails("EVD-030", "a value only", With(measured with { Measurement = null }), "$.evidence[0].measurement");
        yield return Fails("EVD-030", "no method", With(measured with { Measurement = complete with { Method = " " } }), "$.evidence[0].measurement");
        yield return Fails("EVD-030", "no date", With(measured with { Measurement = complete with { On = null } }), "$.evidence[0].measurement");
        yield return Fails("EVD-030", "nobody measured", With(measured with { Measurement = complete with { MeasuredBy = null } }), "$.evidence[0].measurement");
        yield return Fails("EVD-030", "nobody analysed", With(measured with { Measurement = complete with { AnalysedBy = null } }), "$.evidence[0].measurement");
        yield return Passes("EVD-030", "persons are not asked for in ISO 9001", With(measured with { Claims = [Claim(Qms, "9.1")], Measurement = complete with { MeasuredBy = null, AnalysedBy = null } }));
        yield return Fails("EVD-030", "persons are asked for where one claim of two is on 27001", With(measured with { Claims = [Claim(Qms, "9.1"), Claim(Isms, "9.1")], Measurement = complete with { AnalysedBy = null } }), "$.evidence[0].measurement");
        yield return Fails("EVD-030", "persons are asked for where nothing is claimed and 27001 is judged", With(measured with { Claims = [], Measurement = complete with { AnalysedBy = null } }), "$.evidence[0].measurement");
        yield return Fails("EVD-030", "another type with a measurement", With(measured with { Type = EvidenceType.Other, Measurement = complete with { Method = null } }), "$.evidence[0].measurement");
        yield return Passes("EVD-030", "no measurement at all", With(Item));
    }

    private static IEnumerable<RuleCase> Ages()
    {
        yield return Passes("EVD-003", "2026-05-04", With(e => e with { ProducedOn = new(2026, 5, 4), CollectedOn = null }));
        yield return Fails("EVD-003", "2026-12-24 on 2026-11-01", With(e => e with { ProducedOn = new(2026, 12, 24) }), "$.evidence[0].producedOn") with { AsOf = new(2026, 11, 1) };
        yield return Passes("EVD-003", "the day itself", With(e => e with { ProducedOn = new(2026, 11, 21), CollectedOn = new(2026, 11, 21), ApprovedOn = new(2026, 11, 21) }));
        yield return Fails("EVD-003", "the day after", With(e => e with { ProducedOn = new(2026, 11, 22) }), "$.evidence[0].producedOn");
        yield return Fails("EVD-003", "collected tomorrow", With(e => e with { CollectedOn = new(2026, 11, 22) }), "$.evidence[0].collectedOn");
        yield return Fails("EVD-003", "approved tomorrow", With(e => e with { ApprovedOn = new(2026, 11, 22) }), "$.evidence[0].approvedOn");
        yield return Passes("EVD-003", "no date at all", With(e => e with { ProducedOn = null, CollectedOn = null }));

        yield return Passes("EVD-004", "valid to 2027-05-04", With(e => e with { ValidUntil = new(2027, 5, 4) }));
        yield return Fails("EVD-004", "valid to 2026-02-01", With(e => e with { ValidUntil = new(2026, 2, 1) }), "$.evidence[0].validUntil");
        yield return Passes("EVD-004", "its last valid day", With(e => e with { ValidUntil = new(2026, 11, 21) }));
        yield return Fails("EVD-004", "the day behind its last", With(e => e with { ValidUntil = new(2026, 11, 20) }), "$.evidence[0].validUntil");
        yield return Passes("EVD-004", "the end of its cycle", With(e => e with { ReviewCycle = Period.FromMonths(5) }));
        yield return Fails("EVD-004", "past its cycle", With(e => e with { ReviewCycle = Period.FromMonths(4) }), "$.evidence[0].reviewCycle");
        yield return Fails("EVD-004", "its own day before its cycle", With(e => e with { ReviewCycle = Period.FromYears(2), ValidUntil = new(2026, 8, 1) }), "$.evidence[0].validUntil");
        yield return Passes("EVD-004", "superseded", With(e => e with { ValidUntil = new(2026, 2, 1), Status = EvidenceStatus.Superseded }));
        yield return Passes("EVD-004", "late by its type is EVD-005", With(e => e with { ProducedOn = new(2024, 1, 1) }));
        var late = Item with { ValidUntil = new(2026, 2, 1) };
        var inEffect = new StatementOfApplicability { Standard = Isms, Entries = [new() { Control = new(Backup), Decision = Decision.Included, Status = ImplementationStatus.Implemented }] };
        yield return Passes("EVD-004", "all that it shows is a control in effect without other evidence: SOA-023", With(late) with { Statements = [inEffect] });
        yield return Fails("EVD-004", "it shows a clause as well", With(late with { Claims = [new() { Provision = Backup }, Claim(Isms, "8.1")] }) with { Statements = [inEffect] }, "$.evidence[0].validUntil");
        yield return Fails("EVD-004", "the control has other evidence that counts", With(late, Item with { Id = new("E-2") }) with { Statements = [inEffect] }, "$.evidence[0].validUntil");
        yield return Fails("EVD-004", "the control is only planned", With(late) with { Statements = [inEffect with { Entries = [inEffect.Entries[0] with { Status = ImplementationStatus.Planned }] }] }, "$.evidence[0].validUntil");
        yield return Fails("EVD-004", "the statement is of a standard that is not judged", With(late with { Claims = [Claim(Aims, "A.5.2")] }) with { Statements = [new() { Standard = Aims, Entries = [inEffect.Entries[0] with { Control = new(Aims, "A.5.2") }] }] }, "$.evidence[0].validUntil");

        yield return Passes("EVD-005", "a restore test five months old", With(Item));
        var review = Item with { Type = EvidenceType.AccessReview, ProducedOn = new(2026, 2, 21) };
        yield return Fails("EVD-005", "an access review nine months old", With(review), "$.evidence[0].producedOn");
        yield return Passes("EVD-005", "an access review six months old to the day", With(review with { ProducedOn = new(2026, 5, 21) }));
        yield return Fails("EVD-005", "an access review six months and a day old", With(review with { ProducedOn = new(2026, 5, 20) }), "$.evidence[0].producedOn");
        yield return Passes("EVD-005", "it says itself how long it is valid", With(review with { ValidUntil = new(2026, 12, 31) }));
        yield return Passes("EVD-005", "late by its own day is EVD-004", With(review with { ValidUntil = new(2026, 3, 31) }));
        yield return Fails("EVD-005", "a cycle of hours is none", With(review with { ReviewCycle = Period.FromHours(12) }), "$.evidence[0].producedOn");
        yield return Passes("EVD-005", "a type without an end", With(review with { Type = EvidenceType.Contract, ProducedOn = new(2001, 1, 1) }));
        yield return Passes("EVD-005", "withdrawn", With(review with { Status = EvidenceStatus.Withdrawn }));
        yield return Passes("EVD-005", "all that it shows is a control in effect without other evidence: SOA-023", With(Item with { ProducedOn = new(2024, 1, 1) }) with { Statements = [inEffect] });

        var old = Item with { Id = new("E-2"), Status = EvidenceStatus.Superseded, SupersededBy = new("E-1") };
        var person = new Person { Id = new("P-3"), Name = "Ada", Competences = [new() { Subject = "audit" }, new() { Subject = "restore", Evidence = new("E-2") }] };
        var closed = new Risk { Id = new("R-1"), Title = "Loss", Status = RiskStatus.Closed, Closure = new() { Evidence = [new("E-1"), new("E-2")] } };
        yield return Passes("EVD-029", "all active", With(Item, Item with { Id = new("E-2") }) with { People = [person], RiskRegister = new() { Risks = [closed] } });
        yield return Fails("EVD-029", "active and superseded by another", With(e => e with { SupersededBy = new("EV-021") }), "$.evidence[0].status");
        yield return Fails("EVD-029", "a competence rests on it", With(Item, old) with { People = [person] }, "$.people[0].competences[1].evidence", "E-2");
        yield return Fails("EVD-029", "a closing rests on it", With(Item, old with { Status = EvidenceStatus.Withdrawn }) with { RiskRegister = new() { Risks = [closed] } }, "$.riskRegister.risks[0].closure.evidence[1]", "E-2");
        yield return Passes("EVD-029", "nothing rests on it", With(Item, old));
        yield return Passes("EVD-029", "a reference that leads nowhere is another rule's", With(Item) with { People = [person] });
    }
}
