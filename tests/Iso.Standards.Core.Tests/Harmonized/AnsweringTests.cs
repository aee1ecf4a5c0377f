using System.Text;

namespace Iso.Standards;

/// <summary>Which clauses answer the harmonized structure, in catalogs made up for the purpose.</summary>
public sealed class AnsweringTests
{
    /// <summary>Divides what the structure leaves whole, and has something of its own.</summary>
    private static readonly Catalog Divided = Read("Divided:1", """
        { "number": "6", "title": "Planning", "summary": "s", "harmonized": { "clause": "6", "relation": "core" } },
        { "number": "6.1", "title": "Risks", "summary": "s", "harmonized": { "clause": "6.1", "relation": "core" } },
        { "number": "6.1.1", "title": "General", "summary": "s", "items": ["a)"], "harmonized": { "clause": "6.1", "relation": "core" } },
        { "number": "6.1.2", "title": "Own", "summary": "s", "harmonized": { "relation": "specific" } },
        { "number": "7", "title": "Support", "summary": "s" },
        { "number": "9", "title": "Evaluation", "summary": "s", "harmonized": { "clause": "9", "relation": "core" } },
        { "number": "9.2", "title": "Audit", "summary": "s", "harmonized": { "clause": "9.2", "relation": "core" } },
        { "number": "9.2.1", "title": "General", "summary": "s", "harmonized": { "clause": "9.2.1", "relation": "core" } },
        { "number": "9.2.2", "title": "Programme", "summary": "s", "harmonized": { "clause": "9.2.2", "relation": "core" } }
        """);

    /// <summary>Leaves whole what the structure divides, in two ways of saying so, and has another order.</summary>
    private static readonly Catalog Whole = Read("Whole:1", """
        { "number": "6", "title": "Planning", "summary": "s", "harmonized": { "clause": "6", "relation": "core" } },
        { "number": "6.1", "title": "Risks", "summary": "s", "harmonized": { "clause": "6.1", "relation": "core" } },
        { "number": "9", "title": "Evaluation", "summary": "s", "harmonized": { "clause": "9", "relation": "core" } },
        { "number": "9.2", "title": "Audit", "summary": "s", "harmonized": { "clauses": ["9.2.1", "9.2.2"], "relation": "core" } },
        { "number": "9.3", "title": "Review", "summary": "s", "harmonized": { "clause": "9.3", "relation": "core" } },
        { "number": "10", "title": "Improvement", "summary": "s", "harmonized": { "clause": "10", "relation": "core" } },
        { "number": "10.1", "title": "Faults", "summary": "s", "harmonized": { "clause": "10.2", "relation": "renumbered" } },
        { "number": "10.2", "title": "Getting better", "summary": "s", "harmonized": { "clause": "10.1", "relation": "renumbered" } }
        """);

    [Fact]
    public void Names_the_clause_and_not_what_stands_below_it()
    {
        Assert.Equal(["6.1"], Numbers(Divided.Answering(HarmonizedStructure.RisksAndOpportunities)));
        Assert.Equal(["9.2"], Numbers(Divided.Answering(HarmonizedStructure.InternalAudit)));
        Assert.Equal(["9.2.1"], Numbers(Divided.Answering(HarmonizedStructure.InternalAuditGeneral)));
    }

    [Fact]
    public void Names_what_answers_parts_of_the_clause() => Assert.Equal(["9.2"], Numbers(Whole.Answering(HarmonizedStructure.InternalAudit)));

    [Fact]
    public void Names_the_undivided_whole_for_a_part()
    {
        Assert.Equal(["9.2"], Numbers(Whole.Answering(HarmonizedStructure.InternalAuditProgramme)));
        Assert.Equal(["9.3"], Numbers(Whole.Answering(HarmonizedStructure.ManagementReviewInputs)));
    }

    /// <summary>Clause 6 holds 6.3 in the structure; where nobody asks for planned changes, the heading of clause 6 is no answer.</summary>
    [Fact]
    public void A_heading_answers_for_no_part_that_is_missing_below_it()
    {
        Assert.Empty(Divided.Answering(HarmonizedStructure.PlanningOfChanges));
        Assert.Empty(Whole.Answering(HarmonizedStructure.PlanningOfChanges));
        Assert.Empty(Divided.Answering(HarmonizedStructure.ManagementReview));
    }

    [Fact]
    public void Follows_the_clause_and_not_the_number()
    {
        Assert.Equal(["10.2"], Numbers(Whole.Answering(HarmonizedStructure.ContinualImprovement)));
        Assert.Equal(["10.1"], Numbers(Whole.Answering(HarmonizedStructure.NonconformityAndCorrectiveAction)));
    }

    [Fact]
    public void Is_empty_where_the_catalog_does_not_say_and_for_ids_of_other_standards()
    {
        Assert.Empty(Divided.Answering(HarmonizedStructure.Support));
        Assert.Empty(Divided.Answering(ProvisionId.Parse("Divided:1 6.1")));
        Assert.Empty(Divided.Answering(default));
    }

    [Fact]
    public void Counterparts_answer_the_same_clauses()
    {
        Assert.Equal(["9.2"], Numbers(Whole.CounterpartsOf(Entry(Divided, "9.2.1"))));
        Assert.Equal(["9.2.1", "9.2.2"], Numbers(Divided.CounterpartsOf(Entry(Whole, "9.2"))));
        Assert.Equal(["6.1"], Numbers(Whole.CounterpartsOf(Entry(Divided, "6.1.1"))));
        Assert.Equal(["6.1"], Numbers(Whole.CounterpartsOf(Entry(Divided, "6.1.1 a)"))));
    }

    [Fact]
    public void What_is_specific_or_does_not_say_has_no_counterpart()
    {
        Assert.Empty(Whole.CounterpartsOf(Entry(Divided, "6.1.2")));
        Assert.Empty(Whole.CounterpartsOf(Entry(Divided, "7")));
        Assert.Empty(Divided.CounterpartsOf(Entry(Whole, "10.1")));
    }

    private static IEnumerable<string> Numbers(IEnumerable<Provision> provisions) => provisions.Select(provision => provision.Number.ToString());

    private static Provision Entry(Catalog catalog, string number) => catalog[new ProvisionId(catalog.Id, number)];

    private static Catalog Read(string id, string clauses)
        => Catalog.Read(new MemoryStream(Encoding.UTF8.GetBytes($$"""{ "standard": "{{id}}", "title": "t", "clauses": [ {{clauses}} ] }""")));
}
