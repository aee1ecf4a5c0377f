using Former = Iso.Standards.Iso9001.Edition2015;
using Qms = Iso.Standards.Iso9001.Edition2026;

namespace Iso.Standards;

/// <summary>From ISO 9001:2015 to 2026. Expected values: the correspondence in the shared facts.</summary>
public sealed class TransitionTests
{
    private static readonly Transition Transition = Qms.FromEdition2015;

    [Fact]
    public void Each_clause_lives_on()
    {
        Assert.Equal(92, Transition.Successions.Count);
        Assert.Empty(Transition.Dropped);
        Assert.Empty(Transition.New);
        Assert.Equal(75, Transition.Successions.Count(row => row.Kind == SuccessionKind.Kept));
        Assert.Equal(13, Transition.Successions.Count(row => row.Kind == SuccessionKind.Retitled));
    }

    [Fact]
    public void Risks_and_opportunities_were_parted_and_improvement_moved()
        => Assert.Equal(
            ["6.1.2 → 6.1.2 (split)", "6.1.2 → 6.1.3 (split)", "10.1 → 10.1 (merged)", "10.3 → 10.1 (renumbered)"],
            Transition.Successions.Where(row => row.Kind is not SuccessionKind.Kept and not SuccessionKind.Retitled).Select(row => row.ToString()));

    [Fact]
    public void What_is_not_certain_says_so()
    {
        var general = Assert.Single(Transition.SuccessorsOf(Former.Clauses.C10_1));
        Assert.Equal(Confidence.MediumLow, general.Confidence);
        Assert.NotNull(general.Note);
        // One secondary source only (CRT-025 in the shared rules).
        Assert.Equal(new LocalDate(2029, 9, 30), Transition.Until!.On);
        Assert.Equal(Confidence.MediumLow, Transition.Until.Confidence);
    }

    [Fact]
    public void An_item_is_followed_by_its_clause()
        => Assert.Equal(["8.4.2"], Transition.SuccessorsOf(Former.Clauses.C8_4_2.Item('c', 2)).Select(row => row.Successor.Number.ToString()));

    [SharedFact]
    public void Agrees_with_every_row_of_the_shared_correspondence()
    {
        var rows = Shared.Json("facts/iso9001-2015.json").GetProperty("iso9001_2026").GetProperty("correspondence_2015_to_2026").EnumerateArray().ToList();
        Assert.Equal(91, rows.Count);
        foreach (var row in rows)
        {
            var expected = row.GetProperty("relation").GetString() is "same" ? "kept" : row.GetProperty("relation").GetString();
            var own = Transition.SuccessorsOf(new(Former.Id, row.GetProperty("from").GetString()!));
            Assert.Equal(row.GetProperty("to").EnumerateArray().Select(to => $"{to.GetString()} {expected}"), own.Select(s => $"{s.Successor.Number} {s.Kind.ToString().ToLowerInvariant()}"));
        }
    }
}
