using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Iso.Standards;

/// <summary>A hash for tables that live no longer than one check: four characters in one step.</summary>
/// <remarks>
/// Seeded once a process, so that nobody can look up beforehand which texts collide. It is no keyed hash all the same: whoever
/// writes a document full of texts that do slows down the check of that document, and of no other.
/// </remarks>
internal static class TextHash
{
    private const int Word = sizeof(ulong) / sizeof(char);
    private const ulong Odd = 0x9E3779B97F4A7C15;

    // It decides where things stand in a table, never what is found or in which order.
    private static readonly ulong Seed = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));

    // Asked for in so many places that a copy in each made them slower, not quicker: a check runs through much code once.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Of(ReadOnlySpan<char> text)
    {
        var hash = Seed + (ulong)text.Length;
        if (text.Length < Word)
        {
            foreach (var c in text) hash = Mixed(hash, c);
        }
        else
        {
            var words = MemoryMarshal.Cast<char, ulong>(text);
            // In two strands, which the machine follows side by side.
            var other = Odd;
            for (; words.Length > 1; words = words[2..]) (hash, other) = (Mixed(hash, words[0]), Mixed(other, words[1]));
            if (!words.IsEmpty) hash = Mixed(hash, words[0]);
            hash ^= other;
            // The rest as a word that overlaps the one before it: nothing is left to be looked at one by one.
            if (text.Length % Word != 0) hash = Mixed(hash, MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text[^Word..])));
        }

        return (int)(hash ^ (hash >> 32));
    }

    private static ulong Mixed(ulong hash, ulong word) => BitOperations.RotateLeft(hash ^ word, 29) * Odd;
}
