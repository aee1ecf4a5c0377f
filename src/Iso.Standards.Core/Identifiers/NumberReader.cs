namespace Iso.Standards;

/// <summary>Reads the spellings in which people write the number of a provision, and writes the canonical one.</summary>
/// <remarks>
/// Three forms, told apart by how the text begins: the ISO form (<c>6.1.1 e) 2)</c>, <c>A.5.15</c>), the legal form
/// (<c>Art. 10(2)(f)</c>, <c>Annex IV 2(b)</c>), and the plain form of everything else (<c>GV.OC-01</c>, <c>AC-2(1)</c>).
/// What is canonical already is read in one pass and costs nothing but that pass.
/// </remarks>
internal ref struct NumberReader
{
    /// <summary>Room for the canonical form of any text of the greatest length: an item such as <c>c5</c> grows to <c> c) 5)</c>.</summary>
    public const int BufferLength = 3 * Numbering.MaximumLength;

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _buffer;
    private int _at;
    private int _length;

    private NumberReader(ReadOnlySpan<char> text, Span<char> buffer)
    {
        _text = text;
        _buffer = buffer;
    }

    /// <summary>Writes the canonical form of <paramref name="s"/> to <paramref name="buffer"/>; false where it is not a number.</summary>
    public static bool TryCanonicalize(ReadOnlySpan<char> s, Span<char> buffer, out int length)
    {
        length = 0;
        var text = Trim(s);
        if (text.IsEmpty || text.Length > Numbering.MaximumLength) return false;
        var reader = new NumberReader(text, buffer);
        if (!reader.ReadIso() && !reader.Restart().ReadLegal() && !reader.Restart().ReadPlain()) return false;
        length = reader._length;
        return length <= Numbering.MaximumLength;
    }

    /// <summary>Blanks as people and word processors write them: the no-break blanks come from copied text.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' or '\u202F';

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> s)
    {
        while (!s.IsEmpty && IsBlank(s[0])) s = s[1..];
        while (!s.IsEmpty && IsBlank(s[^1])) s = s[..^1];
        return s;
    }

    private readonly bool AtEnd => _at >= _text.Length;

    private readonly char Current => _at < _text.Length ? _text[_at] : '\0';

    private readonly char Next => _at + 1 < _text.Length ? _text[_at + 1] : '\0';

    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    private ref NumberReader Restart()
    {
        _at = 0;
        _length = 0;
        return ref this;
    }

    private void Write(char c) => _buffer[_length++] = c;

    private void Write(scoped ReadOnlySpan<char> s)
    {
        s.CopyTo(_buffer[_length..]);
        _length += s.Length;
    }

    private void SkipBlanks()
    {
        while (!AtEnd && IsBlank(Current)) _at++;
    }

    private bool CopyDigits()
    {
        var start = _at;
        while (char.IsAsciiDigit(Current)) Write(_text[_at++]);
        return _at > start;
    }

    /// <summary><c>6.1.3</c> or <c>A.5.15</c>, then items: letters and digits, however they are set apart.</summary>
    private bool ReadIso()
    {
        if (char.IsAsciiLetter(Current) && Next == '.')
        {
            Write(char.ToUpperInvariant(Current));
            Write('.');
            _at += 2;
        }

        if (!CopyDigits()) return false;
        while (Current == '.' && char.IsAsciiDigit(Next))
        {
            Write('.');
            _at++;
            CopyDigits();
        }

        for (var depth = 0; !AtEnd; depth++)
        {
            if (!ReadItem(first: depth == 0)) return false;
        }

        return true;
    }

    /// <summary>One item: <c> d)</c>, <c>(d)</c>, <c> d</c>, <c>.d</c>, <c>d</c>; behind a letter also a number.</summary>
    private bool ReadItem(bool first)
    {
        SkipBlanks();
        var open = Current == '(';
        if (open || Current == '.') _at++;
        // A capital without a bracket begins another number: A.5.2 A.5.3 is two of them.
        if (char.IsAsciiLetterUpper(Current) && !open && Next != ')') return false;
        if (char.IsAsciiLetter(Current))
        {
            Write(' ');
            Write(char.ToLowerInvariant(_text[_at++]));
            if (char.IsAsciiLetter(Current)) return false;
        }
        else if (!first && char.IsAsciiDigit(Current))
        {
            Write(' ');
            CopyDigits();
        }
        else
        {
            return false;
        }

        if (Current == ')') _at++;
        else if (open) return false;
        Write(')');
        return true;
    }

    /// <summary><c>Article 10(2), point (f)</c>, <c>Annex IV, point 2(b)</c>, <c>Annex VII, point 3.1</c> and <c>Annex VIII, Section A, point 1</c>, which is <c>Annex VIII Section A(1)</c>.</summary>
    private bool ReadLegal()
    {
        var annex = SkipWord("Annex");
        if (!annex && !SkipWord("Article") && !SkipWord("Art.") && !SkipWord("Art")) return false;
        Write(annex ? "Annex " : "Art. ");
        SkipBlanks();
        if (!CopyToken()) return false;
        for (var depth = 0; !AtEnd; depth++)
        {
            SkipBlanks();
            if (Current == ',') _at++;
            SkipBlanks();
            if (SkipWord("point") || SkipWord("paragraph")) SkipBlanks();
            if (annex && depth == 0 && SkipWord("Section"))
            {
                // Sections keep their word: their points are counted anew in each.
                SkipBlanks();
                Write(" Section ");
                if (!CopyPoint()) return false;
                continue;
            }

            var open = Current == '(';
            if (open) _at++;
            // A numbered point right below an annex is printed bare, all else in brackets.
            var bare = annex && depth == 0 && char.IsAsciiDigit(Current);
            Write(bare ? ' ' : '(');
            if (!CopyPoint()) return false;
            while (bare && Current == '.' && char.IsAsciiDigit(Next))
            {
                Write(_text[_at++]);
                CopyDigits();
            }

            if (open && Current != ')') return false;
            if (open) _at++;
            if (!bare) Write(')');
        }

        return true;
    }

    /// <summary>Tokens of letters and digits, parted by one of <c>. - _ /</c> or a blank, or in brackets.</summary>
    private bool ReadPlain()
    {
        // A number of the ISO form has no words behind it: 6.1.3 something is a sentence, A.5.15 Access control a row.
        var words = !char.IsAsciiDigit(Current) && !(char.IsAsciiLetter(Current) && Next == '.');
        if (!CopyToken()) return false;
        while (!AtEnd)
        {
            var blank = IsBlank(Current);
            SkipBlanks();
            if (Current == '(')
            {
                Write(_text[_at++]);
                if (!CopyToken() || Current != ')') return false;
                Write(_text[_at++]);
            }
            else if (blank)
            {
                if (!words) return false;
                Write(' ');
                if (!CopyToken()) return false;
            }
            else
            {
                if (Current is not ('.' or '-' or '_' or '/')) return false;
                Write(_text[_at++]);
                if (!CopyToken()) return false;
            }
        }

        return true;
    }

    private bool CopyToken()
    {
        var start = _at;
        while (char.IsAsciiLetterOrDigit(Current)) Write(_text[_at++]);
        return _at > start;
    }

    /// <summary>A paragraph or point: 10, 4a, b, aa, viii. Anything longer is a word.</summary>
    private bool CopyPoint()
    {
        var start = _at;
        if (!CopyToken()) return false;
        var token = _text[start.._at];
        var letters = token.TrimStart("0123456789");
        return letters.Length <= (letters.Length == token.Length ? 2 : 1) || letters.TrimStart("ivxlcIVXLC").IsEmpty;
    }

    /// <summary>Passes over a word, in any case, that a blank, a bracket or a digit follows.</summary>
    private bool SkipWord(string word)
    {
        var rest = _text[_at..];
        if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return false;
        if (rest.Length > word.Length && char.IsAsciiLetter(rest[word.Length]) && word[^1] != '.') return false;
        if (rest.Length == word.Length) return false;
        _at += word.Length;
        return true;
    }
}
