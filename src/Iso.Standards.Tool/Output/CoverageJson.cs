namespace Iso.Standards;

/// <summary>How far evidence shows standards, and how often it is used, as <c>coverage --format json</c> gives it.</summary>
internal sealed record CoverageJson(string AsOf, IReadOnlyList<StandardCoverageJson> Standards, ReuseJson Reuse)
{
    public static CoverageJson Of(IReadOnlyList<EvidenceCoverage> coverages, EvidenceReuse reuse, LocalDate asOf) => new(
        Words.Of(asOf),
        [.. coverages.Select(StandardCoverageJson.Of)],
        new(
            reuse.Items.Count,
            reuse.Claims,
            reuse.Provisions,
            [.. reuse.Items.Where(item => item.Standards.Count > 1).Select(item => new SharedItemJson(item.Item.ToString(), [.. item.Standards.Select(s => s.ToString())], Words.Json(item.Facets), [.. item.Why.Select(d => d.Rule.Id).Distinct(StringComparer.Ordinal)]))]));
}

/// <summary>A standard: <c>applicable</c> is the whole of which the next four are parts.</summary>
internal sealed record StandardCoverageJson(string Standard, int Applicable, int Full, int Partial, int Stale, int None, int NotApplicable, IReadOnlyList<ProvisionCoverageJson> Provisions)
{
    public static StandardCoverageJson Of(EvidenceCoverage c) => new(
        c.Standard.ToString(), c.Applicable, c.Full, c.Partial, c.Stale, c.None, c.NotApplicable,
        [.. c.Provisions.Select(p => new ProvisionCoverageJson(p.Provision.Number.ToString(), p.Title, Words.Json(p.State), [.. p.Items.Select(id => id.ToString())]))]);
}

/// <summary>A clause or control, and the evidence that speaks for it.</summary>
internal sealed record ProvisionCoverageJson(string Number, string Title, string State, IReadOnlyList<string> Evidence);

/// <summary>How often evidence is used; the items are those that serve several standards.</summary>
internal sealed record ReuseJson(int Items, int Claims, int Provisions, IReadOnlyList<SharedItemJson> Shared);

/// <summary>An item that serves several standards, and the rules that say that it does not address each by itself.</summary>
internal sealed record SharedItemJson(string Id, IReadOnlyList<string> Standards, string Facets, IReadOnlyList<string> Rules);
