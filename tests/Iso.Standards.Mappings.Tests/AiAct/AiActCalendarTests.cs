using System.Text.Json;
using NodaTime.Text;

namespace Iso.Standards.Tests;

/// <summary>ACT-006: the days of the law, before and after its amendment.</summary>
public sealed class AiActCalendarTests
{
    /// <summary>From ../shared/facts/eu-ai-act-articles.json, application_dates: provision, class, day on the market, original day, day now.</summary>
    public static TheoryData<string, AiActClass, string?, string?, string> Rules { get; } = new()
    {
        { "Art. 111", AiActClass.Minimal, null, "2026-08-02", "2026-08-02" },
        { "Art. 1", AiActClass.Minimal, null, "2025-02-02", "2025-02-02" },
        { "Art. 4", AiActClass.Minimal, null, "2025-02-02", "2025-02-02" },
        { "Art. 5", AiActClass.Minimal, null, "2025-02-02", "2025-02-02" },
        { "Art. 5(1)(a)", AiActClass.Minimal, null, "2025-02-02", "2025-02-02" },
        { "Art. 5(1)(ba)", AiActClass.Minimal, null, null, "2026-12-02" },
        { "Art. 5(1)(bb)", AiActClass.Minimal, null, null, "2026-12-02" },
        { "Art. 5(1a)", AiActClass.Minimal, null, null, "2026-12-02" },
        { "Art. 5(1b)", AiActClass.Minimal, null, null, "2026-12-02" },
        { "Art. 4a", AiActClass.Minimal, null, null, "2026-07-27" },
        { "Art. 28", AiActClass.Minimal, null, "2025-08-02", "2025-08-02" },
        { "Art. 39", AiActClass.Minimal, null, "2025-08-02", "2025-08-02" },
        { "Art. 53", AiActClass.Minimal, null, "2025-08-02", "2025-08-02" },
        { "Art. 53", AiActClass.Minimal, "2025-08-01", "2027-08-02", "2027-08-02" },
        { "Art. 64", AiActClass.Minimal, null, "2025-08-02", "2025-08-02" },
        { "Art. 78", AiActClass.Minimal, null, "2025-08-02", "2025-08-02" },
        { "Art. 99", AiActClass.Minimal, null, "2025-08-02", "2025-08-02" },
        { "Art. 101", AiActClass.Minimal, null, "2026-08-02", "2026-08-02" },
        { "Art. 6", AiActClass.HighRiskAnnexIII, null, "2026-08-02", "2027-12-02" },
        { "Art. 27(1)", AiActClass.HighRiskAnnexIII, null, "2026-08-02", "2027-12-02" },
        { "Annex IV", AiActClass.HighRiskAnnexIII, null, "2026-08-02", "2027-12-02" },
        { "Art. 6(5)", AiActClass.HighRiskAnnexIII, null, "2026-08-02", "2026-08-02" },
        { "Art. 9", AiActClass.HighRiskAnnexI, null, "2027-08-02", "2028-08-02" },
        { "Art. 102", AiActClass.Minimal, null, "2026-08-02", "2026-07-27" },
        { "Art. 110", AiActClass.Minimal, null, "2026-08-02", "2026-07-27" },
        { "Art. 50(2)", AiActClass.Transparency, "2026-08-01", "2026-08-02", "2026-12-02" },
        { "Art. 50(2)", AiActClass.Transparency, "2026-08-02", "2026-08-02", "2026-08-02" },
        { "Art. 50(1)", AiActClass.Transparency, "2026-08-01", "2026-08-02", "2026-08-02" },
        { "Art. 57", AiActClass.Minimal, null, "2026-08-02", "2027-08-02" },
        { "Art. 60a", AiActClass.Minimal, null, null, "2026-08-02" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Days_are_those_of_Article_113(string provision, AiActClass @class, string? placed, string? original, string from)
    {
        var application = AiActCalendar.Of(ProvisionNumber.Parse(provision), @class, Day(placed));
        Assert.Equal(Day(original), application.Original);
        Assert.Equal(Day(from), application.From);
        Assert.False(application.IsUnresolved);
        Assert.True(EuAiAct.Edition2026.Catalog.TryFind(application.Basis, out _), application.Basis.ToString());
    }

    [Fact]
    public void Systems_for_public_authorities_that_were_there_before_have_until_2030()
        => Assert.Equal(new LocalDate(2030, 8, 2), AiActCalendar.Of(ProvisionNumber.Parse("Art. 9"), AiActClass.HighRiskAnnexIII, new(2026, 1, 1), forPublicAuthorities: true).From);

    [Fact]
    public void A_system_that_was_there_before_is_reached_once_its_design_changes()
        => Assert.Equal(
            "It was on the market before 2027-12-02: the duties reach it once its design changes significantly (Article 111(2)).",
            AiActCalendar.Of(ProvisionNumber.Parse("Art. 9"), AiActClass.HighRiskAnnexIII, new(2027, 12, 1)).Note);

    /// <summary>ACT-010: both days are shown, and the status is unresolved in between.</summary>
    [Theory]
    [InlineData("Art. 43")]
    [InlineData("Art. 47")]
    [InlineData("Art. 48")]
    [InlineData("Art. 49(2)")]
    [InlineData("Art. 72")]
    [InlineData("Art. 73")]
    [InlineData("Art. 86")]
    public void What_rests_on_the_moved_duties_is_unresolved(string provision)
    {
        var application = AiActCalendar.Of(ProvisionNumber.Parse(provision));
        Assert.Equal(AiActApplicability.NotYet, application.On(new(2026, 8, 1)));
        Assert.Equal(AiActApplicability.Unresolved, application.On(new(2026, 8, 2)));
        Assert.Equal(AiActApplicability.Unresolved, application.On(new(2027, 12, 1)));
        Assert.Equal(AiActApplicability.Applies, application.On(new(2027, 12, 2)));
        Assert.Equal(new LocalDate(2028, 8, 2), AiActCalendar.Of(ProvisionNumber.Parse(provision), AiActClass.HighRiskAnnexI).DutiesFrom);
    }

    [Fact]
    public void The_days_are_told_in_one_phrase()
    {
        Assert.Equal("from 2027-12-02 (was 2026-08-02)", AiActCalendar.Of(ProvisionNumber.Parse("Art. 9")).ToString());
        Assert.Equal("from 2025-02-02", AiActCalendar.Of(ProvisionNumber.Parse("Art. 4")).ToString());
        Assert.Equal("from 2026-08-02 by its text, from 2027-12-02 by the duties that it presupposes: unresolved", AiActCalendar.Of(ProvisionNumber.Parse("Art. 43")).ToString());
    }

    [Fact]
    public void What_is_no_article_is_refused()
        => Assert.StartsWith("\"A.5.1\" is no article or annex of the EU AI Act; write Art. 9", Assert.Throws<ArgumentException>(() => AiActCalendar.Of(ProvisionNumber.Parse("A.5.1"))).Message, StringComparison.Ordinal);

    /// <summary>Each row of the map, with its original and amended day, and whether that is unresolved.</summary>
    [SharedFact]
    public void Days_are_those_of_the_map()
    {
        foreach (var row in Shared.Json("domain/ai-act-map.json").GetProperty("rows").EnumerateArray())
        {
            var article = ProvisionNumber.Parse(Text(row, "article").Split(" / ")[0].Replace("53-55", "53", StringComparison.Ordinal));
            var application = AiActCalendar.Of(article);
            Assert.Equal((article, Day(Text(row, "appliesOriginal")), Day(Text(row, "appliesAmended")), Text(row, "dateStatus") == "unresolved"), (article, application.Original, application.From, application.IsUnresolved));
        }
    }

    private static string Text(JsonElement row, string member) => row.GetProperty(member).GetString()!;

    private static LocalDate? Day(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;
}
