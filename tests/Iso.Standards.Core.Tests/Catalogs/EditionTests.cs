namespace Iso.Standards;

/// <summary>Where an edition stands, day by day around each of its dates.</summary>
public sealed class EditionTests
{
    private static readonly Edition Known = new() { Published = On("2015-06-15") };

    private static readonly Edition Superseded = Known with
    {
        Superseded = new() { By = StandardId.Parse("X:2"), On = Day.Of("2020-03-01"), TransitionUntil = On("2023-02-28"), SuccessorOnlyFrom = On("2021-09-01") },
    };

    [Fact]
    public void Without_a_publication_nothing_is_known()
    {
        Assert.Equal(EditionStatus.Unknown, new Edition().StatusOn(Day.Of("2026-01-01")));
        Assert.Equal(EditionStatus.Unknown, (Superseded with { Published = null }).StatusOn(Day.Of("2026-01-01")));
    }

    [Theory]
    [InlineData("2015-06-14", EditionStatus.NotPublished)]
    [InlineData("2015-06-15", EditionStatus.InForce)]
    [InlineData("2999-12-31", EditionStatus.InForce)]
    public void Is_in_force_from_its_publication(string day, EditionStatus status) => Assert.Equal(status, Known.StatusOn(Day.Of(day)));

    [Theory]
    [InlineData("2015-06-14", EditionStatus.NotPublished)]
    [InlineData("2020-02-29", EditionStatus.InForce)]
    [InlineData("2020-03-01", EditionStatus.InTransition)]
    [InlineData("2021-09-01", EditionStatus.InTransition)]
    [InlineData("2023-02-28", EditionStatus.InTransition)]
    [InlineData("2023-03-01", EditionStatus.Withdrawn)]
    public void Is_in_transition_from_the_next_edition_to_the_last_day(string day, EditionStatus status) => Assert.Equal(status, Superseded.StatusOn(Day.Of(day)));

    [Theory]
    [InlineData("2020-02-29", EditionStatus.InForce)]
    [InlineData("2020-03-01", EditionStatus.InTransition)]
    [InlineData("2023-02-28", EditionStatus.InTransition)]
    [InlineData("2023-03-01", EditionStatus.Withdrawn)]
    public void While_the_transition_lasts_the_withdrawal_does_not_count(string day, EditionStatus status)
        => Assert.Equal(status, (Superseded with { Withdrawn = On("2020-03-01") }).StatusOn(Day.Of(day)));

    [Theory]
    [InlineData("2020-02-29", EditionStatus.InForce)]
    [InlineData("2020-03-01", EditionStatus.Unknown)]
    [InlineData("2021-01-01", EditionStatus.Withdrawn)]
    public void Where_no_transition_is_known_nobody_knows_how_long_a_replaced_edition_may_be_used(string day, EditionStatus status)
        => Assert.Equal(status, (Known with { Superseded = new() { By = StandardId.Parse("X:2"), On = Day.Of("2020-03-01") }, Withdrawn = On("2021-01-01") }).StatusOn(Day.Of(day)));

    [Theory]
    [InlineData("2022-07-31", EditionStatus.InForce)]
    [InlineData("2022-08-01", EditionStatus.Withdrawn)]
    public void Can_be_withdrawn_without_a_successor(string day, EditionStatus status) => Assert.Equal(status, (Known with { Withdrawn = On("2022-08-01") }).StatusOn(Day.Of(day)));

    [Fact]
    public void Reads_all_its_dates_from_a_file()
    {
        var edition = Catalog.Read(new MemoryStream("""
            { "standard": "X:1", "title": "t", "edition": { "number": 3,
              "published": { "on": "2015-06-15", "confidence": "high" },
              "superseded": { "by": "X:2", "on": "2020-03-01", "confidence": "medium",
                "transitionUntil": { "on": "2023-02-28", "note": "n" }, "successorOnlyFrom": { "on": "2021-09-01", "confidence": "low" } },
              "withdrawn": { "on": "2023-03-01" } } }
            """u8.ToArray())).Edition;
        Assert.Equal(
            new Edition
            {
                Number = 3,
                Published = new() { On = Day.Of("2015-06-15"), Confidence = Confidence.High },
                Superseded = new()
                {
                    By = StandardId.Parse("X:2"),
                    On = Day.Of("2020-03-01"),
                    Confidence = Confidence.Medium,
                    TransitionUntil = new() { On = Day.Of("2023-02-28"), Note = "n" },
                    SuccessorOnlyFrom = new() { On = Day.Of("2021-09-01"), Confidence = Confidence.Low },
                },
                Withdrawn = On("2023-03-01"),
            },
            edition);
        Assert.Equal(new Edition(), Catalog.Read(new MemoryStream("""{ "standard": "X:1", "title": "t" }"""u8.ToArray())).Edition);
    }

    private static DatedFact On(string day) => new() { On = Day.Of(day) };
}
