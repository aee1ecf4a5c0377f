using System.Text.Json;

namespace Iso.Standards;

/// <summary>Holds a catalog against the facts in <see cref="Shared"/>, entry by entry.</summary>
public static class AgainstFacts
{
    /// <summary>The kinds of documented information, as the facts name them.</summary>
    private static readonly Dictionary<string, DocumentedInformationKind> Kinds = new(StringComparer.Ordinal)
    {
        ["available"] = DocumentedInformationKind.Available,
        ["available as evidence"] = DocumentedInformationKind.AvailableAsEvidence,
        ["available to the extent necessary"] = DocumentedInformationKind.Available,
        ["retain"] = DocumentedInformationKind.Retain,
        ["maintain"] = DocumentedInformationKind.Maintain,
        ["maintain_and_retain"] = DocumentedInformationKind.MaintainAndRetain,
        ["produce"] = DocumentedInformationKind.Produce,
        ["formulate"] = DocumentedInformationKind.Formulate,
        ["document"] = DocumentedInformationKind.Document,
        ["general"] = DocumentedInformationKind.General,
        ["control"] = DocumentedInformationKind.Control,
        ["amend"] = DocumentedInformationKind.Amend,
        ["needed"] = DocumentedInformationKind.Needed,
    };

    private static readonly Dictionary<string, Confidence> Confidences = new(StringComparer.Ordinal)
    {
        ["high"] = Confidence.High,
        ["medium-high"] = Confidence.MediumHigh,
        ["medium"] = Confidence.Medium,
        ["medium-low"] = Confidence.MediumLow,
        ["low"] = Confidence.Low,
    };

    public static Confidence ConfidenceOf(string name) => Confidences[name];

