namespace Iso.Standards;

/// <summary>The questions about an AI system that nobody answered and on which its obligations rest.</summary>
internal static class OpenQuestions
{
    public static IEnumerable<string> Of(AiActRecord? act, AiActClassification? classification)
    {
        if (act is null)
        {
            yield return "Nothing is recorded of what it is under the EU AI Act.";
            yield break;
        }

        // The list is that of the law as it stands; who looks at the text of 2024 expects other days and duties.
        if (!act.Law.IsUnspecified && act.Law != EuAiAct.Edition2026.Id) yield return $"Its record is kept by {act.Law}; what is listed here is by {EuAiAct.Edition2026.Id}.";
        if (act.Roles.Count == 0 && act.GeneralPurposeModel is not (AiActModelKind.GeneralPurpose or AiActModelKind.SystemicRisk)) yield return "Which roles the organization has for it (Article 3) is not said.";
        if (classification is null)
        {
            yield return "It was not classed by that day.";
            yield break;
        }

        foreach (var question in OfClassification(classification)) yield return question;
    }

    /// <summary>In the order of the law: what comes behind an open question is not asked.</summary>
    private static IEnumerable<string> OfClassification(AiActClassification c)
    {
        if (c.IsOutsideScope is null) yield return "Whether it is outside the scope of the law (Article 2) is not answered.";
        else if (c.IsOutsideScope == true) yield break;
        else if (c.IsProhibited is null) yield return "Whether it is a prohibited practice (Article 5) is not answered.";
        else if (c.IsProhibited == true) yield return "It is a prohibited practice (Article 5): no measure makes it lawful.";
        else if (c.IsAnnexIProduct is null) yield return "Whether it is a product or safety component of Annex I (Article 6(1)) is not answered.";
        else if (c.IsAnnexIProduct == false && c.IsAnnexIIIUse is null) yield return "Whether Annex III names its use (Article 6(2)) is not answered.";
        else if (c is { IsAnnexIProduct: false, IsAnnexIIIUse: true, ClaimsException: true, ProfilesPersons: null }) yield return "Whether it profiles natural persons, which rules out the exception (Article 6(3)), is not answered.";
        if (c.IsProhibited == false && c.Transparency.Count == 0) yield return "Whether it is a case of transparency (Article 50) is not answered.";
    }
}
