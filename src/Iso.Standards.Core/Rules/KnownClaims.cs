namespace Iso.Standards;

/// <summary>What the claims of all evidence name, looked up in the catalogs once a check: six rules ask.</summary>
internal sealed class KnownClaims
{
    private readonly Provision?[] _provisions;
    private readonly Shareability[] _classes;   // beside it: how far what is claimed can be shared, for items of several standards
    private readonly int[] _first;              // where the claims of each item begin; one more at the end
    private readonly bool[] _areShared;

    public KnownClaims(IReadOnlyList<Evidence> evidence, Examination x)
    {
        var items = ValueList<Evidence>.Span(evidence);
        _first = new int[items.Length + 1];
        for (var i = 0; i < items.Length; i++) _first[i + 1] = _first[i] + items[i].Claims.Count;
        _provisions = new Provision?[_first[^1]];
        _classes = new Shareability[_provisions.Length];
        _areShared = new bool[items.Length];
        Catalog? catalog = null;
        for (var i = 0; i < items.Length; i++)
        {
            var claims = ValueList<EvidenceClaim>.Span(items[i].Claims);
            for (var j = 0; j < claims.Length; j++)
            {
                var id = claims[j].Provision;
                // Neighbours mostly name one standard.
                if (catalog is null || catalog.Id != id.Standard) catalog = x.CatalogOf(id.Standard);
                if (catalog is not null && catalog.TryFind(id, out var provision)) _provisions[_first[i] + j] = provision;
            }

            _areShared[i] = SharedClaims.ServesSeveral(items[i]) && Classify(claims, _first[i]);
        }
    }

    /// <summary>The provision that a claim names, or null where no catalog at hand has it.</summary>
    public Provision? this[int item, int claim] => _provisions[_first[item] + claim];

    /// <summary>How far each claim of an item can be shared; empty where the item serves fewer than two standards that are known.</summary>
    public ReadOnlySpan<Shareability> ClassesOf(int item) => _areShared[item] ? _classes.AsSpan(_first[item].._first[item + 1]) : [];

    /// <summary>Looks up how far each claim can be shared; true where two standards or more are known.</summary>
    private bool Classify(ReadOnlySpan<EvidenceClaim> claims, int at)
    {
        var (first, several) = (-1, false);
        for (var i = 0; i < claims.Length; i++)
        {
            var share = _classes[at + i] = _provisions[at + i]?.Sharing.Class ?? Shareability.Unspecified;
            if (share == Shareability.Unspecified) continue;
            if (first < 0) first = i;
            else several |= !SharedClaims.AreOne(claims[first], claims[i]);
        }

        return several;
    }
}
