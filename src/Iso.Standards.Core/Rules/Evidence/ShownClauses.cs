namespace Iso.Standards;

/// <summary>The clauses of a catalog that claims show: each claimed one, what it stands in, and what stands in it.</summary>
/// <param name="catalog">The catalog.</param>
/// <param name="marks">Room for a mark for each of its entries, all zero.</param>
internal readonly ref struct ShownClauses(Catalog catalog, Span<byte> marks)
{
    private const byte Claimed = 1;
    private const byte HoldsClaimed = 2;

    private readonly Catalog _catalog = catalog;
    private readonly Span<byte> _marks = marks;

    /// <summary>Notes that an entry of the catalog is claimed.</summary>
    public void Add(Provision provision)
    {
        ref var mark = ref _marks[provision.Ordinal];
        if ((mark & Claimed) != 0) return;
        mark |= Claimed;
        for (var at = provision.ParentOrdinal; at >= 0 && (_marks[at] & HoldsClaimed) == 0; at = _catalog.Entries[at].ParentOrdinal) _marks[at] |= HoldsClaimed;
    }

    /// <summary>Whether a clause, something below it, or a clause that holds it is claimed.</summary>
    public bool Has(int ordinal)
    {
        if (_marks[ordinal] != 0) return true;
        for (var at = _catalog.Entries[ordinal].ParentOrdinal; at >= 0; at = _catalog.Entries[at].ParentOrdinal)
        {
            if ((_marks[at] & Claimed) != 0) return true;
        }

        return false;
    }
}
