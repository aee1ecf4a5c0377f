namespace Iso.Standards;

/// <summary>Whether each clause that asks for documented information has an item that counts: EVD-016.</summary>
internal static class DocumentedInformationRules
{
    private const int Most = 128;
    private const int Small = 512;

    public static Rule[] All =>
    [
        new Rule<Scope>(
            new()
            {
                Id = EvidenceRuleIds.DocumentedInformationMissing,
                Title = "Each clause that asks for documented information has an item that counts",
                Severity = Severity.Error,
                Basis = Cite.InAll("7.5.1"),
                Remedy = "Add or renew an item that shows it.",
                Needs = [DocumentPart.Evidence],
            },
            EachClauseHasWhatItAsksFor),
    ];

    /// <summary>The clauses of a catalog that ask for documented information, by ordinal in document order, each once.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="scopes">The scopes whose clauses that cannot be applied are left out, where no scope of the standard has them.</param>
    /// <param name="clauses">Room for them; as many as fit are found.</param>
    internal static int Find(Catalog catalog, IReadOnlyList<Scope> scopes, Span<int> clauses)
    {
        var count = 0;
        foreach (var record in catalog.AskedRecords)
        {
            // What one clause asks for stands together.
            if (count > 0 && clauses[count - 1] == record.Clause.Ordinal) continue;
            if (NotApplicable.In(scopes, record.Provision) || clauses[..count].Contains(record.Clause.Ordinal)) continue;
            if (count == clauses.Length) break;
            clauses[count++] = record.Clause.Ordinal;
        }

        return count;
    }

    /// <summary>EVD-016: for each standard in scope, every clause that asks for documented information has an item that counts, but for clauses of ISO 9001 that cannot be applied.</summary>
    private static void EachClauseHasWhatItAsksFor(Scope scope, Examination x)
    {
        if (x.CatalogOf(scope.Standard) is not { } catalog || !x.Standards.Contains(scope.Standard) || !IsFirst(scope, x)) return;
        Span<int> asked = stackalloc int[Most];
        asked = asked[..Find(catalog, x.Document.Scopes, asked)];
        Span<byte> marks = catalog.Entries.Length <= Small ? stackalloc byte[Small] : new byte[catalog.Entries.Length];
        var shown = new ShownClauses(catalog, marks);
        var others = NoteClaims(catalog, shown, x);
        foreach (var ordinal in asked)
        {
            var clause = catalog.Entries[ordinal];
            if (shown.Has(ordinal) || IsNamed(others, clause.NumberText)) continue;
            x.Report($"{clause} asks for documented information, and no item that counts shows it.", subject: clause.Id.ToString(), standard: scope.Standard);
        }
    }

    /// <summary>Notes what the items that count show of a catalog. Returns the numbers among it that the catalog does not have; null where it has all.</summary>
    private static List<string>? NoteClaims(Catalog catalog, ShownClauses shown, Examination x)
    {
        List<string>? others = null;
        var items = ValueList<Evidence>.Span(x.Document.Evidence);
        for (var i = 0; i < items.Length; i++)
        {
            if (!x.Counts(i)) continue;
            for (var j = 0; j < items[i].Claims.Count; j++)
            {
                if (x.Claimed(i, j) is not { } provision) NoteOther(items[i].Claims[j].Provision, catalog, ref others);
                else if (ReferenceEquals(provision.Catalog, catalog)) shown.Add(provision);
            }
        }

        return others;
    }

    private static void NoteOther(ProvisionId claimed, Catalog catalog, ref List<string>? others)
    {
        if (claimed.Standard == catalog.Id && claimed.Number.Text is { } number) (others ??= []).Add(number);
    }

    /// <summary>Whether one of the numbers is that of a clause, stands below it, or holds it.</summary>
    private static bool IsNamed(List<string>? numbers, string clause)
    {
        if (numbers is null) return false;
        foreach (var number in numbers)
        {
            if (Numbering.Contains(clause, number) || Numbering.Contains(number, clause)) return true;
        }

        return false;
    }

    /// <summary>Two scopes of one standard are judged as one.</summary>
    private static bool IsFirst(Scope scope, Examination x)
    {
        foreach (var other in ValueList<Scope>.Span(x.Document.Scopes))
        {
            if (ReferenceEquals(other, scope)) return true;
            if (other.Standard == scope.Standard) return false;
        }

        return true;
    }
}
