namespace Iso.Standards;

/// <content>How often risks, actions and impact assessments are looked at again.</content>
public static partial class RiskRuleOptions
{
    /// <summary>RSK-025: after how many months a risk is assessed again. 12.</summary>
    public static RuleOption<int> ReassessmentMonths { get; } = new(
        RiskRuleIds.AssessmentOld, "months", 12, "After how many months a risk is assessed again.");

    /// <summary>RSK-025: after how many months an assessment is so old that it is an error. 18.</summary>
    public static RuleOption<int> ReassessmentErrorMonths { get; } = new(
        RiskRuleIds.AssessmentOld, "errorMonths", 18, "After how many months a risk that was not assessed again is an error; never before the months after which it is a warning.");

    /// <summary>RSK-029: within how many months of its completion an action is found to have worked or not. 12.</summary>
    public static RuleOption<int> EffectivenessMonths { get; } = new(
        RiskRuleIds.EffectivenessUnknown, "months", 12, "Within how many months of its completion it is evaluated whether an action worked.");

    /// <summary>RSK-035: after how many months the impact assessment of an AI system is repeated. 12.</summary>
    public static RuleOption<int> ImpactAssessmentMonths { get; } = new(
        RiskRuleIds.ImpactAssessmentOld, "months", 12, "After how many months the impact assessment of an AI system is repeated.");
}
