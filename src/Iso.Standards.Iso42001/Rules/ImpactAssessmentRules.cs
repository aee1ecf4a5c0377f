using System.Globalization;
using NodaTime;
using static Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards;

/// <summary>What an impact assessment says, what is made of it, and when it is repeated: RSK-033 to 036.</summary>
internal static class ImpactAssessmentRules
{
    private const int Dimensions = 13;

    public static Rule[] All =>
    [
        new Rule<ImpactAssessment>(
            new()
            {
                Id = RiskRuleIds.ImpactAssessmentIncomplete,
                Title = "An impact assessment says what was assessed, for whom, with what result, by whom and when",
                Severity = Severity.Error,
                Basis = [Clauses.C6_1_4, Controls.A5_3],
                Remedy = "Complete the assessment.",
            },
            AssessmentIsComplete),
        new Rule<ImpactAssessment>(
            new()
            {
                Id = RiskRuleIds.ImpactUnused,
                Title = "Each high or critical impact is taken up by an entry of the register that is tagged ai",
                Severity = Severity.Error,
                Basis = [Clauses.C6_1_2, Clauses.C6_1_4],
                Remedy = "Enter the risk and link the impact to it.",
                GivesWayTo = [SoaRuleIds.HighImpactUntreated],
                Needs = [DocumentPart.RiskRegister],
            },
            GraveImpactIsTakenUp),
        new Rule<AiSystem>(
            new()
            {
                Id = RiskRuleIds.ImpactAssessmentOld,
                Title = "The impact assessment of an AI system is repeated at planned intervals and for each significant change",
                Severity = Severity.Error,
                Basis = [Clauses.C8_4],
                Remedy = "Assess the impact again, or name the change in the assessment that was made for it.",
                Needs = [DocumentPart.AiSystems, DocumentPart.AsOf],
                Options = [RiskRuleOptions.ImpactAssessmentMonths],
            },
            AssessmentIsRepeated),
        new Rule<ImpactAssessment>(
            new()
            {
                Id = RiskRuleIds.ImpactDimensionMissing,
                Title = "An impact assessment rates or reasons out each of the 13 dimensions",
                Severity = Severity.Warning,
                Basis = [Controls.A5_4, Controls.A5_5],
                Remedy = "Rate each dimension, or say why it is not touched.",
            },
            EachDimensionIsHandled),
    ];

    /// <summary>RSK-033: what clause 6.1.4 asks for, or it is an error; what ISO/IEC 42005 advises, or it is a warning.</summary>
    private static void AssessmentIsComplete(ImpactAssessment assessment, Examination x)
    {
        var lack = default(Lack);
        lack.Note(string.IsNullOrWhiteSpace(assessment.IntendedUse), "intended use", "intendedUse");
        lack.Note(string.IsNullOrWhiteSpace(assessment.ForeseeableMisuse), "foreseeable misuse", "foreseeableMisuse");
        lack.Note(string.IsNullOrWhiteSpace(assessment.TechnicalContext), "technical context", "technicalContext");
        lack.Note(string.IsNullOrWhiteSpace(assessment.SocialContext), "social context", "socialContext");
        lack.Note(!NamesJurisdiction(assessment), "jurisdictions", "jurisdictions");
        lack.Note(!NamesAffected(assessment), "affected parties", "affected");
        lack.Note(assessment.Impacts.Count == 0, "consequences", "impacts");
        lack.Note(string.IsNullOrWhiteSpace(assessment.Result), "result", "result");
        lack.Note(assessment.On is null, "date", "on");
        var severity = lack.Count > 0 ? Severity.Error : Severity.Warning;
        lack.Note(string.IsNullOrWhiteSpace(assessment.SystemVersion), "version of the system", "systemVersion");
        lack.Note(string.IsNullOrWhiteSpace(assessment.Benefits), "benefits", "benefits");
        lack.Note(!RatesHarms(assessment), "severity or likelihood of some harm", "impacts");
        lack.Note(string.IsNullOrWhiteSpace(assessment.Measures), "measures", "measures");
        lack.Note(string.IsNullOrWhiteSpace(assessment.Assessor), "assessor", "assessor");
        lack.Note(string.IsNullOrWhiteSpace(assessment.Approver), "approver", "approver");
        lack.Note(assessment.NextReviewOn is null, "next review", "nextReviewOn");
        if (lack.Count > 0) x.Report($"{assessment.Id} has no {lack.Names}.", at: lack.At, severity: severity);
    }

    private static bool NamesJurisdiction(ImpactAssessment assessment)
    {
        for (var i = 0; i < assessment.Jurisdictions.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(assessment.Jurisdictions[i])) return true;
        }

