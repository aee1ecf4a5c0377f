using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Iso.Standards;

/// <summary>The places in a text at which a word may begin: its start, and whatever follows a character that is neither letter nor digit.</summary>
/// <remarks>
/// Every justification of every statement is walked through by several rules, so that sixteen characters are looked at in
/// one step. Only where one of them is beyond ASCII they are looked at one by one.
/// </remarks>
internal static class WordStarts
{
    /// <summary>So many characters are looked at in one step.</summary>
    private static int BlockLength => Vector256<ushort>.Count;

    /// <summary>A bit for each of the next characters at which a word may begin.</summary>
    /// <param name="rest">The text from here on; what is behind the block is not looked at.</param>
    /// <param name="before">1 where the character before these belongs to a word, else 0; handed on from block to block.</param>
    private static uint In(ReadOnlySpan<char> rest, ref uint before)
    {
        var count = Math.Min(rest.Length, BlockLength);
        var inWord = rest.Length >= BlockLength ? InWord(rest[..BlockLength]) : OneByOne(rest);
        var starts = ~((inWord << 1) | before) & ((1u << count) - 1);
        before = inWord >> (BlockLength - 1);
        return starts;
    }

    /// <summary>A bit for each of the next thirty-two characters at which a word may begin.</summary>
    public static uint In(ReadOnlySpan<char> text, int block)
    {
        var before = block > 0 && char.IsLetterOrDigit(text[block - 1]) ? 1u : 0u;
        var rest = text[block..];
        var starts = In(rest, ref before);
        return rest.Length <= BlockLength ? starts : starts | (In(rest[BlockLength..], ref before) << BlockLength);
    }

    /// <summary>A bit for each character that is a letter or a digit.</summary>
    private static uint InWord(ReadOnlySpan<char> block)
    {
        var chars = Vector256.Create(MemoryMarshal.Cast<char, ushort>(block));
        if (!Vector256.LessThanAll(chars, Vector256.Create((ushort)0x80))) return OneByOne(block);
        return IsBetween(chars | Vector256.Create((ushort)0x20), 'a', 'z') | IsBetween(chars, '0', '9');
    }

    private static uint OneByOne(ReadOnlySpan<char> block)
    {
        var bits = 0u;
        for (var i = 0; i < block.Length; i++)
        {
            if (char.IsLetterOrDigit(block[i])) bits |= 1u << i;
        }

        return bits;
    }

    private static uint IsBetween(Vector256<ushort> chars, char first, char last)
        => Vector256.LessThanOrEqual(chars - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first))).ExtractMostSignificantBits();
}
