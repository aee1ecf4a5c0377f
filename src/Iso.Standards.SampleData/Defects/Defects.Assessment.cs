using static Iso.Standards.Row;

namespace Iso.Standards;

/// <content>What can be wrong with assessments: their age, what they cover, and those of impacts.</content>
public static partial class Defects
{
    private static Defect[] OfAssessment =>
    [
        new(RiskRuleIds.AssessmentOld, "R-24 was assessed fourteen months ago", static s => s.Risk("R-24", static risk => risk with { AssessedOn = Day(2025, 9, 8) })),
        new(RiskRuleIds.ChangeNotAssessed, "A significant change came after the assessment", static s => s.OnChange("CH-01", static change => change with { On = Day(2026, 9, 28) })),
        new(RiskRuleIds.AiSystemUnassessed, "A fourth AI system is neither in the register nor assessed", static s => s with { AiSystems = [.. s.AiSystems, Advisor] }),
        new(RiskRuleIds.CriticalAssetUnassessed, "A critical asset has no entry of information security", static s => s with { Assets = [.. s.Assets, s.Assets[0] with { Id = new("AST-14"), Name = "Tide archive" }] }),
        new(RiskRuleIds.ImpactAssessmentIncomplete, "IA-3 says nothing of misuse", static s => s.Assessment("IA-3", static assessment => assessment with { ForeseeableMisuse = null })),
        new(RiskRuleIds.ImpactUnused, "A grave impact is taken up by no entry", static s => s.Assessment("IA-1", static assessment => assessment with { Impacts = [assessment.Impacts[0] with { Level = ImpactLevel.High }, .. assessment.Impacts.Skip(1)] })),
        new(RiskRuleIds.ImpactAssessmentOld, "IA-1 is older than a year", static s => s.Assessment("IA-1", static assessment => assessment with { On = Day(2025, 10, 20) })),
        new(RiskRuleIds.ImpactDimensionMissing, "IA-3 leaves out a dimension", static s => s.Assessment("IA-3", static assessment => assessment with { Impacts = [.. assessment.Impacts.SkipLast(1)] })),
        new(RiskRuleIds.AiSourcesUnconsidered, "One source of AI risk was never considered", static s => s.Register(static register => register with
        {
            AiSourcesConsidered = [.. register.AiSourcesConsidered.Where(static source => source != AiRiskSource.Hardware)],
            Risks = [.. register.Risks.Select(static risk => risk with { AiSources = [.. risk.AiSources.Where(static source => source != AiRiskSource.Hardware)] })],
        })),
        new(RiskRuleIds.ApproachUnstated, "The register does not state its approach", static s => s.Register(static register => register with { Approach = RiskApproach.Unspecified })),
        new(RiskRuleIds.OutOfScope, "R-21 points to what lies outside the scope of security", static s => s.Asset("AST-10", static asset => asset with { Scopes = Ids<Scope>("SC-01") })),
        new(RiskRuleIds.StandardWithoutAssessment, "R-32 was assessed and not rated, so the results on quality have a gap", static s => s.Risk("R-32", static risk => risk with { Inherent = null, Current = null })),
    ];
}