    /// <summary>The catalog has these clauses and no others, with their titles, parents and items.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="facts">The list of clauses; a title of null says that there is none.</param>
    public static void AssertClauses(Catalog catalog, IEnumerable<JsonElement> facts)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var clauses = facts.ToList();
        Assert.Equal(clauses.Select(fact => $"{fact.Text("id")} {fact.TextOrNull("title")}".TrimEnd()), catalog.Clauses.Select(clause => clause.ToString()));
        Assert.All(catalog.Clauses.Zip(clauses), pair =>
        {
            var (clause, fact) = pair;
            Assert.Equal(fact.TextOrNull("parent"), clause.Parent?.Number.ToString());
            Assert.Equal(fact.GetProperty("leaf").GetBoolean(), clause.IsLeaf);
            Assert.Equal(fact.GetProperty("level").GetInt32(), clause.Number.ToString().Split('.').Length);
        });
        Assert.Equal(clauses.SelectMany(ItemsOf), catalog.Provisions.Where(provision => provision.Kind == ProvisionKind.Item).Select(item => item.Number.ToString()));
    }

    /// <summary>The catalog has these entries of a kind and no others, with their titles; <c>group</c>, <c>category</c> or <c>subgroup</c> is where they stand.</summary>
    public static void AssertEntries(IEnumerable<Provision> entries, IEnumerable<JsonElement> facts, params string[] parents)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var (ours, theirs) = (entries.ToList(), facts.ToList());
        Assert.Equal(theirs.Select(fact => $"{fact.Text("id")} {fact.Text("title")}"), ours.Select(entry => entry.ToString()));
        if (parents.Length > 0) Assert.Equal(theirs.Select(fact => parents.Select(name => fact.TextOrNull(name)).First(text => text is not null)), ours.Select(entry => entry.Parent?.Number.ToString()));
    }

    /// <summary>Documented information, down to the item, with kind and confidence; the subjects are words of our own.</summary>
    public static void AssertDocumentedInformation(Catalog catalog, IEnumerable<JsonElement> facts, IEnumerable<string> controls, Confidence ofControls = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var expected = facts
            .Select(fact => (fact.Text("clause") + (fact.TextOrNull("item") is { } item ? $" {item})" : ""), Kinds[fact.Text("kind")], fact.TextOrNull("confidence") is { } name ? Confidences[name] : catalog.Provenance.Confidence))
            .Concat(controls.Select(control => (control, DocumentedInformationKind.Document, ofControls)));
        var actual = catalog.DocumentedInformation
            .Select(entry => (entry.Provision.Number.ToString(), entry.Kind, entry.Confidence == default ? catalog.Provenance.Confidence : entry.Confidence));
        Assert.Equal(expected, actual);
        Assert.All(catalog.DocumentedInformation, entry => Assert.Equal(catalog.Id, entry.Provision.Standard));
    }

    /// <summary>Which clauses of the harmonized structure each clause answers, and the relation that follows from numbers and titles.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="judged">Clauses for which our data say something else than the facts, each with the relation that follows from our data. The test tells why.</param>
    public static void AssertHarmonized(Catalog catalog, IReadOnlyDictionary<string, string> judged)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(judged);
        var facts = Shared.Json("facts/harmonized-structure.json").GetProperty("correspondence").List(catalog.Id.ToString()).ToList();
        Assert.Equal(
            facts.Select(fact => $"{fact.Text("id")} ({string.Join(", ", fact.Texts("hs"))})"),
            catalog.Clauses.Select(clause => $"{clause.Number} ({string.Join(", ", clause.Harmonized!.Clauses.Select(answered => answered.Number))})"));
        Assert.Equal(
            facts.Select(fact => $"{fact.Text("id")} {judged.GetValueOrDefault(fact.Text("id"), fact.Text("relation"))}"),
            catalog.Clauses.Select(clause => $"{clause.Number} {RelationOf(clause)}"));
        Assert.All(catalog.Clauses, clause =>
        {
            Assert.Equal(clause.Harmonized!.Clauses.Count == 0, clause.Harmonized.Relation == HarmonizedRelation.Specific);
            Assert.Equal(RelationOf(clause) == "renumbered", clause.Harmonized.Relation == HarmonizedRelation.Renumbered);
        });
        Assert.All(judged, pair => Assert.NotEqual(facts.Single(fact => fact.Text("id") == pair.Key).Text("relation"), pair.Value));
    }

    /// <summary>How far each subject can be shared, row by row.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="without">The rows that speak of no clause of this standard, as the notes of the rows say.</param>
    public static void AssertShareClasses(Catalog catalog, params string[] without)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var rows = Shared.Json("domain/requirements-data.json").List("shareClasses").ToList();
        Assert.Equal(28, rows.Count);
        Assert.All(without, number => Assert.Contains(rows, row => row.Text("clause") == number));
        Assert.All(rows.Where(row => !without.Contains(row.Text("clause"))), row =>
        {
            IReadOnlyList<Provision> entries = row.Text("clause") == "Annex A" ? catalog.Controls : [catalog[new ProvisionId(catalog.Id, row.Text("clause"))]];
            Assert.NotEmpty(entries);
            Assert.All(entries, entry => Assert.Equal($"{entry.Number} {row.Text("shareClass")}", $"{entry.Number} {entry.Sharing.Class.ToString().ToLowerInvariant()}"));
        });
    }

    /// <summary>The inputs of the management review, in order; the names are words of our own.</summary>
    public static void AssertReviewInputs(Catalog catalog, string name)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var facts = Shared.Json("domain/requirements-data.json").GetProperty("managementReviewInputs").List(name);
        // 9.3.2.c5 is 9.3.2 c) 5) in the facts and here.
        Assert.Equal(facts.Select(fact => ProvisionNumber.Parse(fact.Text("id")).ToString()), catalog.ReviewInputs.Select(input => input.Provision.Number.ToString()));
        Assert.All(catalog.ReviewInputs, input => Assert.Equal(Confidence.Unspecified, input.Confidence));
    }

    /// <summary>Each clause that the short list of documents names is in the long one.</summary>
    public static void AssertDocumentsOfTheShortList(Catalog catalog, string name)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Assert.All(Shared.Json("domain/requirements-data.json").GetProperty("documentedInformation").List(name), row =>
        {
            var number = ProvisionNumber.Parse(row.Text("clause"));
            Assert.Contains(catalog.DocumentedInformation, entry => number.Contains(entry.Provision.Number));
        });
    }

    public static void AssertAmendments(Catalog catalog, IEnumerable<JsonElement> facts)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Assert.Equal(
            facts.Select(fact => $"{fact.Text("id")} {fact.Text("published")} {string.Join(" ", fact.GetProperty("effect").EnumerateObject().Select(change => change.Name))}"),
            catalog.Amendments.Select(amendment => $"{amendment.Name} {NodaTime.Text.LocalDatePattern.Iso.Format(amendment.PublishedOn)} {string.Join(" ", amendment.Changes.Select(change => change.Provision.Number))}"));
    }

    private static IEnumerable<string> ItemsOf(JsonElement clause)
    {
        foreach (var letter in clause.Texts("letters"))
        {
            var item = $"{clause.Text("id")} {letter})";
            yield return item;
            if (!clause.TryGetProperty("numbered", out var numbered)) continue;
            foreach (var digit in numbered.Texts(letter)) yield return $"{item} {digit})";
        }
    }

    /// <summary>The relation in the words of the facts, from what our data say: which clauses are answered, under which number and title, and with what added.</summary>
    private static string RelationOf(Provision clause)
    {
        var harmonized = clause.Harmonized!;
        if (harmonized.Clauses.Count == 0) return "specific";
        if (harmonized.Clauses.Count > 1) return "not_subdivided";
        var answered = HarmonizedStructure.Catalog[harmonized.Clauses[0]];
        if (answered.Number == clause.Number) return HasTitleOf(answered, clause) ? "same" : "same_id_other_title";
        if (!answered.Number.Contains(clause.Number)) return "renumbered";
        return harmonized.Relation == HarmonizedRelation.Extended ? "subdivision_and_specific" : "subdivision";
    }

    private static bool HasTitleOf(Provision answered, Provision clause)
    {
        var title = answered.Title.Replace("XXX", clause.Catalog.Discipline, StringComparison.Ordinal);
        return clause.Title.Length > 0 && char.ToUpperInvariant(title[0]) == char.ToUpperInvariant(clause.Title[0]) && title[1..] == clause.Title[1..];
    }
}
