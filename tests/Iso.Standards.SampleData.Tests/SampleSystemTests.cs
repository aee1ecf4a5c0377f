using System.Text.Json;

namespace Iso.Standards.Tests;

/// <summary>The sample is sound, and as large as its description says.</summary>
public sealed class SampleSystemTests
{
    [Fact]
    public void No_rule_finds_anything_and_every_rule_runs() => Assert.Equal(string.Empty, Sample.Described(Sample.Check(SampleSystem.Harbourline)));

    [Fact]
    public void Is_sound_for_each_of_its_standards_alone()
    {
        foreach (var rules in new[] { Iso9001.Edition2015.Rules, Iso27001.Edition2022.Rules, Iso42001.Edition2023.Rules, EuAiAct.Edition2026.Rules })
        {
            var report = rules.Check(SampleSystem.Harbourline, SampleSystem.AsOf, SampleSystem.Previous);
            Assert.Empty(report.Diagnostics);
        }
    }

    [Fact]
    public void Holds_what_its_description_says()
    {
        var system = SampleSystem.Harbourline;
        Assert.Equal("Harbourline Freight Software", system.Organization!.Name);
        Assert.Equal(["ISO 9001:2015", "ISO/IEC 27001:2022", "ISO/IEC 42001:2023"], system.Scopes.Select(s => s.Standard.ToString()));
        Assert.Equal(33, system.RiskRegister!.Risks.Count);
        Assert.Equal(["ai", "compliance", "continuity", "infosec", "privacy", "quality"], system.RiskRegister.Risks.SelectMany(r => r.Domains).Select(d => d.ToString()).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(3, system.RiskRegister.Opportunities.Count);
        Assert.Equal(3, system.AiSystems.Count);
        Assert.Equal(3, system.ImpactAssessments.Count);
        Assert.Equal(40, system.Evidence.Count);
        Assert.Equal(new StatementFigures { Applicable = 90, Implemented = 79, Partial = 8, Planned = 3, Excluded = 4 }, system.Statements[0].Figures());
        Assert.Equal(new StatementFigures { Applicable = 38, Implemented = 34, Partial = 3, Planned = 1 }, system.Statements[1].Figures());
    }

    [Fact]
    public void Is_made_once()
    {
        Assert.Same(SampleSystem.Harbourline, SampleSystem.Harbourline);
        Assert.Same(SampleSystem.Previous, SampleSystem.Previous);
    }

    [Fact]
    public void The_audit_that_is_to_come_is_more_than_sixty_days_off()
        => Assert.True(SampleSystem.Harbourline.ExternalAudits.Single(a => a.Kind == ExternalAuditKind.Stage2).StartsOn > SampleSystem.AsOf.PlusDays(60));

    [Fact]
    public void The_earlier_version_has_lower_versions_and_other_decisions()
    {
        var (now, before) = (SampleSystem.Harbourline, SampleSystem.Previous);
        Assert.Equal(["3.2", "1.0"], now.Statements.Select(s => s.Version));
        Assert.Equal(["3.1", "0.9"], before.Statements.Select(s => s.Version));
        var changed = now.Statements[0].Entries.Zip(before.Statements[0].Entries).Where(p => p.First.Decision != p.Second.Decision).Select(p => p.First.Control.Number.ToString());
        Assert.Equal(["A.7.4", "A.8.18"], changed);
    }

    [Fact]
    public void Reasons_and_risks_name_each_other()
    {
        var system = SampleSystem.Harbourline;
        var fromEntries = system.Statements.SelectMany(s => s.Entries.Concat(s.AdditionalControls))
            .SelectMany(e => e.Reasons.Where(r => r.Category == ReasonCategory.RiskTreatment).SelectMany(r => r.References), (e, risk) => $"{risk} {e.Control}").Order(StringComparer.Ordinal);
        var fromRisks = system.RiskRegister!.Risks.SelectMany(r => r.Treatment!.Controls, (r, control) => $"{r.Id} {control}").Order(StringComparer.Ordinal);
        Assert.Equal(fromEntries, fromRisks);
    }

    [Fact]
    public async Task The_file_is_the_sample_byte_for_byte()
    {
        using var stream = new MemoryStream();
        await SampleSystem.Harbourline.WriteAsync(stream);
        var file = await File.ReadAllBytesAsync(Repository.PathOf("samples/data/harbourline.json"));
        Assert.True(stream.ToArray().AsSpan().SequenceEqual(file), "samples/data/harbourline.json differs from the sample in memory; run dotnet run eng/write-sample.cs");
    }

    [Fact]
    public async Task The_file_is_read_as_the_sample()
    {
        await using var stream = File.OpenRead(Repository.PathOf("samples/data/harbourline.json"));
        var read = await ManagementSystem.ReadAsync(stream);
        Assert.Equal(SampleSystem.Harbourline, read);
    }

    [Fact]
    public void The_file_fits_the_schema()
        => Assert.Empty(JsonSchemaCheck.Faults("schemas/management-system.schema.json", JsonElement.Parse(File.ReadAllBytes(Repository.PathOf("samples/data/harbourline.json")))));
}
