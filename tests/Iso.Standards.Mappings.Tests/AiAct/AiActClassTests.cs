using static Iso.Standards.Tests.SystemUnderAct;

namespace Iso.Standards.Tests;

/// <summary>ACT-003 and ACT-027: the order of the questions, and what an open one means.</summary>
public sealed class AiActClassTests
{
    public static TheoryData<string, AiActClass> Answers { get; } = new()
    {
        // out of scope, prohibited, Annex I, Annex III, exception, profiling, transparency: y, n or ? for no answer
        { "y??????", AiActClass.OutsideScope },
        { "ny?????", AiActClass.Prohibited },
        { "nny????", AiActClass.HighRiskAnnexI },
        { "nnny???", AiActClass.HighRiskAnnexIII },
        { "nnnyn??", AiActClass.HighRiskAnnexIII },
        { "nnnyyn?", AiActClass.ExceptionArticle63 },
        { "nnnyyy?", AiActClass.HighRiskAnnexIII },
        { "nnnyy??", AiActClass.NeedsReview },
        { "nnnn??y", AiActClass.Transparency },
        { "nnnn??n", AiActClass.Minimal },
        { "nnnn???", AiActClass.NeedsReview },
        { "nnn????", AiActClass.NeedsReview },
        { "nn?y??n", AiActClass.NeedsReview },
        { "n?nnnnn", AiActClass.NeedsReview },
        { "?nnnnnn", AiActClass.NeedsReview },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void The_class_follows_from_the_answers_in_the_order_of_the_law(string answers, AiActClass expected)
    {
        var classification = new AiActClassification
        {
            IsOutsideScope = Of(answers[0]),
            IsProhibited = Of(answers[1]),
            IsAnnexIProduct = Of(answers[2]),
            IsAnnexIIIUse = Of(answers[3]),
            ClaimsException = Of(answers[4]),
            ProfilesPersons = Of(answers[5]),
            Transparency = Of(answers[6]) switch { true => [AiActTransparency.InteractsWithPeople], false => [AiActTransparency.NoCase], _ => [] },
        };
        Assert.Equal(expected, classification.Class);

        static bool? Of(char answer) => answer switch { 'y' => true, 'n' => false, _ => null };
    }

    [Fact]
    public void Transparency_adds_to_a_high_risk()
    {
        var hiring = Use with { Transparency = [AiActTransparency.InteractsWithPeople] };
        Assert.True(hiring.IsHighRisk);
        Assert.True(hiring.HasTransparencyCase);
    }

    [Fact]
    public void The_latest_classification_of_the_day_holds_and_former_ones_stay()
    {
        var act = Record(AiActRole.Provider, Use) with { Classifications = [Use with { On = new(2026, 8, 10) }, Minimal with { On = new(2026, 3, 1) }] };
        Assert.Equal(AiActClass.NeedsReview, act.ClassOn(new(2026, 2, 28)));
        Assert.Equal(AiActClass.Minimal, act.ClassOn(new(2026, 8, 9)));
        Assert.Equal(AiActClass.HighRiskAnnexIII, act.ClassOn(new(2026, 8, 10)));
        Assert.Equal(AiActClass.HighRiskAnnexIII, act.ClassOn(null));
    }
}
