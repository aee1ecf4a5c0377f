namespace Iso.Standards;

public sealed class EvidenceDueCommandTests : IDisposable
{
    private static readonly ManagementSystem System = new()
    {
        Evidence =
        [
            new() { Id = new("EV-4"), Title = "Next year", ValidUntil = new LocalDate(2027, 11, 1) },
            new() { Id = new("EV-3"), Title = "On the last day", ValidUntil = new LocalDate(2027, 2, 19) },
            new() { Id = new("EV-2"), Title = "Access review", Owner = "Head of IT", Type = EvidenceType.AccessReview, ProducedOn = new LocalDate(2026, 1, 10) },
            new() { Id = new("EV-5"), Title = "Without an end" },
            new() { Id = new("EV-6"), Title = "Taken back", ValidUntil = new LocalDate(2026, 1, 1), Status = EvidenceStatus.Withdrawn },
        ],
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_stale_or_due_is_listed_the_most_urgent_first()
    {
        var file = await _folder.AddAsync("system.json", System);

        var run = await Tool.RunAsync("evidence", "due", file);

        Assert.Equal(1, run.Code);
        Assert.Equal(
            [
                $"{file}: 5 items of evidence, as of 2026-11-21",
                "",
                "Item  Valid until  Days left  Owner       Title",
                "EV-2  2026-07-10   -134       Head of IT  Access review",
                "EV-3  2027-02-19   90                     On the last day",
                "",
                "1 stale, 1 due within 90 days, 1 fresh for longer, 2 without an end or no longer counted.",
            ],
            run.Lines);
    }

    [Fact]
    public async Task Days_ahead_and_the_day_can_be_given()
    {
        var run = await Tool.RunAsync("evidence", "due", await _folder.AddAsync("system.json", System), "--within", "89", "--as-of", "2026-07-10", "--format", "json");

        Assert.Equal(0, run.Code);
        Assert.Equal(["asOf", "within", "counts", "items"], run.Json.EnumerateObject().Select(member => member.Name));
        Assert.Equal((89, 0, 1, 2), (run.Json.GetProperty("within").GetInt32(), run.Json.GetProperty("counts").GetProperty("stale").GetInt32(), run.Json.GetProperty("counts").GetProperty("dueSoon").GetInt32(), run.Json.GetProperty("counts").GetProperty("fresh").GetInt32()));
        var item = Assert.Single(run.Json.GetProperty("items").EnumerateArray());
        Assert.Equal(["id", "title", "type", "owner", "lastValidDay", "daysLeft", "state"], item.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("EV-2", "accessReview", "2026-07-10", 0, "dueSoon"), (item.GetProperty("id").GetString(), item.GetProperty("type").GetString(), item.GetProperty("lastValidDay").GetString(), item.GetProperty("daysLeft").GetInt32(), item.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task Months_by_type_are_those_of_the_settings_beside_the_document()
    {
        var file = await _folder.AddAsync("system.json", System);
        var settings = _folder.Add("iso-standards.json", """{ "options": { "EVD-005.months": { "accessReview": 12 } } }""");

        var run = await Tool.RunAsync("evidence", "due", file);

        Assert.Equal(0, run.Code);
        Assert.Contains("EV-2  2027-01-10   50         Head of IT  Access review", run.Lines);
        Assert.Equal($"{settings}: the rules are set by this file.", run.Error.TrimEnd());
    }

    [Fact]
    public async Task Without_evidence_nothing_is_due()
    {
        var run = await Tool.RunAsync("evidence", "due", await _folder.AddAsync("system.json", new ManagementSystem()));

        Assert.Equal(0, run.Code);
        Assert.Equal("0 stale, 0 due within 90 days, 0 fresh for longer, 0 without an end or no longer counted.", run.Lines[^1]);
    }
}
