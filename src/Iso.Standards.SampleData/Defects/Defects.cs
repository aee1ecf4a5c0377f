namespace Iso.Standards;

/// <summary>For each rule that a document can break, a variant of <see cref="SampleSystem.Harbourline"/> that breaks it and, as far as the rules allow, no other.</summary>
public static partial class Defects
{
    /// <summary>All of them, in order of rule.</summary>
    public static IReadOnlyList<Defect> All => AllHolder.Value;

    private static class AllHolder
    {
        internal static readonly IReadOnlyList<Defect> Value =
            Array.AsReadOnly<Defect>([.. new[] { OfEvidence, OfReferences, OfRatings, OfTreatment, OfAssessment, OfEntries, OfReasons, OfStatements, OfScopes, OfAiAct }.SelectMany(static list => list).OrderBy(static defect => defect.Rule, StringComparer.Ordinal)]);
    }
}
