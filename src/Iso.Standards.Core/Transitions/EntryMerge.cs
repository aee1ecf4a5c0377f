namespace Iso.Standards;

/// <summary>Makes one entry out of those of the controls that a control took over. Loses nothing: what differs stands side by side, each with its number.</summary>
internal sealed class EntryMerge
{
    private readonly IReadOnlyList<SoaEntry> _origins;
    private readonly List<string> _differing = [];

    public EntryMerge(ControlId control, IReadOnlyList<SoaEntry> origins)
    {
        _origins = origins;
        DecisionsDiffer = origins.Select(e => e.Decision).Distinct().Count() > 1;
        var decision = DecisionOf();
        var included = origins.Where(e => e.Decision == Decision.Included).ToList();
        StatusesDiffer = included.Select(e => e.Status).Distinct().Count() > 1;
        Entry = new()
        {
            Control = control,
            MigratedFrom = origins.Count == 0 ? null : [.. origins.Select(e => e.Control).Distinct()],
            Decision = decision,
            Reasons = decision == Decision.Included ? Reasons(included) : [],
            Justification = Joined("justification", e => e.Justification),
            // Where one says nothing the least is not known.
            Status = decision != Decision.Included || included.Exists(e => e.Status is null) ? null : included.Min(e => e.Status),
            Owner = Joined("owner", e => e.Owner),
            Implementation = Joined("implementation", e => e.Implementation),
            Reference = Joined("reference", e => e.Reference),
            PartOfScope = Part(),
            Action = Joined("action", e => e.Action),
            LastReviewedOn = origins.Any(e => e.LastReviewedOn is null) ? null : origins.Min(e => e.LastReviewedOn),
            Remarks = Joined("remarks", e => e.Remarks),
        };
    }

    public SoaEntry Entry { get; }

    public bool DecisionsDiffer { get; }

    public bool StatusesDiffer { get; }

    /// <summary>The texts that differ, by the names of their members.</summary>
    public IReadOnlyList<string> Differing => _differing;

    /// <summary>Included if one was, since the control is needed for that part at least; excluded if all were; else open.</summary>
    private Decision DecisionOf()
    {
        if (_origins.Any(e => e.Decision == Decision.Included)) return Decision.Included;
        return _origins.Count > 0 && _origins.All(e => e.Decision == Decision.Excluded) ? Decision.Excluded : Decision.Undecided;
    }

    private static List<InclusionReason> Reasons(List<SoaEntry> included)
        => [.. included.SelectMany(e => e.Reasons).GroupBy(r => r.Category).Select(g => new InclusionReason { Category = g.Key, References = [.. g.SelectMany(r => r.References).Distinct(StringComparer.Ordinal)] })];

    /// <summary>One text where all say the same; else all of them, a line each.</summary>
    private string? Joined(string name, Func<SoaEntry, string?> text)
    {
        if (_origins.Select(text).Distinct(StringComparer.Ordinal).Count() <= 1) return _origins.Count == 0 ? null : text(_origins[0]);
        _differing.Add(name);
        return string.Join('\n', _origins.Where(e => !string.IsNullOrWhiteSpace(text(e))).Select(e => $"{e.Control.Number}: {text(e)}"));
    }

    private PartOfScope? Part()
    {
        if (_origins.Select(e => e.PartOfScope).Distinct().Count() <= 1) return _origins.Count == 0 ? null : _origins[0].PartOfScope;
        _differing.Add("partOfScope");
        return new() { AppliesTo = Lines(p => p.AppliesTo), Rest = Lines(p => p.Rest) };

        string Lines(Func<PartOfScope, string?> text) => string.Join('\n', _origins.Select(e => $"{e.Control.Number}: {(e.PartOfScope is { } part ? text(part) : "all of it")}"));
    }
}
