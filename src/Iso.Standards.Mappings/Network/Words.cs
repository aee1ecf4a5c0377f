namespace Iso.Standards;

/// <summary>Relations in the words of sentences, and sentences within others.</summary>
internal static class Words
{
    /// <summary>What stands between two provisions in a sentence.</summary>
    public static string Of(RelationSet known)
    {
        if (known.IsConflict) return "is stated both to share and not to share something with";
        if (known.CoversTarget) return known.CoversSource ? "asks for the same as" : known.Only is null ? "holds all or more of what is asked for by" : "holds";
        if (known.CoversSource) return known.Only is null ? "is part or all of" : "is part of";
        if (known.Overlaps) return "shares something with";
        return known.IsDisjoint ? "shares nothing with" : "is not known to share anything with";
    }

    /// <summary>A sentence as part of another: without its stop, and small at its beginning unless that is a word in capitals, such as AI.</summary>
    public static string Inside(string sentence)
    {
        var text = sentence.Trim().TrimEnd('.');
        return text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }
}
