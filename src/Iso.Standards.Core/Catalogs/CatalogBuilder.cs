namespace Iso.Standards;

/// <summary>Makes the entries of a catalog in document order and finds for each the one that it stands below.</summary>
internal sealed class CatalogBuilder(Catalog catalog)
{
    /// <summary>The entries that were added, and room for more behind them.</summary>
    public Provision[] Entries = new Provision[256];

    /// <summary>How many entries were added.</summary>
    public int Count;

    /// <summary>Appends an entry. Its parent is the nearest one before it that contains its number.</summary>
    public void Add(in CatalogEntry entry)
    {
        var parent = Count - 1;
        while (parent >= 0 && !Numbering.Contains(Entries[parent].NumberText, entry.Number)) parent = Entries[parent].ParentOrdinal;
        if (Count == Entries.Length) Array.Resize(ref Entries, 2 * Count);
        Entries[Count] = entry.Kind == ProvisionKind.Control
            ? new Control(catalog, Count, parent, entry)
            : new Provision(catalog, Count, parent, entry);
        Count++;
    }
}
