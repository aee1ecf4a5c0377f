namespace Iso.Standards;

/// <summary>The standards that a document names.</summary>
internal static class NamedStandards
{
    /// <summary>Those of its scopes, statements and plans, each once, in that order.</summary>
    public static IEnumerable<StandardId> Of(ManagementSystem system)
        => system.Scopes.Select(s => s.Standard).Concat(system.Statements.Select(s => s.Standard)).Concat(system.TreatmentPlans.Select(p => p.Standard)).Where(id => !id.IsUnspecified).Distinct();
}
