namespace Iso.Standards;

/// <summary>Reads the spellings of a standard's name: <c>27001:2022</c>, <c>ISO 27001:2022</c>, <c>iso/iec27001:2022</c>.</summary>
internal static class StandardName
{
    public const int MaximumLength = 96;

    /// <summary>The documents that ISO publishes together with IEC; every other bare number is ISO's own.</summary>
    private static readonly string[] Joint =
    [
        "17000", "17021-1", "17024", "17065", "20000-1", "22989", "23053", "23894", "27000", "27001", "27002", "27003", "27004", "27005",
        "27006", "27006-1", "27007", "27008", "27013", "27014", "27017", "27018", "27035-1", "27036-1", "27701", "38507", "42001", "42005", "42006",
    ];

    /// <summary>The editions that documents name again and again: all ids of one share a text, which keeps documents small and comparisons short.</summary>
    private static readonly string[] Usual =
    [
        "ISO/IEC 27001:2022", "ISO/IEC 42001:2023", "ISO 9001:2015", "ISO 9001:2026", "EU AI Act:2026", "EU AI Act:2024", "ISO/IEC 27001:2013", "GDPR:2016",
    ];

    /// <summary>Whether a text is canonical at a glance: a publisher, a number, a colon and a year. What names an edition in code is.</summary>
    /// <remarks>A number of ISO alone has four digits at most here, since every joint one has five.</remarks>
    public static bool IsPlain(string? s)
    {
        const string Iso = "ISO ";
        const string IsoIec = "ISO/IEC ";
        if (s is null || s.Length > MaximumLength) return false;
        var start = s.StartsWith(IsoIec, StringComparison.Ordinal) ? IsoIec.Length : s.StartsWith(Iso, StringComparison.Ordinal) ? Iso.Length : -1;
        if (start < 0) return false;
        var colon = 0;
        for (var i = start; i < s.Length; i++)
        {
            if (s[i] == ':' && colon == 0) colon = i;
            else if (s[i] is < '0' or > '9') return false;
        }

        return colon > start && colon < s.Length - 1 && (start == IsoIec.Length || colon - start <= 4);
    }

    /// <summary>The canonical text, or null where <paramref name="s"/> does not name a standard in one edition.</summary>
    public static string? Canonicalize(ReadOnlySpan<char> s, string? source)
    {
        var text = NumberReader.Trim(s);
        if (text.Length is 0 or > MaximumLength) return null;
        var colon = text.IndexOf(':');
        if (colon <= 0 || colon != text.LastIndexOf(':')) return null;
        var name = NumberReader.Trim(text[..colon]);
        var edition = NumberReader.Trim(text[(colon + 1)..]);
        if (!IsEdition(edition)) return null;

        Span<char> buffer = stackalloc char[2 * MaximumLength];
        var length = WriteName(name, buffer);
        if (length == 0) return null;
        buffer[length++] = ':';
        edition.CopyTo(buffer[length..]);
        length += edition.Length;
        if (length > MaximumLength) return null;
        var canonical = buffer[..length];
        foreach (var usual in Usual)
        {
            if (canonical.SequenceEqual(usual)) return usual;
        }

        return source is not null && canonical.SequenceEqual(source) ? source : new string(canonical);
    }

    /// <summary>A year, a version or a revision: letters and digits, parted by full stops or hyphens.</summary>
    public static bool IsEdition(ReadOnlySpan<char> s)
    {
        if (s.IsEmpty || !char.IsAsciiLetterOrDigit(s[0]) || !char.IsAsciiLetterOrDigit(s[^1])) return false;
        foreach (var c in s)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-')) return false;
        }

        return true;
    }

    private static int WriteName(ReadOnlySpan<char> name, Span<char> buffer)
    {
        var rest = name;
        var iso = Skip(ref rest, "ISO");
        var iec = iso && Skip(ref rest, "IEC");
        if (IsNumber(rest))
        {
            var prefix = iec || IsJoint(rest) ? "ISO/IEC " : "ISO ";
            prefix.CopyTo(buffer);
            rest.CopyTo(buffer[prefix.Length..]);
            return prefix.Length + rest.Length;
        }

        return Copy(name, buffer);
    }

    /// <summary>Passes over a publisher and the blanks and slashes behind it.</summary>
    private static bool Skip(ref ReadOnlySpan<char> s, string publisher)
    {
        if (!s.StartsWith(publisher, StringComparison.OrdinalIgnoreCase)) return false;
        var rest = s[publisher.Length..];
        if (!rest.IsEmpty && char.IsAsciiLetter(rest[0])) return false;
        while (!rest.IsEmpty && (NumberReader.IsBlank(rest[0]) || rest[0] is '/' or '-')) rest = rest[1..];
        s = rest;
        return true;
    }

    /// <summary>A document number with or without a part: 9001, 17021-1.</summary>
    private static bool IsNumber(ReadOnlySpan<char> s)
    {
        if (s.IsEmpty || !char.IsAsciiDigit(s[0]) || !char.IsAsciiDigit(s[^1])) return false;
        foreach (var c in s)
        {
            if (!char.IsAsciiDigit(c) && c != '-') return false;
        }

        return true;
    }

    private static bool IsJoint(ReadOnlySpan<char> number)
    {
        foreach (var joint in Joint)
        {
            if (number.SequenceEqual(joint)) return true;
        }

        return false;
    }

    /// <summary>Copies any other name, with runs of blanks made one.</summary>
    private static int Copy(ReadOnlySpan<char> name, Span<char> buffer)
    {
        if (name.IsEmpty || !char.IsAsciiLetterOrDigit(name[0])) return 0;
        var length = 0;
        foreach (var c in name)
        {
            if (NumberReader.IsBlank(c))
            {
                if (buffer[length - 1] != ' ') buffer[length++] = ' ';
            }
            else if (char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '.' or '&' or '(' or ')' or '+')
            {
                buffer[length++] = c;
            }
            else
            {
                return 0;
            }
        }

        return length;
    }
}
