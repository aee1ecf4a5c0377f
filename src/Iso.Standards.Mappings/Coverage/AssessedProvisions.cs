namespace Iso.Standards;

/// <summary>Draws from a document what it shows of the standards that it names: what may travel over crosswalks.</summary>
/// <remarks>
/// <para>Claims less where in doubt. A status alone says only what is missing: that a control is implemented counts as far as
/// evidence shows it. That something is not applicable never travels, so excluded and undecided controls give nothing.</para>
/// <list type="table">
/// <listheader><term>What the document says</term><description>Result</description></listheader>
/// <item><term>An included control that is planned or not implemented</term><description><see cref="ProvisionResult.DoesNotConform"/></description></item>
/// <item><term>An included control that is implemented in part, and that evidence shows in full or in part</term><description><see cref="ProvisionResult.PartlyConforms"/></description></item>
/// <item><term>An included control that is implemented in part, without evidence</term><description><see cref="ProvisionResult.DoesNotConform"/>: something is known to be missing</description></item>
/// <item><term>An implemented control or a clause that evidence shows in full</term><description><see cref="ProvisionResult.Conforms"/></description></item>
/// <item><term>The same, shown in part; or in full, but it applies to a part of the scope only, or nobody says that the control is implemented</term><description><see cref="ProvisionResult.KnownPart"/></description></item>
/// <item><term>Anything else: no evidence, or only stale</term><description>left out</description></item>
/// </list>
/// </remarks>
public static class AssessedProvisions
{
    /// <summary>What a document shows of the standards that its scopes, statements, plans and evidence name.</summary>
    /// <param name="system">The document.</param>
    /// <param name="library">The standards. What the document says of one that the library lacks is left out.</param>
    /// <param name="asOf">The day to judge evidence by; without it nothing is late or early.</param>
    /// <param name="validity">For how long evidence counts by its type; null for <see cref="ValidityByType.Default"/>.</param>
    /// <returns>Standard by standard as the document names them; clauses in document order, then controls. No provision twice.</returns>
    /// <example><code>var assessed = AssessedProvisions.Of(system, library, today);</code></example>
    public static IReadOnlyList<AssessedProvision> Of(ManagementSystem system, StandardsLibrary library, LocalDate? asOf = null, ValidityByType? validity = null)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(library);
        var assessed = new List<AssessedProvision>();
        foreach (var standard in Named(system))
        {
            if (library.TryFind(standard, out var known)) new ShownProvisions(system, known.Catalog, asOf, validity).AddTo(assessed);
        }

        return ValueList<AssessedProvision>.Copy(assessed);
    }

    /// <summary>The same with results from elsewhere, such as those of an audit: they take the place of what was drawn from the document for the same provision.</summary>
    /// <param name="system">The document.</param>
    /// <param name="library">The standards.</param>
    /// <param name="results">The results. Several for one provision are all kept: where they contradict each other, inference says so.</param>
    /// <param name="asOf">The day to judge evidence by; without it nothing is late or early.</param>
    /// <param name="validity">For how long evidence counts by its type; null for <see cref="ValidityByType.Default"/>.</param>
    /// <returns>What was drawn from the document and not replaced, then the results in the order given.</returns>
    public static IReadOnlyList<AssessedProvision> Of(ManagementSystem system, StandardsLibrary library, IEnumerable<AssessedProvision> results, LocalDate? asOf = null, ValidityByType? validity = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        var given = ValueList<AssessedProvision>.Copy(results);
        var replaced = given.Select(static result => result.Provision).ToHashSet();
        return ValueList<AssessedProvision>.Copy(Of(system, library, asOf, validity).Where(shown => !replaced.Contains(shown.Provision)).Concat(given));
    }

    /// <summary>Each once, in the order of scopes, statements, plans and evidence.</summary>
    private static IEnumerable<StandardId> Named(ManagementSystem system)
        => system.Scopes.Select(static scope => scope.Standard)
            .Concat(system.Statements.Select(static statement => statement.Standard))
            .Concat(system.TreatmentPlans.Select(static plan => plan.Standard))
            .Concat(system.Evidence.SelectMany(static item => item.Claims).Select(static claim => claim.Provision.Standard))
            .Where(static standard => !standard.IsUnspecified)
            .Distinct();
}
