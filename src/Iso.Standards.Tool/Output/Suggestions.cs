using System.Globalization;

namespace Iso.Standards;

/// <summary>Which entries of a catalog somebody probably meant.</summary>
internal static class Suggestions
{
    private const int Most = 3;

    /// <summary>The entries near a text that names none, the likeliest first: by number, or else by its words.</summary>
    public static IReadOnlyList<Provision> For(string text, IReadOnlyList<Catalog> catalogs)
    {
        var near = catalogs.SelectMany(catalog => ByNumber(text, catalog)).ToList();
        if (near.Count == 0) near.AddRange(BySearch(text, catalogs));
        if (near.Count == 0) near.AddRange(catalogs.SelectMany(catalog => NearestNumber(text, catalog)));
        return near;
    }

    /// <summary>An entry as a suggestion: <c>A.5.15 (Access control)</c>.</summary>
    public static string Text(Provision provision) => provision.Title.Length == 0 ? provision.Number.ToString() : $"{provision.Number} ({provision.Title})";

    private static List<Provision> ByNumber(string text, Catalog catalog)
    {
        foreach (var spelling in OtherSpellings(text))
        {
            if (catalog.TryFind(spelling, out var provision)) return [provision];
        }

        return [.. Neighbours(text, catalog).Distinct().Take(Most)];
    }

    /// <summary>5.15 for A.5.15, and A.9.2 for 9.2.</summary>
    private static IEnumerable<string> OtherSpellings(string text)
    {
        if (text.Length > 0 && char.IsAsciiDigit(text[0])) yield return "A." + text;
        if (text.Length > 2 && char.IsAsciiLetter(text[0]) && text[1] == '.') yield return text[2..];
    }

    /// <summary>The entries below the nearest heading that exists, those of the nearest numbers first: A.5.37 for A.5.38, 6.1.3 f) for 6.1.3 g).</summary>
    private static IEnumerable<Provision> Neighbours(string text, Catalog catalog)
    {
        var near = new List<(Provision Provision, int Distance)>();
        foreach (var spelling in OtherSpellings(text).Prepend(text))
        {
            if (!ProvisionNumber.TryParse(spelling, out var number)) continue;
            var parent = catalog.Provisions.LastOrDefault(p => p.Number.Contains(number));
            if (parent is null) continue;
            near.AddRange(parent.Children.Select(child => (child, Math.Abs(Last(child.Number) - Last(number)))));
            if (spelling == text && !parent.Children.Any()) near.Add((parent, 0));
        }

        return near.OrderBy(n => n.Distance).Select(n => n.Provision);
    }

    /// <summary>The last part of a number as a count: 38 of A.5.38, 4 of 6.1.3 d).</summary>
    private static int Last(ProvisionNumber number)
    {
        var last = number.ToString().TrimEnd(')').Split('.', ' ')[^1];
        return int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : char.ToUpperInvariant(last.FirstOrDefault('@')) - '@';
    }

    /// <summary>What a search finds: the entries that have all the words, or else those with some.</summary>
    private static IEnumerable<Provision> BySearch(string text, IReadOnlyList<Catalog> catalogs)
    {
        var hits = new StandardsLibrary(catalogs.Select(catalog => new Standard(catalog))).Search(text, Most);
        return hits.TakeWhile(hit => hit.Score >= 1 || hits[0].Score < 1).Select(hit => hit.Provision);
    }

    private static IEnumerable<Provision> NearestNumber(string text, Catalog catalog)
        => Nearest.To(text, [.. catalog.Provisions.Select(p => p.Number.ToString())]) is { } number && catalog.TryFind(number, out var nearest) ? [nearest] : [];
}
