using static Iso.Standards.Tests.SoundRegister;

namespace Iso.Standards.Tests;

/// <summary>Cases of RSK-007, 010, 011 and 013.</summary>
internal static class RatingCases
{
    private const string First = "$.riskRegister.risks[0]";

    private static readonly RiskScheme Ten = Scheme with { Id = new("RS-10"), Likelihoods = [.. Enumerable.Repeat("x", 10)], Consequences = [.. Enumerable.Repeat("x", 10)] };
    private static readonly RiskScheme Converting = Ten with { ConvertsTo = [new() { To = new("RS-9") }, new() { To = new("RS-2"), How = "halved" }] };

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        new("RSK-007", "scheme RS-2", Sound),
        new("RSK-007", "RS-2 named by the rating", With(Security with { Inherent = Security.Inherent! with { Scheme = new("RS-2") } })),
        new("RSK-007", "one entry scored 1–10, the others 1–5", With(Security with { Inherent = Rated(8, 8, null) }, Ai, Quality), $"{First}.inherent.likelihood", "R-001"),
        new("RSK-007", "a consequence off the scale", With(Security with { Current = Rated(5, 6, null) }), $"{First}.current.consequence", "R-001"),
        new("RSK-007", "a likelihood of 0", With(Security with { Residual = Rated(0, 1, null) }), $"{First}.residual.likelihood", "R-001"),
        new("RSK-007", "top and bottom of the scales", With(Security with { Inherent = Rated(5, 1, null), Residual = Rated(1, 5, null) })),
        new("RSK-007", "a consequence by dimension off the scale", With(Security with { Inherent = Rated(5, 5, null) with { Consequences = [new() { Consequence = 7 }, new() { Consequence = 9 }, new() { Consequence = 2 }] } }), $"{First}.inherent.consequences", "R-001"),
        new("RSK-007", "a consequence by dimension without figure", With(Security with { Inherent = Rated(5, 5, null) with { Consequences = [new() { Rationale = "none" }] } })),
        new("RSK-007", "a level that the scheme does not have, with no figures", With(Security with { Inherent = new() { Level = "extreme" } }), $"{First}.inherent.level", "R-001"),
        new("RSK-007", "a level of the scheme, with no figures", With(Security with { Inherent = new() { Level = "High" } })),
        new("RSK-007", "a level that the scheme does not have, with figures, is RSK-010", With(Security with { Inherent = Rated(4, 4, "extreme") })),
        new("RSK-007", "another scheme", Two(Ten, Security with { Inherent = new() { Scheme = new("RS-10") } }), $"{First}.inherent.scheme", "R-001"),
        new("RSK-007", "another scheme for what remains", Two(Ten, Security with { Residual = new() { Scheme = new("RS-10") } }), $"{First}.residual.scheme", "R-001"),
        new("RSK-007", "another scheme throughout is one defect", Two(Ten, Security with { Inherent = new() { Scheme = new("RS-10") }, Current = new() { Scheme = new("RS-10") }, Residual = new() { Scheme = new("RS-10") } }), $"{First}.inherent.scheme", "R-001"),
        new("RSK-007", "another scheme with a mapping", Two(Converting, Security with { Inherent = Rated(8, 8, null) with { Scheme = new("RS-10") } })),
        new("RSK-007", "off the scale of a scheme with a mapping", Two(Converting, Security with { Inherent = Rated(11, 8, null) with { Scheme = new("RS-10") } }), $"{First}.inherent.likelihood", "R-001"),
        new("RSK-007", "off the scale of another scheme is one defect", Two(Ten, Security with { Inherent = Rated(11, 8, null) with { Scheme = new("RS-10") } }), $"{First}.inherent.scheme", "R-001"),
        new("RSK-007", "a mapping the other way round", With(Register with { Schemes = [Scheme with { ConvertsTo = [new() { To = new("RS-10") }] }, Ten], Risks = [Security with { Inherent = new() { Scheme = new("RS-10") } }] }), $"{First}.inherent.scheme", "R-001"),
        new("RSK-007", "a scheme that the document does not have is no business of this rule", With(Security with { Inherent = new() { Scheme = new("RS-77") } })),
        new("RSK-007", "the register names a scheme that the document does not have", With(Register with { Scheme = new("RS-77") })),
        new("RSK-007", "the only scheme is the register's", With(Register with { Scheme = null })),
        new("RSK-007", "no scheme at all", With(Register with { Scheme = null, Schemes = [], Risks = [Quality] }), $"{First}.inherent.scheme", "R-003"),
        new("RSK-007", "the register does not say which of two", With(Register with { Scheme = null, Schemes = [Scheme, Ten], Risks = [Security with { Inherent = Rated(4, 4, "high") with { Scheme = new("RS-2") } }] }), $"{First}.inherent.scheme", "R-001"),
        new("RSK-007", "not rated at all", With(Register with { Scheme = null, Schemes = [], Risks = [Quality with { Inherent = null }] })),
        new("RSK-007", "a scheme without scales", With(Register with { Schemes = [Scheme with { Likelihoods = [], Consequences = [], Levels = [], Matrix = [] }], Risks = [Security with { Inherent = Rated(100, 100, "x") }] })),
        new("RSK-007", "closed", With(Security with { Inherent = Rated(8, 8, null), Status = RiskStatus.Closed })),

