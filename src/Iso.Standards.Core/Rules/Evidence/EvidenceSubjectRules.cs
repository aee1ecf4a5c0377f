using System.Globalization;

namespace Iso.Standards;

/// <summary>Whether what a shared item is said to show is of the standard's discipline: EVD-014.</summary>
internal static class EvidenceSubjectRules
{
    public static Rule[] All =>
    [
        new Rule<Evidence>(
            new()
            {
                Id = EvidenceRuleIds.SubjectForeign,
                Title = "The subject of a claim in a shared item is of the standard's discipline",
                Severity = Severity.Warning,
                Remedy = "Say in words of the discipline what is shown, or point to a part of the item that addresses it.",
                Options = [EvidenceRuleOptions.AiTerms, EvidenceRuleOptions.SecurityTerms, EvidenceRuleOptions.QualityTerms],
                IsHeuristic = true,
            },
            SubjectIsOfTheDiscipline),
    ];

    /// <summary>EVD-014: the subject of each facet names something of its standard's subject.</summary>
    private static void SubjectIsOfTheDiscipline(Evidence item, Examination x)
    {
        var facts = x.SharedClaims();
        if (facts.IsEmpty) return;
        var claims = ValueList<EvidenceClaim>.Span(item.Claims);
        for (var i = 0; i < claims.Length; i++)
        {
            if (!facts[i].NeedsFacet || SoaText.IsBlank(claims[i].Subject)) continue;
            var discipline = x.Claimed(i)!.Catalog.Discipline;
            if (TermsOf(discipline) is not { } terms || x.Option(terms).IndexIn(claims[i].Subject) >= 0) continue;
            x.Report(
                $"{EvidenceText.Name(item)} is said to show {claims[i].Provision} by {TextValue.Quote(claims[i].Subject)}, which names nothing of {discipline}.",
                at: string.Create(CultureInfo.InvariantCulture, $"claims[{i}].subject"),
                standard: claims[i].Provision.Standard);
        }
    }

    private static RuleOption<WordLists>? TermsOf(string discipline) => discipline switch
    {
        "AI" => EvidenceRuleOptions.AiTerms,
        "information security" => EvidenceRuleOptions.SecurityTerms,
        "quality" => EvidenceRuleOptions.QualityTerms,
        _ => null,
    };
}
