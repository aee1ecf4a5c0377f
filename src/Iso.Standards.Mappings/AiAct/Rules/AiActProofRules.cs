namespace Iso.Standards;

/// <summary>What is shown for single articles: ACT-015, 016, 017, 025 and 029.</summary>
internal static class AiActProofRules
{
    private const int PointsOfAnnexIV = 9;

    private static readonly ProvisionNumber RiskManagement = ProvisionNumber.Parse("Art. 9");
    private static readonly ProvisionNumber DataGovernance = ProvisionNumber.Parse("Art. 10");
    private static readonly ProvisionNumber Robustness = ProvisionNumber.Parse("Art. 15");
    private static readonly AiActDataAspect[] Aspects = [AiActDataAspect.Relevance, AiActDataAspect.Representativeness, AiActDataAspect.Errors, AiActDataAspect.Completeness, AiActDataAspect.Bias, AiActDataAspect.Gaps];

    public static Rule[] All =>
    [
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.RiskFileMissing,
                Title = "What is shown for Article 9 is the risk file of the system, not only risks that the organization accepted",
                Severity = Severity.Error,
                Basis = AiActCite.In("Art. 9"),
                Remedy = "Link the risk management file of the system, which judges the residual risk of each hazard to health, safety and fundamental rights.",
            },
            RiskFileIsLinked),
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.DataEvidenceIncomplete,
                Title = "Evidence on data shows relevance, representativeness, errors, completeness, bias and gaps for the setting of use",
                Severity = Severity.Error,
                Basis = AiActCite.In("Art. 10"),
                Remedy = "Add what is missing to the record of the data sets, and say that it is shown; special categories of data for work on bias need the conditions of Article 4a.",
            },
            DataEvidenceIsComplete),
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.TechnicalDocumentationIncomplete,
                Title = "The technical documentation has every point of Annex IV before the system is placed on the market",
                Severity = Severity.Error,
                Basis = AiActCite.In("Art. 11", "Annex IV"),
                Remedy = "Complete the technical documentation before the system is placed on the market; small enterprises and small mid-caps may use the simplified form.",
            },
            TechnicalDocumentationIsComplete),
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.ModelAttacksUnshown,
                Title = "Article 15 is shown by more than evidence of information security at large",
                Severity = Severity.Info,
                Basis = AiActCite.In("Art. 15", "Art. 42(3)"),
                Remedy = "Add evidence on attacks on the model: poisoning, evasion, extraction.",
            },
            AttacksOnModelsAreShown),
        new Rule<AiSystem>(
            new()
            {
                Id = AiActRuleIds.EvidenceCopied,
                Title = "One record serves several purposes without copies",
                Severity = Severity.Info,
                Remedy = "Keep one item and let it make several claims.",
            },
            EvidenceIsNotCopied),
    ];

    /// <summary>ACT-015: risks accepted by business appetite say nothing of hazards to people.</summary>
    private static void RiskFileIsLinked(AiSystem system, Examination x)
    {
        if (OfProvider(system, x) is not { } act) return;
        for (var i = 0; i < act.Measures.Count; i++)
        {
            var measure = act.Measures[i];
            if (!RiskManagement.Contains(measure.Provision) || measure.Evidence.Count > 0) continue;
            if (measure.Risks.Count > 0) x.Report($"What is shown for {measure.Provision} is {string.Join(" and ", measure.Risks)} of the risk register only.", at: AiActPaths.Measure(i, "evidence"));
            else if (measure.Status == AiActMeasureStatus.Met) x.Report($"{measure.Provision} is recorded as met, and no risk file of the system is linked.", at: AiActPaths.Measure(i, "evidence"));
        }
    }

    /// <summary>ACT-016: judged where something is shown at all.</summary>
    private static void DataEvidenceIsComplete(AiSystem system, Examination x)
    {
        if (OfProvider(system, x) is not { } act) return;
        for (var i = 0; i < act.Measures.Count; i++)
        {
            var measure = act.Measures[i];
            if (!DataGovernance.Contains(measure.Provision) || (measure.Evidence.Count == 0 && measure.Status != AiActMeasureStatus.Met)) continue;
            List<AiActDataAspect> missing = [.. Aspects.Where(aspect => !measure.DataShown.Contains(aspect))];
            if (missing.Count > 0) x.Report($"What is shown for {measure.Provision} does not reach {string.Join(", ", missing.Select(NameOf))}.", at: AiActPaths.Measure(i, "dataShown"));
        }
    }

    /// <summary>ACT-017: once the duty applies and the system is on the market, or where a file says that it has the documentation.</summary>
    private static void TechnicalDocumentationIsComplete(AiSystem system, Examination x)
    {
        if (OfProvider(system, x) is not { } act) return;
        var placed = act.PlacedOnMarketOn;
        if (act.TechnicalDocumentation is not { } documentation)
        {
            if (placed is { } day && day <= x.AsOf && AppliesTo(act, x)) x.Report($"The system is on the market since {DateText.Of(day)}, and no technical documentation is recorded.", at: "aiAct.technicalDocumentation");
            return;
        }

        if (!documentation.IsSimplified && documentation.CompletedOn is not null)
        {
            List<int> missing = [.. Enumerable.Range(1, PointsOfAnnexIV).Where(point => !documentation.Points.Contains(point))];
            if (missing.Count > 0) x.Report($"The technical documentation is taken for complete and lacks {(missing.Count == 1 ? "point" : "points")} {string.Join(", ", missing)} of Annex IV.", at: "aiAct.technicalDocumentation.points");
        }

        if (documentation.CompletedOn is { } completed && placed is { } market && completed > market && AppliesTo(act, x))
        {
            x.Report($"The technical documentation was complete on {DateText.Of(completed)}, after the system was placed on the market on {DateText.Of(market)}.", at: "aiAct.technicalDocumentation.completedOn");
        }
    }

    /// <summary>ACT-025: evidence that claims ISO/IEC 27001 alone works at the level of the organization.</summary>
    private static void AttacksOnModelsAreShown(AiSystem system, Examination x)
    {
        if (OfProvider(system, x) is not { } act) return;
        for (var i = 0; i < act.Measures.Count; i++)
        {
            var measure = act.Measures[i];
            if (Robustness.Contains(measure.Provision) && measure.Evidence.Count > 0 && IsSecurityAlone(measure.Evidence, x)) x.Report($"What is shown for {measure.Provision} claims ISO/IEC 27001 only.", at: AiActPaths.Measure(i, "evidence"));
        }
    }

    /// <summary>ACT-029: two items of one content among what is shown for a system.</summary>
    private static void EvidenceIsNotCopied(AiSystem system, Examination x)
    {
        if (system.UnderAmendedLaw() is not { } act) return;
        var seen = new Dictionary<ContentHash, Id<Evidence>>();
        for (var i = 0; i < act.Measures.Count; i++)
        {
            foreach (var id in act.Measures[i].Evidence)
            {
                if (!x.Lookup.TryFind(id, out var item) || item.Hash == default) continue;
                if (seen.TryAdd(item.Hash, id) || seen[item.Hash] == id) continue;
                x.Report($"{id} is a copy of {seen[item.Hash]}: both have the same content.", at: AiActPaths.Measure(i, "evidence"));
            }
        }
    }

    private static bool IsSecurityAlone(IReadOnlyList<Id<Evidence>> items, Examination x)
    {
        foreach (var id in items)
        {
            if (!x.Lookup.TryFind(id, out var item) || item.Claims.Count == 0) return false;
            foreach (var claim in item.Claims)
            {
                if (!claim.Provision.Standard.ToString().StartsWith("ISO/IEC 27001:", StringComparison.Ordinal)) return false;
            }
        }

        return true;
    }

    /// <summary>The record of a high-risk system of which the organization is provider; null of any other.</summary>
    private static AiActRecord? OfProvider(AiSystem system, Examination x)
        => system.UnderAmendedLaw() is { } act && act.ClassOn(x.AsOf) is var @class && @class.IsHighRisk() && (DutiesOfSystem.RolesOf(act, @class) & DutyRoles.Provider) != DutyRoles.None ? act : null;

    private static bool AppliesTo(AiActRecord act, Examination x)
        => x.AsOf is { } day && AiActCalendar.Of(RiskManagement, act.ClassOn(day), act.PlacedOnMarketOn, act.ForPublicAuthorities == true) is { } application && application.Note is null && application.On(day) == AiActApplicability.Applies;

    private static string NameOf(AiActDataAspect aspect) => aspect switch
    {
        AiActDataAspect.Relevance => "relevance",
        AiActDataAspect.Representativeness => "representativeness",
        AiActDataAspect.Errors => "errors",
        AiActDataAspect.Completeness => "completeness",
        AiActDataAspect.Bias => "bias",
        _ => "gaps",
    };
}
