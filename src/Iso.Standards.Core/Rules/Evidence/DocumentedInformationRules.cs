namespace Iso.Standards;

/// <summary>Whether each clause that asks for documented information has an item that counts: EVD-016.</summary>
internal static class DocumentedInformationRules
{
    private const int Most = 128;

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
    /// <remarks>
    /// Left out is what no single record can show: the general demand of 7.5.1 a) repeats all others, control over what
    /// comes from outside and amending what changed are handling, and controls are asked only where they are applicable,
    /// by the rules about statements. Items are drawn together under their clause: 6.1.3 d) and e) are 6.1.3.
    /// </remarks>
    /// <param name="catalog">The catalog.</param>
    /// <param name="scopes">The scopes whose clauses that cannot be applied are left out too, where no scope of the standard has them.</param>
    /// <param name="clauses">Room for them; as many as fit are found.</param>
    internal static int Find(Catalog catalog, IReadOnlyList<Scope> scopes, Span<int> clauses)
    {
        var count = 0;
        var list = catalog.DocumentedInformation;
        for (var i = 0; i < list.Count; i++)
        {
            var asked = list[i];
            if (asked.Kind is DocumentedInformationKind.Control or DocumentedInformationKind.Amend) continue;
            if (!catalog.TryFind(asked.Provision, out var clause)) continue;
            if (asked.Kind == DocumentedInformationKind.General && clause.NumberText.EndsWith("a)", StringComparison.Ordinal)) continue;
            if (NotApplicable.In(scopes, asked.Provision)) continue;
            while (clause.Kind == ProvisionKind.Item && clause.Parent is { } parent) clause = parent;
            if (clause.Kind != ProvisionKind.Clause || clauses[..count].Contains(clause.Ordinal)) continue;
            if (count == clauses.Length) break;
            clauses[count++] = clause.Ordinal;
        }

        return count;
    }

    /// <summary>EVD-016: for each standard in scope, every clause that asks for documented information has an item that counts, but for clauses of ISO 9001 that cannot be applied.</summary>
    private static void EachClauseHasWhatItAsksFor(Scope scope, Examination x)
    {
        if (x.CatalogOf(scope.Standard) is not { } catalog || !x.Standards.Contains(scope.Standard) || !IsFirst(scope, x)) return;
        Span<int> open = stackalloc int[Most];
        open = open[..Find(catalog, x.Document.Scopes, open)];
        var items = ValueList<Evidence>.Span(x.Document.Evidence);
        for (var i = 0; i < items.Length && !open.IsEmpty; i++)
        {
            if (!x.Counts(i)) continue;
            foreach (var claim in ValueList<EvidenceClaim>.Span(items[i].Claims))
            {
                // Most claims are on controls, whose numbers begin with the letter of an annex.
                if (claim.Provision.Number.Text is not [>= '0' and <= '9', ..] || claim.Provision.Standard != scope.Standard) continue;
                open = open[..Keep(open, claim.Provision.Number, catalog)];
            }
        }

        foreach (var ordinal in open)
        {
            var clause = catalog.Entries[ordinal];
            x.Report($"{clause} asks for documented information, and no item that counts shows it.", subject: clause.Id.ToString(), standard: scope.Standard);
        }
    }

    /// <summary>Takes out the clauses that a claim shows: the clause itself, something below it, or a clause that holds it.</summary>
    private static int Keep(Span<int> open, ProvisionNumber claimed, Catalog catalog)
    {
        var kept = 0;
        foreach (var ordinal in open)
        {
            var text = catalog.Entries[ordinal].NumberText;
            if (text[0] != claimed.Text?[0] || (!Numbering.Contains(text, claimed.Text) && !Numbering.Contains(claimed.Text, text))) open[kept++] = ordinal;
        }

        return kept;
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
