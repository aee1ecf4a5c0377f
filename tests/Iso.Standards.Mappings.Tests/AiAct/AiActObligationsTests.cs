using System.Text.Json;
using static Iso.Standards.Tests.SystemUnderAct;

namespace Iso.Standards.Tests;

public sealed class AiActObligationsTests
{
    private static readonly LocalDate Before = new(2026, 8, 1);
    private static readonly LocalDate After = new(2027, 12, 2);

    /// <summary>The two days on which the obligations of a provider of a high-risk system differ as the amended law says.</summary>
    [Fact]
    public void On_2026_08_01_only_literacy_and_prohibitions_apply_to_a_provider_and_on_2027_12_02_all()
    {
        Assert.Equal(["Art. 4", "Art. 5"], Applying(AiActRole.Provider, Use, Before));
        Assert.Equal(
            ["Art. 4", "Art. 5", "Art. 5(1)(ba)", "Art. 5(1)(bb)", "Art. 6", "Art. 9", "Art. 10", "Art. 11", "Art. 12", "Art. 13", "Art. 14", "Art. 15", "Art. 16", "Art. 17", "Art. 18", "Art. 19", "Art. 20", "Art. 21", "Art. 22", "Art. 25", "Art. 43", "Art. 47", "Art. 48", "Art. 49", "Art. 72", "Art. 73"],
            Applying(AiActRole.Provider, Use, After));
    }

    [Fact]
    public void A_product_of_Annex_I_has_until_2028_08_02()
    {
        Assert.Equal(["Art. 4", "Art. 5", "Art. 5(1)(ba)", "Art. 5(1)(bb)"], Applying(AiActRole.Provider, Product, After));
        Assert.Contains("Art. 9", Applying(AiActRole.Provider, Product, new(2028, 8, 2)));
    }

    /// <summary>ACT-008: the prohibitions that came in 2026 have a day of their own.</summary>
    [Fact]
    public void Two_prohibitions_apply_from_2026_12_02()
    {
        Assert.DoesNotContain("Art. 5(1)(ba)", Applying(AiActRole.Deployer, Minimal, new(2026, 12, 1)));
        Assert.Contains("Art. 5(1)(ba)", Applying(AiActRole.Deployer, Minimal, new(2026, 12, 2)));
    }

    [Fact]
    public void In_between_what_rests_on_the_moved_duties_is_unresolved()
    {
        var obligations = Of(AiActRole.Provider, Use, new(2026, 11, 22)).Obligations;
        Assert.Equal(["Art. 43", "Art. 47", "Art. 48", "Art. 49", "Art. 72", "Art. 73"], obligations.Where(o => o.Applicability == AiActApplicability.Unresolved).Select(o => o.Provision.Number.ToString()));
    }

    [Fact]
    public void A_deployer_has_the_duties_of_deployers_and_none_without_a_high_risk()
    {
        Assert.Equal(["Art. 4", "Art. 5", "Art. 5(1)(ba)", "Art. 5(1)(bb)", "Art. 14", "Art. 25", "Art. 26", "Art. 27", "Art. 49", "Art. 86"], Applying(AiActRole.Deployer, Use, After));
        Assert.Equal(["Art. 4", "Art. 5", "Art. 5(1)(ba)", "Art. 5(1)(bb)"], Applying(AiActRole.Deployer, Minimal, After));
    }

    [Fact]
    public void Transparency_is_split_between_provider_and_deployer()
    {
        var all = Minimal with { Transparency = [AiActTransparency.InteractsWithPeople, AiActTransparency.GeneratesContent, AiActTransparency.EmotionOrBiometrics, AiActTransparency.DeepFakeOrPublicText] };
        Assert.Equal(["Art. 4", "Art. 5", "Art. 5(1)(ba)", "Art. 5(1)(bb)", "Art. 50(1)", "Art. 50(2)"], Applying(AiActRole.Provider, all, After));
        Assert.Equal(["Art. 4", "Art. 5", "Art. 5(1)(ba)", "Art. 5(1)(bb)", "Art. 50(3)", "Art. 50(4)"], Applying(AiActRole.Deployer, all, After));
    }

