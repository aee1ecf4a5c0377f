namespace Iso.Standards;

/// <summary>What a provision is in the structure of its document.</summary>
public enum ProvisionKind
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>A heading over others without a demand of its own, such as a theme of controls.</summary>
    Group,

    /// <summary>A numbered clause; in a law, an article or recital.</summary>
    Clause,

    /// <summary>A lettered or numbered item of a clause.</summary>
    Item,

    /// <summary>A control objective.</summary>
    Objective,

    /// <summary>A reference control.</summary>
    Control,

    /// <summary>An entry of an informative list, such as a potential source of risk: there to think of, nothing to comply with.</summary>
    Reference,
}
