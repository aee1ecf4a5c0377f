using System.Text.RegularExpressions;

namespace Iso.Standards;

/// <summary>What holds for the summaries of every catalog: each helps a developer, is of our own making, and is written for its one entry.</summary>
public abstract partial class SummaryChecks(Catalog catalog)
{
    /// <summary>How many words two summaries may have in common in one run.</summary>
    private const int LongestRun = 5;

    /// <summary>Words that carry no meaning of their own; they count for no overlap with a title.</summary>
    private static readonly HashSet<string> Small = new(
        "a an and are as at be been before behind but by can do does for from has have how if in into is it its lest may more most no nor not of off on once one only or other others out so such than that the their them there these they this those through to too under up upon was what when where whether which who whose why will with without".Split(' '),
        StringComparer.Ordinal);

    private readonly List<Provision> _summarized = [.. catalog.Provisions.Where(provision => provision.Kind != ProvisionKind.Item)];

    [Fact]
    public void Every_entry_but_an_item_has_one()
        => Assert.All(catalog.Provisions, provision => Assert.True(provision.Kind == ProvisionKind.Item == (provision.Summary.Length == 0), $"{provision}: \"{provision.Summary}\""));

    [Fact]
    public void Is_a_sentence_or_two_of_forty_to_three_hundred_characters()
        => Assert.All(_summarized, provision =>
        {
            Assert.InRange(provision.Summary.Length, 40, 300);
            AssertSentence(provision.Summary);
        });

    [Fact]
    public void Takes_at_most_half_of_its_content_words_from_the_title()
        => Assert.All(_summarized, provision =>
        {
            var title = Words(provision.Title).ToHashSet(StringComparer.Ordinal);
            var content = Words(provision.Summary).Where(word => !Small.Contains(word)).Distinct(StringComparer.Ordinal).ToList();
            var taken = content.Where(title.Contains).ToList();
            Assert.True(taken.Count * 2 <= content.Count, $"{provision.Number}: {taken.Count} of {content.Count} words stand in the title: {string.Join(", ", taken)}.");
        });

    [Fact]
    public void Speaks_in_no_word_of_obligation_that_a_standard_speaks_in()
        => Assert.All(_summarized, provision => Assert.DoesNotContain("shall", Words(provision.Summary)));

    [Fact]
    public void No_two_are_equal()
        => Assert.Empty(_summarized.GroupBy(provision => provision.Summary, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => string.Join(", ", same.Select(provision => provision.Number))));

    [Fact]
    public void No_two_share_a_run_of_six_words()
    {
        var owners = new Dictionary<string, ProvisionNumber>(StringComparer.Ordinal);
        Assert.All(_summarized, provision =>
        {
            var words = Words(provision.Summary).ToList();
            Assert.True(words.Count > LongestRun, $"{provision.Number} has {words.Count} words.");
            for (var i = 0; i + LongestRun < words.Count; i++)
            {
                var run = string.Join(' ', words.Skip(i).Take(LongestRun + 1));
                Assert.True(owners.TryAdd(run, provision.Number) || owners[run] == provision.Number, $"{provision.Number} and {owners[run]} share \"{run}\".");
            }
        });
    }

    /// <summary>What is said of sharing and of the harmonized structure stands beside the summaries and reads like them.</summary>
    [Fact]
    public void How_to_share_and_what_is_added_are_sentences_too()
        => Assert.All(_summarized, provision =>
        {
            if (provision.Sharing.How is { } how) AssertSentence(how);
            if (provision.Harmonized?.Adds is { } adds) AssertSentence(adds);
        });

    private static void AssertSentence(string text)
    {
        Assert.Equal(text.Trim(), text);
        Assert.True(text[^1] is '.' or '?', text);
        Assert.True(char.IsUpper(text[0]), text);
        Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value.ToUpperInvariant().ToLowerInvariant());

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