    [Fact]
    public void Importers_distributors_and_representatives_have_their_own()
    {
        Assert.Equal(["Art. 5", "Art. 5(1)(ba)", "Art. 5(1)(bb)", "Art. 23", "Art. 25"], Applying(AiActRole.Importer, Use, After));
        Assert.Equal(["Art. 5", "Art. 5(1)(ba)", "Art. 5(1)(bb)", "Art. 24", "Art. 25"], Applying(AiActRole.Distributor, Use, After));
        Assert.Equal(["Art. 22"], Applying(AiActRole.AuthorisedRepresentative, Use, After));
    }

    [Fact]
    public void Models_have_duties_beside_the_class()
    {
        var act = Record(AiActRole.Provider, Minimal) with { GeneralPurposeModel = AiActModelKind.GeneralPurpose };
        Assert.Equal(["Art. 4", "Art. 5", "Art. 53", "Art. 54"], Applying(act, Before));
        Assert.Equal(["Art. 4", "Art. 5", "Art. 53", "Art. 54", "Art. 55"], Applying(act with { GeneralPurposeModel = AiActModelKind.SystemicRisk }, Before));
    }

    [Fact]
    public void What_the_document_answers_is_no_condition_any_more()
    {
        var bank = Record(AiActRole.Deployer, Use) with { DeployerCases = [AiActDeployerCase.CreditScoring] };
        Assert.Null(Single(bank, "Art. 27").Condition);
        Assert.StartsWith("only for public bodies", Single(Record(AiActRole.Deployer, Use), "Art. 27").Condition, StringComparison.Ordinal);
        Assert.DoesNotContain("Art. 27", Applying(bank with { DeployerCases = [AiActDeployerCase.NoCase] }, After));
        Assert.DoesNotContain("Art. 22", Applying(Record(AiActRole.Provider, Use) with { ProviderInUnion = true }, After));
    }

    /// <summary>ACT-027.</summary>
    [Fact]
    public void An_open_question_is_told_and_never_taken_for_a_light_class()
    {
        var open = Of(AiActRole.Provider, new AiActClassification { On = new(2026, 8, 10), IsOutsideScope = false }, After);
        Assert.Equal(AiActClass.NeedsReview, open.Class);
        Assert.Equal(["Whether it is a prohibited practice (Article 5) is not answered."], open.Unanswered);
        Assert.Equal(["Nothing is recorded of what it is under the EU AI Act."], Assert.Single(AiActObligations.Of(With(null), After)).Unanswered);
    }

    [Fact]
    public void A_record_by_the_law_before_its_amendment_is_told()
    {
        var act = Record(AiActRole.Deployer, Use) with { Law = StandardId.Parse("EU AI Act:2024") };
        Assert.Equal(["Its record is kept by EU AI Act:2024; what is listed here is by EU AI Act:2026."], Assert.Single(AiActObligations.Of(With(Dated(act)), After)).Unanswered);
        Assert.Empty(Assert.Single(AiActObligations.Of(With(Dated(act with { Law = StandardId.Parse("EU AI Act:2026") })), After)).Unanswered);
    }

