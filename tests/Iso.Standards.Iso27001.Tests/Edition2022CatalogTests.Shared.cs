using System.Text.Json;

namespace Iso.Standards;

/// <summary>The catalog, list by list, against the facts that it was written from.</summary>
public sealed partial class Edition2022CatalogTests
{
    private static readonly string[] AttributeNames = ["control_type", "infosec_properties", "cybersecurity_concepts", "operational_capabilities", "security_domains"];

    [SharedFact]
    public void Clauses_and_items_are_those_of_the_facts() => AgainstFacts.AssertClauses(Catalog, Facts().List("clauses"));

    [SharedFact]
    public void Controls_are_those_of_the_facts()
    {
        AgainstFacts.AssertEntries(Catalog.Controls, Facts().List("controls"));
        // A.5.1 is 5.1 in ISO/IEC 27002.
        Assert.Equal(Facts().List("controls").Select(fact => "A." + fact.Text("iso27002_clause")), Catalog.Controls.Select(control => control.Number.ToString()));
    }

    [SharedFact]
    public void Every_attribute_of_every_control_is_that_of_the_facts()
    {
        var facts = Facts().List("controls").ToList();
        Assert.Equal(93, facts.Count);
        foreach (var fact in facts)
        {
            var control = Control(fact.Text("id"));
            Assert.Equal([fact.Text("theme")], Values(control, "theme"));
            Assert.Equal(fact.GetProperty("new_in_2022").GetBoolean(), control.HasAttribute("new_in", "2022"));
            foreach (var name in AttributeNames) Assert.Equal(fact.GetProperty("attributes").Texts(name), Values(control, name));
        }
    }

    [SharedFact]
    public void Every_attribute_declares_the_values_of_the_facts_in_their_order()
    {
        var facts = Facts().GetProperty("attribute_values");
        foreach (var name in AttributeNames) Assert.Equal(facts.Texts(name), Catalog.Attributes.Single(attribute => attribute.Name == name).Values);
    }

    [SharedFact]
    public void Counts_are_those_of_the_facts()
    {
        var counts = Facts().GetProperty("counts");
        Assert.Equal([41, 7, 30, 93, 11], new[] { "clauses_total", "top_level", "leaf_subclauses", "controls", "new_controls" }.Select(name => counts.GetProperty(name).GetInt32()));
        Assert.Equal([37, 8, 14, 34], counts.GetProperty("themes").EnumerateObject().Select(theme => theme.Value.GetInt32()));
        foreach (var name in AttributeNames)
        {
            Assert.All(Facts().GetProperty("attribute_statistics").GetProperty(name).EnumerateObject(), value => Assert.Equal(value.Value.GetInt32(), Catalog.Controls.Count(control => control.HasAttribute(name, value.Name))));
        }
    }

    [SharedFact]
    public void Titles_of_ISO_IEC_27002_are_aliases()
    {
        // Three more spellings are read, from the disagreements of the facts: the right word for PII, and two that some pages print.
        string[] more = ["A.5.34 Privacy and protection of personally identifiable information (PII)", "A.8.17 Clock synchronisation", "A.8.25 Secure development lifecycle"];
        Assert.Equal(
            Facts().List("controls").Where(fact => fact.TextOrNull("title_27002") is not null).Select(fact => $"{fact.Text("id")} {fact.Text("title_27002")}").Concat(more).Order(StringComparer.Ordinal),
            Catalog.Provisions.SelectMany(provision => provision.Aliases, (provision, alias) => $"{provision.Number} {alias}").Order(StringComparer.Ordinal));
    }

    [SharedFact]
    public void Documented_information_is_that_of_the_facts()
    {
        var facts = Shared.Json("facts/documented-information.json").GetProperty("standards").GetProperty("ISO/IEC 27001:2022");
        AgainstFacts.AssertDocumentedInformation(Catalog, facts.List("entries"), facts.Texts("annex_a_controls_whose_statement_requires_documentation"), Confidence.High);
        AgainstFacts.AssertDocumentsOfTheShortList(Catalog, "27001:2022");
    }

    [SharedFact]
    public void Review_inputs_are_those_of_the_facts() => AgainstFacts.AssertReviewInputs(Catalog, "27001:2022");

    /// <summary>6.1.4 and 8.4 are the impact assessment of ISO/IEC 42001.</summary>
    [SharedFact]
    public void Share_classes_are_those_of_the_facts() => AgainstFacts.AssertShareClasses(Catalog, "6.1.4", "8.4");

    [SharedFact]
    public void Answers_the_harmonized_structure_as_the_facts_say() => AgainstFacts.AssertHarmonized(Catalog, new Dictionary<string, string>());

    [SharedFact]
    public void Every_row_of_the_transition_from_2013_is_that_of_the_facts()
    {
        var rows = Transition().List("controls").ToList();
        Assert.Equal(114, rows.Count);
        Assert.Equal(115, rows.Sum(row => row.Texts("to").Count()));
        Assert.All(rows, row => Assert.Equal(row.Texts("to"), Successors(row.Text("from"))));
    }

    [SharedFact]
    public void Every_row_of_the_way_back_to_2013_is_that_of_the_facts()
    {
        var rows = Transition().List("reverse").ToList();
        Assert.Equal(Catalog.Controls.Select(control => control.Number.ToString()), rows.Select(row => row.Text("to")));
        Assert.All(rows, row => Assert.Equal(row.Texts("from"), Predecessors(row.Text("to"))));
        Assert.Equal(Transition().List("new_controls_2022").Select(row => $"{row.Text("id")} {row.Text("title")}"), Catalog.Controls.Where(control => Catalog.PredecessorsOf(control.Id).Count == 0).Select(control => control.ToString()));
        Assert.Empty(Transition().List("deleted_without_successor"));
    }

    [SharedFact]
    public void Every_clause_of_2013_went_where_the_facts_say()
    {
        var rows = Transition().List("clauses").ToList();
        Assert.Equal(26, rows.Count);
        Assert.All(rows, row => Assert.Equal(row.Texts("to"), Successors(row.Text("from"))));
        Assert.Equal(Transition().Texts("new_clauses_2022"), Catalog.Clauses.Where(clause => clause.IsLeaf && Catalog.PredecessorsOf(clause.Id).Count == 0).Select(clause => clause.Number.ToString()));
        // The rows are those of the clauses with nothing below. Our data say of the headings that they stayed what they were; 9.2 and 9.3 became headings.
        string[] headings = ["4", "5", "6", "6.1", "7", "7.5", "8", "9", "10"];
        Assert.DoesNotContain(rows, row => headings.Contains(row.Text("from")));
        Assert.All(headings, number => Assert.Equal([number], Predecessors(number)));
        Assert.Equal(["9.2", "9.3"], Catalog.Clauses.Where(clause => !clause.IsLeaf && Catalog.PredecessorsOf(clause.Id).Count == 0).Select(clause => clause.Number.ToString()));
    }

    [SharedFact]
    public void The_amendment_is_that_of_the_facts() => AgainstFacts.AssertAmendments(Catalog, Facts().List("amendments"));

    private static JsonElement Facts() => Shared.Json("facts/iso27001-2022.json");

    private static JsonElement Transition() => Shared.Json("facts/iso27001-2013-to-2022.json");

    private static IEnumerable<string> Predecessors(string number) => Catalog.PredecessorsOf(new(Catalog.Id, number)).Select(former => former.Number.ToString());
}
