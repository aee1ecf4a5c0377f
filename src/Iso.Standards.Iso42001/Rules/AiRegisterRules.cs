using System.Globalization;
using static Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards;

/// <summary>AI systems and AI risks in the register: RSK-031, 037 and 042.</summary>
internal static class AiRegisterRules
{
    private const int Sources = 9;

    public static Rule[] All =>
    [
        new Rule<AiSystem>(
            new()
            {
                Id = RiskRuleIds.AiSystemUnassessed,
                Title = "Every AI system in scope has a risk in the register and an impact assessment",
                Severity = Severity.Error,
                Basis = [Clauses.C4_3, Clauses.C6_1_2, Clauses.C6_1_4],
                Remedy = "Assess the risks and the impact of the system, or take it out of the scope.",
                Needs = [DocumentPart.AiSystems, DocumentPart.RiskRegister],
            },
            SystemIsAssessed),
        new Rule<ManagementSystem>(
            new()
            {
                Id = RiskRuleIds.AiSourcesUnconsidered,
                Title = "The usual sources of AI risk were considered when risks were identified",
                Severity = Severity.Warning,
                Basis = [new ProvisionId(Id, "Annex C")],
                Remedy = "Go through the sources that are missing, and note that they were considered whether or not a risk came of them.",
                Needs = [DocumentPart.RiskRegister],
            },
            SourcesWereConsidered),
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.ProhibitedPracticeKept,
                Title = "A prohibited AI practice is avoided and nothing else",
                Severity = Severity.Error,
                Basis = [new ProvisionId(StandardId.Parse("EU AI Act:2024"), "Art. 5")],
                Remedy = "Avoid it: stop the practice, or do not begin it.",
            },
            ProhibitedPracticeIsAvoided),
    ];

    /// <summary>RSK-031: a system in scope has an AI risk that is not closed, and an impact assessment.</summary>
    private static void SystemIsAssessed(AiSystem system, Examination x)
    {
        if (!x.Lookup.IsInScope(system.Scopes, Id)) return;
        var hasRisk = HasRisk(x.Lookup.RisksOf(system.Id));
        var hasAssessment = x.Lookup.ImpactAssessmentsOf(system.Id).Count > 0;
        if (hasRisk && hasAssessment) return;
        var missing = hasRisk ? "no impact assessment" : hasAssessment ? "no open risk tagged ai" : "neither an open risk tagged ai nor an impact assessment";
        x.Report($"{system.Id} lies in the scope and has {missing}.");
    }

    private static bool HasRisk(IReadOnlyList<Risk> risks)
    {
        for (var i = 0; i < risks.Count; i++)
        {
            if (risks[i].Status != RiskStatus.Closed && risks[i].IsOf(RiskDomain.Ai)) return true;
        }

        return false;
    }

    /// <summary>RSK-037: each of nine sources stands in the list of the register or at an AI risk. Without AI there is nothing to consider.</summary>
    private static void SourcesWereConsidered(ManagementSystem system, Examination x)
    {
        var register = system.RiskRegister!;
        var considered = Marked(register.AiSourcesConsidered);
        var concerned = HasSystemInScope(system, x.Lookup);
        for (var i = 0; i < register.Risks.Count; i++)
        {
            if (!register.Risks[i].IsOf(RiskDomain.Ai)) continue;
            concerned = true;
            considered |= Marked(register.Risks[i].AiSources);
        }

        if (!concerned || considered == (1 << (Sources + 1)) - 2) return;
        var missing = new List<string>();
        for (var i = 1; i <= Sources; i++)
        {
            if ((considered & (1 << i)) == 0) missing.Add(WordsFor.Source((AiRiskSource)i));
        }

        x.Report(
            string.Create(CultureInfo.InvariantCulture, $"{Sources - missing.Count} of {Sources} usual sources of AI risk were considered; nothing is said of {string.Join(", ", missing)}."),
            at: "riskRegister.aiSourcesConsidered");
    }

    private static bool HasSystemInScope(ManagementSystem system, DocumentIndex lookup)
    {
        for (var i = 0; i < system.AiSystems.Count; i++)
        {
            if (lookup.IsInScope(system.AiSystems[i].Scopes, Id)) return true;
        }

        return false;
    }

    private static int Marked(IReadOnlyList<AiRiskSource> sources)
    {
        var marked = 0;
        for (var i = 0; i < sources.Count; i++)
        {
            if ((int)sources[i] is >= 1 and <= Sources) marked |= 1 << (int)sources[i];
        }

        return marked;
    }

    /// <summary>RSK-042: no option but to avoid. Words that mean no option are RSK-017.</summary>
    private static void ProhibitedPracticeIsAvoided(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed || (!risk.ConcernsProhibitedPractice && !ConcernsProhibitedSystem(risk, x.Lookup))) return;
        var option = risk.Treatment?.Option ?? default;
        if (option.Kind == TreatmentKind.Avoid || (option.Kind == TreatmentKind.Unknown && !option.IsUnspecified)) return;
        x.Report(
            option.IsUnspecified ? $"{risk.Id} concerns a prohibited AI practice and has no treatment option." : $"{risk.Id} concerns a prohibited AI practice, and its option is {option}.",
            at: risk.Treatment is null ? "treatment" : "treatment.option");
    }

    private static bool ConcernsProhibitedSystem(Risk risk, DocumentIndex lookup)
    {
        for (var i = 0; i < risk.AiSystems.Count; i++)
        {
            if (lookup.TryFind(risk.AiSystems[i], out AiSystem? system) && system.RiskClass == AiRiskClass.Prohibited) return true;
        }

        return false;
    }
}
