namespace Iso.Standards;

/// <summary>Compares titles by their letters and digits, since blanks, hyphens and capitals vary from print to print.</summary>
internal static class TitleMatch
{
    public static List<Provision> Find(Catalog catalog, string title)
    {
        var found = new List<Provision>();
        var wanted = Letters(title);
        if (wanted.Length == 0) return found;
        foreach (var provision in catalog.Entries)
        {
            if (IsSame(wanted, provision.Title) || provision.Aliases.Any(alias => IsSame(wanted, alias))) found.Add(provision);
        }

        return found;
    }

    private static bool IsSame(string wanted, string title)
    {
        var at = 0;
        foreach (var c in title)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            if (at == wanted.Length || char.ToUpperInvariant(c) != wanted[at]) return false;
            at++;
        }

        return at == wanted.Length;
    }

    private static string Letters(string title) => string.Concat(title.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant));
}
