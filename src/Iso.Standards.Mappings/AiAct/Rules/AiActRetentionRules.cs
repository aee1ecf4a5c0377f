namespace Iso.Standards;

/// <summary>How long things are kept, and how soon incidents are reported: ACT-018 to 020.</summary>
internal static class AiActRetentionRules
{
    private const int MonthsOfLogs = 6;
    private const int YearsOfDocuments = 10;
    private const int MonthsAYear = 12;
    private const int AnyYear = 2025;
    private const int DaysUsually = 15;
    private const int DaysAfterDeath = 10;
    private const int DaysWhereWidespread = 2;

    public static Rule[] All =>
    [
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.LogsKeptTooShort,
                Title = "Provider and deployer keep the automatic logs of a high-risk system for at least six months",
                Severity = Severity.Error,
                Basis = AiActCite.In("Art. 12", "Art. 19", "Art. 26(6)"),
                Remedy = "Keep the logs that are under your control for at least six months, unless other law says otherwise.",
            },
            LogsAreKept),
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.DocumentsKeptTooShort,
                Title = "The provider's documents are kept for ten years from the day on which the system is placed on the market",
                Severity = Severity.Error,
                Basis = AiActCite.In("Art. 18"),
                Remedy = "Keep them for ten years from that day.",
            },
            DocumentsAreKept),
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.IncidentReportedLate,
                Title = "A serious incident is reported within 15 days, of a death within 10, where it is widespread within 2",
                Severity = Severity.Error,
                Basis = AiActCite.In("Art. 73"),
                Remedy = "Report it to the market surveillance authority without delay.",
            },
            IncidentsAreReported),
    ];

    /// <summary>ACT-018.</summary>
    private static void LogsAreKept(AiSystem system, Examination x)
    {
        if (system.UnderAmendedLaw() is not { LogsKeptFor: { HasTimeComponent: false } kept } act || !act.ClassOn(x.AsOf).IsHighRisk() || !(act.Has(AiActRole.Provider) || act.Has(AiActRole.Deployer))) return;
        if (IsShorter(kept, MonthsOfLogs)) x.Report($"Automatic logs are kept for {kept}, less than six months.", at: "aiAct.logsKeptFor");
    }

    /// <summary>ACT-019.</summary>
    private static void DocumentsAreKept(AiSystem system, Examination x)
    {
        if (system.UnderAmendedLaw() is not { DocumentsKeptUntil: { } kept, PlacedOnMarketOn: { } placed } act || !act.ClassOn(x.AsOf).IsHighRisk() || !act.Has(AiActRole.Provider)) return;
        var due = DayMath.PlusMonths(placed, YearsOfDocuments * MonthsAYear);
        if (kept < due) x.Report($"Documents are kept until {DateText.Of(kept)}; ten years from {DateText.Of(placed)} end on {DateText.Of(due)}.", at: "aiAct.documentsKeptUntil");
    }

    /// <summary>ACT-020: late where the report, or without one the day that is judged by, lies behind the last day.</summary>
    private static void IncidentsAreReported(AiSystem system, Examination x)
    {
        if (system.UnderAmendedLaw() is not { } act) return;
        for (var i = 0; i < act.Incidents.Count; i++)
        {
            var incident = act.Incidents[i];
            if (incident.AwareOn is not { } aware) continue;
            var last = DayMath.PlusDays(aware, DaysFor(incident.Kind));
            if (incident.ReportedOn is { } reported)
            {
                if (reported > last) x.Report($"\"{incident.Title}\" was known on {DateText.Of(aware)} and reported on {DateText.Of(reported)}; the last day was {DateText.Of(last)}.", at: AiActPaths.Incident(i, "reportedOn"));
            }
            else if (x.AsOf > last)
            {
                x.Report($"\"{incident.Title}\" is known since {DateText.Of(aware)} and not reported; the last day was {DateText.Of(last)}.", at: AiActPaths.Incident(i, "reportedOn"));
            }
        }
    }

    /// <summary>Whether a period can end before so many months do, from one first of a month or another: months differ in length.</summary>
    private static bool IsShorter(Period period, int months)
    {
        for (var month = 1; month <= MonthsAYear; month++)
        {
            var start = new LocalDate(AnyYear, month, 1);
            if (DayMath.Plus(start, period) < DayMath.PlusMonths(start, months)) return true;
        }

        return false;
    }

    private static int DaysFor(AiActIncidentKind kind) => kind switch
    {
        AiActIncidentKind.Death => DaysAfterDeath,
        AiActIncidentKind.Widespread => DaysWhereWidespread,
        _ => DaysUsually,
    };
}
