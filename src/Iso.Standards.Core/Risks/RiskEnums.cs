namespace Iso.Standards;

/// <summary>Where an entry of the risk register stands.</summary>
public enum RiskStatus
{
    /// <summary>Assessed or to be assessed, and not yet treated.</summary>
    Open,

    /// <summary>Its treatment is carried out or under way.</summary>
    Treated,

    /// <summary>What remains is accepted.</summary>
    Accepted,

    /// <summary>It is no longer a risk.</summary>
    Closed,
}

/// <summary>How risks are identified (ISO/IEC 27005:2022).</summary>
public enum RiskApproach
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>By events and scenarios.</summary>
    EventBased,

    /// <summary>By assets, threats and vulnerabilities.</summary>
    AssetBased,

    /// <summary>By both.</summary>
    Both,
}

/// <summary>What information can lose (ISO/IEC 27001:2022, 6.1.2 c).</summary>
public enum InformationProperty
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>Those who may not know it learn it.</summary>
    Confidentiality,

    /// <summary>It is changed or wrong.</summary>
    Integrity,

    /// <summary>It is not there when it is needed.</summary>
    Availability,
}

/// <summary>Whom an AI system can affect (ISO/IEC 42001:2023, 6.1.2, 6.1.4).</summary>
public enum AffectedParty
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>The organization itself.</summary>
    Organization,

    /// <summary>Individuals.</summary>
    Individuals,

    /// <summary>Groups of individuals.</summary>
    Groups,

    /// <summary>Societies.</summary>
    Societies,
}

/// <summary>In what a consequence is rated.</summary>
public enum ConsequenceDimension
{
    /// <summary>As a whole.</summary>
    Unspecified,

    /// <summary>Loss of confidentiality.</summary>
    Confidentiality,

    /// <summary>Loss of integrity.</summary>
    Integrity,

    /// <summary>Loss of availability.</summary>
    Availability,

    /// <summary>For the organization.</summary>
    Organization,

    /// <summary>For individuals.</summary>
    Individuals,

    /// <summary>For groups of individuals.</summary>
    Groups,

    /// <summary>For societies.</summary>
    Societies,

    /// <summary>For the conformity of products and services.</summary>
    Conformity,

    /// <summary>For the satisfaction of customers.</summary>
    CustomerSatisfaction,
}

/// <summary>How the ratings by dimension make the overall consequence.</summary>
public enum ConsequenceRule
{
    /// <summary>The highest of them.</summary>
    Maximum,

    /// <summary>All of them added up.</summary>
    Sum,

    /// <summary>Their mean, rounded to the nearest whole number, halves upwards.</summary>
    Average,

    /// <summary>Those who assess decide; nothing can be recomputed.</summary>
    Judgement,
}

/// <summary>A usual source of AI risk (ISO/IEC 42001:2023, Annex C; ISO/IEC 23894).</summary>
public enum AiRiskSource
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>Data that are wrong, biased or out of date.</summary>
    DataQuality,

    /// <summary>Results that cannot be explained.</summary>
    Opacity,

    /// <summary>How far people are out of the loop.</summary>
    AutomationLevel,

    /// <summary>A complex or changing environment.</summary>
    EnvironmentComplexity,

    /// <summary>Behaviour that changes over time.</summary>
    ModelBehaviour,

    /// <summary>Hardware.</summary>
    Hardware,

    /// <summary>Gaps in the life cycle.</summary>
    LifeCycleGaps,

    /// <summary>Technology that is not mature.</summary>
    TechnologyReadiness,

    /// <summary>Models, data and services of others.</summary>
    SupplyChain,
}
