using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Iso.Standards;

/// <summary>Where in a text one of many phrases may begin, by their first three characters: thirty-two places in one step.</summary>
/// <remarks>
/// The characters of a place are looked up by the halves of their codes in six tables; a bit that stands in all six is a
/// group of phrases of which one may begin here. It may say yes where none does, never no where one does. Most words of a
/// justification begin no phrase, and are passed over without a look at each. What is too short for a step or beyond ASCII
/// is looked at word by word, and so is everything where there are too many phrases to be told apart. The general search
/// for many texts takes twice as long here, since nearly every text holds one of the beginnings somewhere.
/// </remarks>
internal sealed class PhraseBeginnings
{
    /// <summary>So many places are looked at in one step.</summary>
    public const int BlockLength = 32;

    private const int Characters = 3;
    private const int Groups = 8;
    private const int Most = 64;
    private const int HalfBits = 4;
    private const byte LowHalf = 0x0F;
    private const byte LowerCase = 0x20;
    private const ushort BeyondAscii = 0xFF80;
    private const int Needed = BlockLength + Characters - 1;

    private readonly bool _areFew;
    private readonly Vector128<byte>[] _low = new Vector128<byte>[Characters];
    private readonly Vector128<byte>[] _high = new Vector128<byte>[Characters];

    public PhraseBeginnings(IEnumerable<string> phrases)
    {
        // Those that begin alike are put together, since each bit tells the more apart the fewer share it.
        var beginnings = phrases.Select(phrase => phrase[..Math.Min(phrase.Length, Characters)]).Where(beginning => Ascii.IsValid(beginning))
            .Select(beginning => beginning.ToUpperInvariant()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        _areFew = beginnings.Count <= Most;
        for (var at = 0; at < Characters; at++)
        {
            var (low, high) = (new byte[LowHalf + 1], new byte[LowHalf + 1]);
            for (var i = 0; i < beginnings.Count; i++) Enter(beginnings[i], at, (byte)(1 << (i * Groups / beginnings.Count)), low, high);
            (_low[at], _high[at]) = (Vector128.Create(low), Vector128.Create(high));
        }
    }

    /// <summary>A bit for each of the next characters at which a phrase may begin; some of them may be inside of words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="block">From which place on.</param>
    public uint In(ReadOnlySpan<char> text, int block)
    {
        if (!_areFew || text.Length < Needed) return WordStarts.In(text, block);
        // The last step is laid over what was looked at already, and its places end two characters before the text does.
        var over = Math.Max(block + Needed - text.Length, 0);
        var step = MemoryMarshal.Cast<char, ushort>(text.Slice(block - over, Needed));
        var codes = Vector256<ushort>.Zero;
        var places = At(step, ref codes) | ((ulong)At(step[Vector256<ushort>.Count..], ref codes) << Vector256<ushort>.Count) | (0b11UL << BlockLength);
        return (codes & Vector256.Create(BeyondAscii)) == Vector256<ushort>.Zero ? (uint)(places >> over) : WordStarts.In(text, block);
    }

    /// <summary>A bit for each of sixteen characters. Those of them that are beyond ASCII are taken for others; all codes are added to those seen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint At(ReadOnlySpan<ushort> step, ref Vector256<ushort> codes)
    {
        var (first, second, third) = (Vector256.Create(step), Vector256.Create(step[1..]), Vector256.Create(step[2..]));
        codes |= first | third;
        var groups = GroupsOf(first, 0) & GroupsOf(second, 1) & GroupsOf(third, 2);
        return ~Vector128.Equals(groups, Vector128<byte>.Zero).ExtractMostSignificantBits() & ushort.MaxValue;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<byte> GroupsOf(Vector256<ushort> characters, int at)
    {
        var codes = Vector128.NarrowWithSaturation(characters.GetLower(), characters.GetUpper()) | Vector128.Create(LowerCase);
        return Vector128.ShuffleNative(_low[at], codes & Vector128.Create(LowHalf)) & Vector128.ShuffleNative(_high[at], codes >>> HalfBits);
    }

    /// <summary>Enters a character of a beginning; one that is not there can be any.</summary>
    private static void Enter(string beginning, int at, byte group, byte[] low, byte[] high)
    {
        if (at < beginning.Length)
        {
            var code = beginning[at] | LowerCase;
            low[code & LowHalf] |= group;
            high[code >> HalfBits] |= group;
            return;
        }

        for (var half = 0; half <= LowHalf; half++)
        {
            low[half] |= group;
            high[half] |= group;
        }
    }
}
