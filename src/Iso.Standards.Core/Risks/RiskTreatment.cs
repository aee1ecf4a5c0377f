namespace Iso.Standards;

/// <summary>What is done about a risk (clause 6.1.3).</summary>
public sealed record RiskTreatment
{
    /// <summary>The option: modify, retain, avoid, share or take.</summary>
    public TreatmentOption Option { get; init; }

    /// <summary>Why this option.</summary>
    public string? Because { get; init; }

    /// <summary>The controls that treat the risk, of annexes or of the organization's own.</summary>
    public IReadOnlyList<ControlId> Controls { get; init => field = ValueList<ControlId>.Copy(value); } = ValueList<ControlId>.Empty;

    /// <summary>The actions of the treatment plan.</summary>
    public IReadOnlyList<Id<TreatmentAction>> Actions { get; init => field = ValueList<Id<TreatmentAction>>.Copy(value); } = ValueList<Id<TreatmentAction>>.Empty;

    /// <summary>The contract by which the risk is shared.</summary>
    public Id<Contract>? Contract { get; init; }

    /// <summary>The insurance policy or arrangement by which the risk is shared, where it is no contract of the document.</summary>
    public string? Policy { get; init; }

    /// <summary>The activity that stops or does not start, where the risk is avoided.</summary>
    public string? Activity { get; init; }

    /// <summary>The day on which that activity stopped.</summary>
    public LocalDate? ActivityStoppedOn { get; init; }

    /// <summary>The change by which that activity stops.</summary>
    public Id<Change>? Change { get; init; }
}

/// <summary>The acceptance of what remains of a risk (clause 6.1.3).</summary>
public sealed record RiskAcceptance
{
    /// <summary>Who accepts: an id of the document, or a name.</summary>
    public string? By { get; init; }

    /// <summary>The day of the acceptance.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Why it is acceptable.</summary>
    public string? Because { get; init; }

    /// <summary>The last day on which the acceptance counts.</summary>
    public LocalDate? Until { get; init; }
}

/// <summary>Why an entry of the register was closed.</summary>
public sealed record RiskClosure
{
    /// <summary>The day.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The reason.</summary>
    public string? Because { get; init; }

    /// <summary>Who approved it: an id of the document, or a name.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>What shows it.</summary>
    public IReadOnlyList<Id<Evidence>> Evidence { get; init => field = ValueList<Id<Evidence>>.Copy(value); } = ValueList<Id<Evidence>>.Empty;
}
