using static Iso.Standards.Tests.AiRegisterDocument;
using Aims = Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards.Tests;

public sealed class ImpactAssessmentRuleTests
{
    private const string Path = "$.impactAssessments[0]";

    private static readonly Change Change = new() { Id = new("CH-07"), Title = "New model", On = new(2026, 7, 1), IsSignificant = true, AiSystems = [new("AIS-2")] };

    internal static IReadOnlyList<RuleCase> Cases { get; } =
    [
        Incomplete("misuse missing", a => a with { ForeseeableMisuse = null }, "foreseeableMisuse"),
        new("RSK-033", "IA-AIS-2 complete", Sound),
        Incomplete("no intended use", a => a with { IntendedUse = " " }, "intendedUse"),
        Incomplete("no technical context", a => a with { TechnicalContext = "" }, "technicalContext"),
        Incomplete("no social context", a => a with { SocialContext = null }, "socialContext"),
        Incomplete("no jurisdiction", a => a with { Jurisdictions = [] }, "jurisdictions"),
        Incomplete("a blank jurisdiction", a => a with { Jurisdictions = [" "] }, "jurisdictions"),
        Incomplete("nobody affected", a => a with { Affected = [] }, "affected"),
        Incomplete("somebody unsaid affected", a => a with { Affected = [AffectedParty.Unspecified] }, "affected"),
        Incomplete("no consequences", a => a with { Impacts = [] }, "impacts"),
        Incomplete("no result", a => a with { Result = null }, "result"),
        Incomplete("no date", a => a with { On = null }, "on"),
        Incomplete("no version", a => a with { SystemVersion = null }, "systemVersion", Severity.Warning),
        Incomplete("no benefits", a => a with { Benefits = null }, "benefits", Severity.Warning),
        Incomplete("no measures", a => a with { Measures = " " }, "measures", Severity.Warning),
        Incomplete("no assessor", a => a with { Assessor = null }, "assessor", Severity.Warning),
        Incomplete("no approver", a => a with { Approver = null }, "approver", Severity.Warning),
        Incomplete("no next review", a => a with { NextReviewOn = null }, "nextReviewOn", Severity.Warning),
        Incomplete("a harm without severity", a => a with { Impacts = [.. a.Impacts.Skip(1), Grave with { Severity = null }] }, "impacts", Severity.Warning),
        Incomplete("a harm without likelihood", a => a with { Impacts = [Grave with { Likelihood = null }, .. a.Impacts.Skip(1)] }, "impacts", Severity.Warning),
        new("RSK-033", "an impact without level needs no figures", WithImpact(i => i with { Level = ImpactLevel.Unspecified, Severity = null, Likelihood = null })),
        new("RSK-033", "of both lists", WithAssessment(a => a with { Result = null, Approver = null }), Path, "IA-AIS-2", Severity.Error),
        new("RSK-033", "two of the second list", WithAssessment(a => a with { Assessor = null, Approver = null }), Path, "IA-AIS-2", Severity.Warning),

        new("RSK-034", "high impact, no link", WithImpact(i => i with { Risks = [] }), Path + ".impacts[0].risks", "AIS-2"),
        new("RSK-034", "impact 3 linked to R-017", Sound),
        new("RSK-034", "critical impact, no link", WithImpact(i => i with { Level = ImpactLevel.Critical, Risks = [] }), Path + ".impacts[0].risks", "AIS-2"),
        new("RSK-034", "medium impact, no link", WithImpact(i => i with { Level = ImpactLevel.Medium, Risks = [] })),
        new("RSK-034", "low impact, no link", WithImpact(i => i with { Level = ImpactLevel.Low, Risks = [] })),
        new("RSK-034", "a risk that is not there", WithImpact(i => i with { Risks = [new("R-404")] }), Path + ".impacts[0].risks", "AIS-2"),
        new("RSK-034", "one of two is there", WithImpact(i => i with { Risks = [new("R-404"), new("R-017")] })),
        new("RSK-034", "a risk of another discipline", WithRisk(r => r with { Domains = [RiskDomain.Privacy] }), Path + ".impacts[0].risks", "AIS-2"),
        new("RSK-034", "the second of two impacts", WithAssessment(a => a with { Impacts = [Grave, Grave with { Dimension = ImpactDimension.Economy, Risks = [] }] }), Path + ".impacts[1].risks", "AIS-2"),

        new("RSK-035", "change 2026-07-01, assessed 2026-05-28", Changed(Change), "$.aiSystems[0]", "AIS-2"),
        new("RSK-035", "change 2026-04-20, assessed 2026-05-28", Changed(Change with { On = new(2026, 4, 20) })),
        new("RSK-035", "made when the change was proposed", WithAssessment(a => a with { AssessedForChanges = [new("CH-01"), new("CH-07")] }) with { Changes = [Change] }),
        new("RSK-035", "made for another change", WithAssessment(a => a with { AssessedForChanges = [new("CH-01")] }) with { Changes = [Change] }, "$.aiSystems[0]", "AIS-2"),
        new("RSK-035", "change on the day of the assessment", Changed(Change with { On = new(2026, 5, 28) })),
        new("RSK-035", "change on the day after", Changed(Change with { On = new(2026, 5, 29) }), "$.aiSystems[0]", "AIS-2"),
        new("RSK-035", "change on the day that is judged by", Changed(Change with { On = RuleCase.Day }), "$.aiSystems[0]", "AIS-2"),
        new("RSK-035", "a change to come", Changed(Change with { On = new(2026, 11, 22) })),
        new("RSK-035", "a change without date", Changed(Change with { On = null })),
        new("RSK-035", "a small change", Changed(Change with { IsSignificant = false })),
        new("RSK-035", "a change of another system", Changed(Change with { AiSystems = [new("AIS-9")] })),
        new("RSK-035", "12 months to the day", Assessed(new(2025, 11, 21))),
        new("RSK-035", "12 months and a day", Assessed(new(2025, 11, 20)), "$.aiSystems[0]", "AIS-2"),
        new("RSK-035", "an old assessment and a new one", Sound with { ImpactAssessments = [Assessment with { Id = new("IA-1"), On = new(2024, 5, 2), NextReviewOn = new(2025, 5, 2) }, Assessment] }),
        new("RSK-035", "a new assessment before an old one", Sound with { ImpactAssessments = [Assessment, Assessment with { Id = new("IA-1"), On = new(2024, 5, 2), NextReviewOn = new(2025, 5, 2) }] }),
        new("RSK-035", "its next review has passed", WithAssessment(a => a with { NextReviewOn = new(2026, 11, 20) }), "$.aiSystems[0]", "AIS-2"),
        new("RSK-035", "its next review is due on the day", WithAssessment(a => a with { NextReviewOn = RuleCase.Day })),
        new("RSK-035", "two of one day, the later review is to come", Sound with { ImpactAssessments = [Assessment with { NextReviewOn = new(2026, 8, 1) }, Assessment] }),
        new("RSK-035", "two of one day the other way round", Sound with { ImpactAssessments = [Assessment, Assessment with { NextReviewOn = new(2026, 8, 1) }] }),
        new("RSK-035", "two of one day, one names no review", Sound with { ImpactAssessments = [Assessment with { NextReviewOn = null }, Assessment with { NextReviewOn = new(2026, 8, 1) }] }),
        new("RSK-035", "and the other way round", Sound with { ImpactAssessments = [Assessment with { NextReviewOn = new(2026, 8, 1) }, Assessment with { NextReviewOn = null }] }),
        new("RSK-035", "two of one day, both reviews have passed", Sound with { ImpactAssessments = [Assessment with { NextReviewOn = new(2026, 8, 1) }, Assessment with { NextReviewOn = new(2026, 9, 1) }] }, "$.aiSystems[0]", "AIS-2"),
        new("RSK-035", "no date is RSK-033", Assessed(null)),
        new("RSK-035", "no assessment is RSK-031", Sound with { ImpactAssessments = [] }),
        new("RSK-035", "a system outside the scope", Assessed(new(2020, 1, 1)) with { AiSystems = [Sound.AiSystems[0] with { Scopes = [new("SC-S")] }] }),
        new("RSK-035", "assessed at the end of the calendar", Assessed(LocalDate.MaxIsoValue)),
        new("RSK-035", "assessed at its beginning", Assessed(LocalDate.MinIsoValue), "$.aiSystems[0]", "AIS-2"),

        new("RSK-036", "5 of 13", WithAssessment(a => a with { Impacts = [.. a.Impacts.Take(5)] }), Path + ".impacts", "IA-AIS-2"),
        new("RSK-036", "13 of 13 handled", Sound),
        new("RSK-036", "the first one is missing", WithAssessment(a => a with { Impacts = [.. a.Impacts.Skip(1)] }), Path + ".impacts", "IA-AIS-2"),
        new("RSK-036", "the last one is missing", WithAssessment(a => a with { Impacts = [.. a.Impacts.SkipLast(1)] }), Path + ".impacts", "IA-AIS-2"),
        new("RSK-036", "one without a word", WithImpact(_ => new() { Dimension = ImpactDimension.Fairness, Description = " " }), Path + ".impacts", "IA-AIS-2"),
        new("RSK-036", "a level without words", WithImpact(_ => new() { Dimension = ImpactDimension.Fairness, Level = ImpactLevel.Low })),
        new("RSK-036", "a severity without words", WithImpact(_ => new() { Dimension = ImpactDimension.Fairness, Severity = 1 })),
        new("RSK-036", "13 impacts, one of no dimension", WithImpact(i => i with { Dimension = ImpactDimension.Unspecified }), Path + ".impacts", "IA-AIS-2"),
        new("RSK-036", "13 impacts, one of a number that is no dimension", WithImpact(i => i with { Dimension = (ImpactDimension)33 }), Path + ".impacts", "IA-AIS-2"),
        new("RSK-036", "14 impacts, one of a number that is no dimension", WithAssessment(a => a with { Impacts = [.. a.Impacts, Grave with { Dimension = (ImpactDimension)(-3) }, Grave with { Dimension = (ImpactDimension)14 }] })),
        new("RSK-036", "no impact at all is RSK-033", WithAssessment(a => a with { Impacts = [] })),
    ];

