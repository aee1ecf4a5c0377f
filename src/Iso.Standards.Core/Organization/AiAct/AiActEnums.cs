namespace Iso.Standards;

/// <summary>A role under the EU AI Act (Article 3). Not a role of ISO/IEC 42001: see <see cref="AiRole"/>.</summary>
public enum AiActRole
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>Develops it, or has it developed, and places it on the market or puts it into service under its own name.</summary>
    Provider,

    /// <summary>Uses it under its own authority, other than privately.</summary>
    Deployer,

    /// <summary>Is in the Union and places on the market a system under the name of somebody outside.</summary>
    Importer,

    /// <summary>Makes it available on the market, being neither provider nor importer.</summary>
    Distributor,

    /// <summary>Is in the Union and acts by mandate of a provider outside.</summary>
    AuthorisedRepresentative,

    /// <summary>Places a product on the market together with it, under its own name.</summary>
    ProductManufacturer,
}

/// <summary>The class of an AI system under the EU AI Act, as the answers to the questions of a classification give it.</summary>
public enum AiActClass
{
    /// <summary>A question that decides is not answered. Never taken for one of the other classes.</summary>
    NeedsReview,

    /// <summary>The law does not apply (Article 2).</summary>
    OutsideScope,

    /// <summary>A prohibited practice (Article 5).</summary>
    Prohibited,

    /// <summary>High risk by way of products that Annex I names (Article 6(1)).</summary>
    HighRiskAnnexI,

    /// <summary>High risk by its use, which Annex III names (Article 6(2)).</summary>
    HighRiskAnnexIII,

    /// <summary>A use that Annex III names, and taken out by the exception of Article 6(3).</summary>
    ExceptionArticle63,

    /// <summary>Duties of transparency only (Article 50).</summary>
    Transparency,

    /// <summary>No duties of its own beyond those of every system.</summary>
    Minimal,
}

/// <summary>What brings duties of transparency (Article 50).</summary>
public enum AiActTransparency
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>None of the cases; an answer, where an empty list is none.</summary>
    NoCase,

    /// <summary>It deals with people directly (Article 50(1)).</summary>
    InteractsWithPeople,

    /// <summary>It makes synthetic sound, images, video or text (Article 50(2)).</summary>
    GeneratesContent,

    /// <summary>It recognises emotions or puts people into categories by biometrics (Article 50(3)).</summary>
    EmotionOrBiometrics,

    /// <summary>It makes or changes deep fakes, or text that informs the public (Article 50(4)).</summary>
    DeepFakeOrPublicText,
}

/// <summary>What kind of deployer an organization is, where that decides about the fundamental rights impact assessment (Article 27).</summary>
public enum AiActDeployerCase
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>None of the cases; an answer, where an empty list is none.</summary>
    NoCase,

    /// <summary>A body governed by public law.</summary>
    PublicBody,

    /// <summary>A private body that provides public services.</summary>
    PublicService,

    /// <summary>It evaluates creditworthiness (Annex III, point 5(b)).</summary>
    CreditScoring,

    /// <summary>It prices life or health insurance (Annex III, point 5(c)).</summary>
    Insurance,
}

/// <summary>Whether a general-purpose model is provided (Articles 51 to 55).</summary>
public enum AiActModelKind
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>None.</summary>
    NoModel,

    /// <summary>A general-purpose model.</summary>
    GeneralPurpose,

    /// <summary>A general-purpose model with systemic risk.</summary>
    SystemicRisk,
}

/// <summary>How far a measure has come.</summary>
public enum AiActMeasureStatus
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>Nothing is done yet.</summary>
    Open,

    /// <summary>Under way.</summary>
    InProgress,

    /// <summary>Whoever reviewed it says that the provision is met.</summary>
    Met,
}

/// <summary>What data governance shows of the data sets (Article 10).</summary>
public enum AiActDataAspect
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>That they are relevant.</summary>
    Relevance,

    /// <summary>That they are representative.</summary>
    Representativeness,

    /// <summary>What errors they have.</summary>
    Errors,

    /// <summary>How complete they are.</summary>
    Completeness,

    /// <summary>That they were examined for bias.</summary>
    Bias,

    /// <summary>What they lack for the setting of use.</summary>
    Gaps,
}

/// <summary>How grave a serious incident is; decides how soon it is reported (Article 73).</summary>
public enum AiActIncidentKind
{
    /// <summary>Not said, or none of the others: 15 days.</summary>
    Unspecified,

    /// <summary>A person died: 10 days.</summary>
    Death,

    /// <summary>A widespread infringement, or a serious disruption of critical infrastructure: 2 days.</summary>
    Widespread,
}

/// <summary>How far a standard has come on the way to a presumption of conformity (Article 40).</summary>
public enum HarmonisationStatus
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>Still being written.</summary>
    Draft,

    /// <summary>Published, and not cited in the Official Journal: no presumption.</summary>
    PublishedNotCited,

    /// <summary>Cited in the Official Journal.</summary>
    Cited,
}
