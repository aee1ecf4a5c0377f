namespace Iso.Standards;

/// <summary>What a column of a written statement of applicability holds (ISO/IEC 27001:2022, 6.1.3 d).</summary>
public enum SoaColumn
{
    /// <summary>Not understood. The texts of such a column are kept in <see cref="SoaEntry.Remarks"/>, with the header in front.</summary>
    Unknown,

    /// <summary>The number of the control.</summary>
    Control,

    /// <summary>The name of the control.</summary>
    Title,

    /// <summary>The group or theme of the control, which the catalog knows; kept in <see cref="SoaEntry.Remarks"/> where it says something else.</summary>
    Group,

    /// <summary>Where an additional control comes from.</summary>
    Origin,

    /// <summary>Whether the control is applicable.</summary>
    Decision,

    /// <summary>Whether the control is excluded: a yes makes it not applicable.</summary>
    Exclusion,

    /// <summary>The part of the scope to which the control applies.</summary>
    PartOfScope,

    /// <summary>Why the control is included or excluded, in words.</summary>
    Justification,

    /// <summary>The categories of reason for the inclusion, several in a cell.</summary>
    Reasons,

    /// <summary>The ids of the risks that the control treats.</summary>
    Risks,

    /// <summary>A mark, or the results of the risk assessment that call for the control (RRA).</summary>
    RiskAssessment,

    /// <summary>A mark, or the legal requirements that call for the control (LR).</summary>
    Legal,

    /// <summary>A mark, or the contractual obligations that call for the control (CO).</summary>
    Contractual,

    /// <summary>A mark, or the business requirements or best practices that call for the control (BR, BP).</summary>
    Business,

    /// <summary>How far the control is put into effect.</summary>
    Status,

    /// <summary>Who answers for the control.</summary>
    Owner,

    /// <summary>How the control is put into effect, in words.</summary>
    Implementation,

    /// <summary>Where to see how the control works: documents, records, evidence.</summary>
    Reference,

    /// <summary>What is still to be done, and by when.</summary>
    Action,

    /// <summary>The day on which the decision was last reviewed.</summary>
    LastReviewed,

    /// <summary>Anything else that was written beside the control.</summary>
    Remarks,

    /// <summary>Left out on purpose.</summary>
    Ignored,
}
