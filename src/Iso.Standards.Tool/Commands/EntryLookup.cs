namespace Iso.Standards;

/// <summary>Finds the entries that somebody names: by number or by title, with or without the standard.</summary>
/// <param name="standards">The editions that are known.</param>
/// <param name="asOf">The day that says which of them go first.</param>
internal sealed class EntryLookup(StandardsLibrary standards, LocalDate asOf)
{
    private readonly IReadOnlyList<Catalog> _all = standards.CatalogsOn(asOf);

    /// <summary>The entries: of one edition where the text names it, and else of every edition that has such an entry.</summary>
    /// <exception cref="ToolException">There is none; the message says what was probably meant.</exception>
    public IReadOnlyList<Provision> Find(string text)
    {
        if (ProvisionId.TryParse(text, out var id) && standards.TryFind(id, out var provision)) return [provision];
        var (catalogs, named) = Split(text);
        var found = catalogs.SelectMany(catalog => catalog.TryFind(named, out var entry) ? [entry] : Array.Empty<Provision>()).ToList();
        if (found.Count == 0) found.AddRange(catalogs.SelectMany(catalog => catalog.FindByTitle(named)));
        return found.Count > 0 ? found : throw Unknown(named, catalogs);
    }

    /// <summary>The editions that are meant, and what is named in them.</summary>
    private (IReadOnlyList<Catalog> Catalogs, string Named) Split(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var end = colon < 0 ? -1 : text.AsSpan(colon).IndexOfAny(' ', '/') is >= 0 and var length ? colon + length : -1;
        if (end < 0 || !StandardId.TryParse(text.AsSpan(0, end), out var id)) return (_all, text.Trim());
        if (!standards.TryFind(id, out var standard)) throw new ToolException($"{id} is not known here; known are {Plain.And([.. standards.Standards.Select(s => s.Id.ToString())])}.");
        return ([standard.Catalog], text[(end + 1)..].Trim());
    }

    private ToolException Unknown(string named, IReadOnlyList<Catalog> catalogs)
    {
        if (catalogs is [var only] && Elsewhere(named, only) is { } elsewhere) return elsewhere;
        var near = Suggestions.For(named, catalogs, asOf);
        var shown = named.Any(char.IsAsciiDigit) ? named : $"\"{named}\"";
        var where = catalogs.Count == 1 ? $"{catalogs[0].Id} has no {shown}" : $"No standard known here has {shown}";
        if (near.Count == 0) return new($"{where}. {ToolApp.Name} catalog lists what there is.");
        return new($"{where}; did you mean {Suggestions.Choice(near, standards, isOfOne: catalogs.Count == 1)}?");
    }

    /// <summary>That a number belongs to the edition before or behind the one that was named, with or without the letter of its annex.</summary>
    private ToolException? Elsewhere(string named, Catalog catalog)
    {
        foreach (var spelling in new[] { named, "A." + named })
        {
            if (!ProvisionNumber.TryParse(spelling, out var number)) continue;
            if (catalog.SuccessorsOf(number) is [_, ..] successors)
            {
                return new($"{number} is a number of {catalog.Predecessor}; in {catalog.Id} it became {Plain.And([.. successors.Select(Suggestions.Text)])}.");
            }

            foreach (var other in _all.Where(other => other != catalog && other.Id.Name == catalog.Id.Name))
            {
                if (!other.TryFind(new ProvisionId(other.Id, number), out var entry) || catalog.TryFind(spelling, out _)) continue;
                return new($"{Suggestions.Text(entry)} is a number of {other.Id}{Former(other, entry, catalog)}; the catalog of {catalog.Id} has no such entry.");
            }
        }

        return null;
    }

    /// <summary>What an entry was in the edition in which it was looked for.</summary>
    private static string Former(Catalog later, Provision entry, Catalog catalog)
        => later.Predecessor == catalog.Id && later.PredecessorsOf(entry.Id) is [_, ..] former ? $", which took over {Plain.And([.. former.Select(id => id.Number.ToString())])}" : string.Empty;
}
