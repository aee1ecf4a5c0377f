using System.Text.Json;
using Former = Iso.Standards.Iso9001.Edition2015;
using Qms = Iso.Standards.Iso9001.Edition2026;

namespace Iso.Standards.Tests;

/// <summary>ISO 9001:2015, list by list, against the facts that it was written from.</summary>
public sealed class Edition2015SharedTests
{
    private static JsonElement Facts => Shared.Json("facts/iso9001-2015.json");

    [SharedFact]
    public void Clauses_and_items_are_those_of_the_facts() => AgainstFacts.AssertClauses(Former.Catalog, Facts.List("clauses"));

    [SharedFact]
    public void Counts_are_those_of_the_facts()
    {
        var counts = Facts.GetProperty("counts");
        Assert.Equal(91, counts.GetProperty("clauses_total").GetInt32());
        Assert.Equal(65, counts.GetProperty("leaf_clauses").GetInt32());
        Assert.Equal(30, counts.GetProperty("documented_information_entries").GetInt32());
    }

    [SharedFact]
    public void Documented_information_is_that_of_the_facts()
    {
        AgainstFacts.AssertDocumentedInformation(Former.Catalog, Facts.List("documented_information"), []);
        AgainstFacts.AssertDocumentsOfTheShortList(Former.Catalog, "9001:2015");
    }

    [SharedFact]
    public void Review_inputs_are_those_of_the_facts() => AgainstFacts.AssertReviewInputs(Former.Catalog, "9001:2015");

    [SharedFact]
    public void Amendments_are_those_of_the_facts() => AgainstFacts.AssertAmendments(Former.Catalog, Facts.List("amendments"));

    [SharedFact]
    public void Share_classes_are_those_of_the_facts() => AgainstFacts.AssertShareClasses(Former.Catalog, SharedRows.OfOtherStandards);

    [SharedFact]
    public void Answers_the_harmonized_structure_as_the_facts_say() => AgainstFacts.AssertHarmonized(Former.Catalog, SharedRows.Extended);

    [SharedFact]
    public void Edition_and_dates_are_those_of_the_facts()
    {
        var edition = Former.Catalog.Edition;
        var successor = Facts.GetProperty("iso9001_2026");
        var transition = successor.GetProperty("transition");
        Assert.Equal(Facts.GetProperty("edition").GetInt32(), edition.Number);
        Assert.Equal(Day.Of(successor.Text("publication_date")), edition.Superseded!.On);
        Assert.Equal(AgainstFacts.ConfidenceOf(successor.GetProperty("confidence").Text("date")), edition.Superseded.Confidence);
        Assert.Equal(Day.Of(transition.Text("end")), edition.Superseded.TransitionUntil!.On);
        Assert.Equal(AgainstFacts.ConfidenceOf(successor.GetProperty("confidence").Text("transition")), edition.Superseded.TransitionUntil.Confidence);
        // The facts name 2028-03-31 as the day "from" which; CRT-025 says "after" that day. Ours is the first day on which only the successor counts.
        Assert.Equal(Day.Of(transition.Text("accredited_new_certificates_only_to_2026_from")).PlusDays(1), edition.Superseded.SuccessorOnlyFrom!.On);
        Assert.Equal(AgainstFacts.ConfidenceOf(successor.GetProperty("confidence").Text("transition")), edition.Superseded.SuccessorOnlyFrom.Confidence);
    }

    [SharedFact]
    public void Dates_are_those_of_CRT_025()
    {
        var rule = Shared.Json("domain/rules.json").List("rules").Single(rule => rule.Text("id") == "CRT-025").Text("statement");
        var superseded = Former.Catalog.Edition.Superseded!;
        Assert.Contains($"published {superseded.On:uuuu-MM-dd}", rule, StringComparison.Ordinal);
        Assert.Contains($"after {superseded.SuccessorOnlyFrom!.On.PlusDays(-1):uuuu-MM-dd} new certificates only to 2026", rule, StringComparison.Ordinal);
        Assert.Contains($"transition ends {superseded.TransitionUntil!.On:uuuu-MM-dd}", rule, StringComparison.Ordinal);
    }
}

/// <summary>ISO 9001:2026, list by list, against the facts that it was written from.</summary>
public sealed class Edition2026SharedTests
{
    private static JsonElement Facts => Shared.Json("facts/iso9001-2015.json").GetProperty("iso9001_2026");

    [SharedFact]
    public void Clauses_are_those_of_the_facts_and_have_no_items() => AgainstFacts.AssertClauses(Qms.Catalog, Facts.List("clauses"));

    [SharedFact]
    public void Confidence_is_nowhere_higher_than_in_the_facts()
    {
        Assert.Equal(AgainstFacts.ConfidenceOf(Facts.GetProperty("confidence").Text("titles")), Qms.Catalog.Provenance.Confidence);
        Assert.All(Facts.List("clauses"), fact => Assert.True(Qms.Catalog[new ProvisionId(Qms.Id, fact.Text("id"))].Provenance.Confidence <= AgainstFacts.ConfidenceOf(fact.Text("confidence")), fact.Text("id")));
    }

