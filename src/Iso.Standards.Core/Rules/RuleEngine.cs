namespace Iso.Standards;

/// <summary>Runs rule sets over a document and puts what they found in order.</summary>
/// <remarks>
/// Rule by rule and subject by subject: the other way round is half as slow again, since every call would be to another
/// function. What was found is sorted afterwards, which costs nothing where nothing was found.
/// </remarks>
internal static class RuleEngine
{
    public static ValidationReport Run(ReadOnlySpan<RuleSet> sets, ManagementSystem document, LocalDate? asOf, bool alone, List<RuleNotRun>? notRun = null)
    {
        var x = new Examination(document, asOf, alone);
        HashSet<string>? onceOnly = null;
        var run = 0;
        foreach (var set in sets)
        {
            foreach (var (rule, severity) in set.Entries)
            {
                if (sets.Length > 1 && DocumentWalk.IsAboutDocument(rule) && !(onceOnly ??= []).Add(rule.Descriptor.Id)) continue;
                x.Begin(set, rule, severity);
                var missing = DocumentWalk.Apply(rule, set, x);
                if (missing is null) run++;
                else (notRun ??= []).Add(new(rule.Descriptor.Id, missing));
            }
        }

        IReadOnlyList<Diagnostic> diagnostics = x.HasFound ? InOrder(x.Findings) : [];
        return new(asOf, run, diagnostics, notRun is null ? [] : notRun);
    }

    private static Diagnostic[] InOrder(List<Examination.Found> found)
    {
        found.Sort(Examination.Found.InDocumentOrder);
        var seen = new HashSet<(string Rule, string Subject, int Statement)>();
        foreach (var f in found) seen.Add((f.Diagnostic.Rule.Id, f.Diagnostic.Subject, f.Statement));
        return [.. found.Where(f => !GivesWay(f, seen)).Select(f => f.Diagnostic)];
    }

    /// <summary>One defect, one diagnostic: whether a more specific rule has seen the same subject.</summary>
    private static bool GivesWay(Examination.Found found, HashSet<(string Rule, string Subject, int Statement)> seen)
    {
        foreach (var other in found.Diagnostic.Rule.GivesWayTo)
        {
            if (seen.Contains((other, found.Diagnostic.Subject, found.Statement))) return true;
        }

        return false;
    }
}
