using System.Text.Json;

namespace Iso.Standards;

/// <summary>The frameworks as catalogs, against ../shared where that is at hand.</summary>
public sealed class FrameworkTests
{
    [SharedFact]
    public void Subcategories_categories_and_functions_of_the_csf_are_those_of_nist()
        => Assert.Equal(Ids("nist-csf-2.0", "functions", "categories", "subcategories"), Numbers(NistCsf.Version2.Catalog));

    [SharedFact]
    public void Subcategories_categories_and_functions_of_the_ai_rmf_are_those_of_nist()
        => Assert.Equal(Ids("nist-ai-rmf-1.0", "functions", "categories", "subcategories"), Numbers(NistAiRmf.Version1.Catalog));

    [SharedFact]
    public void Criteria_and_series_are_those_of_the_trust_services_criteria()
        => Assert.Equal(Ids("soc2-tsc-2017", "series", "criteria"), Numbers(Soc2.Edition2017.Catalog));

    [SharedFact]
    public void Articles_of_the_gdpr_have_the_titles_of_the_law()
        => Assert.Equal(
            Framework("gdpr").List("articles").Select(article => (article.Text("id"), article.Text("title"))),
            Gdpr.Edition2016.Catalog.Clauses.Select(article => (article.Number.ToString(), article.Title)));

    [SharedFact]
    public void Articles_and_annexes_of_the_original_act_have_the_titles_of_the_law()
    {
        var facts = Shared.Json("facts/eu-ai-act-articles.json");
        Assert.Equal(
            facts.List("articles").Select(article => (article.Text("id"), article.Text("title")))
                .Concat(facts.List("annexes").Where(annex => annex.GetProperty("in_original").GetBoolean()).Select(annex => ($"Annex {annex.Text("id")}", annex.Text("title")))),
            EuAiAct.Edition2024.Catalog.Clauses.Select(article => (article.Number.ToString(), article.Title)));
    }

    [SharedFact]
    public void The_amended_act_has_what_was_inserted_and_the_new_headings()
    {
        var facts = Shared.Json("facts/eu-ai-act-articles.json");
        var amended = EuAiAct.Edition2026.Catalog;
        Assert.Equal((119, 14), (facts.GetProperty("counts").GetProperty("articles_after_2026_1744").GetInt32(), facts.GetProperty("counts").GetProperty("annexes_after_2026_1744").GetInt32()));
        Assert.Equal((119, 14), (amended.Clauses.Count(c => c.Number.ToString().StartsWith("Art.", StringComparison.Ordinal)), amended.Clauses.Count(c => c.Number.ToString().StartsWith("Annex", StringComparison.Ordinal))));
        foreach (var inserted in facts.GetProperty("amendment_2026").List("inserted_articles")) Assert.Equal(inserted.Text("title"), amended[new ProvisionId(amended.Id, inserted.Text("id"))].Title);
        foreach (var changed in facts.GetProperty("amendment_2026").List("changed_headings")) Assert.Equal(changed.Text("title_new"), amended[new ProvisionId(amended.Id, $"Art. {changed.Text("number")}")].Title);
    }

    [Theory]
    [InlineData("EU AI Act:2024", "Art. 10(2)(f)", true)]
    [InlineData("EU AI Act:2024", "Art. 10(5)", true)]
    [InlineData("EU AI Act:2026", "Art. 10(5)", false)]
    [InlineData("EU AI Act:2024", "Art. 5(1)(ba)", false)]
    [InlineData("EU AI Act:2026", "Art. 5(1)(ba)", true)]
    [InlineData("EU AI Act:2026", "Art. 50(2)", true)]
    [InlineData("EU AI Act:2024", "Annex IV 2(b)", true)]
    [InlineData("EU AI Act:2024", "Annex III 1(a)", true)]
    [InlineData("EU AI Act:2026", "Annex VII, point 4.2(c)", true)]
    [InlineData("EU AI Act:2026", "Annex VII 3.5", false)]
    [InlineData("EU AI Act:2026", "Annex VIII, Section A, point 13", true)]
    [InlineData("EU AI Act:2024", "Annex VIII, Section B, point 9", true)]
    [InlineData("EU AI Act:2026", "Annex VIII, Section B, point 9", false)]
    [InlineData("EU AI Act:2026", "Annex XI, Section 2, point 3", true)]
    [InlineData("EU AI Act:2026", "Annex XI 2(e)", true)]
    [InlineData("EU AI Act:2026", "Annex XIII(g)", true)]
    [InlineData("GDPR:2016", "Art. 32(1)(b)", true)]
    [InlineData("GDPR:2016", "Art. 100", false)]
    public void Paragraphs_and_points_are_addressable(string law, string number, bool exists)
        => Assert.Equal(exists, AllCatalogs.Library.TryFind(new ProvisionId(StandardId.Parse(law), number), out _));

    [Fact]
    public void Version_in_force_on_a_day_is_told()
    {
        Assert.Equal(EditionStatus.InForce, EuAiAct.Edition2026.Catalog.Edition.StatusOn(new(2026, 11, 22)));
        Assert.Equal(EditionStatus.InForce, EuAiAct.Edition2024.Catalog.Edition.StatusOn(new(2026, 1, 1)));
        Assert.Equal(EditionStatus.Withdrawn, EuAiAct.Edition2024.Catalog.Edition.StatusOn(new(2026, 11, 22)));
    }

    private static JsonElement Framework(string id) => Shared.Json("facts/frameworks.json").List("frameworks").Single(framework => framework.Text("id") == id);

    private static IEnumerable<string> Ids(string framework, params string[] lists)
        => lists.SelectMany(list => Framework(framework).List(list).Select(entry => entry.Text("id"))).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Numbers(Catalog catalog) => catalog.Provisions.Select(provision => provision.Number.ToString()).Order(StringComparer.Ordinal);
}
