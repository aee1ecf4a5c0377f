namespace Iso.Standards;

/// <summary>How far an applicable control is put into effect.</summary>
public enum ImplementationStatus
{
    /// <summary>Not put into effect, and not planned.</summary>
    NotImplemented,

    /// <summary>Planned, not yet in effect.</summary>
    Planned,

    /// <summary>In effect in part.</summary>
    Partial,

    /// <summary>In effect.</summary>
    Implemented,
}
