namespace Iso.Standards;

/// <summary>Makes a statement of what the document says for each control.</summary>
internal sealed class DraftBuilder
{
    private readonly Catalog _catalog;
    private readonly LocalDate? _asOf;
    private readonly StatementOfApplicability? _former;
    private readonly Dictionary<ControlId, SoaEntry> _formerEntries = [];
    private readonly DraftGrounds _grounds;
    private readonly ManagementSystem _system;
    private readonly List<DraftedControl> _controls = [];

    public DraftBuilder(ManagementSystem system, Catalog catalog, LocalDate? asOf, IEnumerable<ProfileHint> hints)
    {
        _system = system;
        _catalog = catalog;
        _asOf = asOf;
        _grounds = new(system, catalog.Id, asOf, hints);
        foreach (var statement in ValueList<StatementOfApplicability>.Span(system.Statements))
        {
            if (statement.Standard != catalog.Id) continue;
            _former ??= statement;
            foreach (var entry in statement.Entries.Concat(statement.AdditionalControls)) _formerEntries.TryAdd(entry.Control, entry);
        }
    }

    public StatementDraft Build()
    {
        var entries = new List<SoaEntry>(_catalog.Controls.Count);
        foreach (var control in _catalog.Controls) entries.Add(Entry(control.Id, isAdditional: false));
        var additional = new List<SoaEntry>();
        foreach (var control in OwnControls()) additional.Add(Entry(control, isAdditional: true));
        return new(Header() with { Entries = entries, AdditionalControls = additional }, _controls);
    }

    /// <summary>The former header as that of a draft: version, approval and review are given anew.</summary>
    private StatementOfApplicability Header()
    {
        var header = _former ?? StatementOfApplicability.For(_catalog) with { Scope = OnlyScope() };
        return header with
        {
            Version = null,
            Status = DocumentStatus.Draft,
            Approver = null,
            ApprovedOn = null,
            ReviewedOn = null,
            NextReviewOn = null,
            ChangedOn = _asOf,
            ExcludedObjectives = [],
        };
    }

    private string? OnlyScope()
    {
        string? only = null;
        foreach (var scope in ValueList<Scope>.Span(_system.Scopes))
        {
            if (scope.Standard != _catalog.Id) continue;
            if (only is not null) return null;
            only = scope.Id.ToString();
        }

        return only;
    }

    /// <summary>The controls beyond the annex: those that a risk, obligation or contract names, and those of the former statement.</summary>
    private IEnumerable<ControlId> OwnControls()
        => _grounds.Controls.Where(control => Includes(_grounds.For(control)))
            .Concat(_former?.AdditionalControls.Select(entry => entry.Control) ?? [])
            .Where(control => !control.IsUnspecified && control.Standard == _catalog.Id && !_catalog.TryFind(control.Provision, out _) && !IsNumberedAsStandard(control))
            .Distinct()
            .Order();

    /// <summary>A number that looks like one of a clause or of the annex and is none is an error of the document, not a control of its own.</summary>
    private static bool IsNumberedAsStandard(ControlId control) => control.Number.ToString() is ['A', '.', ..] or [>= '0' and <= '9', ..];

    private SoaEntry Entry(ControlId control, bool isAdditional)
    {
        var grounds = _grounds.For(control);
        _formerEntries.TryGetValue(control, out var former);
        var entry = Includes(grounds) ? Included(control, former, grounds) : Undecided(control, former, grounds);
        if (isAdditional) entry = entry with { Origin = entry.Origin ?? "own" };
        var told = former is { Decision: not Decision.Undecided }
            ? [.. grounds, new() { Kind = GroundKind.FormerStatement, Text = former.Decision == Decision.Excluded ? "excluded in the former statement" : "included in the former statement" }]
            : grounds;
        _controls.Add(new() { Control = control, Decision = entry.Decision, IsAdditional = isAdditional, Grounds = [.. told.OrderBy(g => g.Kind)] });
        return entry;
    }

    private static bool Includes(IReadOnlyList<ControlGround> grounds)
    {
        foreach (var ground in grounds)
        {
            if (ground.Kind is GroundKind.Risk or GroundKind.Obligation or GroundKind.Contract) return true;
        }

        return false;
    }

    private SoaEntry Included(ControlId control, SoaEntry? former, IReadOnlyList<ControlGround> grounds)
    {
        var kept = former is { Decision: Decision.Excluded } ? WithoutExclusion(former) : former ?? new SoaEntry { Control = control };
        var reasons = Reasons(former, grounds);
        var action = _grounds.OpenActionFor(control)?.ToString();
        var status = kept.Status ?? (action is null ? null : ImplementationStatus.Planned);
        // Where the reasons are the same as before, so are the words that a person found for them.
        var isAsBefore = former is { Decision: Decision.Included } && former.Reasons.SequenceEqual(reasons) && !string.IsNullOrWhiteSpace(former.Justification);
        return kept with
        {
            Decision = Decision.Included,
            Reasons = reasons,
            Justification = isAsBefore ? former!.Justification : DraftWords.Justification(grounds),
            Status = status,
            Action = kept.Action ?? (status is ImplementationStatus.Implemented ? null : action),
            Remarks = former is { Decision: Decision.Excluded } ? DraftWords.Remarks(kept.Remarks, former, []) : kept.Remarks,
        };
    }

    private static SoaEntry Undecided(ControlId control, SoaEntry? former, IReadOnlyList<ControlGround> grounds)
    {
        var kept = former switch
        {
            null => new SoaEntry { Control = control },
            { Decision: Decision.Excluded } => WithoutExclusion(former),
            _ => former,
        };
        return kept with { Decision = Decision.Undecided, Reasons = [], Justification = null, Remarks = DraftWords.Remarks(kept.Remarks, former, grounds) };
    }

    private static SoaEntry WithoutExclusion(SoaEntry former) => former with { Status = null, Justification = null };

    /// <summary>The reasons that the document gives, and those of the business that a person gave before.</summary>
    private static List<InclusionReason> Reasons(SoaEntry? former, IReadOnlyList<ControlGround> grounds)
    {
        var reasons = new List<InclusionReason>(4);
        if (ReferencesOf(grounds, GroundKind.Risk) is [_, ..] risks) reasons.Add(InclusionReason.RiskTreatment(risks));
        if (ReferencesOf(grounds, GroundKind.Obligation) is [_, ..] obligations) reasons.Add(InclusionReason.Legal(obligations));
        if (ReferencesOf(grounds, GroundKind.Contract) is [_, ..] contracts) reasons.Add(InclusionReason.Contractual(contracts));
        if (former is { Decision: Decision.Included }) reasons.AddRange(former.Reasons.Where(reason => reason.Category == ReasonCategory.Business));
        return reasons;
    }

    private static string[] ReferencesOf(IReadOnlyList<ControlGround> grounds, GroundKind kind) => [.. grounds.Where(g => g.Kind == kind).Select(g => g.Reference)];
}
