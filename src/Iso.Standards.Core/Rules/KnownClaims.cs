namespace Iso.Standards;

/// <summary>What the claims of all evidence name, looked up in the catalogs once a check: six rules ask.</summary>
internal sealed class KnownClaims
{
    private readonly Provision?[] _provisions;
    private readonly ClaimFacts[] _facts;       // beside it, for items of several standards
    private readonly int[] _first;              // where the claims of each item begin; one more at the end
    private readonly bool[] _areShared;

    public KnownClaims(IReadOnlyList<Evidence> evidence, Examination x)
    {
        var items = ValueList<Evidence>.Span(evidence);
        _first = new int[items.Length + 1];
        for (var i = 0; i < items.Length; i++) _first[i + 1] = _first[i] + items[i].Claims.Count;
        _provisions = new Provision?[_first[^1]];
        _facts = new ClaimFacts[_provisions.Length];
        _areShared = new bool[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var claims = ValueList<EvidenceClaim>.Span(items[i].Claims);
            for (var j = 0; j < claims.Length; j++)
            {
                ref readonly var standard = ref x.Named[claims[j].Provision.Standard];
                if (standard.Find(claims[j].Provision.Number) is not { } provision) continue;
                _provisions[_first[i] + j] = provision;
                _facts[_first[i] + j] = new(standard.Number, Shareability.Unspecified);
            }

            _areShared[i] = items[i].Status == EvidenceStatus.Active && Classify(_first[i], _first[i + 1]);
        }
    }

    /// <summary>The provision that a claim names, or null where no catalog at hand has it.</summary>
    public Provision? this[int item, int claim] => _provisions[_first[item] + claim];

    /// <summary>What each claim of an item is on; empty where it serves fewer than two standards of which anything is known, or is superseded or withdrawn.</summary>
    public ReadOnlySpan<ClaimFacts> SharedOf(int item) => _areShared[item] ? _facts.AsSpan(_first[item].._first[item + 1]) : [];

    /// <summary>Looks up how far each claim can be shared, where they are on several standards; true where that is known of two standards or more.</summary>
    private bool Classify(int from, int to)
    {
        if (!AreSeveral(from, to)) return false;
        for (var i = from; i < to; i++)
        {
            var share = _provisions[i] is { } provision ? provision.Catalog.ShareabilityOf(provision) : Shareability.Unspecified;
            _facts[i] = share == Shareability.Unspecified ? default : _facts[i] with { Share = share };
        }

        return AreSeveral(from, to);
    }

    private bool AreSeveral(int from, int to)
    {
        var first = 0;
        for (var i = from; i < to; i++)
        {
            var standard = _facts[i].Standard;
            if (first == 0) first = standard;
            else if (standard != 0 && standard != first) return true;
        }

        return false;
    }
}
