using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>The first four characters of a text, or as many as it has, as one figure in which the two cases of a letter of ASCII are one.</summary>
internal readonly struct PhraseStart
{
    /// <summary>So many characters are looked at.</summary>
    public const int Length = 4;

    /// <summary>So many figures there are.</summary>
    public const int Figures = 4096;

    private const int BitsPerCharacter = 16;
    private const int BitsOfFigure = 12;
    private const ulong BeyondAscii = 0xFF80FF80FF80FF80;
    private const ulong LowerCase = 0x0020002000200020;
    private const ulong Odd = 0x9E3779B97F4A7C15;

    private readonly ulong _characters;

    private PhraseStart(ulong characters) => _characters = characters;

    public static PhraseStart Of(ReadOnlySpan<char> text)
    {
        // All but the ends of texts are read in one step; elsewhere the first character has to come to the lowest bits too.
        if (text.Length >= Length && BitConverter.IsLittleEndian) return new(MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text)));
        var characters = 0UL;
        for (var i = Math.Min(text.Length, Length) - 1; i >= 0; i--) characters = (characters << BitsPerCharacter) | text[i];
        return new(characters);
    }

    /// <summary>Whether no letter is beyond ASCII. Others may have cases that the figure does not see as one.</summary>
    public bool IsAscii => (_characters & BeyondAscii) == 0;

    /// <summary>From 0 to <see cref="Figures"/>. Equal for what differs in the case of ASCII letters only; else mostly different.</summary>
    public int Figure => (int)(((_characters | LowerCase) * Odd) >> (64 - BitsOfFigure));

    /// <summary>The first of these characters.</summary>
    public PhraseStart Cut(int letters) => new(_characters & ((1UL << (letters * BitsPerCharacter)) - 1));
}
