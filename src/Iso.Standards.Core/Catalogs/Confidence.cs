namespace Iso.Standards;

/// <summary>How sure a fact of a catalog is, judged by how many independent sources give it and how near they are to the document.</summary>
public enum Confidence
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>A guess with little behind it.</summary>
    Low,

    /// <summary>One source of second hand.</summary>
    MediumLow,

    /// <summary>Sources of second hand that agree, or differ in details.</summary>
    Medium,

    /// <summary>Several independent sources that agree, none of them the document itself.</summary>
    MediumHigh,

    /// <summary>As good as read from the document.</summary>
    High,
}
