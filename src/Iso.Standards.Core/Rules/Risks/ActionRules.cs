namespace Iso.Standards;

/// <summary>The actions of treatment plans: RSK-023, 024 and 029.</summary>
internal static class ActionRules
{
    public static Rule[] All =>
    [
        new Rule<TreatmentAction>(
            new()
            {
                Id = RiskRuleIds.ActionIncomplete,
                Title = "A treatment action has owner, due date, resources and the level that is expected to remain",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.3 e)"), Cite.InIsms("6.2"), Cite.InAims("6.1.3 g)")],
                Remedy = "Say who does it, by when, with what, and which level is expected to remain.",
            },
            ActionIsComplete),
        new Rule<TreatmentAction>(
            new()
            {
                Id = RiskRuleIds.ActionOverdue,
                Title = "No open action is past its due date",
                Severity = Severity.Warning,
                Basis = Cite.InBoth("8.3"),
                Remedy = "Complete the action, or agree on a new day and record why.",
                Needs = [DocumentPart.AsOf],
            },
            OpenActionIsInTime),
        new Rule<TreatmentAction>(
            new()
            {
                Id = RiskRuleIds.EffectivenessUnknown,
                Title = "An action says how it is built into processes, and how and when it is evaluated whether it worked",
                Severity = Severity.Warning,
                Basis = [Cite.InQms("6.1.2"), Cite.InIsms("6.1.1 e)"), Cite.InAims("6.1.1")],
                Remedy = "Name the process that carries the action, and the method, day and result of its evaluation.",
                Options = [RiskRuleOptions.EffectivenessMonths],
            },
            ActionIsBuiltInAndEvaluated),
    ];

    /// <summary>RSK-023: owner and due date, or it is an error; resources and expected level, or it is a warning.</summary>
    private static void ActionIsComplete(TreatmentAction action, Examination x)
    {
        var lack = default(Lack);
        lack.Note(string.IsNullOrWhiteSpace(action.Owner), "owner", "owner");
        lack.Note(action.DueOn is null, "due date", "dueOn");
        var severity = lack.Count > 0 ? Severity.Error : Severity.Warning;
        lack.Note(string.IsNullOrWhiteSpace(action.Resources), "resources", "resources");
        lack.Note(string.IsNullOrWhiteSpace(action.ExpectedLevel), "expected level", "expectedLevel");
        if (lack.Count > 0) x.Report($"{action.Id} has no {lack.Names}.", at: lack.At, severity: severity, standard: x.Plan.Standard);
    }

    /// <summary>RSK-024: an open action whose day has passed.</summary>
    private static void OpenActionIsInTime(TreatmentAction action, Examination x)
    {
        if (action.IsOpen && action.DueOn is { } due && due < x.AsOf) x.Report($"{action.Id} was due on {due:uuuu-MM-dd} and is open.", at: "dueOn", standard: x.Plan.Standard);
    }

    /// <summary>RSK-029: how it is built in and evaluated, and a year after its completion what came of it.</summary>
    private static void ActionIsBuiltInAndEvaluated(TreatmentAction action, Examination x)
    {
        var lack = default(Lack);
        lack.Note(string.IsNullOrWhiteSpace(action.Integration), "word on the process that it is built into", "integration");
        lack.Note(string.IsNullOrWhiteSpace(action.EffectivenessMethod), "method of evaluation", "effectivenessMethod");
        lack.Note(action.EffectivenessOn is null, "day of evaluation", "effectivenessOn");
        if (action.CompletedOn is { } completed && string.IsNullOrWhiteSpace(action.EffectivenessResult) && x.IsOlderThan(completed, x.Option(RiskRuleOptions.EffectivenessMonths)))
        {
            lack.Note(isMissing: true, $"result of an evaluation since its completion on {completed:uuuu-MM-dd}", "effectivenessResult");
        }

        if (lack.Count > 0) x.Report($"{action.Id} has no {lack.Names}.", at: lack.At, standard: x.Plan.Standard);
    }
}
