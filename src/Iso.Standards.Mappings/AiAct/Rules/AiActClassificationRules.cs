namespace Iso.Standards;

/// <summary>How a system was classed: ACT-004, 005, 008 and 028.</summary>
internal static class AiActClassificationRules
{
    private static readonly LocalDate NewProhibitionsFrom = AiActCalendar.Of(ProvisionNumber.Parse("Art. 5(1)(ba)")).From;

    public static Rule[] All =>
    [
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.ExceptionDespiteProfiling,
                Title = "No system that profiles natural persons is taken out of the high-risk class",
                Severity = Severity.Error,
                Basis = AiActCite.In("Art. 6(3)"),
                Remedy = "Take the system for a high-risk one: profiling leaves no exception.",
            },
            ProfilingLeavesNoException),
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.ExceptionUndocumented,
                Title = "A system that is taken out of the high-risk class has its assessment on record before it is placed on the market, and is registered",
                Severity = Severity.Error,
                Basis = AiActCite.In("Art. 6(4)", "Art. 49(2)"),
                Remedy = "Document the assessment and register the system before it is placed on the market.",
            },
            ExceptionIsDocumented),
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.NewProhibitionsUnseen,
                Title = "From 2 December 2026 on a system was looked at under the prohibitions that came in 2026",
                Severity = Severity.Error,
                Basis = AiActCite.In("Art. 5(1)(ba)", "Art. 5(1)(bb)"),
                Remedy = "Class the system anew by the amended law, and answer whether it is one of the new prohibited practices.",
                Needs = [DocumentPart.AsOf],
            },
            NewProhibitionsWereSeen),
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.ClassificationOutdated,
                Title = "A significant change of a system leads to a new classification beside the former one",
                Severity = Severity.Warning,
                Basis = AiActCite.In("Art. 6", "Art. 25(1)"),
                Remedy = "Add a classification of the day of the change or later; leave the former ones as they were made.",
            },
            ChangesAreClassed),
    ];

    /// <summary>ACT-004.</summary>
    private static void ProfilingLeavesNoException(AiSystem system, Examination x)
    {
        if (Current(system, x, out var index) is { IsAnnexIIIUse: true, ClaimsException: true, ProfilesPersons: true })
        {
            x.Report("The exception of Article 6(3) is claimed for a system that profiles natural persons.", at: AiActPaths.Classification(index, "claimsException"));
        }
    }

    /// <summary>ACT-005: the record, its day, and the registration.</summary>
    private static void ExceptionIsDocumented(AiSystem system, Examination x)
    {
        if (Current(system, x, out var index) is not { Class: AiActClass.ExceptionArticle63 } c || !system.AiAct!.Has(AiActRole.Provider)) return;
        var placed = system.AiAct!.PlacedOnMarketOn;
        if (c.ExceptionDocumentedOn is not { } documented) x.Report("The exception of Article 6(3) is claimed, and no assessment is on record.", at: AiActPaths.Classification(index, "exceptionDocumentedOn"));
        else if (placed is { } day && documented > day) x.Report($"The assessment behind the exception was documented on {DateText.Of(documented)}, after the system was placed on the market on {DateText.Of(day)}.", at: AiActPaths.Classification(index, "exceptionDocumentedOn"));
        if (c.ExceptionRegisteredOn is not { } registered) x.Report("The exception of Article 6(3) is claimed, and the system is not registered.", at: AiActPaths.Classification(index, "exceptionRegisteredOn"));
        else if (placed is { } market && registered > market) x.Report($"The system was registered on {DateText.Of(registered)}, after it was placed on the market on {DateText.Of(market)}.", at: AiActPaths.Classification(index, "exceptionRegisteredOn"));
    }

    /// <summary>ACT-008: a classification by the law of 2024 has seen eight prohibitions only.</summary>
    private static void NewProhibitionsWereSeen(AiSystem system, Examination x)
    {
        if (x.AsOf < NewProhibitionsFrom || Current(system, x, out var index) is not { } c || c.Class == AiActClass.OutsideScope) return;
        var law = c.Law.IsUnspecified ? system.AiAct!.Law : c.Law;
        if (law == EuAiAct.Edition2026.Id) return;
        var made = law.IsUnspecified ? "The classification does not say by which version of the law it was made" : $"The classification was made by {law}";
        x.Report($"{made}; two more practices are prohibited since {DateText.Of(NewProhibitionsFrom)}.", at: AiActPaths.Classification(index, "law"));
    }

    /// <summary>ACT-028: the former classification holds until the change, and not beyond.</summary>
    private static void ChangesAreClassed(AiSystem system, Examination x)
    {
        if (Current(system, x, out var index) is not { On: { } classed }) return;
        var changes = x.Lookup.SignificantChangesOf(system.Id);
        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            if (change.On is not { } on || on <= classed || on > x.AsOf) continue;
            x.Report($"{change.Id} changed the system on {DateText.Of(on)}; its last classification is of {DateText.Of(classed)}.", at: AiActPaths.Classification(index, "on"));
        }
    }

    /// <summary>The classification of a record under the amended law that holds on the day, and its place; null where there is none.</summary>
    private static AiActClassification? Current(AiSystem system, Examination x, out int index)
    {
        index = -1;
        if (system.UnderAmendedLaw() is not { } act || act.ClassificationOn(x.AsOf) is not { } current) return null;
        for (var i = 0; i < act.Classifications.Count; i++)
        {
            if (ReferenceEquals(act.Classifications[i], current)) index = i;
        }

        return current;
    }
}
