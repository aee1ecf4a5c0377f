namespace Iso.Standards;

/// <summary>Reads a text word by word, the same way for an entry and for a query: folded, and without the plural.</summary>
/// <remarks>
/// A word is a run of letters and digits. A hyphen parts two words, a full stop between digits does not: <c>6.1.3</c> is
/// one. The <c>'s</c> of a genitive belongs to its word and goes with the plural.
/// </remarks>
internal ref struct WordReader(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>Room for a word; of a longer one, the rest is left out.</summary>
    public const int BufferLength = 64;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _buffer = buffer;
    private int _at;
    private int _length;

    /// <summary>The word; valid until the next one is read.</summary>
    public readonly ReadOnlySpan<char> Word => _buffer[.._length];

    /// <summary>Whether it is one of the <see cref="CommonWords"/>.</summary>
    public bool IsCommon { get; private set; }

    /// <summary>Goes on to the next word; false behind the last.</summary>
    public bool Read()
    {
        while (_at < _text.Length && !char.IsLetterOrDigit(_text[_at])) _at++;
        if (_at == _text.Length) return false;
        _length = 0;
        for (; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (char.IsLetterOrDigit(c) || IsPoint()) Append(c);
            else if (!IsNothing(c) && !IsGenitive(c)) break;
        }

        IsCommon = CommonWords.Contain(Word);
        _length = Plural.Strip(_buffer[.._length]);
        return true;
    }

    private void Append(char c)
    {
        if (_length + Folding.MostLetters > _buffer.Length) return;
        if (char.IsAsciiLetterLower(c)) _buffer[_length++] = c;
        else _length += Folding.Fold(c, _buffer[_length..]);
    }

    private readonly char At(int index) => index < _text.Length ? _text[index] : ' ';

    /// <summary>The full stop within a number.</summary>
    private readonly bool IsPoint() => _text[_at] == '.' && char.IsAsciiDigit(_text[_at - 1]) && char.IsAsciiDigit(At(_at + 1));

    private readonly bool IsGenitive(char c) => c is '\'' or '\u2019' && At(_at + 1) is 's' or 'S' && !char.IsLetterOrDigit(At(_at + 2));

    /// <summary>What is not seen or belongs to the letter before it: soft hyphens, blanks without width, combining accents.</summary>
    private static bool IsNothing(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF' or (>= '\u0300' and <= '\u036F');
}
