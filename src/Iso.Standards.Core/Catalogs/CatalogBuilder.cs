using System.Runtime.CompilerServices;

namespace Iso.Standards;

/// <summary>Makes the entries of a catalog in document order and finds for each the one that it stands below.</summary>
internal static class CatalogBuilder
{
    /// <summary>Puts an entry in its place behind those before it. Its parent is the nearest one before it that contains its number.</summary>
    [MethodImpl(MethodImplOptions.NoOptimization)]
    public static void Add(Catalog catalog, Provision[] entries, int at, in CatalogEntry entry)
    {
        var parent = at - 1;
        while (parent >= 0 && !Numbering.Contains(entries[parent].NumberText, entry.Number)) parent = entries[parent].ParentOrdinal;
        entries[at] = entry.Kind == ProvisionKind.Control
            ? new Control(catalog, at, parent, entry)
            : new Provision(catalog, at, parent, entry);
    }
}