        new("RSK-010", "4 × 4 is high and stored as high", Sound),
        new("RSK-010", "4 × 4 stored as medium", With(Security with { Inherent = Rated(4, 4, "medium") }), $"{First}.inherent.level", "R-001"),
        new("RSK-010", "current stored otherwise", With(Security with { Current = Rated(3, 4, "medium") }), $"{First}.current.level", "R-001"),
        new("RSK-010", "residual stored otherwise", With(Security with { Residual = Rated(2, 4, "low") }), $"{First}.residual.level", "R-001"),
        new("RSK-010", "a level that the scheme does not have", With(Security with { Inherent = Rated(4, 4, "extreme") }), $"{First}.inherent.level", "R-001"),
        new("RSK-010", "nothing stored", With(Security with { Inherent = Rated(4, 4, null) })),
        new("RSK-010", "in other letters", With(Security with { Inherent = Rated(4, 4, "HIGH") })),
        new("RSK-010", "no likelihood", With(Security with { Inherent = new() { Consequence = 4, Level = "low" } })),
        new("RSK-010", "no consequence", With(Security with { Inherent = new() { Likelihood = 4, Level = "low" } })),
        new("RSK-010", "off the scale is RSK-007", With(Register with { Schemes = [Scheme with { Matrix = [], Function = new() { Kind = RatingFunction.Product, Bands = [SchemeCases.Band(1000, "low")] } }], Risks = [Security with { Inherent = Rated(6, 4, "high"), Residual = Rated(4, 6, "high") }] })),
        new("RSK-010", "a pair without level is RSK-008", With(Changed(4, 4, null))),
        new("RSK-010", "by a function", With(Register with { Schemes = [Scheme with { Matrix = [], Function = new() { Kind = RatingFunction.Product, Bands = [SchemeCases.Band(15, "low"), SchemeCases.Band(25, "high")] } }], Risks = [Security with { Residual = Rated(3, 5, "high") }] }), $"{First}.residual.level", "R-001"),
        new("RSK-010", "no scheme", With(Register with { Scheme = null, Schemes = [] })),
        new("RSK-010", "closed", With(Security with { Inherent = Rated(4, 4, "medium"), Status = RiskStatus.Closed })),

