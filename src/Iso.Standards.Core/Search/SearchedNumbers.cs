namespace Iso.Standards;

/// <summary>Finds the numbers and ids in a query, marks their entries, and leaves the rest as words: <c>A.5.15</c>, <c>27001:2022 A.5.15</c>, <c>A.5.15 Access control</c>.</summary>
internal readonly ref struct SearchedNumbers(SearchIndex index, Span<SearchTally> tallies)
{
    /// <summary>The most characters of a query that are looked at.</summary>
    public const int MostCharacters = 512;

    /// <summary>The most pieces between blanks that an id has: <c>ISO/IEC 27001:2022 6.1.1 e) 2)</c>.</summary>
    private const int MostPieces = 5;

    private readonly SearchIndex _index = index;
    private readonly Span<SearchTally> _tallies = tallies;

    /// <summary>Reads a query.</summary>
    public void Read(ReadOnlySpan<char> text, ref SearchQuery words)
    {
        if (text.Length > MostCharacters) text = text[..MostCharacters];
        var hasDigit = text.ContainsAnyInRange('0', '9');
        var isNumber = TryMark(text, whole: true);
        if (!hasDigit || isNumber)
        {
            // GOVERN is a number and a word.
            if (!hasDigit) words.Add(text);
            return;
        }

        var read = 0;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOfNumber(text, at, out var endOfPiece);
            if (end > at)
            {
                words.Add(text[read..at]);
                read = end;
            }

            at = Math.Max(end, endOfPiece);
        }

        words.Add(text[read..]);
    }

    /// <summary>Where the longest number ends that begins here and that some catalog has; 0 without one.</summary>
    private int EndOfNumber(ReadOnlySpan<char> text, int start, out int endOfPiece)
    {
        Span<int> ends = stackalloc int[MostPieces];
        var pieces = 0;
        for (var at = start; at < text.Length && pieces < MostPieces;)
        {
            while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
            ends[pieces++] = at;
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        }

        endOfPiece = ends[0];
        for (var i = pieces - 1; i >= 0; i--)
        {
            var number = text[start..ends[i]].TrimEnd(",;:.");
            if (number.ContainsAnyInRange('0', '9') && TryMark(number, whole: false)) return ends[i];
        }

        return 0;
    }

    /// <summary>Marks the entry of every catalog that has this number, or that of the one which the id names.</summary>
    /// <param name="number">In any spelling.</param>
    /// <param name="whole">Whether it is all there is of the query. In a longer one a bare number counts things: <c>4 eyes</c>.</param>
    private bool TryMark(ReadOnlySpan<char> number, bool whole)
    {
        var isId = ProvisionId.TryParse(number, out var id);
        var found = false;
        foreach (var searched in _index.Catalogs)
        {
            if (isId ? !searched.Catalog.TryFind(id, out Provision? entry) : !searched.Catalog.TryFind(number, out entry)) continue;
            if (!whole && !isId && !HasSign(entry.NumberText)) continue;
            _tallies[searched.First + entry.Ordinal].IsNamed = true;
            found = true;
        }

        return found;
    }

    private static bool HasSign(string number)
    {
        foreach (var c in number)
        {
            if (!char.IsAsciiLetterOrDigit(c)) return true;
        }

        return false;
    }
}
