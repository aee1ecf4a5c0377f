using System.Numerics;

namespace Iso.Standards;

/// <summary>Says whether one word is another with a slip of the finger: a letter wrong, missing, too many, or two swapped.</summary>
internal static class Typo
{
    private const int OneSlipFrom = 4;
    private const int TwoSlipsFrom = 8;
    private const int Letters = 26;
    private const int OtherBits = 64 - 2 * Letters;

    /// <summary>How many slips a word of this length may have.</summary>
    public static int LimitFor(int length) => length < OneSlipFrom ? 0 : length < TwoSlipsFrom ? 1 : 2;

    /// <summary>The letters of a word as bits: 26 for those that occur, 26 for those that occur again, the rest for all other characters.</summary>
    public static ulong MarkOf(ReadOnlySpan<char> word)
    {
        var mark = 0UL;
        foreach (var c in word)
        {
            var bit = char.IsAsciiLetterLower(c) ? 1UL << (c - 'a') : 1UL << (2 * Letters + c % OtherBits);
            mark |= (mark & bit & ((1UL << Letters) - 1)) << Letters | bit;
        }

        return mark;
    }

    /// <summary>Whether words with these marks can be as near as that: a slip takes at most one bit away and adds at most one.</summary>
    public static bool IsPossible(ulong mark, ulong other, int limit)
        => BitOperations.PopCount(mark & ~other) <= limit && BitOperations.PopCount(other & ~mark) <= limit;

    /// <summary>The slips between two words, or more than <paramref name="limit"/> where there are more.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        var same = a.CommonPrefixLength(b);
        a = a[same..];
        b = b[same..];
        while (!a.IsEmpty && !b.IsEmpty && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        return a.IsEmpty || b.IsEmpty ? a.Length + b.Length : Rows(a, b, limit);
    }

    private static int Rows(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        Span<int> before = stackalloc int[WordReader.BufferLength + 1];
        Span<int> last = stackalloc int[WordReader.BufferLength + 1];
        Span<int> row = stackalloc int[WordReader.BufferLength + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        var leastBefore = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var slips = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) slips = Math.Min(slips, before[j - 2] + 1);
                row[j] = slips;
                least = Math.Min(least, slips);
            }

            if (least > limit && leastBefore >= limit) return limit + 1;
            leastBefore = least;
            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[b.Length];
    }
}
