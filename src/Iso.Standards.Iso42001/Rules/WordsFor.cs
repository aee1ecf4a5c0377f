namespace Iso.Standards;

/// <summary>The words by which messages name dimensions of impact and sources of AI risk.</summary>
internal static class WordsFor
{
    public static string Dimension(ImpactDimension dimension) => dimension switch
    {
        ImpactDimension.Fairness => "fairness",
        ImpactDimension.Accountability => "accountability",
        ImpactDimension.Transparency => "transparency",
        ImpactDimension.SecurityAndPrivacy => "security and privacy",
        ImpactDimension.SafetyAndHealth => "safety and health",
        ImpactDimension.FinancialEffects => "financial effects",
        ImpactDimension.Accessibility => "accessibility",
        ImpactDimension.HumanRights => "human rights",
        ImpactDimension.Environment => "the environment",
        ImpactDimension.Economy => "the economy",
        ImpactDimension.PublicInstitutions => "public institutions",
        ImpactDimension.PublicHealthAndSafety => "public health and safety",
        ImpactDimension.CultureAndValues => "culture and values",
        _ => "a dimension that is not said",
    };

    public static string Source(AiRiskSource source) => source switch
    {
        AiRiskSource.DataQuality => "data quality",
        AiRiskSource.Opacity => "opacity",
        AiRiskSource.AutomationLevel => "level of automation",
        AiRiskSource.EnvironmentComplexity => "complexity of the environment",
        AiRiskSource.ModelBehaviour => "behaviour of the model over time",
        AiRiskSource.Hardware => "hardware",
        AiRiskSource.LifeCycleGaps => "gaps in the life cycle",
        AiRiskSource.TechnologyReadiness => "readiness of the technology",
        AiRiskSource.SupplyChain => "supply chain",
        _ => "a source that is not said",
    };
}
