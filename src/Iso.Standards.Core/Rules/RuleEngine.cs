namespace Iso.Standards;

/// <summary>Runs rule sets over a document and puts what they found in order.</summary>
/// <remarks>
/// Rule by rule and subject by subject: the other way round is half as slow again, since every call would be to another
/// function. What was found is sorted afterwards, which costs nothing where nothing was found.
/// </remarks>
internal static class RuleEngine
{
    /// <summary>So many sets are gone through without a list on the heap.</summary>
    private const int Few = 8;

    public static ValidationReport Run(ReadOnlySpan<RuleSet> sets, ManagementSystem document, LocalDate? asOf, ManagementSystem? previous, bool alone, Func<StandardId, Catalog?>? catalogs = null, List<RuleNotRun>? notRun = null)
    {
        var x = new Examination(document, asOf, previous, alone, [.. Standards(sets)], catalogs);
        var run = 0;
        Span<int> seen = sets.Length <= Few ? stackalloc int[Few] : new int[sets.Length];
        for (var i = 0; i < sets.Length; i++)
        {
            seen.Clear();
            foreach (var (rule, severity) in sets[i].Entries)
            {
                var ranBefore = IsIn(sets[..i], rule.Descriptor.Id, seen);
                if (ranBefore && !DocumentWalk.IsAboutStatement(rule)) continue;
                x.Begin(sets[i], rule, severity);
                var missing = DocumentWalk.Apply(rule, sets[i], x);
                if (missing is null) run += ranBefore ? 0 : 1;
                else Note(ref notRun, rule.Descriptor.Id, missing);
            }
        }

        IReadOnlyList<Diagnostic> diagnostics = x.HasFound ? InOrder(x.Findings) : [];
        return new(asOf, run, diagnostics, notRun is null ? [] : notRun);
    }

    private static StandardId[] Standards(ReadOnlySpan<RuleSet> sets)
    {
        var standards = new StandardId[sets.Length];
        for (var i = 0; i < sets.Length; i++) standards[i] = sets[i].Standard;
        return standards;
    }

    /// <summary>Whether one of the sets has a rule. All are in order of id, and so are the questions: how far each set was gone through is kept.</summary>
    private static bool IsIn(ReadOnlySpan<RuleSet> sets, string ruleId, Span<int> seen)
    {
        var found = false;
        for (var i = 0; i < sets.Length; i++)
        {
            var entries = sets[i].Entries;
            for (; seen[i] < entries.Length; seen[i]++)
            {
                // Most of them are one rule in several sets, whose id is one text.
                var id = entries[seen[i]].Rule.Descriptor.Id;
                var order = ReferenceEquals(id, ruleId) ? 0 : string.CompareOrdinal(id, ruleId);
                found |= order == 0;
                if (order >= 0) break;
            }
        }

        return found;
    }

    /// <summary>A rule that several sets share lacks the same in each of them, and is named once.</summary>
    private static void Note(ref List<RuleNotRun>? notRun, string rule, string missing)
    {
        notRun ??= [];
        foreach (var noted in notRun)
        {
            if (noted.Rule == rule && noted.Why == missing) return;
        }

        notRun.Add(new(rule, missing));
    }

    private static Diagnostic[] InOrder(List<Examination.Found> found)
    {
        found.Sort(Examination.Found.InDocumentOrder);
        var seen = new HashSet<(string Rule, string Subject, DocumentPlace Part)>();
        foreach (var f in found) seen.Add((f.Diagnostic.Rule.Id, f.Diagnostic.Subject, PartOf(f.Place)));
        return [.. found.Where(f => !GivesWay(f, seen)).Select(f => f.Diagnostic)];
    }

    /// <summary>One defect, one diagnostic: whether a more specific rule has seen the same subject.</summary>
    private static bool GivesWay(Examination.Found found, HashSet<(string Rule, string Subject, DocumentPlace Part)> seen)
    {
        foreach (var other in found.Diagnostic.Rule.GivesWayTo)
        {
            if (seen.Contains((other, found.Diagnostic.Subject, PartOf(found.Place)))) return true;
        }

        return false;
    }

    /// <summary>What tells apart two subjects of one name: the statement, since A.5.1 can stand in several, and the claim of an item. Elsewhere an id is one thing.</summary>
    private static DocumentPlace PartOf(DocumentPlace place) => place.List switch
    {
        DocumentList.Statements => new(DocumentList.Statements, place.Index),
        DocumentList.Evidence when place.Inner != InnerList.None => place,
        _ => default,
    };
}
