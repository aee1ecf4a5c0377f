using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>The words of a query, as the index spells them.</summary>
/// <remarks>Common words count only where there are no others.</remarks>
internal ref struct SearchQuery(Span<char> letters, Span<SearchQuery.Place> places)
{
    /// <summary>The most words that are looked at.</summary>
    public const int MostWords = 16;

    /// <summary>Room for the letters of all of them.</summary>
    public const int BufferLength = MostWords * WordReader.BufferLength;

    private readonly Span<char> _letters = letters;
    private readonly Span<Place> _places = places;
    private int _rare;

    /// <summary>How many words there are, common ones included.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them an answer should have.</summary>
    public readonly int Sought => _rare > 0 ? _rare : Count;

    /// <summary>A word.</summary>
    public readonly ReadOnlySpan<char> this[int word] => _letters.Slice(_places[word].Start, _places[word].Length);

    /// <summary>Whether an answer should have the word.</summary>
    public readonly bool Seeks(int word) => _rare == 0 || !_places[word].IsCommon;

    /// <summary>Two words as one: <c>endpoint</c> of <c>end point</c>. They stand behind each other in the letters.</summary>
    public readonly ReadOnlySpan<char> Joined(int first)
        => _letters.Slice(_places[first].Start, _places[first].Length + _places[first + 1].Length);

    /// <summary>Adds the words of a text.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[WordReader.BufferLength];
        var reader = new WordReader(text, buffer);
        while (Count < MostWords && reader.Read())
        {
            var start = Count == 0 ? 0 : _places[Count - 1].Start + _places[Count - 1].Length;
            reader.Word.CopyTo(_letters[start..]);
            _places[Count++] = new() { Start = start, Length = reader.Word.Length, IsCommon = reader.IsCommon };
            if (!reader.IsCommon) _rare++;
        }
    }

    /// <summary>Where a word stands among the letters.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal struct Place
    {
        public int Start;
        public int Length;
        public bool IsCommon;
    }
}
