namespace Iso.Standards;

/// <summary>That an applicable control is not applied to one AI system (ISO/IEC 42001:2023, 6.1.3).</summary>
public sealed record SystemExclusion
{
    /// <summary>The AI system.</summary>
    public required Id<AiSystem> System { get; init; }

    /// <summary>Why the control is not applied to it.</summary>
    public string? Justification { get; init; }
}

/// <summary>That a control objective is left out, with all controls below it (ISO/IEC 42001:2023, 6.1.3).</summary>
public sealed record ObjectiveExclusion
{
    /// <summary>The number of the objective in the annex, or of its group.</summary>
    public required ProvisionNumber Objective { get; init; }

    /// <summary>Why it is left out.</summary>
    public string? Justification { get; init; }
}

/// <summary>Where the chosen controls are written down, and who learns of them how (ISO/IEC 42001:2023, 6.1.3).</summary>
public sealed record ControlCommunication
{
    /// <summary>Where the controls are documented.</summary>
    public string? WrittenDownIn { get; init; }

    /// <summary>How people inside the organization learn of them.</summary>
    public string? Inside { get; init; }

    /// <summary>What interested parties outside can see of them.</summary>
    public string? Outside { get; init; }
}
