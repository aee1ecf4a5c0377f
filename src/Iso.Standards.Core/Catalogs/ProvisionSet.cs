using System.Numerics;

namespace Iso.Standards;

/// <summary>A set of entries of one catalog, as a bit for each: for counting what is decided on, covered or missing.</summary>
/// <remarks>Not safe to change from several threads. Never stored: the places of the bits differ between versions of a catalog.</remarks>
public sealed class ProvisionSet
{
    private readonly ulong[] _bits;

    /// <summary>An empty set of entries of <paramref name="catalog"/>.</summary>
    public ProvisionSet(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Catalog = catalog;
        _bits = new ulong[(catalog.Provisions.Count + 63) / 64];
    }

    /// <summary>The catalog whose entries the set can hold.</summary>
    public Catalog Catalog { get; }

    /// <summary>How many entries are in the set.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _bits) count += BitOperations.PopCount(word);
            return count;
        }
    }

    /// <summary>Puts an entry into the set; false where it was in before.</summary>
    /// <exception cref="ArgumentException">The entry is of another catalog.</exception>
    public bool Add(Provision provision)
    {
        var bit = BitOf(provision, out var word);
        var isNew = (_bits[word] & bit) == 0;
        _bits[word] |= bit;
        return isNew;
    }

    /// <summary>Whether an entry is in the set.</summary>
    /// <exception cref="ArgumentException">The entry is of another catalog.</exception>
    public bool Contains(Provision provision)
    {
        var bit = BitOf(provision, out var word);
        return (_bits[word] & bit) != 0;
    }

    private ulong BitOf(Provision provision, out int word)
    {
        ArgumentNullException.ThrowIfNull(provision);
        if (provision.Catalog != Catalog) throw new ArgumentException($"{provision.Id} is not an entry of this catalog.", nameof(provision));
        word = provision.Ordinal >> 6;
        return 1UL << provision.Ordinal;
    }
}
