namespace Iso.Standards;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>Advice, or something worth knowing.</summary>
    Info,

    /// <summary>A lead auditor would ask about it.</summary>
    Warning,

    /// <summary>A requirement is not met, or the document contradicts itself.</summary>
    Error,
}
