using static Iso.Standards.ProvisionResult;
using Act = Iso.Standards.EuAiAct.Edition2026;
using Aims = Iso.Standards.Iso42001.Edition2023;
using Former = Iso.Standards.EuAiAct.Edition2024;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2026;

namespace Iso.Standards;

/// <summary>How far results reach another document: what the links bear, and never none because nobody said anything.</summary>
public sealed class CrosswalkCoverageTests
{
    /// <summary>119 articles and 14 annexes (shared/facts/eu-ai-act-articles.json).</summary>
    private const int ProvisionsOfTheAct = 119 + 14;

    [Fact]
    public void Quality_of_data_reaches_a_part_of_Article_10_and_nothing_else()
    {
        // A.7.4 has one rated link into the Act, to Art. 10. Five articles were judged to have no counterpart in ISO/IEC 42001.
        var coverage = Of(new AssessedProvision(Aims.Controls.A7_4, Conforms));

        Assert.Equal(new CoverageFigures { Counted = ProvisionsOfTheAct, Full = 0, Partial = 1, None = 5, Unknown = 127 }, coverage.Figures);
        Assert.Equal("EU AI Act:2026: of 133, 0 in full, 1 in part, 5 none, 127 unknown", coverage.ToString());
        Assert.Equal(["Art. 10"], Numbers(coverage, CrosswalkReach.Partial));
        Assert.Equal(["Art. 22", "Art. 43", "Art. 47", "Art. 48", "Art. 49"], Numbers(coverage, CrosswalkReach.None));
    }

    [Fact]
    public void Each_row_tells_in_a_sentence_what_follows_and_what_stays_open()
    {
        var coverage = Of(new AssessedProvision(Aims.Controls.A7_4, Conforms));

        Assert.StartsWith(
            "That a part of Art. 10 is met follows from ISO/IEC 42001:2023 A.7.4: ISO/IEC 42001:2023 A.7.4 shares something with EU AI Act:2026 Art. 10; open: criteria of the law's own for data: ",
            Row(coverage, "Art. 10").Sentence,
            StringComparison.Ordinal);
        Assert.Equal("Art. 48 has no counterpart in ISO/IEC 42001:2023; open: the marking, put on once the assessment is done; a certification mark is something else.", Row(coverage, "Art. 48").Sentence);
        Assert.StartsWith("Nothing follows for Art. 5; ISO/IEC 42001:2023 is judged to help with it; open: a legal test against each prohibition", Row(coverage, "Art. 5").Sentence, StringComparison.Ordinal);
        Assert.Equal("Nothing follows for Art. 1.", Row(coverage, "Art. 1").Sentence);
    }

    [Fact]
    public void Each_row_has_its_claims_with_provenance_and_what_was_judged()
    {
        var row = Row(Of(new AssessedProvision(Aims.Controls.A7_4, Conforms)), "Art. 10");

        var claim = Assert.Single(row.Explain().Claims);
        Assert.Equal(KnownPart, claim.Result);
        Assert.Equal([new AssessedProvision(Aims.Controls.A7_4, Conforms)], claim.Sources);
        Assert.Equal("the maintainers of Iso.Standards", Assert.Single(Assert.Single(claim.Steps).Provenance).Publisher);
        var judgement = Assert.Single(row.Judgements);
        Assert.Equal((Aims.Id, SupportLevel.Partial), (judgement.By, judgement.Coverage));
        Assert.NotEmpty(judgement.Provenance);
        Assert.Equal(Act.Provisions.Art10, judgement.Judged);
    }

