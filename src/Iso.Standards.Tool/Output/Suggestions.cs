using System.Globalization;

namespace Iso.Standards;

/// <summary>Which entries of some catalogs somebody probably meant.</summary>
internal static class Suggestions
{
    private const int Most = 3;

    /// <summary>The distance of what stands a level away from where it was looked for; nothing that far is worth naming beside something near.</summary>
    private const int ALevelAway = 100;

    /// <summary>The entries near a text that names none: those of editions that one works by first, and of these the likeliest. A few numbers at most, each with all its entries.</summary>
    public static IReadOnlyList<Provision> For(string text, IReadOnlyList<Catalog> catalogs, LocalDate asOf)
    {
        Func<IEnumerable<(Provision Entry, int Distance)>>[] ways = [InEach(SpeltOtherwise), InEach(Neighbours), () => BySearch(text, catalogs), InEach(NearestNumber)];
        foreach (var way in ways)
        {
            var found = way().ToList();
            if (found.Count == 0) continue;
            var limit = (found.Min(n => n.Distance) / ALevelAway + 1) * ALevelAway;
            return
            [
                .. found
                    .Where(n => n.Distance < limit)
                    .OrderByDescending(n => EditionText.IsCurrentOn(n.Entry.Catalog, asOf))
                    .ThenBy(n => n.Distance)
                    .Select(n => n.Entry)
                    .GroupBy(entry => entry.Number)
                    .Take(Most)
                    .SelectMany(same => same.Distinct()),
            ];
        }

        return [];

        Func<IEnumerable<(Provision, int)>> InEach(Func<string, Catalog, IEnumerable<(Provision, int)>> way) => () => catalogs.SelectMany(catalog => way(text, catalog));
    }

    /// <summary>An entry as a suggestion: <c>A.5.15 (Access control)</c>.</summary>
    public static string Text(Provision provision) => provision.Title.Length == 0 ? provision.Number.ToString() : $"{provision.Number} ({provision.Title})";

    /// <summary>Suggestions as a choice. A number that several editions have is named once; one of a withdrawn edition alone is named with what it became.</summary>
    /// <param name="near">The suggestions.</param>
    /// <param name="standards">The editions that are known.</param>
    /// <param name="isOfOne">Whether the reader has named the edition.</param>
    public static string Choice(IReadOnlyList<Provision> near, StandardsLibrary standards, bool isOfOne)
    {
        if (isOfOne) return Plain.Or([.. near.Select(Text)]);
        if (near is [var only])
        {
            var now = EntryAccount.SuccessorsOf(only, standards);
            var became = now.Count == 0 ? string.Empty : $", which became {Plain.And([.. now.Select(row => Text(row.Successor))])} in {now[0].Successor.Catalog.Id}";
            return $"{Text(only)} of {only.Catalog.Id}{became}";
        }

        if (near.DistinctBy(entry => entry.Catalog.Id).Count() == 1) return $"{Plain.Or([.. near.Select(Text)])} of {near[0].Catalog.Id}";
        return Plain.Or([.. near.GroupBy(entry => entry.Number).Select(same => same.Count() == 1 ? $"{Text(same.First())} of {same.First().Catalog.Id}" : same.Key.ToString())]);
    }

    /// <summary>5.15 for A.5.15, and A.9.2 for 9.2.</summary>
    private static IEnumerable<(Provision, int)> SpeltOtherwise(string text, Catalog catalog)
    {
        foreach (var spelling in OtherSpellings(text))
        {
            if (catalog.TryFind(spelling, out var provision)) yield return (provision, 0);
        }
    }

    private static IEnumerable<string> OtherSpellings(string text)
    {
        if (text.Length > 0 && char.IsAsciiDigit(text[0])) yield return "A." + text;
        if (text.Length > 2 && char.IsAsciiLetter(text[0]) && text[1] == '.') yield return text[2..];
    }

    /// <summary>The entries below the nearest heading that exists, those of the nearest numbers first: A.5.37 for A.5.38, 6.1.3 f) for 6.1.3 g).</summary>
    private static List<(Provision Entry, int Distance)> Neighbours(string text, Catalog catalog)
    {
        var near = new List<(Provision, int)>();
        foreach (var spelling in OtherSpellings(text).Prepend(text))
        {
            if (!ProvisionNumber.TryParse(spelling, out var number)) continue;
            var parent = catalog.Provisions.LastOrDefault(p => p.Number.Contains(number));
            if (parent is null) continue;
            // A number without its letter is less likely what was meant, so its neighbours are further off.
            var (factor, away) = (spelling == text ? 1 : 2, ALevelAway * Math.Max(0, LevelsOf(number) - LevelsOf(parent.Number) - 1));
            near.AddRange(parent.Children.Select(child => (child, away + factor * Math.Abs(Last(child.Number) - Last(number)))));
            if (spelling == text && !parent.Children.Any()) near.Add((parent, ALevelAway / 2));
        }

        return near;
    }

    private static int LevelsOf(ProvisionNumber number) => number.ToString().Split('.', ' ').Length;

    /// <summary>The last part of a number as a count: 38 of A.5.38, 4 of 6.1.3 d).</summary>
    private static int Last(ProvisionNumber number)
    {
        var last = number.ToString().TrimEnd(')').Split('.', ' ')[^1];
        return int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : char.ToUpperInvariant(last.FirstOrDefault('@')) - '@';
    }

    /// <summary>What a search of them all finds, since scores of two searches cannot be compared: the entries that have all the words, or else those with some.</summary>
    private static IEnumerable<(Provision, int)> BySearch(string text, IReadOnlyList<Catalog> catalogs)
        => new StandardsLibrary(catalogs.Select(catalog => new Standard(catalog))).Search(text, Most).Select((hit, rank) => (hit.Provision, hit.Score >= 1 ? rank : ALevelAway + rank));

    private static IEnumerable<(Provision, int)> NearestNumber(string text, Catalog catalog)
        => Nearest.To(text, [.. catalog.Provisions.Select(p => p.Number.ToString())]) is { } number && catalog.TryFind(number, out var nearest) ? [(nearest, 0)] : [];
}
