namespace Iso.Standards;

/// <summary>Finds the entries that somebody names: by number or by title, with or without the document.</summary>
/// <param name="context">The editions that are known.</param>
/// <param name="asOf">The day that says which of them go first.</param>
internal sealed class EntryLookup(ToolContext context, LocalDate asOf)
{
    private readonly StandardsLibrary _standards = context.Standards;

    /// <summary>The entries: of one edition where the text names it, and else of every management system standard that has such an entry, or else of every law and framework.</summary>
    /// <exception cref="ToolException">There is none; the message says what was probably meant.</exception>
    public IReadOnlyList<Provision> Find(string text)
    {
        if (ProvisionId.TryParse(text, out var id) && _standards.TryFind(id, out var provision)) return [provision];
        var (edition, named) = Split(text);
        if (edition is not null) return FindIn([edition], named);
        var management = context.ManagementStandards.CatalogsOn(asOf);
        if (EntriesOf(management, named) is [_, ..] found) return found;
        var others = LawsAndFrameworks();
        return EntriesOf(others, named) is [_, ..] other ? other : throw Unknown(named, management, others);
    }

    /// <summary>The entries of one of two editions, or of both.</summary>
    /// <exception cref="ToolException">There is none, or the text names another edition.</exception>
    public IReadOnlyList<Provision> FindInOneOf(Catalog one, Catalog other, string text)
    {
        var (edition, named) = Split(text);
        if (edition is null) return FindIn([one, other], named);
        if (edition.Id != one.Id && edition.Id != other.Id) throw new ToolException($"\"{text}\" is of neither {one.Id} nor {other.Id}.");
        return FindIn([edition], named);
    }

    private static List<Provision> EntriesOf(IReadOnlyList<Catalog> catalogs, string named)
    {
        var found = catalogs.SelectMany(catalog => catalog.TryFind(named, out var entry) ? [entry] : Array.Empty<Provision>()).ToList();
        if (found.Count == 0) found.AddRange(catalogs.SelectMany(catalog => catalog.FindByTitle(named)));
        return found;
    }

    private List<Provision> FindIn(Catalog[] catalogs, string named) => EntriesOf(catalogs, named) is [_, ..] found ? found : throw Unknown(named, catalogs, further: null);

    /// <summary>The edition that is meant, null where none is named, and what is named in it.</summary>
    private (Catalog? Edition, string Named) Split(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var end = colon < 0 ? -1 : text.AsSpan(colon).IndexOfAny(' ', '/') is >= 0 and var length ? colon + length : -1;
        if (end < 0 || !StandardId.TryParse(text.AsSpan(0, end), out var id)) return (null, text.Trim());
        if (!EditionNames.TryFind(_standards, text.AsSpan(0, end), out var standard)) throw new ToolException($"{id} is not known here; known are {Plain.And([.. _standards.Standards.Select(s => s.Id.ToString())])}.");
        return (standard.Catalog, text[(end + 1)..].Trim());
    }

    private List<Catalog> LawsAndFrameworks() => [.. _standards.CatalogsOn(asOf).Where(catalog => !context.ManagementStandards.TryFind(catalog.Id, out _))];

    private ToolException Unknown(string named, IReadOnlyList<Catalog> catalogs, List<Catalog>? further)
    {
        foreach (var catalog in further is null ? catalogs : [])
        {
            if (Elsewhere(named, catalog) is { } elsewhere) return elsewhere;
        }

        var near = Near(named, catalogs, further ?? []);
        var shown = named.Any(char.IsAsciiDigit) ? named : $"\"{named}\"";
        var where = further is not null ? $"No standard known here has {shown}" : catalogs.Count == 1 ? $"{catalogs[0].Id} has no {shown}" : $"Neither {catalogs[0].Id} nor {catalogs[1].Id} has {shown}";
        if (near.Count == 0) return new($"{where}. {ToolApp.Name} catalog lists what there is.");
        return new($"{where}; did you mean {Suggestions.Choice(near, _standards, isOfOne: catalogs.Count == 1)}?");
    }

    /// <summary>What was probably meant: by a number that is not of the ISO form, something in a law or framework.</summary>
    private IReadOnlyList<Provision> Near(string named, IReadOnlyList<Catalog> catalogs, List<Catalog> further)
    {
        var isFurther = further.Count > 0 && IsOfAnotherForm(named);
        var near = Suggestions.For(named, isFurther ? further : catalogs, asOf);
        return near.Count > 0 ? near : Suggestions.For(named, isFurther ? catalogs : further, asOf);
    }

    /// <summary>Whether a text is a number as laws and frameworks have them: Art. 10(5), GV.OC-99.</summary>
    private static bool IsOfAnotherForm(string named)
    {
        if (!named.Any(char.IsAsciiDigit) || !ProvisionNumber.TryParse(named, out var number)) return false;
        var text = number.ToString();
        return !char.IsAsciiDigit(text[0]) && text[1] != '.';
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

            foreach (var other in _standards.Standards.Where(other => other.Id != catalog.Id && other.Id.Name == catalog.Id.Name).Select(other => other.Catalog))
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
