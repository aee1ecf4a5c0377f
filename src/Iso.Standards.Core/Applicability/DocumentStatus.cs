namespace Iso.Standards;

/// <summary>Where a document stands between writing and withdrawal (clause 7.5).</summary>
public enum DocumentStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Written, and with those who review it.</summary>
    InReview,

    /// <summary>Approved and in force.</summary>
    Approved,

    /// <summary>No longer in force.</summary>
    Withdrawn,
}
