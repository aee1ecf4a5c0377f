using System.Globalization;

namespace Iso.Standards;

/// <summary>Two crosswalks between the same documents, link by link: a user's own beside one of this package, say.</summary>
/// <remarks>
/// Links are the same where their ends are the same sets. A link to an article and one to its paragraph are two links; what
/// follows from the one for the other is what a network knows. That both agree does not make either right.
/// </remarks>
/// <example><code>
/// CrosswalkComparison comparison = CrosswalkComparison.Of(own, Crosswalks.Between(own.From, own.To)!, Crosswalks.Network);
/// foreach (ComparedLink link in comparison.Differing) Console.WriteLine(link);
/// </code></example>
public sealed record CrosswalkComparison
{
    /// <summary>The crosswalk whose links are told one by one.</summary>
    public required Crosswalk Own { get; init; }

    /// <summary>The crosswalk with which it is compared.</summary>
    public required Crosswalk Other { get; init; }

    /// <summary>The own links, each beside that of the other, in the order of the own crosswalk.</summary>
    public required IReadOnlyList<ComparedLink> Links { get; init => field = ValueList<ComparedLink>.Copy(value); }

    /// <summary>The links of the other between ends that the own crosswalk does not link, in the order of the other, told in the direction of the own.</summary>
    public required IReadOnlyList<CrosswalkLink> OnlyThere { get; init => field = ValueList<CrosswalkLink>.Copy(value); }

    /// <summary>Whether the other crosswalk runs the opposite way, so that its links are told from their targets to their sources.</summary>
    public bool IsInverted => Other.From != Own.From;

    /// <summary>The links on which both agree, in the order of the own crosswalk.</summary>
    public IEnumerable<ComparedLink> Agreeing => Of(LinkAgreement.Agrees);

    /// <summary>The links that both rate, by different relations, in the order of the own crosswalk.</summary>
    public IEnumerable<ComparedLink> Differing => Of(LinkAgreement.Differs);

    /// <summary>The links that both have and one of them or both did not rate, in the order of the own crosswalk.</summary>
    public IEnumerable<ComparedLink> NotRated => Of(LinkAgreement.NotRated);

    /// <summary>The links that the other does not have, in the order of the own crosswalk.</summary>
    public IEnumerable<ComparedLink> OnlyHere => Of(LinkAgreement.OnlyHere);

    /// <summary>The links whose relation cannot be, after what a network knows, in the order of the own crosswalk; empty where none was given.</summary>
    public IEnumerable<ComparedLink> Contradictions => Links.Where(static link => link.Contradicts);

    /// <summary>Compares a crosswalk with another.</summary>
    /// <param name="own">The crosswalk whose links are told one by one.</param>
    /// <param name="other">Another between the same two documents, in either direction.</param>
    /// <exception cref="ArgumentException">The two are not between the same documents.</exception>
    public static CrosswalkComparison Of(Crosswalk own, Crosswalk other) => Of(own, other, known: null);

    /// <summary>Compares a crosswalk with another, and asks a network what follows wherever the two do not agree.</summary>
    /// <param name="own">The crosswalk whose links are told one by one.</param>
    /// <param name="other">Another between the same two documents, in either direction.</param>
    /// <param name="network">Crosswalks that speak against the own one or for it. The own one is better not among them, or its links would speak for themselves.</param>
    /// <param name="maximumHops">The most links that a path in the network takes, from 1 on.</param>
    /// <exception cref="ArgumentException">The two are not between the same documents.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumHops"/> is below 1.</exception>
    public static CrosswalkComparison Of(Crosswalk own, Crosswalk other, CrosswalkNetwork network, int maximumHops = CrosswalkNetwork.UsualHops)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(network);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumHops, 1);
        return Of(own, other, link => network.Known(new(own.From, link.Sources[0]), new(own.To, link.Targets[0]), maximumHops));
    }

    /// <summary>All of it in one sentence, as figures.</summary>
    public override string ToString()
    {
        var contradictions = Contradictions.Count();
        var against = contradictions == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"; {contradictions} contradict what is known from other crosswalks");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Own.From} to {Own.To}: of {Links.Count} links {Agreeing.Count()} agree, {Differing.Count()} differ, {NotRated.Count()} lack a rating on one side or both, {OnlyHere.Count()} stand only here; {OnlyThere.Count} stand only there{against}.");
    }

    private static CrosswalkComparison Of(Crosswalk own, Crosswalk other, Func<CrosswalkLink, RelationSet>? known)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(other);
        var inverted = (other.From, other.To) == (own.To, own.From);
        if (!inverted && (other.From, other.To) != (own.From, own.To)) throw new ArgumentException($"The one goes from {own.From} to {own.To}, the other from {other.From} to {other.To}; the same two documents were expected.", nameof(other));
        var there = new Dictionary<string, CrosswalkLink>(StringComparer.Ordinal);
        var order = new List<string>(other.Links.Count);
        foreach (var link in other.Links)
        {
            var told = inverted ? link.Inverse() : link;
            var key = LinkEnds.KeyOf(told);
            if (there.TryAdd(key, told)) order.Add(key);
        }

        var here = new HashSet<string>(StringComparer.Ordinal);
        var links = new List<ComparedLink>(own.Links.Count);
        foreach (var link in own.Links)
        {
            var key = LinkEnds.KeyOf(link);
            here.Add(key);
            links.Add(Compare(link, there.GetValueOrDefault(key), known));
        }

        var onlyThere = new List<CrosswalkLink>();
        foreach (var key in order)
        {
            if (!here.Contains(key)) onlyThere.Add(there[key]);
        }

        return new() { Own = own, Other = other, Links = links, OnlyThere = onlyThere };
    }

    private static ComparedLink Compare(CrosswalkLink link, CrosswalkLink? other, Func<CrosswalkLink, RelationSet>? known)
    {
        var agreement = AgreementOf(link, other);
        var asked = known is not null && agreement != LinkAgreement.Agrees && !link.IsJoint;
        return new() { Link = link, Other = other, Agreement = agreement, Known = asked ? known!(link) : null };
    }

    private static LinkAgreement AgreementOf(CrosswalkLink link, CrosswalkLink? other)
    {
        if (other is null) return LinkAgreement.OnlyHere;
        if (link.Relation is not { } here || other.Relation is not { } there) return LinkAgreement.NotRated;
        return new RelationSet(here) == new RelationSet(there) ? LinkAgreement.Agrees : LinkAgreement.Differs;
    }

    private IEnumerable<ComparedLink> Of(LinkAgreement agreement) => Links.Where(link => link.Agreement == agreement);
}
