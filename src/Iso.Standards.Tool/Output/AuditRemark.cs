using System.Globalization;

namespace Iso.Standards;

/// <summary>What one rule found, put as an auditor would: a few diagnostics one by one, many of a kind drawn together.</summary>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Count">How many diagnostics it stands for.</param>
/// <param name="Paragraphs">What was found, and what to do.</param>
/// <param name="Trail">Rule, basis and place.</param>
internal sealed record AuditRemark(Severity Severity, int Count, IReadOnlyList<string> Paragraphs, string Trail)
{
    /// <summary>The most diagnostics of a rule that are told one by one.</summary>
    private const int ToldOneByOne = 3;

    /// <summary>The remarks on what was found: errors first, then by rule.</summary>
    public static IReadOnlyList<AuditRemark> Of(IEnumerable<Diagnostic> diagnostics, StandardsLibrary standards) =>
    [
        .. diagnostics
            .GroupBy(d => (d.Severity, d.Rule.Id, Standard: StandardOf(d)))
            .OrderByDescending(group => group.Key.Severity)
            .ThenBy(group => group.Key.Id, StringComparer.Ordinal)
            .Select(group => Of([.. group], standards)),
    ];

    private static AuditRemark Of(Diagnostic[] found, StandardsLibrary standards)
    {
        var rule = found[0].Rule;
        string[] paragraphs = found.Length <= ToldOneByOne
            ? [.. found.Select(d => d.Message)]
            : IsAboutEntries(rule, standards)
                ? [.. DrawnTogether([.. found.Where(HasUsualRemedy)], standards), .. FirstFew([.. found.Where(d => !HasUsualRemedy(d))], standards)]
                : [.. FirstFew(found, standards)];
        return new(found[0].Severity, found.Length, paragraphs, TrailOf(found, standards));
    }

    /// <summary>Diagnostics that all say the same of different controls, as one sentence and one remedy.</summary>
    private static IEnumerable<string> DrawnTogether(Diagnostic[] found, StandardsLibrary standards)
    {
        if (found.Length <= ToldOneByOne) return found.Select(d => d.Message);
        var rule = found[0].Rule;
        var subjects = SubjectsOf(found);
        var fails = rule.IsHeuristic ? "Judged by its wording alone, this seems to fail for" : "This fails for";
        return [$"{rule.Title}. {fails} {Words.Count(subjects.Count, "control")}: {ListOf(subjects, standards)}. {rule.Remedy}"];
    }

    /// <summary>Diagnostics that each say something of their own: the first in full, the others named.</summary>
    private static IEnumerable<string> FirstFew(Diagnostic[] found, StandardsLibrary standards)
    {
        foreach (var d in found.Take(ToldOneByOne)) yield return d.Message;
        if (found.Length <= ToldOneByOne) yield break;
        var others = found[ToldOneByOne..];
        var subjects = SubjectsOf(others);
        yield return $"The same kind of thing in {Words.Count(others.Length, "more place")}{(subjects.Count == 0 ? string.Empty : $": {ListOf(subjects, standards)}")}.";
    }

    /// <summary>Whether the rule judges entry by entry, so that its diagnostics are of a kind.</summary>
    private static bool IsAboutEntries(RuleDescriptor rule, StandardsLibrary standards)
        => standards.Standards.SelectMany(s => s.Rules.Rules).Any(r => r.Descriptor == rule && r is Rule<SoaEntry>);

    private static bool HasUsualRemedy(Diagnostic d) => d.Remedy == d.Rule.Remedy;

    private static string TrailOf(Diagnostic[] found, StandardsLibrary standards)
    {
        var basis = found[0].Basis.Count == 0
            ? "good practice"
            : string.Join("; ", found[0].Basis.GroupBy(b => b.Standard).Select(b => $"{b.Key} {ListOf([.. b], standards)}"));
        var places = found.Length <= ToldOneByOne
            ? string.Join(", ", found.Select(d => d.Path))
            : string.Create(CultureInfo.InvariantCulture, $"{found[0].Path} and {found.Length - 1} more");
        return $"[{found[0].Rule.Id} · {basis} · {places}]";
    }

    private static StandardId StandardOf(Diagnostic d)
        => ProvisionId.TryParse(d.Subject, out var provision) ? provision.Standard : StandardId.TryParse(d.Subject, out var standard) ? standard : default;

    /// <summary>What the diagnostics are about, each once, in their order.</summary>
    private static List<ProvisionId> SubjectsOf(IEnumerable<Diagnostic> found)
    {
        var seen = new HashSet<ProvisionId>();
        var subjects = new List<ProvisionId>();
        foreach (var d in found)
        {
            if (ProvisionId.TryParse(d.Subject, out var subject) && seen.Add(subject)) subjects.Add(subject);
        }

        return subjects;
    }

    /// <summary>Numbers of one standard, as a person would list them.</summary>
    private static string ListOf(List<ProvisionId> ids, StandardsLibrary standards)
        => standards.TryFind(ids[0].Standard, out var standard)
            ? standard.Catalog.ListOf(ids)
            : string.Join(", ", ids.Select(id => id.Number));
}
