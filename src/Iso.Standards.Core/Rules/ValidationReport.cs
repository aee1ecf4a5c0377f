using System.Globalization;
using System.Text;

namespace Iso.Standards;

/// <summary>What the rules found in a document, and which rules could not judge it.</summary>
/// <remarks>Never a claim of conformity: rules see what a document says, not what an organization does.</remarks>
public sealed class ValidationReport
{
    internal ValidationReport(LocalDate? asOf, int rulesRun, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<RuleNotRun> notRun)
    {
        AsOf = asOf;
        RulesRun = rulesRun;
        Diagnostics = diagnostics;
        NotRun = notRun;
    }

    /// <summary>The day by which was judged, or null.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>How many rules judged.</summary>
    public int RulesRun { get; }

    /// <summary>What was found, in document order, at one place by rule id.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The rules that could not judge, and why, by rule id.</summary>
    public IReadOnlyList<RuleNotRun> NotRun { get; }

    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors => Count(Severity.Error) > 0;

    /// <summary>How many diagnostics are of this severity.</summary>
    public int Count(Severity severity)
    {
        var count = 0;
        foreach (var diagnostic in Diagnostics)
        {
            if (diagnostic.Severity == severity) count++;
        }

        return count;
    }

    /// <summary>The outcome in one sentence: what was found by how many rules, and how many could not run. Claims no conformity.</summary>
    public string Verdict
    {
        get
        {
            var errors = Count(Severity.Error);
            var found = errors switch
            {
                0 => "no error",
                1 => "1 error",
                _ => errors.ToString(CultureInfo.InvariantCulture) + " errors",
            };
            var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{found} found by {RulesRun} {(RulesRun == 1 ? "rule" : "rules")}"));
            if (NotRun.Count > 0)
            {
                var reasons = string.Join(", and ", NotRun.Select(n => n.Why).Distinct(StringComparer.Ordinal));
                text.Append(CultureInfo.InvariantCulture, $"; {NotRun.Count} could not run, because {reasons}");
            }

            return text.Append('.').ToString();
        }
    }

    /// <summary>A line for every diagnostic, then the verdict.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var diagnostic in Diagnostics) text.Append(diagnostic).Append('\n');
        return text.Append(Verdict).ToString();
    }
}