    public static TheoryData<string> Names { get; } = [.. Cases.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_the_case_expects(string name) => Cases.Single(c => c.ToString() == name).Verify(static (document, day, previous) => Judged.Check(document, day, previous));

    [Fact]
    public void All_that_an_assessment_lacks_stands_in_one_message()
    {
        var bare = Sound with { ImpactAssessments = [new() { Id = new("IA-1"), System = new("AIS-2") }] };
        Assert.Equal(
            ["IA-1 has no intended use, no foreseeable misuse, no technical context, no social context, no jurisdictions, no affected parties, no consequences, no result, no date, no version of the system, no benefits, no measures, no assessor, no approver, no next review."],
            Messages(bare, "RSK-033"));
        Assert.Equal(["RSK-033"], Found(bare).Select(d => d.Rule.Id));
    }

    [Fact]
    public void A_harm_without_figures_is_said_in_words()
        => Assert.Equal(["IA-AIS-2 has no severity or likelihood of some harm."], Messages(WithImpact(i => i with { Severity = null }), "RSK-033"));

    [Fact]
    public void Each_grave_impact_that_nothing_takes_up_is_reported()
    {
        var document = WithAssessment(a => a with { Impacts = [Grave with { Risks = [] }, Grave with { Dimension = ImpactDimension.PublicInstitutions, Level = ImpactLevel.Critical, Risks = [] }, Grave with { Dimension = default, Risks = [] }] });
        Assert.Equal(
            [
                "IA-AIS-2 rates the impact on fairness as high, and no risk tagged ai takes it up.",
                "IA-AIS-2 rates the impact on public institutions as critical, and no risk tagged ai takes it up.",
                "IA-AIS-2 rates the impact on a dimension that is not said as high, and no risk tagged ai takes it up.",
            ],
            Messages(document, "RSK-034"));
    }

    [Fact]
    public void A_high_impact_without_risk_gives_way_to_the_rule_about_its_controls()
        => Assert.Equal(["SOA-050"], Aims.Rules.Rules.Single(r => r.Descriptor.Id == "RSK-034").Descriptor.GivesWayTo);

    [Fact]
    public void Dimensions_that_are_missing_are_named_in_their_own_order()
        => Assert.Equal(
            ["IA-AIS-2 handles 5 of 13 dimensions; without a word: safety and health, financial effects, accessibility, human rights, the environment, the economy, public institutions, public health and safety."],
            Messages(WithAssessment(a => a with { Impacts = [a.Impacts[12], .. a.Impacts.Take(4)] }), "RSK-036"));

    [Fact]
    public void Why_an_assessment_is_to_be_repeated_is_said_once()
    {
        var second = Change with { Id = new("CH-06"), On = new(2026, 8, 2) };
        var old = Assessed(new(2025, 11, 20)) with { Changes = [Change, second] };
        Assert.Equal(["The impact of AIS-2 was last assessed on 2025-11-20, before change CH-06 of 2026-08-02, change CH-07 of 2026-07-01."], Messages(old, "RSK-035"));
        Assert.Equal(["The impact of AIS-2 was last assessed on 2026-05-28, and was to be repeated by 2026-11-20."], Messages(WithAssessment(a => a with { NextReviewOn = new(2026, 11, 20) }), "RSK-035"));
        Assert.Equal(["The impact of AIS-2 was last assessed on 2025-11-20, more than 12 months ago."], Messages(Assessed(new(2025, 11, 20)), "RSK-035"));
    }

    [Fact]
    public void An_earlier_assessment_that_was_made_for_a_change_counts()
    {
        var planned = Assessment with { Id = new("IA-1"), On = new(2026, 4, 1), AssessedForChanges = [new("CH-07")] };
        Assert.Empty(Found(Sound with { ImpactAssessments = [planned, Assessment], Changes = [Change] }));
        Assert.Empty(Found(Sound with { ImpactAssessments = [Assessment, planned], Changes = [Change] }));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(int.MaxValue, false)]
    [InlineData(int.MinValue, true)]
    public void The_months_can_be_set(int months, bool isOld)
    {
        var report = Aims.Rules.With(RiskRuleOptions.ImpactAssessmentMonths, months).Check(Sound, new LocalDate(2026, 11, 28));
        Assert.Equal(isOld, report.Diagnostics.Any(d => d.Rule.Id == "RSK-035"));
    }

    [Fact]
    public void Without_a_day_the_rule_says_that_it_did_not_run()
        => Assert.Contains("RSK-035: no day to judge by was given", Aims.Rules.Check(Changed(Change)).NotRun.Select(n => n.ToString()));

    [Fact]
    public void The_basis_stands_in_the_catalog()
    {
        // Annex C as a whole is cited and is no entry; the law is no part of the standard.
        string[] unlisted = ["RSK-037", "RSK-042"];
        var bases = Aims.Rules.Rules.Select(r => r.Descriptor).Where(d => AiRegisterDocument.Rules.Contains(d.Id) && !unlisted.Contains(d.Id)).SelectMany(d => d.Basis).ToList();
        Assert.Equal(10, bases.Count);
        Assert.All(bases, b => Assert.True(Aims.Catalog.TryFind(b, out _), b.ToString()));
    }

    [Fact]
    public void Things_without_ids_never_throw()
    {
        var document = new ManagementSystem
        {
            Scopes = [new() { Id = default, Standard = Aims.Id }],
            AiSystems = [new() { Id = default, Name = "" }, new() { Id = default, Name = "", Scopes = [default] }],
            Changes = [new() { Id = default, Title = "", IsSignificant = true, On = LocalDate.MinIsoValue, AiSystems = [default] }],
            ImpactAssessments = [new() { Id = default, System = default, On = LocalDate.MaxIsoValue, Impacts = [new() { Level = ImpactLevel.Critical, Risks = [default] }], AssessedForChanges = [default] }],
            RiskRegister = new() { Risks = [new() { Id = default, Title = "", Domains = [RiskDomain.Ai], AiSystems = [default], ConcernsProhibitedPractice = true }] },
        };
        Assert.Equal(
            ["RSK-031", "RSK-033", "RSK-034", "RSK-036", "RSK-037", "RSK-042"],
            Found(document).Select(d => d.Rule.Id).Order(StringComparer.Ordinal));
    }

    private static RuleCase Incomplete(string name, Func<ImpactAssessment, ImpactAssessment> change, string at, Severity severity = Severity.Error)
        => new("RSK-033", name, WithAssessment(change), $"{Path}.{at}", "IA-AIS-2", severity);

    private static ManagementSystem Changed(Change change) => Sound with { Changes = [change] };

    private static ManagementSystem Assessed(LocalDate? on) => WithAssessment(a => a with { On = on });
}
