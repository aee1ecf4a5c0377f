namespace Iso.Standards;

/// <summary>A draft of a statement, as <c>soa derive --format json</c> gives it. <c>output</c> is left out where nothing was written.</summary>
internal sealed record DraftJson(string Standard, string AsOf, string? Output, DraftCountsJson Counts, IReadOnlyList<DraftedControlJson> Controls)
{
    public static DraftJson Of(StatementDraft draft, LocalDate asOf, string? output)
    {
        int Included(GroundKind kind) => draft.Controls.Count(control => control.Decision == Decision.Included && control.RestsOn(kind));
        return new(
            draft.Statement.Standard.ToString(),
            Words.Of(asOf),
            output,
            new(draft.Controls.Count(control => control.Decision == Decision.Included), Included(GroundKind.Risk), Included(GroundKind.Obligation), Included(GroundKind.Contract), draft.Undecided.Count()),
            [.. draft.Controls.Zip(draft.Statement.Entries.Concat(draft.Statement.AdditionalControls), DraftedControlJson.Of)]);
    }
}

/// <summary>How many controls are included, and of these how many for a risk, by law and by contract; how many are undecided.</summary>
internal sealed record DraftCountsJson(int Included, int ByRisk, int ByLaw, int ByContract, int Undecided);

/// <summary>A control of the draft, with what it rests on.</summary>
internal sealed record DraftedControlJson(string Control, string Decision, string? Justification, string? Status, string? Remarks, IReadOnlyList<GroundJson> Grounds)
{
    public static DraftedControlJson Of(DraftedControl control, SoaEntry entry) => new(
        control.Control.ToString(),
        Words.Json(control.Decision),
        entry.Justification,
        entry.Status is { } status ? Words.Json(status) : null,
        entry.Remarks,
        [.. control.Grounds.Select(ground => new GroundJson(Words.Json(ground.Kind), ground.Reference.Length == 0 ? null : ground.Reference, ground.Text))]);
}

/// <summary>Something that speaks for a control.</summary>
internal sealed record GroundJson(string Kind, string? Reference, string Text);
