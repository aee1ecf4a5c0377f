using System.Buffers;
using System.Numerics;

namespace Iso.Standards;

/// <summary>Groups the entries of a statement by a key without allocating: a hash table of their indexes in rented memory.</summary>
internal ref struct SlotTable : IDisposable
{
    private readonly int[] _slots;      // index + 1, or 0
    private readonly int[] _counts;     // by the index of the first entry of a group
    private readonly int _mask;

    public SlotTable(int count)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(count, 4) * 2);
        _mask = size - 1;
        _slots = ArrayPool<int>.Shared.Rent(size);
        _counts = ArrayPool<int>.Shared.Rent(size);
        _slots.AsSpan(0, size).Clear();
        _counts.AsSpan(0, size).Clear();
    }

    /// <summary>The index of the first entry of the group that this one belongs to; its own where it is the first.</summary>
    /// <param name="hash">The hash of the key.</param>
    /// <param name="index">The index of the entry, counted over both lists.</param>
    /// <param name="first">The first list.</param>
    /// <param name="second">The list whose indexes go on behind the first.</param>
    /// <param name="same">Whether two entries have the same key.</param>
    public readonly int FindOrAdd(int hash, int index, ReadOnlySpan<SoaEntry> first, ReadOnlySpan<SoaEntry> second, Func<SoaEntry, SoaEntry, bool> same)
    {
        var entry = At(index, first, second);
        for (var slot = hash & _mask; ; slot = (slot + 1) & _mask)
        {
            var found = _slots[slot] - 1;
            if (found < 0)
            {
                _slots[slot] = index + 1;
                _counts[index] = 1;
                return index;
            }

            if (same(At(found, first, second), entry))
            {
                _counts[found]++;
                return found;
            }
        }
    }

    /// <summary>How many entries the group has whose first entry this is.</summary>
    public readonly int Count(int first) => _counts[first];

    public readonly void Dispose()
    {
        ArrayPool<int>.Shared.Return(_slots);
        ArrayPool<int>.Shared.Return(_counts);
    }

    private static SoaEntry At(int index, ReadOnlySpan<SoaEntry> first, ReadOnlySpan<SoaEntry> second)
        => index < first.Length ? first[index] : second[index - first.Length];
}
