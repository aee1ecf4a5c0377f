using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards;

public sealed class CoverageCommandTests : IDisposable
{
    /// <summary>One control applicable and shown, one applicable and not, one excluded; clause 9.2.1 of two standards shown by one item.</summary>
    private static readonly ManagementSystem System = new()
    {
        Scopes = [new() { Id = new("SC-1"), Standard = Isms.Id }, new() { Id = new("SC-2"), Standard = Qms.Id }],
        Statements =
        [
            new()
            {
                Standard = Isms.Id,
                Entries =
                [
                    new() { Control = Isms.Controls.A5_15, Decision = Decision.Included },
                    new() { Control = Isms.Controls.A5_16, Decision = Decision.Included },
                    new() { Control = Isms.Controls.A7_11, Decision = Decision.Excluded },
                ],
            },
        ],
        Evidence =
        [
            new() { Id = new("EV-1"), Title = "Access review", ValidUntil = new LocalDate(2026, 11, 20), Claims = [new() { Provision = Isms.Controls.A5_15 }] },
            new() { Id = new("EV-2"), Title = "Internal audit", Standards = [Isms.Id, Qms.Id], Claims = [new() { Provision = Isms.Clauses.C9_2_1, Locator = "1", Subject = "information security" }, new() { Provision = Qms.Clauses.C9_2_1, Locator = "2", Subject = "quality" }] },
        ],
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_standard_of_the_file_is_told_in_short()
    {
        var run = await Tool.RunAsync("coverage", await _folder.AddAsync("system.json", System));

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.StartsWith("ISO/IEC 27001:2022: 1 of ", run.Lines[2], StringComparison.Ordinal);
        Assert.EndsWith("; 1 not applicable.", run.Lines[2], StringComparison.Ordinal);
        Assert.Contains("  By stale evidence only: A.5.15", run.Lines);
        Assert.Contains(run.Lines, line => line.StartsWith("  By none: ", StringComparison.Ordinal) && line.EndsWith("A.5.16", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("ISO 9001:2015: 1 of ", StringComparison.Ordinal));
        Assert.Contains("1 of 2 items serves several standards.", run.Lines);
    }

    [Fact]
    public async Task One_standard_is_told_provision_by_provision()
    {
        var run = await Tool.RunAsync("coverage", await _folder.AddAsync("system.json", System), "--of", "27001:2022", "--as-of", "2026-11-20");

        string[] Row(string number) => [.. Assert.Single(run.Lines, line => line.StartsWith(number + " ", StringComparison.Ordinal)).Split("  ", StringSplitOptions.RemoveEmptyEntries).Select(cell => cell.Trim())];
        Assert.Equal(["Provision", "Shown", "Evidence", "Title"], Row("Provision"));
        Assert.Equal(["A.5.15", "full", "EV-1", "Access control"], Row("A.5.15"));
        Assert.Equal(["A.5.16", "none", "Identity management"], Row("A.5.16"));
        Assert.Equal("not applicable", Row("A.7.11")[1]);
        Assert.DoesNotContain(run.Lines, line => line.StartsWith("A.5.17", StringComparison.Ordinal));
    }

    [Fact]
    public async Task JSON_has_every_provision_and_what_is_shared()
    {
        var run = await Tool.RunAsync("coverage", await _folder.AddAsync("system.json", System), "--format", "json");

        Assert.Equal(["asOf", "standards", "reuse"], run.Json.EnumerateObject().Select(member => member.Name));
        var isms = run.Json.GetProperty("standards")[0];
        Assert.Equal(["standard", "applicable", "full", "partial", "stale", "none", "notApplicable", "provisions"], isms.EnumerateObject().Select(member => member.Name));
        Assert.Equal((1, 1), (isms.GetProperty("stale").GetInt32(), isms.GetProperty("notApplicable").GetInt32()));
        Assert.Equal(isms.GetProperty("applicable").GetInt32() + 1, isms.GetProperty("provisions").GetArrayLength());
        var shared = Assert.Single(run.Json.GetProperty("reuse").GetProperty("shared").EnumerateArray());
        Assert.Equal(["id", "standards", "facets", "rules"], shared.EnumerateObject().Select(member => member.Name));
        Assert.Equal("EV-2", shared.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_standard_that_the_file_does_not_name_can_be_asked_for()
    {
        var run = await Tool.RunAsync("coverage", await _folder.AddAsync("system.json", new ManagementSystem()), "--of", "42001:2023", "--format", "json");

        var aims = Assert.Single(run.Json.GetProperty("standards").EnumerateArray());
        Assert.Equal((Aims.Id.ToString(), 0), (aims.GetProperty("standard").GetString(), aims.GetProperty("full").GetInt32()));
    }

    [Fact]
    public async Task A_file_that_names_no_standard_is_refused()
    {
        var file = await _folder.AddAsync("system.json", new ManagementSystem());

        (await Tool.RunAsync("coverage", file)).IsRefused($"iso-standards: {file}: The file names no standard that is known here; name one by --of, such as --of 27001:2022.");
    }
}
