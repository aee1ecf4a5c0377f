using System.Text.RegularExpressions;

namespace Iso.Standards;

/// <summary>A summary helps a developer, is of our own making, and is written for its one entry.</summary>
public sealed partial class Edition2022SummaryTests
{
    /// <summary>Words that carry no meaning of their own; they count for no overlap with a title.</summary>
    private static readonly HashSet<string> Small = new(
        "a an and are as at be been before behind but by can do does for from has have how if in into is it its lest may more most no nor not of off on once one only or other others out so such than that the their them there these they this those through to too under up upon was what when where whether which who whose why will with without".Split(' '),
        StringComparer.Ordinal);

    public static TheoryData<string> Summarized
        => [.. Iso27001.Edition2022.Catalog.Provisions.Where(provision => provision.Kind != ProvisionKind.Item).Select(provision => provision.Number.ToString())];

    [Fact]
    public void Clauses_and_themes_and_controls_have_one_and_items_have_none()
    {
        Assert.Equal(41 + 4 + 93, Summarized.Count);
        Assert.All(Iso27001.Edition2022.Catalog.Provisions, provision => Assert.Equal(provision.Kind == ProvisionKind.Item, provision.Summary.Length == 0));
    }

    [Theory]
    [MemberData(nameof(Summarized))]
    public void Is_a_sentence_or_two_of_forty_to_three_hundred_characters(string number)
    {
        var summary = Entry(number).Summary;
        Assert.InRange(summary.Length, 40, 300);
        Assert.Equal(summary.Trim(), summary);
        Assert.True(summary[^1] is '.' or '?');
        Assert.True(char.IsUpper(summary[0]));
        Assert.DoesNotContain("  ", summary, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Summarized))]
    public void Takes_at_most_half_of_its_content_words_from_the_title(string number)
    {
        var entry = Entry(number);
        var title = Words(entry.Title).ToHashSet(StringComparer.Ordinal);
        var content = Words(entry.Summary).Where(word => !Small.Contains(word)).Distinct(StringComparer.Ordinal).ToList();
        var taken = content.Where(title.Contains).ToList();
        Assert.True(taken.Count * 2 <= content.Count, $"{taken.Count} of {content.Count} words stand in the title: {string.Join(", ", taken)}.");
    }

    [Theory]
    [MemberData(nameof(Summarized))]
    public void Speaks_in_no_words_of_obligation_that_a_standard_speaks_in(string number)
        => Assert.DoesNotContain(Words(Entry(number).Summary), word => word == "shall");

    [Fact]
    public void No_two_are_equal() => Assert.Equal(138, All().Select(entry => entry.Summary).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void No_two_share_a_run_of_six_words()
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in All())
        {
            var words = Words(entry.Summary).ToList();
            Assert.True(words.Count > 6);
            for (var i = 0; i + 6 <= words.Count; i++)
            {
                var run = string.Join(' ', words.Skip(i).Take(6));
                var number = entry.Number.ToString();
                Assert.True(owners.TryAdd(run, number) || owners[run] == number, $"{number} and {owners[run]} share \"{run}\".");
            }
        }
    }

    private static IEnumerable<Provision> All() => Iso27001.Edition2022.Catalog.Provisions.Where(provision => provision.Kind != ProvisionKind.Item);

    private static Provision Entry(string number) => Iso27001.Edition2022.Catalog[new ProvisionId(Iso27001.Edition2022.Id, number)];

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value.ToUpperInvariant().ToLowerInvariant());

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
