using System.Globalization;

namespace Iso.Standards;

/// <summary>Whether what is said of the implementation of a control is planned and shown: SOA-020 to 023.</summary>
internal static class ImplementationRules
{
    public static Rule[] All =>
    [
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.ActionMissing,
                Title = "A control that is not fully implemented has an action of the treatment plan, with owner and due date",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.3 e)"), Cite.InAims("6.1.3 g)")],
                Remedy = "Put an action into the treatment plan that names the control, an owner and a due date.",
                Needs = [DocumentPart.TreatmentPlans],
            },
            UnfinishedHasAction),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.ActionLate,
                Title = "No action for a control that is not fully implemented is late",
                Severity = Severity.Warning,
                Basis = Cite.InBoth("8.3"),
                Remedy = "Finish the action, or agree a new date and say why.",
                Needs = [DocumentPart.AsOf, DocumentPart.TreatmentPlans],
                Options = [SoaRuleOptions.ReadinessDays],
            },
            NoActionIsLate),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.ImplementedWithoutEvidence,
                Title = "That a control is implemented is shown by evidence",
                Severity = Severity.Warning,
                Basis = Cite.InBoth("8.1", "9.1"),
                Remedy = "Register evidence that names the control, or correct the status.",
                Needs = [DocumentPart.Evidence],
                Options = [SoaRuleOptions.ReadinessDays],
            },
            ImplementedIsShown),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.ImplementedWithStaleEvidence,
                Title = "The evidence for an implemented control still counts",
                Severity = Severity.Warning,
                Basis = [Cite.InIsms("7.5"), Cite.InIsms("8.1")],
                Remedy = "Renew the evidence, or correct the status.",
                Needs = [DocumentPart.AsOf, DocumentPart.Evidence],
            },
            EvidenceStillCounts),
    ];

    /// <summary>SOA-020: a control that is partial, planned or not implemented has an action with owner and due date.</summary>
    private static void UnfinishedHasAction(SoaEntry entry, Examination x)
    {
        if (!IsUnfinished(entry)) return;
        var named = LinkedActions.Named(entry, x);
        if (named is not null && IsComplete(named)) return;
        var smallest = named;
        if ((x.Use() & ControlUse.Planned) != ControlUse.None)
        {
            foreach (var plan in ValueList<TreatmentPlan>.Span(x.Document.TreatmentPlans))
            {
                if (plan.Standard != x.Statement.Standard) continue;
                foreach (var action in ValueList<TreatmentAction>.Span(plan.Actions))
                {
                    if (!LinkedActions.IsFor(action, entry.Control)) continue;
                    if (IsComplete(action)) return;
                    if (smallest is null || (named is null && Numbering.Compare(action.Id.Text, smallest.Id.Text) < 0)) smallest = action;
                }
            }
        }

        if (smallest is not null) x.Report($"{entry.Control.Number} is {StatusOf(entry)}, and its action {smallest.Id} has {Lacking(smallest)}.", at: "action");
        else if (SoaText.IsBlank(entry.Action)) x.Report($"{entry.Control.Number} is {StatusOf(entry)}, and no treatment plan has an action for it.", at: "action");
        else x.Report($"{entry.Control.Number} is {StatusOf(entry)}, and its action {TextValue.Quote(entry.Action)} stands in no treatment plan.", at: "action");
    }

    /// <summary>SOA-021: the due date of an open action has not passed; shortly before a stage 2 audit that is an error.</summary>
    private static void NoActionIsLate(SoaEntry entry, Examination x)
    {
        if (!IsUnfinished(entry)) return;
        var day = x.AsOf!.Value;
        List<TreatmentAction>? late = null;
        if (LinkedActions.Named(entry, x) is { } named && IsLate(named, day)) (late ??= []).Add(named);
        if ((x.Use() & ControlUse.Planned) != ControlUse.None)
        {
            foreach (var plan in ValueList<TreatmentPlan>.Span(x.Document.TreatmentPlans))
            {
                if (plan.Standard != x.Statement.Standard) continue;
                foreach (var action in ValueList<TreatmentAction>.Span(plan.Actions))
                {
                    if (IsLate(action, day) && LinkedActions.IsFor(action, entry.Control)) (late ??= []).Add(action);
                }
            }
        }

        if (late is null) return;
        var actions = SoaText.Listed(late.Select(action => string.Create(CultureInfo.InvariantCulture, $"{action.Id} on {action.DueOn:uuuu-MM-dd}")));
        x.Report($"{entry.Control.Number} is {StatusOf(entry)}, and what was to be done was due before {Invariant(day)}: {actions}.", at: "action", severity: AtReadiness(x));
    }

    /// <summary>SOA-022: an implemented control has evidence that names it; shortly before a stage 2 audit its lack is an error.</summary>
    private static void ImplementedIsShown(SoaEntry entry, Examination x)
    {
        if (entry is { Decision: Decision.Included, Status: ImplementationStatus.Implemented } && (x.Use() & ControlUse.HasEvidence) == ControlUse.None)
        {
            x.Report($"{entry.Control.Number} is implemented, and no evidence names it.", at: "status", severity: AtReadiness(x));
        }
    }

    /// <summary>SOA-023: of the evidence for an implemented control some still counts.</summary>
    private static void EvidenceStillCounts(SoaEntry entry, Examination x)
    {
        if (entry is not { Decision: Decision.Included, Status: ImplementationStatus.Implemented }) return;
        if ((x.Use() & (ControlUse.HasEvidence | ControlUse.HasValidEvidence)) == ControlUse.HasEvidence) ReportStale(entry, x);
    }

    // Apart: a lambda that captures the entry costs an object for every entry that is looked at, reported or not.
    private static void ReportStale(SoaEntry entry, Examination x)
    {
        var items = x.Document.Evidence.Where(item => item.Status == EvidenceStatus.Active && item.Claims.Any(claim => claim.Provision == entry.Control.Provision));
        x.Report($"{entry.Control.Number} is implemented, and none of its evidence counts on {Invariant(x.AsOf!.Value)}: {SoaText.Listed(items.Select(item => item.Id.ToString()))}.", at: "status");
    }

    private static bool IsUnfinished(SoaEntry entry)
        => entry is { Decision: Decision.Included, Status: ImplementationStatus.Partial or ImplementationStatus.Planned or ImplementationStatus.NotImplemented };

    private static bool IsComplete(TreatmentAction action) => !SoaText.IsBlank(action.Owner) && action.DueOn is not null;

    private static bool IsLate(TreatmentAction action, LocalDate day) => action.IsOpen && action.DueOn < day;

    private static string Lacking(TreatmentAction action) => (SoaText.IsBlank(action.Owner), action.DueOn is null) switch
    {
        (true, true) => "neither owner nor due date",
        (true, false) => "no owner",
        _ => "no due date",
    };

    private static string StatusOf(SoaEntry entry) => entry.Status switch
    {
        ImplementationStatus.Partial => "implemented in part",
        ImplementationStatus.Planned => "planned",
        _ => "not implemented",
    };

    private static string Invariant(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day:uuuu-MM-dd}");

    /// <summary>Error where the stage 2 audit for the statement's standard begins within some days; else what the rule says.</summary>
    private static Severity? AtReadiness(Examination x)
    {
        if (x.AsOf is not { } day) return null;
        foreach (var audit in ValueList<ExternalAudit>.Span(x.Document.ExternalAudits))
        {
            if (audit is { Kind: ExternalAuditKind.Stage2, StartsOn: { } start } && start >= day
                && Period.DaysBetween(day, start) <= x.Option(SoaRuleOptions.ReadinessDays)
                && ValueList<StandardId>.Span(audit.Standards).Contains(x.Statement.Standard))
            {
                return Severity.Error;
            }
        }

        return null;
    }
}
