namespace Iso.Standards;

/// <summary>How a provision asks for documented information; the names follow the verb of the edition.</summary>
public enum DocumentedInformationKind
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>To be available.</summary>
    Available,

    /// <summary>To be available as evidence of a result.</summary>
    AvailableAsEvidence,

    /// <summary>To be retained, in the wording of 2012: a record.</summary>
    Retain,

    /// <summary>To be maintained, in the wording of 2012: a document kept up to date.</summary>
    Maintain,

    /// <summary>A document that has to be produced, such as the statement of applicability.</summary>
    Produce,

    /// <summary>A plan that has to be formulated; documented in practice.</summary>
    Formulate,

    /// <summary>Something that has to be written down.</summary>
    Document,

    /// <summary>The general demand of clause 7.5.1.</summary>
    General,

    /// <summary>Documented information of external origin that has to be under control.</summary>
    Control,

    /// <summary>To be maintained and retained: a document kept up to date, and records.</summary>
    MaintainAndRetain,

    /// <summary>To be amended when what it says changes.</summary>
    Amend,

    /// <summary>As much as is needed to show something.</summary>
    Needed,
}

/// <summary>That a provision asks for documented information. For a control it counts only where the control is applicable.</summary>
public sealed record DocumentedInformation
{
    /// <summary>Where it is asked for, down to the item.</summary>
    public required ProvisionId Provision { get; init; }

    /// <summary>How it is asked for.</summary>
    public required DocumentedInformationKind Kind { get; init; }

    /// <summary>About what, in a few words of our own.</summary>
    public required string Subject { get; init; }

    /// <summary>How sure it is, where it is less sure than the catalog as a whole; else unspecified.</summary>
    public Confidence Confidence { get; init; }
}
