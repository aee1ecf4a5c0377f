namespace Iso.Standards;

/// <summary>Days that a plan sets against days that the law sets, and how far standards have come: ACT-007, 009, 010 and 012.</summary>
internal static class AiActDateRules
{
    private static readonly ProvisionNumber Literacy = ProvisionNumber.Parse("Art. 4");
    private static readonly ProvisionNumber Marking = ProvisionNumber.Parse("Art. 50(2)");
    private static readonly ProvisionNumber[] Unresolved = [.. new[] { "Art. 43", "Art. 47", "Art. 48", "Art. 49", "Art. 72", "Art. 73", "Art. 86" }.Select(ProvisionNumber.Parse)];
    private static readonly StandardId QualityManagement = StandardId.Parse("EN 18286:2026");

    public static Rule[] All =>
    [
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.MarkingTooLate,
                Title = "Synthetic output is marked from the day that the law sets",
                Severity = Severity.Error,
                Basis = AiActCite.In("Art. 50(2)", "Art. 111(4)"),
                Remedy = "Plan the marking for the day of placing on the market; only a system that was there before 2 August 2026 has until 2 December 2026.",
            },
            MarkingIsInTime),
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.LiteracyMisread,
                Title = "AI literacy is supported by measures, and no level of each person is taken for a duty",
                Severity = Severity.Warning,
                Basis = AiActCite.In("Art. 4"),
                Remedy = "Record what supports the literacy of those who deal with the system, by role; what goes beyond that is the organization's own choice.",
                Needs = [DocumentPart.AsOf],
                GivesWayTo = [AiActRuleIds.RolesUnstated],
            },
            LiteracyIsSupported),
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.UnresolvedDateSettled,
                Title = "Where the day of a provision is unresolved, a plan that sets one says why",
                Severity = Severity.Info,
                Basis = AiActCite.In("Art. 113", "Art. 43", "Art. 47", "Art. 48", "Art. 49", "Art. 72", "Art. 73", "Art. 86"),
                Remedy = "Say on which reading the day rests.",
            },
            UnresolvedDayIsExplained),
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.StandardStatusWrong,
                Title = "EN 18286:2026 is recorded as published and not cited in the Official Journal",
                Severity = Severity.Warning,
                Basis = AiActCite.In("Art. 17", "Art. 40"),
                Remedy = "Record it as published and not cited, unless the Official Journal has cited it since October 2026.",
            },
            StatusOfStandardIsRight),
    ];

    /// <summary>ACT-007.</summary>
    private static void MarkingIsInTime(AiSystem system, Examination x)
    {
        if (system.UnderAmendedLaw() is not { PlacedOnMarketOn: { } placed } act || !act.Has(AiActRole.Provider)) return;
        for (var i = 0; i < act.Measures.Count; i++)
        {
            if (!Marking.Contains(act.Measures[i].Provision) || act.Measures[i].DueOn is not { } due) continue;
            var from = AiActCalendar.Of(Marking, act.ClassOn(x.AsOf), placed).From;
            var last = placed > from ? placed : from;
            if (due > last) x.Report($"Marking is planned for {DateText.Of(due)}; for a system placed on the market on {DateText.Of(placed)} it is due on {DateText.Of(last)}.", at: AiActPaths.Measure(i, "dueOn"));
        }
    }

    /// <summary>ACT-009: a measure that is missing, or that takes a level of each person for a duty.</summary>
    private static void LiteracyIsSupported(AiSystem system, Examination x)
    {
        if (system.UnderAmendedLaw() is not { } act || !(act.Has(AiActRole.Provider) || act.Has(AiActRole.Deployer)) || act.ClassOn(x.AsOf) is AiActClass.OutsideScope) return;
        var found = false;
        for (var i = 0; i < act.Measures.Count; i++)
        {
            if (!Literacy.Contains(act.Measures[i].Provision)) continue;
            found = true;
            if (act.Measures[i].DemandsLevelOfEachPerson) x.Report("A level of literacy that each person reaches is taken for a duty of law.", at: AiActPaths.Measure(i, "demandsLevelOfEachPerson"));
        }

        if (!found && x.AsOf >= AiActCalendar.Of(Literacy).From) x.Report("No measure is recorded that supports AI literacy.", at: "aiAct.measures");
    }

    /// <summary>ACT-010: one day without a word, where the law has two.</summary>
    private static void UnresolvedDayIsExplained(AiSystem system, Examination x)
    {
        if (system.UnderAmendedLaw() is not { } act) return;
        for (var i = 0; i < act.Measures.Count; i++)
        {
            var measure = act.Measures[i];
            if (measure.DueOn is null || !string.IsNullOrWhiteSpace(measure.Note) || !IsUnresolved(measure.Provision)) continue;
            x.Report($"{measure.Provision} applies {AiActCalendar.Of(measure.Provision, act.ClassOn(x.AsOf))}; the plan sets {DateText.Of(measure.DueOn.Value)} and does not say why.", at: AiActPaths.Measure(i, "dueOn"));
        }
    }

    /// <summary>ACT-012.</summary>
    private static void StatusOfStandardIsRight(AiSystem system, Examination x)
    {
        if (system.UnderAmendedLaw() is not { } act) return;
        for (var i = 0; i < act.Standards.Count; i++)
        {
            var use = act.Standards[i];
            if (use.Standard.Name != QualityManagement.Name || use.Status == HarmonisationStatus.PublishedNotCited) continue;
            x.Report($"{use.Standard} is recorded as {StatusText(use.Status)}; by October 2026 it was published and not cited, so that it gives no presumption of conformity.", at: AiActPaths.Standard(i));
        }
    }

    private static bool IsUnresolved(ProvisionNumber provision)
    {
        foreach (var article in Unresolved)
        {
            if (article.Contains(provision)) return true;
        }

        return false;
    }

    private static string StatusText(HarmonisationStatus status) => status switch
    {
        HarmonisationStatus.Draft => "a draft",
        HarmonisationStatus.Cited => "cited in the Official Journal",
        _ => "used, without a word on how far it has come",
    };
}
