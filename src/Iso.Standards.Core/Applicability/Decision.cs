namespace Iso.Standards;

/// <summary>What a statement of applicability decides on a control (ISO/IEC 27001:2022, 6.1.3 d).</summary>
public enum Decision
{
    /// <summary>Not decided yet; allowed only in a draft.</summary>
    Undecided,

    /// <summary>The control is necessary and therefore applicable.</summary>
    Included,

    /// <summary>The control is not applicable.</summary>
    Excluded,
}
