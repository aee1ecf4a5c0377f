using System.Globalization;

namespace Iso.Standards;

/// <summary>Whether items count on the day that is judged by: EVD-003, 004, 005 and 029.</summary>
internal static class EvidenceAgeRules
{
    private const ControlUse Unproven = ControlUse.Implemented | ControlUse.HasEvidence;

    public static Rule[] All =>
    [
        new Rule<Evidence>(
            new()
            {
                Id = EvidenceRuleIds.FromFuture,
                Title = "No item of evidence is dated after the day that is judged by",
                Severity = Severity.Error,
                Remedy = "Correct the date, or judge by a later day.",
                Needs = [DocumentPart.AsOf],
            },
            ItemIsNotFromFuture),
        new Rule<Evidence>(
            new()
            {
                Id = EvidenceRuleIds.Stale,
                Title = "No item of evidence is past the last day that it states",
                Severity = Severity.Warning,
                Remedy = "Renew it, or take it back and show by another item what it showed.",
                Needs = [DocumentPart.AsOf],
            },
            ItemIsNotPastItsDay),
        new Rule<Evidence>(
            new()
            {
                Id = EvidenceRuleIds.StaleByType,
                Title = "No item of evidence is older than is usual for its type",
                Severity = Severity.Warning,
                Remedy = "Renew it, or state until when it is valid.",
                Needs = [DocumentPart.AsOf],
                Options = [EvidenceRuleOptions.Validity],
            },
            ItemIsNotOlderThanItsTypeAllows),
        new Rule<ManagementSystem>(
            new()
            {
                Id = EvidenceRuleIds.NotCountedUsed,
                Title = "Nothing rests on an item that was superseded or withdrawn",
                Severity = Severity.Error,
                Remedy = "Refer to the item that took its place, or set its status right.",
                Needs = [DocumentPart.Evidence],
            },
            NothingRestsOnWhatIsNotCounted),
    ];

    /// <summary>EVD-003: no item is dated after the day that is judged by.</summary>
    private static void ItemIsNotFromFuture(Evidence item, Examination x)
    {
        var day = x.AsOf!.Value;
        var (date, at, what) = item.ProducedOn > day ? (item.ProducedOn, "producedOn", "made")
            : item.CollectedOn > day ? (item.CollectedOn, "collectedOn", "collected")
            : item.ApprovedOn > day ? (item.ApprovedOn, "approvedOn", "approved") : (null, null, null);
        if (date is { } found) x.Report(string.Create(CultureInfo.InvariantCulture, $"{EvidenceText.Name(item)} was {what} on {found:uuuu-MM-dd}, after {day:uuuu-MM-dd}."), at: at);
    }

    /// <summary>EVD-004: an item past the last day that it states, outright or by its cycle, no longer counts.</summary>
    private static void ItemIsNotPastItsDay(Evidence item, Examination x)
    {
        if (x.Counts(x.Index) || item.Status != EvidenceStatus.Active || Freshness.OwnLastDay(item) is not { } last || last >= x.AsOf || IsSeenInStatement(item, x)) return;
        x.Report(string.Create(CultureInfo.InvariantCulture, $"{EvidenceText.Name(item)} was valid until {last:uuuu-MM-dd}."), at: item.ValidUntil is null ? "reviewCycle" : "validUntil");
    }

    /// <summary>EVD-005: where an item does not say how long it is valid, its type does.</summary>
    private static void ItemIsNotOlderThanItsTypeAllows(Evidence item, Examination x)
    {
        if (x.Counts(x.Index) || item.Status != EvidenceStatus.Active || Freshness.OwnLastDay(item) is not null) return;
        var validity = x.Option(EvidenceRuleOptions.Validity);
        if (Freshness.LastValidDay(item, validity) is not { } last || last >= x.AsOf || IsSeenInStatement(item, x)) return;
        x.Report(string.Create(CultureInfo.InvariantCulture, $"{EvidenceText.Name(item)} was made on {item.ProducedOn:uuuu-MM-dd}; its type counts for {validity[item.Type]} months, until {last:uuuu-MM-dd}."), at: "producedOn");
    }

    /// <summary>EVD-029: an item that was superseded or withdrawn is not counted: nothing refers to it, and one that names a successor is not active.</summary>
    private static void NothingRestsOnWhatIsNotCounted(ManagementSystem system, Examination x)
    {
        var risks = system.RiskRegister?.Risks;
        for (var i = 0; i < (risks?.Count ?? 0); i++)
        {
            if (risks![i].Closure is not { } closure) continue;
            for (var j = 0; j < closure.Evidence.Count; j++)
            {
                if (FindNotCounted(closure.Evidence[j], x) is { } item) Report(item, $"the closing of {risks[i].Id}", string.Create(CultureInfo.InvariantCulture, $"riskRegister.risks[{i}].closure.evidence[{j}]"), x);
            }
        }

        for (var i = 0; i < system.People.Count; i++)
        {
            var person = system.People[i];
            for (var j = 0; j < person.Competences.Count; j++)
            {
                if (person.Competences[j].Evidence is { } id && FindNotCounted(id, x) is { } item) Report(item, $"the competence of {person.Id}", string.Create(CultureInfo.InvariantCulture, $"people[{i}].competences[{j}].evidence"), x);
            }
        }

        var items = ValueList<Evidence>.Span(system.Evidence);
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is { Status: EvidenceStatus.Active, SupersededBy: { IsUnspecified: false } successor })
            {
                x.Report($"{EvidenceText.Name(items[i])} is counted as active, and {successor} took its place.", at: string.Create(CultureInfo.InvariantCulture, $"evidence[{i}].status"), subject: items[i].Id.ToString());
            }
        }
    }

    private static Evidence? FindNotCounted(Id<Evidence> id, Examination x) => x.Lookup.TryFind(id, out Evidence? item) && item.Status != EvidenceStatus.Active ? item : null;

    private static void Report(Evidence item, string what, string at, Examination x)
        => x.Report($"{EvidenceText.Name(item)} was {(item.Status == EvidenceStatus.Withdrawn ? "withdrawn" : "superseded")}, and {what} rests on it.", at: at, subject: item.Id.ToString());

    /// <summary>Whether a statement is judged by rule SOA-023 for all that the item shows: each is a control that is in effect and has no evidence that counts.</summary>
    private static bool IsSeenInStatement(Evidence item, Examination x)
    {
        foreach (var claim in ValueList<EvidenceClaim>.Span(item.Claims))
        {
            if ((x.UseOf(new(claim.Provision)) & (Unproven | ControlUse.HasValidEvidence)) != Unproven || !x.Standards.Contains(claim.Provision.Standard)) return false;
        }

        return item.Claims.Count > 0;
    }
}
