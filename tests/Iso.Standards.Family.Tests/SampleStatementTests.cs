using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

/// <summary>The sample statement has the flaws that samples/data/README.md lists, and no others.</summary>
public sealed class SampleStatementTests
{
    [Fact]
    public async Task Has_exactly_the_flaws_that_were_planted()
    {
        var import = await Import();
        Assert.Empty(import.UnreadRows);
        Assert.DoesNotContain(import.Remarks, r => r.IsLoss);
        var report = Isms.SoaRules.Check(import.Statement, new LocalDate(2026, 11, 22));
        Assert.Equal(
            [
                "SOA-001 ISO/IEC 27001:2022",
                "SOA-003 A.12.6.1",
                "SOA-007 A.5.6",
                "SOA-010 A.8.18",
                "SOA-017 A.8.6",
                "SOA-029 ISO/IEC 27001:2022",   // a table has no header that could say who compared
                "SOA-030 A.5.33",
                "SOA-030 A.8.17",
                "SOA-039 A.7.5",
                "SOA-040 A.7.4",
                "SOA-041 A.6.3",
            ],
            report.Diagnostics.Select(d => $"{d.Rule.Id} {d.Subject.Replace("ISO/IEC 27001:2022 ", string.Empty, StringComparison.Ordinal)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Has_the_figures_that_its_description_gives()
        => Assert.Equal(
            new StatementFigures { Applicable = 85, Implemented = 74, Partial = 7, Planned = 3, Unstated = 1, Excluded = 8 },
            (await Import()).Statement.Figures());

    private static async Task<StatementImport> Import()
    {
        await using var stream = File.OpenRead(Repository.PathOf("samples/data/soa-harbourline.csv"));
        return await StatementImport.ReadCsvAsync(stream, Isms.Catalog);
    }
}
