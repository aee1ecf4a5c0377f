using System.Text.Json.Serialization;

namespace Iso.Standards;

/// <summary>
/// A statement of applicability for one standard in one edition: which controls are necessary, why, whether they are
/// implemented, and why reference controls are left out (ISO/IEC 27001:2022, 6.1.3 d; ISO/IEC 42001:2023, 6.1.3 f).
/// </summary>
/// <remarks>May be incomplete at any time; rules report what is missing. Each standard has a statement of its own, never a shared one.</remarks>
public sealed record StatementOfApplicability
{
    /// <summary>The standard, in one edition, whose controls are decided on.</summary>
    public required StandardId Standard { get; init; }

    /// <summary>The id of the document among the organization's documented information.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The version of the document, such as <c>3.1</c>.</summary>
    public string? Version { get; init; }

    /// <summary>Where the document stands between writing and withdrawal.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DocumentStatus Status { get; init; }

    /// <summary>The scope: the id of a scope of the document, or the scope in words.</summary>
    public string? Scope { get; init; }

    /// <summary>Who wrote it: an id of the document, or a name.</summary>
    public string? Author { get; init; }

    /// <summary>Who approved it: an id of the document, or a name.</summary>
    public string? Approver { get; init; }

    /// <summary>The day of the last change.</summary>
    public LocalDate? ChangedOn { get; init; }

    /// <summary>The day of the approval; null while there is none.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>The day of the last review that found nothing to change; null where each review led to a change.</summary>
    public LocalDate? ReviewedOn { get; init; }

    /// <summary>The day by which the next review is due.</summary>
    public LocalDate? NextReviewOn { get; init; }

    /// <summary>The risk assessment that the decisions rest on.</summary>
    public RiskAssessmentReference? RiskAssessment { get; init; }

    /// <summary>The comparison of the determined controls with the annex.</summary>
    public AnnexComparison? Comparison { get; init; }

    /// <summary>Where the chosen controls are written down, and who learns of them how (ISO/IEC 42001:2023, 6.1.3).</summary>
    public ControlCommunication? Communication { get; init; }

    /// <summary>The control objectives that are left out as a whole (ISO/IEC 42001:2023, 6.1.3).</summary>
    public IReadOnlyList<ObjectiveExclusion> ExcludedObjectives { get; init => field = ValueList<ObjectiveExclusion>.Copy(value); } = ValueList<ObjectiveExclusion>.Empty;

    /// <summary>The decisions on the reference controls, one a control.</summary>
    public IReadOnlyList<SoaEntry> Entries { get; init => field = ValueList<SoaEntry>.Copy(value); } = ValueList<SoaEntry>.Empty;

    /// <summary>Controls beyond the annex, numbered so that they cannot be taken for one of its own: <c>X-01</c>.</summary>
    public IReadOnlyList<SoaEntry> AdditionalControls { get; init => field = ValueList<SoaEntry>.Copy(value); } = ValueList<SoaEntry>.Empty;

    /// <summary>What changed from version to version, oldest first.</summary>
    public IReadOnlyList<ChangeLogEntry> ChangeLog { get; init => field = ValueList<ChangeLogEntry>.Copy(value); } = ValueList<ChangeLogEntry>.Empty;

    /// <summary>An empty statement for the standard of <paramref name="catalog"/>.</summary>
    public static StatementOfApplicability For(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new() { Standard = catalog.Id };
    }

    /// <summary>A statement with one undecided entry for each reference control of <paramref name="catalog"/>, in its order.</summary>
    public static StatementOfApplicability Draft(Catalog catalog)
    {
        var statement = For(catalog);
        var entries = new SoaEntry[catalog.Controls.Count];
        for (var i = 0; i < entries.Length; i++) entries[i] = new() { Control = catalog.Controls[i].Id };
        return statement with { Entries = entries };
    }

    /// <summary>This statement with the control included. An entry of that control changes in its place; its owner, references, action and remarks stay.</summary>
    /// <param name="control">A control of this statement's standard.</param>
    /// <param name="reason">The category of reason, with what it rests on.</param>
    /// <param name="because">Why, in words; null where the references of the reason say it.</param>
    /// <param name="status">How far the control is put into effect; null leaves it unsaid.</param>
    /// <exception cref="ArgumentException">The control is of another standard or edition.</exception>
    public StatementOfApplicability Include(ControlId control, InclusionReason reason, string? because = null, ImplementationStatus? status = null)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return Decide(control, entry => entry with { Decision = Decision.Included, Reasons = [reason], Justification = because, Status = status });
    }

    /// <summary>This statement with the control excluded. An entry of that control changes in its place; its owner, references, action and remarks stay.</summary>
    /// <param name="control">A control of this statement's standard.</param>
    /// <param name="because">Why the control is not necessary.</param>
    /// <exception cref="ArgumentException">The control is of another standard or edition.</exception>
    public StatementOfApplicability Exclude(ControlId control, string because)
    {
        ArgumentNullException.ThrowIfNull(because);
        return Decide(control, entry => entry with { Decision = Decision.Excluded, Reasons = [], Justification = because, Status = null });
    }

    /// <summary>How many controls are applicable and how far they are implemented, counted over entries and additional controls.</summary>
    public StatementFigures Figures() => StatementFigures.Of(this);

    private StatementOfApplicability Decide(ControlId control, Func<SoaEntry, SoaEntry> decide)
    {
        if (control.Standard != Standard)
        {
            throw new ArgumentException($"{control} is not a control of {Standard}; each standard has a statement of its own.", nameof(control));
        }

        var entries = Entries.ToList();
        var at = entries.FindIndex(entry => entry.Control == control);
        if (at >= 0) entries[at] = decide(entries[at]);
        else entries.Add(decide(new() { Control = control }));
        return this with { Entries = entries };
    }
}
