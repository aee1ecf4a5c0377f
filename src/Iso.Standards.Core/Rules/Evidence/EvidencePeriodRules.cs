using System.Globalization;

namespace Iso.Standards;

/// <summary>Whether items fit the audits for which they are used: EVD-007 and 008.</summary>
internal static class EvidencePeriodRules
{
    public static Rule[] All =>
    [
        new Rule<Evidence>(
            new()
            {
                Id = EvidenceRuleIds.PeriodOutsideAudit,
                Title = "The time that a record tells of overlaps that which its audit looks at",
                Severity = Severity.Warning,
                Remedy = "Use a record of the time that the audit looks at.",
            },
            RecordTellsOfAuditedTime),
        new Rule<Evidence>(
            new()
            {
                Id = EvidenceRuleIds.Reconstructed,
                Title = "A record of earlier work is not made after the audit was announced",
                Severity = Severity.Warning,
                Remedy = "Say openly that it was reconstructed, and from what, or show what was written at the time.",
                Options = [EvidenceRuleOptions.ReconstructionDays],
                IsHeuristic = true,
            },
            RecordIsNotReconstructed),
    ];

    /// <summary>EVD-007: the time that a record tells of overlaps that of each audit for which it is used.</summary>
    private static void RecordTellsOfAuditedTime(Evidence item, Examination x)
    {
        if (item.UsedIn.Count == 0 || (item.CoversFrom is null && item.CoversUntil is null)) return;
        // A record tells of nothing that came after it.
        var until = item.CoversUntil ?? item.ProducedOn;
        for (var i = 0; i < item.UsedIn.Count; i++)
        {
            if (!x.Lookup.TryFind(item.UsedIn[i], out ExternalAudit? audit)) continue;
            if (until < audit.PeriodFrom) x.Report(string.Create(CultureInfo.InvariantCulture, $"{EvidenceText.Name(item)} tells of the time until {until:uuuu-MM-dd}; {audit.Id} looks at the time from {audit.PeriodFrom:uuuu-MM-dd}."), at: string.Create(CultureInfo.InvariantCulture, $"usedIn[{i}]"));
            else if (item.CoversFrom > audit.PeriodUntil) x.Report(string.Create(CultureInfo.InvariantCulture, $"{EvidenceText.Name(item)} tells of the time from {item.CoversFrom:uuuu-MM-dd}; {audit.Id} looks at the time until {audit.PeriodUntil:uuuu-MM-dd}."), at: string.Create(CultureInfo.InvariantCulture, $"usedIn[{i}]"));
        }
    }

    /// <summary>EVD-008: a record that somebody wrote after the notice of the audit, about work long before, looks reconstructed.</summary>
    private static void RecordIsNotReconstructed(Evidence item, Examination x)
    {
        if (item.UsedIn.Count == 0 || item.Form == EvidenceForm.SystemRecord || item.ProducedOn is not { } produced) return;
        if ((item.CoversUntil ?? item.CoversFrom) is not { } told || DayMath.PlusDays(told, x.Option(EvidenceRuleOptions.ReconstructionDays)) >= produced) return;
        for (var i = 0; i < item.UsedIn.Count; i++)
        {
            if (!x.Lookup.TryFind(item.UsedIn[i], out ExternalAudit? audit) || !(produced > audit.NoticeOn)) continue;
            x.Report(
                string.Create(CultureInfo.InvariantCulture, $"{EvidenceText.Name(item)} was made on {produced:uuuu-MM-dd}, after {audit.Id} was announced on {audit.NoticeOn:uuuu-MM-dd}, and tells of {told:uuuu-MM-dd}."),
                at: string.Create(CultureInfo.InvariantCulture, $"usedIn[{i}]"));
        }
    }
}
