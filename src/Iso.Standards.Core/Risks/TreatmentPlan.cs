using System.Text.Json.Serialization;

namespace Iso.Standards;

/// <summary>The risk treatment plan for one standard (ISO/IEC 27001:2022, 6.1.3 e; ISO/IEC 42001:2023, 6.1.3 g).</summary>
public sealed record TreatmentPlan
{
    /// <summary>The id of the plan.</summary>
    public required Id<TreatmentPlan> Id { get; init; }

    /// <summary>The standard, in one edition, for which the plan is made.</summary>
    public required StandardId Standard { get; init; }

    /// <summary>The version.</summary>
    public string? Version { get; init; }

    /// <summary>Where it stands between writing and withdrawal.</summary>
    public DocumentStatus Status { get; init; }

    /// <summary>Who approved it, and when.</summary>
    public IReadOnlyList<PlanApproval> Approvals { get; init => field = ValueList<PlanApproval>.Copy(value); } = ValueList<PlanApproval>.Empty;

    /// <summary>What is to be done.</summary>
    public IReadOnlyList<TreatmentAction> Actions { get; init => field = ValueList<TreatmentAction>.Copy(value); } = ValueList<TreatmentAction>.Empty;
}

/// <summary>That somebody approved a treatment plan.</summary>
public sealed record PlanApproval
{
    /// <summary>Who: an id of the document, or a name.</summary>
    public required string By { get; init; }

    /// <summary>The day.</summary>
    public LocalDate? On { get; init; }
}

/// <summary>An action of a treatment plan.</summary>
public sealed record TreatmentAction
{
    /// <summary>The id by which risks and entries refer to it.</summary>
    public required Id<TreatmentAction> Id { get; init; }

    /// <summary>What is to be done.</summary>
    public required string Title { get; init; }

    /// <summary>Who does it: an id of the document, or a name.</summary>
    public string? Owner { get; init; }

    /// <summary>The day by which it is to be done.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>The day on which it was done; null while it is open.</summary>
    public LocalDate? CompletedOn { get; init; }

    /// <summary>The people, money and means that it takes.</summary>
    public string? Resources { get; init; }

    /// <summary>The level of risk that is expected to remain.</summary>
    public string? ExpectedLevel { get; init; }

    /// <summary>The risks that it treats.</summary>
    public IReadOnlyList<Id<Risk>> Risks { get; init => field = ValueList<Id<Risk>>.Copy(value); } = ValueList<Id<Risk>>.Empty;

    /// <summary>The controls that it puts into effect.</summary>
    public IReadOnlyList<ControlId> Controls { get; init => field = ValueList<ControlId>.Copy(value); } = ValueList<ControlId>.Empty;

    /// <summary>How it is built into the processes of the management system (clause 6.1.1 e).</summary>
    public string? Integration { get; init; }

    /// <summary>How it is evaluated whether it worked.</summary>
    public string? EffectivenessMethod { get; init; }

    /// <summary>The day on which that was or will be evaluated.</summary>
    public LocalDate? EffectivenessOn { get; init; }

    /// <summary>What the evaluation found.</summary>
    public string? EffectivenessResult { get; init; }

    /// <summary>Whether it is still to be done.</summary>
    [JsonIgnore]
    public bool IsOpen => CompletedOn is null;
}
