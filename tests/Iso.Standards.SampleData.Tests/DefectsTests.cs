namespace Iso.Standards.Tests;

/// <summary>Each defect is found by its rule, and by no other rule but those that it names.</summary>
public sealed class DefectsTests
{
    public static TheoryData<string> Rules { get; } = [.. Defects.All.Select(d => d.Rule)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Is_found_by_its_rule_and_those_that_it_names(string rule)
    {
        var defect = Defects.All.Single(d => d.Rule == rule);
        var report = Sample.Library.Check(defect.Apply(), defect.AsOf, defect.Previous);
        Assert.Equal([defect.Rule, .. defect.AlsoBreaks], report.Diagnostics.Select(d => d.Rule.Id).Distinct().OrderBy(id => id != rule).ThenBy(id => id, StringComparer.Ordinal));
        Assert.Empty(report.NotRun);
    }

    [Fact]
    public void Every_rule_has_one_defect()
    {
        var rules = new[] { Iso9001.Edition2015.Rules, Iso27001.Edition2022.Rules, Iso42001.Edition2023.Rules, EuAiAct.Edition2026.Rules }.SelectMany(s => s.Rules).Select(r => r.Descriptor.Id).Distinct();
        Assert.Equal(rules.Order(StringComparer.Ordinal), Defects.All.Select(d => d.Rule));
    }

    /// <summary>The new prohibitions of the AI Act apply from 2026-12-02, after the day of the sample.</summary>
    [Fact]
    public void The_day_is_that_of_the_sample_but_for_one()
    {
        var other = Assert.Single(Defects.All, d => d.AsOf != SampleSystem.AsOf);
        Assert.Equal(("ACT-008", new LocalDate(2026, 12, 2)), (other.Rule, other.AsOf));
    }

    [Fact]
    public void Names_say_what_is_wrong_and_are_their_own() => Assert.Equal(Defects.All.Count, Defects.All.Select(d => d.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Nothing_of_the_sample_is_touched()
    {
        foreach (var defect in Defects.All) Assert.NotEqual(SampleSystem.Harbourline, defect.Apply());
        Assert.Empty(Sample.Check(SampleSystem.Harbourline).Diagnostics);
    }
}
