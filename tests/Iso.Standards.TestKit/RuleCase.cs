namespace Iso.Standards.Tests;

/// <summary>A document, and what a rule says of it.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Name">What is wrong or right, in words; unique for the rule.</param>
/// <param name="Document">The smallest document that shows it.</param>
/// <param name="Path">Where the rule reports, once; null where it has nothing to say.</param>
/// <param name="Subject">What it reports about; null where the path says enough.</param>
/// <param name="Severity">The severity of the report; null for that of the rule.</param>
/// <param name="Previous">The earlier version of the document, for rules that compare.</param>
/// <param name="AsOf">The day to judge by; null for 2026-11-21.</param>
public sealed record RuleCase(
    string Rule, string Name, ManagementSystem Document, string? Path = null, string? Subject = null, Severity? Severity = null, ManagementSystem? Previous = null, LocalDate? AsOf = null)
{
    /// <summary>The day by which cases are judged that name no other.</summary>
    public static readonly LocalDate Day = new(2026, 11, 21);

    /// <summary>The rule and the name: how a test runner shows the case.</summary>
    public override string ToString() => $"{Rule}: {Name}";

    /// <summary>Fails unless the rule says of the document what the case expects.</summary>
    /// <param name="rules">Judges a document.</param>
    public void Verify(Func<ManagementSystem, LocalDate, ManagementSystem?, ValidationReport> rules)
    {
        var report = rules(Document, AsOf ?? Day, Previous);
        var found = report.Diagnostics.Where(d => d.Rule.Id == Rule).ToList();
        Assert.DoesNotContain(report.NotRun, n => n.Rule == Rule);
        if (Path is null)
        {
            Assert.Empty(found);
            return;
        }

        var diagnostic = Assert.Single(found);
        Assert.Equal(Path, diagnostic.Path);
        if (Subject is not null) Assert.Equal(Subject, diagnostic.Subject);
        Assert.Equal(Severity ?? diagnostic.Rule.Severity, diagnostic.Severity);
        Assert.EndsWith(".", diagnostic.Message, StringComparison.Ordinal);
    }
}