    [Fact]
    public void No_counterpart_is_said_only_where_every_document_that_was_assessed_has_none()
    {
        // ISO/IEC 27001 alone: 15 provisions were judged to have no counterpart there, Art. 5 among them; ISO/IEC 42001 helps with that one.
        var alone = Of(new AssessedProvision(Isms.Controls.A8_24, Conforms));
        Assert.Equal((0, 15), (alone.Figures.Partial, alone.Figures.None));
        Assert.Equal(CrosswalkReach.None, Row(alone, "Art. 5").State);

        var both = Of(new AssessedProvision(Isms.Controls.A8_24, Conforms), new AssessedProvision(Aims.Controls.A7_4, Conforms));
        Assert.Equal(["Art. 22", "Art. 43", "Art. 47", "Art. 48", "Art. 49"], Numbers(both, CrosswalkReach.None));
        Assert.Equal(CrosswalkReach.Unknown, Row(both, "Art. 5").State);
        Assert.StartsWith("Art. 48 has no counterpart in ISO/IEC 27001:2022 and ISO/IEC 42001:2023; open: ", Row(both, "Art. 48").Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Silence_is_unknown_and_never_none()
    {
        Assert.Equal(ProvisionsOfTheAct, Of().Figures.Unknown);
        // A result that says nothing assesses nothing.
        Assert.Equal(ProvisionsOfTheAct, Of(new AssessedProvision(Aims.Controls.A7_4, Unknown)).Figures.Unknown);
    }

    [Theory]
    // equal
    [InlineData("Art. 12", Conforms, CrosswalkReach.Full)]
    [InlineData("Art. 12", KnownPart, CrosswalkReach.Partial)]
    [InlineData("Art. 12", PartlyConforms, CrosswalkReach.Partial)]
    [InlineData("Art. 12", DoesNotConform, CrosswalkReach.None)]
    // the former article is part of the new one
    [InlineData("Art. 5", Conforms, CrosswalkReach.Partial)]
    [InlineData("Art. 5", DoesNotConform, CrosswalkReach.None)]
    // the new annex is part of the former one: what failed there may have left
    [InlineData("Annex VIII", Conforms, CrosswalkReach.Full)]
    [InlineData("Annex VIII", KnownPart, CrosswalkReach.Unknown)]
    [InlineData("Annex VIII", DoesNotConform, CrosswalkReach.Unknown)]
    // they share something
    [InlineData("Art. 10", Conforms, CrosswalkReach.Partial)]
    [InlineData("Art. 10", DoesNotConform, CrosswalkReach.Unknown)]
    public void State_follows_from_the_relation_and_the_result(string number, ProvisionResult result, CrosswalkReach state)
        => Assert.Equal(state, Row(Of(new AssessedProvision(new(Former.Id, number), result)), number).State);

    [Fact]
    public void All_of_an_article_follows_from_the_same_article_of_the_former_edition()
    {
        // Six provisions are new in 2026 and were judged to have no counterpart.
        var coverage = Of(new AssessedProvision(Former.Provisions.Art12, Conforms));
        Assert.Equal(new CoverageFigures { Counted = ProvisionsOfTheAct, Full = 1, Partial = 0, None = 6, Unknown = 126 }, coverage.Figures);
        Assert.Equal("That all of Art. 12 is met follows from EU AI Act:2024 Art. 12: EU AI Act:2024 Art. 12 asks for the same as EU AI Act:2026 Art. 12.", Row(coverage, "Art. 12").Sentence);

        var failed = Of(new AssessedProvision(Former.Provisions.Art12, DoesNotConform));
        Assert.Equal("That something of Art. 12 is not met follows from EU AI Act:2024 Art. 12: EU AI Act:2024 Art. 12 asks for the same as EU AI Act:2026 Art. 12.", Row(failed, "Art. 12").Sentence);
    }

    [Fact]
    public void Contradiction_is_unknown_and_tells_both_sides()
    {
        var row = Row(Of(new AssessedProvision(Former.Provisions.Art12, Conforms), new AssessedProvision(Act.Provisions.Art12, DoesNotConform)), "Art. 12");
        Assert.Equal((CrosswalkReach.Unknown, true), (row.State, row.IsConflict));
        Assert.Equal([Conforms, DoesNotConform], row.Explain().Claims.Select(claim => claim.Result));
        Assert.StartsWith("What follows for Art. 12 contradicts itself: that all of Art. 12 is met follows from EU AI Act:2024 Art. 12: ", row.Sentence, StringComparison.Ordinal);
        Assert.Contains("; something of Art. 12 is not met, as was assessed", row.Sentence, StringComparison.Ordinal);
        Assert.Equal("EU AI Act:2026 Art. 12: conflict", row.ToString());
    }

    [Fact]
    public void Results_for_the_target_itself_count_even_where_no_crosswalk_names_it()
    {
        var coverage = CrosswalkCoverage.Of(Crosswalks.Network, [new(new(Qms.Id, "4.1"), Conforms), new(new(Qms.Id, "4.2"), DoesNotConform)], Qms.Catalog);
        Assert.DoesNotContain(Qms.Id, Crosswalks.Network.Documents);
        Assert.Equal(["4.1"], Numbers(coverage, CrosswalkReach.Full));
        Assert.Equal(["4.2"], Numbers(coverage, CrosswalkReach.None));
        Assert.Equal(coverage.Figures.Counted - 2, coverage.Figures.Unknown);
        Assert.Equal("All of 4.1 is met, as was assessed.", Row(coverage, "4.1").Sentence);
        Assert.Equal("Something of 4.2 is not met, as was assessed.", Row(coverage, "4.2").Sentence);
        Assert.True(Assert.Single(Row(coverage, "4.1").Explain().Claims).IsDirect);
    }

    [Fact]
    public void States_are_those_that_inference_bears_and_the_figures_add_up()
    {
        var random = new Random(20261126);
        var reached = 0;
        for (var i = 0; i < 8; i++)
        {
            var assessed = Draw.Results(random);
            var inference = Crosswalks.Network.Infer(assessed);
            var documents = assessed.Where(a => a.Result != Unknown).Select(a => a.Provision.Standard).ToHashSet();
            foreach (var document in Crosswalks.Network.Documents)
            {
                var atHand = Crosswalks.All.Where(crosswalk => (crosswalk.To == document && documents.Contains(crosswalk.From)) || (crosswalk.From == document && documents.Contains(crosswalk.To))).ToList();
                var coverage = CrosswalkCoverage.Of(Crosswalks.Network, assessed, AllCatalogs.Library[document].Catalog);
                foreach (var row in coverage.Provisions) AssertBorne(row, inference.Of(row.Provision.Id), atHand);
                var f = coverage.Figures;
                Assert.Equal(f.Counted, f.Full + f.Partial + f.None + f.Unknown);
                Assert.Equal(coverage.Provisions.Count, f.Counted);
                Assert.Equal(Numbers(coverage, CrosswalkReach.Partial).Count(), f.Partial);
                Assert.Equal(Numbers(coverage, CrosswalkReach.Full).Count(), f.Full);
                Assert.Equal(Numbers(coverage, CrosswalkReach.None).Count(), f.None);
                reached += f.Full + f.Partial;
            }
        }

        // Else the test would show nothing.
        Assert.InRange(reached, 200, int.MaxValue);
    }

    private static void AssertBorne(ProvisionReach row, InferredResult inferred, List<Crosswalk> atHand)
    {
        Assert.Equal(inferred.IsConflict, row.IsConflict);
        Assert.Equal(inferred, row.Explain());
        var expected = inferred switch
        {
            { IsConflict: true } => CrosswalkReach.Unknown,
            { Result: Conforms } => CrosswalkReach.Full,
            { Result: KnownPart or PartlyConforms } => CrosswalkReach.Partial,
            { Result: DoesNotConform } => CrosswalkReach.None,
            _ => atHand.Count > 0 && atHand.TrueForAll(crosswalk => HasNone(crosswalk, row.Provision.Id)) ? CrosswalkReach.None : CrosswalkReach.Unknown,
        };
        Assert.Equal(expected, row.State);
        Assert.EndsWith(".", row.Sentence, StringComparison.Ordinal);
    }

    /// <summary>Whether a crosswalk judges that a provision, or else what it stands in, has no counterpart.</summary>
    private static bool HasNone(Crosswalk crosswalk, ProvisionId provision)
    {
        var side = crosswalk.To == provision.Standard ? CrosswalkSide.To : CrosswalkSide.From;
        var judgement = crosswalk.JudgementOf(side, provision.Number) ?? crosswalk.Judgements.FirstOrDefault(j => j.Side == side && j.Provisions.Any(judged => judged.Contains(provision.Number)));
        return judgement?.Coverage == SupportLevel.None;
    }

    private static CrosswalkCoverage Of(params AssessedProvision[] assessed) => CrosswalkCoverage.Of(Crosswalks.Network, assessed, Act.Catalog);

    private static ProvisionReach Row(CrosswalkCoverage coverage, string number) => Assert.Single(coverage.Provisions, row => row.Provision.Number.ToString() == number);

    private static IEnumerable<string> Numbers(CrosswalkCoverage coverage, CrosswalkReach state)
        => coverage.Provisions.Where(row => row.State == state).Select(row => row.Provision.Number.ToString());
}