    /// <summary>ACT-014: mapped evidence makes an obligation supported; met it is only by its own evidence and a named reviewer.</summary>
    [Fact]
    public void Nothing_is_met_by_mapping()
    {
        var aims = new Scope { Id = new("SC-1"), Standard = StandardId.Parse("ISO/IEC 42001:2023") };
        var mapped = Item("EV-1", "ISO/IEC 42001:2023 A.7.4");
        Assert.Equal(AiActObligationStatus.Open, On10(null).Status);
        var supported = On10(null, mapped);
        Assert.Equal(AiActObligationStatus.Supported, supported.Status);
        Assert.Equal(["EV-1"], supported.MappedEvidence.Select(id => id.ToString()));
        Assert.Equal(SupportLevel.Partial, Assert.Single(supported.Support).Coverage);
        Assert.False(supported.IsPresumed);

        var met = On("Art. 10") with { Status = AiActMeasureStatus.Met, Evidence = [new("EV-2")], ReviewedBy = "P-1" };
        Assert.Equal(AiActObligationStatus.Met, On10(met, mapped, Item("EV-2")).Status);
        Assert.Equal(AiActObligationStatus.Supported, On10(met with { ReviewedBy = " " }, mapped, Item("EV-2")).Status);
        Assert.Equal(AiActObligationStatus.Supported, On10(met with { Status = AiActMeasureStatus.InProgress }, Item("EV-2")).Status);
        Assert.Equal(AiActObligationStatus.Supported, On10(met with { Evidence = [] }, mapped).Status);
        Assert.Equal(AiActObligationStatus.Open, On10(met, Item("EV-2") with { Status = EvidenceStatus.Withdrawn }).Status);
        Assert.Equal(AiActObligationStatus.Open, On10(null, mapped with { AiSystems = [new("AIS-9")] }).Status);

        AiActObligation On10(AiActMeasure? measure, params Evidence[] evidence)
        {
            var act = Record(AiActRole.Provider, Use);
            var document = With(measure is null ? act : act with { Measures = [measure] }, evidence) with { Scopes = [aims] };
            return AiActObligations.Of(document, new(2026, 11, 22))[0].Obligations.Single(o => o.Provision.Number.ToString() == "Art. 10");
        }
    }

    /// <summary>ACT-013 and ACT-021, and the five articles that every introduction names.</summary>
    [Fact]
    public void From_42001_five_articles_come_back_as_partial_with_their_open_part_and_five_as_none()
    {
        var document = With(Record(AiActRole.Provider, Use)) with { Scopes = [new() { Id = new("SC-1"), Standard = StandardId.Parse("ISO/IEC 42001:2023") }] };
        var obligations = AiActObligations.Of(document, After)[0].Obligations.ToDictionary(o => o.Provision.Number.ToString());
        foreach (var article in new[] { "Art. 9", "Art. 10", "Art. 11", "Art. 17", "Art. 72" })
        {
            var support = Assert.Single(obligations[article].Support);
            Assert.Equal(SupportLevel.Partial, support.Coverage);
            Assert.False(string.IsNullOrWhiteSpace(support.Open), article);
        }

        foreach (var article in new[] { "Art. 43", "Art. 47", "Art. 48", "Art. 49", "Art. 22" }) Assert.Equal(SupportLevel.None, Assert.Single(obligations[article].Support).Coverage);
        Assert.DoesNotContain(obligations.Values, o => o.Support.Any(s => s.Coverage == SupportLevel.Full));
    }

    [Fact]
    public void Article_15_is_supported_by_27001()
    {
        var document = With(Record(AiActRole.Provider, Use)) with { Scopes = [new() { Id = new("SC-1"), Standard = StandardId.Parse("ISO/IEC 27001:2022") }] };
        Assert.Equal(SupportLevel.Supporting, Assert.Single(AiActObligations.Of(document, After)[0].Obligations.Single(o => o.Provision.Number.ToString() == "Art. 15").Support).Coverage);
    }

    /// <summary>Every role that the map names for an article has the duty here, and no role of the map's beyond them.</summary>
    [SharedFact]
    public void Roles_are_those_of_the_map()
    {
        (string Name, AiActRole Role)[] roles = [("provider", AiActRole.Provider), ("deployer", AiActRole.Deployer), ("importer", AiActRole.Importer), ("distributor", AiActRole.Distributor)];
        var everything = Use with { Transparency = [AiActTransparency.InteractsWithPeople, AiActTransparency.GeneratesContent, AiActTransparency.EmotionOrBiometrics, AiActTransparency.DeepFakeOrPublicText] };
        foreach (var row in Shared.Json("domain/ai-act-map.json").GetProperty("rows").EnumerateArray())
        {
            var article = ProvisionNumber.Parse(row.GetProperty("article").GetString()!.Split(" / ")[0].Replace("53-55", "53", StringComparison.Ordinal));
            string[] named = [.. row.GetProperty("roles").EnumerateArray().Select(r => r.GetString()!)];
            foreach (var (name, role) in roles)
            {
                var has = Of(role, everything, After).Obligations.Any(o => article.Contains(o.Provision.Number));
                Assert.Equal((article, name, named.Contains(name)), (article, name, has));
            }
        }
    }

