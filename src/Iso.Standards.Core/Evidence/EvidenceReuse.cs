namespace Iso.Standards;

/// <summary>Whether an item that serves several standards addresses each discipline by itself.</summary>
public enum FacetState
{
    /// <summary>It was not judged: the item serves one standard only, or the rules were not at hand.</summary>
    NotJudged,

    /// <summary>Each is addressed by itself, or the record may be one for all.</summary>
    Distinct,

    /// <summary>A rule of EVD-010 to 015 has something to say.</summary>
    NotDistinct,
}

/// <summary>How often an item is used.</summary>
public sealed record ReusedEvidence
{
    /// <summary>The item.</summary>
    public required Id<Evidence> Item { get; init; }

    /// <summary>How many provisions it shows.</summary>
    public required int Claims { get; init; }

    /// <summary>The standards that it serves, in their order.</summary>
    public IReadOnlyList<StandardId> Standards { get; init => field = ValueList<StandardId>.Copy(value); } = ValueList<StandardId>.Empty;

    /// <summary>Whether each discipline is addressed by itself.</summary>
    public FacetState Facets { get; init; }

    /// <summary>What the rules say against it.</summary>
    public IReadOnlyList<Diagnostic> Why { get; init => field = ValueList<Diagnostic>.Copy(value); } = ValueList<Diagnostic>.Empty;
}

/// <summary>How much of the evidence serves a standard.</summary>
public sealed record StandardReuse
{
    /// <summary>The standard.</summary>
    public required StandardId Standard { get; init; }

    /// <summary>How many items serve it.</summary>
    public required int Items { get; init; }

    /// <summary>How many of these serve another standard too.</summary>
    public required int Shared { get; init; }

    /// <summary>How many claims name it.</summary>
    public required int Claims { get; init; }

    /// <summary>The share of all items that serve it, from 0 to 1. The shares of several standards may add up to more than 1: that is the reuse.</summary>
    public required double Share { get; init; }
}

/// <summary>How far evidence is used more than once (EVD-025): what is saved by it, and no measure of conformity.</summary>
/// <remarks>Items that are superseded or withdrawn, or that show nothing, are left out.</remarks>
public sealed record EvidenceReuse
{
    private static readonly string[] Rules =
    [
        EvidenceRuleIds.FacetMissing, EvidenceRuleIds.FacetsAlike, EvidenceRuleIds.ResultShared, EvidenceRuleIds.AssessmentsConfused,
        EvidenceRuleIds.SubjectForeign, EvidenceRuleIds.RecordSilentOnStandard,
    ];

    /// <summary>The items, those that serve most standards first, then by id.</summary>
    public IReadOnlyList<ReusedEvidence> Items { get; init => field = ValueList<ReusedEvidence>.Copy(value); } = ValueList<ReusedEvidence>.Empty;

    /// <summary>By standard, in their order.</summary>
    public IReadOnlyList<StandardReuse> ByStandard { get; init => field = ValueList<StandardReuse>.Copy(value); } = ValueList<StandardReuse>.Empty;

    /// <summary>How many claims all items have together; what one item shows twice counts once.</summary>
    public required int Claims { get; init; }

    /// <summary>How many different provisions are shown.</summary>
    public required int Provisions { get; init; }

    /// <summary>How many claims an item has on average; null where there are no items.</summary>
    public double? ClaimsPerItem => Items.Count == 0 ? null : (double)Claims / Items.Count;

    /// <summary>How many items a provision that is shown has on average; null where none is.</summary>
    public double? ItemsPerClaim => Provisions == 0 ? null : (double)Claims / Provisions;

    /// <summary>How far the evidence of a document is used more than once.</summary>
    /// <param name="system">The document.</param>
    /// <param name="library">The standards by whose rules shared items are judged; null to count only.</param>
    /// <example><code>foreach (var item in EvidenceReuse.Of(system, library).Items.Where(i => i.Facets == FacetState.NotDistinct)) Console.WriteLine(item.Item);</code></example>
    public static EvidenceReuse Of(ManagementSystem system, StandardsLibrary? library = null)
    {
        ArgumentNullException.ThrowIfNull(system);
        var provisions = new HashSet<ProvisionId>();
        var standards = new SortedDictionary<StandardId, (int Items, int Shared, int Claims)>();
        var items = new List<ReusedEvidence>();
        var judgement = library is null ? null : Judge(system, library);
        foreach (var item in ValueList<Evidence>.Span(system.Evidence))
        {
            if (item.Status != EvidenceStatus.Active) continue;
            var claims = item.Claims.Select(static claim => claim.Provision).Where(static provision => !provision.IsUnspecified).Distinct().ToList();
            if (claims.Count == 0) continue;
            provisions.UnionWith(claims);
            var served = claims.GroupBy(static claim => claim.Standard).OrderBy(static group => group.Key).ToList();
            foreach (var group in served)
            {
                var sum = standards.GetValueOrDefault(group.Key);
                standards[group.Key] = (sum.Items + 1, sum.Shared + (served.Count > 1 ? 1 : 0), sum.Claims + group.Count());
            }

            items.Add(Facets(new() { Item = item.Id, Claims = claims.Count, Standards = [.. served.Select(static group => group.Key)] }, item, library, judgement));
        }

        return new()
        {
            Items = items.OrderByDescending(static item => item.Standards.Count).ThenBy(static item => item.Item.Text, StringComparer.Ordinal).ToList(),
            ByStandard = [.. standards.Select(s => new StandardReuse { Standard = s.Key, Items = s.Value.Items, Shared = s.Value.Shared, Claims = s.Value.Claims, Share = (double)s.Value.Items / items.Count })],
            Claims = items.Sum(static item => item.Claims),
            Provisions = provisions.Count,
        };
    }

    private static ReusedEvidence Facets(ReusedEvidence reused, Evidence item, StandardsLibrary? library, ILookup<string, Diagnostic>? judgement)
    {
        if (judgement is null || !ServesSeveral(reused) || reused.Standards.Count(standard => library!.TryFind(standard, out _)) < 2) return reused;
        var why = judgement[item.Id.ToString()];
        return reused with { Facets = why.Any() ? FacetState.NotDistinct : FacetState.Distinct, Why = [.. why] };
    }

    /// <summary>Editions of one standard are one discipline.</summary>
    private static bool ServesSeveral(ReusedEvidence reused)
        => reused.Standards.Select(static standard => standard.Name).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>What the rules themselves say: of each standard of the library only those about shared items, whatever the scopes of the document are.</summary>
    private static ILookup<string, Diagnostic> Judge(ManagementSystem system, StandardsLibrary library)
    {
        var sets = new List<RuleSet>();
        foreach (var standard in library.Standards)
        {
            var rules = standard.Rules;
            sets.Add(rules.Without([.. rules.Rules.Select(static rule => rule.Descriptor.Id).Where(static id => !Rules.Contains(id))]));
        }

        var report = RuleEngine.Run([.. sets], system, asOf: null, previous: null, alone: false, id => library.TryFind(id, out var standard) ? standard.Catalog : null);
        return report.Diagnostics.ToLookup(static diagnostic => diagnostic.Subject, StringComparer.Ordinal);
    }
}
