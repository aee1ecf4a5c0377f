using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>The editions that a program knows, found by id, and the check of a document by the rules of all that it names.</summary>
/// <remarks>Immutable and safe to share between threads; no catalog is made before it is needed.</remarks>
public sealed class StandardsLibrary
{
    private readonly Standard[] _standards;
    private SearchIndex? _search;

    /// <summary>A library of these editions.</summary>
    /// <exception cref="ArgumentException">Two have the same id; the message names both.</exception>
    public StandardsLibrary(IEnumerable<Standard> standards)
        : this([.. NotNull(standards)])
    {
    }

    /// <summary>A library of these editions.</summary>
    /// <exception cref="ArgumentException">Two have the same id; the message names both.</exception>
    [MethodImpl(MethodImplOptions.NoOptimization)]
    public StandardsLibrary(params Standard[] standards)
    {
        // Written for a fresh process: plain loops over fields, no lambda, no generic method (docs/decisions/0003).
        ArgumentNullException.ThrowIfNull(standards);
        _standards = (Standard[])standards.Clone();
        for (var i = 0; i < _standards.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(_standards[i], nameof(standards));
            for (var j = 0; j < i; j++)
            {
                if (_standards[i].IdText == _standards[j].IdText) throw new ArgumentException(Twice(j, i), nameof(standards));
            }
        }
    }

    /// <summary>The editions, in the order in which they were given.</summary>
    public IReadOnlyList<Standard> Standards => Array.AsReadOnly(_standards);

    /// <summary>The edition with this id.</summary>
    /// <exception cref="KeyNotFoundException">The library does not know it; the message names those that it knows.</exception>
    public Standard this[StandardId id]
    {
        get
        {
            foreach (var standard in _standards)
            {
                if (standard.IdText == id.Text) return standard;
            }

            throw Unknown(id);
        }
    }

    /// <summary>Finds the edition with this id.</summary>
    public bool TryFind(StandardId id, [NotNullWhen(true)] out Standard? standard)
    {
        standard = null;
        foreach (var known in _standards)
        {
            if (known.IdText == id.Text) standard = known;
        }

        return standard is not null;
    }

    /// <summary>Finds a provision of any edition.</summary>
    public bool TryFind(ProvisionId id, [NotNullWhen(true)] out Provision? provision)
    {
        provision = null;
        return TryFind(id.Standard, out var standard) && standard.Catalog.TryFind(id, out provision);
    }

    /// <summary>The ways from a former edition to a later one between editions of this library, in the order of the later ones.</summary>
    public IEnumerable<Transition> Transitions
    {
        get
        {
            foreach (var later in _standards)
            {
                if (later.Catalog.Predecessor is { } former && TryFind(former, out var standard)) yield return new(standard.Catalog, later.Catalog);
            }
        }
    }

    /// <summary>Finds the entries of all editions that answer a text best, as <see cref="Catalog.Search"/> does in one.</summary>
    /// <param name="text">Numbers or words. A number that several editions have is found in all of them; <c>27001:2022 A.5.15</c> and <c>27001 backup</c> name the standard.</param>
    /// <param name="limit">The most entries to return.</param>
    /// <returns>The best first; equally good ones in the order of library and document.</returns>
    /// <remarks>The first search makes all catalogs and the index over them.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is below 1.</exception>
    /// <example><code>foreach (var hit in library.Search("endpoint devices")) Console.WriteLine(hit.Provision);</code></example>
    public IReadOnlyList<SearchHit> Search(string text, int limit = 20)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return (_search ??= SearchIndex.Of(_standards.Select(standard => standard.Catalog))).Search(text, limit);
    }

    /// <summary>Judges a document by the rules of every standard that it names: in its scopes, its statements, its treatment plans and what it says of its AI systems.</summary>
    /// <param name="system">The document.</param>
    /// <param name="asOf">The day to judge by; without it, rules that need one are reported as not run.</param>
    /// <param name="previous">An earlier version of the document; without it, rules that compare with one are reported as not run.</param>
    /// <returns>What was found. A standard that the document names and the library lacks is reported as not run, not passed over.</returns>
    public ValidationReport Check(ManagementSystem system, LocalDate? asOf = null, ManagementSystem? previous = null)
    {
        ArgumentNullException.ThrowIfNull(system);
        var sets = new List<RuleSet>(4);
        List<RuleNotRun>? unknown = null;
        foreach (var named in Named(system))
        {
            if (TryFind(named, out var standard) && standard.Rules is { } rules && (rules.IsNarrowed || !rules.IsEmpty)) sets.Add(rules);
            else (unknown ??= []).Add(new(named.ToString(), "its rules are not at hand"));
        }

        return RuleEngine.Run(CollectionsMarshal.AsSpan(sets), system, asOf, previous, alone: false, CatalogOf, unknown);
    }

    /// <summary>The library of the same editions, whose rules are changed: settings of the house, rules of its own.</summary>
    /// <param name="change">Gives the new set for each edition's own; called once for each.</param>
    public StandardsLibrary WithRules(Func<RuleSet, RuleSet> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new([.. _standards.Select(standard => standard.WithRules(change(standard.Rules)))]);
    }

    private Catalog? CatalogOf(StandardId id) => TryFind(id, out var standard) ? standard.Catalog : null;

    private KeyNotFoundException Unknown(StandardId id) => new($"{id} is not known here; known are {string.Join(", ", (object[])_standards)}.");

    private static IEnumerable<Standard> NotNull(IEnumerable<Standard> standards)
    {
        ArgumentNullException.ThrowIfNull(standards);
        return standards;
    }

    // Apart, since it is hardly ever needed and a fresh process should not compile it.
    private string Twice(int at, int otherAt)
    {
        var (one, other) = (_standards[at].Catalog, _standards[otherAt].Catalog);
        return $"{one.Id} is given twice: as number {at + 1}, \"{one.Title}\" with {one.Provisions.Count} entries, and as number {otherAt + 1}, \"{other.Title}\" with {other.Provisions.Count}. An edition stands in a library once.";
    }

    /// <summary>The standards that a document names, each once: those of its scopes, statements and plans, and the law by which its AI systems are kept.</summary>
    private static List<StandardId> Named(ManagementSystem system)
    {
        var named = new List<StandardId>(4);
        foreach (var scope in ValueList<Scope>.Span(system.Scopes)) Add(scope.Standard);
        foreach (var statement in ValueList<StatementOfApplicability>.Span(system.Statements)) Add(statement.Standard);
        foreach (var plan in ValueList<TreatmentPlan>.Span(system.TreatmentPlans)) Add(plan.Standard);
        foreach (var ai in ValueList<AiSystem>.Span(system.AiSystems))
        {
            if (ai.AiAct is { } act) Add(act.Law);
        }

        return named;

        void Add(StandardId id)
        {
            if (!id.IsUnspecified && !named.Contains(id)) named.Add(id);
        }
    }
}
