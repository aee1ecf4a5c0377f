namespace Iso.Standards.Tests;

/// <summary>How the tests judge: by the three standards of the sample, and by the EU AI Act.</summary>
internal static class Sample
{
    public static StandardsLibrary Library { get; } = new(Iso9001.Edition2015.Standard, Iso27001.Edition2022.Standard, Iso42001.Edition2023.Standard, EuAiAct.Edition2026.Standard);

    public static ValidationReport Check(ManagementSystem system, ManagementSystem? previous = null) => Library.Check(system, SampleSystem.AsOf, previous ?? SampleSystem.Previous);

    public static string Described(ValidationReport report) => string.Join('\n', report.Diagnostics.Select(d => $"{d.Severity} {d.Rule.Id} {d.Path} {d.Message}").Concat(report.NotRun.Select(n => $"not run: {n}")));
}
