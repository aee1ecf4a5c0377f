namespace Iso.Standards;

/// <summary>What several editions share by the harmonized structure, and what is each one's own.</summary>
/// <remarks>Sharing a clause is not asking the same: what each adds stands beside it. Immutable.</remarks>
/// <example>
/// <code>
/// var comparison = new HarmonizedComparison(Qms.Catalog, Isms.Catalog, Aims.Catalog);
/// foreach (var clause in comparison.Clauses.Where(c => c.Sharing == Shareability.Full)) Console.WriteLine($"once: {clause}");
/// </code>
/// </example>
public sealed class HarmonizedComparison
{
    /// <summary>A comparison of these editions.</summary>
    /// <param name="catalogs">Two or more, each of another edition.</param>
    /// <exception cref="ArgumentException">There are fewer than two, or two of one edition.</exception>
    public HarmonizedComparison(params IEnumerable<Catalog> catalogs)
    {
        ArgumentNullException.ThrowIfNull(catalogs);
        Catalog[] all = [.. catalogs];
        if (all.Length < 2) throw new ArgumentException("A comparison needs two editions or more.", nameof(catalogs));
        if (all.DistinctBy(catalog => catalog.Id).Count() < all.Length) throw new ArgumentException("Each edition is compared once.", nameof(catalogs));
        Catalogs = Array.AsReadOnly(all);
        Clauses = Array.AsReadOnly<SharedClause>([.. HarmonizedStructure.Catalog.Clauses.Where(clause => clause.IsLeaf).Select(clause => SharedClause.Of(clause, all)).Where(clause => clause.Answers.Count > 0)]);
    }

    /// <summary>The editions, in the order in which they were given.</summary>
    public IReadOnlyList<Catalog> Catalogs { get; }

    /// <summary>The clauses of the harmonized structure without others below them that at least one of the editions answers, in order.</summary>
    public IReadOnlyList<SharedClause> Clauses { get; }

    /// <summary>The clauses that are specific to one of the editions, in document order, without those below one that is named.</summary>
    /// <exception cref="ArgumentException">The catalog is not among those compared.</exception>
    public IReadOnlyList<Provision> OwnOf(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        if (!Catalogs.Contains(catalog)) throw new ArgumentException($"{catalog.Id} is not among the editions compared.", nameof(catalog));
        return [.. catalog.Clauses.Where(IsOwn).Where(clause => clause.Parent is not { } parent || !IsOwn(parent))];
    }

    private static bool IsOwn(Provision clause) => clause.Harmonized?.Relation == HarmonizedRelation.Specific;
}

/// <summary>A clause of the harmonized structure and what answers it in each of the editions compared.</summary>
public sealed record SharedClause
{
    /// <summary>The clause of <see cref="HarmonizedStructure.Catalog"/>.</summary>
    public required Provision Clause { get; init; }

    /// <summary>What answers it, one for each edition that does, in the order of the editions.</summary>
    public required IReadOnlyList<ClauseAnswer> Answers { get; init => field = ValueList<ClauseAnswer>.Copy(value); }

    /// <summary>How far the work for it can be shared between these editions: as far as the one that allows the least.</summary>
    public required Shareability Sharing { get; init; }

    /// <summary>The clause.</summary>
    public override string ToString() => Clause.ToString();

    internal static SharedClause Of(Provision clause, Catalog[] catalogs)
    {
        var answers = new List<ClauseAnswer>();
        foreach (var catalog in catalogs)
        {
            if (catalog.Answering(clause.Id) is [_, ..] provisions) answers.Add(ClauseAnswer.Of(clause, catalog, provisions));
        }

        var sharing = answers.SelectMany(answer => answer.Provisions).Select(provision => SharingOf(provision, clause)).DefaultIfEmpty().Max();
        return new() { Clause = clause, Answers = answers, Sharing = sharing };
    }

    /// <summary>How far work for a provision can be shared; for a heading that does not say, as far as the least of what answers below it.</summary>
    private static Shareability SharingOf(Provision provision, Provision clause)
        => provision.Sharing.Class is not Shareability.Unspecified and var own
            ? own
            : provision.Catalog.Within(provision.Number).Where(below => below.Harmonized?.Clauses.Contains(clause.Id) == true).Select(below => below.Sharing.Class).DefaultIfEmpty().Max();
}

/// <summary>What answers a clause of the harmonized structure in one edition.</summary>
public sealed record ClauseAnswer
{
    /// <summary>The edition.</summary>
    public required Catalog Catalog { get; init; }

    /// <summary>The clauses that answer, in document order, without those below one that is named.</summary>
    public required IReadOnlyList<Provision> Provisions { get; init => field = ValueList<Provision>.Copy(value); }

    /// <summary>What the edition adds there, in these clauses and in those below them that answer too; empty where it adds nothing.</summary>
    public IReadOnlyList<string> Adds { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Empty;

    internal static ClauseAnswer Of(Provision clause, Catalog catalog, IReadOnlyList<Provision> provisions)
    {
        var adds = new List<string>();
        foreach (var provision in provisions.SelectMany(p => catalog.Within(p.Number)))
        {
            if (provision.Harmonized is { Adds: { } own } harmonized && harmonized.Clauses.Any(c => clause.Id.Contains(c) || c.Contains(clause.Id))) adds.Add(own);
        }

        return new() { Catalog = catalog, Provisions = provisions, Adds = adds };
    }
}