    [Fact]
    public void The_table_of_duties_can_be_asked_without_a_document()
    {
        var (risk, literacy, marking, systemic) = (Duty("Art. 9"), Duty("Art. 4"), Duty("Art. 50(2)"), Duty("Art. 55"));
        Assert.Equal([AiActRole.Provider], risk.Roles);
        Assert.Equal([AiActClass.HighRiskAnnexI, AiActClass.HighRiskAnnexIII], risk.Classes);
        Assert.Equal([AiActRole.Provider, AiActRole.Deployer], literacy.Roles);
        Assert.True(literacy.IsOfEverySystem);
        Assert.Equal(AiActTransparency.GeneratesContent, marking.Transparency);
        Assert.Equal(AiActModelKind.SystemicRisk, systemic.Model);
        Assert.Equal("Art. 55: provider of a general-purpose model", systemic.ToString());
        Assert.All(AiActDuty.All, duty => Assert.True(EuAiAct.Edition2026.Catalog.TryFind(duty.Provision, out _), duty.ToString()));

        static AiActDuty Duty(string number) => AiActDuty.All.Single(duty => duty.Provision.Number.ToString() == number);
    }

    [Fact]
    public void Fines_are_the_higher_of_both_and_for_small_enterprises_the_lower()
    {
        Assert.Equal(70_000_000m, AiActPenalty.ProhibitedPractice.Ceiling(1_000_000_000m, isSmall: false));
        Assert.Equal(35_000_000m, AiActPenalty.ProhibitedPractice.Ceiling(100_000_000m, isSmall: false));
        Assert.Equal(7_000_000m, AiActPenalty.ProhibitedPractice.Ceiling(100_000_000m, isSmall: true));
        Assert.Equal([(35_000_000m, 7m), (15_000_000m, 3m), (7_500_000m, 1m)], AiActPenalty.All.Select(p => (p.Euros, p.PercentOfTurnover)));
    }

    [Fact]
    public void The_sentence_tells_day_state_and_support()
    {
        var document = With(Record(AiActRole.Provider, Use)) with { Scopes = [new() { Id = new("SC-1"), Standard = StandardId.Parse("ISO/IEC 42001:2023") }] };
        var obligation = AiActObligations.Of(document, After)[0].Obligations.Single(o => o.Provision.Number.ToString() == "Art. 10");
        Assert.Equal("Art. 10 applies from 2027-12-02 (was 2026-08-02); nothing in the document speaks for it; by ISO/IEC 42001:2023: partial.", obligation.Sentence);
    }

    private static IEnumerable<string> Applying(AiActRole role, AiActClassification classification, LocalDate day) => Applying(Record(role, classification), day);

    private static IEnumerable<string> Applying(AiActRecord act, LocalDate day) => Assert.Single(AiActObligations.Of(With(Dated(act)), day)).Applying.Select(o => o.Provision.Number.ToString());

    private static AiActObligations Of(AiActRole role, AiActClassification classification, LocalDate day) => Assert.Single(AiActObligations.Of(With(Dated(Record(role, classification))), day));

    /// <summary>Classed before any of the days.</summary>
    private static AiActRecord Dated(AiActRecord act) => act with { Classifications = [.. act.Classifications.Select(c => c with { On = new(2025, 1, 1) })] };

    private static AiActObligation Single(AiActRecord act, string article) => AiActObligations.Of(With(act), After)[0].Obligations.Single(o => o.Provision.Number.ToString() == article);
}