        return false;
    }

    private static bool NamesAffected(ImpactAssessment assessment)
    {
        for (var i = 0; i < assessment.Affected.Count; i++)
        {
            if (assessment.Affected[i] != AffectedParty.Unspecified) return true;
        }

        return false;
    }

    /// <summary>Whether every impact that has a level has the figures behind it. One without a level says why the dimension is not touched.</summary>
    private static bool RatesHarms(ImpactAssessment assessment)
    {
        for (var i = 0; i < assessment.Impacts.Count; i++)
        {
            if (assessment.Impacts[i] is { Level: not ImpactLevel.Unspecified } impact && (impact.Severity is null || impact.Likelihood is null)) return false;
        }

        return true;
    }

    /// <summary>RSK-034: a high or critical impact leads to an AI risk of the register.</summary>
    private static void GraveImpactIsTakenUp(ImpactAssessment assessment, Examination x)
    {
        for (var i = 0; i < assessment.Impacts.Count; i++)
        {
            var impact = assessment.Impacts[i];
            if (impact.Level is not (ImpactLevel.High or ImpactLevel.Critical) || IsTakenUp(impact, x.Lookup)) continue;
            x.Report(
                $"{assessment.Id} rates the impact on {WordsFor.Dimension(impact.Dimension)} as {(impact.Level == ImpactLevel.High ? "high" : "critical")}, and no risk tagged ai takes it up.",
                at: string.Create(CultureInfo.InvariantCulture, $"impacts[{i}].risks"),
                subject: assessment.System.ToString());
        }
    }

    private static bool IsTakenUp(Impact impact, DocumentIndex lookup)
    {
        for (var i = 0; i < impact.Risks.Count; i++)
        {
            if (lookup.TryFind(impact.Risks[i], out Risk? risk) && risk.IsOf(RiskDomain.Ai)) return true;
        }

        return false;
    }

    /// <summary>RSK-035: the latest assessment is of the last 12 months, its next review has not passed, and no significant change came after it. A system without any is RSK-031, an assessment without date RSK-033.</summary>
    private static void AssessmentIsRepeated(AiSystem system, Examination x)
    {
        if (!x.Lookup.IsInScope(system.Scopes, Id)) return;
        var assessments = x.Lookup.ImpactAssessmentsOf(system.Id);
        if (Latest(assessments) is not { On: { } last } latest) return;
        string? why = null;
        if (Missed(x.Lookup.SignificantChangesOf(system.Id), assessments, last, x.AsOf) is { } missed) why = $"before {string.Join(", ", missed)}";
        else if (latest.NextReviewOn is { } due && due < x.AsOf) why = $"and was to be repeated by {due:uuuu-MM-dd}";
        else if (x.IsOlderThan(last, x.Option(RiskRuleOptions.ImpactAssessmentMonths))) why = $"more than {x.Option(RiskRuleOptions.ImpactAssessmentMonths).ToString(CultureInfo.InvariantCulture)} months ago";
        if (why is not null) x.Report($"The impact of {system.Id} was last assessed on {last:uuuu-MM-dd}, {why}.");
    }

    /// <summary>The assessment of the latest day; of several on one day, that which is to be repeated last.</summary>
    private static ImpactAssessment? Latest(IReadOnlyList<ImpactAssessment> assessments)
    {
        ImpactAssessment? latest = null;
        for (var i = 0; i < assessments.Count; i++)
        {
            if (assessments[i] is not { On: { } on } one) continue;
            if (latest?.On is not { } before || on > before || (on == before && latest.NextReviewOn is { } due && !(one.NextReviewOn <= due))) latest = one;
        }

        return latest;
    }

    /// <summary>The changes that took effect after the last assessment, until the day that is judged by, and for which none was made.</summary>
    private static SortedSet<string>? Missed(IReadOnlyList<Change> changes, IReadOnlyList<ImpactAssessment> assessments, LocalDate last, LocalDate? asOf)
    {
        SortedSet<string>? missed = null;
        for (var i = 0; i < changes.Count; i++)
        {
            if (changes[i].On is not { } on || on <= last || on > asOf || WasMadeFor(assessments, changes[i].Id)) continue;
            missed ??= new(StringComparer.Ordinal);
            missed.Add($"change {changes[i].Id} of {on:uuuu-MM-dd}");
        }

        return missed;
    }

    private static bool WasMadeFor(IReadOnlyList<ImpactAssessment> assessments, Id<Change> change)
    {
        for (var i = 0; i < assessments.Count; i++)
        {
            var changes = assessments[i].AssessedForChanges;
            for (var j = 0; j < changes.Count; j++)
            {
                if (changes[j] == change) return true;
            }
        }

        return false;
    }

    /// <summary>RSK-036: each dimension has a rating, or words on why it is not touched. An assessment without any consequence is RSK-033.</summary>
    private static void EachDimensionIsHandled(ImpactAssessment assessment, Examination x)
    {
        if (assessment.Impacts.Count == 0) return;
        var handled = 0;
        for (var i = 0; i < assessment.Impacts.Count; i++)
        {
            var impact = assessment.Impacts[i];
            if ((int)impact.Dimension is < 1 or > Dimensions) continue;
            if (impact.Level != ImpactLevel.Unspecified || impact.Severity is not null || !string.IsNullOrWhiteSpace(impact.Description)) handled |= 1 << (int)impact.Dimension;
        }

        if (handled == (1 << (Dimensions + 1)) - 2) return;
        var missing = new List<string>();
        for (var i = 1; i <= Dimensions; i++)
        {
            if ((handled & (1 << i)) == 0) missing.Add(WordsFor.Dimension((ImpactDimension)i));
        }

        x.Report(string.Create(CultureInfo.InvariantCulture, $"{assessment.Id} handles {Dimensions - missing.Count} of {Dimensions} dimensions; without a word: {string.Join(", ", missing)}."), at: "impacts");
    }
}
