namespace Iso.Standards;

/// <summary>Makes the entries of a catalog in document order and finds for each the one that it stands below.</summary>
internal sealed class CatalogBuilder(Catalog catalog, int count)
{
    private int _count;

    /// <summary>The entries; whole once each has been added.</summary>
    public readonly Provision[] Entries = new Provision[count];

    /// <summary>Appends an entry. Its parent is the nearest one before it that contains its number.</summary>
    public void Add(in CatalogEntry entry)
    {
        var parent = _count - 1;
        while (parent >= 0 && !Numbering.Contains(Entries[parent].NumberText, entry.Number)) parent = Entries[parent].ParentOrdinal;
        Entries[_count] = entry.Kind == ProvisionKind.Control
            ? new Control(catalog, _count, parent, entry)
            : new Provision(catalog, _count, parent, entry);
        _count++;
    }
}
