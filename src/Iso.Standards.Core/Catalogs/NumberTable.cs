using System.Numerics;
using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>A small open hash table from the number of an entry to its ordinal.</summary>
/// <remarks>
/// Numbers are short, so that hashing them four characters at a time and comparing once beats a general dictionary;
/// the benchmarks hold it to that.
/// </remarks>
internal sealed class NumberTable
{
    private readonly Provision[] _entries;
    private readonly short[] _slots;     // ordinal + 1, or 0
    private readonly int _mask;

    public NumberTable(Provision[] entries)
    {
        _entries = entries;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)(entries.Length * 2) + 1);
        _mask = size - 1;
        _slots = new short[size];
        for (var i = 0; i < entries.Length; i++)
        {
            var slot = Hash(entries[i].NumberText) & _mask;
            while (_slots[slot] != 0) slot = (slot + 1) & _mask;
            _slots[slot] = (short)(i + 1);
        }
    }

    /// <summary>The most entries that a catalog may have.</summary>
    public const int MaximumEntries = short.MaxValue;

    public Provision? Find(ReadOnlySpan<char> number)
    {
        var slots = _slots;
        for (var slot = Hash(number) & _mask; ; slot = (slot + 1) & _mask)
        {
            var ordinal = slots[slot];
            if (ordinal == 0) return null;
            var entry = _entries[ordinal - 1];
            if (number.SequenceEqual(entry.NumberText)) return entry;
        }
    }

    /// <summary>Takes four characters at a time. Not seeded: the keys are those of a catalog, not of a stranger's document.</summary>
    private static int Hash(ReadOnlySpan<char> s)
    {
        const ulong Odd = 0x9E3779B97F4A7C15;
        var hash = (ulong)s.Length;
        if (s.Length < 4)
        {
            foreach (var c in s) hash = (hash << 16) | c;
        }
        else
        {
            var bytes = MemoryMarshal.AsBytes(s);
            for (var at = 0; at + 8 < bytes.Length; at += 8)
            {
                hash = BitOperations.RotateLeft(hash ^ MemoryMarshal.Read<ulong>(bytes[at..]), 23) * Odd;
            }

            hash ^= MemoryMarshal.Read<ulong>(bytes[^8..]);
        }

        return (int)((hash * Odd) >> 33);
    }
}
