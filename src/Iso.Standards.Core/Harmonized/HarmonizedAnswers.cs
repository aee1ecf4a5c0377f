namespace Iso.Standards;

/// <summary>Finds which clauses of a catalog answer a clause of the harmonized structure.</summary>
internal static class HarmonizedAnswers
{
    /// <summary>The outermost entries that answer the clause or a part of it; failing these, those that answer a whole that holds it and that the catalog divides no further.</summary>
    public static List<Provision> In(Catalog catalog, ProvisionId harmonized)
    {
        var found = new List<Provision>();
        Add(found, catalog, (_, clause) => harmonized.Contains(clause));
        if (found.Count == 0) Add(found, catalog, (entry, clause) => entry.IsLeaf && clause.Contains(harmonized));
        return found;
    }

    /// <summary>The entries of a catalog that answer what a provision of another one answers.</summary>
    public static List<Provision> ToTheSame(Catalog catalog, Provision provision)
    {
        var at = provision;
        while (at.Harmonized is null && at.Parent is { } parent) at = parent;
        var found = new List<Provision>();
        foreach (var clause in at.Harmonized?.Clauses ?? [])
        {
            foreach (var answer in In(catalog, clause))
            {
                if (!found.Contains(answer)) found.Add(answer);
            }
        }

        found.Sort(static (a, b) => a.Ordinal.CompareTo(b.Ordinal));
        return found;
    }

    private static void Add(List<Provision> found, Catalog catalog, Func<Provision, ProvisionId, bool> answers)
    {
        foreach (var entry in catalog.Entries)
        {
            if (found.Exists(outer => outer.Number.Contains(entry.Number))) continue;
            if (entry.Harmonized is { } own && own.Clauses.Any(clause => answers(entry, clause))) found.Add(entry);
        }
    }
}