    [SharedFact]
    public void Edition_and_publication_are_those_of_the_facts()
    {
        Assert.True(Facts.GetProperty("published").GetBoolean());
        Assert.Equal(Facts.GetProperty("edition").GetInt32(), Qms.Catalog.Edition.Number);
        Assert.Equal(Day.Of(Facts.Text("publication_date")), Qms.Catalog.Edition.Published!.On);
        Assert.Equal(AgainstFacts.ConfidenceOf(Facts.GetProperty("confidence").Text("date")), Qms.Catalog.Edition.Published.Confidence);
        Assert.Null(Qms.Catalog.Edition.Superseded);
    }

    [SharedFact]
    public void Every_row_of_the_correspondence_with_2015_is_that_of_the_facts()
    {
        var rows = Facts.List("correspondence_2015_to_2026").ToList();
        Assert.Equal(91, rows.Count);
        Assert.Equal(Former.Catalog.Clauses.Select(clause => clause.Number.ToString()), rows.Select(row => row.Text("from")));
        Assert.All(rows, row => Assert.Equal(row.Texts("to"), Qms.Catalog.SuccessorsOf(ProvisionNumber.Parse(row.Text("from"))).Select(clause => clause.Number.ToString())));
        Assert.All(Qms.Catalog.Clauses, clause => Assert.Equal(
            rows.Where(row => row.Texts("to").Contains(clause.Number.ToString())).Select(row => new ProvisionId(Former.Id, row.Text("from"))),
            Qms.Catalog.PredecessorsOf(clause.Id)));
    }

    [SharedFact]
    public void New_and_removed_numbers_are_those_of_the_facts()
    {
        var (before, after) = (Former.Catalog.Clauses.Select(clause => clause.Number.ToString()).ToList(), Qms.Catalog.Clauses.Select(clause => clause.Number.ToString()).ToList());
        Assert.Equal(Facts.Texts("new_ids"), after.Except(before));
        Assert.Equal(Facts.Texts("removed_ids"), before.Except(after));
    }

    [SharedFact]
    public void Changed_titles_are_those_of_the_facts()
        => Assert.Equal(
            Facts.List("title_changes").Select(change => $"{change.Text("id")}: {change.TextOrNull("title_2015")} / {change.TextOrNull("title_2026")}"),
            Qms.Catalog.Clauses
                .Where(clause => Former.Catalog.TryFind(clause.Number.ToString(), out var former) && former.Title != clause.Title)
                .Select(clause => $"{clause.Number}: {Former.Catalog[new ProvisionId(Former.Id, clause.Number)].Title} / {clause.Title}"));

    /// <summary>Where the facts report a change of content, the clause does not count as the same as in 2015.</summary>
    [SharedFact]
    public void Reported_changes_have_summaries_of_their_own()
    {
        // 9.2: the change is one of numbers and titles, which stand in the catalog. 3, Annex A and Annex B are no part of it.
        string[] elsewhere = ["9.2", "3", "Annex A", "Annex B"];
        var changed = Facts.List("content_changes").Select(change => change.Text("clause")).ToList();
        Assert.All(elsewhere, number => Assert.Contains(number, changed));
        Assert.All(changed.Except(elsewhere), number => Assert.Null(Qms.Catalog[new ProvisionId(Qms.Id, number)].SameAs));
    }

    [SharedFact]
    public void Share_classes_are_those_of_the_facts() => AgainstFacts.AssertShareClasses(Qms.Catalog, SharedRows.OfOtherStandards);

    [SharedFact]
    public void Answers_the_harmonized_structure_as_the_facts_say()
        => AgainstFacts.AssertHarmonized(Qms.Catalog, new Dictionary<string, string>(SharedRows.Extended, StringComparer.Ordinal) { ["6.1.3"] = "subdivision_and_specific" });
}

/// <summary>What both editions have in common against the facts.</summary>
internal static class SharedRows
{
    /// <summary>The rows are keyed by subject, with the numbers of ISO/IEC 27001 and 42001: under these numbers ISO 9001 has something else, and it has no annex of controls.</summary>
    public static readonly string[] OfOtherStandards = ["6.1.2", "6.1.3", "6.1.4", "8.2", "8.3", "8.4", "Annex A"];

    /// <summary>
    /// The facts speak of numbers and titles there; in their notes they say that nearly all of ISO 9001 goes beyond the
    /// common text, and our data say so clause by clause.
    /// </summary>
    public static readonly Dictionary<string, string> Extended = new(StringComparer.Ordinal)
    {
        ["5.1.1"] = "subdivision_and_specific",
        ["5.2.1"] = "subdivision_and_specific",
        ["5.2.2"] = "subdivision_and_specific",
        ["6.1.1"] = "subdivision_and_specific",
        ["6.1.2"] = "subdivision_and_specific",
        ["6.2.1"] = "subdivision_and_specific",
        ["7.1.1"] = "subdivision_and_specific",
        ["7.5.3.2"] = "subdivision_and_specific",
        ["10.2.1"] = "subdivision_and_specific",
    };
}
