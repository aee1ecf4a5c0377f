using System.Globalization;

namespace Iso.Standards;

/// <summary>Something that a crosswalk has and should not, or that could not be checked.</summary>
/// <param name="Path">The place as a JSON path: <c>$.links[3].targets[0]</c>.</param>
/// <param name="Message">What was found and what was expected, in a sentence.</param>
/// <param name="Severity">An error where an end does not exist; a warning where that could not be told.</param>
public sealed record CrosswalkRemark(string Path, string Message, Severity Severity)
{
    /// <summary>The severity, the place and the message.</summary>
    public override string ToString() => $"{Severity.ToString().ToLowerInvariant()} at {Path}: {Message}";
}

/// <summary>Checks the ends of a crosswalk against the catalogs of both documents.</summary>
/// <remarks>Most published crosswalks hold ids that do not exist: of former editions, of drafts, or invented.</remarks>
public static class CrosswalkCheck
{
    /// <summary>Looks up every end of every link and judgement.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <param name="library">The catalogs. A document that it lacks is reported, and its ends are not checked.</param>
    /// <returns>What was found, in the order of the file; empty where every end exists.</returns>
    public static IReadOnlyList<CrosswalkRemark> Of(Crosswalk crosswalk, StandardsLibrary library)
    {
        ArgumentNullException.ThrowIfNull(crosswalk);
        ArgumentNullException.ThrowIfNull(library);
        var remarks = new List<CrosswalkRemark>();
        var (from, to) = (CatalogOf(crosswalk.From, "$.from", library, remarks), CatalogOf(crosswalk.To, "$.to", library, remarks));
        for (var i = 0; i < crosswalk.Links.Count; i++)
        {
            Ends(crosswalk.Links[i].Sources, from, string.Create(CultureInfo.InvariantCulture, $"$.links[{i}].sources"), remarks);
            Ends(crosswalk.Links[i].Targets, to, string.Create(CultureInfo.InvariantCulture, $"$.links[{i}].targets"), remarks);
        }

        for (var i = 0; i < crosswalk.Judgements.Count; i++)
        {
            var judgement = crosswalk.Judgements[i];
            Ends(judgement.Provisions, judgement.Side == CrosswalkSide.From ? from : to, string.Create(CultureInfo.InvariantCulture, $"$.judgements[{i}].provisions"), remarks);
        }

        return remarks;
    }

    /// <summary>What there is to say of one end; null where the catalog has it, and where there is no catalog.</summary>
    internal static (string Message, Severity Severity)? Of(ProvisionNumber number, Catalog? catalog)
    {
        if (catalog is null || catalog.TryFind(new ProvisionId(catalog.Id, number), out _)) return null;
        if (catalog.SuccessorsOf(number) is [_, ..] successors)
        {
            return ($"{number} is a number of {catalog.Predecessor}; in {catalog.Id} it became {string.Join(" and ", successors.Select(s => s.Number))}.", Severity.Error);
        }

        // An article of which no paragraph is listed may have some all the same.
        foreach (var entry in catalog.Clauses)
        {
            if (entry.Number.Contains(number) && IsOfLaw(number) && !entry.Children.Any()) return ($"{catalog.Id} lists {entry.Number} and nothing so far below it; whether {number} exists was not checked.", Severity.Warning);
        }

        var nearest = Nearest.To(number.ToString(), [.. catalog.Provisions.Select(p => p.Number.ToString())]);
        return ($"{catalog.Id} has no provision {number}{(nearest is null ? "." : $"; did you mean {nearest}?")}", Severity.Error);
    }

    private static bool IsOfLaw(ProvisionNumber number) => number.ToString() is ['A', 'r', 't', '.', ..] or ['A', 'n', 'n', 'e', 'x', ..];

    private static Catalog? CatalogOf(StandardId id, string path, StandardsLibrary library, List<CrosswalkRemark> remarks)
    {
        if (library.TryFind(id, out var standard)) return standard.Catalog;
        remarks.Add(new(path, $"{id} is not known here, so that its provisions were not checked.", Severity.Warning));
        return null;
    }

    private static void Ends(IReadOnlyList<ProvisionNumber> ends, Catalog? catalog, string path, List<CrosswalkRemark> remarks)
    {
        for (var i = 0; i < ends.Count; i++)
        {
            if (Of(ends[i], catalog) is { } found) remarks.Add(new(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), found.Message, found.Severity));
        }
    }
}
