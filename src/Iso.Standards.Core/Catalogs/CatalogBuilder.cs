namespace Iso.Standards;

/// <summary>Makes the entries of a catalog in document order and finds for each the one that it stands below.</summary>
internal ref struct CatalogBuilder(Catalog catalog, int count)
{
    private readonly Provision[] _entries = new Provision[count];
    private int _count;

    /// <summary>Appends an entry. Its parent is the nearest one before it that contains its number.</summary>
    public void Add(in CatalogEntry entry)
    {
        var parent = _count - 1;
        while (parent >= 0 && !Numbering.Contains(_entries[parent].NumberText, entry.Number)) parent = _entries[parent].ParentOrdinal;
        _entries[_count] = entry.Kind == ProvisionKind.Control
            ? new Control(catalog, _count, parent, entry)
            : new Provision(catalog, _count, parent, entry);
        _count++;
    }

    public readonly Provision[] Finish() => _entries;
}
