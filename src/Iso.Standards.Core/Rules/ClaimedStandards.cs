namespace Iso.Standards;

/// <summary>The standards that claims name, with their catalogs: few, and named again and again.</summary>
internal sealed class ClaimedStandards(Examination x)
{
    private readonly List<(StandardId Id, Catalog? Catalog, int Number)> _standards = [];

    /// <summary>The catalog of a standard, or null where it is not at hand, and a number from 1 that all editions of the standard share.</summary>
    public (Catalog? Catalog, int Number) Of(StandardId id)
    {
        foreach (var (known, catalog, number) in _standards)
        {
            if (known == id) return (catalog, number);
        }

        var added = (id, id.IsUnspecified ? null : x.CatalogOf(id), NumberOf(id));
        _standards.Add(added);
        return (added.Item2, added.Item3);
    }

    private int NumberOf(StandardId id)
    {
        foreach (var (known, _, number) in _standards)
        {
            if (known.Name == id.Name) return number;
        }

        return _standards.Count + 1;
    }
}
