namespace Iso.Standards;

/// <summary>What hangs on a control or a risk, as <c>trace --format json</c> gives it: one of the two is there.</summary>
internal sealed record TraceJson(string AsOf, ControlTraceJson? Control, RiskTraceJson? Risk)
{
    public static TraceJson Of(ControlTrace trace, LocalDate asOf) => new(
        Words.Of(asOf),
        new(
            trace.Control.ToString(),
            [.. trace.Entries.Select(TracedEntryJson.Of)],
            [.. trace.Risks.Select(TracedRiskJson.Of)],
            [.. trace.Evidence.Select(TracedEvidenceJson.Of)],
            [.. trace.Actions.Select(TracedActionJson.Of)],
            [.. trace.Obligations.Select(o => o.Id.ToString())],
            [.. trace.Contracts.Select(c => c.Id.ToString())],
            [.. trace.Objectives.Select(o => o.Id.ToString())],
            [.. trace.AiSystems.Select(s => s.Id.ToString())]),
        Risk: null);

    public static TraceJson Of(RiskTrace trace, LocalDate asOf) => new(
        Words.Of(asOf),
        Control: null,
        new(
            TracedRiskJson.Of(trace.Risk),
            [.. trace.Controls.Select(c => new TracedControlJson(c.Control.ToString(), [.. c.Entries.Select(TracedEntryJson.Of)]))],
            [.. trace.Actions.Select(TracedActionJson.Of)],
            [.. trace.Evidence.Select(TracedEvidenceJson.Of)],
            [.. trace.ImpactAssessments.Select(a => a.Id.ToString())]));
}

/// <summary>What hangs on a control.</summary>
internal sealed record ControlTraceJson(
    string Control,
    IReadOnlyList<TracedEntryJson> Entries,
    IReadOnlyList<TracedRiskJson> Risks,
    IReadOnlyList<TracedEvidenceJson> Evidence,
    IReadOnlyList<TracedActionJson> Actions,
    IReadOnlyList<string> Obligations,
    IReadOnlyList<string> Contracts,
    IReadOnlyList<string> Objectives,
    IReadOnlyList<string> AiSystems);

/// <summary>What hangs on a risk.</summary>
internal sealed record RiskTraceJson(
    TracedRiskJson Risk,
    IReadOnlyList<TracedControlJson> Controls,
    IReadOnlyList<TracedActionJson> Actions,
    IReadOnlyList<TracedEvidenceJson> Evidence,
    IReadOnlyList<string> ImpactAssessments);

/// <summary>A control of a risk, with its entries.</summary>
internal sealed record TracedControlJson(string Control, IReadOnlyList<TracedEntryJson> Entries);

/// <summary>An entry of a statement.</summary>
internal sealed record TracedEntryJson(string Statement, string Decision, string? Status, string? Owner, string? Justification)
{
    public static TracedEntryJson Of(TracedEntry traced) => new(
        traced.Statement.Standard.ToString(),
        Words.Json(traced.Entry.Decision),
        traced.Entry.Status is { } status ? Words.Json(status) : null,
        traced.Entry.Owner,
        traced.Entry.Justification);
}

/// <summary>A risk with its levels.</summary>
internal sealed record TracedRiskJson(string Id, string Title, string Status, string? InherentLevel, string? CurrentLevel, string? ResidualLevel)
{
    public static TracedRiskJson Of(TracedRisk traced)
        => new(traced.Risk.Id.ToString(), traced.Risk.Title, Words.Json(traced.Risk.Status), traced.InherentLevel, traced.CurrentLevel, traced.ResidualLevel);
}

/// <summary>An item of evidence, and whether it counts.</summary>
internal sealed record TracedEvidenceJson(string Id, string Title, string Freshness, string? LastValidDay)
{
    public static TracedEvidenceJson Of(TracedEvidence traced)
        => new(traced.Evidence.Id.ToString(), traced.Evidence.Title, Words.Json(traced.Freshness), traced.LastValidDay is { } last ? Words.Of(last) : null);
}

/// <summary>An action of a treatment plan.</summary>
internal sealed record TracedActionJson(string Id, string Title, string? DueOn, string? CompletedOn)
{
    public static TracedActionJson Of(TreatmentAction action)
        => new(action.Id.ToString(), action.Title, action.DueOn is { } due ? Words.Of(due) : null, action.CompletedOn is { } done ? Words.Of(done) : null);
}
