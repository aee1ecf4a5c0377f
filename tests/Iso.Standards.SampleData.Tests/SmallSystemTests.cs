namespace Iso.Standards.Tests;

/// <summary>The smallest systems: no errors, whatever standards are asked for.</summary>
public sealed class SmallSystemTests
{
    public static TheoryData<string[]> Choices { get; } =
    [
        ["ISO 9001:2015"],
        ["ISO/IEC 27001:2022"],
        ["ISO/IEC 42001:2023"],
        ["ISO 9001:2026"],
        ["ISO/IEC 27001:2013"],
        ["ISO/IEC 27001:2022", "ISO/IEC 42001:2023"],
        ["ISO/IEC 42001:2023", "ISO 9001:2026"],
        [],
    ];

    [Theory]
    [MemberData(nameof(Choices))]
    public void Has_no_error(string[] standards)
    {
        var library = new StandardsLibrary(Iso9001.Edition2015.Standard, Iso27001.Edition2022.Standard, Iso42001.Edition2023.Standard, Iso9001.Edition2026.Standard, Iso27001.Edition2013.Standard);
        var report = library.Check(SampleSystem.Small(Array.ConvertAll(standards, StandardId.Parse)), SampleSystem.AsOf);
        Assert.Equal([], report.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Rule.Id} {d.Path} {d.Message}"));
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void Has_a_scope_for_each_standard(string[] standards)
    {
        string[] expected = standards is [] ? ["ISO 9001:2015", "ISO/IEC 27001:2022", "ISO/IEC 42001:2023"] : standards;
        Assert.Equal(expected, SampleSystem.Small(Array.ConvertAll(standards, StandardId.Parse)).Scopes.Select(s => s.Standard.ToString()));
    }

    [Fact]
    public void Is_changed_by_with()
    {
        var small = SampleSystem.Small(Iso27001.Edition2022.Id);
        var broken = small with { Statements = [small.Statements[0] with { Entries = [] }] };
        Assert.Contains(Iso27001.Edition2022.Rules.Check(broken, SampleSystem.AsOf).Diagnostics, d => d.Rule.Id == SoaRuleIds.ControlUndecidedOrMissing);
    }

    [Fact]
    public void Refuses_what_the_family_does_not_hold_and_what_stands_twice()
    {
        Assert.Equal("There is no small system for ISO 22301:2019. (Parameter 'standards')", Assert.Throws<ArgumentException>(() => SampleSystem.Small(StandardId.Parse("ISO 22301:2019"))).Message);
        Assert.Equal("A standard stands twice. (Parameter 'standards')", Assert.Throws<ArgumentException>(() => SampleSystem.Small(Iso9001.Edition2015.Id, Iso9001.Edition2015.Id)).Message);
    }
}
