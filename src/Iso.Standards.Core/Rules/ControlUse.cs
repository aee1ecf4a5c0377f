namespace Iso.Standards;

/// <summary>What a document says of a control in all its parts.</summary>
[Flags]
public enum ControlUse
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A statement includes it.</summary>
    Included = 1,

    /// <summary>A statement excludes it.</summary>
    Excluded = 2,

    /// <summary>A risk that is not closed names it in its treatment.</summary>
    TreatsRisk = 4,

    /// <summary>An action of a treatment plan puts it into effect.</summary>
    Planned = 8,

    /// <summary>An obligation or contract in force asks for it.</summary>
    Demanded = 16,

    /// <summary>Evidence that is neither superseded nor withdrawn names it.</summary>
    HasEvidence = 32,

    /// <summary>Evidence that counts on the day that is judged by names it.</summary>
    HasValidEvidence = 64,

    /// <summary>A statement includes it, and says that it is implemented.</summary>
    Implemented = 128,
}
