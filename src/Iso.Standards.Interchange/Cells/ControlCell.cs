namespace Iso.Standards;

/// <summary>What the cell of a control number turned out to hold.</summary>
internal enum ControlCellKind
{
    /// <summary>Text, but no number.</summary>
    Unreadable,

    /// <summary>Nothing, or a dash.</summary>
    Blank,

    /// <summary>Several numbers, or a range of them.</summary>
    Several,

    /// <summary>A number of the annex, with its letter: <c>A.5.1</c>.</summary>
    Annex,

    /// <summary>A number without a letter: <c>5.1</c>, a control or a clause.</summary>
    Bare,

    /// <summary>A clause that is called one: <c>Clause 5.1</c>.</summary>
    Clause,

    /// <summary>A number of the organization's own, or of another framework: <c>X-01</c>.</summary>
    Own,
}

/// <summary>The cell of a control number: the spellings in which people write it, with the title that may stand behind it.</summary>
internal readonly record struct ControlCell(ControlCellKind Kind, ProvisionNumber Number = default, StandardId Standard = default, string? Title = null)
{
    private const string Separators = " \t\u00A0\u202F-\u2013\u2014:.)]|*";

    private static readonly string[] AnnexWords = ["Annex", "Annexe", "Anhang", "Appendix"];

    private static readonly string[] ClauseWords = ["Clause", "Kapitel", "Article", "Chapitre"];

    private static readonly string[] OtherWords = ["Control", "Controls", "Section", "Abschnitt", "Ref", "No", "Nr", "Maßnahme", "Massnahme", "Mesure"];

    private static readonly string[] Conjunctions = ["and", "to", "or", "und", "bis", "et", "à"];

    public bool IsNumber => Kind >= ControlCellKind.Annex;

    /// <summary>Whether the number has levels, as those of controls have: 5.1, not 93.</summary>
    public bool IsDotted => Kind is ControlCellKind.Annex or ControlCellKind.Clause || Kind == ControlCellKind.Bare && Number.ToString().Contains('.', StringComparison.Ordinal);

    /// <summary>The letter and the full stop with which the controls of a catalog begin, such as <c>A.</c>; empty where they have none.</summary>
    public static string PrefixOf(Catalog catalog)
        => catalog.Controls.Count > 0 && catalog.Controls[0].Number.ToString() is [>= 'A' and <= 'Z', '.', ..] number ? number[..2] : string.Empty;

    /// <summary>Reads a cell. Which control a bare number means is for the whole file to say.</summary>
    public static ControlCell Read(string text, Catalog catalog)
    {
        var rest = text.AsSpan();
        var standard = default(StandardId);
        var annex = false;
        var clause = false;
        do
        {
            rest = SkipSymbols(rest);
            if (SkipWord(ref rest, AnnexWords)) annex = true;
            else if (SkipWord(ref rest, ClauseWords)) clause = true;
            else if (!SkipWord(ref rest, OtherWords) && !SkipStandard(ref rest, catalog.Id, ref standard)) break;
        }
        while (true);

        if (rest.IsEmpty) return new(TextKey.SaysNothing(text) ? ControlCellKind.Blank : ControlCellKind.Unreadable);
        var prefix = PrefixOf(catalog);
        var cell = char.IsAsciiDigit(rest[0]) || IsLettered(rest, prefix) ? ReadIso(rest, prefix, annex, clause) : ReadOwn(rest);
        return cell with { Standard = standard };
    }

    /// <summary>Whether a text begins as <c>A.5</c>, or as one of its spellings with a second level: <c>A5.1</c>, <c>A 5.1</c>, <c>A-5.1</c>.</summary>
    private static bool IsLettered(ReadOnlySpan<char> text, string prefix)
    {
        if (prefix.Length == 0 || char.ToUpperInvariant(text[0]) != prefix[0]) return false;
        var digits = text[1..].TrimStart(" .-_\u00A0");
        var level = digits.TrimStart("0123456789");
        if (level.Length == digits.Length) return false;
        return text[1] == '.' || level is ['.', >= '0' and <= '9', ..];
    }

    private static ControlCell ReadIso(ReadOnlySpan<char> text, string prefix, bool annex, bool clause)
    {
        var lettered = !char.IsAsciiDigit(text[0]);
        var rest = lettered ? text[1..].TrimStart(" .-_\u00A0") : text;
        var number = lettered || annex ? prefix : string.Empty;
        while (true)
        {
            var behind = rest.TrimStart("0123456789");
            var digits = rest[..^behind.Length].TrimStart('0');
            // No standard has three digits to a level: what has is a year, a day or a quantity.
            if (digits.Length > 2) return new(ControlCellKind.Unreadable);
            number += digits.IsEmpty ? "0" : digits.ToString();
            rest = behind;
            if (rest is not ['.', >= '0' and <= '9', ..]) break;
            number += ".";
            rest = rest[1..];
        }

        var kind = (lettered || annex, clause) switch
        {
            (true, _) => ControlCellKind.Annex,
            (_, true) => ControlCellKind.Clause,
            _ => ControlCellKind.Bare,
        };
        if (TryReadItem(number, rest, out var item)) return new(kind, item);
        if (!rest.IsEmpty && (char.IsLetterOrDigit(rest[0]) || rest[0] is '%' or '°')) return new(ControlCellKind.Unreadable);
        // 5-Jan and 05.Feb are what a spreadsheet makes of 5.1 and 5.2.
        if (kind == ControlCellKind.Bare && rest is ['-' or '.', var letter, ..] && char.IsLetter(letter)) return new(ControlCellKind.Unreadable);
        if (NamesAnother(rest, prefix)) return new(ControlCellKind.Several);
        return ProvisionNumber.TryParse(number, out var parsed) ? new(kind, parsed, Title: TitleIn(rest)) : new(ControlCellKind.Unreadable);
    }

    /// <summary>A lettered item behind the number: <c>6.1.3 d)</c>.</summary>
    private static bool TryReadItem(string number, ReadOnlySpan<char> rest, out ProvisionNumber item)
    {
        item = default;
        if (rest.Length is 0 or > 8 || !ProvisionNumber.TryParse(string.Concat(number, rest), out var read)) return false;
        var canonical = read.ToString();
        if (!canonical.StartsWith(number, StringComparison.Ordinal) || canonical.AsSpan(number.Length) is not [' ', >= 'a' and <= 'z', ')', ..]) return false;
        item = read;
        return true;
    }

    /// <summary>Whether another number follows: <c>A.7.1-A.7.5</c>, <c>5.1, 5.2</c>, <c>A.5.1 and A.5.2</c>.</summary>
    private static bool NamesAnother(ReadOnlySpan<char> rest, string prefix)
    {
        var next = rest.TrimStart();
        if (next.IsEmpty) return false;
        if (next[0] is ',' or ';' or '/' or '&' or '+' or '-' or '\u2013' or '\u2014' or '\n' || rest[0] == '\n') next = next.TrimStart(",;/&+-\u2013\u2014 \n");
        else if (!SkipWord(ref next, Conjunctions)) return false;
        next = next.TrimStart();
        if (next.IsEmpty || IsLettered(next, prefix)) return !next.IsEmpty;
        var digits = next.TrimStart("0123456789");
        return digits.Length < next.Length && (digits.IsEmpty || digits is ['.', >= '0' and <= '9', ..]);
    }

    private static ControlCell ReadOwn(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.' or '(' or ')')) end++;
        var token = text[..end].TrimEnd("-_.(");
        if (!token.Contains('(')) token = token.TrimEnd(')');
        var rest = text[token.Length..];
        if (rest.TrimStart() is [',' or ';' or '/' or '&' or '+', ..]) return new(ControlCellKind.Several);
        var hasDigit = token.IndexOfAnyInRange('0', '9') >= 0;
        var hasLetter = !token.IsEmpty && char.IsAsciiLetter(token[0]);
        // With a title behind it, only what is built like an id is one: Q3 review is prose, X-01 is not.
        var isBuilt = token.IndexOfAny("-_.") > 0 || TitleIn(rest) is null;
        if (!hasDigit || !hasLetter || !isBuilt || !ProvisionNumber.TryParse(token, out var number)) return new(ControlCellKind.Unreadable);
        if (!rest.IsEmpty && char.IsLetterOrDigit(rest[0])) return new(ControlCellKind.Unreadable);
        return new(ControlCellKind.Own, number, Title: TitleIn(rest));
    }

    private static string? TitleIn(ReadOnlySpan<char> rest)
    {
        var title = rest.TrimStart(Separators).Trim();
        foreach (var c in title)
        {
            if (char.IsLetterOrDigit(c)) return title.ToString();
        }

        return null;
    }

    private static ReadOnlySpan<char> SkipSymbols(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && !char.IsLetterOrDigit(text[0])) text = text[1..];
        return text;
    }

    private static bool SkipWord(ref ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            // CONTROL-01 is an id of somebody's own, Control A.5.1 is not.
            if (text.Length > word.Length && (char.IsLetter(text[word.Length]) || text[word.Length] is '-' or '_')) continue;
            text = text[word.Length..];
            return true;
        }

        return false;
    }

    /// <summary>Passes over the name of a standard: <c>ISO/IEC 27001:2022</c>, <c>27001:2022</c>, or <c>ISO 27001</c> where that is the one meant.</summary>
    private static bool SkipStandard(ref ReadOnlySpan<char> text, StandardId home, ref StandardId standard)
    {
        var rest = text;
        if (rest.StartsWith("ISO", StringComparison.OrdinalIgnoreCase)) rest = rest[3..].TrimStart(" /-");
        if (rest.StartsWith("IEC", StringComparison.OrdinalIgnoreCase)) rest = rest[3..].TrimStart(" /-");
        var behind = rest.TrimStart("0123456789");
        if (rest.Length - behind.Length < 4) return false;
        if (behind is ['-', >= '0' and <= '9', ..]) behind = behind[1..].TrimStart("0123456789");
        var name = rest[..^behind.Length];
        if (behind is [':', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..])
        {
            if (!StandardId.TryParse(string.Concat(name, behind[..5]), out standard)) return false;
            text = behind[5..];
            return true;
        }

        if (!home.Name.AsSpan().EndsWith(name) || !behind.IsEmpty && char.IsLetterOrDigit(behind[0])) return false;
        standard = home;
        text = behind;
        return true;
    }
}
