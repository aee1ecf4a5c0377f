using static Iso.Standards.Row;

namespace Iso.Standards;

/// <content>What can be wrong with entries of the register, their scheme and ratings.</content>
public static partial class Defects
{
    private static Defect[] OfRatings =>
    [
        new(RiskRuleIds.DomainMissing, "R-24 belongs to no discipline", static s => s.Risk("R-24", static risk => risk with { Domains = [] })),
        new(RiskRuleIds.LossUnnamed, "R-14 does not say what information loses", static s => s.Risk("R-14", static risk => risk with { Loss = [] })),
        new(RiskRuleIds.AiSystemUnnamed, "R-28 does not say whom it affects", static s => s.Risk("R-28", static risk => risk with { Affected = [] })),
        new(RiskRuleIds.QualityUnlinked, "R-32 is of quality and points nowhere", static s => s.Risk("R-32", static risk => risk with { Processes = [], Products = [], Objectives = [] })),
        new(RiskRuleIds.OwnerMissing, "R-14 has no owner", static s => s.Risk("R-14", static risk => risk with { Owner = null })),
        new(RiskRuleIds.CriteriaLate, "The criteria are younger than the assessments", static s => s.Scheme(static scheme => scheme with { ApprovedOn = new(2026, 9, 10) })),
        new(RiskRuleIds.SchemeDiffers, "R-24 is rated by another scheme", static s => WithFormerScheme(s).Risk("R-24", static risk => risk with { Inherent = risk.Inherent! with { Scheme = new Id<RiskScheme>("RS-1") } })),
        new(RiskRuleIds.MatrixIncomplete, "The matrix has no cell for 5 and 2", static s => s.Scheme(static scheme => scheme with { Matrix = [.. scheme.Matrix.Where(static cell => cell is not { Likelihood: 5, Consequence: 2 })] })),
        new(RiskRuleIds.MatrixNotMonotone, "A higher likelihood gives a lower level", static s => s.Scheme(static scheme => scheme with { Matrix = [.. scheme.Matrix.Select(static cell => cell is { Likelihood: 5, Consequence: 2 } ? cell with { Level = "low" } : cell)] })),
        new(RiskRuleIds.LevelDiffers, "R-14 is stored as medium", static s => s.Risk("R-14", static risk => risk with { Inherent = risk.Inherent! with { Level = "medium" } })),
        new(RiskRuleIds.ConsequenceDiffers, "The overall consequence of R-16 is below the highest", static s => s.Risk("R-16", static risk => risk with { Inherent = risk.Inherent! with { Consequence = 4, Level = "high" } })),
        new(RiskRuleIds.AiConsequencesMissing, "R-28 does not rate what it means for societies", static s => s.Risk("R-28", static risk => risk with { Inherent = risk.Inherent! with { Consequences = [.. risk.Inherent.Consequences.Where(static c => c.Dimension != ConsequenceDimension.Societies)] } })),
        new(RiskRuleIds.ResidualHigher, "R-32 grows by its treatment", static s => s.Risk("R-32", static risk => risk with { Inherent = risk.Inherent! with { Likelihood = 1, Level = "low" } })),
        new(RiskRuleIds.ReductionUnexplained, "R-34 shrinks by itself", static s => s.AddRisk(SmallRisk with { Inherent = Low with { Likelihood = 5, Level = "medium" } })),
        new(RiskRuleIds.ControlsWithoutEffect, "The control of R-24 has no effect", static s => s.Risk("R-24", static risk => risk with
        {
            Current = risk.Inherent,
            Residual = risk.Inherent,
            Acceptance = new() { By = "P-07", On = Day(2026, 9, 21), Because = "Licences change often", Until = Day(2027, 9, 20) },
        })),
        new(RiskRuleIds.DomainsShareRating, "R-24 also belongs to quality and is not rated there", static s => s.Risk("R-24", static risk => risk with { Domains = Domains("compliance quality") })),
        new(RiskRuleIds.SchemesMixed, "A report compares two schemes", static s => WithFormerScheme(s).Register(static register => register with { Reports = [register.Reports[0] with { Schemes = Ids<RiskScheme>("RS-1 RS-2") }] })),
        new(RiskRuleIds.ScoresAveraged, "A report averages scores", static s => s.Register(static register => register with { Reports = [register.Reports[0] with { AveragesScores = true }] })),
        new(RiskRuleIds.ThresholdsUnordered, "More is taken willingly than is borne", static s => s.Scheme(static scheme => scheme with { Criteria = [scheme.Criteria[0] with { Appetite = "high" }] })),
    ];

    private static ManagementSystem WithFormerScheme(ManagementSystem s)
        => s.Register(static register => register with { Schemes = [.. register.Schemes, register.Schemes[0] with { Id = new("RS-1"), Version = "1.0", Title = "Five by five, as it was until 2023" }] });
}
