using System.Globalization;

namespace Iso.Standards;

/// <summary>The register as a whole, its schemes, reports and opportunities: RSK-027, 028, 038, 039, 040 and 044.</summary>
internal static class RegisterRules
{
    public static Rule[] All =>
    [
        new Rule<RiskReport>(
            new()
            {
                Id = RiskRuleIds.SchemesMixed,
                Title = "Results of different schemes are not compared without conversion",
                Severity = Severity.Warning,
                Basis = [Cite.InIsms("6.1.2 b)")],
                Remedy = "Report by scheme, or say how the results were made comparable.",
            },
            SchemesAreConverted),
        new Rule<Opportunity>(
            new()
            {
                Id = RiskRuleIds.OpportunityScored,
                Title = "An opportunity has an expected benefit and an action, and no rating as harm",
                Severity = Severity.Warning,
                Basis = [Cite.InQms("6.1"), Cite.InIsms("6.1.1"), Cite.InAims("6.1.1")],
                Remedy = "Say what is expected of it and what is done to take it, and leave the rating to risks.",
            },
            OpportunityIsNoRisk),
        new Rule<ManagementSystem>(
            new()
            {
                Id = RiskRuleIds.ApproachUnstated,
                Title = "The register states by what approach risks are identified",
                Severity = Severity.Info,
                Remedy = "Say whether risks are identified by events, by assets, or by both.",
                Needs = [DocumentPart.RiskRegister],
            },
            ApproachIsStated),
        new Rule<ManagementSystem>(
            new()
            {
                Id = RiskRuleIds.ScoresAveraged,
                Title = "Figures of ordinal scales are explained and not averaged",
                Severity = Severity.Info,
                Remedy = "Say in the method what the figures do not mean, and let the matrix give the level.",
                Needs = [DocumentPart.RiskRegister],
            },
            ScoresAreReadOff),
        new Rule<RiskScheme>(
            new()
            {
                Id = RiskRuleIds.ThresholdsUnordered,
                Title = "Appetite is not above tolerance, and tolerance not above capacity",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.2 a)"), Cite.InAims("6.1.1")],
                Remedy = "Put the three levels in order.",
            },
            ThresholdsAreInOrder),
        new Rule<Scope>(
            new()
            {
                Id = RiskRuleIds.StandardWithoutAssessment,
                Title = "The register yields a complete assessment for each standard",
                Severity = Severity.Error,
                Basis = [Cite.InQms("6.1"), Cite.InIsms("6.1.2"), Cite.InAims("6.1.2")],
                Remedy = "Enter the risks of the standard under its tag, and assess and rate each of them.",
                Needs = [DocumentPart.RiskRegister],
            },
            StandardHasAssessment),
    ];

    /// <summary>RSK-027: a report over several schemes says how they were made comparable.</summary>
    private static void SchemesAreConverted(RiskReport report, Examination x)
    {
        if (report.Schemes.Count < 2 || !string.IsNullOrWhiteSpace(report.Conversion)) return;
        var schemes = ValueList<Id<RiskScheme>>.Span(report.Schemes);
        var differ = false;
        foreach (var scheme in schemes) differ |= scheme != schemes[0];
        if (!differ) return;
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var scheme in schemes) names.Add(x.Lookup.TryFind(scheme, out RiskScheme? known) && known.Version is { } version ? $"{scheme} (version {version})" : scheme.ToString());
        x.Report($"{report.Id} compares results of {IdList.Of(names)}, and nothing says how they were converted.", at: "conversion");
    }

    /// <summary>RSK-028: an opportunity is no risk with another sign.</summary>
    private static void OpportunityIsNoRisk(Opportunity opportunity, Examination x)
    {
        var lack = default(Lack);
        lack.Note(string.IsNullOrWhiteSpace(opportunity.Benefit), "expected benefit", "benefit");
        lack.Note(string.IsNullOrWhiteSpace(opportunity.Action), "action", "action");
        if (opportunity.Rating is null)
        {
            if (lack.Count > 0) x.Report($"{opportunity.Id} has no {lack.Names}.", at: lack.At);
        }
        else
        {
            x.Report(lack.Count == 0 ? $"{opportunity.Id} is rated as if it were harm." : $"{opportunity.Id} is rated as if it were harm, and has no {lack.Names}.", at: "rating");
        }
    }

    /// <summary>RSK-038: by events, by assets, or by both.</summary>
    private static void ApproachIsStated(ManagementSystem system, Examination x)
    {
        if (system.RiskRegister!.Approach is RiskApproach.EventBased or RiskApproach.AssetBased or RiskApproach.Both) return;
        x.Report("The register does not say whether risks are identified by events or by assets.", at: "riskRegister.approach");
    }

    /// <summary>RSK-039: a product or sum of scales that nothing explains, and averages of scores.</summary>
    private static void ScoresAreReadOff(ManagementSystem system, Examination x)
    {
        var schemes = ValueList<RiskScheme>.Span(system.RiskRegister!.Schemes);
        for (var i = 0; i < schemes.Length; i++)
        {
            var scheme = schemes[i];
            if (scheme.Matrix.Count > 0 || scheme.Function is not { Kind: RatingFunction.Product or RatingFunction.Sum } || !string.IsNullOrWhiteSpace(scheme.Method)) continue;
            x.Report(
                $"{scheme.Id} calculates with ordinal scales, and its method does not say what the figures mean.",
                at: string.Create(CultureInfo.InvariantCulture, $"riskRegister.schemes[{i}].method"),
                subject: scheme.Id.ToString());
        }

        var reports = ValueList<RiskReport>.Span(system.RiskRegister.Reports);
        for (var i = 0; i < reports.Length; i++)
        {
            if (!reports[i].AveragesScores) continue;
            x.Report(
                $"{reports[i].Id} averages scores of ordinal scales.",
                at: string.Create(CultureInfo.InvariantCulture, $"riskRegister.reports[{i}].averagesScores"),
                subject: reports[i].Id.ToString());
        }
    }

    /// <summary>RSK-040: appetite, tolerance, capacity, as far as they are given and are levels of the scheme.</summary>
    private static void ThresholdsAreInOrder(RiskScheme scheme, Examination x)
    {
        var all = ValueList<AcceptanceCriteria>.Span(scheme.Criteria);
        for (var i = 0; i < all.Length; i++)
        {
            var criteria = all[i];
            var (appetite, tolerance, capacity) = (scheme.RankOf(criteria.Appetite), scheme.RankOf(criteria.Tolerance), scheme.RankOf(criteria.Capacity));
            if (IsAbove(appetite, tolerance)) Report("appetite", criteria.Appetite!, "tolerance", criteria.Tolerance!);
            else if (IsAbove(tolerance, capacity)) Report("tolerance", criteria.Tolerance!, "capacity", criteria.Capacity!);
            else if (IsAbove(appetite, capacity)) Report("appetite", criteria.Appetite!, "capacity", criteria.Capacity!);

            void Report(string lower, string low, string upper, string high) => x.Report(
                $"In {scheme.Id}, for {(criteria.Domain.IsUnspecified ? "all domains" : criteria.Domain.ToString())}, the {lower} {low} is above the {upper} {high}.",
                at: string.Create(CultureInfo.InvariantCulture, $"criteria[{i}].{lower}"));
        }

        static bool IsAbove(int lower, int upper) => lower >= 0 && upper >= 0 && lower > upper;
    }

    /// <summary>RSK-044: for each standard entries under its tag, and those that are not closed assessed and rated.</summary>
    private static void StandardHasAssessment(Scope scope, Examination x)
    {
        var domain = Disciplines.Of(scope.Standard);
        if (domain.IsUnspecified || !IsJudged(scope.Standard, x)) return;
        var (tagged, open) = (0, 0);
        SortedSet<string>? incomplete = null;
        var without = 0;
        foreach (var risk in ValueList<Risk>.Span(x.Document.RiskRegister!.Risks))
        {
            if (!risk.IsOf(domain)) continue;
            tagged++;
            if (risk.Status == RiskStatus.Closed) continue;
            open++;
            if (risk.AssessedOn is not null && (IsRated(risk.Inherent) || IsRated(risk.Current))) continue;
            without++;
            incomplete ??= new(StringComparer.Ordinal);
            incomplete.Add(risk.Id.ToString());
        }

        if (tagged == 0)
        {
            x.Report($"The register has no entry tagged {domain}, so that nothing is assessed for {scope.Standard}.", standard: scope.Standard);
        }
        else if (incomplete is not null)
        {
            x.Report(
                string.Create(CultureInfo.InvariantCulture, $"Of {open} open {(open == 1 ? "entry" : "entries")} tagged {domain}, {without} {(without == 1 ? "is" : "are")} not assessed and rated in full: {IdList.Of(incomplete)}."),
                standard: scope.Standard);
        }
    }

    private static bool IsJudged(StandardId standard, Examination x)
    {
        for (var i = 0; i < x.Standards.Count; i++)
        {
            if (x.Standards[i] == standard) return true;
        }

        return false;
    }

    private static bool IsRated(RiskRating? rating) => rating is { Likelihood: not null, Consequence: not null } && !string.IsNullOrWhiteSpace(rating.Level);
}
