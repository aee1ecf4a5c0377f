using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

/// <summary>A statement that somebody published, from the file to the judgement.</summary>
public sealed class RealStatementTests
{
    [SharedTheory]
    [InlineData("real/nethical-annex-a.csv")]
    [InlineData("real/nethical-annex-a.md")]
    public async Task Entries_without_a_reason_are_named(string file)
    {
        var statement = await Read(file);
        var report = Isms.SoaRules.Check(statement, new LocalDate(2026, 11, 22));
        Assert.Equal(93, report.Diagnostics.Count(d => d.Rule.Id == SoaRuleIds.ReasonMissing));
        Assert.DoesNotContain(report.Diagnostics, d => d.Rule.Id is SoaRuleIds.ControlUnknown or SoaRuleIds.ControlRepeated or SoaRuleIds.ControlUndecidedOrMissing);
        Assert.Equal((93, 75, 9, 9), (statement.Figures().Applicable, statement.Figures().Implemented, statement.Figures().Partial, statement.Figures().NotImplemented));
    }

    [SharedTheory]
    [InlineData("real/nethical-annex-a.csv")]
    [InlineData("real/nethical-annex-a.md")]
    public async Task Rows_excluded_for_their_own_text_are_put_on_the_provider(string file)
    {
        const string Reason = "Infrastructure/cloud provider responsibility";
        var statement = await Read(file);
        var excluded = statement.Entries.Where(e => e.Implementation == Reason).Select(e => e.Control).ToList();
        foreach (var control in excluded) statement = statement.Exclude(control, Reason);
        var named = Isms.SoaRules.Check(statement).Diagnostics.Where(d => d.Rule.Id == SoaRuleIds.ExcludedAsOutsourced).Select(d => d.Subject.Split(' ')[^1]);
        Assert.Equal(["A.7.1", "A.7.2", "A.7.3", "A.7.4", "A.7.5"], named);
    }

    private static async Task<StatementOfApplicability> Read(string file)
    {
        await using var stream = File.OpenRead(Shared.Path(file));
        var import = file.EndsWith(".csv", StringComparison.Ordinal)
            ? await StatementImport.ReadCsvAsync(stream, Isms.Catalog)
            : await StatementImport.ReadMarkdownAsync(stream, Isms.Catalog);
        return import.Statement;
    }
}
