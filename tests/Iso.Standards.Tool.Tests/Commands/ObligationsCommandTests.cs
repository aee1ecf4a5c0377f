using System.Text.Json;

namespace Iso.Standards;

public sealed class ObligationsCommandTests : IDisposable
{
    private static readonly ManagementSystem System = new()
    {
        Scopes = [new() { Id = new("SC-1"), Standard = StandardId.Parse("ISO/IEC 42001:2023") }],
        AiSystems =
        [
            new()
            {
                Id = new("AIS-1"),
                Name = "Sorter",
                AiAct = new()
                {
                    Law = StandardId.Parse("EU AI Act:2026"),
                    Roles = [AiActRole.Provider],
                    Classifications = [new() { On = new(2026, 3, 1), IsOutsideScope = false, IsProhibited = false, IsAnnexIProduct = false, IsAnnexIIIUse = true, ClaimsException = false, Transparency = [AiActTransparency.NoCase] }],
                },
            },
            new() { Id = new("AIS-2"), Name = "Helper" },
        ],
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task On_two_days_they_differ_as_the_amended_law_says()
    {
        Assert.Equal(["Art. 4", "Art. 5"], await AppliesAsync("2026-08-01"));
        var later = await AppliesAsync("2027-12-02");
        Assert.Contains("Art. 9", later);
        Assert.Contains("Art. 43", later);
        Assert.DoesNotContain("Art. 26", later);
    }

    [Fact]
    public async Task Text_tells_state_day_support_and_what_stays_open()
    {
        var run = await Tool.RunAsync("obligations", await _folder.AddAsync("system.json", System), "--as-of", "2026-11-22");

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.Contains("AIS-1 Sorter: high risk by Annex III; provider", run.Lines);
        Assert.Contains("AIS-2 Helper: needs review; no role recorded", run.Lines);
        Assert.Contains("  Nothing is recorded of what it is under the EU AI Act.", run.Lines);
        Assert.Contains(run.Lines, line => line.StartsWith("Art. 10 ", StringComparison.Ordinal) && line.Contains("2027-12-02 (was 2026-08-02)", StringComparison.Ordinal) && line.Contains("42001:2023 partial", StringComparison.Ordinal) && line.Contains("; open: ", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("Art. 43 ", StringComparison.Ordinal) && line.Contains("2026-08-02 or 2027-12-02", StringComparison.Ordinal) && line.Contains("42001:2023 none", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_system_can_be_chosen_and_a_wrong_id_is_refused()
    {
        var file = await _folder.AddAsync("system.json", System);
        var one = await Tool.RunAsync("obligations", file, "--system", "AIS-2", "--as-of", "2026-11-22");
        Assert.DoesNotContain(one.Lines, line => line.StartsWith("AIS-1", StringComparison.Ordinal));
        var wrong = await Tool.RunAsync("obligations", file, "--system", "AIS-3");
        Assert.Equal(2, wrong.Code);
        Assert.Contains("The file has no AI system \"AIS-3\"; did you mean AIS-1?", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_systems_is_refused()
    {
        var run = await Tool.RunAsync("obligations", await _folder.AddAsync("system.json", System with { AiSystems = [] }));
        Assert.Equal(2, run.Code);
        Assert.Contains("The file names no AI system; the member aiSystems lists them.", run.Error, StringComparison.Ordinal);
    }

    private async Task<string[]> AppliesAsync(string day)
    {
        var run = await Tool.RunAsync("obligations", await _folder.AddAsync("system.json", System), "--as-of", day, "--format", "json");
        var system = JsonElement.Parse(run.Output).GetProperty("systems")[0];
        Assert.Equal("highRiskAnnexIII", system.GetProperty("class").GetString());
        return [.. system.GetProperty("obligations").EnumerateArray().Where(o => o.GetProperty("applicability").GetString() == "applies").Select(o => o.GetProperty("provision").GetString()!)];
    }
}
