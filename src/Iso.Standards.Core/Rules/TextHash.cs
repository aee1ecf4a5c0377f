using System.Numerics;
using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>A hash for tables that live no longer than one check: four characters in one step.</summary>
/// <remarks>Not seeded. Whoever writes a document full of texts that collide slows down the check of that document and of no other.</remarks>
internal static class TextHash
{
    private const ulong Odd = 0x9E3779B97F4A7C15;

    public static int Of(ReadOnlySpan<char> text)
    {
        var hash = (ulong)text.Length;
        var words = MemoryMarshal.Cast<char, ulong>(text);
        foreach (var word in words) hash = Mixed(hash, word);
        foreach (var c in text[(words.Length * (sizeof(ulong) / sizeof(char)))..]) hash = Mixed(hash, c);
        return (int)(hash ^ (hash >> 32));
    }

    private static ulong Mixed(ulong hash, ulong word) => BitOperations.RotateLeft(hash ^ word, 29) * Odd;
}