        new("RSK-011", "2, 4, 3 make 4", With(Security with { Inherent = Parts(4, 2, 4, 3) })),
        new("RSK-011", "2, 4, 3 make no 3", With(Security with { Inherent = Parts(3, 2, 4, 3) }), $"{First}.inherent.consequence", "R-001"),
        new("RSK-011", "current", With(Security with { Current = Parts(5, 2, 4, 3) }), $"{First}.current.consequence", "R-001"),
        new("RSK-011", "residual", With(Security with { Residual = Parts(5, 2) }), $"{First}.residual.consequence", "R-001"),
        new("RSK-011", "one without figure does not count", With(Security with { Inherent = Parts(4, 4, null) })),
        new("RSK-011", "none has a figure", With(Security with { Inherent = Parts(4, null, null) })),
        new("RSK-011", "no overall consequence", With(Security with { Inherent = Parts(null, 2, 4) })),
        new("RSK-011", "the sum", Declared(ConsequenceRule.Sum, Parts(5, 2, 3))),
        new("RSK-011", "not the sum", Declared(ConsequenceRule.Sum, Parts(3, 2, 3)), $"{First}.inherent.consequence", "R-001"),
        new("RSK-011", "a sum beyond 32 bits", Declared(ConsequenceRule.Sum, Parts(-2, int.MaxValue, int.MaxValue)), $"{First}.inherent.consequence", "R-001"),
        new("RSK-011", "the mean, halves upwards", Declared(ConsequenceRule.Average, Parts(3, 2, 3))),
        new("RSK-011", "the mean, a third downwards", Declared(ConsequenceRule.Average, Parts(2, 2, 2, 3))),
        new("RSK-011", "the mean, two thirds upwards", Declared(ConsequenceRule.Average, Parts(3, 2, 3, 3))),
        new("RSK-011", "the mean below zero", Declared(ConsequenceRule.Average, Parts(-1, -1, -2))),
        new("RSK-011", "the mean far below zero", Declared(ConsequenceRule.Average, Parts(-2, -2, -2, -1))),
        new("RSK-011", "not the mean", Declared(ConsequenceRule.Average, Parts(2, 2, 3)), $"{First}.inherent.consequence", "R-001"),
        new("RSK-011", "by judgement", Declared(ConsequenceRule.Judgement, Parts(1, 4, 5))),
        new("RSK-011", "no scheme", With(Register with { Scheme = null, Schemes = [], Risks = [Security with { Inherent = Parts(3, 2, 4, 3) }] })),
        new("RSK-011", "closed", With(Security with { Inherent = Parts(3, 2, 4, 3), Status = RiskStatus.Closed })),

        new("RSK-013", "high to medium", Sound),
        new("RSK-013", "medium to high", With(Security with { Inherent = Rated(2, 4, "medium"), Residual = Rated(4, 4, "high") }), $"{First}.residual.level", "R-001"),
        new("RSK-013", "medium to medium", With(Security with { Inherent = Rated(2, 4, "medium"), Residual = Rated(3, 3, "medium") })),
        new("RSK-013", "levels not stored", With(Security with { Inherent = Rated(2, 4, null), Residual = Rated(4, 4, null) }), $"{First}.residual.level", "R-001"),
        new("RSK-013", "levels alone", With(Security with { Inherent = new() { Level = "medium" }, Residual = new() { Level = "High" } }), $"{First}.residual.level", "R-001"),
        new("RSK-013", "an unknown level", With(Security with { Inherent = new() { Level = "tiny" } })),
        new("RSK-013", "an unknown residual level", With(Security with { Residual = new() { Level = "huge" } })),
        new("RSK-013", "no inherent rating", With(Security with { Inherent = null })),
        new("RSK-013", "no residual rating", With(Security with { Residual = null })),
        new("RSK-013", "by two schemes", Two(Ten, Security with { Inherent = Rated(1, 1, "low"), Residual = Rated(5, 5, "critical") with { Scheme = new("RS-10") } })),
        new("RSK-013", "closed", With(Security with { Inherent = Rated(2, 4, "medium"), Residual = Rated(4, 4, "high"), Status = RiskStatus.Closed })),
    ];

    private static ManagementSystem Two(RiskScheme second, Risk risk) => With(Register with { Schemes = [Scheme, second], Risks = [risk] });

    private static ManagementSystem Declared(ConsequenceRule rule, RiskRating inherent) => With(Register with { Schemes = [Scheme with { ConsequenceRule = rule }], Risks = [Security with { Inherent = inherent }] });

    private static RiskRating Parts(int? overall, params IEnumerable<int?> parts) => new() { Likelihood = 1, Consequence = overall, Consequences = [.. parts.Select(p => new ConsequenceRating { Consequence = p })] };
}
