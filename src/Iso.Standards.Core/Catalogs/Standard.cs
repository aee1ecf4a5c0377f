using System.ComponentModel;

namespace Iso.Standards;

/// <summary>One edition of a standard as an object: its id, and its catalog and rules when asked for.</summary>
/// <remarks>For <see cref="StandardsLibrary"/>, since a static class cannot be passed on. Costs nothing until one of its members is used.</remarks>
public sealed class Standard
{
    internal readonly string IdText;   // a field, as a library compares it in a fresh process

    private readonly Func<Catalog> _catalog;
    private readonly Func<RuleSet> _rules;
    private readonly Func<OrganizationProfile, IReadOnlyList<ProfileHint>>? _hints;

    /// <summary>An edition whose catalog and rules are made at first use.</summary>
    /// <param name="id">The standard, in one edition.</param>
    /// <param name="catalog">Gives the catalog; called whenever it is asked for.</param>
    /// <param name="rules">Gives the rules; called whenever they are asked for.</param>
    /// <param name="hints">Says which controls the facts of an organization's profile speak for; null where none do.</param>
    public Standard(StandardId id, Func<Catalog> catalog, Func<RuleSet> rules, Func<OrganizationProfile, IReadOnlyList<ProfileHint>>? hints = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(rules);
        IdText = id.Text ?? throw new ArgumentException("An edition has an id, such as ISO/IEC 27001:2022.", nameof(id));
        _catalog = catalog;
        _rules = rules;
        _hints = hints;
    }

    /// <summary>An edition of this library: the id is known to be in its canonical spelling, so that a fresh process need not read it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Standard(string canonicalId, Func<Catalog> catalog, Func<RuleSet> rules, Func<OrganizationProfile, IReadOnlyList<ProfileHint>>? hints = null)
    {
        IdText = canonicalId;
        _catalog = catalog;
        _rules = rules;
        _hints = hints;
    }

    /// <summary>An edition with a catalog of the user's own and, where it has controls, the rules common to all statements of applicability; those about risks, evidence and references in any case.</summary>
    public Standard(Catalog catalog)
        : this(NotNull(catalog).Id, () => catalog, () => new RuleSet(catalog.Id, () => catalog, catalog.Controls.Count > 0 ? [.. StatementRules.All, .. CommonRules.All] : CommonRules.All))
    {
    }

    /// <summary>The standard, in one edition.</summary>
    public StandardId Id => StandardId.Trusted(IdText);

    /// <summary>Its catalog.</summary>
    public Catalog Catalog => _catalog();

    /// <summary>The rules by which its documents are judged.</summary>
    public RuleSet Rules => _rules();

    /// <summary>The controls that the facts of an organization's profile speak for; none where the edition has no such facts.</summary>
    public IReadOnlyList<ProfileHint> HintsOf(OrganizationProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return _hints?.Invoke(profile) ?? [];
    }

    /// <summary>The same edition, judged by other rules.</summary>
    /// <exception cref="ArgumentException">The rules are those of another standard.</exception>
    public Standard WithRules(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Standard == Id
            ? new(Id, _catalog, () => rules, _hints)
            : throw new ArgumentException($"The rules judge {rules.Standard}, not {Id}.", nameof(rules));
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString();

    private static Catalog NotNull(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog;
    }
}
