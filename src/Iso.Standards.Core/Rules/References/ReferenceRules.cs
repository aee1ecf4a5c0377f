namespace Iso.Standards;

/// <summary>The rules about ids and the references between the parts of a document: of our own, since the list has none.</summary>
internal static class ReferenceRules
{
    public static Rule[] All =>
    [
        new Rule<ManagementSystem>(
            new()
            {
                Id = ReferenceRuleIds.ReferenceBroken,
                Title = "A reference leads to something in the document",
                Severity = Severity.Error,
                Basis = Cite.InAll("7.5.3"),
                Remedy = "Correct the id, or enter what it names.",
            },
            ReferencesLeadSomewhere),
        new Rule<ManagementSystem>(
            new()
            {
                Id = ReferenceRuleIds.IdRepeated,
                Title = "No id stands twice",
                Severity = Severity.Error,
                Basis = Cite.InAll("7.5.3"),
                Remedy = "Give each of them an id of its own, and correct the references to them.",
            },
            IdsStandOnce),
    ];

    /// <summary>REF-001: a reference leads to something in the document.</summary>
    /// <remarks>Who answers for something is text and may be a name. What the reasons and actions of a statement rest on is judged by SOA-013 to 015 and SOA-020.</remarks>
    private static void ReferencesLeadSomewhere(ManagementSystem system, Examination x)
    {
        OrganizationReferences.Judge(system, x);
        RiskReferences.Judge(system, x);
        TreatmentReferences.Judge(system, x);
        EvidenceReferences.Judge(system, x);
    }

    /// <summary>REF-002: no id stands twice.</summary>
    private static void IdsStandOnce(ManagementSystem system, Examination x) => RepeatedIds.Judge(system, x);
}
