using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>A small open hash table from the number of an entry to the entry.</summary>
/// <remarks>
/// Most numbers have at most eight characters, which two overlapping words hold: those are hashed, and compared in the
/// slot without a look at the text. Quicker than a general dictionary, and the benchmarks hold it to that. Not seeded:
/// the keys are those of a catalog, not of a stranger's document.
/// </remarks>
internal sealed class NumberTable
{
    private readonly Slot[] _slots;

    public NumberTable(Provision[] entries)
    {
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)(entries.Length * 2) + 1)];
        foreach (var entry in entries)
        {
            var key = new Key(entry.NumberText);
            var at = key.Hash & (_slots.Length - 1);
            while (_slots[at].Entry is not null) at = (at + 1) & (_slots.Length - 1);
            _slots[at] = new() { Key = key, Entry = entry };
        }
    }

    public Provision? Find(ReadOnlySpan<char> number)
    {
        var slots = _slots;
        var key = new Key(number);
        for (var at = key.Hash & (slots.Length - 1); ; at = (at + 1) & (slots.Length - 1))
        {
            ref readonly var slot = ref slots[at];
            if (slot.Entry is null) return null;
            if (slot.Key.Head == key.Head && slot.Key.Tail == key.Tail && slot.Key.Length == key.Length
                && (key.Length <= Key.WholeLength || IsSame(number, slot.Entry.NumberText)))
            {
                return slot.Entry;
            }
        }
    }

    // Apart, since few numbers are that long and a fresh process should not compile it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsSame(ReadOnlySpan<char> number, string text) => number.SequenceEqual(text);

    [StructLayout(LayoutKind.Auto)]
    private struct Slot
    {
        public Key Key;
        public Provision? Entry;
    }

    /// <summary>The first four characters, the last four and the length: all there is of a text of at most eight.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly struct Key
    {
        public const int WholeLength = 8;
        private const int Word = 4;

        public readonly ulong Head;
        public readonly ulong Tail;
        public readonly int Length;

        public Key(ReadOnlySpan<char> s)
        {
            Length = s.Length;
            if (s.Length >= Word)
            {
                // Four characters each; the length was checked, and both words lie within the text.
                Head = Unsafe.ReadUnaligned<ulong>(in Unsafe.As<char, byte>(ref Unsafe.AsRef(in s[0])));
                Tail = Unsafe.ReadUnaligned<ulong>(in Unsafe.As<char, byte>(ref Unsafe.AsRef(in s[s.Length - Word])));
            }
            else
            {
                foreach (var c in s) Head = (Head << 16) | c;
            }
        }

        public int Hash
        {
            get
            {
                var mixed = (Head ^ BitOperations.RotateLeft(Tail, 29) ^ (ulong)Length) * 0x9E3779B97F4A7C15;
                return (int)(mixed >> 40);
            }
        }
    }
}
