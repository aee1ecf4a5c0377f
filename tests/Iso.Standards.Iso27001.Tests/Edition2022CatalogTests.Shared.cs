using System.Text.Json;

namespace Iso.Standards;

/// <summary>The catalog, field by field, against the facts that it was written from.</summary>
public sealed partial class Edition2022CatalogTests
{
    private static readonly string[] AttributeNames = ["control_type", "infosec_properties", "cybersecurity_concepts", "operational_capabilities", "security_domains"];

    [SharedFact]
    public void Every_attribute_of_every_control_is_that_of_the_facts()
    {
        var facts = Facts().GetProperty("controls").EnumerateArray().ToList();
        Assert.Equal(93, facts.Count);
        foreach (var fact in facts)
        {
            var control = Control(Text(fact, "id"));
            Assert.Equal([Text(fact, "theme")], Values(control, "theme"));
            Assert.Equal(fact.GetProperty("new_in_2022").GetBoolean(), control.HasAttribute("new_in", "2022"));
            foreach (var name in AttributeNames) Assert.Equal(Texts(fact.GetProperty("attributes").GetProperty(name)), Values(control, name));
        }
    }

    [SharedFact]
    public void Every_attribute_declares_the_values_of_the_facts_in_their_order()
    {
        var facts = Facts().GetProperty("attribute_values");
        foreach (var name in AttributeNames) Assert.Equal(Texts(facts.GetProperty(name)), Catalog.Attributes.Single(attribute => attribute.Name == name).Values);
    }

    [SharedFact]
    public void Every_title_is_that_of_the_facts()
        => Assert.Equal(
            Facts().GetProperty("clauses").EnumerateArray().Concat(Facts().GetProperty("controls").EnumerateArray()).Select(fact => $"{Text(fact, "id")} {Text(fact, "title")}"),
            Catalog.Provisions.Where(provision => provision.Kind is ProvisionKind.Clause or ProvisionKind.Control).Select(provision => provision.ToString()));

    [SharedFact]
    public void Every_clause_has_the_parent_and_the_items_of_the_facts()
    {
        foreach (var fact in Facts().GetProperty("clauses").EnumerateArray())
        {
            var number = Text(fact, "id");
            var clause = Catalog[new ProvisionId(Catalog.Id, number)];
            Assert.Equal(fact.GetProperty("parent").GetString(), clause.Parent?.Number.ToString());
            Assert.Equal(fact.GetProperty("leaf").GetBoolean(), clause.IsLeaf);
            var items = new List<string>();
            foreach (var letter in Texts(fact.GetProperty("letters")))
            {
                items.Add($"{number} {letter})");
                if (!fact.TryGetProperty("numbered", out var numbered) || !numbered.TryGetProperty(letter, out var below)) continue;
                items.AddRange(below.EnumerateArray().Select(digit => $"{number} {letter}) {digit})"));
            }

            Assert.Equal(items, Catalog.Provisions.Where(p => p.Kind == ProvisionKind.Item && p.Number.ToString().StartsWith(number + " ", StringComparison.Ordinal)).Select(p => p.Number.ToString()));
        }
    }

    [SharedFact]
    public void Documented_information_is_that_of_the_facts()
    {
        var facts = Shared.Json("facts/documented-information.json").GetProperty("standards").GetProperty("ISO/IEC 27001:2022");
        var kinds = new Dictionary<string, string>
        {
            ["available"] = "Available",
            ["available as evidence"] = "AvailableAsEvidence",
            ["retain"] = "Retain",
            ["produce"] = "Produce",
            ["formulate"] = "Formulate",
            ["general"] = "General",
            ["control"] = "Control",
        };
        var expected = facts.GetProperty("entries").EnumerateArray()
            .Select(fact => $"{Text(fact, "clause")}{(fact.GetProperty("item").GetString() is { } item ? $" {item})" : "")} {kinds[Text(fact, "kind")]}")
            .Concat(Texts(facts.GetProperty("annex_a_controls_whose_statement_requires_documentation")).Select(control => $"{control} Document"));
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            Catalog.DocumentedInformation.Select(documented => $"{documented.Provision.Number} {documented.Kind}").Order(StringComparer.Ordinal));
    }

    [SharedFact]
    public void Every_row_of_the_transition_from_2013_is_that_of_the_facts()
    {
        var facts = Shared.Json("facts/iso27001-2013-to-2022.json");
        var rows = facts.GetProperty("controls").EnumerateArray().ToList();
        Assert.Equal(114, rows.Count);
        foreach (var row in rows) Assert.Equal(Texts(row.GetProperty("to")), Successors(Text(row, "from")));
    }

    [SharedFact]
    public void The_amendment_is_that_of_the_facts()
    {
        var fact = Assert.Single(Facts().GetProperty("amendments").EnumerateArray());
        var amendment = Assert.Single(Catalog.Amendments);
        Assert.Equal(Text(fact, "id"), amendment.Name);
        Assert.Equal(Text(fact, "published"), NodaTime.Text.LocalDatePattern.Iso.Format(amendment.PublishedOn));
        Assert.Equal(fact.GetProperty("effect").EnumerateObject().Select(change => change.Name), amendment.Changes.Select(change => change.Provision.Number.ToString()));
    }

    private static JsonElement Facts() => Shared.Json("facts/iso27001-2022.json");

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(element => element.GetString()!);
}
