namespace Iso.Standards;

/// <summary>Looks things up in what a document says of an AI system under the EU AI Act.</summary>
internal static class AiActFacts
{
    /// <summary>The record of a system that the rules of the amended law judge: one that is kept by that law, or names none. Null where there is no record, or where another version of the law, such as <c>EU AI Act:2024</c>, is its measure.</summary>
    public static AiActRecord? UnderAmendedLaw(this AiSystem system)
        => system.AiAct is { } act && (act.Law.IsUnspecified || act.Law == EuAiAct.Edition2026.Id) ? act : null;

    /// <summary>The measure on a provision itself; else the first on something below it; null where there is none.</summary>
    public static AiActMeasure? MeasureOn(AiActRecord act, ProvisionNumber provision)
    {
        AiActMeasure? below = null;
        for (var i = 0; i < act.Measures.Count; i++)
        {
            var measure = act.Measures[i];
            if (measure.Provision == provision) return measure;
            if (below is null && provision.Contains(measure.Provision)) below = measure;
        }

        return below;
    }

    /// <summary>Whether the organization has a role for the system.</summary>
    public static bool Has(this AiActRecord act, AiActRole role)
    {
        for (var i = 0; i < act.Roles.Count; i++)
        {
            if (act.Roles[i] == role) return true;
        }

        return false;
    }

    /// <summary>Whether a class is one of the two of high risk.</summary>
    public static bool IsHighRisk(this AiActClass @class) => @class is AiActClass.HighRiskAnnexI or AiActClass.HighRiskAnnexIII;
}
